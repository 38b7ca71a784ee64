import { common, commonTopics } from '../../guide/common-topics.ts';
import type { FactId } from '../../guide/facts.ts';
import type { GuideId } from '../../guide/guide.ts';
import { isSomething, knownAnswer, nothingSaid, type Said, together } from '../../guide/said.ts';
import type { Values } from '../../guide/text.ts';
import { takeAddress } from '../emails-then.ts';
import { leaveMessage, notYet, parted } from '../live/answering.ts';
import { type Carried, type Effect, isQuestion } from '../record.ts';
import { theirClock } from '../their-clock.ts';
import type { TurnContext } from '../turn-context.ts';
import { amend, confirm, sayAnswer } from './answered.ts';
import { asideOf, ask, commanded, pause, sayCommon, standAgain, tell, undo } from './asides.ts';
import { begin, beginOrOffer, changeSystem, changeTopic, keepForLater, settle } from './beginning.ts';
import { complete } from './ending.ts';
import { applyForm, handOver, sayTicket } from './filling.ts';
import { leadOn, missed, noneFits, unsure } from './misses.ts';
import type { Move } from './moves.ts';
import { isSame } from './predicates.ts';
import { pickUp, sayAgain, sayMeanwhile, sayWait, startedAnew } from './returning.ts';
import { stateOf } from './state.ts';
import { clockOf, dueOf } from './status.ts';
import { unsettledIn } from './told-details.ts';

/** That no guide answers what was asked. */
const unknown = 'not-in-guide';

