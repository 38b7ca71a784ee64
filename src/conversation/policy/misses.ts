import { common, commonTopics } from '../../guide/common-topics.ts';
import type { Values } from '../../guide/text.ts';
import { isQuestion } from '../record.ts';
import type { TurnContext } from '../turn-context.ts';
import { ask } from './asides.ts';

/** In turn, from the second miss on. */
const stuck = ['not-understood-again', 'not-understood-still', 'not-understood-buttons'];
/** What is asked, and no guide is known to answer: that is said, and never that it was not followed. */
const unknown = { first: 'not-answered', again: 'not-answered-again' };
/** On the way to a person none is offered. */
const stuckInForm = ['form.stuck', 'form.stuck-again'];

/**
 * Not taken: other words once, then a person, and never the same sentence twice in a row.
 *
 * @param because the message said the first time: why it was not taken
 * @param read what was read of it: that is said every time
 */
export async function missed(turn: TurnContext, because: string, read?: Values): Promise<void> {
  const { record, builder, prompts, runner } = turn;
  record.misses += 1;
  const { offer, misses } = record;
  const isOpen = runner.current() !== undefined || isQuestion(offer);
  if (misses === 1) {
    builder.message(because, read);
    return isOpen ? again(turn, 'reworded') : prompts.menu('menu-again');
  }
  const isForm = runner.current()?.session.guide === common;
  if (because === unknown.first && !isForm) {
    builder.message(unknown.again);
    await again(turn, 'reworded');
    return prompts.addPerson();
  }
  const ways = isForm ? stuckInForm : stuck;
  if (read === undefined) builder.message(ways[(misses - 2) % ways.length] ?? '');
  else builder.message(because, read);
  if (!isOpen) return prompts.menu('menu-again', true);
  await again(turn, 'reworded');
  if (!isForm) prompts.addPerson();
}

/** They do not know. The nearest will do, and can be taken back. */
export async function unsure(turn: TurnContext): Promise<void> {
  const { record, runner } = turn;
  const current = runner.current();
  const chooses = current === undefined || isQuestion(record.offer);
  const hasAnswers = current?.place.rest.kind === 'ask' && current.place.rest.answers.length > 0;
  return missed(
    turn,
    record.misses === 0 && chooses ? 'unsure-which' : record.misses === 0 && hasAnswers ? 'unsure' : 'not-understood',
  );
}

/** Nothing that was offered fits. */
export async function noneFits(turn: TurnContext): Promise<void> {
  const { record, builder, prompts } = turn;
  if (record.misses > 0) return missed(turn, 'not-understood');
  record.misses += 1;
  builder.message('none-fits');
  await again(turn, 'silent');
  prompts.addPerson();
}

/** It did not help, and the question that is open has no answer for that. */
export async function leadOn(turn: TurnContext): Promise<void> {
  const { record, builder, prompts, runner } = turn;
  const current = runner.current();
  // Said of the same list once more: a person, and not the list again.
  if (current === undefined && record.last.startsWith(builder.words('not-worked'))) {
    builder.message('no-further');
    return prompts.topics(common, [commonTopics.handoff]);
  }
  builder.message('not-worked');
  if (current === undefined) {
    const about = runner.last();
    return about === undefined ? prompts.menu('menu-again') : prompts.show(about.session.guide);
  }
  await ask(turn);
  prompts.addPerson();
}

/** Asks what is open in other words, or by its buttons alone. */
export async function again({ record, prompts, runner }: TurnContext, how: 'reworded' | 'silent'): Promise<void> {
  const { offer } = record;
  const current = runner.current();
  if (isQuestion(offer)) return prompts.repeat(offer, how);
  if (current !== undefined) {
    await runner.repeat(current, how);
    prompts.besideAgain();
  } else if (offer !== undefined && how === 'silent') prompts.repeat(offer, how);
  else prompts.menu('menu-again');
}
