import { addDays } from '../calendar/calendar.ts';
import type { Clock, Log } from '../conversation/ports.ts';
import { type Agent, agentOfTrail, answers, teamOf } from './agents.ts';
import { decide, isBy, leaving, type Move, type Moved, type MoveName, type Shown, shownTo } from './moves.ts';
import type { OpenTickets } from './open-tickets.ts';
import type { AnswerRoute, Audit, Deed, Standing, Ticket, TicketStore } from './ports.ts';

/** What waits, soonest answer first; what the agent has; what they put off; and for a supervisor what colleagues have. */
export interface Queue {
  readonly waiting: readonly Standing[];
  readonly theirs: readonly Standing[];
  readonly snoozed: readonly Standing[];
  readonly withColleagues: readonly Standing[];
}

/** What is open, of some teams what waits, and of all what somebody has. */
interface Sorted {
  readonly waiting: readonly Standing[];
  readonly taken: readonly Standing[];
}

const deeds: Readonly<Record<MoveName, string>> = {
  take: 'ticket-taken',
  'hand-back': 'ticket-handed-back',
  'hand-over': 'ticket-handed-over',
  snooze: 'ticket-snoozed',
  wake: 'ticket-woken',
  note: 'ticket-noted',
  answer: 'ticket-answered',
  heard: 'ticket-heard',
  resolve: 'ticket-closed',
  reopen: 'ticket-reopened',
};

/** So many tickets are told of an outage at a time, so that those who work meanwhile hardly notice. */
const atATime = 10;

interface DeskDeps {
  readonly store: TicketStore;
  readonly open: OpenTickets;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly log: Log;
  /** How answers get to people, the best first. */
  readonly answerRoutes: readonly AnswerRoute[];
  /** Is called when something is to leave. */
  readonly leave: (reference: string) => void;
}

/**
 * The desk: who may see which ticket, and who has it. A ticket has one agent at a time. Whoever reads or moves one, or is
 * refused, stands in the audit trail before they see anything of it. No move touches an account: what resets a password is
 * the backend, and it asks nobody here.
 */
export class Desk {
  readonly #in: DeskDeps;
  readonly #known = new WeakMap<readonly Standing[], Map<string, Sorted>>();

  constructor(deps: DeskDeps) {
    this.#in = deps;
  }

  /** @throws StoreUnavailable */
  async queue(agent: Agent): Promise<Queue> {
    const now = this.#in.clock.now().toISOString();
    const isTheirs = ({ progress }: Standing) => isBy(progress.taken, agent);
    const isAsleep = ({ progress }: Standing) => (progress.snoozed ?? '') > now;
    const { waiting, taken } = this.#sorted(await this.#in.open.all(), agent);
    const theirs = taken.filter(isTheirs);
    return {
      waiting,
      theirs: theirs.filter((standing) => !isAsleep(standing)),
      snoozed: theirs.filter(isAsleep),
      withColleagues:
        agent.role === 'supervisor' ? taken.filter((standing) => answers(agent, standing) && !isTheirs(standing)) : [],
    };
  }

