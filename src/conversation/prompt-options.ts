import { part } from '../text/pattern.ts';
import type { Reply } from './messages.ts';
import type { Carried, Effect, Offer } from './record.ts';

/** A choice of a question that the conversation itself asks. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** Other ways to say it. */
  readonly also?: string[];
  /** The heading under which it stands, where there are many. */
  readonly group?: string;
  readonly effect: Effect;
}

/** So many choices are read at a glance. More stand under headings, where a channel has room for them. */
const mostUngrouped = 6;

/** How people say that it is their own login after all. */
export const itIsMe = "it's me|its for me|it's mine|that's me|my own|for myself|my account|i am the one|mine|me".split(
  '|',
);

export function choicesOf(offer: Offer): Reply['choices'] {
  const isMany = offer.options.length > mostUngrouped;
  return offer.options.map(({ id, label, group }) => ({
    label,
    pick: { at: offer.at, answer: id },
    ...(isMany && group !== undefined ? { group } : {}),
  }));
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

/** Was it read rightly? @param effect what follows where it was */
export function isItOptions(effect: Effect, words: (id: string) => string): Option[] {
  return [
    {
      id: 'is-it',
      label: words('label.is-it'),
      also: [
        'yes',
        'yes please',
        'it is',
        'correct',
        "that's right",
        "that's the one",
        "that's mine",
        'spot on',
        'right',
        'ok',
        'yep',
      ],
      effect,
    },
    {
      id: 'type-again',
      label: words('label.type-again'),
      also: ['no', 'nope', "it isn't", 'wrong', 'not right', 'type it again'],
      effect: { do: 'type-again' },
    },
  ];
}

/** Are they in, though a lock is known to run? */
export function inAlreadyOptions(words: (id: string) => string): Option[] {
  return [
    { id: 'in', label: words('label.in'), also: ['yes', "i'm in", 'it worked'], effect: { do: 'done' } },
    { id: 'wait', label: words('label.not-in'), also: ['no', 'not yet'], effect: { do: 'wait' } },
  ];
}

/** In their order, but those of one heading together. */
export function inGroups<One extends { readonly group?: string }>(all: readonly One[]): readonly One[] {
  const headings = [...new Set(all.map(({ group }) => group))];
  return headings.flatMap((heading) => all.filter(({ group }) => group === heading));
}

/** How people say that they would go on to what was kept for afterwards. */
export const onToIt =
  part`the other one|the other|other one|the other thing|the next one|next one|next|the second one|the second thing
    |that one|now the other one|right now the other one|right the other one|ok the other one|and the other one
    |what about the other one|and the other`.split('|');

/** How people say that they want another ticket. */
export const anotherTicket =
  part`start a new one|start one|start another one|new one|a new one|new ticket|a new ticket|another ticket|open one|open a new one|raise one
    |raise a new one|raise a new ticket|make a new one|send one|send a new one|send a new ticket|do a new one|log a new one|create a new one
    |start another|raise another|another one|pass one on|pass it on|pass a new message|a new message|new message`.split(
    '|',
  );
