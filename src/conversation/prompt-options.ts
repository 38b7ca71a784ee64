import type { Reply } from './messages.ts';
import type { Carried, Effect, Offer } from './record.ts';

/** A choice of a question that the conversation itself asks. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** Other ways to say it. */
  readonly also?: string[];
  readonly effect: Effect;
}

export function choicesOf(offer: Offer): Reply['choices'] {
  return offer.options.map(({ id, label }) => ({ label, pick: { at: offer.at, answer: id } }));
}

/**
 * Is the day that was taken out the one on which they joined?
 *
 * @param begin what waits for the answer, if something does
 */
export function dayOptions(carried: Carried, begin: Effect | undefined, words: (id: string) => string): Option[] {
  const { said } = carried;
  const tried = [...(said?.tried ?? []), 'here-long' as const];
  const long = { ...carried, said: { emails: [], times: [], ...said, tried } };
  return [
    {
      id: 'is-day',
      label: words('label.is-day'),
      also: ['yes', 'yes it is', 'it is', 'correct', "that's right", 'my start date', 'start date', 'I joined'],
      effect: begin === undefined ? { do: 'note', ...long } : { ...begin, ...long },
    },
    {
      id: 'is-not-day',
      label: words('label.is-not-day'),
      also: ['no', 'nope', "it isn't", 'my birthday', "it's my birthday", 'date of birth', 'dob'],
      effect: begin ?? { do: 'carry-on' },
    },
  ];
}
