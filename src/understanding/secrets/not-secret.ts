import { part } from '../../text/pattern.ts';
import { conceptWords } from '../intents/concepts.ts';
import { everyday, expansions } from '../text/vocabulary.ts';
import file from './not-secret.json' with { type: 'json' };

/** What is said about a password after "password is", and is not one. */
const remarks = words(file.remarks.join(' '));

/** What is done on a computer, said of it, and typed into it, beside passwords. */
const things = words(file.things.join(' '));

/** Words that end as remarks do ("rejected", "working"), and are names, or things that people call a password after. */
const nouns = words(file.nouns.join(' '));

/** What people are by trade, and pick from a list. Where a password was asked for they are no less one than any word. */
const jobs = words(file.jobs.join(' '));

/** What is said of passwords most, by its consonants: so that "expird" and "exspired" are no passwords either. */
const skeletons = new Set(
  [
    'expired',
    'rejected',
    'accepted',
    'incorrect',
    'forgotten',
    'changed',
    'working',
    'recognised',
    'correct',
    'invalid',
  ].map(skeletonOf),
);

const ending = /(?:ed|ing|ly|able|ible|ful|less|ish|ive|ent|ant|ory|ical|'s|ous|ier|est)$/;
/** "tigerlily", "seaweed" */
const compound = /.{3}(?:lily|fly|seed|weed|plant|forest|elephant|wood|united)$/;
/** "doesn't", "isnt", "cannot" */
const negation = /n't$|^cannot$|^(?:do|does|did|is|was|wo|ca|wasn|has|have|had|would|could|should|are|were)nt$/;

const concepts = new Set(conceptWords());

/** Nothing that is said of passwords: "password is …" may go on with it. */
export function isRemark(word: string): boolean {
  const low = word.toLowerCase();
  if (remarks.has(low)) return true;
  if (nouns.has(low) || compound.test(low)) return false;
  return (
    ending.test(low) ||
    skeletons.has(skeletonOf(low)) ||
    /^(?:does|is|was|has|had|have|do|did|would|could|should|ca|wo|ai)n'?t$/.test(low)
  );
}

/** A remark by itself, and not only by how it ends. */
export function isListedRemark(word: string): boolean {
  return remarks.has(word.toLowerCase());
}

/** A word that everybody uses of anything, so that alone it tells of no password. */
export function isCommon(word: string): boolean {
  return isListed(word) || isRemark(word);
}

/** As `isCommon`, of a word with a capital inside a sentence, whose ending says nothing: "Manchester United". */
export function isCommonName(word: string): boolean {
  return isListed(word) || isListedRemark(word);
}

function isListed(word: string): boolean {
  const low = word.toLowerCase();
  if (everyday.has(low) || jobs.has(low)) return true;
  if (nouns.has(low)) return false;
  const one = low.endsWith("'s") ? low.slice(0, -2) : low;
  return isHeard(one) || (one.endsWith('s') && isHeard(one.slice(0, -1))) || negation.test(low);
}

function isHeard(word: string): boolean {
  return everyday.has(word) || things.has(word) || concepts.has(word) || expansions.has(word);
}

const days = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/i;
const times = new RegExp(
  part`^(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?|january|february|march|april|may|june|july|august|september|october
    |november|december|spring|summer|autumn|winter|christmas|easter)$`,
  'i',
);

/** What is said of passwords, and typed as one by half the world too, where somebody was asked for theirs. */
const typedToo = words(
  'secret default hello admin guest welcome private magic computer internet love forever sister brother',
);

export function isTypedToo(word: string): boolean {
  return typedToo.has(word.toLowerCase());
}

/** Something on a computer or in a hospital, and what guides speak of. */
export function isThing(word: string): boolean {
  const low = word.toLowerCase().replace(/'s$/, '');
  return (
    [low, low.replace(/s$/, '')].some((is) => things.has(is) || concepts.has(is) || expansions.has(is)) ||
    negation.test(low)
  );
}

/** A day, month or season: many a password, and as often only a time. */
export function isTime(word: string): boolean {
  return times.test(word);
}

export function isDay(word: string): boolean {
  return days.test(word);
}

function skeletonOf(word: string): string {
  return word
    .replace(/xs/g, 'x')
    .replace(/[aeiou]+/g, '')
    .replace(/(.)\1/g, '$1');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
