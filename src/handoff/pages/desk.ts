import type { Server } from 'restify';
import type { Pages } from '../../pages/pages.ts';
import { page, type Visit } from '../../pages/visit.ts';
import type { Agent } from '../agents.ts';
import { type DeskMount, deskSite, pathOf, root, teamsOf } from './desk-site.ts';
import { mountFigures } from './figures.ts';
import { mountLive } from './live.ts';
import { mountOutage } from './outage.ts';
import { addressOf, select, tabsOf, wantedFrom } from './selecting.ts';
import { mountSignIn } from './sign-in.ts';
import { mountTicket } from './ticket.ts';

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

  page(site, root, signedIn(showQueue));

  async function showQueue(visit: Visit, agent: Agent): Promise<void> {
    const queue = await desk.queue(agent);
    const wanted = wantedFrom(visit.query);
    const { rows, count, page: shown, pages: all } = select(queue, wanted, titles, clock.now());
    const link = (to: number) => (to < 1 || to > all ? undefined : addressOf(wanted, { page: to }));
    visit.show('desk-queue', 'Tickets', {
      agent,
      wanted,
      tabs: tabsOf(queue, wanted, agent),
      rows,
      count,
      waiting: queue.waiting.length,
      page: { shown, all, before: link(shown - 1), after: link(shown + 1) },
      systems: [
        { value: '', text: 'All systems' },
        ...teamsOf(agent, titles).map(([value, text]) => ({ value, text, selected: value === wanted.team })),
      ],
      isNarrowed: wanted.words !== '' || wanted.team !== '' || wanted.isLateOnly,
      whole: addressOf(wanted, { words: '', team: '', isLateOnly: false, page: 1 }),
    });
  }

  mountSignIn(at);
  mountTicket(at);
  mountOutage(at);
  mountFigures(at);
  return mountLive(at);
}
