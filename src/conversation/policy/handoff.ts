import { common, commonTopics } from '../../guide/common-topics.ts';
import { around } from '../../guide/facts.ts';
import { readAnswer } from '../../guide/inputs.ts';
import { part } from '../../text/pattern.ts';
import { isNo, isYes } from '../../understanding/entities/answers.ts';
import { contactDetailsIn, tellsOtherId } from '../../understanding/entities/contact-details.ts';
import { detailAskedIn } from '../../understanding/entities/detail-changes.ts';
import { asksForPerson, besidePerson, isWish, whenToCall } from '../../understanding/entities/person-asked.ts';
import { asksWhy } from '../../understanding/intents/asking.ts';
import { withoutNumbers } from '../../understanding/secrets/secrets.ts';
import { clausesOf } from '../../understanding/text/clauses.ts';
import type { Analysis } from '../../understanding/understand.ts';
import { asksHeld, heldOf, listOf, notYetSent } from '../form-held.ts';
import { forWhat, hasNotThat, sending } from '../form-words.ts';
import {
  callWhen,
  details,
  type FormMove,
  type FormState,
  heardAtReview,
  hearForm,
  isAskedOfForm,
  isDetail,
  isQuestion,
  typedReach,
  valuesFrom,
} from '../handoff-form.ts';
import { carriedIn } from '../passing.ts';
import { option, possible } from './answers.ts';
import { clarified, pleasantry } from './clarifying.ts';
import { freely } from './freely.ts';
import { topic } from './interrupting.ts';
import type { Move } from './moves.ts';
import { lengthOf, pleasantries } from './predicates.ts';
import { question } from './questions.ts';
import { asksWhenAnswered } from './reply-times.ts';
import { chosenAtReview } from './reviewing.ts';
import type { Rule } from './rule.ts';
import { meant, type State, troubleWith } from './state.ts';
import { gone, mailOf } from './status.ts';
import { unsettledIn } from './told-details.ts';

const { handoff: handingOver, restart } = commonTopics;

/** How sure a question must be in which a person is spoken of, and one in which a detail may stand. */
const plain = 0.5;
const surely = 0.85;

/** A person asked for anywhere in the sentence, with all that the sentence tells. */
export const handoff: Rule = (heard, state) => {
  const isCommand = commandOf(state);
  // "Am I talking to a real person?" asks what we are, and not for one.
  const isAsked = heard.act === 'question' && heard.facts.confidence >= plain && !heard.facts.isBeside;
  if (isAsked && !isWish(heard.words)) return undefined;
  // "Yes send", after a number that was kept for a person.
  const isToSend =
    state.record.details !== undefined && mailOf(state) === undefined && sending.test(heard.words.trim());
  if (isToSend && state.current?.session.guide !== common) return { do: 'hand-over' };
  return isCommand(heard.words) || asksForPerson(heard.words, isCommand) || tellsWho(heard, state)
    ? handOver(heard, isCommand, state)
    : undefined;
};

/** "Mike Tanner, 20556612, 07700 900777, it won't reset": whoever tells all of that wants it passed on; of less, where a person is spoken of. */
function tellsWho({ text, words, heard }: Analysis, { current, question }: State): boolean {
  if (!/\d[\d ]{5}/.test(text) || heard.somebodyElse || current?.session.guide === common) return false;
  if (question.input !== undefined && question.input.kind !== 'text') return false;
  const { name, payrollNumber, ways } = contactDetailsIn(withoutNumbers(text), 'person');
  const isReached = ways.some(({ by }) => by !== 'other' && by !== 'email');
  if (name === undefined || payrollNumber === undefined) return false;
  return isReached || (ways.length > 0 && ofPerson.test(words));
}
const ofPerson =
  /\b(?:person|human|someone|somebody|anyone|anybody|help ?desk|(?:call|ring|phone|contact|reach|e-?mail|text|bleep) me)\b/i;

