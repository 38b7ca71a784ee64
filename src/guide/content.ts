import type { FactId, Facts } from './facts.ts';
import type { Guide, GuideId } from './guide.ts';
import type { Text } from './text.ts';

/** Everything the bot says, compiled. */
export interface Content {
  readonly facts: Facts;
  /** The facts that the Trust has set in place of the guides' own. */
  readonly replaced: ReadonlySet<FactId>;
  readonly guides: ReadonlyMap<GuideId, Guide>;
  /** Sentences said outside any step, by id: `not-understood`, `input.email.shape`. */
  readonly messages: ReadonlyMap<string, Text>;
  /** The facts that some step or message says or stands on, and where. */
  readonly said: ReadonlyMap<FactId, readonly string[]>;
}
