import { common } from '../../guide/common-topics.ts';
import type { Guide, GuideId } from '../../guide/guide.ts';
import { nothingSaid, together } from '../../guide/said.ts';
import { sameTrouble } from '../../understanding/intents/several.ts';
import type { TopicRef } from '../../understanding/intents/topics.ts';
import type { Carried } from '../record.ts';
import { linkTold, theirClock } from '../their-clock.ts';
import type { Current, TurnContext } from '../turn-context.ts';
import type { Move } from './moves.ts';
import { isAt, isSame } from './predicates.ts';

/** How many problems wait at most. */
const most = 4;

/**
 * What stands in the way of everything else comes first: nothing can be done in an account that is locked, and no email can
 * be read in a mailbox that does not open. The rest comes in the order in which it was said.
 *
 * @returns the same topics, each once, and none of the common guide behind the first
 */
export function inOrder(topics: readonly TopicRef[], guides: ReadonlyMap<GuideId, Guide>): TopicRef[] {
  const rank = ({ guide, topic }: TopicRef): number => {
    const at = guides.get(guide)?.routing.blocking.indexOf(topic) ?? -1;
    return at === -1 ? Number.MAX_SAFE_INTEGER : at;
  };
  const once = topics.filter((ref, index) => topics.findIndex((one) => isSame(one, ref)) === index);
  const ours = once.filter(({ guide }) => guide !== common);
  return (ours.length > 0 ? ours : once).sort((one, other) => rank(one) - rank(other));
}

/** The open question is answered, or given up. @param message what is said of that */
export function settle({ record, builder }: TurnContext, message?: string, values?: Readonly<Record<string, string>>) {
  record.misses = 0;
  delete record.offer;
  if (message !== undefined) builder.message(message, values);
}

export function keepForLater({ record, deps }: TurnContext, ...topics: readonly TopicRef[]): void {
  record.later = inOrder([...(record.later ?? []), ...topics], deps.content.guides).slice(0, most);
}

/** Begins a topic. What else was said in the same message is kept for afterwards, and the person is told. */
export async function begin(turn: TurnContext, ref: TopicRef, carried: Carried = {}): Promise<void> {
  const { runner, builder, prompts, record, deps, now } = turn;
  if (carried.forSomebodyElse === true && ref.guide !== common) return passOn(turn, ref, carried);
  const [other, ...more] = carried.also ?? [];
  if (other !== undefined) {
    const titles = { topic: prompts.titleOf(ref), 'other-topic': prompts.titleOf(other) };
    builder.message(more.length === 0 ? 'two-problems' : 'several-problems', titles);
    keepForLater(turn, other, ...more);
  }
  const { beside } = record;
  delete record.beside;
  const said = beside === undefined ? carried.said : together(beside, carried.said ?? nothingSaid);
  const guide = runner.guide(ref.guide);
  const clock = said === undefined ? undefined : linkTold(guide, ref.topic, said, deps.facts, now);
  if (clock !== undefined) builder.message(clock.message, { ...clock.values, system: guide.title });
  // A link that has run out is what "invalid" would say.
  const isOver = clock?.message === 'counted.link-over' && said !== undefined;
  await runner.begin(ref.guide, ref.topic, isOver ? { ...said, tried: [...said.tried, 'invalid-token'] } : said);
}

/** What stands in the way first; or a question whether to leave what is under way for it. */
export async function beginOrOffer(turn: TurnContext, topics: readonly TopicRef[], carried: Carried): Promise<void> {
  const { record, prompts, runner, deps } = turn;
  const current = runner.current();
  const all = inOrder(topics, deps.content.guides);
  const troubles = all.filter((ref) => isListed(ref, deps.content.guides));
  const [first, ...rest] = troubles.length > 0 ? troubles : all;
  if (first === undefined) return;
  const also = rest.filter((ref) => !isAt(current, ref));
  const along: Carried = { ...carried, ...(also.length === 0 ? {} : { also }) };
  record.misses = 0;
  if (current === undefined) {
    delete record.offer;
    return begin(turn, first, along);
  }
  prompts.carry(along);
  prompts.leave(runner.from(current.session), first);
}

/** What is found by its words alone is no second trouble: how somebody sits there is asked where it matters. */
function isListed({ guide, topic }: TopicRef, guides: ReadonlyMap<GuideId, Guide>): boolean {
  const found = guides.get(guide)?.topics.get(topic);
  return found !== undefined && (found.listed || found.atTop === true);
}

/** What was denied is what was said before it, too. */
export async function changeTopic(
  turn: TurnContext,
  { topic, said: besides = nothingSaid, isAnswer }: Extract<Move, { do: 'correct-topic' }>,
): Promise<void> {
  const about = aboutSystem(turn);
  if (about !== undefined) turn.runner.drop(about.session.id);
  // Of another system it is said which: it may have been named by a word in passing.
  const isOther = about !== undefined && about.session.guide !== topic.guide;
  const apology = isAnswer === true ? undefined : 'corrected';
  settle(turn, isOther ? 'corrected-system' : apology, { system: turn.runner.guide(topic.guide).title });
  const { said, ...carried } = saidBefore(about);
  const still = said === undefined ? undefined : { ...said, tried: said.tried.filter((one) => one !== 'locked') };
  const all = structuredClone(together(still, besides)) as NonNullable<Carried['said']>;
  await begin(turn, topic, { ...carried, said: all });
}

export async function changeSystem(turn: TurnContext, guide: string): Promise<void> {
  const { runner, prompts, deps } = turn;
  const about = aboutSystem(turn);
  const found = runner.guide(guide);
  if (about !== undefined) runner.drop(about.session.id);
  settle(turn, 'corrected-system', { system: found.title });
  const same = about && sameTrouble(about.session, found, deps.content.guides);
  if (same === undefined) return prompts.show(guide);
  await begin(turn, { guide, topic: same }, saidBefore(about));
}

function aboutSystem({ runner }: TurnContext): Current | undefined {
  const last = runner.current() ?? runner.last();
  return last?.session.guide === common ? undefined : last;
}

function saidBefore(about: Current | undefined): Carried {
  const said = about?.session.said;
  return said === undefined ? {} : { said: structuredClone(said) as NonNullable<Carried['said']> };
}

/** Somebody else's login: what they do themselves, in words to pass on. Nothing is reset. */
function passOn({ builder, prompts, runner, deps, now }: TurnContext, ref: TopicRef, carried: Carried): void {
  const clock = theirClock(runner.guide(ref.guide), ref.topic, carried.said?.times ?? [], deps.facts, now);
  const [particular, general] = [`pass-on.${ref.guide}.${ref.topic}`, `pass-on.${ref.guide}`];
  builder.message('pass-on');
  builder.message([particular, general].find((id) => builder.has(id)) ?? 'pass-on.any');
  if (clock !== undefined) builder.message(clock.message, clock.values);
  prompts.carry(carried);
  prompts.passedOn(ref);
}