/** What is more like asking for a person than like anything else, where no question is open that it may answer. */
export const likelyHandoff: Rule = (heard, state) => {
  const { meaning } = heard;
  const isLikely = meaning.kind === 'command' && meaning.command === handingOver && !state.question.isOpen;
  return isLikely ? handOver(heard, commandOf(state), state) : undefined;
};

function handOver(
  { text, words, heard, meaning }: Analysis,
  isCommand: (clause: string) => boolean,
  state: State,
): Move {
  const told = contactDetailsIn(withoutNumbers(text), 'person');
  const beside = isCommand(words) ? '' : besidePerson(told.rest, isCommand);
  // "It's about ESR" names the system, and says nothing of what is wrong.
  const matter = heard.systems.length > 0 && aboutAlone.test(beside) ? '' : beside;
  const when = whenToCall(withoutNumbers(text));
  const [guide, ...guides] = heard.systems;
  const unsettled = lengthOf(matter) > 2 || guide !== undefined ? undefined : unsettledIn(state);
  // Where nothing was begun, the trouble that is told may say of which system it is.
  const likely = meaning.kind === 'topic' ? [meaning.topic] : meaning.kind === 'ask' ? meaning.options : [];
  const ofTrouble = new Set(likely.flatMap((ref) => (ref.guide === common ? [] : [ref.guide])));
  const ofMatter = state.last === undefined && ofTrouble.size === 1 ? [...ofTrouble][0] : undefined;
  const system = guides.length > 0 ? undefined : (guide ?? unsettled?.system ?? ofMatter);
  const values = {
    ...valuesFrom(told),
    ...unsettled?.values,
    ...(lengthOf(matter) > 2 ? { issue: matter } : {}),
    ...(when === undefined ? {} : { [callWhen]: when }),
  };
  return { do: 'hand-over', told: { values, ...(system === undefined ? {} : { system }) } };
}

