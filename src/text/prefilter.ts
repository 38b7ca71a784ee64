import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What stands in all that a part of a pattern matches: in small letters, and a 0 for any figure. */
interface Part {
  /** All that it matches, where that is little. */
  readonly all: readonly string[] | undefined;
  /** Of each of these lists it has one string at least. */
  readonly lists: readonly (readonly string[])[];
}

const anything: Part = { all: undefined, lists: [] };
/** More strings than are worth looking for, so few that they are no more work, characters worth telling apart, and repetitions. */
const most = { strings: 160, few: 8, characters: 6, times: 4 };
/** In how many texts a list may be met and still be worth looking for, and how many of a pattern are looked for. */
const worth = { share: 0.75, lists: 3 };
/** How likely a text has a string, by its characters other than spaces. */
const likely = [1, 0.5, 0.2, 0.06, 0.025, 0.01];

function chanceOf(list: readonly string[]): number {
  return 1 - list.reduce((none, one) => none * (1 - (likely[one.replaceAll(' ', '').length] ?? 0.005)), 1);
}

/** A list without what has another of its strings in it. */
function shortest(list: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const one of [...list].sort((first, then) => first.length - then.length))
    if (!kept.some((other) => one.includes(other))) kept.push(one);
  return kept;
}

function listsOf({ all, lists }: Part): readonly (readonly string[])[] {
  return all === undefined ? lists : [all, ...lists];
}

function joined(first: readonly string[], then: readonly string[]): readonly string[] {
  return first.length * then.length > most.strings ? [] : first.flatMap((one) => then.map((other) => one + other));
}

function partOf(element: AST.Element): Part {
  switch (element.type) {
    case 'Character':
      return { all: charactersIn(element.value, element.value), lists: [] };
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? { all: ['0'], lists: [] } : anything;
    case 'CharacterClass':
      return { all: charactersOf(element), lists: [] };
    case 'Group':
    case 'CapturingGroup':
      return anyOf(element);
    case 'Quantifier':
      return repeated(element);
    case 'Assertion':
      return { all: [''], lists: 'alternatives' in element && !element.negate ? listsOf(anyOf(element)) : [] };
    default:
      return anything;
  }
}

function charactersIn(from: number, to: number): readonly string[] | undefined {
  if (to > 126 || to - from > 9) return undefined;
  const codes = Array.from({ length: to - from + 1 }, (_, index) => plain(from + index));
  return [...new Set(codes)].map((code) => String.fromCharCode(code));
}

function charactersOf({ negate, elements }: AST.CharacterClass): readonly string[] | undefined {
  const each = elements.map((one) => {
    if (one.type === 'CharacterClassRange') return charactersIn(one.min.value, one.max.value);
    return one.type === 'Character' || one.type === 'CharacterSet' ? partOf(one).all : undefined;
  });
  const all = [...new Set(each.flatMap((one) => one ?? []))];
  return negate || each.includes(undefined) || all.length > most.characters ? undefined : all;
}

function repeated({ min, max, element }: AST.Quantifier): Part {
  const { all, lists } = partOf(element);
  if (min === 0) return { all: max === 1 && all !== undefined ? [...all, ''] : undefined, lists: [] };
  if (all === undefined) return { all, lists };
  let times = all;
  for (let more = 1; more < Math.min(min, most.times); more += 1) times = joined(times, all);
  const isAll = min === max && min <= most.times && times.length > 0;
  return isAll
    ? { all: times, lists }
    : { all: undefined, lists: [all, ...lists, ...(times.length > 0 ? [times] : [])] };
}

function anyOf({ alternatives }: { readonly alternatives: readonly AST.Alternative[] }): Part {
  const parts = alternatives.map(({ elements }) => inTurn(elements));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const all = parts.every((part) => part.all !== undefined) ? parts.flatMap((part) => part.all ?? []) : undefined;
  if (all !== undefined && all.length <= most.strings) return { all, lists: [] };
  const list = parts.flatMap((part) => rarest(listsOf(part))[0] ?? ['']);
  return { all: undefined, lists: list.length > most.strings ? [] : [list] };
}

/** Parts one after the other; what they match is put together as long as that makes it rarer. */
function inTurn(elements: readonly AST.Element[]): Part {
  const lists: (readonly string[])[] = [];
  let run: readonly string[] = [''];
  let isAll = true;
  for (const element of elements) {
    const part = partOf(element);
    lists.push(...part.lists);
    const longer = joined(run, part.all ?? []);
    if (longer.length > 0 && (longer.length <= most.few || chanceOf(longer) <= chanceOf(run))) run = longer;
    else {
      isAll = false;
      lists.push(run);
      run = part.all ?? [''];
    }
  }
  return isAll ? { all: run, lists } : { all: undefined, lists: [...lists, run] };
}

