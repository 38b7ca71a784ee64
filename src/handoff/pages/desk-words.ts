import { dayAt, sayInstant } from '../../calendar/calendar.ts';
import type { Agent } from '../agents.ts';
import { type Calendar, type Deadline, deadlinesOf } from '../deadlines.ts';
import { isBy, type Moved } from '../moves.ts';
import { type Entry, fromChat, type Outgoing, type Reason, type Standing, type Ticket } from '../ports.ts';
import type { Row } from './selecting.ts';

const channels = {
  webchat: 'Web chat',
  msteams: 'Microsoft Teams',
  terminal: 'Terminal',
  other: 'Chat',
  email: 'Link in an email',
} as const;

const ways = { phone: 'Phone', text: 'Text message', bleep: 'Bleep', email: 'Email', other: 'Reach them' } as const;

export const reasonWords: Readonly<Record<Reason, string>> = {
  solved: 'Solved: they are back in',
  advised: 'Advised: they know what to do',
  'passed-on': 'Passed on to somebody else',
  'no-answer': 'They did not answer',
  'not-ours': 'Not for this desk',
};

/** Who has it, and since when. */
function stateOf({ progress: { taken, closed } }: Standing, agent: Agent, now: Date): string {
  if (closed !== undefined) {
    const name = isBy(closed, agent) ? 'you' : closed.by;
    return `Closed by ${name} at ${sayInstant(new Date(closed.at), now)}`;
  }
  if (taken === undefined) return 'Nobody yet';
  const who = isBy(taken, agent) ? 'You' : taken.by;
  return `${who}, since ${sayInstant(new Date(taken.at), now)}`;
}

/** What an agent needs to answer, as rows of a summary list. `ticket` is as it may be shown. */
export function detailsOf(standing: Standing, ticket: Ticket, row: Row, agent: Agent, now: Date, calendar: Calendar) {
  const { first, next, solution } = deadlinesOf(standing, now, calendar);
  const rows: readonly (readonly [key: string, value: string])[] = [
    ['Who has it', stateOf(standing, agent, now)],
    ['Full name', ticket.name],
    ['Payroll number', ticket.payrollNumber],
    ...reachOf(ticket),
    ['System', row.system],
    ['Opened', `${row.opened}, ${channels[ticket.channel]}`],
    ['First answer', sayDeadline(first, now)],
    ...(next === undefined ? [] : [['Next answer', sayDeadline(next, now)] as const]),
    ['Solution', sayDeadline(solution, now)],
    ...(standing.progress.snoozed === undefined
      ? []
      : [['For later', `Until ${sayInstant(new Date(standing.progress.snoozed), now)}`] as const]),
  ];
  return rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } }));
}

function sayDeadline({ due, met, isLate, isPaused }: Deadline, now: Date): string {
  const late = isLate ? ', late' : '';
  if (met !== undefined) return `Done at ${sayInstant(met, now)}${late}`;
  if (isPaused || due === undefined)
    return isLate ? 'Paused, waiting for them. It was late already' : 'Paused, waiting for them';
  return `By ${sayInstant(due, now)}${late}`;
}

/** How to answer somebody, as they wish it. */
function reachOf({ reach, email }: Ticket): [string, string][] {
  const rows: [string, string][] = reach === undefined ? [['Reach them', 'Not known']] : [[ways[reach.by], reach.at]];
  if (reach?.noCalls !== undefined) rows.push(['Do not call them', reach.noCalls]);
  if (email !== undefined && reach?.at !== email) rows.push(['Email', email]);
  return rows;
}

/** What happened to a ticket, as lines to read, the newest first. Words of people are apart from ours. */
export function historyOf(log: readonly Entry[], now: Date) {
  return log
    .map((entry) => ({ at: sayInstant(new Date(entry.at), now), by: entry.by, ...lineOf(entry, now) }))
    .reverse();
}

