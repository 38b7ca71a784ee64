import type { Server } from 'restify';
import type { Clock } from '../../conversation/ports.ts';
import type { Pages } from '../../pages/pages.ts';
import { showProblem } from '../../pages/problem.ts';
import { page, type Site, type Visit } from '../../pages/visit.ts';
import type { Agent, Desk, Move, Moved, Queue } from '../desk.ts';
import type { Standing } from '../ports.ts';
import { deviceSeconds, type Shifts, shiftSeconds } from '../shifts.ts';
import { detailsOf, refusalOf, rowOf } from './desk-words.ts';

interface DeskMount {
  readonly desk: Desk;
  readonly shifts: Shifts;
  /** The title of a guide: what the desk calls a system. */
  readonly titles: ReadonlyMap<string, string>;
  readonly clock: Clock;
  readonly publicUrl: string;
  readonly trustedHops: number;
  /**
   * Counts a form for a network, for a browser that the desk knows, or for an agent by name: whoever works there goes on, whatever comes
   * from beside.
   *
   * @returns in how many seconds the next is taken, when there were too many
   */
  countForm(whose: string): Promise<number | undefined>;
  /** Tries at a key, by network or by a browser that the desk knows. A try is taken before the key is looked at, and given back when it is a right one. */
  readonly tries: {
    /** @returns in how many seconds the next is looked at, when there were too many */
    take(whose: string): Promise<number | undefined>;
    giveBack(whose: string): Promise<void>;
  };
}

const root = '/desk';
const cookie = 'latchkey-desk';
const deviceCookie = 'latchkey-desk-browser';
const back = { text: 'Back to the tickets', href: root };

/** The address of a ticket at the desk. */
export function ticketPage(publicUrl: string, reference: string): string {
  return `${publicUrl}${pathOf(reference)}`;
}

/** The desk: pages under /desk for those who answer tickets. They work without JavaScript. */
export function mountDesk(server: Server, pages: Pages, settings: DeskMount): void {
  const { desk, shifts, titles, clock } = settings;
  const agentAt = async (cookieOf: (name: string) => string | undefined): Promise<Agent | undefined> => {
    const token = cookieOf(cookie);
    return token === undefined ? undefined : shifts.agentOf(token);
  };
  /** Who is counted where nobody is signed in. */
  const whoseTry = async (network: string, cookieOf: (name: string) => string | undefined): Promise<string> => {
    const device = cookieOf(deviceCookie);
    return device !== undefined && (await shifts.knows(device)) ? `browser ${device}` : network;
  };
  const site: Site = {
    server,
    pages,
    views: 'handoff/pages',
    publicUrl: settings.publicUrl,
    trustedHops: settings.trustedHops,
    clock,
    countForm: async (network, _browser, cookieOf) => {
      const agent = await agentAt(cookieOf);
      return settings.countForm(agent === undefined ? await whoseTry(network, cookieOf) : `agent ${agent.name}`);
    },
    showProblem: (response, problem) => showProblem(pages, response, problem, back),
  };

  /** Whoever is not signed in is asked to, and then goes on to the ticket they came for. */
  const signedIn =
    (then: (visit: Visit, agent: Agent) => Promise<void>) =>
    async (visit: Visit): Promise<void> => {
      const agent = await agentAt(visit.cookie);
      if (agent !== undefined) return then(visit, agent);
      const reference = referenceIn(visit.part('reference'));
      visit.go(`${root}/sign-in${reference === undefined ? '' : `?ticket=${reference}`}`);
    };

  page(
    site,
    `${root}/sign-in`,
    (visit) =>
      visit.show('desk-sign-in', 'Sign in to the desk', { ticket: referenceIn(visit.query.get('ticket') ?? '') ?? '' }),
    async (visit) => {
      const ticket = referenceIn(visit.field('ticket'));
      const key = visit.field('key').trim();
      const askAgain = (fault: string) =>
        visit.showFaults('desk-sign-in', 'Sign in to the desk', { key: fault }, { ticket: ticket ?? '' });
      if (key === '') return askAgain('Enter your desk key');
      const whose = await whoseTry(visit.network, visit.cookie);
      const wait = await settings.tries.take(whose);
      if (wait !== undefined) return visit.tooMany(wait, 'Too many wrong keys have come from here.');
      const shift = await shifts.begin(key);
      if (shift === undefined) return askAgain('That is not a desk key. Check it, or ask whoever gave it to you');
      await settings.tries.giveBack(whose);
      visit.keep(cookie, shift.token, root, shiftSeconds);
      if (whose === visit.network) visit.keep(deviceCookie, await shifts.remember(), root, deviceSeconds);
      visit.go(ticket === undefined ? root : pathOf(ticket));
    },
  );

  page(site, `${root}/sign-out`, undefined, async (visit) => {
    const token = visit.cookie(cookie);
    if (token !== undefined) await shifts.end(token);
    visit.keep(cookie, 'signed-out-of-the-desk', root, 0);
    visit.go(`${root}/sign-in`);
  });

  page(
    site,
    root,
    signedIn(async (visit, agent) => {
      const queue = await desk.queue(agent);
      visit.show('desk-queue', 'Tickets', { agent, sections: sectionsOf(queue, agent) });
    }),
  );

  page(
    site,
    `${root}/tickets/:reference`,
    signedIn(async (visit, agent) => {
      const shown = await desk.open(agent, referenceIn(visit.part('reference')) ?? '');
      if (shown.is !== 'shown') return refuse(visit, shown);
      const { ticket } = shown.standing;
      const row = rowOf(shown.standing, titles, clock.now());
      visit.show('desk-ticket', row.title, {
        ...row,
        ticket,
        details: detailsOf(shown.standing, row, agent, clock.now()),
        moves: shown.moves,
        path: pathOf(ticket.reference),
      });
    }),
  );

  for (const move of ['take', 'hand-back', 'close'] as const satisfies readonly Move[])
    page(
      site,
      `${root}/tickets/:reference/${move}`,
      undefined,
      signedIn(async (visit, agent) => {
        const reference = referenceIn(visit.part('reference')) ?? '';
        const moved = await desk.move(agent, reference, move);
        if (moved.is === 'done') visit.go(move === 'take' ? pathOf(reference) : root);
        else refuse(visit, moved);
      }),
    );

  function refuse(visit: Visit, refused: Exclude<Moved, { is: 'done' }>): void {
    const { title, paragraphs, status } = refusalOf(refused, clock.now());
    visit.say(title, paragraphs, back, status);
  }

  function sectionsOf({ theirs, waiting, withColleagues }: Queue, agent: Agent) {
    const rows = (standings: readonly Standing[]) =>
      standings.map((standing) => ({
        ...rowOf(standing, titles, clock.now()),
        path: pathOf(standing.ticket.reference),
      }));
    return [
      { title: 'With you', rows: rows(theirs), empty: 'You have no ticket.' },
      { title: 'Waiting', rows: rows(waiting), empty: 'Nobody is waiting.' },
      ...(agent.role === 'lead'
        ? [{ title: 'With colleagues', rows: rows(withColleagues), empty: 'No colleague has a ticket.', by: true }]
        : []),
    ];
  }
}

const pathOf = (reference: string): `/${string}` => `${root}/tickets/${reference}`;

/** References are said over a phone: small letters will do. Nothing else is looked up, or becomes part of an address. */
function referenceIn(text: string): string | undefined {
  return /^LK-[A-Z0-9]{3}-[A-Z0-9]{3}$/.exec(text.trim().toUpperCase())?.[0];
}
