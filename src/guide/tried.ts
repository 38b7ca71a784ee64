/**
 * What people say in passing that they have done already. An answer of a guide that names one of these is taken when it was
 * said, and its question is not asked. The more telling stands first: who looked in junk looked in the inbox too.
 */
export const tried = [
  /** Not done but seen: what had not come is there. */
  'arrived',
  'junk',
  'inbox',
  'waited',
  'copied-link',
  'newest-link',
  'reset-again',
  'code-again',
  'caps-lock',
  'checked-address',
  'other-browser',
  'other-device',
  'restarted',
  'called-helpdesk',
  /** Not done but seen: what the screen said. */
  'invalid-token',
  'confirmation',
  'locked',
  /** Not done but true: their work mailbox is no more, or never was. */
  'no-mailbox',
  /** Not done but true: joined in the last weeks, or long ago; had a login before this site. */
  'new-here',
  'here-long',
  'old-login',
  /** What they sit at, where they are, and how they read a page. */
  'shared-login',
  'own-login',
  'screen-reader',
  'abroad',
] as const;
export type Tried = (typeof tried)[number];

/** What no longer holds once a new email or code is on its way: it was said of the one before. */
export const ofTheLastEmail: ReadonlySet<Tried> = new Set<Tried>([
  'arrived',
  'junk',
  'inbox',
  'waited',
  'reset-again',
  'code-again',
  'newest-link',
  'copied-link',
  'invalid-token',
  'confirmation',
]);
