import type { Ticket } from './ports.ts';

/** What stands in the place of what is not shown yet. */
const hidden = '•';

/** So many words are a name; of more, which may be a sentence, those are that are written as names are. */
const mostNames = 5;

/** A ticket as it is shown before it is taken: whose it is, and how they are reached, only as far as one tells two apart. */
export function masked(ticket: Ticket): Ticket {
  // What our own mails were answered by is written by us, and masked already.
  if (ticket.channel === 'email') return ticket;
  const { reach, email, ...rest } = ticket;
  const names = namesIn(ticket.name);
  const plain = (text: string) => withoutNames(withoutNumbers(text), names);
  return {
    ...rest,
    name: maskedName(ticket.name),
    payrollNumber: maskedNumber(ticket.payrollNumber),
    ...(reach === undefined
      ? {}
      : {
          reach: {
            by: reach.by,
            at: maskedNumber(reach.at),
            ...(reach.noCalls === undefined ? {} : { noCalls: plain(reach.noCalls) }),
          },
        }),
    ...(email === undefined ? {} : { email: maskedNumber(email) }),
    issue: plain(ticket.issue),
    tried: ticket.tried.map(plain),
    trail: ticket.trail.map(({ asked, answered }) => ({ asked: plain(asked), answered: plain(answered) })),
    transcript: ticket.transcript.map((line) => ({ ...line, text: plain(line.text) })),
  };
}

/** "First Week" → "F••• W•••". */
export function maskedName(name: string): string {
  return name
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => `${[...part][0] ?? ''}${hidden.repeat(3)}`)
    .join(' ');
}

/** The last two of what is long enough that they tell nothing. */
function maskedNumber(text: string): string {
  const plain = text.trim();
  return plain.length < 6 ? hidden.repeat(4) : `${hidden.repeat(4)}${plain.slice(-2)}`;
}

/** Numbers of four digits and more, of any script, and addresses: nothing that a person is reached or found by. */
export function withoutNumbers(text: string): string {
  return text
    .replace(/[^\s@<>]+@[^\s@<>]+/g, hidden.repeat(4))
    .replace(
      /\+?\p{Nd}(?:[\s\p{Pd}\p{Cf}()./_]{0,3}\p{Nd}){3,}/gu,
      (number) => `${hidden.repeat(4)}${number.replace(/\P{Nd}/gu, '').slice(-2)}`,
    );
}

/** Parts of a name that are looked for in what was written. One of two letters is many a word, so it has to be written as it is. */
function namesIn(name: string): readonly string[] {
  const parts = name.split(/\s+/).filter((part) => part.length > 1);
  const isName = (part: string) => /^[\p{Lu}\p{Lo}]/u.test(part);
  return parts.length > mostNames ? parts.filter(isName) : parts.filter((part) => part.length > 2 || isName(part));
}

function withoutNames(text: string, names: readonly string[]): string {
  const mask = (some: readonly string[], flags: string, left: string) => {
    if (some.length === 0) return left;
    // An apostrophe is typed in several ways.
    const either = some.map((name) =>
      name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['\u2019\u2018`]/g, "['\u2019\u2018`]"),
    );
    return left.replace(new RegExp(`(?<![\\p{L}\\d])(?:${either.join('|')})(?![\\p{L}\\d])`, flags), (name) =>
      maskedName(name),
    );
  };
  const isShort = (name: string) => name.length < 3;
  return mask(
    names.filter(isShort),
    'gu',
    mask(
      names.filter((name) => !isShort(name)),
      'giu',
      text,
    ),
  );
}
