import { sieveOf } from '../../text/prefilter.ts';
import { dictionary, everyday } from '../text/vocabulary.ts';
import { isCommon, isTime } from './not-secret.ts';
import { shapeOf } from './password-shape.ts';
import type { Piece } from './split.ts';

/** How far around a piece anything is looked at. */
const reach = 8;
const longest = 60;
/** No code has more. */
const mostFigures = 8;
/** Words that say the same of what comes after them. */
const kin = new Map(
  Object.entries({
    TYPE: 'type typed types typing put putting puts enter entered entering enters key keyed keying write writing written wrote tap tapped',
    USE: 'use used uses using try tried tries trying chose choose chosen pick picked guess guessed guessing went set change changed changing made reset',
    IS: 'is was be been are = were',
    ITS: "its it's that's thats",
    MY: 'my her his our their',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
const password = /^(?:p[/.]?wo?r?d?s?|pwd|pass(?:w|e|c|p)?\w{0,8}|pasw\w*|paswrd)$/;

/** What a message speaks of at all. */
const themes: readonly (readonly [theme: string, words: RegExp])[] = [
  ['pw', /pass|pwd|\bpw\b/i],
  ['code', /\bcode|otp|pin\b/i],
  ['log', /\b(?:log|sign)/i],
  ['sys', /esr|nhsp|training|\bti\b|interface/i],
  ['q', /question|answer|memorable|maiden|fav/i],
  ['user', /username|user name|user id/i],
  ['rej', /locked|wrong|invalid|incorrect|accept|reject/i],
];

const sieve = sieveOf(themes.map(([, words]) => words));

function themesOf(text: string): readonly string[] {
  const found = sieve(text).flatMap((place) => {
    const [theme, words] = themes[place] as (typeof themes)[number];
    return words.test(text) ? [theme] : [];
  });
  return found.length === 0 ? ['none'] : found;
}

/** Whether a piece could be a secret at all: no everyday word, no address, no day, no small number, no part of a longer one. */
export function isWeighed(pieces: readonly Piece[], index: number): boolean {
  const core = coreAt(pieces, index);
  if (core.length < 3 || core.length > longest) return false;
  if (/^[a-z]+$/.test(core)) return !isCommon(core) && !isTime(core);
  if (/^\d+$/.test(core))
    return (
      core.length <= mostFigures &&
      !/^\d{1,2}$|^(?:19|20)\d\d$/.test(core) &&
      ![coreAt(pieces, index - 1), coreAt(pieces, index + 1)].some((one) => /^\d+$/.test(one))
    );
  if (!/[\p{L}\d]/u.test(core) || /@\w|https?:|www\./.test(core) || isTime(core)) return false;
  return !(/^\p{L}+(?:'s)?$/u.test(core) && isCommon(core));
}

function coreAt(pieces: readonly Piece[], index: number): string {
  return pieces[index]?.core ?? '';
}

/** A message as its words are weighed by what stands around them. */
export interface Setting {
  readonly pieces: readonly Piece[];
  /** What each piece says to those beside it. */
  readonly words: readonly string[];
  readonly themes: readonly string[];
}

export function settingOf(text: string, pieces: readonly Piece[]): Setting {
  return { pieces, words: pieces.map(({ core }) => wordOf(core)), themes: themesOf(text) };
}

const steps = [-3, -2, -1, 1, 2, 3] as const;
const nextSteps = [-2, -1, 1, 2] as const;
const looks = ['mix', 'num', 'low', 'cap', 'up', 'oth'] as const;

/** How a word can stand near a piece, by name: what it says of it differs with each. */
export const standings: readonly string[] = [
  ...['L:', 'R:', 'inc:word:', 'inc:no:'],
  ...steps.map((step) => `c${step}:`),
  ...looks.flatMap((look) => nextSteps.map((step) => `kc${step}:${look}:`)),
];
/** How two of them can. */
export const pairings: readonly string[] = ['bi:', 'bin:', 'ar:'];

const before = standings.indexOf('L:');
const after = standings.indexOf('R:');
const [wellKnown, unknown] = ['inc:word:', 'inc:no:'].map((name) => standings.indexOf(name)) as [number, number];
const beside = standings.indexOf(`c${steps[0]}:`);
const besideLook = new Map(looks.map((look) => [look, standings.indexOf(`kc${nextSteps[0]}:${look}:`)]));
const [bothBefore, bothAfter, around] = [0, 1, 2] as const;

/** What is told of a piece, one thing after another. A place is that of a word of the setting, or one beyond its ends. */
export interface Told {
  looks(name: string): void;
  /** @param how its place in `standings` */
  stands(how: number, place: number): void;
  /** @param how its place in `pairings` */
  standTogether(how: number, place: number, other: number): void;
}

/** Tells what there is to weigh of a piece: how it looks, what stands around it, and what the message speaks of. Never itself. */
export function tell({ pieces, words, themes }: Setting, index: number, told: Told): void {
  const piece = pieces[index] as Piece;
  const look = lookOf(piece.core);
  const end = pieces[index + 1] === undefined ? 'end' : (/[.,?!;:)]+(?=["']?$)/.exec(piece.raw)?.[0]?.[0] ?? '');
  const isKnown = isInDictionary(piece.core);
  told.looks(`s:${outlineOf(piece.core)}`);
  told.looks(`so:${shapeOf(piece.core)}`);
  told.looks(`k:${look}`);
  told.looks(`len:${look}${Math.min(piece.core.length, 12)}`);
  told.looks(`in:${isKnown ? 'word' : 'no'}${look}`);
  told.stands(isKnown ? wellKnown : unknown, index - 1);
  told.looks(`n:${Math.min(pieces.length, 6)}${look}`);
  told.looks(`pb:${endingOf(pieces[index - 1])}`);
  told.looks(`pa:${end}`);
  told.standTogether(bothBefore, index - 2, index - 1);
  told.standTogether(bothAfter, index + 1, index + 2);
  told.standTogether(around, index - 1, index + 1);
  for (const theme of themes) told.looks(`gk:${theme}${look}`);
  for (let at = 0; at < steps.length; at += 1) told.stands(beside + at, index + (steps[at] as number));
  const first = besideLook.get(look) as number;
  for (let at = 0; at < nextSteps.length; at += 1) told.stands(first + at, index + (nextSteps[at] as number));
  for (let other = Math.max(0, index - reach); other < index; other += 1) told.stands(before, other);
  const last = Math.min(words.length - 1, index + reach);
  for (let other = index + 1; other <= last; other += 1) told.stands(after, other);
}

/** What stands beyond the ends of a message. */
export const beforeAll = '<';
export const afterAll = '>';

/** What is told of a piece, by names. */
export function evidenceOf(setting: Setting, index: number): readonly string[] {
  const names: string[] = [];
  const at = (place: number) => setting.words[place] ?? (place < 0 ? beforeAll : afterAll);
  tell(setting, index, {
    looks: (name) => names.push(name),
    stands: (how, place) => names.push(`${standings[how]}${at(place)}`),
    standTogether: (how, place, other) => names.push(`${pairings[how]}${at(place)}_${at(other)}`),
  });
  return names;
}

function isInDictionary(core: string): boolean {
  const word = core.toLowerCase().replace(/'s$/, '');
  if (isListed(word)) return true;
  if (word.endsWith('s') && isListed(word.slice(0, -1))) return true;
  if (!/(?:ed|ing|ly)$/.test(word)) return false;
  return isListed(word.replace(/(?:ed|ing|ly)$/, '')) || isListed(word.replace(/(?:ed|ing)$/, 'e'));
}

function isListed(word: string): boolean {
  return dictionary.has(word) || everyday.has(word);
}

function lookOf(core: string): (typeof looks)[number] {
  if (/\d/.test(core)) return /\p{L}/u.test(core) ? 'mix' : 'num';
  if (/^\p{Ll}+$/u.test(core)) return 'low';
  if (/^\p{Lu}\p{Ll}+$/u.test(core)) return 'cap';
  return /^\p{Lu}+$/u.test(core) ? 'up' : 'oth';
}

/** "Xx99" for "Bluebell22": what is a capital, a small letter, a figure, a mark. */
function outlineOf(core: string): string {
  if (/^[a-z]{3,}$/.test(core)) return 'xx';
  return core
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, (run) => (run.length > 2 ? 'xx' : 'x'))
    .replace(/\d+/g, (run) => '9'.repeat(Math.min(run.length, 4)))
    .slice(0, 14);
}

function wordOf(core: string): string {
  if (core === '') return 'MARK';
  const word = core.toLowerCase();
  const known = kin.get(word);
  if (known !== undefined) return known;
  if (word.startsWith('p') && password.test(word)) return 'PW';
  if (/^\d+$/.test(core)) return `NUM${Math.min(core.length, 9)}`;
  return word.replaceAll("'", '');
}

function endingOf(before: Piece | undefined): string {
  if (before === undefined) return 'start';
  const { raw } = before;
  if (raw.endsWith(':')) return 'colon';
  if (/[,;]$/.test(raw)) return 'comma';
  if (/[.?!]$/.test(raw)) return 'stop';
  return /^[-=>]+$/.test(raw) ? 'dash' : 'none';
}
