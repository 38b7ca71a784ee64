import { EventEmitter } from 'node:events';
import type { PubSub } from '../../conversation/ports.ts';

/** PubSub where one process has the store to itself. */
export class LocalPubSub implements PubSub {
  readonly #events = new EventEmitter().setMaxListeners(0);

  publish(topic: string): void {
    // Whoever raises it has not finished yet.
    setImmediate(() => this.#events.emit(topic));
  }

  subscribe(topic: string, raised: () => void): () => void {
    const heard = () => raised();
    this.#events.on(topic, heard);
    return () => this.#events.off(topic, heard);
  }
}