function lineOf(entry: Entry, now: Date): { readonly what: string; readonly text?: string } {
  switch (entry.is) {
    case 'taken':
      return { what: 'took it' };
    case 'handed-back':
      return { what: 'handed it back' };
    case 'handed-over':
      return {
        what: 'agent' in entry.to ? `handed it to ${entry.to.agent}` : 'handed it to another team',
      };
    case 'snoozed':
      return { what: `put it off until ${sayInstant(new Date(entry.until), now)}` };
    case 'woken':
      return { what: 'took it up again' };
    case 'noted':
      return { what: 'noted', text: entry.text };
    case 'answered':
      return { what: entry.way === 'said' ? 'told them' : `answered by ${sayWay[entry.way]}`, text: entry.text };
    case 'heard':
      return { what: entry.id?.startsWith(fromChat) ? 'wrote in the chat' : 'heard from them', text: entry.text };
    case 'resolved':
      return { what: `resolved it. ${reasonWords[entry.reason]}` };
    case 'reopened':
      return { what: 'opened it again' };
  }
}

const sayWay = { email: 'email', text: 'text message', conversation: 'chat' } as const;

const routeWords: Readonly<Record<string, string>> = {
  email: 'The ticket, by email to the team',
  'email-to-person': 'An answer, by email to the person',
  'text-to-person': 'An answer, by text message to the person',
  conversation: 'An answer, in the chat',
  webhook: 'The ticket, to the webhook',
  zammad: 'The ticket, to Zammad',
  hub: 'The ticket, to the agent hub',
};

/** What has left or is to leave, where something of it failed or is still to leave. */
export function deliveriesOf(outgoing: readonly Outgoing[] = [], now: Date): readonly string[] {
  return outgoing
    .filter(({ sentAt, failed }) => sentAt === undefined && failed !== undefined)
    .map(
      ({ route, tries, at, failed }) =>
        `${routeWords[route] ?? route}: not sent after ${tries} ${tries === 1 ? 'try' : 'tries'} (${sayFailure(failed)}). It is tried again at ${sayInstant(new Date(at), now)}.`,
    );
}

/** What a server answered is said as that; anything else by the name of the error, for whoever runs Latchkey. */
function sayFailure(failed = ''): string {
  const [, status] = /^Answered(\d+)$/.exec(failed) ?? [];
  return status === undefined ? failed : `it answered ${status}`;
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
        paragraphs: ['Check the reference. A ticket that is too old is deleted.'],
        status: 404,
      };
    case 'another-team':
      return {
        title: 'This ticket is for another team',
        paragraphs: ['You can open the tickets of your own team. We have noted that you tried.'],
        status: 403,
      };
    case 'not-taken':
      return {
        title: 'Nobody has this ticket yet',
        paragraphs: ['Take it first: then nobody else answers it.'],
        status: 409,
      };
    case 'with-a-colleague':
      return {
        title: `${refused.by} has this ticket`,
        paragraphs: [
          `${refused.by} has had it since ${sayInstant(new Date(refused.since), now)}.`,
          'If you need it, ask them or a supervisor to hand it over.',
        ],
        status: 409,
      };
    case 'closed':
      return {
        title: 'This ticket is closed',
        paragraphs: [`${refused.by} has closed it. Open it again if there is more to do.`],
        status: 409,
      };
  }
}

const accountEvents: Readonly<Record<string, string>> = {
  'reset-requested': 'A reset was asked for',
  'reset-mailed': 'The reset email left',
  'reset-bounced': 'The reset email came back: the address takes no mail',
  'reset-fetched': 'The link in the reset email was opened',
  'reset-superseded': 'A newer reset took the place of the one before',
  'reset-refused': 'A reset was refused',
  'reset-undelivered': 'The reset email could not be delivered',
  'password-reset': 'The password was changed by a reset',
  'change-disowned': 'Somebody said that a change was not theirs',
  'account-stopped': 'The account was put on hold',
  'account-released': 'The account was released',
  'registration-started': 'A registration was begun',
  'owner-told': 'The owner was told of a change',
};

/** What the audit trail has of an account, in words; its own name for what has none. */
export function sayAccountEvent(event: string): string {
  return accountEvents[event] ?? event.replaceAll('-', ' ');
}

/** `value` of a choice of when to look again → the instant. */
export function snoozeUntil(choice: string, now: Date, workingDayAfter: (day: string) => Date): Date | undefined {
  if (choice === 'hour') return new Date(now.getTime() + 3_600_000);
  if (choice === 'hours') return new Date(now.getTime() + 3 * 3_600_000);
  return choice === 'day' ? workingDayAfter(dayAt(now)) : undefined;
}
