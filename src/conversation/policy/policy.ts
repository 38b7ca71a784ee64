import { common, commonTopics } from '../../guide/common-topics.ts';
import type { Expected } from '../../understanding/secrets/secrets.ts';
import type { Analysis } from '../../understanding/understand.ts';
import { isEdited } from '../asked.ts';
import { answersAt } from '../list-steps.ts';
import type { Pick } from '../messages.ts';
import { isQuestion, type Offer } from '../record.ts';
import type { Current, TurnContext } from '../turn-context.ts';
import { apply } from './apply.ts';
import { asideOf } from './asides.ts';
import type { Move } from './moves.ts';
import type { RuleName } from './names.ts';
import { isAt, isParting } from './predicates.ts';
import { type Decision, decide } from './rules.ts';
import { stateOf } from './state.ts';

/** What a message expects the person to type just now, so that it is not taken for a secret. */
export function expectedOf(current: Current | undefined): Expected {
  const rest = current?.place.rest;
  const kind = rest?.kind === 'ask' ? rest.input?.kind : undefined;
  if (kind === 'nhs-email') return 'email';
  return kind === 'text' ? undefined : kind;
}

/** Somebody has come. */
export async function arrived(turn: TurnContext): Promise<RuleName> {
  await asideOf(turn, commonTopics.greeting);
  return 'arrival';
}

/** A picture or a file came, and no words with it. */
export async function filed(turn: TurnContext): Promise<RuleName> {
  await apply({ do: 'ask-again', message: 'file' }, turn);
  return 'file';
}

/** A button was pressed. */
export async function picked(pick: Pick, turn: TurnContext): Promise<RuleName> {
  delete turn.record.told;
  delete turn.record.emailOffered;
  delete turn.record.cared;
  const before = standing(turn);
  await apply(moveOf(pick, turn), turn);
  progress(before, turn);
  return 'button';
}

/** What is done beside an open question, or not taken at all. */
const beside: ReadonlySet<string> = new Set(['miss', 'tell', 'status', 'ask-again', 'unsure', 'lead-on']);
/** Of these, what the guide makes of it. */
const anew: ReadonlySet<string> = new Set(['miss', 'unsure', 'lead-on']);

/**
 * A guess at what was meant ("Is this it?"), over a guide's question, is asked once: what neither takes nor denies it lets it go, and is
 * heard as said of the guide.
 */
function decided(heard: Analysis, turn: TurnContext): Decision {
  const { record } = turn;
  const first = decide(heard, stateOf(turn));
  if (!isGuess(record.offer) || turn.runner.current() === undefined || !beside.has(first.move.do)) return first;
  delete record.offer;
  return anew.has(first.move.do) ? decide(heard, stateOf(turn)) : first;
}

function isGuess(offer: Offer | undefined): boolean {
  const ids = isQuestion(offer) ? offer.options.map(({ id }) => id) : [];
  return ids.includes('carry-on') && !ids.includes('leave');
}

/** A message was typed: the first rule that takes it has it. */
export async function typed(heard: Analysis, turn: TurnContext): Promise<RuleName> {
  const isFedUp = !heard.inDistress && !isParting(heard.meaning) && noticed(heard, turn);
  const before = standing(turn);
  const { rule, move } = decided(heard, turn);
  // What was told beside the question is held: that is no turn in vain, unless it is the second in a row.
  const isHeld = move.do === 'ask-again' && move.message !== undefined && holding.has(move.message) && !wasHeld(turn);
  delete turn.record.emailOffered;
  if (move.do !== 'command' || move.command !== commonTopics.why) delete turn.record.told;
  if (move.do !== 'ticket') delete turn.record.ticketAsked;
  // Who was told that we see how fed up they are hears no more of not being understood.
  const isMiss = isFedUp && move.do === 'miss' && move.read === undefined && !move.because.startsWith('input.');
  await apply(isMiss ? { ...move, do: 'ask-again' } : move, turn);
  if (rule === 'care' && (move.do === 'care' || move.do === 'tell')) turn.record.cared = true;
  else delete turn.record.cared;
  const isStop = move.do === 'command' && move.command === commonTopics.stop;
  const isUntroubled = isStop || isHeld || (untroubled.has(rule) && move.do !== 'miss');
  if (!progress(before, turn) && !isFedUp && !isUntroubled) noProgress(turn);
  if (isFedUp && turn.runner.current()?.session.guide !== common) turn.prompts.addPerson();
  return rule;
}

/** After these it is no wonder that they stand where they stood. */
const untroubled: ReadonlySet<RuleName> = new Set([
  'question',
  'status',
  'care',
  'human-handoff',
  'acknowledge',
  'hold',
  'return',
  'completed',
  'confirm',
]);
/** What says that something is kept for later. */
const holding: ReadonlySet<string> = new Set(['beside', 'beside-details']);

