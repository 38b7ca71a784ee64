import type { Signals } from '../../handoff/ports.ts';

/** Signals within one process: all there is where one process alone has the store. */
export class LocalSignals implements Signals {
  readonly #followers = new Set<(reference?: string) => void>();

  announce(reference: string): void {
    for (const follower of [...this.#followers]) follower(reference);
  }

  follow(changed: (reference?: string) => void): () => void {
    const follower = (reference?: string) => changed(reference);
    this.#followers.add(follower);
    return () => void this.#followers.delete(follower);
  }
}
