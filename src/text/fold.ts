/**
 * Text as it is read: what looks alike is the same, what cannot be seen is not there. Each of its characters knows where it
 * stood in the original, so that what is found can be shown as it was typed, or taken out.
 */
export interface Folded {
  readonly text: string;
  /** Where each character began in the original, and the end of the original after the last. */
  readonly at: readonly number[];
}

const alike: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  ʹ: "'",
  '′': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '⁃': '-',
  '−': '-',
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  rsquo: "'",
  lsquo: "'",
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  shy: '',
  hyphen: '-',
  ndash: '-',
  mdash: '-',
  commat: '@',
  period: '.',
};

/** What is read as one character, and where it stood. */
const piece = /&(?:#(?:\d{1,6}|x[\da-f]{1,5})|[a-z]{2,7});|[\s\S]/giu;

/**
 * Folds what a person typed or pasted: typographic quotes, hyphens of every width, spaces of every kind, digits of every
 * script, full-width letters, characters that nobody sees, and HTML entities. Letters that only look like ours stay what they
 * are.
 */
export function fold(original: string): Folded {
  if (isPlain(original)) return asItIs(original);
  return foldBy(piecesOf(original), (one) => foldEach(characterOf(one), foldTyped));
}

/** Nearly all that is typed is so already. */
export function isPlain(text: string): boolean {
  return !/[^\n -~]|&/.test(text);
}

/** A text in which nothing is folded. */
export function asItIs(text: string): Folded {
  while (places.length <= text.length) places.push(places.length);
  return { text, at: places };
}
const places: number[] = [];

/** Full-width letters come of a keyboard's mode. Any other that only turns into one of ours is somebody else's letter. */
function foldTyped(character: string): string {
  const isForeign = /\p{L}/u.test(character) && !/[！-～]/.test(character) && alike[character] === undefined;
  return isForeign ? character : foldCharacter(character);
}

/** Folds quotes, hyphens and entities, and leaves every letter and figure as it is. */
export function foldMarks(original: string): string {
  return foldBy(piecesOf(original), (one) => foldEach(characterOf(one), (character) => alike[character] ?? character))
    .text;
}

/** A text in its characters, an HTML entity as one of them. */
export function piecesOf(original: string): string[] {
  return Array.from(original.matchAll(piece), ([one]) => one);
}

/** Folds piece by piece. @param pieces all of the original, in its order */
export function foldBy(pieces: Iterable<string>, each: (piece: string) => string): Folded {
  let text = '';
  const at: number[] = [];
  let index = 0;
  for (const one of pieces) {
    const folded = each(one);
    text += folded;
    for (let i = 0; i < folded.length; i += 1) at.push(index);
    index += one.length;
  }
  at.push(index);
  return { text, at };
}

/** What was typed, in one line and folded, with single spaces. */
export function oneLine(typed: string): string {
  const text = isPlain(typed) ? typed : fold(typed).text.normalize('NFC');
  return text.replace(/\s+/g, ' ').trim();
}

export function foldCharacter(character: string): string {
  if ((character >= ' ' && character <= '~') || character === '\n') return character;
  if (/\s/u.test(character) && character !== '\uFEFF') return ' ';
  if (/\p{C}/u.test(character)) return '';
  const same = alike[character];
  if (same !== undefined) return same;
  if (/\p{Nd}/u.test(character)) return digitOf(character);
  const plain = character.normalize('NFKC');
  return plain.length <= 2 || plain === '...' ? plain : character;
}

function foldEach(text: string, each: (character: string) => string): string {
  return Array.from(text, each).join('');
}

/** The character that an entity stands for. Anything else, and an entity that nobody knows, stays as it is. */
export function characterOf(entity: string): string {
  if (entity.length < 4) return entity;
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return entities[name] ?? entity;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** The ten digits of every script stand in a row. */
function digitOf(character: string): string {
  const plain = character.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
