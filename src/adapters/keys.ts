import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

const shards = 64;

/**
 * The name of everything in a store.
 *
 * Whatever a person or a channel can choose (an id, an address) is hashed with a secret of ours, so that nobody can aim at a
 * name, and nobody who sees the names can tell whose they are. The secret must stay the same for as long as keys live.
 */
export class Keys {
  readonly #secret: KeyObject;
  readonly #prefix: string;

  /** @param prefix for several installations in one Redis */
  constructor(secret: string, prefix = 'latchkey') {
    // Once: made of a string for each name it costs as much as the name.
    this.#secret = createSecretKey(Buffer.from(secret));
    this.#prefix = prefix;
  }

  /** The record, the log, and the channel on which appended lines are announced: all in the slot of one shard. */
  conversation(conversation: string): { readonly record: string; readonly log: string; readonly appended: string } {
    const hash = this.#hash('conversation', conversation);
    const shard = Number.parseInt(hash.slice(0, 2), 16) % shards;
    const name = `${this.#prefix}:{s${shard}}:conversation:${hash}`;
    return { record: `${name}:record`, log: `${name}:log`, appended: `${name}:appended` };
  }

  document(key: string): string {
    return `${this.#prefix}:document:${this.#hash('document', key)}`;
  }

  /** The channel of a topic. */
  topic(topic: string): string {
    return `${this.#prefix}:topic:${this.#hash('topic', topic)}`;
  }

  /** The prefix of all that the alarm queue keeps, in one slot. */
  get alarms(): string {
    return `{${this.#prefix}:alarms}`;
  }

  /** One alarm's id: the same for the same conversation and instant. */
  alarm(conversation: string, at: Date): string {
    return this.#hash('alarm', `${at.getTime()} ${conversation}`);
  }

  /** The prefix of all that the work queue keeps, in one slot. */
  get jobs(): string {
    return `{${this.#prefix}:jobs}`;
  }

  job(id: string): string {
    return this.#hash('job', id);
  }

  /** What is counted of a quota for somebody. */
  limit(quota: string, whose: string): string {
    return `${this.#prefix}:limit:${this.#hash('limit', `${quota}\0${whose}`)}`;
  }

  /** What tells a process with other keys: named without our secret, so that it is found by one with another secret. */
  get canary(): string {
    return `${this.#prefix}:canary`;
  }

  #hash(kind: string, part: string): string {
    return createHmac('sha256', this.#secret).update(`${kind}\0${part}`).digest('hex');
  }
}
