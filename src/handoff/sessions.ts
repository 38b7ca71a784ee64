import { z } from 'zod';
import type { Clock } from '../conversation/ports.ts';
import { change, read } from '../documents/change.ts';
import type { Documents } from '../documents/ports.ts';
import { hashOf, newToken } from '../http/tokens.ts';
import { type Agent, agentOfTrail } from './agents.ts';
import type { Audit } from './ports.ts';

/** How long an agent stays signed in, in seconds: a long shift, and no night beside it; and how long without doing anything. */
export const longestSession = 10 * 3600;
export const longestIdle = 30 * 60;
/** That somebody was there is written down no more often than this, in seconds. */
const noted = 60;
/** An agent who has not been there for so long is no colleague to hand to, in seconds. */
const colleagueFor = 30 * 24 * 3600;

/** How long the desk knows a browser after an agent has signed in there, in seconds. */
export const deviceFor = 90 * 86_400;

const teams = z.union([z.literal('all'), z.array(z.string())]);
const someone = z.strictObject({
  id: z.string(),
  account: z.string(),
  name: z.string(),
  role: z.enum(['agent', 'supervisor']),
  teams,
});
/** `round` is that of the agent when it began: signing out everywhere begins the next. Instants are in milliseconds. */
const session = z.strictObject({
  v: z.literal(2),
  agent: someone.optional(),
  round: z.int(),
  began: z.number(),
  seen: z.number(),
});
const roster = z.record(z.string(), z.strictObject({ agent: someone, round: z.int(), seen: z.number() }));
type Roster = z.infer<typeof roster>;

/** Knows who is at the desk: a browser has a token for the length of a shift, and only its hash is kept. */
export class Sessions {
  readonly #documents: Documents;
  readonly #clock: Clock;
  readonly #audit: Audit;

  constructor(documents: Documents, clock: Clock, audit: Audit) {
    this.#documents = documents;
    this.#clock = clock;
    this.#audit = audit;
  }

  /** @returns the token of their browser. @throws StoreUnavailable */
  async begin(agent: Agent): Promise<string> {
    const token = newToken();
    const now = this.#now();
    const kept = { ...agent, teams: agent.teams === 'all' ? ('all' as const) : [...agent.teams] };
    const round = await this.#changeRoster((known) => {
      const { round = 0 } = known[hashOf(agent.id)] ?? {};
      return { save: { ...known, [hashOf(agent.id)]: { agent: kept, round, seen: now } }, told: round };
    });
    await this.#documents.saveIfUnchanged(
      placeOf(token),
      0,
      { v: 2, agent: kept, round, began: now, seen: now },
      longestIdle,
    );
    await this.#audit.note({ event: 'desk-signed-in', by: agentOfTrail(agent) });
    return token;
  }

  /**
   * @param isAtWork whether this shows that the agent is there; a page that looks for news by itself does not
   * @throws StoreUnavailable
   */
  async agentOf(token: string, isAtWork = true): Promise<Agent | undefined> {
    const { value, revision } = await this.#documents.load(placeOf(token));
    const kept = value === undefined ? undefined : session.safeParse(value).data;
    if (kept?.agent === undefined) return undefined;
    const now = this.#now();
    if (now - kept.began > longestSession * 1000 || now - kept.seen > longestIdle * 1000) return undefined;
    const known = (await read(this.#documents, placeOfRoster, roster))?.[hashOf(kept.agent.id)];
    if (known?.round !== kept.round) return undefined;
    if (isAtWork && now - kept.seen > noted * 1000)
      // If another page of theirs was quicker, it says the same.
      await this.#documents.saveIfUnchanged(placeOf(token), revision, { ...kept, seen: now }, longestIdle);
    return asAgent(kept.agent);
  }

  /** @throws StoreUnavailable */
  end(token: string): Promise<void> {
    return change<z.infer<typeof session>, void>(this.#documents, placeOf(token), session, (kept) =>
      kept === undefined
        ? { told: undefined }
        : { save: { v: 2, round: kept.round, began: kept.began, seen: kept.seen }, ttlSeconds: 1, told: undefined },
    );
  }

  /**
   * Makes a browser known, so that wrong tries from beside it do not keep its agents out.
   *
   * @returns the value of its cookie. @throws StoreUnavailable
   */
  async remember(): Promise<string> {
    const device = newToken();
    await this.#documents.saveIfUnchanged(placeOfDevice(device), 0, { v: 1 }, deviceFor);
    return device;
  }

  /** Whether an agent has signed in at the browser. @throws StoreUnavailable */
  async knows(device: string): Promise<boolean> {
    return (await this.#documents.load(placeOfDevice(device))).value !== undefined;
  }

  /** Ends every session of an agent, in whatever browser. @throws StoreUnavailable */
  async endAll(agent: Agent): Promise<void> {
    await this.#changeRoster((known) => {
      const theirs = known[hashOf(agent.id)];
      if (theirs === undefined) return { told: undefined };
      return { save: { ...known, [hashOf(agent.id)]: { ...theirs, round: theirs.round + 1 } }, told: undefined };
    });
    await this.#audit.note({ event: 'desk-signed-out-everywhere', by: agentOfTrail(agent) });
  }

  /** Who has been at the desk lately, by name. @throws StoreUnavailable */
  async colleagues(): Promise<readonly Agent[]> {
    const known = Object.values((await read(this.#documents, placeOfRoster, roster)) ?? {});
    return known.map(({ agent }) => asAgent(agent)).sort((one, other) => one.name.localeCompare(other.name));
  }

  #changeRoster<Told>(decide: (known: Roster) => { readonly save?: Roster; readonly told: Told }): Promise<Told> {
    const since = this.#now() - colleagueFor * 1000;
    return change<Roster, Told>(this.#documents, placeOfRoster, roster, (known = {}) => {
      const { save, told } = decide(known);
      if (save === undefined) return { told };
      return { save: Object.fromEntries(Object.entries(save).filter(([, { seen }]) => seen > since)), told };
    });
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}

const placeOf = (token: string) => `desk/sessions/${hashOf(token)}`;
const placeOfDevice = (device: string) => `desk/devices/${hashOf(device)}`;
const placeOfRoster = 'desk/agents';

function asAgent({ teams: theirs, ...agent }: z.infer<typeof someone>): Agent {
  return { ...agent, teams: theirs === 'all' ? 'all' : new Set(theirs) };
}