function rarest(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.map(shortest).sort((one, other) => chanceOf(one) - chanceOf(other));
}

/** One string of each of these lists stands in all that a pattern matches. None, where too little does. */
export function neededBy(pattern: RegExp): readonly (readonly string[])[] {
  const lists = listsOf(
    anyOf(new RegExpParser().parsePattern(pattern.source, 0, undefined, { unicode: pattern.unicode })),
  );
  return rarest(lists)
    .filter((list) => chanceOf(list) < worth.share)
    .slice(0, worth.lists);
}

const size = 8192;
/** Whether a text has a character, two or three in a row, by their number. Two may have the same: then more is tried than need be. */
const met = new Uint8Array(size);
/** Kept until another is read, as V8 itself keeps the last text that a pattern matched. */
let readLast: string | undefined;

function numberOf(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (size - 1);
}

/** A character as it is compared: a small letter, 0 for a figure, and one sign for all that no list has. */
function plain(code: number): number {
  if (code > 64 && code < 91) return code + 32;
  if (code > 47 && code < 58) return 48;
  if (code < 127) return code;
  // The two that are letters of ours in a pattern that takes capitals and small letters alike.
  return code === 0x17f ? 115 : code === 0x212a ? 107 : 127;
}

function read(text: string): void {
  if (text === readLast) return;
  met.fill(0);
  let first = 0;
  let second = 0;
  for (let at = 0; at < text.length; at += 1) {
    const third = plain(text.charCodeAt(at));
    met[numberOf(0, 0, third)] = 1;
    met[numberOf(0, second, third)] = 1;
    met[numberOf(first, second, third)] = 1;
    first = second;
    second = third;
  }
  readLast = text;
}

/** By what a list is looked for, string by string: how many numbers one has, and then those. In one row, which is read soonest. */
type Numbers = Uint16Array;
const needs = new WeakMap<RegExp, readonly Numbers[]>();

function needsOf(pattern: RegExp): readonly Numbers[] {
  const made = neededBy(pattern).map((list) => Uint16Array.from(list.flatMap(numbersOf)));
  needs.set(pattern, made);
  return made;
}

function numbersOf(one: string): readonly number[] {
  const codes = Array.from(one, (character) => character.charCodeAt(0));
  const [first = 0, second] = codes;
  if (second === undefined) return [1, numberOf(0, 0, first)];
  if (codes.length === 2) return [1, numberOf(0, first, second)];
  const threes = codes.slice(2).map((code, at) => numberOf(codes[at] as number, codes[at + 1] as number, code));
  return [threes.length, ...threes];
}

/**
 * Whether a pattern can match a text at all, as far as it is known without trying: it cannot where the text lacks what stands in all that
 * the pattern matches. Most patterns cannot match most texts, and each would take longer to say so.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const lists = needs.get(pattern) ?? needsOf(pattern);
  if (lists.length === 0) return true;
  read(text);
  for (const list of lists) if (!isMet(list, 0, list.length)) return false;
  return true;
}

/** Whether a pattern, which must not have the flag g, matches a text. */
export function isIn(text: string, pattern: RegExp): boolean {
  return mayMatch(pattern, text) && pattern.test(text);
}

/**
 * Of many patterns those that can match a text, by their places: as `mayMatch` says of one. What they need lies in one row, which is
 * read sooner than each is looked up.
 */
export function sieveOf(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  let row: Numbers | undefined;
  return (text) => {
    row ??= inOneRow(patterns.map((pattern) => needs.get(pattern) ?? needsOf(pattern)));
    read(text);
    let left: number[] | undefined;
    let at = 0;
    for (let place = 0; place < patterns.length; place += 1) {
      const end = at + (row[at] as number);
      at += 1;
      while (at < end && isMet(row, at + 1, at + 1 + (row[at] as number))) at += 1 + (row[at] as number);
      if (at === end) {
        left ??= [];
        left.push(place);
      }
      at = end;
    }
    return left ?? none;
  };
}

const none: readonly never[] = [];

/** Pattern by pattern, and for each of them list by list: how long it is with this length, and then what it holds. */
function inOneRow(all: readonly (readonly Numbers[])[]): Numbers {
  return Uint16Array.from(
    all.flatMap((lists) => {
      const held = lists.flatMap((list) => [list.length, ...list]);
      return [held.length + 1, ...held];
    }),
  );
}

function isMet(list: Numbers, from: number, end: number): boolean {
  for (let next = from; next < end; ) {
    let at = next + 1;
    next = at + (list[next] as number);
    while (at < next && met[list[at] as number] === 1) at += 1;
    if (at === next) return true;
  }
  return false;
}
