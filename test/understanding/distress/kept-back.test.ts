import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { isDistress } from '../../../src/understanding/distress/distress.ts';
import { readLines } from '../../../training/distress/learning.ts';
import { isEvery } from '../../every.ts';

/** The lines of a file by the heading they stand under, "" where there is none. */
function byHeading(name: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let heading = '';
  for (const line of readFileSync(new URL(name, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('# ')) heading = line.slice(2);
    else if (line.trim() !== '') found.set(heading, [...(found.get(heading) ?? []), line]);
  }
  return found;
}

const cries = byHeading('kept-back.cries.txt');
const ordinary = byHeading('kept-back.ordinary.txt').get('') ?? [];
const answers = byHeading('kept-back.answers.txt').get('') ?? [];
const shareOf = (lines: readonly string[]) => lines.filter(isDistress).length / lines.length;

/** Written before anything was learnt from what staff ask of other desks. Nobody should read them to mend what they show. */
describe('lines about distress that are kept back', () => {
  if (isEvery)
    it('are in nothing that is learnt from', () => {
      const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');
      const learnt = new Set(readLines().map(({ text }) => plain(text)));
      const copied = [...[...cries.values()].flat(), ...ordinary, ...answers].filter((line) => learnt.has(plain(line)));
      assert.deepEqual(copied, []);
    });

  const bars = { 'Said outright': 0.92, 'In a few words': 0.92, 'Only hinted at': 0.9 };
  for (const [heading, bar] of Object.entries(bars)) {
    it(`${heading.toLowerCase()}: at least ${bar * 100} % are heard`, () => {
      const lines = cries.get(heading) ?? [];
      assert.ok(lines.length >= 30);
      assert.ok(shareOf(lines) >= bar, `${shareOf(lines)}`);
    });
  }

  it('asked of other desks: at most 2.5 % are taken for distress', () => {
    assert.ok(ordinary.length >= 300);
    assert.ok(shareOf(ordinary) <= 0.025, `${shareOf(ordinary)}`);
  });

  it('answers of a few words to whatever a chat asks: at most 5 % are taken for distress', () => {
    assert.ok(answers.length >= 40);
    assert.ok(shareOf(answers) <= 0.05, answers.filter(isDistress).join());
  });
});

/** Ordinary lines of public sets, one object {text} a line, which may be measured with and not copied here. */
describe('ordinary lines of a file that is not ours', () => {
  it('are taken for distress in at most 1.5 %', function () {
    const file = process.env.EVERYDAY_LINES;
    if (file === undefined || !existsSync(file)) {
      console.log('      skipped: EVERYDAY_LINES names no file of ordinary lines');
      return this.skip();
    }
    const lines = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly text: string }).text);
    assert.ok(lines.length >= 1000);
    assert.ok(shareOf(lines) <= 0.015, `${shareOf(lines)}`);
  });
});
