import { sayDate } from '../../calendar/calendar.ts';
import { page, type Visit } from '../../pages/visit.ts';
import type { Agent } from '../agents.ts';
import { csvOf, type Group, type Report, reportOf } from '../figures.ts';
import { backToDesk, type DeskSite, root } from './desk-site.ts';

/** The days that the figures are of. */
const spans = [7, 28, 90] as const;

/** So many rows of a chart: beyond that it is a list, and the table has it. */
const mostBars = 12;
/** A row of a chart: its words, and its bar beneath; and the longest bar, with room for its number. */
const [rowHeight, longest] = [46, 276];

/** What supervisors see: charts drawn here as SVG, each with its table. */
export function mountFigures(at: DeskSite): void {
  const { site, desk, titles, clock, signedIn } = at;

  page(
    site,
    `${root}/figures`,
    signedIn((visit, agent) =>
      supervised(visit, agent, async () => {
        const days = daysOf(visit);
        const report = await reportFor(agent, days);
        visit.show('desk-figures', 'Figures', {
          agent,
          days,
          spans,
          all: report.all,
          charts: chartsOf(report),
        });
      }),
    ),
  );
  page(
    site,
    `${root}/figures.csv`,
    signedIn((visit, agent) =>
      supervised(visit, agent, async () => {
        const days = daysOf(visit);
        visit.give(`tickets-${days}-days.csv`, 'text/csv; charset=utf-8', csvOf(await reportFor(agent, days)));
      }),
    ),
  );

  async function reportFor(agent: Agent, days: number): Promise<Report> {
    return reportOf(await desk.opened(agent, days), titles, clock.now(), at.calendarOf);
  }

  function supervised(visit: Visit, agent: Agent, then: () => Promise<void>): Promise<void> | void {
    if (agent.role === 'supervisor') return then();
    visit.say('The figures are for supervisors', ['Ask whoever runs Latchkey if you need them.'], backToDesk, 403);
  }
}

function daysOf(visit: Visit): number {
  return spans.find((span) => String(span) === visit.query.get('days')) ?? 28;
}

/** Charts of bars, each with its table. Lengths are in the units of a drawing 320 wide: a telephone shows it at its full size. */
function chartsOf({ bySystem, byTopic, byHour, byDay }: Report) {
  return [
    chart('By system', 'System', bySystem),
    chart('By topic', 'Topic', byTopic),
    chart(
      'By the hour in which they were opened',
      'Hour',
      readable(byHour, (hour) => `${hour}:00`),
    ),
    chart('By day', 'Day', readable(byDay, sayDate)),
  ];
}

const readable = (groups: readonly Group[], say: (of: string) => string) =>
  groups.map((group) => ({ ...group, of: say(group.of) }));

function chart(title: string, heading: string, groups: readonly Group[]) {
  const most = Math.max(1, ...groups.map(({ opened }) => opened));
  const bars = groups.slice(0, mostBars).map((group, index) => ({
    y: index * rowHeight,
    label: group.of.length > 40 ? `${group.of.slice(0, 39)}…` : group.of,
    opened: group.opened,
    width: Math.round((group.opened / most) * longest),
    inTime: Math.round((group.byDeadline / most) * longest),
  }));
  const rows = groups.map((group) => ({
    ...group,
    inTime: share(group.byDeadline, group.answered),
    atOnce: share(group.firstTime, group.resolved),
  }));
  return {
    id: heading.toLowerCase(),
    title,
    heading,
    bars,
    height: bars.length * rowHeight,
    rows,
    isCut: groups.length > mostBars,
  };
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)}%`;
}
