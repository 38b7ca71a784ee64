import { common, commonTopics } from '../../guide/common-topics.ts';
import type { Expected } from '../../understanding/secrets/secrets.ts';
import type { Analysis } from '../../understanding/understand.ts';
import type { Pick } from '../messages.ts';
import type { Current, TurnContext } from '../turn-context.ts';
import { apply } from './apply.ts';
import { asideOf } from './asides.ts';
import type { Move } from './moves.ts';
import type { RuleName } from './names.ts';
import { isDistressed, isParting } from './predicates.ts';
import { decide } from './rules.ts';
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

/** A button was pressed. */
export async function picked(pick: Pick, turn: TurnContext): Promise<RuleName> {
  await apply(moveOf(pick, turn), turn);
  return 'button';
}

/** A message was typed: the first rule that takes it has it. */
export async function typed(heard: Analysis, turn: TurnContext): Promise<RuleName> {
  const { meaning } = heard;
  const isFedUp = !isDistressed(meaning) && !isParting(meaning) && noticed(heard, turn);
  const { rule, move } = decide(heard, stateOf(turn));
  // Who was told that we see how fed up they are hears no more of not being understood.
  const isMiss = isFedUp && move.do === 'miss' && move.read === undefined && !move.because.startsWith('input.');
  await apply(isMiss ? { ...move, do: 'ask-again' } : move, turn);
  if (isFedUp && turn.runner.current()?.session.guide !== common) turn.prompts.addPerson();
  return rule;
}

function moveOf(pick: Pick, { record, runner }: TurnContext): Move {
  const { offer } = record;
  const option = offer?.at === pick.at ? offer.options.find(({ id }) => id === pick.answer) : undefined;
  if (option !== undefined) return { do: 'effect', effect: option.effect };
  const current = runner.current();
  if (current === undefined || runner.at(current.session, current.place) !== pick.at) return { do: 'closed' };
  const { rest } = current.place;
  const isAnswer = rest.kind !== 'outcome' && rest.answers.some(({ id }) => id === pick.answer);
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
