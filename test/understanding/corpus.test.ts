import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Labelled } from '../../src/cli/scoring.ts';
import { tune } from '../../src/cli/tuning.ts';
import { content } from '../conversation/bench.ts';

const file = new URL('./utterances.dev.jsonl', import.meta.url);
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Labelled);

describe('the corpus', function () {
  this.timeout(120_000);
  let measured: ReturnType<typeof tune>;
  before(() => {
    measured = tune(content.guides, 'common', lines);
  });

  it('is understood, by five-fold cross-validation of the thresholds', () => {
    const { score, wrong } = measured.sums;
    assert.ok(score >= 0.82, `score ${score}`);
    assert.ok(wrong <= 0.05, `confidently wrong ${wrong}`);
  });

  it('keeps no secret', () => {
    const leaked = measured.marked.filter(({ mark }) => mark.leaked);
    assert.deepEqual(
      leaked.map(({ line }) => line.id),
      [],
    );
  });

  it('is left alone where nothing is secret', () => {
    const { scrubbed } = measured.sums;
    assert.ok(scrubbed <= 0.01, `scrubbed ${scrubbed}`);
  });

  it('has no distress that is missed', () => {
    const missed = measured.marked.filter(
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
