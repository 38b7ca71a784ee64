import type { Reply } from '../../conversation/messages.ts';
import { type Action, type Card, cardOf, type Element, paragraphs, type Words } from './card.ts';

type Form = NonNullable<Reply['form']>;
export type DetailsForm = Extract<Form, { of: 'details' }>;

/** What goes back with what is filled in, so that it is known what it is an answer to. */
export interface FormData {
  readonly form: Form['of'] | 'feedback';
  readonly card: string;
  readonly chat: string;
}

const longest: Readonly<Record<string, number>> = { name: 200, 'payroll-number': 200, reach: 200 };

/** The form for a date of birth, where its page cannot be opened. @param problem what to change in what was sent */
export function dateOfBirthCard(data: FormData, words: Words, problem?: string): Card {
  const field = (id: string, most: number): Element => ({
    type: 'Input.Text',
    id,
    label: words(`form.date-of-birth.${id}`),
    maxLength: most,
    isRequired: true,
    errorMessage: words('form.date-of-birth.missing'),
  });
  return form({
    say: words('form.date-of-birth.say'),
    problem,
    // One under the other: a phone has no room for three beside each other.
    inputs: [field('day', 2), field('month', 20), field('year', 4)],
    send: { title: words('form.send'), data },
  });
}

/** The form in which the details of a handover are changed, as they are now. */
export function detailsCard({ fields }: DetailsForm, data: FormData, words: Words, problem?: string): Card {
  return form({
    say: words('form.details.say'),
    problem,
    inputs: fields.map(({ name, label, value }) => ({
      type: 'Input.Text',
      id: name,
      label,
      value,
      maxLength: longest[name] ?? 2000,
      ...(name === 'issue' && { isMultiline: true }),
      isRequired: true,
      errorMessage: words('form.details.missing'),
    })),
    send: { title: words('form.save'), data },
  });
}

/** What is seen after a thumb: nothing is asked for, as nothing else would be kept. */
export function feedbackCard(data: Readonly<Record<string, unknown>>, words: Words): Card {
  return form({ say: words('feedback.say'), inputs: [], send: { title: words('form.send'), data } });
}

function form(parts: {
  readonly say: string;
  readonly problem?: string | undefined;
  readonly inputs: readonly Element[];
  readonly send: { readonly title: string; readonly data: unknown };
}): Card {
  const { say, problem, inputs, send } = parts;
  const action: Action = { type: 'Action.Submit', title: send.title, style: 'positive', data: send.data };
  return cardOf({
    body: [
      ...paragraphs(say),
      ...(problem === undefined ? [] : paragraphs(problem, { color: 'attention', weight: 'bolder' })),
      ...inputs,
    ],
    plain: [say, problem].filter((part) => part !== undefined).join('\n\n'),
    actions: [action],
  });
}
