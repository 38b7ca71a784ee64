import { common, commonTopics } from '../../guide/common-topics.ts';
import { readAnswer } from '../../guide/inputs.ts';
import { render } from '../../guide/text.ts';
import { part } from '../../text/pattern.ts';
import { matchOption, stanceOf } from '../../understanding/entities/answers.ts';
import type { Mentions } from '../../understanding/entities/mentions.ts';
import { clausesOf } from '../../understanding/text/clauses.ts';
import { saidIn } from '../passing.ts';
import { isQuestion } from '../record.ts';
import type { Move } from './moves.ts';
import { isAt } from './predicates.ts';
import type { Rule } from './rule.ts';
import { type State, troubleWith } from './state.ts';
import { isAhead } from './status.ts';

/** The guide was edited since its question was asked: what was typed answers a question that is no longer there. */
export const guideChanged: Rule = ({ inDistress, words }, { isChanged, analyser }) =>
  isChanged && !inDistress && analyser.command(words) === undefined ? { do: 'guide-changed' } : undefined;

/** A time or an address says more than that it is to be repeated. */
const saysMore = ({ entities }: Mentions) => entities.length > 0;

/** What was tried beside it, or an address. */
const saysElse = (heard: Mentions) => saysMore(heard) || heard.tried.length + heard.emails.length > 0;

/** "Say that again", "what was the question?", "what do you mean?", and a question mark alone. */
export const repeat: Rule = (
  { remark, aside, plain, words, heard, meaning },
  { question, current, last, analyser },
): Move | undefined => {
  if (saysMore(heard)) return undefined;
  // "Do I have to start again?" is of the question, and "start again" is to be done.
  if (remark === 'question' && analyser.command(words) === commonTopics.restart) return undefined;
  // Where something is waited for, what to do is told of that.
  const isWaiting = current === undefined && !isQuestion(question.offer) && isAhead(last);
  if (remark === 'question' && isWaiting) return undefined;
  // "Say that number again, pen wasn't working"
  if (remark === 'repeat' || (aside === 'repeat' && meaning.kind !== 'topic'))
    return question.isOpen || last !== undefined ? { do: 'repeat', what: 'all' } : undefined;
  // Before anything was begun, whoever asks what to do is helped.
  if (last === undefined && analyser.command(words) === commonTopics.help) return undefined;
  if (!question.isOpen) return remark === 'question' ? { do: 'ask-again' } : undefined;
  if (remark === 'question') return { do: 'repeat', what: 'question' };
  // "What?", after an end that offers where to go on: what was said there is what was not clear.
  if (remark === 'reword' && current === undefined && !isQuestion(question.offer) && last !== undefined)
    return { do: 'repeat', what: 'all' };
  return remark === 'reword' || (words !== '' && plain === '') ? { do: 'repeat', what: 'other-words' } : undefined;
};

const asksWhen = /\b(?:when|what time|how long|which day)\b/;

/** "Easier words please, English is my second language": what was told in the fewest words, or the question in others. */
export const simpler: Rule = ({ plain, meaning, act, remark }, { question, last, record, facts }) => {
  if (meaning.kind === 'topic' || !wantsSimple.test(plain)) return undefined;
  // "So when can I get in, in plain English?" asks that, and not for other words.
  const [clause = ''] = plain.split(' in plain ');
  if (clause !== plain && (act === 'question' || remark === 'when-open') && asksWhen.test(clause)) return undefined;
  const [told] = record.told ?? [];
  if (told !== undefined) {
    const said = facts.say(told);
    return { do: 'status', message: 'status.simply', values: { said: said.charAt(0).toUpperCase() + said.slice(1) } };
  }
  return question.isOpen || last !== undefined ? { do: 'repeat', what: 'other-words' } : undefined;
};
const wantsSimple =
  new RegExp(part`\b(?:simpler?|eas(?:y|ier)|plain(?:er)?|basic|small|short(?:er)?) (?:words?|english|language|terms)\b
    |\b(?:say|explain|put|tell|write|speak)(?: \w+){0,3} (?:simpler|simply|more simple|more simply|easier|plainer|more easy|more easily|slower|more slowly)\b
    |^(?:\w+ ){0,8}(?:simpler|more simple|easier|plainer) (?:please|for me)$`);

/** "Which step am I on?" Where steps are told one a message, the one that they are at. */
export const whichStep: Rule = ({ remark, heard }, { question, current }) => {
  if (remark !== 'progress' || !question.isOpen || saysMore(heard)) return undefined;
  const isInSteps = current?.place.progress?.tell === 'one' && !isQuestion(question.offer);
  return isInSteps
    ? { do: 'repeat', what: 'all', message: 'this-step' }
    : { do: 'repeat', what: 'question', message: 'steps-unknown' };
};

