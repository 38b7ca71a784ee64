import { common, commonTopics } from '../guide/common-topics.ts';
import type { Step } from '../guide/guide.ts';
import type { GuideSession, Place } from '../guide/session.ts';
import { details } from './handoff-form.ts';
import type { Reply } from './messages.ts';

/** Whether a handover is shown whole, to be looked through before it is sent. */
export function isReview({ guide, topic }: GuideSession, { rest }: Place): boolean {
  return guide === common && topic === commonTopics.handoff && rest.kind === 'ask' && rest.input === undefined;
}

/** Whether a step waits for the secure form. */
export function isSecureForm(rest: Step): boolean {
  return rest.kind === 'act' && rest.act === 'secure-form';
}

/** The details of a handover, as a form shows them. @param at the asking that they are shown for */
export function detailsForm(
  at: string,
  { values, rest }: Place,
  words: (id: string) => string,
): NonNullable<Reply['form']> {
  const fields = details.map((name) => ({ name, label: words(`label.detail.${name}`), value: values[name] ?? '' }));
  const answers = rest.kind === 'ask' ? rest.answers : [];
  const instead = answers.flatMap(({ id, changes }) => (changes === undefined ? [] : [id]));
  return { of: 'details', at, instead, fields };
}
