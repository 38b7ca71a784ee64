import assert from 'node:assert/strict';
import { escapeMarkdown, render, renderValue, splitText } from '../../src/guide/text.ts';

const now = new Date('2026-11-20T03:10:00Z');

describe('the text of a guide', () => {
  it('is taken apart into words and placeholders', () => {
    assert.deepEqual(splitText('Wait {esr.lock}, until {clock esr.lock }.'), [
      { words: 'Wait ' },
      { placeholder: 'esr.lock' },
      { words: ', until ' },
      { placeholder: 'clock esr.lock' },
      { words: '.' },
    ]);
    assert.deepEqual(splitText('No blanks'), [{ words: 'No blanks' }]);
    assert.deepEqual(splitText(''), []);
  });

  it('says a clock as a time in England, from when it was reached', () => {
    const text = [{ kind: 'clock', afterSeconds: 12 * 3600 }] as const;
    assert.equal(render(text, {}, now, now), '15:10 today');
    assert.equal(render(text, {}, new Date('2026-11-20T13:00:00Z'), now), '01:00 tomorrow');
  });

  it('says an instant as a time, a date as a day, and the rest as it is', () => {
    assert.equal(renderValue('2026-11-20T15:10:00.000Z', now), '15:10 today');
    assert.equal(renderValue('2026-11-27', now), 'Friday 27 November');
    assert.equal(renderValue('27/11/2026', now), '27/11/2026');
  });

  it('leaves a value that is missing out', () => {
    assert.equal(render([{ kind: 'value', name: 'email' }], {}, now, now), '');
    assert.equal(render([{ kind: 'value', name: 'constructor' }], Object.create(null), now, now), '');
  });

  // 22: what a person typed is said back literally.
  const nasty = [
    '**bold**',
    '[press me](javascript:alert(1))',
    '![](https://evil.example/pixel)',
    '<at>everyone</at>',
    '<script>alert(1)</script>',
    '`code` ~~gone~~ # title | table',
    'a_b@nhs.net',
    '\\[already\\]',
  ];
  for (const typed of nasty) {
    it(`says ${typed} back without effect (22)`, () => {
      const said = renderValue(typed, now);
      assert.equal(said, escapeMarkdown(typed));
      assert.equal(said.replace(/\\([\\`*_{}[\]()<>#~|])/g, '$1'), typed, 'the words are the same');
      assert.doesNotMatch(said, /(?<!\\)(?:\\\\)*[`*_[\]()<>#~|]/, 'every mark is escaped');
    });
  }
});
