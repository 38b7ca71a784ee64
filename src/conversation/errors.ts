/** Errors that the rooms of Latchkey expect of one another. None of their messages reaches a person. */
export class StoreUnavailable extends Error {
  override readonly name: string = 'StoreUnavailable';
}

/** The store has no room for a conversation more. Those that it has can go on. */
export class StoreFull extends StoreUnavailable {
  override readonly name = 'StoreFull';
}

/** A record that is there and cannot be read: tampered with, of a later version, or written with a key we do not have. */
export class RecordUnreadable extends Error {
  override readonly name = 'RecordUnreadable';
}

/** Why a backend gave no answer, for the log: never anything of what was sent or answered. */
export interface Why {
  readonly reason: string;
  /** Of HTTP. */
  readonly status?: number;
  /** The media type that was answered with. */
  readonly type?: string;
  /** How long it took, every try included. */
  readonly milliseconds?: number;
}

/** The backend has done nothing, and that is known: it was not reached, or refused what was asked. */
export class BackendUnavailable extends Error {
  override readonly name = 'BackendUnavailable';
  readonly why: Why;

  constructor(message: string, why: Why = { reason: 'unavailable' }) {
    super(message);
    this.why = why;
  }
}

/** It was asked, and may have been done: only an answer to the same question by the same key tells. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
  readonly why: Why;

  constructor(message: string, why: Why = { reason: 'unknown' }) {
    super(message);
    this.why = why;
  }
}

/** The same id came with another content: somebody is replaying activities. */
export class CauseReused extends Error {
  override readonly name = 'CauseReused';
}
