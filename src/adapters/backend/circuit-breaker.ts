export interface BreakerSettings {
  /** Failures in a row that open it. */
  readonly failures: number;
  /** How long it stays open before one call may try again. */
  readonly restMilliseconds: number;
  /** A monotonic clock, in milliseconds: a corrected time of day must not hold calls back. */
  readonly now?: () => number;
}

/**
 * A circuit breaker: after so many failures in a row, calls are refused at once for a while, so that a backend that is down
 * neither keeps people waiting nor is kept down by their calls. Then one call goes ahead: it decides whether the others may.
 *
 * Our own, as the whole of it is here; the libraries for it bring policies and timers that nothing else would use.
 */
export class Breaker {
  readonly #settings: BreakerSettings;
  readonly #now: () => number;
  #failures = 0;
  #opens: number | undefined;
  #isTrying = false;

  constructor(settings: BreakerSettings) {
    this.#settings = settings;
    this.#now = settings.now ?? (() => performance.now());
  }

  /** Whether a call may go ahead. Whoever is let through has to say how it went: `worked`, `failed` or `toldNothing`. */
  lets(): boolean {
    if (this.#opens === undefined) return true;
    if (this.#isTrying || this.#now() < this.#opens) return false;
    this.#isTrying = true;
    return true;
  }

  worked(): void {
    this.#failures = 0;
    this.#opens = undefined;
    this.#isTrying = false;
  }

  failed(): void {
    this.#failures += 1;
    if (this.#isTrying || this.#failures >= this.#settings.failures)
      this.#opens = this.#now() + this.#settings.restMilliseconds;
    this.#isTrying = false;
  }

  /** How it went says nothing of how the other side is. */
  toldNothing(): void {
    this.#isTrying = false;
  }
}
