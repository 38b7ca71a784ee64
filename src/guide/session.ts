import { anybody, type Hearer } from './circumstances.ts';
import type { Drawing, ExitId, Guide, GuideId, Step, StepId, Tell, TopicId } from './guide.ts';
import { drawingsOf, firstOf, isMidway, onward, type Progress, textsOf } from './list.ts';
import type { Said } from './said.ts';
import { render, type Text, type ValueName, type Values } from './text.ts';

/** One answer given, or one result had. `at` is when, as an ISO instant. */
export interface TrailEntry {
  readonly step: StepId;
  readonly exit: ExitId;
  readonly values: Values;
  readonly at: string;
}

/**
 * A person in a guide: which topic, and the answers given. Where they stand is not in it; `locate` derives it.
 * `given` are values known before the first step. `moves` only ever grows, so that a step visited again after going back
 * is a new visit, with a new idempotency key and new buttons.
 */
export interface GuideSession {
  readonly id: string;
  readonly guide: GuideId;
  readonly topic: TopicId;
  readonly began: string;
  readonly given: Values;
  readonly trail: readonly TrailEntry[];
  readonly moves: number;
  /** What was said in passing and has answered no question yet. */
  readonly said?: Said | undefined;
  /** Values that were told before their questions came up: those are not asked. */
  readonly known?: Values | undefined;
}

export type Rest = Exclude<Step, Tell>;

export interface Place {
  /** Where the session waits: a question, an act or an outcome. */
  readonly rest: Rest;
  /** Sentences passed on the way from the last answer to here. */
  readonly passed: readonly Tell[];
  /** How many entries of the trail still hold (0 to trail.length). */
  readonly held: number;
  readonly values: Values;
  /** When the last answer that holds was given. */
  readonly reached: Date;
  /** How far they are through its steps, where they are told one a message. */
  readonly progress?: Progress | undefined;
}

/**
 * Finds where a session stands, by walking its trail through the guide.
 *
 * The position is derived on every turn and never stored, so a guide edited while someone is inside it cannot strand
 * them: the walk stops at the first entry the guide no longer knows, and that step is asked again.
 *
 * @throws when the guide no longer has the topic
 */
export function locate(guide: Guide, session: GuideSession): Place {
  const topic = guide.topics.get(session.topic);
  if (topic === undefined) throw new Error(`guide ${guide.id} has no topic ${session.topic}`);
  let values: Values = { ...session.given, ...session.known };
  let reached = session.began;
  let held = 0;
  let { rest, passed } = runOn(guide, topic.start);
  let progress = firstOf(rest);
  for (const entry of session.trail) {
    const further = entry.step === rest.id ? onward(progress, entry.exit) : undefined;
    const to = entry.step === rest.id ? rest.exits.get(entry.exit) : undefined;
    if (to === undefined && further === undefined) break;
    held += 1;
    values = { ...values, ...entry.values };
    reached = entry.at;
    ({ rest, passed } = to === undefined ? { rest, passed: [] } : runOn(guide, to));
    progress = further ?? firstOf(rest);
  }
  return { rest, passed, held, values, reached: new Date(reached), progress };
}

/** Passes every sentence that needs no answer, up to the next step that waits for something. */
function runOn(guide: Guide, from: StepId): { rest: Rest; passed: Tell[] } {
  const passed: Tell[] = [];
  let step = stepOf(guide, from);
  while (step.kind === 'tell') {
    passed.push(step);
    step = stepOf(guide, step.exits.get('then') ?? '');
  }
  return { rest: step, passed };
}

function stepOf(guide: Guide, id: StepId): Step {
  const step = guide.steps.get(id);
  if (step === undefined) throw new Error(`guide ${guide.id} has no step ${id}`);
  return step;
}

export function begin(guide: Guide, topic: TopicId, id: string, at: Date, given: Values = {}): GuideSession {
  return { id, guide: guide.id, topic, began: at.toISOString(), given, trail: [], moves: 0 };
}

/**
 * Takes one way out of the step where the session stands. Pure: what the next step asks of the world is for the caller to
 * read from `locate`.
 *
 * @throws when the step has no such way out: whoever heard the answer must have matched it to one
 */
export function advance(guide: Guide, session: GuideSession, exit: ExitId, values: Values, at: Date): GuideSession {
  const place = locate(guide, session);
  if (!place.rest.exits.has(exit) && onward(place.progress, exit) === undefined)
    throw new Error(`step ${guide.id}/${place.rest.id} has no way out ${exit}`);
  const entry: TrailEntry = { step: place.rest.id, exit, values, at: at.toISOString() };
  return { ...session, trail: [...session.trail.slice(0, place.held), entry], moves: session.moves + 1 };
}

