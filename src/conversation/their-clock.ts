import type { Facts } from '../guide/facts.ts';
import type { Act, Guide, Step, TopicId } from '../guide/guide.ts';
import type { Told } from '../guide/said.ts';
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
  const [first, last] = endsOf(timesOf(told.value, now));
  // Of a stretch the end that cannot hurt: a lock by its last moment, a link by its first.
  const from = clock.isLock ? last : first;
  const ends = new Date(Date.parse(from) + clock.seconds * 1000);
  const which = ends <= now ? '-over' : '';
  const until = atTheLatest(ends.toISOString(), clock.isLock && first !== last);
  return { message: `theirs.${clock.isLock ? 'lock' : 'link'}${which}`, values: { until } };
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
