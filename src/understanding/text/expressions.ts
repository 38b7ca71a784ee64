interface Begun<T> {
  readonly beginning: string;
  /** The last letter of that: most words that begin alike differ in it. */
  readonly last: number;
  readonly node: Node<T>;
}

interface Node<T> {
  /** What is said when a phrase ends here. */
  readonly says: T[];
  readonly next: Map<string, Node<T>>;
  /** After words that are known by how they begin: by the first letters of that, see `stubOf`. */
  readonly begun: Map<number, Begun<T>[]>;
  /** After any word. */
  any?: Node<T>;
  /** No phrase goes on from here. */
  isLast: boolean;
}

/** How many letters of a word are looked up by, where it ends in "*". */
const stub = 2;

/** Those letters as one number. */
function stubOf(word: string): number {
  return (word.charCodeAt(0) << 16) | word.charCodeAt(1);
}

/**
 * Words and phrases, and what they say. A word that ends in "*" stands for every word that begins so, and "_" for any word.
 * They are found word by word: as patterns, thousands of them would be most of the time that a message takes.
 */
export class Expressions<T> {
  readonly #start: Node<T> = nodeOf();

  /** @throws when what stands before a "*" is too short to be looked up by */
  constructor(phrases: Iterable<readonly [says: T, phrase: string]>) {
    for (const [says, phrase] of phrases) {
      let node = this.#start;
      for (const word of phrase.split(' ')) node = after(node, word);
      if (!node.says.includes(says)) node.says.push(says);
    }
  }

  /** What the phrases say that begin at a word, one after the other. */
  each(words: readonly string[], at: number, say: (says: T) => void): void {
    hearAfter(this.#start, words, at, say);
  }

  /** What all the phrases in a text say. */
  in(words: readonly string[]): ReadonlySet<T> {
    const said = new Set<T>();
    const say = (says: T) => void said.add(says);
    for (let at = 0; at < words.length; at += 1) hearAfter(this.#start, words, at, say);
    return said;
  }
}

/** Word by word, and without a list of where each of them leads: most lead nowhere. */
function hearAfter<T>(
  { next, begun, any }: Node<T>,
  words: readonly string[],
  at: number,
  say: (says: T) => void,
): void {
  const word = words[at];
  if (word === undefined) return;
  const known = next.get(word);
  if (known !== undefined) hear(known, words, at + 1, say);
  if (begun.size > 0) {
    for (const { beginning, last, node } of begun.get(stubOf(word)) ?? none)
      if (word.charCodeAt(beginning.length - 1) === last && word.startsWith(beginning)) hear(node, words, at + 1, say);
  }
  if (any !== undefined) hear(any, words, at + 1, say);
}
const none: readonly never[] = [];

function hear<T>(node: Node<T>, words: readonly string[], at: number, say: (says: T) => void): void {
  for (const one of node.says) say(one);
  if (!node.isLast) hearAfter(node, words, at, say);
}

function after<T>(node: Node<T>, word: string): Node<T> {
  node.isLast = false;
  if (word === '_') {
    node.any ??= nodeOf();
    return node.any;
  }
  if (!word.endsWith('*')) {
    const next = node.next.get(word) ?? nodeOf<T>();
    node.next.set(word, next);
    return next;
  }
  const beginning = word.slice(0, -1);
  if (beginning.length < stub) throw new Error(`"${word}" stands for too many words`);
  const same = node.begun.get(stubOf(beginning)) ?? [];
  const known = same.find((one) => one.beginning === beginning);
  if (known !== undefined) return known.node;
  const begun = { beginning, last: beginning.charCodeAt(beginning.length - 1), node: nodeOf<T>() };
  node.begun.set(stubOf(beginning), [...same, begun]);
  return begun.node;
}

function nodeOf<T>(): Node<T> {
  return { says: [], next: new Map(), begun: new Map(), isLast: true };
}
