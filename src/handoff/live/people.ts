import { z } from 'zod';
import { type Mode, mode, type Queued } from '../../conversation/live/mode.ts';
import type { Channel, Clock, Outlook, People, PubSub } from '../../conversation/ports.ts';
import { change, read } from '../../documents/change.ts';
import type { Documents } from '../../documents/ports.ts';
import { type Hours, openAt } from './opening-hours.ts';
import type { LiveAgent } from './ports.ts';

/** Who was not heard of for so long has vanished: conversations look every ten seconds, so it is noticed in thirty. In milliseconds. */
export const vanishedAfter = 20_000;
/** Waits count for four hours, and only where there were as many as this: of two nobody can say what is usual. */
const waitsCountFor = 4 * 3_600_000;
const fewestWaits = 3;
const mostWaits = 200;
/** A chat that is being taken counts for an agent before it is theirs. */
const takenWithin = 30_000;
/** An agent who is away for longer chooses again whether they are offered chats. */
const chosenFor = 10 * 60_000;
const day = 24 * 3600;

const instant = z.iso.datetime();
const seat = z.strictObject({
  name: z.string(),
  teams: z.union([z.literal('all'), z.array(z.string())]),
  accepting: z.boolean(),
  beat: instant,
  chats: z.array(z.strictObject({ id: z.string(), at: instant })),
});
type Seat = z.infer<typeof seat>;
const seats = z.record(z.string(), seat);
const entry = z.strictObject({
  conversation: z.string(),
  channel: z.enum(['webchat', 'msteams', 'terminal', 'other']),
  mode,
});
/** A chat that waits, or is with an agent. */
export type Entry = z.infer<typeof entry>;
const listed = z.strictObject({
  chats: z.array(entry),
  waits: z.array(z.strictObject({ team: z.string(), seconds: z.number(), at: instant })),
});
type Listed = z.infer<typeof listed>;
const nothing: Listed = { chats: [], waits: [] };

/** Topic of pubSub: the list has changed. */
export const listChanged = 'desk list';

/** Who is at the desk, and who waits: two small documents, which every process reads and changes alike. */
export class StoredPeople implements People {
  readonly #documents: Documents;
  readonly #clock: Clock;
  readonly #pubSub: PubSub;
  readonly #hoursOf: (team: string) => Hours;
  readonly #answerAt: (team: string, opened: Date) => Date;
  readonly limit: number;
  #aboutToRead: Promise<Listed> | undefined;

  /**
   * @param answerAt by when a ticket for a team is answered
   * @param limit how many chats an agent may have at once
   */
  constructor(deps: {
    readonly documents: Documents;
    readonly clock: Clock;
    readonly pubSub: PubSub;
    readonly hoursOf: (team: string) => Hours;
    readonly answerAt: (team: string, opened: Date) => Date;
    readonly limit: number;
  }) {
    this.#documents = deps.documents;
    this.#clock = deps.clock;
    this.#pubSub = deps.pubSub;
    this.#hoursOf = deps.hoursOf;
    this.#answerAt = deps.answerAt;
    this.limit = deps.limit;
  }

