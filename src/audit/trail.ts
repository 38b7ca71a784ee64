import { type AuditKeys, type KeptEntry, type KeptHead, keptEntry, keptHead } from './chain.ts';
import type { Clock, Documents } from './ports.ts';

export const headKey = 'audit:head';
export const keyOfEntry = (seq: number) => `audit:${seq}`;

/**
 * What can be wrong at a place of the trail.
 *
 * - `altered`: its words were changed; the mac is the one that the next entry remembers
 * - `unreadable`: what stands there is no entry, or was sealed for another place
 * - `forged`: its mac was not made with this secret
 * - `missing`: nothing stands there, though the next one is too young for that
 * - `cut`: the same at the end: the head says that the trail came this far
 * - `moved`: a true entry of another place stands here too; `reordered`: it has changed places with the one that belongs here
 * - `replaced`: a true entry, but not the one that the next was chained to: an older state was put back
 * - `head-missing`, `head-wrong`: nothing says how far the trail came, or what does was not made with this secret
 * - `other-secret`: neither the head nor its entry was made with this secret, though they belong together
 */
export type AuditFault =
  | 'altered'
  | 'unreadable'
  | 'forged'
  | 'missing'
  | 'cut'
  | 'moved'
  | 'reordered'
  | 'replaced'
  | 'head-missing'
  | 'head-wrong'
  | 'other-secret';

/** `entries` were found to be right, `from` the oldest `to` the newest (ISO instants); the problem is the newest there is. */
export interface Verified {
  readonly entries: number;
  readonly from?: string;
  readonly to?: string;
  readonly problem?: { readonly seq: number; readonly what: AuditFault };
}

/** A place of the trail: its entry where it can be read, and what is wrong there. */
export interface TrailStep {
  readonly seq: number;
  readonly entry?: KeptEntry;
  readonly fault?: AuditFault;
}

export type Place =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'entry'; readonly entry: KeptEntry };

type Head =
  | { readonly kind: 'none' }
  /** `seq` is what it says, true or not. */
  | { readonly kind: 'wrong'; readonly seq?: number; readonly entry?: string }
  | { readonly kind: 'sound'; readonly head: KeptHead };

/** What the entry after a place, or the head, remembers of the entry that stood there. */
interface Remembered {
  readonly mac: string;
  readonly at: string;
}

/** The newest entry, as whoever wrote it or the head knows it. */
type Newest = Remembered & { readonly seq: number };

/** How many entries are asked for at once, and after how many missing ones the rest is taken to have run out. */
const together = 100;

/** Reads the trail back, and tells where it is not as it was written. */
export class AuditTrail {
  readonly #documents: Documents;
  readonly #clock: Clock;
  readonly #keys: AuditKeys;
  readonly #retention: number;

  constructor(documents: Documents, clock: Clock, keys: AuditKeys, retention: number) {
    this.#documents = documents;
    this.#clock = clock;
    this.#keys = keys;
    this.#retention = retention;
  }

  async load(seq: number): Promise<Place> {
    const value = await this.#read(keyOfEntry(seq));
    if (value === undefined) return { kind: 'none' };
    const entry = keptEntry.safeParse(value);
    return entry.success ? { kind: 'entry', entry: entry.data } : { kind: 'unreadable' };
  }

  async head(): Promise<Head> {
    const value = await this.#read(headKey);
    if (value === undefined) return { kind: 'none' };
    const head = keptHead.safeParse(value);
    if (!head.success) return { kind: 'wrong' };
    return this.#keys.isSigned(head.data)
      ? { kind: 'sound', head: head.data }
      : { kind: 'wrong', seq: head.data.seq, entry: head.data.entry };
  }

  /** @param known the newest entry that there is for certain, whatever the head says */
  async verify(known?: Newest): Promise<Verified> {
    let sound: Verified = { entries: 0 };
    let ofHead: Verified['problem'];
    for await (const { seq, entry, fault } of this.back(known)) {
      const isForeign = ofHead?.what === 'other-secret';
      if (fault === 'head-missing' || fault === 'head-wrong' || fault === 'other-secret') ofHead = { seq, what: fault };
      else if (fault !== undefined && !isForeign) return { ...sound, problem: { seq, what: fault } };
      // Not all of it was written with another secret, so its end was forged.
      else if (fault === undefined && isForeign)
        return { ...sound, problem: { seq: ofHead?.seq ?? seq, what: 'forged' } };
      else if (fault === undefined && entry !== undefined)
        sound = { entries: sound.entries + 1, from: entry.at, to: sound.to ?? entry.at };
    }
    return ofHead === undefined ? sound : { ...sound, problem: ofHead };
  }

