import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { AuditKeys, type KeptEntry, keptHead, macOfUnreadable } from './chain.ts';
import type { Clock, Documents, Log } from './ports.ts';
import { AuditTrail, headKey, isUnreadable, keyOfEntry, type TrailStep, type Verified } from './trail.ts';

/** What is written of an event: never an address or a name, only pseudonyms. */
export interface AuditEntry {
  readonly event: string;
  /** Whose account or which ticket it is about, as it was given: kept as a pseudonym. */
  readonly about?: string;
  /** Who did it, as it was given: kept as a pseudonym. */
  readonly by?: string;
}

/** Four hundred days: a year, and time to look back on it. */
const usualRetention = 400 * 86_400;
/** The head is written once for so many entries when they come quickly: see #drain. */
const entriesAHead = 100;
/** Milliseconds before each further try at an entry. */
const waits = [100, 1_000];

type Line = Pick<KeptEntry, 'at' | 'event' | 'about' | 'by'>;
/** The newest entry, as far as the next one needs to know it. */
type Tip = Pick<KeptEntry, 'seq' | 'at' | 'mac'>;
const nothing: Tip = { seq: 0, at: '', mac: '' };

/**
 * The trail of what was done to accounts and tickets, each entry chained to the one before by a mac that only the secret can make. So
 * whoever can write to the store, and has not the secret, can neither change an entry nor slip one in or out unseen.
 *
 * Entry N is the document `audit:N`, and is there for the retention time. It is made where none is yet, which also decides
 * between processes that write at once. What the trail cannot show is that the whole store was put back to an earlier day:
 * keep its newest entry somewhere else to see that.
 */
export class Audit {
  readonly #documents: Documents;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #keys: AuditKeys;
  readonly #retention: number;
  readonly #trail: AuditTrail;
  readonly #writer = randomBytes(9).toString('base64url');
  readonly #waiting: { readonly line: Line; readonly kept: () => void }[] = [];
  #draining: Promise<void> | undefined;
  #tip: Tip | undefined;
  /** Since the store went away. */
  #lost = 0;
  /** What the trail is to tell of itself before it goes on. */
  #remark: string | undefined;

  /**
   * @param secret the same in every process that shares the store
   * @param retention how long entries are kept, in seconds
   */
  constructor(documents: Documents, clock: Clock, secret: string, log: Log, retention = usualRetention) {
    this.#documents = documents;
    this.#clock = clock;
    this.#log = log;
    this.#keys = new AuditKeys(secret);
    this.#retention = retention;
    this.#trail = new AuditTrail(documents, clock, this.#keys, retention);
  }

