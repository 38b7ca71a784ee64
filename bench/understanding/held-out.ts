/**
 * How well a third of the phrases is understood by those who learnt the other two thirds, three times over.
 *
 *   npx tsx bench/understanding/held-out.ts [threshold]
 *
 * And how well the same are understood in the middle of a letter. Harder than life: the phrases are written to cover the borders between topics, and a third of what was written is missing.
 */
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/app/dialogs-folder.ts';
import type { Guide, GuideId } from '../../src/guide/guide.ts';
import { learn } from '../../src/understanding/intents/learning.ts';
import { type TopicClassifier, topicClassifierOf } from '../../src/understanding/intents/topic-classifier.ts';
import { analyser } from '../../src/understanding/understand.ts';
import { type Labelled, type Marked, markOf, outputOf, sumsOf } from '../../training/scoring.ts';

const common = 'common';
/** Another threshold than the one that was chosen, for its curve. */
const sure = process.argv[2] === undefined ? undefined : Number(process.argv[2]);
const parts = 3;
const compiled = readContent(fileURLToPath(new URL('../../dialogs', import.meta.url)));
if (!('content' in compiled)) throw new Error('the guides do not compile');
const { guides } = compiled.content;

/** What stands around the one sentence that matters. None of it is in a phrase. */
const openings = [
  'Hi all, hope you are having a good week. I work on the day surgery unit and have done for nine years.',
  'Dear team, I am writing at the suggestion of my line manager.',
  'Hello, sorry to bother you on a Friday.',
  'Good morning. I have asked two colleagues and neither of them knew, so I thought I would try here.',
  'Hi, Beverley here from pathology reception. It has been one of those days.',
  'Dear Sir or Madam, I should be grateful for your assistance with the following matter.',
  'Evening! Just come off a long day and sat down with a brew.',
  'Hello there. I am not very good with technology so please bear with me.',
  'Hi team, quick one before clinic starts.',
  'To whom it may concern, I am contacting you about a problem that has now gone on for three days.',
  'Morning. My ward clerk said you are the people to ask.',
];
const closings = [
  'Any help gratefully received. Many thanks, Joyce, Ward Clerk, Ward 15',
  'I am in until three and then back on Monday. Kind regards, Dr P Anand',
  'Sorry for the long message, I just wanted to explain it properly. Thanks, Mags',
  'I have a meeting with my manager this afternoon. Best wishes, Oluwaseun',
  'I look forward to hearing from you. Yours faithfully, R. Thackray',
  'Cheers, Baz (estates, nights)',
  'My colleague Fiona had something like it in the spring. Ta, Lynne',
  'I would be grateful for a reply at your earliest convenience. Regards, Clinical Coding',
  'I am on the early shift all this week if that makes a difference. Thanks ever so much x',
];
/** Nobody says only these in a letter. */
const short = ['greeting', 'thanks', 'goodbye', 'back', 'restart', 'why', 'stop', 'wellbeing'];

const marked: Marked[] = [];
const inLetters: Marked[] = [];
for (let part = 0; part < parts; part += 1) {
  const { rest, left } = withoutPart(guides, part);
  const listener = topicClassifierOf(rest, common, learn(rest, common));
  const { understand, likeliest } = analyser(rest, common, listener, undefined, sure);
  const measure = (line: Labelled): Marked => {
    const output = outputOf('', understand(line.text, undefined), common, likeliest);
    return { line, output, mark: markOf(line, output) };
  };
  for (const [index, { guide, topic, phrase }] of left.entries()) {
    const line = labelled(listener, guide, topic, phrase);
    if (line === undefined) continue;
    marked.push(measure(line));
    if (index % 3 !== 0 || short.includes(topic)) continue;
    const [opening, closing] = [openings[index % openings.length], closings[(index * 7) % closings.length]];
    inLetters.push(measure({ ...line, text: `${opening} ${phrase.replace(/\.?$/, '.')} ${closing}` }));
  }
}
const groups = {
  all: () => true,
  'a system named': ({ guide }: Labelled) => guide !== null && guide !== '?',
  'no system named': ({ guide }: Labelled) => guide === '?',
  'around the systems': ({ guide }: Labelled) => guide === null,
};
for (const [where, measured] of [
  ['by itself', marked],
  ['in a letter', inLetters],
] as const) {
  for (const [name, is] of Object.entries(groups)) {
    const { lines, score, wrong, asked } = sumsOf(measured.filter(({ line }) => is(line)));
    const shares = `wrong ${(wrong * 100).toFixed(1)} %  asked ${(asked * 100).toFixed(1)} %`;
    console.log(`${where.padEnd(12)} ${name.padEnd(20)} ${lines} phrases  score ${score.toFixed(3)}  ${shares}`);
  }
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
function labelled(listener: TopicClassifier, guide: GuideId, topic: string, phrase: string): Labelled | undefined {
  const line = { id: '', text: phrase, topic, multi: false, secret: null, style: '' };
  if (guide === common) return { ...line, guide: null, accept: [[null, topic]] };
  const named = listener.named(listener.corrected(phrase)).filter(({ plainness }) => plainness > 1);
  if (named.length > 1 || (named[0] !== undefined && named[0].guide !== guide)) return undefined;
  if (named.length === 1) return { ...line, guide, accept: [[guide, topic]] };
  const accept = [...guides.values()].filter(({ topics }) => topics.has(topic)).map(({ id }) => [id, topic] as const);
  return { ...line, guide: '?', accept };
}