  async outlook(team: string, waits?: Queued): Promise<Outlook> {
    const now = this.#clock.now();
    const [agents, { chats, waits: before }] = await Promise.all([this.#agents(), this.#listed()]);
    const hours = openAt(this.#hoursOf(team), now);
    const on = Object.entries(agents).filter(([, one]) => one.accepting && this.#isFresh(one) && isOf(one.teams, team));
    const load = ([id, { chats: theirs }]: readonly [string, Seat]) =>
      theirs.length + chats.filter(({ mode: one }) => isOfferedTo(one, id) && one.of.chat !== waits?.of.chat).length;
    // The list has a chat as it stood before this turn: who waits comes by how it stands now.
    const ahead = waiting(chats, team).filter(
      ({ mode: one }) =>
        one.of.chat !== waits?.of.chat && (waits === undefined || inOrder({ mode: one }, { mode: waits }) < 0),
    );
    const lately = before.filter((one) => one.team === team && now.getTime() - Date.parse(one.at) <= waitsCountFor);
    const wait = lately.length < fewestWaits ? undefined : medianOf(lately.map(({ seconds }) => seconds));
    return {
      isOn: hours.isOpen && on.length > 0,
      free: on
        .filter((one) => load(one) < this.limit)
        .sort((one, other) => load(one) - load(other) || one[0].localeCompare(other[0]))
        .map(([id]) => id),
      place: ahead.length + 1,
      ...(wait === undefined ? {} : { wait }),
      ...(hours.isOpen && hours.until !== undefined ? { until: hours.until.toISOString() } : {}),
      answerBy: this.#answerAt(team, now).toISOString(),
    };
  }

  async isOn(agent: string): Promise<boolean> {
    const found = (await this.#agents())[agent];
    return found !== undefined && this.#isFresh(found);
  }

  async list(
    chat: string,
    { mode: now, ...at }: { readonly conversation: string; readonly channel: Channel } & Parameters<People['list']>[1],
  ): Promise<void> {
    const taken = await change<Listed, string | undefined>(this.#documents, placeOfList, listed, (found = nothing) => {
      const before = found.chats.find(({ mode: one }) => one.of.chat === chat);
      const others = found.chats.filter((one) => one !== before);
      const chats = now === undefined ? others : [...others, { ...at, mode: structuredClone(now) as Entry['mode'] }];
      // Who was with somebody before has not waited since they asked.
      const isFirst = before?.mode.is === 'queued' && before.mode.isBack === undefined;
      const wait = now?.is === 'with-person' && isFirst ? [this.#waitOf(now)] : [];
      return {
        save: { chats, waits: [...found.waits, ...wait].slice(-mostWaits) },
        ttlSeconds: day,
        told: now?.is === 'with-person' ? now.agent.id : undefined,
      };
    });
    await this.#seat((agents) => {
      for (const [id, one] of Object.entries(agents)) {
        const others = one.chats.filter(({ id: theirs }) => theirs !== chat);
        if (id === taken && others.length === one.chats.length) one.chats = [...others, this.#stamp(chat)];
        else if (id !== taken) one.chats = others;
      }
    });
    this.#pubSub.publish(listChanged);
  }

  /** The agent's desk is open. */
  async beat(agent: LiveAgent, chosen?: boolean): Promise<boolean> {
    if (chosen === undefined) await this.stay([agent]);
    else {
      await this.#seat((agents) => this.#sit(agents, agent, chosen));
      // Whoever comes or goes makes a difference to those who wait.
      this.#pubSub.publish(listChanged);
    }
    return (await this.#agents())[agent.id]?.accepting ?? false;
  }

  /** The desks of these agents are open. */
  async stay(all: readonly LiveAgent[]): Promise<void> {
    const before = await this.#agents();
    // Nobody who only has the desk open is anybody's to wait for.
    const seated = all.filter(({ id }) => before[id] !== undefined);
    if (seated.length === 0) return;
    await this.#seat((agents) => {
      for (const agent of seated) this.#sit(agents, agent);
    });
  }

  #sit(agents: Record<string, Seat>, { id, name, teams }: LiveAgent, chosen?: boolean): void {
    const now = this.#clock.now();
    const { chats = [], accepting = false, beat = '' } = agents[id] ?? {};
    agents[id] = {
      name,
      teams: teams === 'all' ? 'all' : [...teams],
      accepting: chosen ?? (accepting && now.getTime() - Date.parse(beat) < chosenFor),
      beat: now.toISOString(),
      chats,
    };
  }

  async signOff(agent: string): Promise<void> {
    await this.#seat((agents) => {
      delete agents[agent];
    });
    this.#pubSub.publish(listChanged);
  }

