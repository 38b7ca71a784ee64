import { common } from '../../guide/common-topics.ts';
import { readAnswer } from '../../guide/inputs.ts';
import { knownAnswer, nothingSaid } from '../../guide/said.ts';
import { exactOption, isNo, isYes, matchOption, yesOrNo } from '../../understanding/entities/answers.ts';
import type { TopicRef } from '../../understanding/intents/topics.ts';
import { clausesOf } from '../../understanding/text/clauses.ts';
import { normalise } from '../../understanding/text/normalise.ts';
import { saidIn } from '../passing.ts';
import { isQuestion } from '../record.ts';
import type { Move } from './moves.ts';
import { isAsked, isAt, isHedged } from './predicates.ts';
import { saidBefore } from './repeating.ts';
import type { Rule } from './rule.ts';
import { canCarryOn, meant, type State } from './state.ts';

/** How sure we must be that what stands beside an answer is another desk's, and no more of the answer. */
const clearly = 0.9;
/** What tells that another thing follows: after a comma alone there may be more of the same ("permanent, band 5"). */
const joined =
  /^(?:\s*[.;!]|\W*(?:and|also|but|plus|btw|by the way|oh|another thing|one more thing|while i['’]?m here)\b)/i;

/** What turns from the answer to something else. */
const contrary = /\b(?:but|actually|except|although|sorry|i mean|it'?s the|instead)\b/i;

/**
 * "20 minutes ago, and also ESR says locked": an answer, and a second thing beside it. The answer is taken. A problem with
 * another system is kept for afterwards, and what is another desk's is said to be.
 */
export const answerBeside: Rule = (whole, state) => {
  const { words, secrets } = whole;
  const { current, question, analyser } = state;
  if (current === undefined || current.session.guide === common || question.isInOwnWords) return undefined;
  const [first = '', ...others] = clausesOf(words);
  if (others.length === 0 || others.length > 3) return undefined;
  const answer = answerIn(first, state);
  // "Dunno, about 20 to 4" is when it was.
  if (answer === undefined || isHedged(whole, state)) return undefined;
  const asked = analyser.understand(others.join(', '), undefined);
  const { meaning, heard, facts } = asked;
  const said = { ...nothingSaid, tried: saidIn(heard, state).tried };
  if (meaning.kind === 'topic' && isSecond(meaning.topic)) return { ...answer, said, later: meaning.topic };
  const isSeparate = joined.test(words.slice(words.indexOf(first) + first.length));
  const isOther = meaning.kind === 'other' && isSeparate && !isAnswer(others) && meaning.confidence >= clearly;
  // What is left beside a secret that was taken out is no matter of another desk.
  if (isOther && secrets.length > 0) return { ...answer, said };
  if (isOther) return { ...answer, said, aside: meaning.topic };
  // "Five to five, and how many goes do you get anyway?": both are taken.
  if (isAsked(asked) && facts.facts.length > 0) return { do: 'tell', facts: facts.facts, next: answer };
  // An answer word for word, and something about it that is no matter of its own.
  const isMore = meaning.kind === 'topic' && meaning.topic.guide === current.session.guide && !contrary.test(words);
  const isVague = meaning.kind === 'ask' || meaning.kind === 'unknown' || isMore;
  return isNamed(first) && isVague && facts.facts.length === 0 && !others.some(isNamed)
    ? { ...answer, said }
    : undefined;

  /** Another system's. Of the system that is open it may as well be more of the same. */
  function isSecond(topic: TopicRef): boolean {
    return topic.guide !== common && topic.guide !== current?.session.guide && !isAt(current, topic);
  }

  /** By a name of its own, and not by a bare yes or no. */
  function isNamed(clause: string): boolean {
    const plain = normalise(clause);
    return exactOption(plain, question.answers) !== undefined && yesOrNo(plain).rest !== '';
  }

  /** What comes after may tell more of the answer itself. */
  function isAnswer(rest: readonly string[]): boolean {
    return rest.some((clause) => matchOption(normalise(clause), question.answers) !== undefined);
  }
};

/** "Send it to my husband's": nothing is sent to an address that is somebody else's. */
export const theirAddress: Rule = ({ heard }, { question }) => {
  const kind = question.input?.kind;
  const isMail = kind === 'email' || kind === 'nhs-email';
  return isMail && heard.another === 'address' && heard.emails.length === 1
    ? { do: 'miss', because: 'input.email.theirs' }
    : undefined;
};

const shared = /\b(?:ward|shared|generic|communal|everyone|everybody|we all)\b/;

/** "It's for my colleague, actually": what is under way is theirs to do, and is told so that it can be passed on. */
export const forAnother: Rule = ({ heard, plain }, { current, question }) => {
  // "No, it's not my login, it's the ward one we all use" is nobody else's.
  if (heard.another !== 'account' || question.isInOwnWords || shared.test(plain)) return undefined;
  const [offered] =
    isQuestion(question.offer) && yesOrNo(plain).stem !== 'no'
      ? question.offer.options.flatMap(({ effect }) =>
          effect.do === 'begin' && effect.guide !== common ? [effect] : [],
        )
      : [];
  const about = current?.session ?? offered;
  if (about === undefined) return undefined;
  const { guide, topic } = about;
  return guide === common ? undefined : { do: 'pass-on', topic: { guide, topic } };
};

/** "No, I only started yesterday": a no, and more of the trouble that is open. The no answers. */
export const stemOfStory: Rule = (heard, state) => {
  const { ask, input } = state.question;
  // "I only started" tells since when; of an answer by itself, "only" wavers.
  const { stem, rest } = yesOrNo(heard.plain.replace(/\b(?:i|ive) only /, 'i '));
  // "No, it's not that" is of the trouble, and no answer.
  if (!/^(?:i|ive|im|we|weve)\b/.test(rest)) return undefined;
  if (stem === undefined || ask === undefined || input !== undefined) return undefined;
  // "No, I only joined yesterday" tells since when.
  const isOfIt = saidBefore(heard, state) !== undefined || saidIn(heard.heard, state).joined !== undefined;
  const choice = isOfIt ? meant(stem, state) : undefined;
  return choice?.of === 'guide' ? { do: 'answer', exit: choice.exit, values: {} } : undefined;
};

/** "Yes, looked in spam as well", over a guess at another trouble: what was done answers the guide's own question. */
export const triedBeneath: Rule = ({ plain, heard }, state) => {
  const { current, question, now } = state;
  const rest = current?.place.rest;
  if (rest?.kind !== 'ask' || question.ask !== undefined || !canCarryOn(question.offer)) return undefined;
  if (question.offer?.options.some(({ id }) => id === 'leave') || yesOrNo(plain).rest === '') return undefined;
  const known = knownAnswer(rest, { ...nothingSaid, tried: saidIn(heard, state).tried }, now);
  return known === undefined ? undefined : { do: 'answer', exit: known.exit, values: {} };
};

/** "OK, I last tried at twenty to ten", asked whether to leave it: what the guide's own question asked for answers that. */
export const inputBeneath: Rule = ({ words }, { current, question, now }) => {
  const rest = current?.place.rest;
  if (rest?.kind !== 'ask' || rest.input === undefined || !canCarryOn(question.offer)) return undefined;
  if (rest.input.kind === 'text' || rest.input.kind === 'name') return undefined;
  const read = readAnswer(rest.input, words, now);
  return 'take' in read ? { do: 'answer', exit: 'given', values: { [rest.input.keep]: read.take } } : undefined;
};

/** What a clause answers by itself: to the letter, by a yes or a no, or by what is to be typed. */
function answerIn(clause: string, { question, now }: State): Extract<Move, { do: 'answer' }> | undefined {
  const { input, answers } = question;
  const plain = normalise(clause);
  const exit = exactOption(plain, answers) ?? (isYes(plain) || isNo(plain) ? matchOption(plain, answers) : undefined);
  if (exit !== undefined) return { do: 'answer', exit, values: {} };
  if (input === undefined || question.ask === undefined) return undefined;
  const read = readAnswer(input, clause, now);
  return 'take' in read ? { do: 'answer', exit: 'given', values: { [input.keep]: read.take } } : undefined;
}