  /** The newest first, on past whatever is wrong, to the oldest that is kept. */
  async *back(known?: Newest): AsyncGenerator<TrailStep> {
    const head = await this.head();
    const ends = [known, head.kind === 'sound' ? { ...head.head, mac: head.head.entry } : undefined];
    const hint = head.kind === 'wrong' && head.seq !== undefined && (await this.load(head.seq)).kind !== 'none';
    const top = await this.#newest(Math.max(0, hint ? (head.seq ?? 0) : 0, ...ends.map((end) => end?.seq ?? 0)));
    const fault = await this.#faultOfHead(head, top);
    if (fault !== undefined) yield { seq: top, fault };

    let remembered: Remembered | undefined;
    let missed = 0;
    for (let high = top; high > 0; high -= together) {
      const low = Math.max(1, high - together + 1);
      const places = await Promise.all(numbers(low, high).map((seq) => this.load(seq)));
      for (let seq = high; seq >= low; seq -= 1) {
        remembered ??= ends.find((end) => end?.seq === seq);
        const place = places[seq - low] ?? { kind: 'none' };
        if (place.kind === 'none') {
          if (remembered !== undefined && this.#hasRunOut(remembered.at)) return;
          missed += 1;
          if (missed > together) return;
          if (missed === 1 && remembered !== undefined) yield { seq, fault: seq === top ? 'cut' : 'missing' };
          remembered = undefined;
          continue;
        }
        missed = 0;
        const wrong = await this.#faultOf(seq, place, remembered);
        const entry = place.kind === 'entry' ? place.entry : undefined;
        yield { seq, ...(entry === undefined ? {} : { entry }), ...(wrong === undefined ? {} : { fault: wrong }) };
        // What a wrong entry remembers says nothing of the one before.
        const { since: at, previous: mac } = wrong === undefined && entry !== undefined ? entry : {};
        remembered = at === undefined || mac === undefined ? undefined : { at, mac };
      }
    }
  }

  async #faultOfHead(head: Head, top: number): Promise<AuditFault | undefined> {
    if (head.kind === 'sound' || (head.kind === 'none' && top === 0)) return undefined;
    if (head.kind === 'none') return 'head-missing';
    const place = head.seq === undefined ? undefined : await this.load(head.seq);
    if (place?.kind !== 'entry' || place.entry.mac !== head.entry) return 'head-wrong';
    return this.#keys.isSigned(place.entry) ? 'head-wrong' : 'other-secret';
  }

  async #faultOf(
    seq: number,
    place: Exclude<Place, { kind: 'none' }>,
    remembered: Remembered | undefined,
  ): Promise<AuditFault | undefined> {
    if (place.kind === 'unreadable') return 'unreadable';
    const { entry } = place;
    if (!this.#keys.isSigned(entry)) return entry.mac === remembered?.mac ? 'altered' : 'forged';
    if (entry.seq !== seq) {
      const there = await this.load(entry.seq);
      return there.kind === 'entry' && there.entry.seq === seq ? 'reordered' : 'moved';
    }
    return remembered === undefined || remembered.mac === entry.mac ? undefined : 'replaced';
  }

  /** The head may be behind: what follows it belongs to the trail. */
  async #newest(from: number): Promise<number> {
    for (let seq = from; ; seq += together) {
      const next = await Promise.all(numbers(seq + 1, seq + together).map((at) => this.load(at)));
      const end = next.findIndex(({ kind }) => kind === 'none');
      if (end >= 0) return seq + end;
    }
  }

  /** With a hundredth to spare, for the clocks of stores. */
  #hasRunOut(at: string): boolean {
    return this.#clock.now().getTime() >= Date.parse(at) + this.#retention * 990;
  }

  async #read(key: string): Promise<unknown> {
    try {
      return (await this.#documents.load(key)).value;
    } catch (error) {
      if (isUnreadable(error)) return null;
      throw error;
    }
  }
}

/** How a store says that it cannot open what stands there: altered, or copied from another place. */
export function isUnreadable(error: unknown): boolean {
  return (error as Error | undefined)?.name === 'RecordUnreadable';
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
