import { sayMoment } from '../../calendar/calendar.ts';
import { common, commonTopics } from '../../guide/common-topics.ts';
import type { GuideSession } from '../../guide/session.ts';
import type { TicketAsked } from '../../understanding/entities/ticket-asked.ts';
import { aboutOf, startOf, type Told } from '../handoff-context.ts';
import type { FormMove } from '../handoff-form.ts';
import { isQuestion } from '../record.ts';
import { stateOfTicket } from '../tickets.ts';
import type { TurnContext } from '../turn-context.ts';
import { ask, tell } from './asides.ts';
import { settle } from './beginning.ts';
import { stateOf } from './state.ts';
import { clockOf } from './status.ts';

/** Takes the form of a handover a step further. */
export async function applyForm(move: FormMove, turn: TurnContext): Promise<void> {
  const { runner, builder, prompts } = turn;
  const current = runner.current();
  if (current === undefined) return ask(turn);
  const { session, place } = current;
  settle(turn);
  switch (move.do) {
    case 'fill': {
      const isAsked = move.say !== undefined && asking.has(move.say);
      if (move.say !== undefined) builder.message(move.say, { answer: move.answer ?? '' });
      const to = move.system === undefined ? session : about(session, move.system, turn);
      return runner.fill(to, move.values, isAsked);
    }
    case 'explain': {
      const { rest } = place;
      if (rest.kind === 'ask' && rest.explain !== undefined)
        builder.rendered(rest.explain, place.values, place.reached);
      return runner.repeat(current, 'again');
    }
    case 'when': {
      const { deps, record } = turn;
      const guide = aboutOf(session, record, deps.content.guides)?.guide;
      const by = deps.handoff.answersBy?.(guide?.id);
      const { contact = runner.guide(common).contact } = guide ?? {};
      if (by === undefined) tell(turn, contact === undefined ? [] : [contact.reply]);
      else builder.message('form.by', { 'answered-by': sayMoment(new Date(by)) });
      return runner.repeat(current, 'again');
    }
    case 'almost':
    case 'needed':
      builder.message(move.do === 'almost' ? 'form.almost' : 'form.stuck-again');
      return runner.repeat(current, 'again');
    case 'reassure':
      builder.message('form.handing-over', place.values);
      return runner.repeat(current, 'again');
    case 'leave': {
      builder.message('form.left');
      runner.drop(session.id);
      const below = runner.current();
      if (below !== undefined) prompts.resume(below.session.id, runner.titleOf(below.session));
      return;
    }
  }
}

/** A handover about nothing yet is about the system that what is wrong is about, and goes to those who answer for it. */
function about(session: GuideSession, system: string, { record, deps }: TurnContext): GuideSession {
  if (session.given.about !== undefined || session.given['about-system'] !== undefined) return session;
  const { given } = startOf({ ...record, sessions: [] }, deps.content.guides, common, commonTopics.handoff, { system });
  return { ...session, given };
}

/** Hands over. Whoever is in the form already stays there, and a lock that nobody can lift is told of first. */
export async function handOver(told: Told | undefined, turn: TurnContext): Promise<void> {
  const { runner, builder } = turn;
  const { session } = runner.current() ?? {};
  settle(turn);
  if (session?.guide === common && session.topic === commonTopics.handoff) {
    if (told !== undefined) return applyForm({ do: 'reassure' }, turn);
    runner.drop(session.id);
  }
  const clock = clockOf(stateOf(turn));
  if (clock?.message === 'status.lock') builder.message(clock.message, clock.values);
  return runner.begin(common, commonTopics.handoff, undefined, told);
}

/** Sentences that ask for a detail by themselves. */
const asking: ReadonlySet<string> = new Set(['form.no-calls', 'form.no-text', 'form.no-phone']);

/** Nothing is left to do but wait. */
const isUnderWay: ReadonlySet<string> = new Set(['ticket.open', 'ticket.taken', 'ticket.heard', 'ticket.unknown']);

/** Says how far a ticket has come. Where that leaves something to do, a person is offered. */
export async function sayTicket(
  asked: TicketAsked & { readonly detail?: string },
  turn: TurnContext,
  isIfNot = false,
): Promise<void> {
  const { record, builder, prompts, runner, deps, speaking, now } = turn;
  const { person, conversation } = speaking;
  const { message, values } = await stateOfTicket({ ...asked, person, conversation }, record, deps.handoff, now);
  builder.message(isIfNot && isUnderWay.has(message) ? 'ticket.if-not' : message, values);
  record.misses = 0;
  delete record.ticketAsked;
  if (asked.reference !== undefined && (message === 'ticket.detail' || message === 'ticket.no-match')) {
    record.ticketAsked = asked.reference;
    if (runner.current() === undefined && !isQuestion(record.offer)) prompts.another();
    return;
  }
  if (runner.current() !== undefined || isQuestion(record.offer)) return ask(turn);
  if (!isUnderWay.has(message)) prompts.another();
}
