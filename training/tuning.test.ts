import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { content } from '../test/conversation/bench.ts';
import type { Labelled } from './scoring.ts';
import { tune } from './tuning.ts';

const corpus = new URL('../test/understanding/utterances.dev.jsonl', import.meta.url);

describe('the threshold of understanding', () => {
  it('is chosen by five-fold cross-validation, and the corpus is understood at it', () => {
    const lines = readFileSync(corpus, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Labelled);
    const { score, wrong } = tune(content.guides, 'common', lines).sums;
    assert.ok(score >= 0.82, `score ${score}`);
    assert.ok(wrong <= 0.05, `confidently wrong ${wrong}`);
  });
});
