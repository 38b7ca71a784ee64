/** The rules by name, in the order in which they are first asked. The last is a turn in which nothing was said. */
export const ruleNames = [
  'button',
  'care',
  'nothing-left',
  'form',
  'human-handoff',
  'command',
  'correction',
  'answer',
  'status',
  'completed',
  'failed',
  'confirm',
  'outage',
  'interrupt',
  'acknowledge',
  'hold',
  'chitchat',
  'clarify',
  'cannot-handle',
  'arrival',
] as const;
export type RuleName = (typeof ruleNames)[number];
