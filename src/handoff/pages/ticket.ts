import { addDays, workingDayFrom } from '../../calendar/calendar.ts';
import { instantsOf } from '../../calendar/clocks.ts';
import { page, type Visit } from '../../pages/visit.ts';
import { type Agent, teamOf } from '../agents.ts';
import { masked } from '../masking.ts';
import type { Move, MoveName, Shown } from '../moves.ts';
import { type Reason, reasons } from '../ports.ts';
import { showAccount } from './account.ts';
import { type DeskSite, keyOfWords, pathOf, referenceIn, root } from './desk-site.ts';
import { deliveriesOf, detailsOf, historyOf, reasonWords, snoozeUntil } from './desk-words.ts';
import { rowOf, teamsToChoose } from './selecting.ts';

type IsShown = Extract<Shown, { readonly is: 'shown' }>;

/** The longest that is written to a person, or noted. */
const longestText = 4000;

/** Why a ticket is resolved with its answer. */
const thenResolved = ['advised', 'solved', 'passed-on'] as const satisfies readonly Reason[];
const thens = [
  { value: '', text: 'Keep it with you' },
  ...thenResolved.map((value) => ({ value, text: `Resolve it. ${reasonWords[value]}` })),
  { value: 'day', text: 'Put it off until 09:00 on the next working day' },
];

