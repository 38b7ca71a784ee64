import type { ExitId, Guide, GuideId, Step, StepId, Tell, TopicId } from './guide.ts';
import type { Said } from './said.ts';
import { render, type Values } from './text.ts';

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
  let values: Values = session.given;
  let reached = session.began;
  let held = 0;
  let { rest, passed } = runOn(guide, topic.start);
  for (const entry of session.trail) {
    const to = entry.step === rest.id ? rest.exits.get(entry.exit) : undefined;
    if (to === undefined) break;
    held += 1;
    values = { ...values, ...entry.values };
    reached = entry.at;
    ({ rest, passed } = runOn(guide, to));
  }
  return { rest, passed, held, values, reached: new Date(reached) };
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
  if (!place.rest.exits.has(exit)) throw new Error(`step ${guide.id}/${place.rest.id} has no way out ${exit}`);
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

/** What the session says on arriving where it stands: one paragraph a step, values and times in it. */
export function sayArrival(place: Place, now: Date): string[] {
  const texts = [...place.passed.map((tell) => tell.say), place.rest.say];
  if (place.rest.kind === 'ask') texts.push(place.rest.ask);
  return texts.flatMap((text) => (text === undefined ? [] : [render(text, place.values, place.reached, now)]));
}

/** The links shown on arriving: those of the sentences passed, then those of the step itself. */
export function linksOf(place: Place): { title: string; url: string }[] {
  return linksIn([...place.passed, place.rest], place.values);
}

export function linksIn(steps: readonly Step[], values: Values): { title: string; url: string }[] {
  return steps.flatMap((step) =>
    step.links.flatMap(({ title, to }) => {
      const url = 'url' in to ? to.url : values[to.value];
      return url === undefined ? [] : [{ title, url }];
    }),
  );
}
