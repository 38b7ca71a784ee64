import { dictatedIn } from '../../text/address-slips.ts';
import { fold, type Span, spansOf } from '../text/folded.ts';
import { codes } from './codes.ts';
import { datesOfBirth, daysJoined } from './dates-of-birth.ts';
import { bankDetails, namesOfNumbers, nationalInsurance, nhsNumber, smartcard } from './numbers-of-people.ts';
import { passwords } from './passwords.ts';
import { type Asked, find } from './rows.ts';
import { split } from './split.ts';
import { links, tokens } from './tokens.ts';
import { weighed } from './weighed.ts';

export const secretKinds = [
  'password',
  'code',
  'date-of-birth',
  'national-insurance',
  'nhs-number',
  'smartcard',
  'bank-details',
  /** On which they joined, or were born: nobody knows before they say so. */
  'day',
] as const;
export type SecretKind = (typeof secretKinds)[number];

/** What a question expects just now, so that the very thing asked for is not taken for a secret. */
export const expectations = ['payroll-number', 'phone', 'date', 'time', 'email', 'name'] as const;
export type Expected = (typeof expectations)[number] | undefined;

interface Secret extends Span {
  readonly kind: SecretKind;
}

/** What a link says of an address, before it, is no part of the address: "?code=…&email=…". */
const email = /[^\s@<>()[\]"',;:=&?]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\d])/dgu;
const marks = secretKinds.map((kind) => kind.replaceAll('-', ' ')).join('|');
const mark = new RegExp(`\\[(?:${marks}) removed\\]`, 'dg');

/**
 * Takes passwords, codes, dates of birth, and numbers of people and banks out of what a person typed, before anything else
 * sees it. What is left in their place says what stood there. It looks at the text as it reads, so that a secret is found
 * whatever alphabet its digits are from, and with characters inside it that nobody sees.
 */
export function scrub(typed: string, expected: Expected): Scrubbed {
  const { text: whole, at } = fold(typed);
  const secrets = findSecrets(whole, expected);
  let kept = '';
  let left = '';
  let from = 0;
  let next = 0;
  for (const { kind, start, end } of secrets) {
    kept += `${typed.slice(from, at[start])}[${kind.replaceAll('-', ' ')} removed]`;
    left += `${whole.slice(next, start)} `;
    from = at[end] ?? typed.length;
    next = end;
  }
  left += whole.slice(next);
  const found = [...new Set(secrets.map(({ kind }) => kind))];
  return {
    text: kept + typed.slice(from),
    left: withoutMarks(found.some((kind) => numbers.has(kind)) ? left.replace(namesOfNumbers, ' ') : left),
    whole,
    found,
  };
}

/** "Code" of "sort code" is no code that somebody waits for: their names go with them. */
const numbers: ReadonlySet<SecretKind> = new Set<SecretKind>([
  'national-insurance',
  'nhs-number',
  'smartcard',
  'bank-details',
]);

/** The same for who has no need of the rest. */
export function takeOutSecrets(
  typed: string,
  expected: Expected,
): { readonly text: string; readonly found: readonly SecretKind[] } {
  const { text, found } = scrub(typed, expected);
  return { text, found };
}

export interface Scrubbed {
  /** As it was typed, with a mark in the place of each secret: what may be kept. */
  readonly text: string;
  /** The same as it is looked through (see `fold`), with nothing in their place, nor of what such a number is called. */
  readonly left: string;
  /** All of it as it is looked through, secrets too: for who listens before they are gone, and never kept. */
  readonly whole: string;
  readonly found: readonly SecretKind[];
}

/** "Hi, it's Lucy": whoever greets says who they are. */
const greeting =
  /^(?:hi|hello|hiya|hey|morning|evening)[ ,.!]+(?:it'?s|i'?m|i am|this is) (?:\p{L}{2,20}[ ,]?){1,3}[.!\s]*$/iu;

function askedFor(expected: Expected): Asked {
  // When somebody last tried is no day of years ago: only who is asked for a day may answer with one.
  if (expected === 'date') return 'day';
  if (expected === 'payroll-number' || expected === 'phone') return 'number';
  return expected === 'name' ? 'name' : undefined;
}

/** In the order of the text, and none over another: what was found first stands. */
function findSecrets(text: string, expected: Expected): readonly Secret[] {
  if (!/\d|\p{L}{3}/u.test(text) || greeting.test(text)) return [];
  const asked = askedFor(expected);
  // Of most texts nothing is.
  let covered: Uint8Array | undefined;
  const cover = (spans: readonly Span[]): void => {
    for (const { start, end } of spans) {
      covered ??= new Uint8Array(text.length);
      covered.fill(1, start, end);
    }
  };
  if (text.includes('@')) cover(spansOf(text, email));
  if (expected === 'email') cover(dictatedIn(text));
  cover(spansOf(text, mark));
  const found: Secret[] = [];
  const isTaken = ({ start, end }: Span): boolean => {
    if (covered === undefined) return false;
    let at = start;
    while (at < end && covered[at] === 0) at += 1;
    return at < end;
  };
  const take = (kind: SecretKind, spans: readonly Span[]): void => {
    for (const span of spans) {
      if (isTaken(span)) continue;
      found.push({ kind, start: span.start, end: span.end });
      cover([span]);
    }
  };
  take('national-insurance', find(nationalInsurance, text));
  take('nhs-number', find(nhsNumber, text, expected === 'payroll-number' ? undefined : asked));
  take('smartcard', find(smartcard, text));
  take('bank-details', find(bankDetails, text));
  const linked = links(text);
  take('code', tokens(text, linked));
  cover(linked);
  take('day', find(daysJoined, text, asked));
  take('date-of-birth', find(datesOfBirth, text, asked));
  take('code', codes(text, asked));
  const pieces = split(text);
  take('password', passwords(text, pieces, isTaken, asked === 'name'));
  if (expected === undefined) {
    const likely = weighed(text, pieces, isTaken);
    take(
      'code',
      likely.filter(({ core }) => !/\p{L}/u.test(core)),
    );
    take('password', likely);
  }
  return found.sort((a, b) => a.start - b.start);
}

const numberMark = '\\[(?:national insurance|nhs number|smartcard|bank details) removed\\]';
/** "My NHS number is [nhs number removed] if that helps": all that is said of a number that was taken out. */
const aboutNumber = new RegExp(
  `(?:\\b(?:and|plus|also|my|the|is|it'?s|here'?s|or)\\s+)*(?:${namesOfNumbers.source})?(?:['’]s)?(?:\\s*(?:is|was|it'?s|says|[:=,-]))*\\s*${numberMark}` +
    `(?:[\\s,]*\\b(?:if (?:you|u|they|that|it'?s|its|it is) ?(?:need|want|helps?|useful|needed|any good)(?: (?:it|that|this))?` +
    `|(?:just )?in case(?: (?:you|they|that|it)\\b(?: \\w+){0,3})?|too|as well))?`,
  'giu',
);

/** As `withoutMarks`, and without what such a number is called: neither is anything that is wrong. */
export function withoutNumbers(text: string): string {
  return withoutMarks(text.includes(' removed]') ? text.replace(aboutNumber, ' ') : text);
}

/** What a person typed, without what `takeOutSecrets` put in the place of a secret. */
export function withoutMarks(text: string): string {
  return text.replace(mark, ' ').trim();
}
