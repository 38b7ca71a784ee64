import { common, commonTopics } from '../guide/common-topics.ts';
import type { Step } from '../guide/guide.ts';
import type { GuideSession, Place } from '../guide/session.ts';
import { details } from './handoff-form.ts';
import type { Reply, Speaking } from './messages.ts';
import type { SecureForms } from './ports.ts';
import type { ReplyBuilder } from './reply-builder.ts';

/** Whether a handover is shown whole, to be looked through before it is sent. */
export function isReview({ guide, topic }: GuideSession, { rest }: Place): boolean {
  return guide === common && topic === commonTopics.handoff && rest.kind === 'ask' && rest.input === undefined;
}

/** Whether a step waits for the secure form. */
export function isSecureForm(rest: Step): boolean {
  return rest.kind === 'act' && rest.act === 'secure-form';
}

/** Where what is asked can be filled in in a form, offers it. @param at the asking that it is for */
export async function offerForm(
  at: string,
  session: GuideSession,
  place: Place,
  forms: SecureForms,
  { conversation, channel, person, reference }: Speaking,
  builder: ReplyBuilder,
): Promise<void> {
  if (isReview(session, place)) builder.form(detailsForm(at, place, (id) => builder.words(id)));
  if (!isSecureForm(place.rest)) return;
  const email = place.values.email ?? '';
  const { url } = await forms.issue({ conversation, channel, person, reference, at, system: session.guide, email });
  builder.link({ title: builder.words('link.secure-form'), url });
  builder.form({ of: 'date-of-birth', at, url });
}

/** The details of a handover, as a form shows them. @param at the asking that they are shown for */
function detailsForm(at: string, { values, rest }: Place, words: (id: string) => string): NonNullable<Reply['form']> {
  const fields = details.map((name) => ({ name, label: words(`label.detail.${name}`), value: values[name] ?? '' }));
  const answers = rest.kind === 'ask' ? rest.answers : [];
  const instead = answers.flatMap(({ id, changes }) => (changes === undefined ? [] : [id]));
  return { of: 'details', at, instead, fields };
}
