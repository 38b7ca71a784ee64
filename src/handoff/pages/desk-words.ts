import { dayAt, sayDate, sayInstant } from '../../calendar/calendar.ts';
import type { Agent, Moved } from '../desk.ts';
import type { Standing, Ticket } from '../ports.ts';

const channels = {
  webchat: 'Web chat',
  msteams: 'Microsoft Teams',
  terminal: 'Terminal',
  other: 'Chat',
  email: 'Link in an email',
} as const;

const ways = { phone: 'Phone', text: 'Text message', bleep: 'Bleep', email: 'Email', other: 'Reach them' } as const;

/** What the desk says of a ticket in one line. */
export interface Row {
  readonly reference: string;
  readonly title: string;
  readonly system: string;
  readonly opened: string;
  readonly answerBy: string;
  /** The day by which it should be answered is past. */
  readonly isLate: boolean;
  readonly with: string | undefined;
}

/** @param titles guide → what its system is called */
export function rowOf({ ticket, progress }: Standing, titles: ReadonlyMap<string, string>, now: Date): Row {
  const { reference, about, openedAt, answeredBy } = ticket;
  return {
    reference,
    title: about?.title ?? 'Help with a login',
    system: titles.get(about?.guide ?? '') ?? 'None named',
    opened: sayInstant(new Date(openedAt), now),
    answerBy: sayDate(answeredBy),
    isLate: progress.closed === undefined && answeredBy < dayAt(now),
    with: progress.taken?.by,
  };
}

/** Who has it, and since when. */
function stateOf({ progress: { taken, closed } }: Standing, agent: Agent, now: Date): string {
  const name = (by: string) => (by === agent.name ? 'you' : by);
  if (closed !== undefined) return `Closed by ${name(closed.by)} at ${sayInstant(new Date(closed.at), now)}`;
  if (taken === undefined) return 'Nobody yet';
  const who = taken.by === agent.name ? 'You' : taken.by;
  return `${who}, since ${sayInstant(new Date(taken.at), now)}`;
}

/** What an agent needs to answer, as rows of a summary list. */
export function detailsOf(standing: Standing, row: Row, agent: Agent, now: Date) {
  const { ticket } = standing;
  const rows: readonly (readonly [key: string, value: string])[] = [
    ['Who has it', stateOf(standing, agent, now)],
    ['Answer by', row.answerBy],
    ['Full name', ticket.name],
    ['Payroll number', ticket.payrollNumber],
    ...reachOf(ticket),
    ['System', row.system],
    ['Opened', `${row.opened}, ${channels[ticket.channel]}`],
  ];
  return rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } }));
}

/** How to answer somebody, as they wish it. */
function reachOf({ reach, email }: Ticket): [string, string][] {
  const rows: [string, string][] = reach === undefined ? [['Reach them', 'Not known']] : [[ways[reach.by], reach.at]];
  if (reach?.noCalls !== undefined) rows.push(['Do not call them', reach.noCalls]);
  if (email !== undefined && reach?.at !== email) rows.push(['Email', email]);
  return rows;
}

/** Why an agent cannot have what they asked for, and what they can do. */
export function refusalOf(
  refused: Exclude<Moved, { readonly is: 'done' }>,
  now: Date,
): { readonly title: string; readonly paragraphs: readonly string[]; readonly status: number } {
  switch (refused.is) {
    case 'unknown':
      return {
        title: 'We have no such ticket',
        paragraphs: ['Check the reference. A ticket is kept for 90 days.'],
        status: 404,
      };
    case 'another-team':
      return {
        title: 'This ticket is for another team',
        paragraphs: ['You can open the tickets of your own team. That you tried is noted.'],
        status: 403,
      };
    case 'with-a-colleague':
      return {
        title: `${refused.by} has this ticket`,
        paragraphs: [
          `${refused.by} has had it since ${sayInstant(new Date(refused.since), now)}.`,
          'If you need it, ask them or a lead to hand it back.',
        ],
        status: 409,
      };
    case 'closed':
      return { title: 'This ticket is closed', paragraphs: [`${refused.by} has closed it.`], status: 409 };
  }
}
