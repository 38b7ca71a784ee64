import { common } from '../guide/common-topics.ts';
import type { Content } from '../guide/content.ts';
import type { TopicClassifier } from '../understanding/intents/topic-classifier.ts';

/** The page of a guide about one thing. */
export interface LeafletFound {
  readonly title: string;
  readonly system: string;
  readonly url: string;
}

/** Below this a page is not what the words mean. */
const leastChance = 0.05;

/** The leaflets that a few words mean, the likeliest first; all of them for no words. */
export function leafletsFor(
  words: string,
  { guides }: Content,
  listener: TopicClassifier,
  publicUrl: string,
): readonly LeafletFound[] {
  const said = listener.corrected(words.trim().toLowerCase());
  const named = new Set(listener.named(said).map(({ guide }) => guide));
  const isAll = listener.withoutNames(said).trim() === '';
  const pages = [...guides.values()]
    .filter(({ id }) => id !== common && (named.size === 0 || named.has(id)))
    .flatMap(({ id, title: system, topics }) => {
      const chances = isAll ? undefined : new Map(listener.likelihoods(said, id));
      return [...topics.values()]
        .filter(({ listed }) => listed)
        .map(({ id: topic, title }) => ({
          chance: chances?.get(topic) ?? (isAll ? 1 : 0),
          page: { title, system, url: `${publicUrl}/guides/${id}/${topic}` },
        }));
    });
  return pages
    .filter(({ chance }) => chance >= leastChance)
    .sort((one, other) => other.chance - one.chance)
    .map(({ page }) => page);
}