/** Carries out a move: the one place where what was heard changes the record and the reply. */
export async function apply(move: Move, turn: TurnContext): Promise<void> {
  const { record, runner, prompts, builder } = turn;
  const current = runner.current();
  switch (move.do) {
    case 'care':
      if (move.later.length > 0) keepForLater(turn, ...move.later);
      return asideOf(turn, commonTopics.wellbeing);
    case 'effect': {
      const isHandoff =
        move.effect.do === 'begin' && move.effect.guide === common && move.effect.topic === commonTopics.handoff;
      const unsettled = isHandoff ? unsettledIn(stateOf(turn)) : undefined;
      if (unsettled !== undefined) return handOver(unsettled, turn);
      return applyEffect(move.effect, turn);
    }
    case 'closed':
      builder.message(record.offer === undefined && current === undefined ? 'step-done-menu' : 'step-done');
      return ask(turn);
    case 'answer': {
      if (current === undefined) return ask(turn);
      const session = runner.note(current.session, move.said ?? nothingSaid);
      if (move.aside !== undefined) sayCommon(turn, move.aside);
      if (move.later !== undefined) {
        record.later = [...(record.later ?? []), move.later].slice(0, 4);
        builder.message('kept', { topic: prompts.titleOf(move.later) });
      }
      settle(turn);
      sayAnswer(turn, current, move.values);
      return runner.take(session, move.exit, move.values);
    }
    case 'confirm':
      settle(turn);
      return current === undefined ? ask(turn) : confirm(turn, current, move.value, move.typed);
    case 'ask-day':
      prompts.carry(move.carried);
      return prompts.isItTheDay(move.topic);
    case 'amend':
      return amend(turn, move);
    case 'correct-topic':
      return changeTopic(turn, move);
    case 'correct-system':
      return changeSystem(turn, move.guide);
    case 'begin':
      if (move.aside !== undefined) sayCommon(turn, move.aside);
      return beginOrOffer(turn, move.topics, move.carried);
    case 'pass-on':
      if (current !== undefined) runner.drop(current.session.id);
      settle(turn);
      return begin(turn, move.topic, { forSomebodyElse: true });
    case 'their-clock': {
      const clock = theirClock(runner.guide(move.topic.guide), move.topic.topic, move.times, turn.deps.facts, turn.now);
      if (clock === undefined) return ask(turn);
      builder.message(clock.message, clock.values);
      return standAgain(turn);
    }
    case 'keep':
      keepForLater(turn, move.topic);
      builder.message('kept', { topic: prompts.titleOf(move.topic) });
      return ask(turn);
    case 'offer-leave':
      prompts.carry(move.carried);
      if (current !== undefined) prompts.leave(runner.from(current.session), move.to);
      return;
    case 'show':
      return applyEffect({ do: 'show', guide: move.guide, ...move.carried }, turn);
    case 'choose':
      prompts.carry(move.carried);
      if (current === undefined) record.misses = 0;
      return prompts.choose(move.topics, current === undefined ? undefined : runner.from(current.session));
    case 'hand-over':
      return handOver(move.told, turn);
    case 'form':
      await applyForm(move.move, turn);
      return move.next === undefined ? undefined : apply(move.next, turn);
    case 'ticket':
      return sayTicket(move.asked, turn, move.isIfNot);
    case 'email-then': {
      const last = runner.last();
      const due = dueOf(stateOf(turn));
      if (last === undefined || due === undefined) return ask(turn);
      return takeAddress(record, last.session, { to: move.to, due }, builder, turn.deps.timeMail);
    }
    case 'command':
      return commanded(turn, move.command, move.ofThing);
    case 'aside':
      return asideOf(turn, move.topic);
    case 'decline': {
      settle(turn, 'declined');
      const [waiting] = record.later ?? [];
      if (current !== undefined) return ask(turn);
      if (waiting !== undefined) prompts.next(waiting);
      return;
    }
    case 'status':
      builder.message(saidOnce(move.message, move.values, turn), move.values);
      if (move.again !== undefined) return prompts.sendAnother(move.again);
      if (current === undefined && !isQuestion(record.offer)) return;
      await ask(turn);
      if (move.message === unknown) prompts.addPerson();
      return;
    case 'tell':
      tell(turn, move.facts, move.isWhy);
      return move.next === undefined ? standAgain(turn) : apply(move.next, turn);
    case 'meanwhile':
      return sayMeanwhile(turn, move.message, move.values);
    case 'in-already':
      return prompts.inAlready(move.values);
    case 'which-fact':
      prompts.carry(move.carried);
      if (current === undefined) record.misses = 0;
      return prompts.whichFact(
        move.facts,
        move.topics,
        current === undefined ? undefined : runner.from(current.session),
      );
    case 'complete':
      return complete(turn, move.next);
    case 'lead-on':
      return leadOn(turn);
    case 'outage':
      record.misses = 0;
      prompts.outage(move.guide, current !== undefined);
      // "Who would know?": those whom it names.
      record.told = whoKnows(move.guide, turn);
      return;
    case 'which-system':
      record.misses += 1;
      builder.message(record.misses === 1 ? 'vague' : 'vague-shows');
      return prompts.menu(record.misses === 1 ? 'menu' : undefined, record.misses > 1 || hasSaidMuch(turn));
    case 'which-first':
      settle(turn, 'one-first');
      return prompts.menu('menu-again');
    case 'pause':
      return pause(turn, move.message);
    case 'ask-again':
      if (move.message !== undefined) builder.message(move.message, move.values);
      keepSaid(turn, move.said);
      await ask(turn);
      if (move.details === undefined) return;
      record.details = { ...record.details, ...move.details };
      return prompts.addPerson();
    case 'miss':
      keepSaid(turn, move.said);
      return missed(turn, move.because, move.read);
    case 'repeat':
      if (move.message !== undefined) builder.message(move.message);
      return sayAgain(turn, move.what);
    case 'wait-first':
      prompts.carry(move.carried);
      return sayWait(turn, move.session, move.topic);
    case 'cannot-skip':
      if (current?.session.guide === common) return applyForm({ do: 'needed' }, turn);
      builder.message('cannot-skip');
      await ask(turn);
      return prompts.addPerson();
    case 'pick-up':
      return pickUp(turn, move.isLong);
    case 'guide-changed':
      settle(turn, 'guide-changed');
      return startedAnew(turn);
    case 'next':
      return prompts.next(move.topic);
    case 'unsure':
      return unsure(turn);
    case 'none-fits':
      return noneFits(turn);
  }
}

