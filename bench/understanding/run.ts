/**
 * Ours beside NLP.js and plain minisearch, on the same phrases: score, confidently wrong, and time per line.
 *
 *   npm run build && (cd bench/understanding && npm install --ignore-scripts) && npx tsx bench/understanding/run.ts [FILE …]
 *
 * Ours may ask below its threshold. Each of the others is measured twice: as it comes, always taking its best guess, and
 * asking with its best four below the threshold that serves it best on the very file.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { readContent } from '../../src/app/dialogs-folder.ts';
import { readLearnt } from '../../src/app/learnt.ts';
import type { Guide, GuideId } from '../../src/guide/guide.ts';
import { topicClassifierOf } from '../../src/understanding/intents/topic-classifier.ts';
import type { TopicRef } from '../../src/understanding/intents/topics.ts';
import { analyser } from '../../src/understanding/understand.ts';
import { type Labelled, type Marked, markOf, type Output, outputOf, sumsOf } from '../../training/scoring.ts';

const common = 'common';
const root = fileURLToPath(new URL('../../', import.meta.url));
const compiled = readContent(`${root}dialogs`);
if (!('content' in compiled)) throw new Error('the guides do not compile');
const { guides } = compiled.content;

interface Guess {
  readonly ref: TopicRef;
  readonly sureness: number;
}
/** The likeliest first. */
type Rival = (text: string) => Promise<readonly Guess[]> | readonly Guess[];

const asked = process.argv.slice(2);
const files =
  asked.length > 0
    ? asked
    : ['utterances.dev.jsonl', 'utterances.unseen.jsonl'].map((name) => `${root}test/understanding/${name}`);
const rivals = { 'NLP.js': await nlp(guides), minisearch: minisearch(guides) };
const ours = analyser(guides, common, topicClassifierOf(guides, common, readLearnt(guides)));

for (const file of files) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled);
  console.log(`\n${basename(file)}, ${lines.length} lines`);
  const marked = lines.map((line): Marked => {
    const output = outputOf(line.id, ours.understand(line.text, undefined), common, ours.likeliest);
    return { line, output, mark: markOf(line, output) };
  });
  say('ours', marked, await timeOf(lines, (text) => void ours.understand(text, undefined)));
  for (const [name, rival] of Object.entries(rivals)) {
    const guesses = await Promise.all(lines.map(async ({ text }) => rival(text)));
    const times = await timeOf(lines, rival);
    say(`${name}, plain`, markedAt(lines, guesses, 0), times);
    say(`${name}, asking`, bestOf(lines, guesses), times);
  }
}

function say(name: string, marked: readonly Marked[], { median, p99 }: { median: number; p99: number }): void {
  const { score, wrong, asked } = sumsOf(marked);
  const share = (value: number) => `${(value * 100).toFixed(1)} %`.padStart(8);
  console.log(
    `  ${name.padEnd(20)} score ${score.toFixed(3)}  wrong${share(wrong)}  asked${share(asked)}  median ${median.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms`,
  );
}

/** Milliseconds a line, the whole of understanding one, after a round to warm up. */
async function timeOf(
  lines: readonly Labelled[],
  hear: (text: string) => unknown,
): Promise<{ median: number; p99: number }> {
  const times: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    for (const { text } of lines) {
      const start = performance.now();
      await hear(text);
      if (round > 0) times.push(performance.now() - start);
    }
  }
  times.sort((one, other) => one - other);
  return { median: times[Math.floor(times.length / 2)] ?? 0, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

/** A rival's guesses, marked at the threshold at which its score less its wrong turns is best. */
function bestOf(lines: readonly Labelled[], guesses: readonly (readonly Guess[])[]): readonly Marked[] {
  const candidates = [...new Set(guesses.map(([first]) => Number((first?.sureness ?? 0).toFixed(2))))];
  const all = candidates.map((threshold) => markedAt(lines, guesses, threshold));
  const worth = (marked: readonly Marked[]) => sumsOf(marked).score - sumsOf(marked).wrong;
  return all.reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

function markedAt(
  lines: readonly Labelled[],
  guesses: readonly (readonly Guess[])[],
  threshold: number,
): readonly Marked[] {
  return lines.map((line, index): Marked => {
    const output = outputBy(line, guesses[index] ?? [], threshold);
    return { line, output, mark: markOf(line, output) };
  });
}

function outputBy({ id, text }: Labelled, guesses: readonly Guess[], threshold: number): Output {
  const [first] = guesses;
  if (first === undefined) return { id, text, kind: 'unknown' };
  const { guide, topic } = first.ref;
  if (first.sureness < threshold) {
    const options = guesses.slice(0, 4).map(({ ref }) => [ref.guide === common ? null : ref.guide, ref.topic] as const);
    return { id, text, kind: 'ask', options };
  }
  if (guide !== common) return { id, text, kind: 'topic', guide, topic, confidence: first.sureness, also: [] };
  return { id, text, kind: 'other', topic };
}

function phrasesOf(guides: ReadonlyMap<GuideId, Guide>): { readonly ref: TopicRef; readonly phrase: string }[] {
  return [...guides.values()].flatMap((guide) =>
    [...guide.topics.values()].flatMap((topic) =>
      [topic.title, ...topic.phrases].map((phrase) => ({ ref: { guide: guide.id, topic: topic.id }, phrase })),
    ),
  );
}

function minisearch(guides: ReadonlyMap<GuideId, Guide>): Rival {
  const phrases = phrasesOf(guides);
  const index = new MiniSearch({ fields: ['phrase'], searchOptions: { fuzzy: 0.2, prefix: true } });
  index.addAll(phrases.map(({ phrase }, id) => ({ id, phrase })));
  return (text) => {
    const best = new Map<string, Guess>();
    for (const { id, score } of index.search(text)) {
      const ref = phrases[id as number]?.ref as TopicRef;
      const key = `${ref.guide}/${ref.topic}`;
      if (!best.has(key)) best.set(key, { ref, sureness: score });
    }
    return [...best.values()];
  };
}

interface Nlp {
  settings: { autoSave: boolean; log: boolean };
  addLanguage(language: string): void;
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(language: string, text: string): Promise<{ classifications: readonly { intent: string; score: number }[] }>;
}

async function nlp(guides: ReadonlyMap<GuideId, Guide>): Promise<Rival> {
  // Installed beside this file only, so that the bot does not carry it.
  const name: string = '@nlpjs/basic';
  const { dockStart } = (await import(name)) as {
    dockStart(settings: object): Promise<{ get(name: string): Nlp }>;
  };
  const dock = await dockStart({ use: ['Basic'], settings: { nlp: { log: false, nlu: { log: false } } } });
  const bot = dock.get('nlp');
  bot.settings.autoSave = false;
  bot.settings.log = false;
  bot.addLanguage('en');
  for (const { ref, phrase } of phrasesOf(guides)) bot.addDocument('en', phrase, `${ref.guide}/${ref.topic}`);
  await bot.train();
  return async (text) => {
    const { classifications } = await bot.process('en', text);
    return classifications.flatMap(({ intent, score }): Guess[] => {
      const [guide, topic] = intent.split('/');
      return guide === undefined || topic === undefined ? [] : [{ ref: { guide, topic }, sureness: score }];
    });
  };
}
