import { distance } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import type { Guide, GuideId, TopicId } from '../guide/guide.ts';
import { normalise } from './words.ts';

export interface TopicRef {
  readonly guide: GuideId;
  readonly topic: TopicId;
}

/** What a sentence is about: one topic, a few to choose from (the likeliest first), a system only, or nothing we know. */
export type Found =
  | { readonly kind: 'topic'; readonly topic: TopicRef }
  | { readonly kind: 'choose'; readonly options: readonly TopicRef[] }
  | { readonly kind: 'system'; readonly guide: GuideId }
  | { readonly kind: 'nothing' };

export interface TopicFinder {
  find(typed: string): Found;
  /** A command is the whole of a short message ("back"), never a word inside a longer one ("get back into ESR"). */
  command(typed: string): TopicId | undefined;
}

interface Phrase {
  readonly id: number;
  readonly text: string;
  readonly guide: GuideId;
  readonly topic: TopicId;
}

const unsaid = new Set(
  'a an the my your i im ive me is are was be am to of in on at it its this that and or so for with please pls plz can could you do does did have has had been just as if then get got getting gets into'.split(
    ' ',
  ),
);

/** A good morning before the matter itself. */
const greeting =
  /^(?:(?:hi|hiya|hello|hey|(?:good )?(?:morning|afternoon|evening))(?: there| all| latchkey)? )+(?=\S+ \S)/;

/** The words that carry a sentence, without their endings. */
function terms(text: string): string[] {
  return normalise(text)
    .split(' ')
    .filter((term) => term.length > 1 && !unsaid.has(term))
    .map((term) => (term.length > 4 ? term.replace(/(?:ing|ed|es|s)$/, '') : term));
}

/**
 * How well the best phrase must fit (0 to 1): for certain, and to be worth a question. And how far behind it the next topic must
 * be. Rough values, by which a wrong turn is rarer than a question.
 */
const sure = 0.5;
const likely = 0.2;
const ahead = 0.85;

/**
 * Finds topics by the example phrases of the guides, forgiving slips of the finger. The system and the symptom are heard
 * apart: "payslip" or "bank" names the system, and the rest of the sentence is compared within it.
 */
export function topicFinder(guides: ReadonlyMap<GuideId, Guide>, common: GuideId): TopicFinder {
  const phrases: Phrase[] = [];
  const commands = new Map<string, TopicId>();
  for (const guide of guides.values()) {
    for (const topic of guide.topics.values()) {
      for (const text of new Set([topic.title, ...topic.phrases])) {
        phrases.push({
          id: phrases.length,
          text: withoutNames(normalise(text), guide),
          guide: guide.id,
          topic: topic.id,
        });
        if (guide.id === common) commands.set(normalise(text), topic.id);
      }
    }
  }
  const index = new MiniSearch<Phrase>({
    fields: ['text'],
    storeFields: ['guide', 'topic', 'text'],
    tokenize: terms,
    processTerm: (term) => term,
    searchOptions: {
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      prefix: (term) => term.length > 3,
      combineWith: 'OR',
    },
  });
  index.addAll(phrases);

  // A word that few phrases have says more than one that many have.
  const seen = new Map<string, number>();
  for (const { text } of phrases) for (const term of new Set(terms(text))) seen.set(term, (seen.get(term) ?? 0) + 1);
  const weigh = (words: readonly string[]): number =>
    [...new Set(words)].reduce((sum, word) => sum + Math.log(1 + phrases.length / (seen.get(word) ?? 8)), 0);

  const nearly = (said: string): TopicId | undefined => {
    if (said.length < 4) return undefined;
    const near = new Set([...commands].filter(([phrase]) => isSlip(said, phrase)).map(([, topic]) => topic));
    return near.size === 1 ? [...near][0] : undefined;
  };

  const systems = [...guides.values()].filter((guide) => guide.id !== common);
  return {
    command(typed) {
      const said = normalise(typed).replace(/ (?:please|pls|then|now|mate|again please)$/, '');
      return commands.get(said) ?? nearly(said);
    },

    find(typed) {
      const said = normalise(typed).replace(greeting, '');
      const named = systems.filter((guide) => names(guide).some((name) => ` ${said} `.includes(` ${name} `)));
      const rest = named.reduce((text, guide) => withoutNames(text, guide), said);
      const hits = index.search(rest, {
        filter: (hit) => named.length === 0 || hit.guide === common || named.some((guide) => guide.id === hit.guide),
      });
      const wanted = terms(rest);
      const best = new Map<string, { ref: TopicRef; fit: number }>();
      for (const hit of hits) {
        // One word in common is not enough to take somebody away from what they came for: "myself" is no cry for help.
        if (hit.guide === common && hit.queryTerms.length < 2 && terms(hit.text as string).length > 1) continue;
        const key = `${hit.guide}/${hit.topic}`;
        const fit = (2 * weigh(hit.queryTerms)) / (weigh(wanted) + weigh(terms(hit.text as string)));
        if (fit > (best.get(key)?.fit ?? 0)) best.set(key, { ref: { guide: hit.guide, topic: hit.topic }, fit });
      }
      const ranked = [...best.values()].sort((a, b) => b.fit - a.fit);
      const [first, second] = ranked;
      if (first === undefined || first.fit < likely) {
        return named.length === 1 && named[0] !== undefined
          ? { kind: 'system', guide: named[0].id }
          : { kind: 'nothing' };
      }
      const rivals = ranked.filter(({ ref, fit }) => fit >= first.fit * 0.7 && ref.guide !== common).slice(0, 4);
      const clear = first.fit >= sure && (second === undefined || second.fit < first.fit * ahead);
      if (clear) return { kind: 'topic', topic: first.ref };
      if (rivals.length === 0) return { kind: 'nothing' };
      if (first.ref.guide !== common && named.length === 1 && rivals.length === 1)
        return { kind: 'topic', topic: first.ref };
      return { kind: 'choose', options: rivals.map(({ ref }) => ref) };
    },
  };
}

/** One letter wrong in a short phrase, two in a longer one, or two letters swapped: "bakc", "strat again". */
function isSlip(said: string, phrase: string): boolean {
  if (phrase.length < 4 || Math.abs(said.length - phrase.length) > 2) return false;
  const swapped = said.length === phrase.length && [...said].sort().join('') === [...phrase].sort().join('');
  return distance(said, phrase) <= (phrase.length > 7 || swapped ? 2 : 1);
}

function names(guide: Guide): string[] {
  return [...guide.called, guide.title, guide.id].map(normalise);
}

function withoutNames(text: string, guide: Guide): string {
  return names(guide)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => ` ${rest} `.replaceAll(` ${name} `, ' ').trim(), text);
}
