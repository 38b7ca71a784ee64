import type { Ticket } from './ports.ts';

/** What stands in the place of what is not shown yet. */
const hidden = '•';

/** So many words are a name. */
const mostNames = 5;

/** A ticket as it is shown before it is taken: whose it is, and how they are reached, only as far as one tells two apart. */
export function masked(ticket: Ticket): Ticket {
  // What our own mails were answered by is written by us, and masked already.
  if (ticket.channel === 'email') return ticket;
  const { reach, email, ...rest } = ticket;
  const names = ticket.name.split(/\s+/).filter((part) => part.length > 2);
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

/** Numbers of four digits and more, and addresses: nothing that a person is reached or found by. */
export function withoutNumbers(text: string): string {
  return text
    .replace(/[^\s@<>]+@[^\s@<>]+/g, hidden.repeat(4))
    .replace(/\+?\d(?:[\s().-]?\d){3,}/g, (number) => `${hidden.repeat(4)}${number.slice(-2)}`);
}

function withoutNames(text: string, names: readonly string[]): string {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // More than that is a sentence, whose words are everybody's.
  if (escaped.length === 0 || escaped.length > mostNames) return text;
  return text.replace(new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|')})(?![\\p{L}\\d])`, 'giu'), (name) =>
    maskedName(name),
  );
}
