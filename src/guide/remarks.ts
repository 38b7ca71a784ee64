/**
 * What people say of the conversation itself, rather than of a login: dialogue acts. How they say it stands in
 * dialogs/common/routing.yaml.
 */
export const remarks = [
  'worked',
  'failed',
  'noted',
  'hold',
  'returned',
  'chat',
  /** Is anybody there? */
  'present',
  'when-open',
  'whether',
  'mail-sent',
  'send-again',
  'stay',
  'outage',
  'outside',
  'vague',
  'mistake',
  'repeat',
  'question',
  'reword',
  'reason',
  'progress',
  'skip',
] as const;
export type Remark = (typeof remarks)[number];
