import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mostWords } from '../../src/guide/authoring/lengths.ts';
import { onBench } from './bench.ts';

const folder = fileURLToPath(new URL('../transcripts', import.meta.url));

/** What the bot says at once in the transcripts, without buttons and links, and where. */
const messages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\\\n', '\n');
    return [...text.matchAll(/^bot:(.*(?:\n[ \t]+\S.*)*)/gm)].map(([, said = '']) => ({
      file: file.replaceAll('\\', '/'),
      words: said
        .replace(/\s+/g, ' ')
        .replace(/\[[^\]]*\]|<[^>]*>/g, '')
        .trim(),
    }));
  });

/** A phone number counts as one, and the number of a step as none: as `guides check` counts. */
function countOf(words: string): number {
  return words.replace(/(?<=\d) (?=\d)/g, '').match(/\S*[\p{L}@]\S*|(?<!\S)\d[\d:,]+\S*/gu)?.length ?? 0;
}

/** Longer only by what the person asked for or typed, by what it begins with. */
const longer: Readonly<Record<string, RegExp>> = {
  'reads back what is to be sent, in the words of whoever typed it': /^This is what I'll send to /,
  'answers a question that was asked, and puts the open one again':
    /^On the Training Interface, contracted staff who were/,
  'says back what was told of a time, and what is done': /^You told me when it was: between /,
};

describe('a message of the bot', () => {
  it(`has at most ${mostWords} words, in every transcript`, () => {
    assert.ok(messages.length > 700, String(messages.length));
    const long = messages.filter(({ words }) => countOf(words) > mostWords);
    const isKnown = (words: string) => Object.values(longer).some((pattern) => pattern.test(words));
    assert.deepEqual(
      long.filter(({ words }) => !isKnown(words)).map(({ file, words }) => `${file}, ${countOf(words)}: ${words}`),
      [],
    );
    const met = Object.entries(longer).filter(([, pattern]) => !long.some(({ words }) => pattern.test(words)));
    assert.deepEqual(
      met.map(([why]) => why),
      [],
      'not longer any more',
    );
    assert.ok(long.every(({ words }) => countOf(words) <= 80));
  });

  it('has them too where a page offers to write when it is time', async () => {
    const bench = onBench({ timeMail: { canText: false, take: async () => true, send: async () => {} } });
    await bench.say('my esr account is locked');
    const { text } = await bench.say('just now');
    assert.match(text, /I'll remind you if.*I'll email you then/s);
    assert.ok(countOf(text) <= mostWords, `${countOf(text)}: ${text}`);
  });
});
