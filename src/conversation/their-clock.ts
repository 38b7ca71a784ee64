import type { Facts } from '../guide/facts.ts';
import type { Act, Guide, Step, TopicId } from '../guide/guide.ts';
import type { Said, Told } from '../guide/said.ts';
import { isSaidOf } from '../guide/subject.ts';
import type { Values } from '../guide/text.ts';
import { atTheLatest, endsOf, timesOf } from '../guide/when/value.ts';

/** So many steps into a topic its clock is looked for. */
const near = 4;

/**
 * When somebody else's lock ends, or their link or code, counted from what was told of it. Nothing is kept of it: the record is of
 * whoever is typing.
 *
 * @returns the sentence and its values; undefined where the topic counts nothing, or no time was told
 */
export function theirClock(
  guide: Guide,
  topic: TopicId,
  times: readonly Told[],
  facts: Facts,
  now: Date,
): { readonly message: string; readonly values: Values } | undefined {
  const [told] = times.slice(-1);
  const clock = clockFrom(guide, topic, facts);
  if (told === undefined || clock === undefined) return undefined;
  const { isOver, until } = (clock.isLock ? lockClock : linkClock)(timesOf(told.value, now), clock.seconds, now);
  return { message: `theirs.${clock.isLock ? 'lock' : 'link'}${isOver ? '-over' : ''}`, values: { until } };
}

export interface Until {
  readonly isOver: boolean;
  readonly until: string;
}

/** When a lock ends, by the last moment at which it may have begun. @param from an instant, or a stretch */
export function lockClock(from: string, seconds: number, now: Date): Until {
  const [first, last] = endsOf(from);
  const ends = new Date(Date.parse(last) + seconds * 1000);
  return { isOver: ends <= now, until: atTheLatest(ends.toISOString(), first !== last) };
}

/** When a link runs out, by the first moment at which it may have been asked for. */
export function linkClock(from: string, seconds: number, now: Date): Until {
  const ends = new Date(Date.parse(endsOf(from)[0]) + seconds * 1000);
  return { isOver: ends <= now, until: ends.toISOString() };
}

/**
 * Until when the link works that somebody comes with, where they told when they asked for it, and the topic asks first what the link
 * says: the time would be heard, and nothing said of it.
 */
export function linkTold(
  guide: Guide,
  topic: TopicId,
  said: Said,
  facts: Facts,
  now: Date,
): { readonly message: string; readonly values: Values } | undefined {
  const start = guide.steps.get(guide.topics.get(topic)?.start ?? '');
  if (start?.kind !== 'ask' || !start.answers.some(({ heard }) => heard.includes('invalid-token'))) return undefined;
  const about = [...guide.steps.values()].flatMap((step) =>
    step.kind === 'ask' && step.input?.kind === 'time' ? (step.input.about ?? []) : [],
  );
  const told = said.times.findLast((one) => isSaidOf(one.about, about));
  const clock = clockFrom(guide, topic, facts);
  if (told === undefined || clock === undefined || clock.isLock) return undefined;
  const from = timesOf(told.value, now);
  const { isOver, until } = linkClock(from, clock.seconds, now);
  return { message: isOver ? 'counted.link-over' : 'counted.link', values: { was: from, until } };
}

/** The clock of a topic: of the act that works it out, or of a fact behind its first steps. */
function clockFrom(guide: Guide, topic: TopicId, facts: Facts) {
  let steps = [guide.topics.get(topic)?.start ?? ''];
  const met: Step[] = [];
  for (let ahead = 0; ahead <= near; ahead += 1) {
    const found = steps.flatMap((id) => guide.steps.get(id) ?? []);
    met.push(...found);
    steps = [...new Set(found.flatMap(({ exits }) => [...exits.values()]))];
  }
  const act = met.find(
    (step): step is Act => step.kind === 'act' && (step.act === 'lock-clock' || step.act === 'link-clock'),
  );
  if (act?.counts !== undefined) return { isLock: act.act === 'lock-clock', seconds: facts.seconds(act.counts) };
  const counted = met.flatMap(({ cites }) => cites).find((id) => lengthIn(facts, id));
  return counted === undefined ? undefined : { isLock: false, seconds: facts.seconds(counted) };
}

/** A length in minutes or hours. */
function lengthIn(facts: Facts, id: string): boolean {
  const { length } = facts.get(id);
  return length !== undefined && !('working-days' in length);
}