/**
 * Goes back to the question before this one: the results of acts are dropped together with the answer that led to them.
 *
 * @returns undefined at the first question
 */
export function back(guide: Guide, session: GuideSession): GuideSession | undefined {
  const { held } = locate(guide, session);
  for (let length = held - 1; length >= 0; length -= 1) {
    const earlier = { ...session, trail: session.trail.slice(0, length), moves: session.moves + 1 };
    if (locate(guide, earlier).rest.kind === 'ask') return earlier;
  }
  return undefined;
}

/** What an answer leaves behind by itself, in place of what would have been typed. */
export function valuesOf(step: Step, exit: ExitId): Values {
  if (step.kind !== 'ask' || step.input === undefined) return {};
  const value = step.answers.find(({ id }) => id === exit)?.value;
  return value === undefined ? {} : { [step.input.keep]: value };
}

/** The value that an answer opens again: of a question of before, which it changes. */
export function openedBy(guide: Guide, step: Step, exit: ExitId): ValueName | undefined {
  const changes = step.kind === 'ask' ? step.answers.find(({ id }) => id === exit)?.changes : undefined;
  const opened = changes === undefined ? undefined : guide.steps.get(changes);
  return opened?.kind === 'ask' ? opened.input?.keep : undefined;
}

/** Takes every question from here on whose value was told already, up to the first that is still to be asked. */
export function passKnown(guide: Guide, session: GuideSession, at: Date): GuideSession {
  const { rest } = locate(guide, session);
  const keep = rest.kind === 'ask' ? rest.input?.keep : undefined;
  const { [keep ?? '']: value, ...left } = session.known ?? {};
  if (keep === undefined || value === undefined) return session;
  return passKnown(guide, { ...advance(guide, session, 'given', { [keep]: value }, at), known: left }, at);
}

/**
 * Fills in a form: tells values in any order, one that was answered before among them, and takes back others. Every other answer stands.
 *
 * @param values undefined for what is to be asked again
 * @returns the session at the first question that is left
 */
export function fill(
  guide: Guide,
  session: GuideSession,
  values: Readonly<Record<ValueName, string | undefined>>,
  at: Date,
): GuideSession {
  const { held } = locate(guide, session);
  const trail = session.trail.slice(0, held);
  const typed = trail.filter(({ step }) => isTyped(stepOf(guide, step)));
  const told = Object.assign({}, ...typed.map((entry) => entry.values), session.known, values);
  const known: Values = Object.fromEntries(
    Object.entries(told).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  let filled: GuideSession = passKnown(guide, { ...session, trail: [], known, moves: session.moves + 1 }, at);
  for (const entry of trail) {
    const { rest } = locate(guide, filled);
    if (isTyped(rest) || rest.id !== entry.step || !rest.exits.has(entry.exit)) continue;
    filled = passKnown(guide, advance(guide, filled, entry.exit, entry.values, at), at);
  }
  return filled;
}

function isTyped(step: Step): boolean {
  return step.kind === 'ask' && step.input !== undefined;
}

/** What the session says on arriving where it stands: one paragraph a step, values and times in it; the question last, where it is asked. */
export function sayArrival(place: Place, now: Date, hearer: Hearer = anybody): string[] {
  const { passed, rest, progress } = place;
  const own = progress === undefined ? [sayTo(rest, hearer)] : textsOf(rest, progress);
  const texts = [...passed.map((step) => sayTo(step, hearer)), ...own];
  if (rest.kind === 'ask' && !isMidway(progress)) texts.push(rest.ask);
  return texts.flatMap((text) => (text === undefined ? [] : [render(text, place.values, place.reached, now, hearer)]));
}

/** What a step says to somebody in their circumstances. */
export function sayTo({ say, instead }: Step, hearer: Hearer): Text | undefined {
  for (const [circumstance, text] of instead ?? []) if (hearer.has(circumstance)) return text;
  return say;
}

/** The links shown on arriving: those of the sentences passed, then those of the step itself. */
export function linksOf(place: Place): { title: string; url: string }[] {
  const isFurther = place.progress !== undefined && place.progress.at > 1;
  return linksIn(isFurther ? place.passed : [...place.passed, place.rest], place.values);
}

/** The pictures shown on arriving. */
export function picturesOf({ passed, rest, progress }: Place): readonly Drawing[] {
  return [...passed.flatMap((step) => drawingsOf(step, undefined)), ...drawingsOf(rest, progress)];
}

export function linksIn(steps: readonly Step[], values: Values): { title: string; url: string }[] {
  return steps.flatMap((step) =>
    step.links.flatMap(({ title, to }) => {
      const url = 'url' in to ? to.url : values[to.value];
      return url === undefined ? [] : [{ title, url }];
    }),
  );
}
