import { dictionary, everyday } from '../text/vocabulary.ts';
import { isCommon, isTime } from './not-secret.ts';
import { shapeOf } from './password-shape.ts';
import type { Piece } from './split.ts';

/** How far around a piece anything is looked at. */
const around = 8;
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

function themesOf(text: string): readonly string[] {
  const found = themes.filter(([, words]) => words.test(text)).map(([theme]) => theme);
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

/** What there is to weigh of a piece, by names: how it looks, what stands around it, and what the message speaks of. Never itself. */
export function evidenceOf({ pieces, words, themes }: Setting, index: number): string[] {
  const piece = pieces[index] as Piece;
  const kind = kindOf(piece.core);
  const at = (step: number): string => words[index + step] ?? (step < 0 ? '<' : '>');
  const after = pieces[index + 1] === undefined ? 'end' : (/[.,?!;:)]+(?=["']?$)/.exec(piece.raw)?.[0]?.[0] ?? '');
  const known = isInDictionary(piece.core) ? 'word' : 'no';
  const names = [
    `s:${outlineOf(piece.core)}`,
    `so:${shapeOf(piece.core)}`,
    `k:${kind}`,
    `len:${kind}${Math.min(piece.core.length, 12)}`,
    `in:${known}${kind}`,
    `inc:${known}:${at(-1)}`,
    `n:${Math.min(pieces.length, 6)}${kind}`,
    `pb:${endingOf(pieces[index - 1])}`,
    `pa:${after}`,
    `bi:${at(-2)}_${at(-1)}`,
    `bin:${at(1)}_${at(2)}`,
    `ar:${at(-1)}_${at(1)}`,
  ];
  for (const theme of themes) names.push(`gk:${theme}${kind}`);
  for (const step of [-3, -2, -1, 1, 2, 3]) names.push(`c${step}:${at(step)}`);
  for (const step of [-2, -1, 1, 2]) names.push(`kc${step}:${kind}:${at(step)}`);
  for (let other = Math.max(0, index - around); other < index; other += 1) names.push(`L:${words[other]}`);
  const last = Math.min(words.length - 1, index + around);
  for (let other = index + 1; other <= last; other += 1) names.push(`R:${words[other]}`);
  return names;
}

function isInDictionary(core: string): boolean {
  const word = core.toLowerCase().replace(/'s$/, '');
  return [word, word.replace(/s$/, ''), word.replace(/(?:ed|ing|ly)$/, ''), word.replace(/(?:ed|ing)$/, 'e')].some(
    (one) => dictionary.has(one) || everyday.has(one),
  );
}

function kindOf(core: string): string {
  if (/\d/.test(core)) return /\p{L}/u.test(core) ? 'mix' : 'num';
  if (/^\p{Ll}+$/u.test(core)) return 'low';
  if (/^\p{Lu}\p{Ll}+$/u.test(core)) return 'cap';
  return /^\p{Lu}+$/u.test(core) ? 'up' : 'oth';
}

/** "Xx99" for "Bluebell22": what is a capital, a small letter, a figure, a mark. */
function outlineOf(core: string): string {
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
