/**
 * How long ours takes: milliseconds a line, the whole of understanding it, and on 10 KB of anything.
 *
 *   npm run build && npx tsx bench/understanding/built.ts [FILE …]
 *
 * A machine that others use at the same time shows in the 99th percentile first: run it a few times, and compare versions in turns.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/app/dialogs-folder.ts';
import { readLearnt } from '../../src/app/learnt.ts';
import { topicClassifierOf } from '../../src/understanding/intents/topic-classifier.ts';
import { analyser } from '../../src/understanding/understand.ts';
import type { Labelled } from '../../training/scoring.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const compiled = readContent(`${root}dialogs`);
if (!('content' in compiled)) throw new Error('the guides do not compile');
const { guides } = compiled.content;
const { understand } = analyser(guides, 'common', topicClassifierOf(guides, 'common', readLearnt(guides)));

const rounds = 12;
const asked = process.argv.slice(2);
const paths =
  asked.length > 0
    ? asked
    : ['dev', 'unseen', 'blind'].map((name) => `${root}test/understanding/utterances.${name}.jsonl`);
const files = paths.map((path) => {
  const lines = readFileSync(path, 'utf8').split('\n');
  return { path, texts: lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as Labelled).text) };
});

// As in a program that has been running for a minute: everything is compiled.
for (let round = 0; round < 4; round += 1) for (const { texts } of files) for (const text of texts) timeOf(text);
const all = files.map(({ path, texts }) => {
  const times = Array.from({ length: rounds }, () => texts.map(timeOf));
  say(basename(path), times);
  return times;
});
say(
  'all of them',
  Array.from({ length: rounds }, (_, round) => all.flatMap((times) => times[round] ?? [])),
);

/** @param times round by round, those of each line; of the least that a line took nothing is what else the machine had to do */
function say(name: string, times: readonly (readonly number[])[]): void {
  const least = times[0]?.map((_, line) => Math.min(...times.map((round) => round[line] ?? 0))) ?? [];
  const shown = [times.flat(), least].map((some) => {
    const sorted = [...some].sort((one, other) => one - other);
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
    return `median ${at(0.5)} ms  p99 ${at(0.99)} ms`;
  });
  console.log(`${name.padEnd(26)} ${least.length} lines  ${shown[0]}  of the least each took: ${shown[1]}`);
}

/** What is repeated until there are 10 KB of it: what is hardest to read, and what should not be. */
const pieces = [
  ...[
    'a',
    'word ',
    'locked ',
    'pasword resset ',
    'My password is wrong. ',
    'the password is ',
    'my pin is ',
    'a-',
    '-',
  ],
  ...['1', '1 ', '12/03/1985 ', 'AB 12 34 56 C ', '07700 900123 ', '20 mins ago ', 'Tuesday ', 'i cant go on ', '"'],
  ...[
    'a@b.c ',
    'x@',
    'a.b',
    '...',
    'https://x.nhs.uk/a?b=c ',
    'a,b;c ',
    '(',
    '. ',
    'İ',
    'é ',
    'א',
    '漢 ',
    '😀',
    '👩‍⚕️',
    '\u200b',
  ],
];
const longest = pieces
  .map((piece) => {
    const text = piece.repeat(Math.ceil(10_240 / piece.length)).slice(0, 10_240);
    // The best of three: what the text costs, and not what else the machine had to do.
    return { piece, time: Math.min(timeOf(text), timeOf(text), timeOf(text)) };
  })
  .sort((one, other) => other.time - one.time)
  .slice(0, 5);
console.log(
  `10 KB of ${longest.map(({ piece, time }) => `${JSON.stringify(piece)} ${time.toFixed(1)} ms`).join(', ')}`,
);

function timeOf(text: string): number {
  const start = performance.now();
  // All of it, what is made only when it is asked for too.
  const { meaning, facts, heard, act, remark, aside } = understand(text, undefined);
  const took = performance.now() - start;
  const never: readonly unknown[] = [meaning, facts, heard, act];
  if (never.includes(undefined)) throw new Error(`nothing was heard beside ${remark} and ${aside}`);
  return took;
}
