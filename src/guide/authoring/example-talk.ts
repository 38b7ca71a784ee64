import { addDays, addWorkingDays, dayAt } from '../../calendar/calendar.ts';
import type { Answer, ExitId, Guide, Reminder } from '../guide.ts';
import { type InputKind, readAnswer } from '../inputs.ts';
import {
  advance,
  begin,
  type GuideSession,
  linksOf,
  locate,
  type Place,
  type Rest,
  sayArrival,
  valuesOf,
} from '../session.ts';
import type { Values } from '../text.ts';
import { latestOf } from '../when/value.ts';
import { leaves } from './graph.ts';
import type { Path } from './paths.ts';

/** A path as it would be talked, with examples for everything that a person or an act would give. */
export interface Transcript {
  /** Lines as in test/transcripts: `user: …`, `bot:  … <link> [A | B]`, `(12 hours later)`. */
  readonly lines: readonly string[];
  /** The session at the end of the path, and where it stands. */
  readonly session: GuideSession;
  readonly place: Place;
}

/** What the person of a transcript types when asked, if nothing later on the path tells otherwise. */
export const typedExamples: Readonly<Record<InputKind, string>> = {
  email: 'registered@nhs.net',
  'nhs-email': 'registered@nhs.net',
  date: '2 weeks ago',
  time: '20 mins ago',
  name: 'First Last',
  'payroll-number': '12345678',
  phone: '0113 496 0000',
  text: 'It says that my details are wrong',
};

/** Walks a path from its first step, with the same `advance` that a conversation takes. @param at when it begins */
export function transcriptOf(guide: Guide, path: Path, at: Date): Transcript {
  let now = at;
  let session = begin(guide, path.topic, 'transcript', at, { system: guide.title, topic: '', contact: '' });
  const lines = [`user: [${guide.topics.get(path.topic)?.title ?? path.topic}]`];
  const unsaid: string[] = [];
  let links: string[] = [];
  const arrive = (place: Place) => {
    // An act that waits for nobody is passed in silence, but for the sentences on the way to it.
    const waits = place.rest.kind !== 'act' || place.rest.answers.length > 0;
    unsaid.push(
      ...sayArrival(waits ? place : { ...place, rest: { ...place.rest, say: [] } as Rest }, now).filter(Boolean),
    );
    links.push(...linksOf(place).map(({ title }) => `<${title}>`));
    if (!waits) return;
    const choices = choicesAt(guide, place.rest);
    const said = [...unsaid.splice(0), ...links, ...(choices.length > 0 ? [`[${choices.join(' | ')}]`] : [])];
    lines.push(`bot:  ${said.join(' ').replace(/\s*\n\s*/g, ' ')}`);
    links = [];
  };

  let place = locate(guide, session);
  arrive(place);
  for (const [index, { step, exit }] of path.legs.entries()) {
    // A path has a leg for each sentence too; the session passes those by itself.
    if (step.kind === 'tell') continue;
    if (step.id !== place.rest.id) throw new Error(`the path is at ${step.id}, the session at ${place.rest.id}`);
    const taken = take(place, exit, now, path.legs.slice(index));
    now = taken.at;
    lines.push(taken.line);
    session = advance(guide, session, exit, taken.values, now);
    place = locate(guide, session);
    arrive(place);
  }
  return { lines, session, place };
}

/** What is said or happens at a way out, the values it leaves behind, and when. */
function take(place: Place, exit: ExitId, now: Date, ahead: Path['legs']): { line: string; values: Values; at: Date } {
  const { rest } = place;
  if (exit === 'reminder' && rest.remind !== undefined) {
    const due = dueAt(rest.remind, place);
    const at = due > now ? due : now;
    return { line: `(${sayLength(at.getTime() - now.getTime())} later)`, values: {}, at };
  }
  const answer = answersOf(rest).find(({ id }) => id === exit);
  if (answer !== undefined) return { line: `user: [${answer.label}]`, values: valuesOf(rest, exit), at: now };
  if (rest.kind === 'ask' && rest.input !== undefined) {
    const typed = typedFor(rest.input.kind, ahead);
    const read = readAnswer(rest.input, typed, now);
    if (!('take' in read)) throw new Error(`the example ${typed} is no ${rest.input.kind}`);
    return { line: `user: ${typed}`, values: { [rest.input.keep]: read.take }, at: now };
  }
  const act = rest.kind === 'act' ? rest.act : rest.kind;
  const values = Object.fromEntries(leaves(rest, exit).map((name) => [name, exampleOf(act, name, now)]));
  return { line: `      (${act}: ${exit})`, values, at: now };
}

/** What is typed fits what comes of it: a lock that turns out to be over did not begin 20 minutes ago. */
function typedFor(kind: InputKind, ahead: Path['legs']): string {
  const turnsOut = (...results: string[]) =>
    ahead.some(({ step, exit }) => step.kind === 'act' && results.includes(exit));
  if (kind === 'time' && turnsOut('over', 'expired')) return 'yesterday';
  if (kind === 'date' && turnsOut('not-yet')) return 'yesterday';
  return typedExamples[kind];
}

/** An example of a value that an act leaves behind. @throws when there is none */
export function exampleOf(act: string, name: string, now: Date): string {
  const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString();
  const examples: Readonly<Record<string, string>> = {
    expires: after(120),
    'lock-ends': after(700),
    'available-from': act === 'joining-delay' ? addDays(dayAt(now), 4) : after(10),
    'sign-in': 'https://sign-in.example/',
    page: 'https://page.example/',
    reference: 'ABC-123',
    'answered-by': addWorkingDays(dayAt(now), 1),
    'reach-at': '0113 496 0000',
  };
  const example = examples[name];
  if (example === undefined) throw new Error(`there is no example of ${name}`);
  return example;
}

function answersOf(rest: Rest): readonly Answer[] {
  return rest.kind === 'outcome' ? [] : rest.answers;
}

function choicesAt(guide: Guide, rest: Rest): string[] {
  if (rest.kind === 'outcome') return rest.offer.map((topic) => guide.topics.get(topic)?.title ?? topic);
  return rest.answers.map(({ label }) => label);
}

function dueAt(remind: Reminder, place: Place): Date {
  const due = 'at' in remind.when ? place.values[remind.when.at] : undefined;
  if (due !== undefined) return new Date(latestOf(due));
  return new Date(place.reached.getTime() + ('afterSeconds' in remind.when ? remind.when.afterSeconds * 1000 : 0));
}

function sayLength(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  const [count, unit] = minutes >= 60 && minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
