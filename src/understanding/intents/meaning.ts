import { commonTopics, isMatter, type Matter } from '../../guide/common-topics.ts';
import type { Guide, GuideId, TopicId } from '../../guide/guide.ts';
import { noRouting } from '../../guide/routing.ts';
import { isIntoAnother, othersIn } from './other-systems.ts';
import { apart, isAside, isFine, isLikewise, isOfAll, problemsIn, sameTrouble, speaksOf } from './several.ts';
import type { Named } from './systems.ts';
import type { Likelihoods, TopicClassifier } from './topic-classifier.ts';
import type { TopicRef } from './topics.ts';

/** What a message means. `ask` holds at most four options, the likeliest first. */
export type Meaning =
  | {
      readonly kind: 'topic';
      readonly topic: TopicRef;
      /** 0 to 1. */
      readonly confidence: number;
      /** A second problem in the same message. */
      readonly also: readonly TopicRef[];
    }
  /** Not clear. An option may be a topic of the common guide too: "another system", "talk to a person". */
  | { readonly kind: 'ask'; readonly options: readonly TopicRef[] }
  | { readonly kind: 'command'; readonly command: TopicId }
  | {
      readonly kind: 'other';
      readonly topic: Matter;
      readonly confidence: number;
      /** What was said of a login beside it, by somebody in distress. */
      readonly beside?: readonly TopicRef[];
    }
  /** A system was named, and nothing else that we can tell. */
  | { readonly kind: 'system'; readonly guide: GuideId }
  | { readonly kind: 'unknown' };

/** From which probability on a guess is no longer a guess. Chosen by `npm run understand -- --tune`; see docs/understanding.md. */
export const threshold = 0.72;

/** Distress has been listened for before this, sign by sign; likeness to a phrase alone has to be close to certain. */
const distressed = 0.9;

/** How clear the trouble with one system must be, where that with another is clear already. */
const besides = 0.6;
/** How clear it must be that the trouble is with another system, where one is named and none of ours is. */
const elsewhere = 0.5;
/** And where it is met by name, and no word hints at one of ours. */
const byName = 0.25;
const most = 4;
/** A share of the likeliest below which an option is not worth its place. */
const faint = 0.05;
/** Topics around the systems that can be a choice in a question; nobody is asked whether they meant "hello". */
const offered: readonly TopicId[] = [commonTopics.otherSystem, commonTopics.handoff, commonTopics.outOfScope];

/**
 * @param said corrected text
 * @param clauses its clauses, corrected each by itself
 */
