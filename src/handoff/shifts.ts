import { z } from 'zod';
import { change, read } from '../documents/change.ts';
import type { Documents } from '../documents/ports.ts';
import { hashOf, isSame, newToken } from '../http/tokens.ts';
import { type Agent, agentOfTrail } from './desk.ts';
import type { Audit } from './ports.ts';

/** An agent as the settings name them. The key is theirs alone, and has at least 16 characters. */
export interface KeyedAgent extends Agent {
  readonly key: string;
}

/** How long an agent stays signed in, in seconds: a long shift, and no night beside it. */
export const shiftSeconds = 10 * 3600;

/** How long the desk knows a browser after an agent has signed in there, in seconds. */
export const deviceSeconds = 90 * 86_400;

const keptDevice = z.strictObject({ v: z.literal(1), known: z.literal(true) });

/** `key` is a hash of the one they signed in with: a new key in the settings ends what the old one began. */
const kept = z.strictObject({
  v: z.literal(1),
  shift: z.strictObject({ agent: z.string(), key: z.string() }).optional(),
});

/** Knows who is at the desk: a browser has a token for the length of a shift, and only its hash is kept. */
export class Shifts {
  readonly #documents: Documents;
  readonly #agents: readonly KeyedAgent[];
  readonly #audit: Audit;

  constructor(documents: Documents, agents: readonly KeyedAgent[], audit: Audit) {
    this.#documents = documents;
    this.#agents = agents;
    this.#audit = audit;
  }

  /** @returns the agent and the token of their browser; undefined for a key that nobody has. @throws StoreUnavailable */
  async begin(key: string): Promise<{ readonly agent: Agent; readonly token: string } | undefined> {
    // All of them are compared, so that the time does not tell which one was close.
    const [agent] = this.#agents.filter((known) => isSame(known.key, key));
    if (agent === undefined) return undefined;
    const token = newToken();
    await this.#keep(token, { agent: agent.name, key: hashOf(agent.key) }, shiftSeconds);
    await this.#audit.note({ event: 'desk-signed-in', by: agentOfTrail(agent.name) });
    return { agent, token };
  }

  /**
   * Makes a browser known, so that wrong keys from beside it do not keep its agents out.
   *
   * @returns the value of its cookie. @throws StoreUnavailable
   */
  async remember(): Promise<string> {
    const device = newToken();
    await change<z.infer<typeof keptDevice>, void>(this.#documents, deviceAt(device), keptDevice, () => ({
      save: { v: 1, known: true },
      ttlSeconds: deviceSeconds,
      told: undefined,
    }));
    return device;
  }

  /** Whether an agent has signed in at the browser. @throws StoreUnavailable */
  async knows(device: string): Promise<boolean> {
    return (await read(this.#documents, deviceAt(device), keptDevice)) !== undefined;
  }

  /** @throws StoreUnavailable */
  async agentOf(token: string): Promise<Agent | undefined> {
    const shift = (await read(this.#documents, placeOf(token), kept))?.shift;
    return this.#agents.find(({ name, key }) => name === shift?.agent && hashOf(key) === shift.key);
  }

  /** @throws StoreUnavailable */
  end(token: string): Promise<void> {
    return this.#keep(token, undefined, 1);
  }

  #keep(token: string, shift: z.infer<typeof kept>['shift'], ttlSeconds: number): Promise<void> {
    const save = { v: 1 as const, ...(shift === undefined ? {} : { shift }) };
    return change<z.infer<typeof kept>, void>(this.#documents, placeOf(token), kept, () => ({
      save,
      ttlSeconds,
      told: undefined,
    }));
  }
}

const deviceAt = (device: string) => `desk-devices/${hashOf(device)}`;
const placeOf = (token: string) => `shifts/${hashOf(token)}`;
