import { common, commonTopics } from '../../guide/common-topics.ts';
import { around } from '../../guide/facts.ts';
import { part } from '../../text/pattern.ts';
import { ticketAsked } from '../../understanding/entities/ticket-asked.ts';
import { formAt } from './handoff.ts';
import { lengthOf } from './predicates.ts';
import { asksWhenAnswered } from './reply-times.ts';
import type { Rule } from './rule.ts';

const { handoff: handingOver } = commonTopics;

const nobodyAnswers = `${around}.nobody-answers`;

/** Asked right after a ticket was sent, and of it though it is not named. */
const ofIt = new RegExp(part`^(?:(?:ok|okay|so|and|right|but|thanks|sorry) )*(?:what (?:happens|happen|now
    |next|do i do)(?: (?:now|next|then))?|whats next|(?:how|can) (?:do|can|would)? ?(?:i|you) (?:cancel|stop
    |withdraw|take back|change|add|undo)\b.{0,25}|what (?:was|is) (?:the|my|that) (?:number|reference
    |ref)(?: (?:again|please))*|(?:how long|when) (?:will|does|do|is) (?:it|that|this|they|someone
    |somebody|anyone)\b.{0,25}|(?:will|are|is|do|does) (?:they|someone|somebody|anyone|anybody|you|it)(?: (?:going to|gonna
    |definitely|actually|really|still|just))* (?:ring|call|phone|text|email|bleep|be in touch|get in touch|get back|answer|reply|contact|write)
    \b.{0,30}|who (?:will|is going to|gets|reads|answers|has|sees)\b.{0,25}|(?:is there )?any (?:news|updates?|progress|word)(?: yet| on it| on that)*|has it (?:gone|been sent)|did it (?:go|send)(?: through)?)$`);

/** "What if nobody rings?", "I might miss the call": what can be done then. */
const ifNot =
  /^(?:(?:ok|okay|so|and|right|but|thanks|well) )*(?:what (?:if|happens if|do i do if)|if)\b(?: \w+){1,9}$|^(?:(?:but|and|well) )*i (?:might|may|will|could|cant|wont) (?:miss|not hear|answer|be able to answer|take)\b.{0,25}$/;

/** How far a ticket has come. */
export const ticket: Rule = (heard, state) => {
  const { words, plain, remark, facts } = heard;
  const { current, last, record } = state;
  const isJustSent = current === undefined && last?.session.guide === common && last.session.topic === handingOver;
  const asked =
    formAt(state)?.open === 'issue'
      ? undefined
      : (ticketAsked(words) ??
        (isJustSent && ofIt.test(plain) && (remark !== 'when-open' || plain.startsWith('any ')) ? {} : undefined) ??
        (current === undefined && (record.tickets ?? []).length > 0 && asksWhenAnswered(heard, state)
          ? {}
          : undefined));
  const isIfNot = ifNot.test(plain) || facts.facts[0] === nobodyAnswers;
  const isIf = isJustSent && (record.tickets ?? []).length > 0 && isIfNot;
  if (asked === undefined && isIf) return { do: 'ticket', asked: {}, isIfNot: true };
  return asked === undefined ? undefined : { do: 'ticket', asked };
};

/** What is asked right after a ticket went, and is of nothing that is known: of the ticket that is told which can be. */
export const afterTicket: Rule = ({ act, facts, meaning, heard }, { current, last, record, question }) => {
  const isJustSent = last?.session.guide === common && last.session.topic === handingOver && !question.isOpen;
  if (current !== undefined || !isJustSent || (record.tickets ?? []).length === 0) return undefined;
  const isUnclear = meaning.kind === 'ask' || meaning.kind === 'unknown';
  return act === 'question' && isUnclear && facts.facts.length === 0 && heard.systems.length === 0
    ? { do: 'ticket', asked: {}, isIfNot: true }
    : undefined;
};

/** One more thing that stands in a ticket: a number, and little beside it. */
export const ticketDetail: Rule = ({ text, words }, { record }) => {
  const reference = record.ticketAsked;
  if (reference === undefined || ticketAsked(words) !== undefined) return undefined;
  const isDetail = /\d[\d ]{3}/.test(text) && lengthOf(words) <= 10;
  return isDetail ? { do: 'ticket', asked: { reference, detail: text } } : undefined;
};
