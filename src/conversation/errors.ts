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

export class BackendUnavailable extends Error {
  override readonly name = 'BackendUnavailable';
}

/** The same id came with another content: somebody is replaying activities. */
export class CauseReused extends Error {
  override readonly name = 'CauseReused';
}
