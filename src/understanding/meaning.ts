import type { Guide, GuideId, TopicId } from '../guide/guide.ts';
import type { Likelihoods, Listener } from './symptoms.ts';
import type { Named } from './systems.ts';
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
      readonly topic: 'other-system' | 'out-of-scope' | 'wellbeing';
      readonly confidence: number;
    }
  /** A system was named, and nothing else that we can tell. */
  | { readonly kind: 'system'; readonly guide: GuideId }
  | { readonly kind: 'unknown' };

/** From which probability on a guess is no longer a guess. Chosen by `npm run understand -- --tune`; see docs/understanding.md. */
export const threshold = 0.6;

/** Distress has been listened for before this, sign by sign; likeness to a phrase alone has to be close to certain. */
const distressed = 0.9;

/** Somebody who cannot get in at all is helped with that first. */
const blocking = ['account-locked', 'no-nhsmail-access'];
/** Words that put a second problem beside the first, and how clear each must be to count as one. */
const joint = /\b(?:and also|also|and on top of that|on top of that|as well as|plus)\b/;
const apart = 0.75;
const most = 4;
/** A share of the likeliest below which an option is not worth its place. */
const faint = 0.05;
/** Topics around the systems that can be a choice in a question; nobody is asked whether they meant "hello". */
const offered = ['other-system', 'handoff', 'out-of-scope'];

export function meaningOf(
  said: string,
  listener: Listener,
  guides: ReadonlyMap<GuideId, Guide>,
  common: GuideId,
  sure: number,
): Meaning {
  if (said === '') return { kind: 'unknown' };
  const heard = listener.named(said);
  const named = heard.filter(({ plainness }) => plainness > 1);
  const isCommon = (topic: TopicId) => guides.get(common)?.topics.has(topic) ?? false;
  return named.length === 0 ? withoutSystem() : named.length === 1 ? withSystem(named[0] as Named) : withSeveral();

  function withSystem({ guide }: Named): Meaning {
    if (listener.isBare(said)) return { kind: 'system', guide };
    const several = oneByOne(guide);
    if (several !== undefined) return several;
    const likely = listener.likelihoods(said, guide);
    const ranked = rank(likely);
    const [first, second] = ranked;
    if (first === undefined) return { kind: 'unknown' };
    const refs = ranked.map(([topic, chance]) => [ref(guide, topic), chance] as const);
    if (first[1] < sure) return ask(refs);
    if (isCommon(first[0])) return aside(first[0], first[1]);
    const both =
      second !== undefined && second[1] > 0.25 && [first, second].every(([topic]) => blocking.includes(topic));
    const also = both ? [ref(guide, second[0])] : [];
    return { kind: 'topic', topic: ref(guide, first[0]), confidence: first[1], also };
  }

  /** "It's locked, and also my address has changed": each problem in its own words, where every one of them is clear. */
  function oneByOne(guide: GuideId): Meaning | undefined {
    const tops = said
      .split(joint)
      .filter((part) => part.trim().split(' ').length > 2)
      .flatMap((part) => rank(new Map(listener.likelihoods(part, guide))).slice(0, 1))
      .filter(([topic, chance]) => !isCommon(topic) && chance >= apart);
    const problems = new Map(tops);
    if (problems.size < 2) return undefined;
    const topics = [...problems.keys()];
    const [first = '', ...rest] = topics.sort(
      (one, other) => Number(blocking.includes(other)) - Number(blocking.includes(one)),
    );
    const confidence = Math.min(...problems.values());
    return { kind: 'topic', topic: ref(guide, first), confidence, also: rest.map((topic) => ref(guide, topic)) };
  }

  /** Each system is heard in its own part of the message. */
  function withSeveral(): Meaning {
    const best = named.slice(0, 3).map(({ guide }) => {
      const part = listener.partAbout(said, guide);
      const likely = new Map(listener.likelihoods(part, guide));
      for (const [topic, chance] of listener.likelihoods(said, guide))
        likely.set(topic, ((likely.get(topic) ?? 0) + chance) / 2);
      const ranked = rank(likely);
      return { guide, ranked, top: ranked[0] as readonly [TopicId, number] };
    });
    const clear = best.filter(({ top: [topic, chance] }) => !isCommon(topic) && chance >= sure);
    clear.sort(
      (one, other) =>
        Number(blocking.includes(other.top[0])) - Number(blocking.includes(one.top[0])) || other.top[1] - one.top[1],
    );
    const [first, ...rest] = clear;
    if (first !== undefined) {
      const also = rest.map(({ guide, top }) => ref(guide, top[0]));
      return { kind: 'topic', topic: ref(first.guide, first.top[0]), confidence: first.top[1], also };
    }
    const beside = best.find(({ top: [topic, chance] }) => isCommon(topic) && chance >= sure);
    if (beside !== undefined) return aside(...beside.top);
    return ask(
      best.flatMap(({ guide, ranked }) => ranked.map(([topic, chance]) => [ref(guide, topic), chance] as const)),
    );
  }

  function withoutSystem(): Meaning {
    const likely = listener.likelihoods(said, undefined);
    const ranked = rank(likely);
    const [first] = ranked;
    if (first === undefined) return { kind: 'unknown' };
    const enough = first[0] === 'wellbeing' ? Math.max(sure, distressed) : sure;
    if (isCommon(first[0]) && first[1] >= enough) return aside(...first);
    if (listener.isForeign(said)) return { kind: 'other', topic: 'out-of-scope', confidence: 0.5 };
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
    return topic === 'other-system' || topic === 'out-of-scope' || topic === 'wellbeing'
      ? { kind: 'other', topic, confidence }
      : { kind: 'command', command: topic };
  }

  function ref(guide: GuideId, topic: TopicId): TopicRef {
    return { guide: isCommon(topic) ? common : guide, topic };
  }
}

function rank(likely: Likelihoods): (readonly [TopicId, number])[] {
  return [...likely].sort((one, other) => other[1] - one[1]);
}