  /**
   * Counts a chat for an agent before it is theirs. Who takes one is at the desk, offered chats or not.
   *
   * @returns false where they have as many as they may
   */
  async reserve(agent: LiveAgent | { readonly id: string }, chat: string): Promise<boolean> {
    const { chats } = await this.#listed();
    const now = this.#clock.now().getTime();
    const isTheirs = (id: string) =>
      chats.some(({ mode: one }) => one.of.chat === id && one.is === 'with-person' && one.agent.id === agent.id);
    return this.#seat((agents) => {
      if ('teams' in agent) this.#sit(agents, agent);
      const one = agents[agent.id];
      if (one === undefined) return true;
      one.chats = one.chats.filter(({ id, at }) => isTheirs(id) || now - Date.parse(at) < takenWithin);
      if (one.chats.some(({ id }) => id === chat)) return true;
      if (one.chats.length >= this.limit) return false;
      one.chats = [...one.chats, this.#stamp(chat)];
      return true;
    });
  }

  async giveBack(agent: string, chat: string): Promise<void> {
    await this.#seat((agents) => {
      const one = agents[agent];
      if (one !== undefined) one.chats = one.chats.filter(({ id }) => id !== chat);
    });
  }

  /** All chats that wait or are with somebody, those at the front first. */
  async chats(): Promise<readonly Entry[]> {
    return [...(await this.#listed()).chats].sort(inOrder);
  }

  /** A colleague who is at the desk. */
  async colleague(id: string): Promise<{ readonly id: string; readonly name: string } | undefined> {
    const found = (await this.#agents())[id];
    return found !== undefined && this.#isFresh(found) ? { id, name: found.name } : undefined;
  }

  async #agents(): Promise<Readonly<Record<string, Seat>>> {
    return (await read(this.#documents, placeOfSeats, seats)) ?? {};
  }

  /** Of those who ask at once, as fifty pages do when it changes, one reads for all; whoever asks after that has begun reads anew. */
  #listed(): Promise<Listed> {
    this.#aboutToRead ??= Promise.resolve().then(async () => {
      this.#aboutToRead = undefined;
      return (await read(this.#documents, placeOfList, listed)) ?? nothing;
    });
    return this.#aboutToRead;
  }

  #isFresh({ beat }: Seat): boolean {
    return this.#clock.now().getTime() - Date.parse(beat) < vanishedAfter;
  }

  #stamp(chat: string) {
    return { id: chat, at: this.#clock.now().toISOString() };
  }

  #waitOf({ of, since }: Extract<Entry['mode'], { is: 'with-person' }>) {
    return { team: of.team, seconds: (Date.parse(since) - Date.parse(of.asked)) / 1000, at: since };
  }

  #seat<Result>(decide: (agents: Record<string, Seat>) => Result): Promise<Result> {
    return change<Record<string, Seat>, Result>(this.#documents, placeOfSeats, seats, (found = {}) => {
      const agents = structuredClone(found);
      const told = decide(agents);
      return { save: agents, ttlSeconds: day, told };
    });
  }
}

const placeOfSeats = 'live/agents';
const placeOfList = 'live/chats';

/** Those who wait for a team, the next one first. */
export function waiting(chats: readonly Entry[], team: string): readonly Entry[] {
  return chats.filter(({ mode: one }) => one.is === 'queued' && one.of.team === team).sort(inOrder);
}

function inOrder({ mode: one }: Pick<Entry, 'mode'>, { mode: other }: { readonly mode: Mode }): number {
  const isBack = (mode: Mode) => (mode.is === 'queued' && mode.isBack ? 0 : 1);
  return (
    isBack(one) - isBack(other) ||
    one.of.asked.localeCompare(other.of.asked) ||
    one.of.chat.localeCompare(other.of.chat)
  );
}

function isOfferedTo(one: Entry['mode'], agent: string): boolean {
  return one.is === 'queued' && one.offered?.to === agent;
}

function isOf(teams: Seat['teams'], team: string): boolean {
  return teams === 'all' || teams.includes(team);
}

function medianOf(seconds: readonly number[]): number {
  const sorted = [...seconds].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [lower = 0, upper = 0] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (lower + upper) / 2;
}