export function meaningOf(
  said: string,
  clauses: readonly string[],
  listener: TopicClassifier,
  guides: ReadonlyMap<GuideId, Guide>,
  common: GuideId,
  sure: number,
): Meaning {
  if (said === '') return { kind: 'unknown' };
  const heard = listener.named(said);
  const named = heard.filter(({ plainness }) => plainness > 1);
  const isCommon = (topic: TopicId) => guides.get(common)?.topics.has(topic) ?? false;
  const routingOf = (guide: GuideId) => guides.get(guide)?.routing ?? noRouting;
  const isBlocking = (guide: GuideId, topic: TopicId) => routingOf(guide).blocking.includes(topic);
  return named.length === 0
    ? withoutSystem()
    : named.length === 1 && !isBeside()
      ? withSystem(named[0] as Named)
      : withSeveral();

  function withSystem({ guide }: Named): Meaning {
    if (listener.isBare(said)) return { kind: 'system', guide };
    const several = oneByOne(guide);
    if (several !== undefined) return several;
    const ranked = listener.likelihoods(said, guide);
    const [first, second] = ranked;
    if (first === undefined) return { kind: 'unknown' };
    if (first[1] < sure) return ask(ranked.map(([topic, chance]) => [ref(guide, topic), chance]));
    if (isCommon(first[0])) return aside(first[0], first[1]);
    const both =
      second !== undefined && second[1] > 0.25 && [first, second].every(([topic]) => isBlocking(guide, topic));
    const also = both ? [ref(guide, second[0])] : [];
    return { kind: 'topic', topic: ref(guide, first[0]), confidence: first[1], also };
  }

  /** "It's locked, and my address has changed": each problem in its own words, where every one of them is clear. */
  function oneByOne(guide: GuideId): Meaning | undefined {
    const about = guides.get(guide);
    const problems = about === undefined ? undefined : problemsIn(clauses, about, listener, isCommon);
    if (problems === undefined) return undefined;
    const [first = '', ...rest] = [...problems.keys()].sort(
      (one, other) => Number(isBlocking(guide, other)) - Number(isBlocking(guide, one)),
    );
    const confidence = Math.min(...problems.values());
    return { kind: 'topic', topic: ref(guide, first), confidence, also: rest.map((topic) => ref(guide, topic)) };
  }

  /** A system that is called only what others are called too ("the bank"), with clear trouble of its own. */
  function isBeside(): boolean {
    if (clauses.length < 2) return false;
    return [...partsOf(clauses, listener)].some(([guide, told]) => {
      if (guide === named[0]?.guide) return false;
      const own = clearOf(told, guide) ?? listener.likelihoods(told.join(' '), guide);
      const [topic, chance] = own[0] ?? ['', 0];
      return !isCommon(topic) && chance > apart && speaksOf(told.join(' '), topic, routingOf(guide));
    });
  }

  /** Each system is heard in its own part of the message; one of which nothing is said shares the trouble of the other. */
  function withSeveral(): Meaning {
    const parts = partsOf(clauses, listener);
    const best = [...parts].slice(0, 3).map(([guide, told]) => {
      const part = told.join(' ');
      const own = clearOf(told, guide);
      const likely = new Map(own ?? listener.likelihoods(part, guide));
      if (own === undefined)
        for (const [topic, chance] of listener.likelihoods(said, guide))
          likely.set(topic, ((likely.get(topic) ?? 0) * 2 + chance) / 3);
      const ranked = [...likely].sort((one, other) => other[1] - one[1]);
      const isSame = isLikewise(listener.withoutNames(part)) && !/ same .*as | different /.test(` ${said} `);
      const top = ranked[0] as readonly [TopicId, number];
      return { guide, ranked, isSame, isFine: isFine(part), isAside: own === undefined && isAside(part), top };
    });
    const heardOf = best.filter(
      ({ top: [topic, chance], isSame, isFine }) =>
        !isSame && !isFine && !isCommon(topic) && chance >= Math.min(sure, besides),
    );
    const clear = heardOf.some(({ top }) => top[1] >= sure) ? heardOf : [];
    clear.sort(
      (one, other) =>
        Number(isBlocking(other.guide, other.top[0])) - Number(isBlocking(one.guide, one.top[0])) ||
        other.top[1] - one.top[1],
    );
    const [first, ...others] = clear;
    const rest = others.filter(({ top, isAside }) => !isAside || top[0] !== first?.top[0]);
    if (first !== undefined) {
      const also = rest.map(({ guide, top }) => ref(guide, top[0]));
      // "Forgotten both, ESR and training": named in no clause of its own, a system shares what is said of the other.
      const joined = named
        .filter(({ guide }) => !parts.has(guide))
        .map(({ guide }) => ({ guide, isSame: true, isFine: false }));
      for (const { guide, isSame, isFine } of [...best, ...joined]) {
        if (isFine || clear.some((one) => one.guide === guide) || !(isSame || isOfAll(said))) continue;
        const other = guides.get(guide);
        const same = other && sameTrouble({ guide: first.guide, topic: first.top[0] }, other, guides);
        if (same !== undefined) also.push(ref(guide, same));
      }
      return { kind: 'topic', topic: ref(first.guide, first.top[0]), confidence: first.top[1], also };
    }
    const beside = best.find(({ top: [topic, chance] }) => isCommon(topic) && chance >= sure);
    if (beside !== undefined) return aside(...beside.top);
    return ask(
      best.flatMap(({ guide, ranked }) => ranked.map(([topic, chance]) => [ref(guide, topic), chance] as const)),
    );
  }

  function withoutSystem(): Meaning {
    const ranked = listener.likelihoods(said, undefined);
    const [first] = ranked;
    if (first === undefined) return { kind: 'unknown' };
    const enough = first[0] === commonTopics.wellbeing ? Math.max(sure, distressed) : sure;
    if (isCommon(first[0]) && first[1] >= enough) return aside(...first);
    // Another system by its name: more likely than not is enough, as it is none of ours.
    if (first[0] === commonTopics.otherSystem && first[1] >= elsewhere && othersIn(said).length > 0)
      return aside(first[0], sure);
    // Where it is got into by name, and nothing hints at ours, less is enough: "Windows, on the ward PC".
    const another = ranked.find(([topic]) => topic === commonTopics.otherSystem)?.[1] ?? 0;
    if (heard.length === 0 && isIntoAnother(said) && another >= byName) return aside(commonTopics.otherSystem, sure);
    if (listener.isForeign(said)) return { kind: 'other', topic: commonTopics.outOfScope, confidence: 0.5 };
    return ask(
      ranked.flatMap(([topic, chance]) => {
        const with_ = [...guides.values()].filter((guide) => guide.topics.has(topic));
        const weights = with_.map(({ id }) => (heard.some((one) => one.guide === id) ? 2 : 1));
        const sum = weights.reduce((a, b) => a + b, 0);
        return with_.map(
          (guide, index) => [ref(guide.id, topic), (chance * (weights[index] as number)) / sum] as const,
        );
      }),
    );
  }

  /** How likely each topic is by a clause that names the system and is clear by itself. */
  function clearOf(told: readonly string[], guide: GuideId): Likelihoods | undefined {
    return told
      .filter((clause) => listener.named(clause).some((one) => one.guide === guide && one.plainness > 1))
      .map((clause) => ({ clause, likely: listener.likelihoods(clause, guide) }))
      .find(({ clause, likely }) => {
        const [topic, chance] = likely[0] ?? ['', 0];
        return chance > apart && !isCommon(topic) && speaksOf(clause, topic, routingOf(guide));
      })?.likely;
  }

  function ask(refs: readonly (readonly [TopicRef, number])[]): Meaning {
    const sorted = refs
      .filter(([{ guide, topic }]) => guide !== common || offered.includes(topic))
      .sort((one, other) => other[1] - one[1]);
    const best = sorted[0]?.[1] ?? 0;
    const options = sorted
      .filter(([, chance], index) => index < 2 || chance > best * faint)
      .slice(0, most)
      .map(([one]) => one);
    return options.length === 0 ? { kind: 'unknown' } : { kind: 'ask', options };
  }

  function aside(topic: TopicId, confidence: number): Meaning {
    return isMatter(topic) ? { kind: 'other', topic, confidence } : { kind: 'command', command: topic };
  }

  function ref(guide: GuideId, topic: TopicId): TopicRef {
    return { guide: isCommon(topic) ? common : guide, topic };
  }
}

/** What is said of each system: the clauses that name it, and those after them that name none. */
function partsOf(clauses: readonly string[], listener: TopicClassifier): ReadonlyMap<GuideId, readonly string[]> {
  const parts = new Map<GuideId, readonly string[]>();
  const add = (guide: GuideId, ...told: readonly string[]) => parts.set(guide, [...(parts.get(guide) ?? []), ...told]);
  let current: GuideId | undefined;
  const before: string[] = [];
  for (const clause of clauses) {
    const named = listener.named(clause).filter(({ plainness }) => plainness > 1);
    const inOrder = [...named].sort((one, other) => one.at - other.at);
    const [first] = inOrder;
    if (first === undefined) {
      if (current === undefined) before.push(clause);
      else add(current, clause);
      continue;
    }
    if (current === undefined) add(first.guide, ...before);
    for (const { guide } of inOrder) add(guide, inOrder.length === 1 ? clause : listener.partAbout(clause, guide));
    current = inOrder.at(-1)?.guide;
  }
  return parts;
}