/** The pages of one ticket. */
export function mountTicket(at: DeskSite): void {
  const { site, desk, titles, clock, signedIn } = at;
  const ticketPath = `${root}/tickets/:reference`;

  page(
    site,
    ticketPath,
    signedIn((visit, agent) => open(visit, agent, (shown) => show(visit, agent, shown))),
  );

  page(
    site,
    `${ticketPath}/resolve`,
    signedIn((visit, agent) =>
      open(visit, agent, (shown) => {
        if (!shown.moves.includes('resolve')) return visit.go(pathOf(shown.standing.ticket.reference));
        askReason(visit, agent, shown, {});
      }),
    ),
    signedIn((visit, agent) => {
      const reason = reasons.find((one) => one === visit.field('reason'));
      if (reason !== undefined) return move(visit, agent, { is: 'resolve', reason }, '');
      return open(visit, agent, (shown) => askReason(visit, agent, shown, { reason: 'Say how it ended' }));
    }),
  );

  /** Posted alone: what is done, and where the agent is led by it. */
  const posted: Readonly<Record<Exclude<MoveName, 'resolve'>, (visit: Visit, agent: Agent) => Promise<void>>> = {
    take: (visit, agent) => move(visit, agent, { is: 'take' }),
    reopen: (visit, agent) => move(visit, agent, { is: 'reopen' }),
    wake: (visit, agent) => move(visit, agent, { is: 'wake' }),
    'hand-back': (visit, agent) => move(visit, agent, { is: 'hand-back' }, ''),
    note: (visit, agent) => written(visit, agent, 'note', (text) => move(visit, agent, { is: 'note', text })),
    heard: (visit, agent) => written(visit, agent, 'heard', (text) => move(visit, agent, { is: 'heard', text })),
    answer: (visit, agent) => written(visit, agent, 'answer', (text) => answer(visit, agent, text)),
    async snooze(visit, agent) {
      const until = snoozeUntil(visit.field('until'), clock.now(), nextMorning);
      if (until === undefined) return visit.go(pathOf(referenceOf(visit)));
      await move(visit, agent, { is: 'snooze', until: until.toISOString() }, '');
    },
    async 'hand-over'(visit, agent) {
      const [kind = '', ...rest] = visit.field('to').split(':');
      const id = rest.join(':');
      const colleague = (await at.sessions.colleagues()).find((one) => kind === 'agent' && one.id === id);
      if (colleague !== undefined) return move(visit, agent, { is: 'hand-over', to: { agent: colleague } }, '');
      if (kind === 'team' && titles.has(id)) return move(visit, agent, { is: 'hand-over', to: { team: id } }, '');
      return open(visit, agent, (shown) => show(visit, agent, shown, { to: 'Choose a colleague or a team' }));
    },
  };
  for (const [name, take] of Object.entries(posted)) page(site, `${ticketPath}/${name}`, undefined, signedIn(take));

  page(
    site,
    `${ticketPath}/account`,
    signedIn((visit, agent) =>
      open(visit, agent, async ({ standing: { ticket }, isMasked }) => {
        const { email, reach, reference } = ticket;
        const address = email ?? (reach?.by === 'email' ? reach.at : undefined);
        // Whose account it is is looked at by whoever has the ticket.
        if (isMasked || address === undefined || at.forensics === undefined) return visit.go(pathOf(reference));
        await showAccount(at, visit, agent, {
          address,
          back: 'Back to the ticket',
          path: pathOf(reference),
          whose: reference,
        });
      }),
    ),
  );

  const referenceOf = (visit: Visit) => referenceIn(visit.part('reference')) ?? '';

  async function open(visit: Visit, agent: Agent, then: (shown: IsShown) => Promise<void> | void): Promise<void> {
    const shown = await desk.open(agent, referenceOf(visit));
    if (shown.is === 'shown') return then(shown);
    at.refuse(visit, shown);
  }

  /** @param next where to, after it is done; left out, the ticket */
  async function move(visit: Visit, agent: Agent, what: Move, next?: ''): Promise<void> {
    const reference = referenceOf(visit);
    const moved = await desk.move(agent, reference, what);
    if (moved.is === 'done') visit.go(next === undefined ? pathOf(reference) : root);
    else at.refuse(visit, moved);
  }

  async function answer(visit: Visit, agent: Agent, text: string): Promise<void> {
    const reference = referenceOf(visit);
    const shown = await desk.open(agent, reference);
    if (shown.is !== 'shown') return at.refuse(visit, shown);
    const route = visit.field('way') === 'said' ? undefined : desk.answerRoute(shown.standing.ticket);
    const key = keyOfWords('answer', visit.field('form-key'), text);
    const way = route?.way ?? 'said';
    const said = { is: 'answer', text, key, way, ...(route === undefined ? {} : { route: route.name }) } as const;
    const then = thenOf(visit.field('then'));
    if (then === undefined) return move(visit, agent, said);
    const moved = await desk.move(agent, reference, said);
    if (moved.is !== 'done') return at.refuse(visit, moved);
    await move(visit, agent, then, '');
  }

  /** What follows an answer, at one press. */
  function thenOf(chosen: string): Move | undefined {
    const reason = thenResolved.find((one) => one === chosen);
    if (reason !== undefined) return { is: 'resolve', reason };
    const until = snoozeUntil(chosen, clock.now(), nextMorning);
    return until && { is: 'snooze', until: until.toISOString() };
  }

  async function written(
    visit: Visit,
    agent: Agent,
    field: 'answer' | 'note' | 'heard',
    then: (text: string) => Promise<void>,
  ): Promise<void> {
    const text = visit.field(field).replace(/\r\n/g, '\n').trim();
    const fault =
      text === ''
        ? 'Write something first'
        : text.length > longestText
          ? `Use at most ${longestText} characters`
          : at.holdsSecret(text)
            ? 'This looks like a password or a code. Leave it out: nobody at the desk needs one'
            : undefined;
    if (fault === undefined) return then(text);
    return open(visit, agent, (shown) => show(visit, agent, shown, { [field]: fault }, { [field]: text }));
  }

  function askReason(
    visit: Visit,
    agent: Agent,
    { standing }: IsShown,
    faults: Readonly<Record<string, string>>,
  ): void {
    const { reference } = standing.ticket;
    visit.showFaults('desk-resolve', `Resolve ${reference}`, faults, {
      agent,
      path: pathOf(reference),
      title: `Resolve ${reference}`,
      reasons: reasons.map((value: Reason) => ({ value, text: reasonWords[value] })),
      isAnswered: (standing.progress.log ?? []).some(({ is }) => is === 'answered'),
    });
  }

  async function show(
    visit: Visit,
    agent: Agent,
    shown: IsShown,
    faults: Readonly<Record<string, string>> = {},
    typed: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const { standing, isMasked, moves } = shown;
    const ticket = isMasked ? masked(standing.ticket) : standing.ticket;
    const now = clock.now();
    const row = rowOf(standing, at, now);
    const replies = at.replies(teamOf(standing));
    const chosen = replies.find(({ id }) => id === visit.query.get('reply'));
    const route = desk.answerRoute(standing.ticket);
    visit.showFaults('desk-ticket', row.title, faults, {
      ...row,
      agent,
      ticket,
      isMasked,
      moves,
      path: pathOf(ticket.reference),
      details: detailsOf(standing, ticket, row, agent, now, at.calendarOf(teamOf(standing))),
      history: isMasked ? [] : historyOf(standing.progress.log ?? [], now),
      deliveries: deliveriesOf(standing.progress.outgoing, now),
      way: route?.way,
      replies,
      thens: thens.map((item) => ({ ...item, selected: item.value === visit.field('then') })),
      typed: { answer: chosen?.text ?? '', ...typed },
      hasAccount:
        !isMasked && at.forensics !== undefined && (ticket.email !== undefined || ticket.reach?.by === 'email'),
      colleagues: moves.includes('hand-over')
        ? [
            { value: '', text: 'Choose' },
            ...(await at.sessions.colleagues())
              .filter(({ id }) => id !== standing.progress.taken?.id)
              .map(({ id, name }) => ({ value: `agent:${id}`, text: name })),
            ...teamsToChoose(titles),
          ]
        : [],
    });
  }
}

function nextMorning(today: string): Date {
  return instantsOf(workingDayFrom(addDays(today, 1)), 9 * 60)[0] ?? new Date(Number.NaN);
}
