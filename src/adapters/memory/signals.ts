import { EventEmitter } from 'node:events';
import type { Signals } from '../../conversation/ports.ts';

/** Signals where one process has the store to itself. */
export class LocalSignals implements Signals {
  readonly #events = new EventEmitter().setMaxListeners(0);

  raise(topic: string): void {
    // Whoever raises it has not finished yet.
    setImmediate(() => this.#events.emit(topic));
  }

  listen(topic: string, raised: () => void): () => void {
    const heard = () => raised();
    this.#events.on(topic, heard);
    return () => this.#events.off(topic, heard);
  }
}
