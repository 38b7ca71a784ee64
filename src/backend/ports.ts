/**
 * Small documents, each saved only if nobody has saved it since it was loaded. The revision is 0 for one that is not there.
 * Everything the backend keeps (accounts, tokens, codes, answers by idempotency key) is such a document, so that races are
 * decided in one place.
 */
export interface Documents {
  /** @throws StoreUnavailable */
  load(key: string): Promise<{ readonly value: unknown; readonly revision: number }>;
  /**
   * @param ttlSeconds how long it is kept; left out, it stays
   * @returns false when somebody else saved first: load again and decide again
   */
  saveIfUnchanged(key: string, revision: number, value: unknown, ttlSeconds?: number): Promise<boolean>;
}

export interface Mail {
  readonly from: string;
  readonly replyTo?: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** @throws when the mail could not be handed on */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

export interface Clock {
  now(): Date;
}
