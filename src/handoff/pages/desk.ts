import { createHash } from 'node:crypto';
import type { Server } from 'restify';
import type { Pages } from '../../pages/pages.ts';
import { page, type Visit } from '../../pages/visit.ts';
import type { Agent } from '../agents.ts';
import type { Queue } from '../desk.ts';
import type { Standing } from '../ports.ts';
import { mountChats } from './chats.ts';
import { type DeskMount, deskSite, pathOf, root, teamsOf } from './desk-site.ts';
import { mountFigures } from './figures.ts';
import { mountLive } from './live.ts';
import { mountOutage } from './outage.ts';
import { addressOf, partOf, select, tabsOf, type Wanted, wantedFrom } from './selecting.ts';
import { mountSignIn } from './sign-in.ts';
import { mountTicket } from './ticket.ts';

/** Has the pages compiled that an agent opens first: that takes longer than to show them. */
export function warmDesk(pages: Pages): void {
  for (const view of ['desk-queue', 'desk-rows', 'desk-chats', 'desk-chat']) pages.part(`handoff/pages/${view}`, {});
}

/** `name`: the same for the same table, and for no other. */
interface Table {
  readonly html: string;
  readonly name: string;
}

/** The address of a ticket at the desk. */
export function ticketPage(publicUrl: string, reference: string): string {
  return `${publicUrl}${pathOf(reference)}`;
}

/**
 * The desk: pages under /desk for those who answer tickets. They work without JavaScript; with it they look for news by themselves.
 *
 * @returns what ends the streams of those who look on
 */
export function mountDesk(server: Server, pages: Pages, settings: DeskMount): () => void {
  const at = deskSite(server, pages, settings);
  const { site, desk, titles, clock, signedIn } = at;

  const tables = new WeakMap<readonly Standing[], Map<string, Table>>();

  page(site, root, signedIn(showQueue));

  async function showQueue(visit: Visit, agent: Agent): Promise<void> {
    const queue = await desk.queue(agent);
    const wanted = wantedFrom(visit.query);
    const table = tableOf(queue, wanted);
    visit.show(visit.query.get('look') === 'yes' ? 'desk-rows' : 'desk-queue', 'Tickets', {
      agent,
      wanted,
      tabs: tabsOf(queue, wanted, agent),
      waiting: queue.waiting.length,
      table,
      // Most of what changes stands on another page: what is shown already is not sent again.
      isShown: visit.query.get('has') === table.name,
      systems: [
        { value: '', text: 'All systems' },
        ...teamsOf(agent, titles).map(([value, text]) => ({ value, text, selected: value === wanted.team })),
      ],
    });
  }

  /** The table, made once for all who look at the same list in the same minute. */
  function tableOf(queue: Queue, wanted: Wanted): Table {
    const now = clock.now();
    const list = partOf(queue, wanted.view);
    const made = tables.get(list) ?? new Map<string, Table>();
    tables.set(list, made);
    const key = `${Math.floor(now.getTime() / 60_000)} ${addressOf(wanted)}`;
    const table = made.get(key) ?? makeTable(list, wanted, now);
    made.set(key, table);
    return table;
  }

  function makeTable(list: readonly Standing[], wanted: Wanted, now: Date): Table {
    const { rows, count, page: shown, pages: all } = select(list, wanted, at, now);
    const link = (to: number) => (to < 1 || to > all ? undefined : addressOf(wanted, { page: to }));
    const html = pages.part('handoff/pages/desk-table', {
      wanted,
      rows,
      count,
      page: { shown, all, before: link(shown - 1), after: link(shown + 1) },
      isNarrowed: wanted.words !== '' || wanted.team !== '' || wanted.only !== '',
      whole: addressOf(wanted, { words: '', team: '', only: '', page: 1 }),
    });
    return { html, name: createHash('sha256').update(html).digest('base64url').slice(0, 16) };
  }

  mountSignIn(at);
  mountTicket(at);
  mountChats(at);
  mountOutage(at);
  mountFigures(at);
  return mountLive(at);
}
