import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Labelled, type Marked, markOf, outputOf, sumsOf } from '../../training/scoring.ts';
import { content, understanding } from '../conversation/bench.ts';

const read = (name: string) =>
  readFileSync(new URL(`./utterances.${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled);
const lines = read('dev');

const markedAll = (all: readonly Labelled[]): readonly Marked[] =>
  all.map((line) => {
    const output = outputOf(line.id, understanding.understand(line.text, undefined), 'common', understanding.likeliest);
    return { line, output, mark: markOf(line, output) };
  });

/** At the threshold that the bot has. At others, and by cross-validation: training/tuning.test.ts. */
describe('the corpus', () => {
  const marked = markedAll(lines);

  it('is understood', () => {
    const { score, wrong } = sumsOf(marked);
    assert.ok(score >= 0.82, `score ${score}`);
    assert.ok(wrong <= 0.05, `confidently wrong ${wrong}`);
  });

  it('keeps no secret', () => {
    const leaked = marked.filter(({ mark }) => mark.leaked);
    assert.deepEqual(
      leaked.map(({ line }) => line.id),
      [],
    );
  });

  it('is left alone where nothing is secret', () => {
    const { scrubbed } = sumsOf(marked);
    assert.ok(scrubbed <= 0.01, `scrubbed ${scrubbed}`);
  });

  it('has no distress that is missed', () => {
    const missed = marked.filter(
      ({ line, output }) => line.topic === 'wellbeing' && !(output.kind === 'other' && output.topic === 'wellbeing'),
    );
    assert.deepEqual(
      missed.map(({ line }) => line.id),
      [],
    );
  });

  it('shares no sentence with the phrases of the guides', () => {
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^a-z0-9 ]/g, '')
        .trim();
    const phrases = new Set(
      [...content.guides.values()].flatMap(({ topics }) =>
        [...topics.values()].flatMap((topic) => topic.phrases.map(plain)),
      ),
    );
    // One or two words ("options", "human please") are what everybody says.
    const copied = lines.filter(({ text }) => text.split(' ').length > 3 && phrases.has(plain(text)));
    assert.deepEqual(
      copied.map(({ id }) => id),
      [],
    );
  });
});

/**
 * Lines by somebody who had seen neither the code nor any other lines but those of the dev corpus. Nothing is learnt from them, and nobody should read them to mend it: then they are one more
 * corpus that was read too often.
 */
describe('lines that nobody had seen', () => {
  const sealed = read('sealed');
  const marked = markedAll(sealed);

  it('are understood as well as those of the corpus', () => {
    const { score, wrong } = sumsOf(marked);
    assert.ok(score >= 0.92, `score ${score}`);
    assert.ok(wrong <= 0.02, `confidently wrong ${wrong}`);
  });

  it('keep no secret, and are left alone where nothing is secret', () => {
    assert.ok(sealed.filter(({ secret }) => secret !== null).length >= 30);
    const { leaked, scrubbed } = sumsOf(marked);
    assert.equal(leaked, 0);
    assert.ok(scrubbed <= 0.01, `scrubbed ${scrubbed}`);
  });

  it('have no distress that is missed', () => {
    const cries = marked.filter(({ line }) => line.topic === 'wellbeing');
    assert.ok(cries.length >= 10);
    assert.deepEqual(
      cries.filter(({ output }) => !(output.kind === 'other' && output.topic === 'wellbeing')),
      [],
    );
  });
});