/** "Skip that", "I'd rather not say": not knowing is an answer of many questions, and the others say that they are needed. */
export const skip: Rule = ({ remark, aside, meaning, plain, heard }, { question, record }) => {
  const isSkip = remark === 'skip' || (remark === undefined && aside === 'skip' && meaning.kind !== 'topic');
  // "Can't say" may not know.
  if (!question.isOpen || !isSkip || saysMore(heard) || stanceOf(plain) === 'unsure') return undefined;
  // "OK, next", where what was kept for afterwards is asked about, wants it.
  const kept = question.offer?.options.find(({ effect }) => effect.do === 'begin');
  if (isQuestion(question.offer) && (record.later ?? []).length > 0 && kept !== undefined && /\bnext\b/.test(plain))
    return { do: 'effect', effect: kept.effect };
  const unsure = question.ask === undefined ? undefined : matchOption('dont know', question.ask.answers);
  return unsure === undefined ? { do: 'cannot-skip' } : { do: 'answer', exit: unsure, values: {} };
};

/** What they are at already, said once more: it is no answer, and nothing new either. */
export const saidBefore: Rule = ({ words, meaning, heard }, state) => {
  const { current, question } = state;
  if (current === undefined || current.session.guide === common || heard.frustrated) return undefined;
  // "Forgot the password, I think": of the system that is open, where none is named.
  const isUnnamed =
    meaning.kind === 'ask' &&
    !isQuestion(question.offer) &&
    !saysElse(heard) &&
    meaning.options.some((ref) => isAt(current, ref));
  // "Still not come": of the open system that may mean nothing but what they are at.
  const ofOpen = isUnnamed ? meaning.options.filter(({ guide }) => guide === current.session.guide) : [];
  const told =
    ofOpen.length === 1 ? ofOpen[0] : isUnnamed ? troubleWith(current.session.guide, words, state) : undefined;
  const topic = meaning.kind === 'topic' && meaning.also.length === 0 ? meaning.topic : told;
  // "I started on the 23rd", which a later question asks for.
  if (topic !== undefined && isAt(current, topic) && heard.joined !== undefined)
    return { do: 'ask-again', message: 'beside', said: saidIn(heard, state) };
  return topic !== undefined && isAt(current, topic)
    ? { do: 'repeat', what: 'other-words', message: 'on-it' }
    : undefined;
};

/** The same, where something is to be typed and it is no such thing. */
export const saidAtInput: Rule = (heard, state) =>
  state.question.input === undefined || state.question.isInOwnWords || saysElse(unsaid(heard.heard, state))
    ? undefined
    : saidBefore(heard, state);

/** Said after a while away: it begins again. */
const righted = /^(?:right|righto|right then|right so|ok right|right ok|now then|ready|im ready|all done there)$/;

/** Without what they told before: "it says locked", of a lock. */
function unsaid(heard: Mentions, { current }: State): Mentions {
  const before = current?.session.said?.tried ?? [];
  return { ...heard, tried: heard.tried.filter((one) => !before.includes(one)) };
}

/** After so long a greeting is a return. */
const hour = 3_600_000;

/** What makes of "back" somebody who is. */
const arriving = /\b(?:now|again|im|i am|here)\b/;

/** Back from the ward, or the next morning: where they were stands as they left it. "Sorry, back now" is not *back*. */
export const returned: Rule = (
  { remark: whole, aside, words, plain, heard, meaning },
  { question, last, record, now, analyser, content },
) => {
  const isLong = record.heard !== undefined && now.getTime() - Date.parse(record.heard) >= hour;
  const command = analyser.command(words);
  // Whoever said that they go away, and were told to come back, are back.
  const isAway = record.last.startsWith(render(content.messages.get('hold') ?? [], {}, now, now).trim());
  if (command === commonTopics.back && !isAway && !arriving.test(plain)) return undefined;
  // "Thank you, I've rung my sister. Can we carry on with ESR?"
  // "Shall we carry on with ESR?", where that was kept for afterwards, begins it.
  if (heard.systems.length > 0 && (record.later ?? []).length > 0) return undefined;
  // "Here again. Started in March": the answer is taken.
  const { input } = question;
  if (
    input !== undefined &&
    !question.isInOwnWords &&
    clausesOf(words).some((one) => 'take' in readAnswer(input, one, now))
  )
    return undefined;
  const isOther = meaning.kind === 'topic' || heard.systems.some((named) => named !== last?.session.guide);
  const remark = whole ?? (isOther ? undefined : aside);
  const isBack =
    remark === 'returned' ||
    (isAway && righted.test(plain)) ||
    (isAway && command === commonTopics.back) ||
    (isLong && command === commonTopics.greeting);
  return isBack && !saysMore(heard) && (question.isOpen || last !== undefined) ? { do: 'pick-up', isLong } : undefined;
};
