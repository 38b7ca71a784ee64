import { sayDateInFull } from '../../calendar/calendar.ts';
import { common, commonTopics, type Steering } from '../../guide/common-topics.ts';
import type { FactId } from '../../guide/facts.ts';
import type { Guide } from '../../guide/guide.ts';
import { questionOf } from '../../guide/questions.ts';
import { factBehind } from '../../guide/reasons.ts';
import { type GuideSession, locate } from '../../guide/session.ts';
import { type Carried, isQuestion } from '../record.ts';
import { dropAll } from '../sessions.ts';
import type { TurnContext } from '../turn-context.ts';
import { isPressing } from './predicates.ts';
import { stateOf } from './state.ts';
import { mailOf } from './status.ts';

/** Asks what is open: the prompt, the guide's question, or what this is about at all. */
export async function ask({ record, prompts, runner }: TurnContext): Promise<void> {
  const { offer } = record;
  const current = runner.current();
  if (isQuestion(offer)) return prompts.repeat(offer, 'again');
  if (current === undefined) return prompts.menu('menu-again');
  await runner.repeat(current, 'again');
  prompts.besideAgain();
}

/** A word, and nothing asked anew: the buttons of what is open are shown again. */
export async function pause(turn: TurnContext, message: string): Promise<void> {
  const { record, builder, prompts, runner } = turn;
  // Where something is waited for, that is what they want to hear.
  if ((message === 'noted' || message === 'noted.thanks') && runner.current()?.place.rest.kind === 'act')
    return ask(turn);
  builder.message(message);
  // Whoever goes away may come back too late.
  const mail = message === 'hold' ? mailOf(stateOf(turn)) : undefined;
  if (mail !== undefined && !mail.isOver) builder.message('hold.mail', mail.known.values);
  const current = runner.current();
  const { offer } = record;
  if (isQuestion(offer)) return prompts.repeat(offer, 'silent');
  if (current?.place.rest.kind !== 'ask' || current.place.rest.answers.length === 0) return;
  await runner.repeat(current, 'silent');
  prompts.besideAgain();
}

/**
 * The facts that were asked for, a sentence each: `why?` then answers with where they stand.
 *
 * @param isWhy it is asked why they are so: the reason that the guide gives, or that it gives none
 */
export function tell({ record, builder, deps }: TurnContext, facts: readonly FactId[], isWhy = false): void {
  const said: string[] = [];
  let isWithoutReason = false;
  for (const { fact, tell, why, link } of facts.flatMap((id) => questionOf(id, deps.content.guides) ?? [])) {
    const words = isWhy ? (why ?? tell) : tell;
    // Of two that may be meant the one may say all of the other.
    if (said.some((one) => one.includes(deps.content.facts.say(fact)) || one === words)) continue;
    said.push(words);
    builder.say(builder.saidLast(words) ? `${builder.words('same-again')} ${words}` : words);
    if (link !== undefined) builder.link(link);
    isWithoutReason ||= isWhy && why === undefined && deps.facts.get(fact).quote !== undefined;
  }
  if (isWithoutReason) builder.message('no-reason');
  record.misses = 0;
  record.told = [...facts];
}

/** The open question once more. After an end nothing is open, and whoever has said nothing yet is shown what there is. */
export async function standAgain(turn: TurnContext): Promise<void> {
  const { record, runner } = turn;
  if (runner.current() !== undefined || isQuestion(record.offer)) return ask(turn);
  if (record.offer !== undefined) turn.prompts.repeat(record.offer, 'silent');
  else if (record.sessions.length === 0) turn.prompts.menu('menu-again');
}

/** Something said beside the matter: answered in a sentence, and then the open question stands again. */
export async function asideOf(turn: TurnContext, topic: string): Promise<void> {
  const { record, prompts, runner } = turn;
  record.misses = 0;
  const offered = sayCommon(turn, topic);
  if (topic === commonTopics.goodbye) return;
  if (isPressing(topic)) {
    delete record.offer;
    prompts.inPlace(common, offered);
    return;
  }
  if (runner.current() !== undefined || isQuestion(record.offer)) return ask(turn);
  if (topic === commonTopics.thanks) return;
  if (offered.length > 0) prompts.topics(common, offered);
  else prompts.menu(topic === commonTopics.greeting ? 'menu' : 'menu-again');
}

/** What a person says to steer. */
export async function commanded(turn: TurnContext, command: Steering, isOfThing = false): Promise<void> {
  const { record, runner, prompts } = turn;
  record.misses = 0;
  switch (command) {
    case commonTopics.back:
      return goBack(turn);
    case commonTopics.restart: {
      const { sessions, offer, reminders, later, tail } = record;
      const open = structuredClone({
        sessions,
        reminders,
        ...(offer && { offer }),
        ...(later && { later }),
        ...(tail && { tail }),
      });
      const isSomething = runner.current() !== undefined || isQuestion(offer);
      sayLetGo(dropAll(record, turn.deps.content), turn);
      delete record.doneWith;
      prompts.menu('menu-again');
      if (!isSomething || sessions.length === 0) return;
      record.undo = open;
      prompts.addUndo();
      return;
    }
    case commonTopics.stop:
      delete record.offer;
      sayCommon(turn, commonTopics.stop);
      sayLetGo(dropAll(record, turn.deps.content), turn);
      return;
    case commonTopics.why:
      return sayWhy(turn, isOfThing ? 'thing' : 'sentence');
    case commonTopics.greeting:
      return greet(turn);
  }
}

