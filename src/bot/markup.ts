import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';

/** What a person sees of a piece of markup, and wrote in it. */
export interface Written {
  /** Their own words, a line for a paragraph. */
  readonly words: string;
  /** Something that was said before is quoted, which is not among the words. */
  readonly quotes: boolean;
  /** Addresses that only a link holds. They stand among the words, after the name that is shown. */
  readonly addresses: readonly string[];
  readonly pictures: boolean;
}

interface Reading {
  /** All of it is markup, and lines are where an element begins one. Otherwise somebody may have typed a `<` of their own. */
  readonly isHtml: boolean;
  /** Whether a name that is mentioned is one of the person's words. */
  readonly isOfWords: (mentioned: string) => boolean;
}

type Attributes = Readonly<Record<string, string>>;
type Kind = 'hidden' | 'reply' | 'quote' | 'quoted' | 'mention' | 'link' | 'typed' | 'block' | 'inline';
interface Element {
  readonly kind: Kind;
  /** Where it begins among the words. */
  readonly at: number;
  readonly address: string | undefined;
}

/** Characters that are read of markup: the time that nested elements take grows with the square of it. */
const most = 24_000;
const notSaid: ReadonlySet<Kind> = new Set(['hidden', 'reply', 'quote', 'quoted']);
const unseen = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object', 'attachment']);
const blocks = new Set(
  'p div br li ul ol tr table blockquote pre codeblock section article header footer hr h1 h2 h3 h4 h5 h6'.split(' '),
);
const others = new Set('at quoted emoji a span b strong i em u s strike font code img readonly'.split(' '));
const hiding: Readonly<Record<string, RegExp>> = {
  display: /^none\b/,
  visibility: /^(?:hidden|collapse)\b/,
  opacity: /^0*(?:\.0*)?%?$/,
  'font-size': /^0*(?:\.0*)?(?:[a-z]+|%)?$/,
  color: /^transparent\b/,
  'mso-hide': /^all\b/,
};

/** Reads what a channel made of a message. Nothing that the person could not see is among their words. */
export function readMarkup(markup: string, { isHtml, isOfWords }: Reading): Written {
  const source = markup.slice(0, most);
  const open: Element[] = [];
  const addresses: string[] = [];
  let words = '';
  let quoted = '';
  let quotes = false;
  let pictures = false;
  let beside = 0;
  let read = 0;
  const raw = () => source.slice(parser.startIndex, parser.endIndex + 1);
  const pass = () => {
    read = parser.endIndex + 1;
  };

  const parser: Parser = new Parser(
    {
      ontext(text) {
        pass();
        const decoded = decodeHTMLStrict(text);
        words += isHtml ? decoded.replace(/\s+/g, ' ') : decoded;
      },
      oncomment: pass,
      onprocessinginstruction: pass,
      onopentag(name, attributes) {
        pass();
        const kind = isHtml || isMarkup(name, attributes) ? kindOf(name, attributes) : 'typed';
        if (notSaid.has(kind)) beside += 1;
        if (kind === 'typed') words += raw();
        if (blocks.has(name)) words += '\n';
        if (name === 'td' || name === 'th') words += ' ';
        const address = kind === 'link' ? addressOf(decodeHTMLStrict(attributes.href ?? '')) : undefined;
        open.push({ kind, at: words.length, address });
        if (kind === 'typed' || beside > 0) return;
        const emoji = name === 'emoji' || name === 'img' ? emojiOf(attributes) : undefined;
        if (emoji !== undefined) words += emoji;
        else if (name === 'img') pictures = true;
      },
      onclosetag(name, isImplied) {
        // What the parser closes by itself stands nowhere.
        if (!isImplied) pass();
        const element = open.pop();
        if (element === undefined) return;
        const { kind, at, address } = element;
        const inside = words.slice(at);
        const drop = () => {
          words = words.slice(0, at);
        };
        if (notSaid.has(kind)) beside -= 1;
        if (kind === 'hidden') drop();
        else if (notSaid.has(kind)) {
          quotes = true;
          if (kind === 'quote' && beside === 0) quoted += inside;
          // One that is never closed has only the person's own words after it.
          if (kind !== 'quoted' || !isImplied) drop();
        } else if (kind === 'mention' && !isImplied && !isOfWords(inOneLine(inside))) {
          drop();
          words += ' ';
        } else if (kind === 'typed' && !isImplied) words += raw();
        else if (address !== undefined && inOneLine(inside) !== '' && !inside.includes('@')) {
          addresses.push(address);
          words += ` <${address}>`;
        }
        if (blocks.has(name)) words += '\n';
      },
    },
    { decodeEntities: false, recognizeSelfClosing: true },
  );
  parser.end(source);
  // What begins like an element and never ends was typed.
  if (!isHtml) words += decodeHTMLStrict(source.slice(read));

  const own = tidy(words, isHtml);
  const isOnlyQuote = own === '' && quoted !== '' && !pictures;
  return { words: isOnlyQuote ? tidy(quoted, isHtml) : own, quotes, addresses, pictures };
}

/** Of `<i>` or `<a href="…">`, not of "<i think that > 3 times". */
function isMarkup(name: string, attributes: Attributes): boolean {
  const values = Object.values(attributes);
  const isKnown = unseen.has(name) || blocks.has(name) || others.has(name);
  return isKnown && (values.length === 0 || values.some((value) => value !== ''));
}

function kindOf(name: string, attributes: Attributes): Kind {
  const type = attributes.itemtype ?? '';
  if (unseen.has(name) || isHidden(attributes)) return 'hidden';
  if (name === 'quoted') return 'quoted';
  if (name === 'blockquote') return /\/(?:Reply|Forward)$/i.test(type) ? 'reply' : 'quote';
  if (name === 'at' || /\/Mention$/i.test(type)) return 'mention';
  return name === 'a' ? 'link' : blocks.has(name) ? 'block' : 'inline';
}

function isHidden({ hidden, style }: Attributes): boolean {
  if (hidden !== undefined) return true;
  return decodeHTMLStrict(style ?? '')
    .toLowerCase()
    .split(';')
    .some((declaration) => {
      const [property = '', value = ''] = declaration.split(':').map((part) => part.trim());
      return value !== '' && hiding[property]?.test(value) === true;
    });
}

/** Teams draws its emoji, and says in words what it drew. */
function emojiOf({ alt = '' }: Attributes): string | undefined {
  const said = decodeHTMLStrict(alt);
  return said.length <= 20 && /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(said) && !/[\p{L}\s]/u.test(said)
    ? said
    : undefined;
}

/** The address that a `mailto:` leads to, and nothing else of it. */
export function addressOf(link: string): string | undefined {
  const [, written = ''] = /^\s*mailto:([^?\s]{3,400})/i.exec(link) ?? [];
  let address: string;
  try {
    address = decodeURIComponent(written);
  } catch {
    return undefined;
  }
  return /^[^\s<>()[\]"',;:@]{1,64}@[^\s<>()[\]"',;:@]{1,190}$/.test(address) ? address : undefined;
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function tidy(words: string, isHtml: boolean): string {
  if (!isHtml) return words.trim();
  const lines = words.split('\n').map(inOneLine);
  return lines.filter((line) => line !== '').join('\n');
}
