import { commonTopics } from '../../guide/common-topics.ts';
import type { Guide, GuideId } from '../../guide/guide.ts';
import { partsOf } from '../../guide/routing.ts';
import type { FeatureReader } from './features.ts';
import type { Example } from './logistic-regression.ts';

/** The label of what is no remark: a problem that is told, or a question. */
export const noRemark = '-none';

/** Of the ways that a line stands for, as many are learnt: spread evenly over all of them. */
const waysOfLine = 40;
/** Commands are near to remarks, and are heard before them. */
const { back, help, restart, stop, why } = commonTopics;
const ofTheTalk: ReadonlySet<string> = new Set([back, help, restart, stop, why]);
/** One in so many of the problems and questions is learnt as no remark: there are ten times as many. */
const everyNth = 2;

/**
 * What teaches what people say of the conversation itself. What is no remark is learnt from the phrases of the systems' topics, and from
 * the ways of asking for facts.
 *
 * @param correct puts slips and shorthand right, and leaves the names of systems out
 */
export function remarkLessons(
  guides: ReadonlyMap<GuideId, Guide>,
  common: GuideId,
  correct: (typed: string) => string,
  reader: FeatureReader,
): readonly Example[] {
  const example = (said: string, label: string, weight: number) => ({
    features: reader.read(correct(said), false),
    label,
    weight,
  });
  const remarks = [...(guides.get(common)?.routing.remarks ?? [])].flatMap(([remark, lines]) => {
    const ways = lines.flatMap((line) => someOf(partsOf(line) ?? []));
    return ways.map((said) => example(said, remark, Math.min(1, 300 / ways.length)));
  });
  const free = [...(guides.get(common)?.remarks ?? [])].flatMap(([remark, lines]) =>
    lines.map((said) => example(said, remark === 'none' ? noRemark : remark, 1)),
  );
  const others = [...guides.values()]
    .flatMap(({ id, topics, questions }) => [
      ...[...topics.values()].flatMap((topic) => (id === common && ofTheTalk.has(topic.id) ? [] : topic.phrases)),
      ...[...questions.values()].flatMap(({ asked }) => asked),
    ])
    .filter((_, index) => index % everyNth === 0);
  return [...remarks, ...free, ...others.map((said) => example(said, noRemark, 0.7))];
}

/** Some of the ways that a line stands for, always the same. */
function someOf(parts: readonly (readonly string[])[]): readonly string[] {
  const all = parts.reduce((product, part) => product * part.length, 1);
  const count = Math.min(all, waysOfLine);
  return Array.from({ length: count }, (_, index) => {
    let way = Math.floor(((index + 0.5) * all) / count);
    const words: string[] = [];
    for (const part of parts) {
      words.push(part[way % part.length] ?? '');
      way = Math.floor(way / part.length);
    }
    return words.filter((word) => word !== '').join(' ');
  });
}
