import { common } from '../guide/common-topics.ts';
import type { Guide, GuideId } from '../guide/guide.ts';
import type { GuideSession } from '../guide/session.ts';
import type { TopicRef } from '../understanding/intents/topics.ts';
import type { From } from './prompts.ts';
import type { Carried } from './record.ts';
import type { Current, TurnContext } from './turn-context.ts';

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
  const once = topics.filter(
    (ref, index) => topics.findIndex(({ guide, topic }) => guide === ref.guide && topic === ref.topic) === index,
  );
  const ours = once.filter(({ guide }) => guide !== common);
  return (ours.length > 0 ? ours : once).sort((one, other) => rank(one) - rank(other));
}

/** Begins what a person came with: one problem at a time, for themselves, and instructions to pass on where it is another's. */
export class TopicQueue {
  readonly #exchange: TurnContext;

  constructor(exchange: TurnContext) {
    this.#exchange = exchange;
  }

  from(session: GuideSession): From {
    return { guide: session.guide, title: this.#exchange.journey.titleOf(session) };
  }

  /** Begins a topic. What else was said in the same message is kept for afterwards, and the person is told. */
  async begin(ref: TopicRef, carried: Carried = {}): Promise<void> {
    const { record, journey, breath, offers, deps } = this.#exchange;
    if (carried.forSomebodyElse === true && ref.guide !== common) return this.passOn(ref.guide, ref.topic, carried);
    const [other, ...more] = carried.also ?? [];
    if (other !== undefined) {
      const titles = { topic: offers.titleOf(ref), 'other-topic': offers.titleOf(other) };
      breath.message(more.length === 0 ? 'two-problems' : 'several-problems', titles);
      record.later = inOrder([...(record.later ?? []), other, ...more], deps.content.guides).slice(0, 4);
    }
    await journey.begin(ref.guide, ref.topic, carried.said);
  }

  /** A topic that was understood: begun, or offered in place of the one that is under way. */
  async hear(topics: readonly TopicRef[], carried: Carried, current: Current | undefined): Promise<void> {
    const { record, offers, deps } = this.#exchange;
    const [likeliest, ...others] = topics;
    if (likeliest === undefined) return;
    const here = current?.session;
    const [first = likeliest, ...rest] = inOrder([likeliest, ...others], deps.content.guides);
    const also = rest.filter((ref) => here?.guide !== ref.guide || here.topic !== ref.topic);
    const along: Carried = { ...carried, ...(also.length === 0 ? {} : { also }) };
    record.misses = 0;
    if (current === undefined) {
      delete record.offer;
      return this.begin(first, along);
    }
    offers.carry(along);
    offers.leave(this.from(current.session), first);
  }

  /** Somebody else's login: what they do themselves, in words to pass on. Nothing is reset. */
  async passOn(guide: string, topic: string | undefined, carried: Carried): Promise<void> {
    const { breath, offers } = this.#exchange;
    breath.message('pass-on');
    const [particular, general] = [`pass-on.${guide}.${topic}`, `pass-on.${guide}`];
    if (topic !== undefined && breath.has(particular)) breath.message(particular);
    breath.message(breath.has(general) ? general : 'pass-on.any');
    offers.carry(carried);
    offers.passedOn(topic === undefined ? undefined : { guide, topic });
  }
}