/** Those whom the answer to "is it down?" names: the people of the system, or who helps with all the others. */
function whoKnows(guide: GuideId | undefined, { deps, builder }: TurnContext): FactId[] {
  const own = deps.content.guides.get(guide ?? '')?.contact?.fact;
  if (own !== undefined && builder.has(`outage.${guide}`)) return [own];
  return [...deps.content.guides.values()].flatMap(({ questions }) => questions.get(helpdeskRow)?.fact ?? []);
}
const helpdeskRow = 'other-systems';

/** What was said beside the matter, for questions that are still to come: of the guide that is open, or of the one that is begun. */
function keepSaid({ record, runner }: TurnContext, said: Said = nothingSaid): void {
  const current = runner.current();
  if (current !== undefined) runner.note(current.session, said);
  else if (isSomething(said))
    record.beside = structuredClone(together(record.beside, said)) as typeof record.beside & {};
}

/** Of two questions in a row that no guide answers, the second is told in fewer words. */
function saidOnce(message: string, values: Values, { builder }: TurnContext): string {
  return message === unknown && builder.saidLast(builder.words(message, values)) ? 'not-in-guide-either' : message;
}

async function applyEffect(effect: Effect, turn: TurnContext): Promise<void> {
  const { record, runner, prompts, builder } = turn;
  const current = runner.current();
  settle(turn);
  switch (effect.do) {
    case 'begin':
      if (effect.guide === common && effect.topic === commonTopics.handoff) return handOver({}, turn);
      return begin(turn, { guide: effect.guide, topic: effect.topic }, effect);
    case 'show':
      prompts.carry(alongOf(effect));
      return prompts.show(effect.guide);
    case 'menu':
      prompts.carry(alongOf(effect));
      return prompts.menu('menu-again');
    case 'give': {
      const input = current?.place.rest.kind === 'ask' ? current.place.rest.input : undefined;
      if (current === undefined || input === undefined) return ask(turn);
      const values = { [input.keep]: effect.value };
      sayAnswer(turn, current, values);
      return runner.take(current.session, 'given', values);
    }
    case 'type-again':
      return current === undefined ? ask(turn) : runner.repeat(current, 'reworded');
    case 'note': {
      prompts.carry(alongOf(effect));
      if (current === undefined) return prompts.menu('menu-again');
      const session = runner.note(current.session, effect.said ?? nothingSaid);
      const { rest } = current.place;
      const isKnown = rest.kind === 'ask' && knownAnswer(rest, session.said ?? nothingSaid, turn.now) !== undefined;
      return isKnown ? runner.arrive(session) : ask(turn);
    }
    case 'resume': {
      const session = record.sessions.find(({ id }) => id === effect.session);
      return session === undefined ? prompts.menu('menu') : runner.resume(session);
    }
    case 'carry-on': {
      if (current !== undefined) builder.message('carry-on');
      return ask(turn);
    }
    case 'again': {
      const session = record.sessions.find(({ id }) => id === effect.session);
      return session === undefined ? ask(turn) : runner.askAnew(session, effect.kept);
    }
    case 'wait': {
      const clock = clockOf(stateOf(turn));
      if (clock?.message === 'status.lock') return builder.message(clock.message, clock.values);
      return pause(turn, 'noted');
    }
    case 'undo':
      return undo(turn);
    case 'done':
      return complete(turn, []);
    case 'tell':
      tell(turn, [effect.fact]);
      return standAgain(turn);
    case 'live':
      if (effect.what === 'message') return leaveMessage(turn);
      return effect.what === 'part' ? parted(turn) : notYet(turn);
    case 'written':
      return leaveMessage(turn, effect);
    case 'leave-be':
      record.later = record.later?.filter((one) => !isSame(one, effect));
      return apply({ do: 'decline' }, turn);
    case 'drop':
      runner.drop(effect.session);
      return prompts.menu('menu-again');
  }
}

/** Three times something was said, and it is still not known of which system: a person is offered, whatever was asked between. */
function hasSaidMuch({ record, runner }: TurnContext): boolean {
  const said = (record.tail ?? []).filter(({ from }) => from === 'person').length;
  return said > 2 && runner.last() === undefined;
}

function alongOf({ said, also, forSomebodyElse }: Carried): Carried {
  return { said, also, forSomebodyElse };
}
