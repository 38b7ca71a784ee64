import type { RegistrationAnswer, RegistrationRequest, ResetAnswer, ResetRequest } from './contract.ts';

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

/** What was sent, kept to be looked at where no mail server is set. */
export interface SentMails {
  /** Newest first. */
  list(): readonly { readonly at: Date; readonly mail: Mail }[];
}

export interface Clock {
  now(): Date;
}

/** A line of the operations log. Never an address, a name, a password, a code, a token or a date of birth. */
export interface Log {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void;
  error(event: string, fields?: Readonly<Record<string, unknown>>): void;
}

/**
 * What the bot asks of the backend, without HTTP. A repeated key has the first answer again, and no second effect.
 *
 * @throws StoreUnavailable, or KeyReused when the key came before with another request
 */
export interface ResetService {
  requestReset(request: ResetRequest, key: string): Promise<ResetAnswer>;
  startRegistration(request: RegistrationRequest, key: string): Promise<RegistrationAnswer>;
}

export {
  type RegistrationAnswer,
  type RegistrationRequest,
  type ResetAnswer,
  type ResetRequest,
  registrationAnswer,
  registrationRequest,
  resetAnswer,
  resetRequest,
  type SignInPages,
  signInPages,
} from './contract.ts';
