import type { Concept } from '../../guide/concepts.ts';
import type { Guide, GuideId, TopicId } from '../../guide/guide.ts';
import type { Routing } from '../../guide/routing.ts';
import { conceptsIn } from './concepts.ts';
import type { TopicClassifier } from './topic-classifier.ts';
import type { TopicRef } from './topics.ts';

/** How clear a clause must be by itself to tell of a problem of its own. */
export const apart = 0.75;

/** How clear it must be when it is only a few words, and names no system. */
const apartInFew = 0.95;

/** The problems with one system that each have a clause of their own, the blocking one first; none when there are not two. */
export function problemsIn(
  clauses: readonly string[],
  { id: guide, routing }: Guide,
  listener: TopicClassifier,
  isCommon: (topic: TopicId) => boolean,
): ReadonlyMap<TopicId, number> | undefined {
  if (clauses.length < 2) return undefined;
  const clear = new Map<TopicId, number>();
  // "NHSP says no" is said of codes too: only a message that speaks of a password tells of one.
  const isSpokenOf = (wanted: readonly Concept[]) =>
    wanted.length === 0 || clauses.some((clause) => wanted.some((concept) => conceptsIn(clause).has(concept)));
  const long = clauses.filter((clause) => {
    const length = clause.split(' ').length;
    return (length > 2 || (length === 2 && isNamed(clause))) && !isFine(clause);
  });
  for (const [index, clause] of long.entries()) {
    // What is left cannot make two of them.
    if (clear.size + long.length - index < 2) return undefined;
    const isTold = (topic: TopicId): boolean =>
      !isCommon(topic) &&
      speaksOf(clause, topic, routing) &&
      isSpokenOf(routing.topics.get(topic)?.messageSpeaksOf ?? []);
    const isFew = clause.split(' ').length < 5;
    const enough = isFew && listener.named(clause).length === 0 ? apartInFew : apart;
    if (!listener.mayBe(clause, guide, isTold, enough)) continue;
    const [topic, chance] = listener.likelihoods(clause, guide)[0] ?? ['', 0];
    if (chance < enough || !isTold(topic)) continue;
    if ([...clear.keys()].some((other) => areOne(topic, other, routing))) return undefined;
    if (chance > (clear.get(topic) ?? 0)) clear.set(topic, chance);
  }
  return clear.size < 2 ? undefined : clear;

  function isNamed(clause: string): boolean {
    return listener.named(clause).some(({ plainness }) => plainness > 1);
  }
}

/** Whether a clause speaks of what it has to, to be about a topic that is otherwise the likeliest when little is said. */
export function speaksOf(clause: string, topic: TopicId, { topics }: Routing): boolean {
  const wanted = topics.get(topic)?.speaksOf ?? [];
  if (wanted.length === 0) return true;
  const met = conceptsIn(clause);
  return wanted.some((concept) => met.has(concept));
}

/** Whether two topics of a guide are one story: the one led to the other. */
export function areOne(one: TopicId, other: TopicId, { topics }: Routing): boolean {
  return topics.get(one)?.sameStory.includes(other) === true || topics.get(other)?.sameStory.includes(one) === true;
}

/** What the trouble of a topic is called in another guide: by the same name, or by what either calls the same. */
export function sameTrouble({ guide, topic }: TopicRef, other: Guide, guides: ReadonlyMap<GuideId, Guide>) {
  if (other.topics.has(topic)) return topic;
  const named = guides
    .get(guide)
    ?.routing.topics.get(topic)
    ?.sameAs.find((ref) => ref.guide === other.id)?.topic;
  if (named !== undefined) return named;
  const isIt = (ref: TopicRef) => ref.guide === guide && ref.topic === topic;
  return [...other.routing.topics].find(([, { sameAs }]) => sameAs.some(isIt))?.[0];
}

/** Words that say nothing beside the name of a system but that it is as with the other: "and the training one". */
const likewise = new Set(
  `
    one ones too also either neither same both as well so is it with on for the a my other nor again thing
    will not does do and or of to from at me in this that are goes applies aswell likewise i think reckon
    website site system login
  `
    .trim()
    .split(/\s+/),
);

/** Whether a part of a message names a system and says of it only that it is as with another. */
export function isLikewise(left: string): boolean {
  return left.split(' ').every((word) => word === '' || likewise.has(word));
}

/** "Neither has turned up", "forgot both": what is said is said of every system that was named. */
export function isOfAll(said: string): boolean {
  return / (?:both|neither|each of|either of|all three|all of them|the lot of them|same (?:thing|problem|issue|with|for|on)) /.test(
    ` ${said} `,
  );
}

/** "NHSP is fine", "got my ESR sorted", "I told ESR": named, and no problem. */
export function isFine(said: string): boolean {
  return (
    / (?:fine|sorted|works|worked|working|no problem|no bother|all good|ok|okay|got (?:on|in|into)|gets? me in|(?:i|have|already) told|let (?:\S+ )?know) /.test(
      ` ${said} `,
    ) && !/ (?:not|never|no longer|stopped|nothing|nor|cannot|but) /.test(` ${said} `)
  );
}

/** "I used the one I have for ESR", "I know my ESR one": a system that is named to tell more of another. */
export function isAside(said: string): boolean {
  return / (?:i use|used|using|i know|(?:one|that) i have|told me|like (?:my|the|on|in)|than (?:my|the|on|in)) /.test(
    ` ${said} `,
  );
}
