import { distance } from 'fastest-levenshtein';
import { fold, foldMarks } from './fold.ts';

const letter = "[A-Za-z0-9&'+_-]";
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const address = `[A-Za-z0-9_]${letter}*(?:\\.${letter}+)*@(?:${label}\\.)+[A-Za-z]{2,24}`;

/** One plain address and nothing else. ASCII alone, so that no look-alike letter passes for a real one. */
export const mailbox = new RegExp(`^${address}$`);
const inside = new RegExp(address);

/** Everything up to the next space, bracket, comma or double quote belongs to the same thing that was typed. */
const run = /[^\s<>()[\]{}",;]*@[^\s<>()[\]{}",;]*/g;
const longest = 2000;

export type AddressRead =
  | {
      /** In lower case. */
      readonly address: string;
      /**
       * What had to be folded to read it, apart from capitals and what nobody sees: `marks` are quotes, hyphens and entities,
       * which keyboards and mail programs put in by themselves.
       */
      readonly folded: 'nothing' | 'marks' | 'letters';
      /** What was typed before and after it, where there are words in that. Of `Mary <mary@nhs.net>` there is none: the brackets say what is what. */
      readonly before: string;
      readonly after: string;
    }
  /** Only a part of something longer could be read. */
  | { readonly problem: 'part'; readonly read: string; readonly before: string; readonly after: string }
  | { readonly problem: 'several'; readonly read: readonly string[] }
  | { readonly problem: 'none' };

/** Where an address may stand, and in what: from `from` to `to`. */
interface Run {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Reads the one address in what a person typed or pasted, folded as it is read (see fold). A part of something longer is
 * never taken for an address: it would be somebody else's.
 */
export function readAddress(typed: string): AddressRead {
  if (typed.length > longest) return { problem: 'none' };
  if (isAddress(typed)) return { address: typed.toLowerCase(), folded: 'nothing', before: '', after: '' };
  const { text, at } = fold(typed);
  const asTyped = (start: number, end: number) => visible(typed.slice(at[start], at[end]));
  const runs = runsIn(text);
  const [first] = runs;
  if (first === undefined) return { problem: 'none' };
  const unread = runs.find((one) => !isAddress(one.text));
  if (unread !== undefined) return partOf(unread, asTyped);
  const found = [...new Set(runs.map((one) => one.text.toLowerCase()))];
  const [only = '', ...others] = found;
  if (others.length > 0) return { problem: 'several', read: found };
  const last = runs.at(-1) ?? first;
  const isBracketed = runs.some(({ start, end }) => /<(?:mailto:)?$/i.test(text.slice(0, start)) && text[end] === '>');
  const beside = (start: number, end: number) => (isBracketed ? '' : wordsOf(text.slice(start, end)));
  return {
    address: only,
    folded: foldedOf(
      runs.map(({ start, end }) => small(asTyped(start, end))),
      only,
    ),
    before: beside(0, first.from),
    after: beside(last.to, text.length),
  };
}

const spokenAt = '(?: ?[([{<]at[)\\]}>] ?| at )';
const spokenDot = '(?: ?[([{<]dot[)\\]}>] ?| dot |\\.)';
const spoken = new RegExp(
  `(?<![\\p{L}\\p{N}.@])(${letter}+(?:${spokenDot}${letter}+)*)${spokenAt}(${label}(?:${spokenDot}${label})+)(?![\\p{L}\\p{N}@])`,
  'giu',
);

/** "registered at nhs dot net", "registered (at) nhs (dot) net": the address that was spelled out, where there is one. */
export function spokenAddress(typed: string): string | undefined {
  if (typed.length > 300 || typed.includes('@')) return undefined;
  const plain = (part = '') => part.replace(new RegExp(spokenDot, 'giu'), '.');
  const found = Array.from(fold(typed).text.matchAll(spoken), ([, name, domain]) =>
    `${plain(name)}@${plain(domain)}`.toLowerCase(),
  );
  const [only, ...more] = found.filter(isAddress);
  return more.length === 0 ? only : undefined;
}

/** An address as it is kept. What is none is compared as it was typed; only plain letters lose their capitals. */
export function plainAddress(typed: string): string {
  if (isAddress(typed)) return typed.toLowerCase();
  const read = readAddress(typed);
  const isAll = 'address' in read && read.folded !== 'letters' && read.before === '' && read.after === '';
  return isAll ? read.address : small(typed.trim());
}

/** Every whole address in a text, in lower case, each once. */
export function addressesIn(typed: string): readonly string[] {
  const runs = typed.includes('@') ? runsIn(fold(typed.slice(0, longest)).text) : [];
  return [
    ...new Set(
      runs
        .map(({ text }) => text)
        .filter(isAddress)
        .map((one) => one.toLowerCase()),
    ),
  ];
}

export function isAddress(text: string): boolean {
  return text.length <= 254 && mailbox.test(text);
}

const ours = 'nhs.net';

/** The address that was probably meant, where its end is one slip of the finger away from nhs.net. */
export function nearNhsNet(address: string): string | undefined {
  const [name, domain = ''] = address.split('@');
  return domain !== ours && isOneSlip(domain, ours) ? `${name}@${ours}` : undefined;
}

function isOneSlip(one: string, other: string): boolean {
  if (distance(one, other) <= 1) return true;
  const at = [...one].findIndex((character, index) => character !== other[index]);
  const swapped = `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at] ?? ''}${one.slice(at + 2)}`;
  return at >= 0 && swapped === other;
}

function foldedOf(typed: readonly string[], read: string): 'nothing' | 'marks' | 'letters' {
  if (typed.every((one) => one === read)) return 'nothing';
  return typed.every((one) => foldMarks(one) === read) ? 'marks' : 'letters';
}

/** What surrounds an address in a sentence, and is no part of it. */
function runsIn(text: string): Run[] {
  return Array.from(text.matchAll(run), ({ 0: whole, index }) => {
    const lead = /^(?:mailto:|e-?mail:|address:|to:)?/i.exec(whole)?.[0].length ?? 0;
    const rest = whole.slice(lead).replace(/\?(?:subject|body|cc)=.*$/i, '');
    const tail = /[.!?:]*$/.exec(rest)?.[0].length ?? 0;
    let [start, end] = [index + lead, index + lead + rest.length - tail];
    if (text[start] === "'" && text[end - 1] === "'" && end - start > 2) [start, end] = [start + 1, end - 1];
    if (text[start] === "'" && text[end - 1] === '.' && text[end - 2] === "'") [start, end] = [start + 1, end - 2];
    return { from: index, start, end, to: index + whole.length, text: text.slice(start, end) };
  });
}

function partOf({ start, text }: Run, asTyped: (start: number, end: number) => string): AddressRead {
  const found = inside.exec(text);
  if (found === null || mailbox.test(text)) return { problem: 'none' };
  const [from, to] = [start + found.index, start + found.index + found[0].length];
  return {
    problem: 'part',
    read: found[0].toLowerCase(),
    before: asTyped(start, from),
    after: asTyped(to, start + text.length),
  };
}

/** Plain letters lose their capitals. The signs for kelvin and ångström do not: they would become letters of ours. */
function small(text: string): string {
  return text.replace(/[A-Z]/g, (capital) => capital.toLowerCase());
}

/** Without what nobody sees. */
function visible(text: string): string {
  return text.replace(/\p{C}/gu, '');
}

/** What stood beside an address, if there are words in it. */
function wordsOf(text: string): string {
  const words = text
    .replace(/\bmailto:/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}
