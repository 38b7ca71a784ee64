import type { Guide, GuideId, TopicId } from '../guide/guide.ts';
import { clausesOf } from './clauses.ts';
import { commandFinder } from './commands.ts';
import { isDistress } from './distress.ts';
import { type Heard, hear } from './heard.ts';
import { type Meaning, meaningOf, threshold } from './meaning.ts';
import { type Expected, type SecretKind, takeOutSecrets, withoutMarks } from './secrets.ts';
import { sentencesOf } from './sentences.ts';
import { type Listener, listenerOf } from './symptoms.ts';
import type { TopicRef } from './topics.ts';

export type { Meaning } from './meaning.ts';

export interface Understood {
  /** What may be kept: secrets taken out. */
  readonly text: string;
  readonly secrets: readonly SecretKind[];
  readonly meaning: Meaning;
  /** What was said in passing. */
  readonly heard: Heard;
}

export interface Understander {
  understand(typed: string, expected: Expected): Understood;
  /** A command is the whole of a short message ("back"), never a word inside a longer one ("get back into ESR"). */
  command(typed: string): TopicId | undefined;
  /** For somebody who has named a system and nothing else: the first four topics of its guide, which lists the commonest first. */
  likeliest(guide: GuideId): readonly TopicRef[];
}

/**
 * Hears what a person means: secrets are taken out before anything else looks, distress comes before all else, then
 * commands, and then the system and the symptom, each for itself.
 *
 * @param sure another threshold than the one that was chosen, for measuring
 * @param listener one that has learnt already, to be shared
 */
export function understander(
  guides: ReadonlyMap<GuideId, Guide>,
  common: GuideId,
  now: () => Date = () => new Date(),
  sure: number = threshold,
  listener: Listener = listenerOf(guides, common),
): Understander {
  const command = commandFinder(guides.get(common));
  return {
    likeliest: (guide) =>
      [...(guides.get(guide)?.topics.values() ?? [])]
        .filter(({ listed }) => listed)
        .slice(0, 4)
        .map(({ id }) => ({ guide, topic: id })),
    command,
    understand(typed, expected) {
      const { text, found } = takeOutSecrets(typed, expected);
      const said = withoutMarks(text);
      const systems = listener
        .named(listener.corrected(said))
        .filter(({ plainness }) => plainness > 1)
        .map(({ guide }) => guide);
      return { text, secrets: found, meaning: meaning(said), heard: hear(text, now(), systems) };
    },
  };

  function meaning(said: string): Meaning {
    if (isDistress(said)) return { kind: 'other', topic: 'wellbeing', confidence: 1 };
    const found = command(said);
    if (found === 'other-system' || found === 'out-of-scope' || found === 'wellbeing') {
      return { kind: 'other', topic: found, confidence: 1 };
    }
    if (found !== undefined) return { kind: 'command', command: found };
    const clauses = clausesOf(said).map((clause) => listener.corrected(clause));
    const sentences = sentencesOf(said).map((sentence) => listener.corrected(sentence));
    return meaningOf(said, listener.corrected(said), clauses, sentences, listener, guides, common, sure);
  }
}