  /** Those of the same teams share what waits for them: the list is the same one until a ticket changes. */
  #sorted(open: readonly Standing[], { teams }: Agent): Sorted {
    const known = this.#known.get(open) ?? new Map<string, Sorted>();
    this.#known.set(open, known);
    const key = teams === 'all' ? 'all' : [...teams].sort().join();
    const sorted = known.get(key) ?? {
      waiting: open.filter((standing) => standing.progress.taken === undefined && answers({ teams }, standing)),
      taken: open.filter(({ progress }) => progress.taken !== undefined),
    };
    known.set(key, sorted);
    return sorted;
  }

  /** @throws StoreUnavailable */
  async open(agent: Agent, reference: string): Promise<Shown> {
    const shown = shownTo(agent, await this.#in.store.find(reference));
    const read = shown.is === 'shown' && shown.isMasked ? 'ticket-previewed' : 'ticket-read';
    await this.#note(shown.is === 'shown' ? read : 'ticket-refused', agent, reference, shown.is);
    return shown;
  }

  /** A ticket that is open, for whoever has to know whose it is; nobody is shown it. @throws StoreUnavailable */
  openTicket(reference: string): Promise<Standing | undefined> {
    return this.#in.open.find(reference);
  }

  /** How an answer gets to the person of a ticket; undefined where the agent has to tell them. */
  answerRoute(ticket: Ticket): AnswerRoute | undefined {
    return this.#in.answerRoutes.find((route) => route.reaches(ticket));
  }

  /**
   * Moves a ticket, if it is theirs to move. Of any number who take it at once one gets it, and whoever repeats what they
   * did is told that it is done.
   *
   * @throws StoreUnavailable
   */
  async move(agent: Agent, reference: string, move: Move): Promise<Moved> {
    const now = this.#in.clock.now().toISOString();
    const moved = await this.#in.store.decide<Moved>(reference, (found) =>
      decide(agent, found, move.is === 'resolve' ? this.#told(move, found) : move, now),
    );
    await this.#note(moved.is === 'done' ? deeds[move.is] : 'ticket-refused', agent, reference, moved.is);
    if (moved.is === 'done' && (move.is === 'answer' || move.is === 'resolve')) this.#in.leave(reference);
    return moved;
  }

  /** The tickets that an outage of this topic is told to: open, for the agent's teams, and with a way to tell. @throws StoreUnavailable */
  async affected(agent: Agent, team: string, topic: string | undefined): Promise<readonly Standing[]> {
    return (await this.#in.open.all()).filter(
      (standing) =>
        answers(agent, standing) &&
        teamOf(standing) === team &&
        (topic === undefined || standing.ticket.about?.topic === topic) &&
        this.answerRoute(standing.ticket) !== undefined,
    );
  }

  /**
   * Tells everybody whose ticket is about a topic. Nobody's ticket is taken or closed by it, and each is told once for each key.
   *
   * @returns how many are told
   * @throws StoreUnavailable: some may have been told, and telling again by the same key is safe
   */
  async tellAll(
    agent: Agent,
    told: { readonly team: string; readonly topic?: string; readonly text: string; readonly key: string },
  ): Promise<number> {
    const affected = await this.affected(agent, told.team, told.topic);
    const deed: Deed = { by: agent.name, id: agent.id, at: this.#in.clock.now().toISOString() };
    for (let from = 0; from < affected.length; from += atATime)
      await Promise.all(
        affected.slice(from, from + atATime).map(({ ticket }) => this.#tell(ticket.reference, told, deed)),
      );
    await this.#in.audit.note({ event: 'desk-told-all', by: agentOfTrail(agent) });
    this.#in.log.info('desk-told-all', { team: told.team, topic: told.topic, tickets: affected.length });
    return affected.length;
  }

  /** All tickets opened on these days. For a supervisor's figures. @throws StoreUnavailable */
  async opened(agent: Agent, days: number): Promise<readonly Standing[]> {
    const today = this.#in.clock.now().toISOString().slice(0, 10);
    const found: Standing[] = [];
    for (let back = 0; back < days; back += 1) found.push(...(await this.#in.store.opened(addDays(today, -back))));
    await this.#in.audit.note({ event: 'desk-figures-read', by: agentOfTrail(agent) });
    return found.filter((standing) => answers(agent, standing));
  }

  async #tell(reference: string, { text, key }: { readonly text: string; readonly key: string }, deed: Deed) {
    await this.#in.store.decide<void>(reference, (found) => {
      const route = found && this.answerRoute(found.ticket);
      const log = found?.progress.log ?? [];
      const isTold = log.some((entry) => entry.is === 'answered' && entry.key === key);
      if (found === undefined || route === undefined || isTold || found.progress.closed !== undefined)
        return { told: undefined };
      const answer = { ...deed, is: 'answered', text, way: route.way, key } as const;
      const leaves = leaving(found.progress, { key, text, route: route.name }, deed, reference);
      return { save: { ...found.progress, log: [...log, answer], ...leaves }, told: undefined };
    });
    this.#in.leave(reference);
  }

  /** Who is reached in their chat hears there that their ticket is closed. */
  #told(move: Extract<Move, { readonly is: 'resolve' }>, found: Standing | undefined): Move {
    const route = found && this.#in.answerRoutes.find((one) => one.tellsOfClosing?.(found.ticket) === true);
    return route === undefined ? move : { ...move, route: route.name };
  }

  async #note(event: string, agent: Agent, reference: string, what: string): Promise<void> {
    // What was never given out is nobody's, and whoever makes references up should not fill the trail with them.
    if (what === 'unknown') return;
    await this.#in.audit.note({ event, about: reference, by: agentOfTrail(agent) });
    this.#in.log.info(event, { reference, role: agent.role, what });
  }
}