  /** Adds an entry. Resolves when it is kept. Never throws: what cannot be kept is logged. */
  async note({ event, about, by }: AuditEntry): Promise<void> {
    const line: Line = {
      at: this.#clock.now().toISOString(),
      event,
      ...(about === undefined ? {} : { about: this.pseudonymOf(about) }),
      ...(by === undefined ? {} : { by: this.pseudonymOf(by) }),
    };
    const kept = new Promise<void>((resolve) => this.#waiting.push({ line, kept: resolve }));
    this.#draining ??= this.#drain();
    await kept;
  }

  /** What stands in the trail for somebody. Capitals and spaces around it make no other person. */
  pseudonymOf(whose: string): string {
    return this.#keys.pseudonymOf(whose);
  }

  /** Resolves when every entry of this process is kept, or given up. */
  async settled(): Promise<void> {
    while (this.#draining !== undefined) await this.#draining;
  }

  /**
   * Follows the chain back from its newest entry to the first that is still kept, or to where it is broken.
   *
   * @throws StoreUnavailable
   */
  async verify(): Promise<Verified> {
    await this.settled();
    return this.#trail.verify(this.#known);
  }

  /** Every entry, the newest first, and what is wrong where one is not as it was written. @throws StoreUnavailable */
  async *entries(): AsyncGenerator<TrailStep> {
    await this.settled();
    yield* this.#trail.back(this.#known);
  }

  get #known(): Tip | undefined {
    return this.#tip?.seq === 0 ? undefined : this.#tip;
  }

  /** One entry after the other, so that a thousand at once do not fight for one place. */
  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      for (const { line, kept } of this.#waiting.splice(0, entriesAHead)) {
        await this.#keep(line);
        kept();
      }
      await this.#advanceHead();
    }
    this.#draining = undefined;
  }

  async #keep(line: Line): Promise<void> {
    // While the store is away each further entry has one try: else those that wait would pile up.
    const tries = this.#lost === 0 ? waits.length + 1 : 1;
    for (let failed = 0; failed < tries; failed += 1) {
      if (failed > 0) await pause(waits[failed - 1]);
      try {
        this.#tip ??= await this.#findTip();
        if (this.#remark !== undefined) await this.#append({ at: line.at, event: this.#remark });
        this.#remark = undefined;
        await this.#append(line);
        this.#lost = 0;
        return;
      } catch (error) {
        if (failed === tries - 1) {
          this.#lost += 1;
          this.#remark = 'audit-entries-lost';
          this.#log.error('audit-entry-lost', { ...line, error: (error as Error)?.name });
        }
      }
    }
  }

  async #append(line: Line): Promise<void> {
    for (;;) {
      const tip = this.#tip;
      const entry = this.#keys.signEntry({
        v: 1,
        seq: (tip?.seq ?? 0) + 1,
        ...line,
        writer: this.#writer,
        ...(tip === undefined || tip.seq === 0 ? {} : { since: tip.at, previous: tip.mac }),
      });
      if (await this.#documents.saveIfUnchanged(keyOfEntry(entry.seq), 0, entry, this.#retention)) {
        this.#tip = entry;
        return;
      }
      const found = await this.#tipAt(entry.seq);
      this.#tip = found ?? tip;
      // Kept by an earlier try whose answer was lost.
      if (found?.mac === entry.mac) return;
    }
  }

  /** From the head on to the newest entry: the head may be behind. */
  async #findTip(): Promise<Tip> {
    let tip = await this.#headTip();
    for (;;) {
      const next = await this.#tipAt(tip.seq + 1);
      if (next === undefined) return tip;
      tip = next;
    }
  }

  async #headTip(): Promise<Tip> {
    const head = await this.#trail.head();
    if (head.kind === 'sound') return { seq: head.head.seq, at: head.head.at, mac: head.head.entry };
    if (head.kind === 'none') return nothing;
    this.#log.error('audit-head-wrong');
    this.#remark = 'audit-head-wrong';
    return (head.seq === undefined ? undefined : await this.#tipAt(head.seq)) ?? nothing;
  }

  /** What stands in a place is built on whatever it is: that it is wrong, verify tells. */
  async #tipAt(seq: number): Promise<Tip | undefined> {
    const found = await this.#trail.load(seq);
    if (found.kind === 'none') return undefined;
    if (found.kind === 'entry') return { ...found.entry, seq };
    return { seq, at: this.#clock.now().toISOString(), mac: macOfUnreadable(seq) };
  }

  /** That it fails matters little: the next process follows the entries on from an older head. */
  async #advanceHead(): Promise<void> {
    const tip = this.#tip;
    if (tip === undefined || tip.seq === 0) return;
    const head = this.#keys.signHead({ v: 1, seq: tip.seq, at: tip.at, entry: tip.mac });
    try {
      for (let tries = 0; tries < 5; tries += 1) {
        const { value, revision } = await this.#documents.load(headKey).catch(async (error) => {
          if (!isUnreadable(error)) throw error;
          return { value: undefined, revision: -1 };
        });
        const found = keptHead.safeParse(value);
        if (found.success && this.#keys.isSigned(found.data) && found.data.seq >= head.seq) return;
        // It outlives the entry that it names, so that a trail that was quiet for long goes on where it was.
        if (await this.#documents.saveIfUnchanged(headKey, revision, head, this.#retention * 2)) return;
      }
    } catch (error) {
      this.#log.warn('audit-head-behind', { error: (error as Error)?.name });
    }
  }
}
