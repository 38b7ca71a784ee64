import type { ActivityLog, Clock, ConversationRecord, ConversationStore, LogLine } from '../../conversation/ports.ts';
import { conversationLife } from '../keeping.ts';
import { SaveIds } from '../save-ids.ts';

interface Kept {
  /** JSON, so that what is read is a copy, and the same shape as from any other store. */
  readonly record: string;
  readonly log: readonly string[];
  readonly revision: number;
  readonly save: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

const systemClock: Clock = { now: () => new Date() };

/** Conversations that live as long as the process, and no longer after their last turn than anywhere else. */
export class MemoryConversationStore implements ConversationStore, ActivityLog {
  readonly #clock: Clock;
  /** In the order of their last saves, which is the order in which they run out. */
  readonly #kept = new Map<string, Kept>();
  readonly #followers = new Map<string, Set<() => void>>();
  readonly #saves = new SaveIds();

  constructor(clock: Clock = systemClock) {
    this.#clock = clock;
  }

  async load(conversation: string): Promise<{ record: ConversationRecord | undefined; revision: number }> {
    const kept = this.#find(conversation);
    return kept === undefined
      ? { record: undefined, revision: 0 }
      : { record: JSON.parse(kept.record), revision: kept.revision };
  }

  async saveIfUnchanged(
    conversation: string,
    revision: number,
    record: ConversationRecord,
    lines: readonly LogLine[],
  ): Promise<'saved' | 'conflict'> {
    const kept = this.#find(conversation);
    const save = this.#saves.of(record);
    const stands = kept?.revision ?? 0;
    if (stands === revision + 1 && kept?.save === save) return 'saved';
    if (stands !== revision) return 'conflict';
    this.#kept.delete(conversation);
    this.#kept.set(conversation, {
      record: JSON.stringify(record),
      log: [...(kept?.log ?? []), ...lines.map((line) => JSON.stringify(line))],
      revision: revision + 1,
      save,
      until: this.#clock.now().getTime() + conversationLife * 1000,
    });
    this.#sweep();
    if (lines.length > 0) for (const appended of [...(this.#followers.get(conversation) ?? [])]) appended();
    return 'saved';
  }

  async setAside(conversation: string): Promise<void> {
    this.#kept.delete(conversation);
  }

  async readAfter(conversation: string, position: number): Promise<readonly LogLine[]> {
    return (this.#find(conversation)?.log ?? []).slice(position).map((line) => JSON.parse(line));
  }

  follow(conversation: string, appended: () => void): () => void {
    const followers = this.#followers.get(conversation) ?? new Set();
    this.#followers.set(conversation, followers);
    // Wrapped, so that following twice with one function is two followers.
    const follower = () => appended();
    followers.add(follower);
    return () => {
      followers.delete(follower);
      if (followers.size === 0 && this.#followers.get(conversation) === followers) this.#followers.delete(conversation);
    };
  }

  #find(conversation: string): Kept | undefined {
    const kept = this.#kept.get(conversation);
    return kept !== undefined && kept.until > this.#clock.now().getTime() ? kept : undefined;
  }

  #sweep(): void {
    const now = this.#clock.now().getTime();
    for (const [conversation, kept] of this.#kept) {
      if (kept.until > now) return;
      this.#kept.delete(conversation);
    }
  }
}
