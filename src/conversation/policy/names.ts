/** The rules by name, in the order in which they are first asked. The last two are turns in which nothing was said. */
export const ruleNames = [
  'button',
  'care',
  'nothing-left',
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
  'file',
  'arrival',
] as const;
export type RuleName = (typeof ruleNames)[number];
