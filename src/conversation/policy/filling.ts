import { sayMoment } from '../../calendar/calendar.ts';
import { common, commonTopics } from '../../guide/common-topics.ts';
import type { GuideSession } from '../../guide/session.ts';
import type { Values } from '../../guide/text.ts';
import type { TicketAsked } from '../../understanding/entities/ticket-asked.ts';
import { heldOf, listOf } from '../form-held.ts';
import { aboutOf, startOf, type Told } from '../handoff-context.ts';
import { details, type FormMove } from '../handoff-form.ts';
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
      sayFilled(move, place.values, turn);
      const to = move.system === undefined ? session : about(session, move.system, turn);
      return runner.fill(to, move.values, isAsked);
    }
    case 'explain': {
      const { rest } = place;
      if (move.isWhy) builder.message('form.why', place.values);
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
      if (move.do === 'almost') builder.message('form.almost');
      else
        builder.message(
          place.rest.kind === 'ask' && place.rest.input?.keep === 'reach' ? 'form.one-way' : 'form.stuck-again',
        );
      return runner.repeat(current, 'again');
    case 'reassure':
      builder.message('form.handing-over', place.values);
      return runner.repeat(current, 'again');
    case 'leave': {
      builder.message('form.left');
      keepDetails(place.values, turn);
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
  await runner.begin(common, commonTopics.handoff, undefined, told);
  const begun = runner.current();
  const held =
    begun?.place.rest.kind === 'ask' && begun.place.rest.input !== undefined ? heldOf(begun.place.values) : [];
  if (held.length > 0) builder.message('form.have', { said: listOf(held) });
}

/** Who they are and how they can be reached is not asked again, if they come back to it. */
function keepDetails({ name, 'payroll-number': payroll, reach }: Values, { record }: TurnContext): void {
  const told = { ...(name && { name }), ...(payroll && { 'payroll-number': payroll }), ...(reach && { reach }) };
  if (Object.keys(told).length > 0) record.details = { ...record.details, ...told };
}

/** What is said of what was put in: shown back, where the whole of the form is not shown at once. */
function sayFilled(move: Extract<FormMove, { do: 'fill' }>, before: Values, { builder }: TurnContext): void {
  if (move.say === undefined) return;
  const after: Record<string, string | undefined> = { ...before, ...move.values };
  const isReview = details.every((detail) => after[detail] !== undefined);
  const held = heldOf(after);
  const given = heldOf(move.values);
  if (move.say === 'form.got' && isReview) return;
  const isChange = move.say === 'form.renamed' ? held.length > 1 : move.say === 'amended' && given.length > 0;
  const isNew = move.say === 'form.noted' || move.say === 'form.got';
  if (!isReview && isChange) builder.message('form.changed', { said: listOf(held) });
  else if (!isReview && isNew && given.length > 0) builder.message('form.got', { said: listOf(given) });
  else builder.message(move.say, { answer: move.answer ?? '' });
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
