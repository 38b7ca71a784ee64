/** The rules by name, in the order in which they are first asked. The last is a turn in which nothing was said. */
export const ruleNames = [
  'button',
  'care',
  'nothing-left',
  'status',
  'form',
  'human-handoff',
  'command',
  'correction',
  'answer',
  'acknowledge',
  'interrupt',
  'confirm',
  'clarify',
  'cannot-handle',
  'arrival',
] as const;
export type RuleName = (typeof ruleNames)[number];
