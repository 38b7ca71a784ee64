/**
 * Small documents, each saved only if nobody has saved it since it was loaded. The revision is 0 for one that is not there.
 * Accounts, tokens, tickets, forms, the entries of the audit trail: all are such documents, so that races are decided in one
 * place.
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