/** A promise to come back is kept, or it is said that it no longer holds. */
function sayLetGo(sessions: readonly GuideSession[], { runner, builder }: TurnContext): void {
  for (const session of sessions) builder.message('reminder-let-go', { topic: runner.titleOf(session) });
}

/** What "start again" left stands again, and is asked again. */
export async function undo(turn: TurnContext): Promise<void> {
  const { record, builder } = turn;
  const { undo: left } = record;
  if (left === undefined) return ask(turn);
  const { offer, ...rest } = left;
  delete record.undo;
  delete record.offer;
  Object.assign(record, rest, offer && { offer });
  builder.message('carry-on');
  await ask(turn);
}

async function goBack(turn: TurnContext): Promise<void> {
  const { record, runner, prompts } = turn;
  if (record.undo !== undefined) return undo(turn);
  delete record.offer;
  const last = record.sessions.at(-1);
  const session = runner.current()?.session ?? (last?.guide === common ? undefined : last);
  if (session === undefined) {
    prompts.menu('menu-again');
    return;
  }
  if (await runner.back(session)) return;
  const below = runner.below(session);
  if (below !== undefined) {
    runner.drop(session.id);
    return runner.resume(below);
  }
  const { guide, said } = session;
  if (guide === common) {
    sayCommon(turn, commonTopics.back);
    return ask(turn);
  }
  // Before the first question of a trouble stands which trouble it is.
  runner.drop(session.id);
  prompts.carry(said === undefined ? {} : { said: structuredClone(said) as NonNullable<Carried['said']> });
  prompts.show(guide);
}

/** Whoever has been welcomed is greeted in a word, and not welcomed again. */
async function greet(turn: TurnContext): Promise<void> {
  const { record, builder } = turn;
  if (record.last === '') return asideOf(turn, commonTopics.greeting);
  builder.message('hello-again');
  await ask(turn);
}

/** Of what was just told; of the question that is open, or of the end that was last said. */
async function sayWhy(turn: TurnContext, of: 'sentence' | 'thing'): Promise<void> {
  const { record, runner } = turn;
  const current = runner.current();
  const about = current ?? runner.last();
  const [told] = record.told ?? [];
  const { rest, values, reached } = current?.place ?? {};
  // What the question is for, in its own words, where it has any.
  const explained = told === undefined && rest?.kind === 'ask' && !isQuestion(record.offer) ? rest.explain : undefined;
  if (explained !== undefined && values !== undefined && reached !== undefined)
    turn.builder.rendered(explained, values, reached);
  if (told !== undefined) cite(turn, told);
  else if (explained !== undefined && of === 'thing') return ask(turn);
  else if (about !== undefined)
    cite(turn, factBehind(about.place, turn.deps.facts, of), runner.guide(about.session.guide));
  else return asideOf(turn, commonTopics.why);
  if (current !== undefined || record.offer !== undefined) await ask(turn);
}

/** Where a fact stands; with none it is how we work. */
function cite(
  { deps, builder, runner }: TurnContext,
  id: FactId | undefined,
  guide: Guide = runner.guide(common),
): void {
  const quote = id === undefined ? undefined : deps.facts.get(id).quote;
  const own = deps.content.guides.get(id?.split('.')[0] ?? '');
  const { document, reviewed } = (own ?? guide).source;
  const when = sayDateInFull(reviewed);
  if (quote === undefined) builder.message('why-assumed', { reviewed: when });
  else {
    builder.message('why', { source: document, quote, reviewed: when });
    builder.cite({ document, says: quote });
  }
}

/** A reply so many before this one is still in sight, and is known by so many of its letters. */
const few = 3;
const start = 80;

/** Says the one sentence of a common topic; soon after, in short. @returns the topics that it offers */
export function sayCommon({ runner, builder, record, now }: TurnContext, topic: string): readonly string[] {
  const session = { id: '', guide: common, topic, began: now.toISOString(), given: {}, trail: [], moves: 0 };
  const { rest, values, reached } = locate(runner.guide(common), session);
  // Told a little before, it is said in short.
  const short = `again.${topic}`;
  const [first = ''] = builder.wordsOf(rest, values, reached)?.split('\n') ?? [];
  const lately = record.tail?.filter(({ from }) => from === 'bot').slice(-few) ?? [];
  if (builder.has(short) && lately.some(({ text }) => text.includes(first.slice(0, start)))) builder.message(short);
  else builder.step(rest, values, reached);
  return rest.kind === 'outcome' ? rest.offer : [];
}
