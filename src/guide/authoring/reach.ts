import { common, commonTopics } from '../common-topics.ts';
import type { Content } from '../content.ts';
import { around, type Fact, type FactId, type Topics } from '../facts.ts';
import type { Guide, GuideId, Step, StepId, TopicId } from '../guide.ts';
import { anyShape, type Issue, readDocument, type SourceFile } from './document.ts';
import { asksConnection } from './paths.ts';
import { nearest } from './wording.ts';

/** How a system stands: Latchkey asks for the reset itself, or the person does it on the system's own site. */
export const connections = ['connected', 'guided'] as const;
export type Connection = (typeof connections)[number];

/** A topic, in one of the two ways: `esr/account-locked`. */
export interface Place {
  readonly guide: GuideId;
  readonly topic: TopicId;
  readonly connection: Connection;
}

/** Whether a colleague takes over from here. */
export function isHandedOver(step: Step): boolean {
  return step.kind === 'outcome' && step.result === 'handoff';
}

/**
 * The facts that a topic reaches: some step on some path of it says or cites them. A path that ends with a person goes on
 * through the questions for the ticket.
 */
export function reachedIn(content: Content, { guide, topic, connection }: Place): ReadonlySet<FactId> {
  const reached = new Set<FactId>();
  const walk = (of: Guide | undefined, start: StepId | undefined, isHandoff: boolean): void => {
    const seen = new Set<StepId>();
    const enter = (id: StepId): void => {
      const step = of?.steps.get(id);
      if (step === undefined || seen.has(id)) return;
      seen.add(id);
      for (const fact of step.cites) reached.add(fact);
      for (const [exit, to] of step.exits) if (!asksConnection(step) || exit === connection) enter(to);
      if (!isHandedOver(step) || isHandoff) return;
      const people = content.guides.get(common);
      walk(people, people?.topics.get(commonTopics.handoff)?.start, true);
    };
    if (start !== undefined) enter(start);
  };
  const of = content.guides.get(guide);
  walk(of, of?.topics.get(topic)?.start, false);
  return reached;
}

/** The topics in which a fact has to be reachable, and one that there is not by the name that was written. */
export function placesToReach(
  id: FactId,
  reach: Fact['reach'],
  guides: Content['guides'],
): { readonly places: readonly Place[]; readonly unknown: readonly string[] } {
  const [row = ''] = id.split('.');
  const owner = row === around ? common : row;
  const places: Place[] = [];
  const unknown = new Set<string>();
  // Whose guide is not there, or was renamed, is said elsewhere.
  const own = guides.get(owner)?.topics;
  if (own === undefined) return { places, unknown: [] };
  const named = (topics: Topics | undefined): readonly string[] => {
    if (topics === undefined) return [];
    if (topics === 'all') return [...own.keys()];
    if (Array.isArray(topics)) return topics;
    const left = topics['all-but'];
    for (const name of left) if (!own.has(name)) unknown.add(name);
    return [...own.keys()].filter((name) => !left.includes(name));
  };
  for (const connection of connections)
    for (const name of named(isByWay(reach) ? reach[connection] : reach)) {
      const [topic = '', guide = owner] = name.split('/').reverse();
      if (guides.get(guide)?.topics.has(topic) === true) places.push({ guide, topic, connection });
      else unknown.add(name);
    }
  return { places, unknown: [...unknown] };
}

type ByWay = { readonly [way in Connection]?: Topics | undefined };

export function isByWay(reach: Fact['reach']): reach is ByWay {
  return typeof reach === 'object' && !Array.isArray(reach) && !('all-but' in reach);
}

/** Where a fact has to be reachable and is not, each topic once: `esr/first-login (guided)`. */
export function unreached(content: Content, id: FactId, reach: Fact['reach']): readonly string[] {
  const { places } = placesToReach(id, reach, content.guides);
  const missed = places.filter((place) => !reachedIn(content, place).has(id));
  const topics = [...new Set(missed.map(({ guide, topic }) => `${guide}/${topic}`))];
  return topics.map((name) => {
    const ways = missed.filter(({ guide, topic }) => `${guide}/${topic}` === name).map(({ connection }) => connection);
    return ways.length === connections.length ? name : `${name} (${ways.join()})`;
  });
}

/** Each fact of a guide names the topics that need it. What no guide states is told where it is asked for. */
export function reviewReach(content: Content, source: SourceFile): Issue[] {
  const report = reporting(source);
  const topics = [...content.guides.values()].flatMap(({ topics }) => [...topics.keys()]);
  return [...content.facts.rows].flatMap(([id, { reach, unreached: why, assumed, tell }]): Issue[] => {
    if (reach === undefined && why === undefined && (assumed === undefined || tell === undefined)) {
      const remedy = 'add reach: all, or a list; or unreached: with the reason';
      return [report(id, 'value', 'names no topic in which it is needed', remedy)];
    }
    if (reach !== undefined && why !== undefined)
      return [report(id, 'unreached', 'is needed in topics, and in none', 'keep one of the two')];
    return placesToReach(id, reach, content.guides).unknown.map((name) => {
      const remedy = nearest(name, topics, 'name a topic, or all');
      return report(id, 'reach', `is to be reached in ${name}, which is not a topic`, remedy);
    });
  });
}

/** Each fact is reached in the topics that need it, on either way. */
export function reviewReached(content: Content, source: SourceFile): Issue[] {
  const report = reporting(source);
  return [...content.facts.rows].flatMap(([id, { reach }]) =>
    unreached(content, id, reach).map((name) =>
      report(id, 'reach', `is not reached in ${name}`, 'say it or cite it on a path of that topic'),
    ),
  );
}

function reporting(source: SourceFile) {
  const { lineOf } = readDocument(source, anyShape);
  return (id: FactId, key: string, message: string, remedy: string): Issue => {
    return { file: source.file, line: lineOf([...id.split('.'), key]), message: `${id} ${message}`, remedy };
  };
}
