import { common } from '../../guide/common-topics.ts';
import type { GuideSession } from '../../guide/session.ts';
import { areOne } from '../../understanding/intents/several.ts';
import type { TopicRef } from '../../understanding/intents/topics.ts';
import { forgetTroublesWith } from '../record.ts';
import type { TurnContext } from '../turn-context.ts';
import { beginOrOffer } from './beginning.ts';

/** What was left for it. What is one story with what is over is over too: the code that had not come, where it came and worked. */
function besides(session: GuideSession, { runner }: TurnContext): GuideSession | undefined {
  const below = runner.below(session);
  if (below?.guide !== session.guide || !areOne(below.topic, session.topic, runner.guide(session.guide).routing))
    return below;
  runner.drop(below.id);
  return runner.below(session);
}

/** They are in. What is still to be done is offered, and nothing is asked of what is over. */
export async function complete(turn: TurnContext, next: readonly TopicRef[]): Promise<void> {
  const { record, runner, builder, prompts } = turn;
  const last = runner.last();
  record.misses = 0;
  delete record.offer;
  if (last !== undefined) {
    if (last.session.guide !== common) {
      forgetTroublesWith(record, runner.guide(last.session.guide));
      record.doneWith = last.session.guide;
    }
    runner.drop(last.session.id);
  }
  if (next.length > 0) {
    const [first, ...more] = next;
    if (first === undefined || more.length > 0) builder.message('glad');
    else builder.message('glad-next', { topic: prompts.titleOf(first) });
    return beginOrOffer(turn, next, {});
  }
  const [waiting] = record.later ?? [];
  const below = last === undefined ? undefined : besides(last.session, turn);
  builder.message(waiting === undefined && below === undefined ? 'glad-all' : 'glad');
  if (below !== undefined) prompts.resume(below.id, prompts.titleOf(below));
  else if (waiting !== undefined) prompts.next(waiting);
}
