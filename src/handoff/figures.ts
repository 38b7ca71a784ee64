import { dayAt } from '../calendar/calendar.ts';
import { minuteOfDay } from '../calendar/clocks.ts';
import { aboutOf, teamOf } from './agents.ts';
import { type Calendar, deadlinesOf } from './deadlines.ts';
import type { Standing } from './ports.ts';

/** What a supervisor sees of some tickets. `firstTime`: resolved, and never opened again. */
export interface Figures {
  readonly opened: number;
  readonly waiting: number;
  readonly answered: number;
  readonly byDeadline: number;
  readonly resolved: number;
  readonly firstTime: number;
  readonly reopened: number;
}

export type Group = { readonly of: string } & Figures;

export interface Report {
  readonly all: Figures;
  readonly bySystem: readonly Group[];
  readonly byTopic: readonly Group[];
  /** By the hour in England at which they were opened, 00 to 23, only hours that had any. */
  readonly byHour: readonly Group[];
  readonly byDay: readonly Group[];
}

/** @param titles team → what it is called. @param calendarOf when a team is there */
export function reportOf(
  standings: readonly Standing[],
  titles: ReadonlyMap<string, string>,
  now: Date,
  calendarOf: (team: string) => Calendar,
): Report {
  const sums = standings.map((standing) => ({
    standing,
    counts: countsOf(standing, now, calendarOf(teamOf(standing))),
  }));
  const sum = (some: typeof sums): Figures =>
    some.reduce<Figures>(
      (all, { counts }) => ({
        opened: all.opened + counts.opened,
        waiting: all.waiting + counts.waiting,
        answered: all.answered + counts.answered,
        byDeadline: all.byDeadline + counts.byDeadline,
        resolved: all.resolved + counts.resolved,
        firstTime: all.firstTime + counts.firstTime,
        reopened: all.reopened + counts.reopened,
      }),
      none,
    );
  const by = (nameOf: (standing: Standing) => string): readonly Group[] => {
    const groups = new Map<string, typeof sums>();
    for (const one of sums) {
      const name = nameOf(one.standing);
      groups.set(name, [...(groups.get(name) ?? []), one]);
    }
    return [...groups].map(([of, some]) => ({ of, ...sum(some) }));
  };
  const mostFirst = (groups: readonly Group[]) =>
    [...groups].sort((one, other) => other.opened - one.opened || one.of.localeCompare(other.of));
  const inOrder = (groups: readonly Group[]) => [...groups].sort((one, other) => one.of.localeCompare(other.of));
  const systemOf = (standing: Standing) => titles.get(teamOf(standing)) ?? teamOf(standing);
  return {
    all: sum(sums),
    bySystem: mostFirst(by(systemOf)),
    byTopic: mostFirst(by((one) => `${systemOf(one)}: ${aboutOf(one, titles)}`)),
    byHour: inOrder(by(({ ticket }) => hourOf(new Date(ticket.openedAt)))),
    byDay: inOrder(by(({ ticket }) => dayAt(new Date(ticket.openedAt)))),
  };
}

const none: Figures = { opened: 0, waiting: 0, answered: 0, byDeadline: 0, resolved: 0, firstTime: 0, reopened: 0 };

function countsOf(standing: Standing, now: Date, calendar: Calendar): Figures {
  const { log = [], closed } = standing.progress;
  const { first } = deadlinesOf(standing, now, calendar);
  const isReopened = log.some(({ is }) => is === 'reopened');
  const isResolved = closed !== undefined;
  return {
    opened: 1,
    waiting: Number(!isResolved && first.met === undefined),
    answered: Number(first.met !== undefined),
    byDeadline: Number(first.met !== undefined && !first.isLate),
    resolved: Number(isResolved),
    firstTime: Number(isResolved && !isReopened),
    reopened: Number(isReopened),
  };
}

function hourOf(instant: Date): string {
  return String(Math.floor(minuteOfDay(instant) / 60)).padStart(2, '0');
}

const columns = ['opened', 'waiting', 'answered', 'byDeadline', 'resolved', 'firstTime', 'reopened'] as const;

/** The report as CSV, as RFC 4180 has it: a line for each group. No cell is one that a spreadsheet runs. */
export function csvOf({ all, bySystem, byTopic, byHour, byDay }: Report): string {
  const rows = (by: string, groups: readonly Group[]) =>
    groups.map((group) => [by, group.of, ...columns.map((column) => String(group[column]))]);
  const table = [
    [
      'by',
      'of',
      'opened',
      'waiting',
      'answered',
      'answered by the day promised',
      'resolved',
      'resolved first time',
      'reopened',
    ],
    ...rows('all', [{ of: 'all', ...all }]),
    ...rows('system', bySystem),
    ...rows('topic', byTopic),
    ...rows('hour', byHour),
    ...rows('day', byDay),
  ];
  return table.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * What begins with one of these is a formula to a spreadsheet, whatever stands around it: it is set behind an apostrophe, also where
 * it begins only after a space. Some take the wide signs of East Asian keyboards for the others.
 */
export function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r\n|%＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}
