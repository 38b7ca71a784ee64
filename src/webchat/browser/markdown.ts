/**
 * The small Markdown that the bot speaks: paragraphs, **bold**, bulleted and numbered lists, [links](https://…), and
 * backslash escapes. Everything else is literal. Reading is pure; showing builds DOM nodes and never parses HTML.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'link'; readonly title: string; readonly url: string }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly (readonly Inline[])[] };

const numbered = /^ {0,3}(\d{1,3})[.)] +(?=\S)/;
const bulleted = /^ {0,3}[-*+•] +(?=\S)/;

export function readMarkdown(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let list: { start?: number; items: string[] } | undefined;

  const endParagraph = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', inlines: readInlines(lines.join('\n')) });
    lines = [];
  };
  const endList = () => {
    if (list !== undefined) blocks.push({ kind: 'list', ...list, items: list.items.map((item) => readInlines(item)) });
    list = undefined;
  };

  let afterGap = false;
  for (const line of source.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') {
      endParagraph();
      afterGap = true;
      continue;
    }
    const number = line.match(numbered);
    const marker = number ?? line.match(bulleted);
    if (marker !== null) {
      endParagraph();
      if (list === undefined || (list.start === undefined) !== (number === null)) {
        endList();
        list = { ...(number === null ? {} : { start: Number(number[1]) }), items: [] };
      }
      list.items.push(line.slice(marker[0].length).trim());
    } else if (list !== undefined && (!afterGap || /^ {2,}/.test(line))) {
      list.items.push(`${list.items.pop() ?? ''}\n${line.trim()}`);
    } else {
      endList();
      lines.push(line.trim());
    }
    afterGap = false;
  }
  endParagraph();
  endList();
  return blocks;
}

const link = /\[((?:\\.|[^[\]\\\n])+)\]\(((?:\\.|[^()\s\\])+)\)/y;
const bold = /\*\*(?=\S)((?:\\.|[^\\])+?)\*\*/y;
const escaped = /\\([!-/:-@[-`{-~])/y;

export function readInlines(source: string, mayBeBold = true): readonly Inline[] {
  const inlines: Inline[] = [];
  let text = '';
  const endText = () => {
    if (text !== '') inlines.push({ kind: 'text', text });
    text = '';
  };
  const at = (pattern: RegExp, index: number) => {
    pattern.lastIndex = index;
    return pattern.exec(source);
  };

  for (let index = 0; index < source.length; ) {
    const character = source[index] ?? '';
    const literal = character === '\\' ? at(escaped, index) : null;
    const address = character === '[' ? at(link, index) : null;
    const strong = character === '*' && mayBeBold ? at(bold, index) : null;
    if (literal !== null) {
      text += literal[1];
    } else if (address !== null) {
      endText();
      inlines.push({ kind: 'link', title: withoutEscapes(address[1] ?? ''), url: withoutEscapes(address[2] ?? '') });
    } else if (strong !== null) {
      endText();
      inlines.push({ kind: 'bold', inlines: readInlines(strong[1] ?? '', false) });
    } else if (character === '\n') {
      endText();
      inlines.push({ kind: 'break' });
    } else {
      text += character;
    }
    index += (literal ?? address ?? strong)?.[0].length ?? 1;
  }
  endText();
  return inlines;
}

function withoutEscapes(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/**
 * The address of a link, if it may be followed: https, mailto, this site's own, or http on this very machine.
 *
 * @param base the address of the page
 */
export function safeAddress(url: string, base: string): string | undefined {
  let address: URL;
  try {
    address = new URL(url, base);
  } catch {
    return undefined;
  }
  const isLoopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(address.hostname);
  const isSafe =
    address.protocol === 'https:' ||
    address.protocol === 'mailto:' ||
    (address.protocol === 'http:' && (isLoopback || address.origin === new URL(base).origin));
  return isSafe && address.username === '' && address.password === '' ? address.href : undefined;
}
