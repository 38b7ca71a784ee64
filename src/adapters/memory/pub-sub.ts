import type { PubSub } from '../../conversation/ports.ts';

/** PubSub within one process: all there is where one process alone has the store. */
export class LocalPubSub implements PubSub {
  readonly #followers = new Map<string, Set<(what: string | undefined) => void>>();

  publish(topic: string, what = ''): void {
    for (const follower of [...(this.#followers.get(topic) ?? [])]) follower(what);
  }

  subscribe(topic: string, raised: (what: string | undefined) => void): () => void {
    const followers = this.#followers.get(topic) ?? new Set();
    this.#followers.set(topic, followers);
    // Wrapped, so that following twice with one function is two followers.
    const follower = (what: string | undefined) => raised(what);
    followers.add(follower);
    return () => {
      followers.delete(follower);
      if (followers.size === 0 && this.#followers.get(topic) === followers) this.#followers.delete(topic);
    };
  }
}
