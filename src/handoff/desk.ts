import { addDays } from '../calendar/calendar.ts';
import type { Clock, Log } from '../conversation/ports.ts';
import { common } from '../guide/common-topics.ts';
import type { Audit, Progress, Standing, TicketStore } from './ports.ts';

/** Somebody who answers tickets. */
export interface Agent {
  readonly name: string;
  /** A lead may also read and hand back what colleagues have. */
  readonly role: 'agent' | 'lead';
  /** The guides whose tickets they answer, `common` for those about no system; or all. */
  readonly guides: ReadonlySet<string> | 'all';
}

/** What can be done with a ticket. */
export type Move = 'take' | 'hand-back' | 'close';

/** What an agent is shown of a ticket: all of it, with the moves that are theirs; or why not. */
export type Shown = { readonly is: 'shown'; readonly standing: Standing; readonly moves: readonly Move[] } | Refused;
/** `by`: the colleague who has it. */
export type Refused =
  | { readonly is: 'unknown' }
  | { readonly is: 'another-team' }
  | { readonly is: 'with-a-colleague'; readonly by: string; readonly since: string };

/** What became of a move. `closed`: somebody has closed it already. */
export type Moved = { readonly is: 'done' } | { readonly is: 'closed'; readonly by: string } | Refused;

/** What waits, soonest answer first; what the agent has; and for a lead what colleagues have. */
export interface Queue {
  readonly waiting: readonly Standing[];
  readonly theirs: readonly Standing[];
  readonly withColleagues: readonly Standing[];
}

/** Today, and the 90 days for which a ticket is kept. */
const daysBack = 91;

const deeds: Readonly<Record<Move, string>> = {
  take: 'ticket-taken',
  'hand-back': 'ticket-handed-back',
  close: 'ticket-closed',
};

/**
 * The desk: who may see which ticket, and who has it. A ticket has one agent at a time. Whoever reads or moves one, or is
 * refused, stands in the audit trail before they see anything of it. No move touches an account: what resets a password is
 * the backend, and it asks nobody here.
 */
export class Desk {
  readonly #store: TicketStore;
  readonly #audit: Audit;
  readonly #clock: Clock;
  readonly #log: Log;

  constructor(deps: { readonly store: TicketStore; readonly audit: Audit; readonly clock: Clock; readonly log: Log }) {
    this.#store = deps.store;
    this.#audit = deps.audit;
    this.#clock = deps.clock;
    this.#log = deps.log;
  }

  /** @throws StoreUnavailable */
  async queue(agent: Agent): Promise<Queue> {
    const today = this.#clock.now().toISOString().slice(0, 10);
    const days = Array.from({ length: daysBack }, (_, back) => addDays(today, -back));
    const found = (await Promise.all(days.map((day) => this.#store.stillOpen(day)))).flat();
    const open = found.filter((standing) => answers(agent, standing)).sort(soonestAnswer);
    const isTheirs = ({ progress }: Standing) => progress.taken?.by === agent.name;
    return {
      waiting: open.filter(({ progress }) => progress.taken === undefined),
      theirs: open.filter(isTheirs),
      withColleagues:
        agent.role === 'lead'
          ? open.filter((standing) => standing.progress.taken !== undefined && !isTheirs(standing))
          : [],
    };
  }

  /** @throws StoreUnavailable */
  async open(agent: Agent, reference: string): Promise<Shown> {
    const shown = await this.#store.decide<Shown>(reference, (found) => ({ told: shownTo(agent, found) }));
    await this.#note(shown.is === 'shown' ? 'ticket-read' : 'ticket-refused', agent, reference, shown.is);
    return shown;
  }

  /**
   * Moves a ticket, if it is theirs to move. Of any number who take it at once one gets it, and whoever repeats what they
   * did is told that it is done.
   *
   * @throws StoreUnavailable
   */
  async move(agent: Agent, reference: string, move: Move): Promise<Moved> {
    const now = this.#clock.now().toISOString();
    const moved = await this.#store.decide<Moved>(reference, (found) => decide(agent, found, move, now));
    await this.#note(moved.is === 'done' ? deeds[move] : 'ticket-refused', agent, reference, moved.is);
    return moved;
  }

  async #note(event: string, { name, role }: Agent, reference: string, what: string): Promise<void> {
    // What was never given out is nobody's, and whoever makes references up should not fill the trail with them.
    if (what === 'unknown') return;
    await this.#audit.note({ event, about: reference, by: agentOfTrail(name) });
    this.#log.info(event, { reference, role, what });
  }
}

/** By what name an agent stands in the audit trail: apart from addresses and usernames. */
export function agentOfTrail(name: string): string {
  return `agent ${name}`;
}

function answers({ guides }: Agent, { ticket }: Standing): boolean {
  return guides === 'all' || guides.has(ticket.about?.guide ?? common);
}

function soonestAnswer({ ticket: one }: Standing, { ticket: other }: Standing): number {
  return one.answeredBy.localeCompare(other.answeredBy) || one.openedAt.localeCompare(other.openedAt);
}

function shownTo(agent: Agent, found: Standing | undefined): Shown {
  if (found === undefined) return { is: 'unknown' };
  if (!answers(agent, found)) return { is: 'another-team' };
  const { taken } = found.progress;
  const isTheirs = taken?.by === agent.name;
  if (taken !== undefined && !isTheirs && agent.role !== 'lead')
    return { is: 'with-a-colleague', by: taken.by, since: taken.at };
  return { is: 'shown', standing: found, moves: movesOf(found.progress) };
}

/** For whoever may see it. */
function movesOf({ taken, closed }: Progress): readonly Move[] {
  if (closed !== undefined) return [];
  return taken === undefined ? ['take'] : ['hand-back', 'close'];
}

function decide(
  agent: Agent,
  found: Standing | undefined,
  move: Move,
  at: string,
): { readonly save?: Progress; readonly told: Moved } {
  const shown = shownTo(agent, found);
  if (shown.is !== 'shown') return { told: shown };
  const { taken, closed } = shown.standing.progress;
  const deed = { by: agent.name, at };
  const done = { is: 'done' } as const;
  if (closed !== undefined) return { told: move === 'close' ? done : { is: 'closed', by: closed.by } };
  switch (move) {
    case 'take':
      if (taken === undefined) return { save: { taken: deed }, told: done };
      // A lead reads what a colleague has, and hands it back before anybody else takes it: that way the trail tells.
      return { told: taken.by === agent.name ? done : { is: 'with-a-colleague', by: taken.by, since: taken.at } };
    case 'hand-back':
      return taken === undefined ? { told: done } : { save: {}, told: done };
    case 'close':
      return { save: { ...(taken === undefined ? {} : { taken }), closed: deed }, told: done };
  }
}
