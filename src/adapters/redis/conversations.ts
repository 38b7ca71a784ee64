import {
  type ActivityLog,
  type ConversationRecord,
  type ConversationStore,
  conversationRecord,
  type LogLine,
  logLine,
  RecordUnreadable,
  StoreFull,
} from '../../conversation/ports.ts';
import { conversationLife } from '../keeping.ts';
import type { Keys } from '../keys.ts';
import { readSealed } from '../reading.ts';
import { SaveIds } from '../save-ids.ts';
import type { Sealer } from '../sealing.ts';
import type { RedisConnection } from './connection.ts';
import { Followers } from './followers.ts';
import { isFull } from './seen.ts';

/**
 * Keys: record, log. Arguments: the revision it was loaded with, the save's id, the sealed record, the life in seconds, the
 * channel, and the sealed lines. A save that is repeated because its answer was lost is recognised by its id.
 *
 * Of a script that writes, the first write decides whether a full Redis refuses it (`maxmemory`, noeviction). A record that is
 * there is given its life first, which is never refused: who has begun can go on. A new one is refused.
 */
const save = `
local stands = redis.call('HMGET', KEYS[1], 'revision', 'save')
local revision = tonumber(stands[1] or '0')
local expected = tonumber(ARGV[1])
if revision == expected + 1 and stands[2] == ARGV[2] then return 'saved' end
if revision ~= expected then return 'conflict' end
if revision > 0 then redis.call('EXPIRE', KEYS[1], ARGV[4]) end
redis.call('HSET', KEYS[1], 'revision', expected + 1, 'save', ARGV[2], 'body', ARGV[3])
if revision == 0 then redis.call('DEL', KEYS[2]) end
for line = 6, #ARGV do redis.call('RPUSH', KEYS[2], ARGV[line]) end
redis.call('EXPIRE', KEYS[1], ARGV[4])
redis.call('EXPIRE', KEYS[2], ARGV[4])
if #ARGV > 5 then redis.call('PUBLISH', ARGV[5], '') end
return 'saved'
`;

/** Keys: record, where it is kept aside. What is not there any more has been moved by somebody else. */
const moveAway = `
if redis.call('EXISTS', KEYS[1]) == 1 then redis.call('RENAME', KEYS[1], KEYS[2]) end
return 'moved'
`;

/** Conversations in Redis, sealed. Record and log change in one script, so that both or neither do. */
export class RedisConversationStore implements ConversationStore, ActivityLog {
  readonly #connection: RedisConnection;
  readonly #keys: Keys;
  readonly #sealer: Sealer;
  readonly #followers: Followers;
  readonly #saves = new SaveIds();

  constructor(connection: RedisConnection, keys: Keys, sealer: Sealer) {
    this.#connection = connection;
    this.#keys = keys;
    this.#sealer = sealer;
    this.#followers = new Followers(connection);
  }

  async load(conversation: string): Promise<{ record: ConversationRecord | undefined; revision: number }> {
    const { record: key } = this.#keys.conversation(conversation);
    const [revision, body] = await this.#connection.run((client) => client.hmget(key, 'revision', 'body'));
    if (revision == null) return { record: undefined, revision: 0 };
    if (body == null) throw new RecordUnreadable('the record has a revision and no body');
    return { record: readSealed(this.#sealer, body, key, conversationRecord), revision: Number(revision) };
  }

  async saveIfUnchanged(
    conversation: string,
    revision: number,
    record: ConversationRecord,
    lines: readonly LogLine[],
  ): Promise<'saved' | 'conflict'> {
    const { record: key, log, appended } = this.#keys.conversation(conversation);
    const body = this.#sealer.seal(JSON.stringify(record), key);
    const sealed = lines.map((line) => this.#sealer.seal(JSON.stringify(line), placeInLog(log, line.position)));
    const id = this.#saves.of(record);
    if (revision === 0 && !(await this.#connection.hasRoom())) throw new StoreFull('no room for a new conversation');
    const answer = await this.#connection
      .run((client) => client.eval(save, 2, key, log, revision, id, body, conversationLife, appended, ...sealed))
      .catch((error: Error) => {
        throw revision === 0 && isFull(error.cause) ? new StoreFull('no room for a new conversation') : error;
      });
    return answer === 'saved' ? 'saved' : 'conflict';
  }

  async setAside(conversation: string): Promise<void> {
    const { record } = this.#keys.conversation(conversation);
    // What others have the key of is not moved away from under them.
    await this.#connection.confirmKeys();
    await this.#connection.run((client) => client.eval(moveAway, 2, record, `${record}:set-aside`));
  }

  async readAfter(conversation: string, position: number): Promise<readonly LogLine[]> {
    const { log } = this.#keys.conversation(conversation);
    const sealed = await this.#connection.run((client) => client.lrange(log, position, -1));
    return sealed.map((line, index) => readSealed(this.#sealer, line, placeInLog(log, position + index + 1), logLine));
  }

  follow(conversation: string, appended: () => void): () => void {
    return this.#followers.follow(this.#keys.conversation(conversation).appended, appended);
  }
}

function placeInLog(log: string, position: number): string {
  return `${log} ${position}`;
}
