/**
 * A message that could not be handed on this time. Logs name errors by their name alone, so the reason stands in the name.
 */
export class NotSent extends Error {
  /** @param reason codes and fixed words: never what the other side wrote, which may hold an address */
  constructor(reason: string) {
    super(reason);
    this.name = `NotSent (${reason})`;
  }
}
