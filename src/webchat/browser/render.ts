import { type Block, type Inline, readMarkdown, safeAddress } from './markdown.ts';
import type { Beside } from './wire.ts';

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

/** What the bot said with what stands beside it: how far it is, which its words say as well; and its pictures, before what it asks. */
export function renderSaid(text: string, { progress, pictures }: Beside): readonly HTMLElement[] {
  const words = renderMarkdown(text);
  const [last] = words.slice(-1);
  const asked = words.length > 1 && last?.textContent?.endsWith('?') === true ? 1 : 0;
  const before = words.slice(0, words.length - asked);
  return [...renderProgress(progress), ...before, ...pictures.map(renderPicture), ...words.slice(before.length)];
}

function renderProgress(progress: Beside['progress']): readonly HTMLElement[] {
  if (progress === undefined) return [];
  const all = Array.from({ length: progress.of }, (_, index) =>
    element('i', index < progress.at ? 'app-steps__done' : ''),
  );
  const bar = element('div', 'app-steps', ...all);
  bar.setAttribute('aria-hidden', 'true');
  return [bar];
}

function renderPicture({ src, alt, height }: Beside['pictures'][number]): HTMLElement {
  const picture = element('img', 'app-picture');
  // Its room is kept until it is there, so that nothing moves under a finger.
  picture.width = 288;
  picture.height = height;
  picture.alt = alt;
  picture.src = src;
  return picture;
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
