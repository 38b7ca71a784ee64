import {
  type ActivityLog,
  type Clock,
  type ConversationRecord,
  type ConversationStore,
  conversationRecord,
  type LogLine,
  logLine,
  StoreFull,
} from '../../conversation/ports.ts';
import { conversationLife } from '../keeping.ts';
import type { Keys } from '../keys.ts';
import { readSealed } from '../reading.ts';
import { SaveIds } from '../save-ids.ts';
import type { Sealer } from '../sealing.ts';
import type { Database } from './database.ts';
import { isFull } from './trouble.ts';

const find = 'SELECT id, revision, save, body FROM conversations WHERE name = ? AND until > ?';
const begin = 'INSERT INTO conversations (name, revision, save, body, until) VALUES (?, 1, ?, ?, ?)';
const goOn = 'UPDATE conversations SET revision = revision + 1, save = ?, body = ?, until = ? WHERE name = ?';
const drop = 'DELETE FROM conversations WHERE name = ?';
const append = `INSERT INTO lines (conversation, position, line) SELECT id, ?, ? FROM conversations WHERE name = ?`;
const readOn = 'SELECT position, line FROM lines WHERE conversation = ? AND position > ? ORDER BY position';
const dropLines = 'DELETE FROM lines WHERE conversation = (SELECT id FROM conversations WHERE name = ?)';
const moveAway = 'UPDATE OR REPLACE conversations SET name = ? WHERE name = ?';

interface Kept {
  readonly id: number;
  readonly revision: number;
  readonly save: string;
  readonly body: string;
}

/** Conversations in SQLite, sealed. Those who follow one are in this process, as is whoever appends to it. */
export class SqliteConversationStore implements ConversationStore, ActivityLog {
  readonly #database: Database;
  readonly #keys: Keys;
  readonly #sealer: Sealer;
  readonly #clock: Clock;
  readonly #followers = new Map<string, Set<() => void>>();
  readonly #saves = new SaveIds();

  constructor(database: Database, keys: Keys, sealer: Sealer, clock: Clock) {
    this.#database = database;
    this.#keys = keys;
    this.#sealer = sealer;
    this.#clock = clock;
  }

  async load(conversation: string): Promise<{ record: ConversationRecord | undefined; revision: number }> {
    const { record: name } = this.#keys.conversation(conversation);
    const kept = this.#find(name);
    if (kept === undefined) return { record: undefined, revision: 0 };
    return { record: readSealed(this.#sealer, kept.body, name, conversationRecord), revision: kept.revision };
  }

  async saveIfUnchanged(
    conversation: string,
    revision: number,
    record: ConversationRecord,
    lines: readonly LogLine[],
  ): Promise<'saved' | 'conflict'> {
    const { record: name, log, appended } = this.#keys.conversation(conversation);
    const body = this.#sealer.seal(JSON.stringify(record), name);
    const sealed = lines.map((line) => this.#sealer.seal(JSON.stringify(line), placeInLog(log, line.position)));
    const save = this.#saves.of(record);
    const until = this.#now() + conversationLife * 1000;
    const answer = await this.#database
      .commit(() => {
        const kept = this.#find(name);
        const stands = kept?.revision ?? 0;
        if (stands === revision + 1 && kept?.save === save) return 'again';
        if (stands !== revision) return 'conflict';
        if (kept === undefined) {
          this.#database.run(drop, name);
          this.#database.run(begin, name, save, body, until);
        } else this.#database.run(goOn, save, body, until, name);
        for (const [at, { position }] of lines.entries()) this.#database.run(append, position, sealed[at] ?? '', name);
        return 'saved';
      })
      .catch((error: Error) => {
        throw revision === 0 && isFull(error.cause) ? new StoreFull('no room for a new conversation') : error;
      });
    if (answer === 'saved' && lines.length > 0) this.#call(appended);
    return answer === 'conflict' ? 'conflict' : 'saved';
  }

  async setAside(conversation: string): Promise<void> {
    const { record } = this.#keys.conversation(conversation);
    await this.#database.commit(() => {
      this.#database.run(dropLines, record);
      this.#database.run(moveAway, `${record}:set-aside`, record);
    });
  }

  async readAfter(conversation: string, position: number): Promise<readonly LogLine[]> {
    const { record, log } = this.#keys.conversation(conversation);
    const kept = this.#find(record);
    if (kept === undefined) return [];
    const found = this.#database.all<{ position: number; line: string }>(readOn, kept.id, position);
    return found.map((one) => readSealed(this.#sealer, one.line, placeInLog(log, one.position), logLine));
  }

  follow(conversation: string, appended: () => void): () => void {
    const { appended: channel } = this.#keys.conversation(conversation);
    const followers = this.#followers.get(channel) ?? new Set();
    this.#followers.set(channel, followers);
    // Wrapped, so that following twice with one function is two followers.
    const follower = () => appended();
    followers.add(follower);
    return () => {
      followers.delete(follower);
      if (followers.size === 0 && this.#followers.get(channel) === followers) this.#followers.delete(channel);
    };
  }

  #call(channel: string): void {
    for (const follower of [...(this.#followers.get(channel) ?? [])]) follower();
  }

  #find(name: string): Kept | undefined {
    return this.#database.get<Kept>(find, name, this.#now());
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}

function placeInLog(log: string, position: number): string {
  return `${log} ${position}`;
}