function wasHeld({ record, builder }: TurnContext): boolean {
  return [...holding].some((message) => record.last.startsWith(builder.words(message)));
}

/** Turns without progress, whatever was said in them, after which a person is offered. */
const enough = 3;

/** So many places are remembered: going round in a wider circle than this is a walk. */
const mostPlaces = 8;

/** Where a person stands: at a step of a guide, whatever is asked beside it; with none open, before what is offered. */
function standing({ record, runner }: TurnContext): string {
  const current = runner.current();
  if (current !== undefined) {
    const { rest, progress } = current.place;
    const at = progress === undefined ? '' : `/${progress.tell}${progress.at}`;
    return `${current.session.id}/${rest.id}${at}`;
  }
  return record.offer?.options.map(({ id }) => id).join() ?? runner.last()?.session.id ?? '';
}

/** @returns whether they stand where they have not stood since they last came any further */
function progress(before: string, turn: TurnContext): boolean {
  const { record } = turn;
  const place = standing(turn);
  const stood = [...(record.stood ?? []).filter((one) => one !== before), before];
  if (stood.includes(place)) return false;
  record.stood = [...stood, place].slice(-mostPlaces);
  record.still = 0;
  return true;
}

/** They are no further than before: noticed at the third time, and a person is offered once. */
function noProgress(turn: TurnContext): void {
  const { record, runner, builder, prompts } = turn;
  record.still = (record.still ?? 0) + 1;
  const isHandingOver = runner.current()?.session.guide === common;
  if (record.still !== enough || isHandingOver || record.misses > 1) return;
  builder.message('no-further');
  prompts.addPerson();
}

/** The button that is typed out, word for word: our own words need not be understood. */
export function typedButton(text: string, { deps, record, runner }: TurnContext): Pick | undefined {
  const typed = text.trim().toLowerCase();
  const current = runner.current();
  const ofGuide = current === undefined ? [] : answersAt(current.place, deps.content);
  const buttons = [
    ...(record.offer?.options ?? []).map(({ id, label }) => ({
      label,
      pick: { at: record.offer?.at ?? '', answer: id },
    })),
    ...ofGuide.map(({ id, label }) => ({
      label,
      pick: { at: current === undefined ? '' : runner.at(current.session, current.place), answer: id },
    })),
  ].filter(({ label }) => label.toLowerCase() === typed);
  return buttons.length === 1 ? buttons[0]?.pick : undefined;
}

/** A pick that answers no question: it opens a topic, as a link to the chat does. Its answer is `guide/topic`, or `guide`. */
const opening = 'topic';

function opened(answer: string, { deps, runner }: TurnContext): Move {
  const [id = '', topic] = answer.split('/');
  const guide = id === common ? undefined : deps.content.guides.get(id);
  const current = runner.current();
  if (guide === undefined) return { do: 'ask-again' };
  if (topic === undefined)
    return current === undefined
      ? { do: 'show', guide: id, carried: {} }
      : { do: 'offer-leave', to: { guide: id }, carried: {} };
  const ref = { guide: id, topic };
  if (!guide.topics.has(topic) || isAt(current, ref)) return { do: 'ask-again' };
  return { do: 'begin', topics: [ref], carried: {} };
}

function moveOf(pick: Pick, turn: TurnContext): Move {
  const { deps, record, runner } = turn;
  if (pick.at === opening) return opened(pick.answer, turn);
  if (isEdited(record, deps.content)) return { do: 'guide-changed' };
  const { offer } = record;
  const option = offer?.at === pick.at ? offer.options.find(({ id }) => id === pick.answer) : undefined;
  if (option !== undefined) return { do: 'effect', effect: option.effect };
  const current = runner.current();
  if (current === undefined || runner.at(current.session, current.place) !== pick.at) return { do: 'closed' };
  const isAnswer = answersAt(current.place, deps.content).some(({ id }) => id === pick.answer);
  return isAnswer ? { do: 'answer', exit: pick.answer, values: {} } : { do: 'closed' };
}

/**
 * Noticed once, at the second time: somebody who has had enough is offered a person, kindly, beside whatever else is said.
 *
 * @returns true when the offer was made, for its button to be added at the end of the turn
 */
function noticed({ heard }: Analysis, { record, builder }: TurnContext): boolean {
  if (!heard.frustrated || record.fedUp === 'offered') return false;
  const times = (record.fedUp ?? 0) + 1;
  const isEnough = times + record.misses > 1;
  record.fedUp = isEnough ? 'offered' : times;
  if (isEnough) builder.message('fed-up');
  return isEnough;
}
