import assert from 'node:assert/strict';
import { type Block, type Inline, readMarkdown, safeAddress } from '../../../src/webchat/browser/markdown.ts';

describe('the Markdown of the chat', () => {
  it('is paragraphs, with breaks in them', () => {
    assert.deepEqual(outline('One.\nTwo.\n\n\nThree.'), ['p: One.⏎Two.', 'p: Three.']);
    assert.deepEqual(outline(''), []);
  });

  it('is bold words', () => {
    assert.deepEqual(outline('Press **Forgotten | Unlock** now.'), ['p: Press <b>Forgotten | Unlock</b> now.']);
    assert.deepEqual(outline('2 * 3 ** 4, **not closed'), ['p: 2 * 3 ** 4, **not closed']);
  });

  it('is lists, which keep their numbers', () => {
    assert.deepEqual(outline('Do this:\n1. Open it.\n2. Press\n   **Go**.\n\nThen:\n\n3. Wait.'), [
      'p: Do this:',
      'ol 1: Open it. / Press⏎<b>Go</b>.',
      'p: Then:',
      'ol 3: Wait.',
    ]);
    assert.deepEqual(outline('- one\n- two'), ['ul: one / two']);
    assert.deepEqual(outline('1. one\n- two'), ['ol 1: one', 'ul: two']);
  });

  it('is links', () => {
    assert.deepEqual(outline('See [Open \\[ESR\\]](https://my.esr.nhs.uk/a?b=c&d=e).'), [
      'p: See <a https://my.esr.nhs.uk/a?b=c&d=e>Open [ESR]</a>.',
    ]);
  });

  it('is literal where it is escaped, and where it is anything else', () => {
    assert.deepEqual(outline('\\*\\*a\\*\\* \\[b\\](https://c) \\<i\\>'), ['p: **a** [b](https://c) <i>']);
    assert.deepEqual(outline('<img src=x onerror=alert(1)> # no `code` _here_ C:\\dir'), [
      'p: <img src=x onerror=alert(1)> # no `code` _here_ C:\\dir',
    ]);
    assert.deepEqual(outline('https://example.org is not a link'), ['p: https://example.org is not a link']);
  });

  it('ends on whatever it is given, in good time', () => {
    for (const piece of ['**', '[', '[a](', '\\', '**a', '1. ', '[a](b', '*[**'])
      assert.ok(readMarkdown(piece.repeat(2_000)).length >= 0);
  });

  it('follows links that are safe, and no others', () => {
    const base = 'http://intranet.example/';
    const followed = [
      'https://a.example/b',
      'mailto:a@nhs.net',
      '/secure/x',
      'http://127.0.0.1:3978/x',
      'http://localhost/',
    ];
    for (const url of followed) assert.ok(safeAddress(url, base) !== undefined, url);
    const refused = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'http://elsewhere.example/',
      'http://127.0.0.1.evil.example/',
      'https://nhs.net@evil.example/',
      'https://',
      'ftp://a.example',
    ];
    for (const url of refused) assert.equal(safeAddress(url, base), undefined, url);
  });
});

/** Blocks as one line each, so that a test reads like what it tests. */
function outline(source: string): readonly string[] {
  const words = (inlines: readonly Inline[]): string => inlines.map(word).join('');
  const word = (inline: Inline): string => {
    switch (inline.kind) {
      case 'text':
        return inline.text;
      case 'break':
        return '⏎';
      case 'bold':
        return `<b>${words(inline.inlines)}</b>`;
      case 'link':
        return `<a ${inline.url}>${inline.title}</a>`;
    }
  };
  return readMarkdown(source).map((block: Block) => {
    if (block.kind === 'paragraph') return `p: ${words(block.inlines)}`;
    const name = block.start === undefined ? 'ul' : `ol ${block.start}`;
    return `${name}: ${block.items.map(words).join(' / ')}`;
  });
}
