import { z } from 'zod';
import { change, read } from '../documents/change.ts';
import type { Documents, Log, Person } from './ports.ts';

/** In seconds: as long as a ticket is kept, which is asked after longest. */
const life = 90 * 24 * 3600;
/** How many people are known to be noted already. */
const mostKnown = 5_000;
const kept = z.strictObject({ conversation: z.string() });

/** In which conversation somebody who is signed in speaks to the bot: Teams has one for each person, for ever. */
export class PersonalChats {
  readonly #documents: Documents;
  readonly #log: Log;
  readonly #noted = new Map<string, string>();

  constructor(documents: Documents, log: Log) {
    this.#documents = documents;
    this.#log = log;
  }

  /** Never throws: that it is not noted keeps nobody from being answered. */
  async note(person: Person, conversation: string): Promise<void> {
    if (person.tier !== 'identified') return;
    const place = placeOf(person);
    if (this.#noted.get(place) === conversation) return;
    try {
      await change(this.#documents, place, kept, () => ({ save: { conversation }, ttlSeconds: life, told: undefined }));
      for (const [oldest] of this.#noted) if (this.#noted.size >= mostKnown) this.#noted.delete(oldest);
      this.#noted.set(place, conversation);
    } catch (error) {
      this.#log.warn('personal-chat-not-noted', { error: (error as Error)?.name });
    }
  }

  /** @throws StoreUnavailable */
  async find(who: { readonly tenant: string; readonly objectId: string }): Promise<string | undefined> {
    return (await read(this.#documents, placeOf(who), kept))?.conversation;
  }
}

function placeOf({ tenant, objectId }: { readonly tenant: string; readonly objectId: string }): string {
  return `personal-chats/${tenant}/${objectId}`;
}
