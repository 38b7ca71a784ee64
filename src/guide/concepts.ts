/**
 * What a clause can speak of. A guide's routing names these; by which words each is said, understanding/intents/concepts.ts knows.
 */
export const concepts = [
  ...(['password', 'username', 'login', 'credentials', 'email', 'address', 'inbox', 'nhsmail', 'code'] as const),
  ...(['text', 'authenticator', 'link', 'token', 'form', 'account', 'reset', 'screen', 'missing'] as const),
  ...([
    'howlong',
    'claimssent',
    'sender',
    'expired',
    'invalid',
    'broken',
    'severalemails',
    'clicked',
    'locked',
  ] as const),
  ...([
    'attempts',
    'forgot',
    'wrongdetails',
    'rejected',
    'usual',
    'choosing',
    'rules',
    'unrecognised',
    'changed',
  ] as const),
  ...(['goeselsewhere', 'nonhsmail', 'shared', 'isnew', 'register', 'need', 'choice', 'accepted', 'reached'] as const),
  ...([
    'formstuck',
    'person',
    'othersystem',
    'hrthings',
    'thanking',
    'parting',
    'hailing',
    'backwards',
    'anew',
  ] as const),
  ...(['helping', 'rude', 'feeling', 'system'] as const),
] as const;
export type Concept = (typeof concepts)[number];
