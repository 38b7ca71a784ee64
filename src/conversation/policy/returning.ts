import { common, commonTopics } from '../../guide/common-topics.ts';
import type { GuideSession } from '../../guide/session.ts';
import type { Values } from '../../guide/text.ts';
import type { TopicRef } from '../../understanding/intents/topics.ts';
import { isQuestion } from '../record.ts';
import { placeOf } from '../sessions.ts';
import type { TurnContext } from '../turn-context.ts';
import { ask } from './asides.ts';
import { settle } from './beginning.ts';
import { again } from './misses.ts';

/** Says once more what was said, or asked. What is said has the times of now: "15:10 today" may be tomorrow's by then. */
export async function sayAgain(turn: TurnContext, what: 'all' | 'question' | 'other-words'): Promise<void> {
  const { record, runner, builder, prompts } = turn;
  if (what === 'question') return ask(turn);
  if (what === 'other-words') return again(turn, 'reworded');
  const last = runner.last();
  // Nothing was begun: what was said last is said again, and its buttons stand again.
  if (last === undefined && record.last !== '') {
    builder.say(record.last);
    if (record.offer !== undefined) prompts.repeat(record.offer, 'silent');
    return;
  }
  if (isQuestion(record.offer) || last === undefined) return ask(turn);
  return runner.sayAll(last);
}

/** Takes up where somebody was: the question stands again, or what their waiting was told to end with. */
export async function pickUp(turn: TurnContext, isLong: boolean): Promise<void> {
  const { record, runner, builder } = turn;
  record.misses = 0;
  const last = runner.last();
  if (!isLong || last === undefined) builder.message('back-again');
  else builder.message('where-we-were', { topic: runner.titleOf(last.session) });
  const isEnded = last?.place.rest.kind === 'outcome' && !isQuestion(record.offer);
  if (isEnded && last !== undefined) return runner.sayAll(last);
  return ask(turn);
}

/** What a system waits for, said again before another topic of it, which can be begun all the same. */
export async function sayWait(turn: TurnContext, session: GuideSession, topic: TopicRef): Promise<void> {
  const { runner, prompts, deps } = turn;
  const place = placeOf(session, deps.content);
  if (place === undefined) return;
  settle(turn);
  await runner.sayAll({ session, place });
  prompts.allTheSame(topic);
}

/** What is waited for, once, and what can be done before it comes. */
export function sayMeanwhile({ record, builder, prompts }: TurnContext, message: string, values: Values): void {
  record.misses = 0;
  const known = builder.words(message, values);
  if (builder.saidLast(known)) builder.message('status.meanwhile-again');
  else {
    builder.say(known);
    builder.message('status.meanwhile');
  }
  prompts.topics(common, [commonTopics.handoff]);
}

/** The guide as it is now, from where the answers still hold; from the menu, where its topic is gone. */
export async function startedAnew({ record, runner, prompts }: TurnContext): Promise<void> {
  delete record.asked;
  const last = runner.last();
  if (last === undefined) {
    prompts.menu('menu-again');
    return;
  }
  await runner.arrive({ ...last.session, moves: last.session.moves + 1 });
}
