/**
 * How well a third of the phrases is understood by those who learnt the other two thirds, three times over.
 *
 *   npx tsx bench/understanding/held-out.ts
 *
 * Harder than life: the phrases are written to cover the borders between topics, and a third of what was written is missing.
 */
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/adapters/content.ts';
import { type Labelled, type Marked, markOf, outputOf, sumsOf } from '../../src/cli/scoring.ts';
import type { Guide, GuideId } from '../../src/guide/guide.ts';
import { type Listener, listenerOf } from '../../src/understanding/symptoms.ts';
import { understander } from '../../src/understanding/understand.ts';

const common = 'common';
const parts = 3;
const compiled = readContent(fileURLToPath(new URL('../../dialogs', import.meta.url)));
if (!('content' in compiled)) throw new Error('the guides do not compile');
const { guides } = compiled.content;

const marked: Marked[] = [];
for (let part = 0; part < parts; part += 1) {
  const { rest, left } = withoutPart(guides, part);
  const listener = listenerOf(rest, common);
  const { understand, likeliest } = understander(rest, common, undefined, undefined, listener);
  for (const { guide, topic, phrase } of left) {
    const line = labelled(listener, guide, topic, phrase);
    if (line === undefined) continue;
    const output = outputOf('', understand(line.text, undefined), common, likeliest);
    marked.push({ line, output, mark: markOf(line, output) });
  }
}
for (const [name, is] of Object.entries({
  all: () => true,
  'a system named': ({ guide }: Labelled) => guide !== null && guide !== '?',
  'no system named': ({ guide }: Labelled) => guide === '?',
  'around the systems': ({ guide }: Labelled) => guide === null,
})) {
  const { lines, score, wrong, asked } = sumsOf(marked.filter(({ line }) => is(line)));
  const shares = `wrong ${(wrong * 100).toFixed(1)} %  asked ${(asked * 100).toFixed(1)} %`;
  console.log(`${name.padEnd(20)} ${lines} phrases  score ${score.toFixed(3)}  ${shares}`);
}

function withoutPart(guides: ReadonlyMap<GuideId, Guide>, part: number) {
  const left: { guide: GuideId; topic: string; phrase: string }[] = [];
  let count = 0;
  const rest = new Map<GuideId, Guide>();
  for (const guide of guides.values()) {
    const topics = [...guide.topics.values()].map((topic) => {
      const phrases = topic.phrases.filter((phrase) => {
        count += 1;
        if (count % parts !== part) return true;
        left.push({ guide: guide.id, topic: topic.id, phrase });
        return false;
      });
      return [topic.id, { ...topic, phrases }] as const;
    });
    rest.set(guide.id, { ...guide, topics: new Map(topics) });
  }
  return { rest, left };
}

/** A phrase that names another system than its own cannot be marked fairly, and is left out. */
function labelled(listener: Listener, guide: GuideId, topic: string, phrase: string): Labelled | undefined {
  const line = { id: '', text: phrase, topic, multi: false, secret: null, style: '' };
  if (guide === common) return { ...line, guide: null, accept: [[null, topic]] };
  const named = listener.named(listener.corrected(phrase)).filter(({ plainness }) => plainness > 1);
  if (named.length > 1 || (named[0] !== undefined && named[0].guide !== guide)) return undefined;
  if (named.length === 1) return { ...line, guide, accept: [[guide, topic]] };
  const accept = [...guides.values()].filter(({ topics }) => topics.has(topic)).map(({ id }) => [id, topic] as const);
  return { ...line, guide: '?', accept };
}
