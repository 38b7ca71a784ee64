import { dayAt, sayDate, sayInstant } from '../../calendar/calendar.ts';
import { type Agent, aboutOf, teamOf } from '../agents.ts';
import { type Calendar, type Deadlines, deadlinesOf, isLate } from '../deadlines.ts';
import type { Queue } from '../desk.ts';
import { maskedName } from '../masking.ts';
import type { Standing } from '../ports.ts';

/** What stands where a ticket or chat names no system. */
export const noSystem = 'No system named';

/** The teams that something can be handed to, as choices. */
export function teamsToChoose(titles: ReadonlyMap<string, string>): readonly { value: string; text: string }[] {
  return [...titles].map(([id, title]) => ({
    value: `team:${id}`,
    text: title === noSystem ? 'The helpdesk, for everything else' : `The team for ${title}`,
  }));
}

/** Which part of the queue is looked at. */
export const views = ['waiting', 'mine', 'later', 'colleagues'] as const;
export type View = (typeof views)[number];

/** Which of them alone: what is late, or what a route of ours could not yet send on. */
const onlies = ['late', 'unsent'] as const;

export interface Wanted {
  readonly view: View;
  /** Words that all have to be there: in the reference, the name, the title or the system. */
  readonly words: string;
  readonly team: string;
  readonly only: (typeof onlies)[number] | '';
  /** From 1. */
  readonly page: number;
}

/** What a team is called, and when it is there. */
export interface Teams {
  readonly titles: ReadonlyMap<string, string>;
  calendarOf(team: string): Calendar;
}

/** A page of the queue. */
export const pageSize = 25;

export function wantedFrom(query: URLSearchParams): Wanted {
  const view = views.find((one) => one === query.get('view')) ?? 'waiting';
  const page = /^\d{1,4}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1;
  return {
    view,
    words: (query.get('q') ?? '').trim().slice(0, 80),
    team: (query.get('system') ?? '').slice(0, 40),
    only: onlies.find((one) => one === query.get('only')) ?? '',
    page: Math.max(1, page),
  };
}

/** As an address has it, with some of it changed. */
export function addressOf(wanted: Wanted, changed: Partial<Wanted> = {}): string {
  const { view, words, team, only, page } = { ...wanted, ...changed };
  const query = new URLSearchParams({
    ...(view === 'waiting' ? {} : { view }),
    ...(words === '' ? {} : { q: words }),
    ...(team === '' ? {} : { system: team }),
    ...(only === '' ? {} : { only }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return query === '' ? '/desk' : `/desk?${query}`;
}

export function partOf(queue: Queue, view: View): readonly Standing[] {
  return { waiting: queue.waiting, mine: queue.theirs, later: queue.snoozed, colleagues: queue.withColleagues }[view];
}

/**
 * The tickets of a page. A name is found by its whole words, so that a masked one is not spelt out letter by letter.
 *
 * @returns also how many there are in all, and the page that is shown: the last, where there are fewer
 */
export function select(
  list: readonly Standing[],
  wanted: Wanted,
  teams: Teams,
  now: Date,
): { readonly rows: readonly Row[]; readonly count: number; readonly page: number; readonly pages: number } {
  const words = wanted.words.toLowerCase().split(/\s+/).filter(Boolean);
  const today = dayAt(now);
  const found = list.filter(
    (standing) =>
      (wanted.team === '' || teamOf(standing) === wanted.team) &&
      words.every((word) => isFound(standing, word, teams.titles)) &&
      (wanted.only !== 'late' || isLate(deadlinesOf(standing, now, teams.calendarOf(teamOf(standing))))) &&
      (wanted.only !== 'unsent' || isUnsent(standing)),
  );
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(wanted.page, pages);
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  return { rows: shown.map((standing) => rowOf(standing, teams, now, today)), count: found.length, page, pages };
}

function isFound(standing: Standing, word: string, titles: ReadonlyMap<string, string>): boolean {
  const { reference, name, about } = standing.ticket;
  const plain = `${reference} ${about?.title ?? ''} ${titles.get(teamOf(standing)) ?? ''}`.toLowerCase();
  return plain.includes(word) || name.toLowerCase().split(/\s+/).includes(word);
}

/** What the desk says of a ticket in one line. */
export interface Row {
  readonly reference: string;
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly system: string;
  /** How long it has been open: `2 h 10 min`. */
  readonly waits: string;
  readonly opened: string;
  /** What is due next, and by when: `First answer by 17:00 today`. */
  readonly due: string;
  readonly isLate: boolean;
  readonly with: string | undefined;
  /** The last that happened was that the person was heard. */
  readonly isHeard: boolean;
  /** Something of it could not be sent on, and is tried again. */
  readonly isUnsent: boolean;
}

export function rowOf(standing: Standing, { titles, calendarOf }: Teams, now: Date, today = dayAt(now)): Row {
  const { ticket, progress } = standing;
  const { reference, openedAt } = ticket;
  const deadlines = deadlinesOf(standing, now, calendarOf(teamOf(standing)));
  return {
    reference,
    path: `/desk/tickets/${reference}`,
    name: progress.taken === undefined ? maskedName(ticket.name) : ticket.name,
    title: aboutOf(standing, titles),
    system: titles.get(teamOf(standing)) ?? noSystem,
    waits: lengthOf(now.getTime() - Date.parse(openedAt)),
    opened: sayInstant(new Date(openedAt), now),
    due: dueOf(deadlines, ticket.answeredBy, now, today),
    isLate: progress.closed === undefined && isLate(deadlines),
    with: progress.taken?.by,
    isHeard: progress.log?.at(-1)?.is === 'heard',
    isUnsent: isUnsent(standing),
  };
}

function isUnsent({ progress: { outgoing = [] } }: Standing): boolean {
  return outgoing.some(({ sentAt, failed }) => sentAt === undefined && failed !== undefined);
}

function dueOf({ first, next, solution }: Deadlines, promised: string, now: Date, today: string): string {
  if (first.met === undefined && first.due !== undefined)
    return `First answer by ${promised === today ? sayInstant(first.due, now) : sayDate(promised)}`;
  if (next?.due !== undefined && next.met === undefined) return `Answer by ${sayInstant(next.due, now)}`;
  if (solution.isPaused) return 'Waiting for them';
  return solution.met === undefined && solution.due !== undefined
    ? `Solve by ${sayInstant(solution.due, now)}`
    : 'Done';
}

/** `4 min`, `2 h 10 min`, `3 days`. */
export function lengthOf(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  const days = Math.floor(minutes / (24 * 60));
  return days === 1 ? '1 day' : `${days} days`;
}

/** The tabs over the queue, with how many stand in each. */
export function tabsOf(queue: Queue, wanted: Wanted, agent: Agent) {
  const titles: Readonly<Record<View, string>> = {
    waiting: 'Waiting',
    mine: 'With you',
    later: 'For later',
    colleagues: 'With colleagues',
  };
  return views
    .filter((view) => view !== 'colleagues' || agent.role === 'supervisor')
    .map((view) => ({
      title: titles[view],
      href: addressOf(wanted, { view, page: 1 }),
      count: partOf(queue, view).length,
      isCurrent: view === wanted.view,
    }));
}