const aboutAlone =
  /^(?:(?:it|this|that)(?:'?s| is)?|i need help|help|something)? ?(?:all )?(?:about|to do with|with|regarding|re|concerning|for|on)\b:? (?:the |my |our )?\p{L}+(?: \p{L}+)?(?: (?:please|pls|thanks))?[.!]*$/iu;

/** Details of the form of a handover, in any order; what is changed in it; a question about it. */
export const form: Rule = (heard, state) => {
  const standing = standingOf(heard, state);
  if (standing === undefined) return undefined;
  const { text, words, plain: said } = heard;
  const command = state.analyser.command(words);
  if (command === restart) return { do: 'hand-over' };
  if (gone.test(said) && mailOf(state) === undefined) return { do: 'ask-again', message: 'status.none-sent' };
  // "Goodbye, dear" and "lovely, thanks" are nobody's names.
  if (standing.open === 'name' && lengthOf(words) < 4 && polite.test(said))
    return heard.meaning.kind === 'command' && pleasantries.has(heard.meaning.command)
      ? { do: 'aside', topic: heard.meaning.command }
      : { do: 'ask-again' };
  // "Ola Bright. When would they get back to me?": the name is taken, and then that is told.
  const isWhen = asksWhenAnswered(heard, state) && (standing.open !== 'issue' || lengthOf(words) <= mostAsked);
  if (
    isWhen &&
    (standing.open === 'issue' ||
      askedBeside(words, state).length === 0 ||
      hearForm(withoutNumbers(text), standing)?.do !== 'fill')
  )
    return { do: 'form', move: { do: 'when' } };
  if ((heard.remark === 'reason' && command === undefined && standing.open !== 'issue') || forWhat.test(said))
    return { do: 'form', move: { do: 'explain', isWhy: true } };
  if (standing.open === 'review' && notYetSent.test(said)) return { do: 'form', move: { do: 'explain' } };
  // Why none is given stands for the number.
  if (heard.remark === 'skip' && standing.open === 'payroll-number' && lengthOf(words) > 2 && !/\d/.test(text))
    return asMove({ do: 'fill', values: { 'payroll-number': text.trim() } });
  // "Skip" is nobody's name, and no way to be reached.
  if (heard.remark === 'skip' && (standing.open === 'name' || standing.open === 'reach') && !/[\d@]/.test(text))
    return { do: 'cannot-skip' };
  // "What number have you got for me?"
  const kept = standing.values[detailAskedIn(words) ?? ''];
  if (kept !== undefined && standing.open === 'review') return { do: 'repeat', what: 'all' };
  if (kept !== undefined) return { do: 'ask-again', message: 'form.have', values: { said: kept } };
  // "Denise with an s": how it is spelt is as they typed it.
  const [, spelt] = /^(\p{L}+) (?:is )?(?:spelt |spelled )?with (?:an? |one |two )?\p{L}{1,2}s?$/u.exec(said) ?? [];
  const { name = '' } = standing.values;
  if (spelt !== undefined && standing.open !== 'issue' && name.toLowerCase().includes(spelt))
    return { do: 'ask-again', message: 'form.have', values: { said: name } };
  // "What have you got so far?"
  const all = asksHeld(said) ? details.flatMap((one) => standing.values[one] ?? []) : [];
  if (all.length > 0 && standing.open === 'review') return { do: 'repeat', what: 'all' };
  if (all.length > 0) return { do: 'ask-again', message: 'form.have', values: { said: listOf(all) } };
  // "What is 26655?" has a number in it, and gives none.
  // Of a system it is asked beside the form only where the system is named: "which email?" asks for the one to write down.
  const ofHere = heard.facts.facts.filter((id) => id.startsWith(`${around}.`));
  const isAsked = standing.open !== 'issue' && command === undefined && heard.act === 'question' && isQuestion(words);
  if (standing.open !== 'issue' && isQuestion(words) && asksForPerson(words, commandOf(state)))
    return { do: 'form', move: { do: 'reassure' } };
  const isSure = heard.facts.confidence >= surely && (heard.heard.systems.length > 0 || ofHere.length > 0);
  if (isAsked && isSure && !isAskedOfForm(words)) return undefined;
  // "Why do you need my payroll number?" is of the form, and not of where it stands.
  if (isAsked && asksWhy(said) && isAskedOfForm(words)) return { do: 'form', move: { do: 'explain', isWhy: true } };
  // "How do I find my payroll number?" has a fact of its own, and so has who sees it.
  const isOfForm = ofHere[0] === heard.facts.facts[0] && heard.facts.confidence >= plain;
  // "Is it the NHS number you want?", beside one that was taken out, is of what is to be typed.
  if (isAsked && heard.secrets.length > 0 && isAskedOfForm(words)) return { do: 'form', move: { do: 'explain' } };
  if (isAsked && ofHere.length > 0 && isOfForm) return { do: 'tell', facts: ofHere };
  const isIn = standing.open !== 'issue' && [heard.remark, heard.aside].includes('worked') && inNow.test(heard.plain);
  if (isIn) return { do: 'form', move: { do: 'leave' }, next: { do: 'complete', next: [] } };
  const first = standing.open === 'issue' ? undefined : askedFirst(words, state);
  if (first !== undefined) return first;
  if (standing.open === 'name' && heard.meaning.kind === 'system')
    return asMove({ do: 'fill', values: {}, say: 'form.noted', system: heard.meaning.guide });
  const free = standing.open === 'review' ? chosenAtReview(heard, state) : undefined;
  if (free !== undefined) return free;
  const move = hearForm(withoutNumbers(text), standing);
  if (move?.do === 'leave' && move.rest !== undefined) return leave(move.rest, state);
  if (
    move === undefined &&
    (command === handingOver || (standing.open !== 'issue' && asksForPerson(words, commandOf(state))))
  )
    return { do: 'form', move: { do: 'reassure' } };
  // "Don't send" is looked for by its words, and not by a no in front of what is to be changed.
  const choice = standing.open === 'review' && !isChange(move) ? meant(said, state) : undefined;
  if (choice?.of === 'guide') return { do: 'answer', exit: choice.exit, values: {} };
  const next = asMove(shown(move, text, standing));
  const beside = move?.do === 'fill' && standing.open !== 'issue' ? askedBeside(words, state) : [];
  return next === undefined || beside.length === 0 ? next : { do: 'tell', facts: beside, next };
};

/** "It's 943 476 5919, off my GP letter", "badge says 0044512": where the payroll number is asked for, that is none, and nothing of it is kept. */
export const notPayroll: Rule = (heard, state) => {
  if (formAt(state)?.open !== 'payroll-number') return undefined;
  const isTakenOut = heard.secrets.some((kind) => numbersOfPeople.has(kind));
  if (!isTakenOut && !tellsOtherId(heard.text)) return undefined;
  const { name, payrollNumber, ways } = contactDetailsIn(withoutNumbers(heard.text), 'payroll-number');
  const isNothing = name === undefined && payrollNumber === undefined && ways.length === 0;
  return isNothing ? { do: 'ask-again', message: 'form.not-payroll' } : undefined;
};
const numbersOfPeople: ReadonlySet<string> = new Set(['nhs-number', 'smartcard', 'national-insurance', 'bank-details']);

/** "Kev Oduya. Is anyone there at this time?": what is asked of the chat or the desk beside a detail. */
function askedBeside(words: string, { analyser }: State): readonly string[] {
  const clauses = clausesOf(words);
  const asked = clauses.length < 2 ? [] : clauses.filter((clause) => isQuestion(clause)).slice(0, 1);
  return asked.flatMap((clause) => {
    const { facts } = analyser.understand(clause, undefined);
    const ofHere = facts.facts.filter((id) => id.startsWith(`${around}.`));
    return facts.confidence >= plain ? ofHere.slice(0, 1) : [];
  });
}

const polite =
  /\b(?:thanks|thank you|cheers|goodbye|bye|night night)\b|^thats? (?:is )?(?:very |so )?(?:kind|nice|good|sweet)\b/;

/** "Actually, I just got in": nobody needs a ticket for that. */
const inNow = /\b(?:in|into|works?|worked|working|logged|let me)\b/;

/** "Before I give my name, how long …?": what says that something is asked first. */
const before = new RegExp(
  part`^(?:(?:but|and|ok|okay|well|hang on|hold on|wait|sorry|yes|yeah|sure|right)[\s,]+)*(?:first(?:ly)?(?: (?:of all
    |off))?|(?:just )?before (?:i|we|you)\b[^,]{0,40}?(?:,|(?= (?:what|how|who|where|when|why|which|is|are
    |do|does|can|could|will)\b)))[\s,]*`,
  'i',
);

function askedFirst(words: string, state: State): Move | undefined {
  const rest = words.replace(before, '');
  if (rest === words || lengthOf(rest) < 3) return undefined;
  const heard = state.analyser.understand(rest, undefined);
  const isPlain = heard.act === 'question' && heard.facts.confidence >= plain;
  return isPlain ? question(heard, { ...state, question: { ...state.question, input: undefined } }) : undefined;
}

/** What the open question of the form makes of anything else. Nothing but care and a word of leaving takes the form away. */
export const openDetail: Rule = (heard, state) => {
  const standing = standingOf(heard, state);
  if (standing === undefined) return undefined;
  const fact = standing.open === 'issue' ? undefined : question(heard, state);
  const first = fact ?? option(heard, state) ?? pleasantry(heard, state);
  if (first !== undefined) return first;
  const { input } = state.question;
  const free = standing.open === 'review' || standing.open === 'issue' ? undefined : freely(heard, state);
  if (free !== undefined) return free;
  if (standing.open === 'review' || input === undefined) return asMove(heardAtReview(heard.words, standing));
  if (standing.open !== 'issue' && isQuestion(heard.words)) return { do: 'form', move: { do: 'explain' } };
  if (isYes(heard.plain) || isNo(heard.plain))
    return { do: 'miss', because: `input.${input.kind}.${input.kind === 'text' ? 'short' : 'shape'}` };
  const read = readAnswer(input, heard.text, state.now);
  if ('problem' in read) return { do: 'miss', because: `input.${read.problem}` };
  if (!('take' in read)) return possible(heard, state) ?? { do: 'miss', because: `input.${input.kind}.shape` };
  // What is like no name is one all the same, when it is typed once more.
  if (standing.open === 'name' && !isTypedAgain(heard.text, state)) return { do: 'miss', because: 'input.name.shape' };
  const value = standing.open === 'reach' ? typedReach(read.take) : read.take;
  const system = standing.open === 'issue' ? standing.system : undefined;
  return { do: 'form', move: { do: 'fill', values: { [input.keep]: value }, system } };
};

/** Beside a description of what is wrong only so short a question is none of it. */
const mostAsked = 7;

function commandOf({ analyser }: State): (clause: string) => boolean {
  return (clause) => analyser.command(clause) === handingOver;
}

function isTypedAgain(text: string, { record }: State): boolean {
  return record.tail?.findLast(({ from }) => from === 'person')?.text === text.trim();
}

/** "The number on my payslip is 30992211": what was read out of a sentence is shown back. */
function shown(move: FormMove | undefined, text: string, { open }: FormState): FormMove | undefined {
  if (move?.do !== 'fill' || move.say !== undefined || open === 'review' || open === 'issue') return move;
  const typed = text.trim().replace(/[.!,\s]+$/, '');
  return heldOf(move.values).every((value) => value === typed) ? move : { ...move, say: 'form.got' };
}

function asMove(move: FormMove | undefined): Move | undefined {
  return move === undefined ? undefined : { do: 'form', move };
}

/** What was said beside a word of leaving is heard as if the form had never been: "leave it, what's the link for ESR?" */
function leave(rest: string, state: State): Move {
  const heard = state.analyser.understand(rest, undefined);
  const { offer: _, ...record } = state.record;
  const closed = {
    isOpen: false,
    isEarly: false,
    offer: undefined,
    ask: undefined,
    input: undefined,
    isInOwnWords: false,
  };
  const left: State = { ...state, record, current: undefined, question: { ...closed, answers: [], beneath: [] } };
  // What they wanted a person for names the system.
  const about = heard.heard.systems.length > 0 ? undefined : state.current?.session.given['about-system'];
  const trouble = about === undefined ? undefined : troubleWith(about, rest, state);
  const begun: Move | undefined =
    trouble === undefined ? undefined : { do: 'begin', topics: [trouble], carried: carriedIn(heard.heard, state) };
  const isOfLogin = heard.heard.systems.length > 0 || heard.meaning.kind === 'ask';
  const next = begun ?? question(heard, left) ?? topic(heard, left) ?? (isOfLogin ? clarified(heard, left) : undefined);
  return { do: 'form', move: { do: 'leave' }, ...(next === undefined ? {} : { next }) };
}

function isChange(move: FormMove | undefined): boolean {
  return move?.do === 'leave' || (move?.do === 'fill' && move.say !== 'form.noted');
}

/** The form, where it is open and no prompt stands over it: which detail is asked for, or all of them. */
export function formAt({ current, question }: State): Pick<FormState, 'open' | 'values'> | undefined {
  if (current?.session.guide !== common || current.session.topic !== handingOver || question.ask === undefined)
    return undefined;
  const keep = question.input?.keep;
  return { open: isDetail(keep) ? keep : 'review', values: current.place.values };
}

function standingOf({ meaning, words, heard }: Analysis, state: State): FormState | undefined {
  const standing = formAt(state);
  if (standing === undefined) return undefined;
  const isTopic = meaning.kind === 'topic' && meaning.topic.guide !== common;
  const system = isTopic ? meaning.topic.guide : heard.systems.length === 1 ? heard.systems[0] : undefined;
  // "I said I haven't got it", "is anyone there at this time?": of the form, and nothing that is wrong.
  const isOfForm = hasNotThat.test(words) || clausesOf(words).some((clause) => isQuestion(clause));
  const isMatter = isTopic || (meaning.kind === 'ask' && lengthOf(words) > 3 && !isOfForm);
  return { ...standing, isMatter, system };
}
