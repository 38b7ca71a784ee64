import { type Block, type Inline, readMarkdown, safeAddress } from './markdown.ts';

/** An element with a class, and what stands in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** An element that the page has. @throws when it does not */
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no #${id} on the page`);
  return found;
}

/** What the bot said, as nodes. */
export function renderMarkdown(source: string): readonly HTMLElement[] {
  return readMarkdown(source).map(renderBlock);
}

function renderBlock(block: Block): HTMLElement {
  if (block.kind === 'paragraph') {
    const only = onlyLink(block.inlines);
    if (only !== undefined) return element('p', 'app-links', only);
    return element('p', '', ...block.inlines.map(renderInline));
  }
  const links = block.items.map(onlyLink);
  if (links.every((link) => link !== undefined)) {
    return element('ul', 'app-links', ...links.map((link) => element('li', '', link)));
  }
  const items = block.items.map((item) => element('li', '', ...item.map(renderInline)));
  if (block.start === undefined) return element('ul', 'nhsuk-list nhsuk-list--bullet', ...items);
  const list = element('ol', 'nhsuk-list nhsuk-list--number', ...items);
  list.start = block.start;
  return list;
}

function renderInline(inline: Inline): Node {
  switch (inline.kind) {
    case 'text':
      return document.createTextNode(inline.text);
    case 'break':
      return element('br');
    case 'bold':
      return element('strong', '', ...inline.inlines.map(renderInline));
    case 'link':
      return renderLink(inline.title, inline.url) ?? document.createTextNode(inline.title);
  }
}

/** A link that stands alone is a thing to do, and looks like one. */
function onlyLink(inlines: readonly Inline[]): HTMLElement | undefined {
  const [only] = inlines;
  return only?.kind === 'link' && inlines.length === 1 ? renderLink(only.title, only.url) : undefined;
}

function renderLink(title: string, url: string): HTMLAnchorElement | undefined {
  const address = safeAddress(url, location.href);
  if (address === undefined) return undefined;
  const link = element('a', '', title);
  link.href = address;
  if (!address.startsWith('mailto:')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.append(' (opens in new tab)');
  }
  return link;
}
