import type { Content } from '../content.ts';
import type { FactId, Facts } from '../facts.ts';
import type { Guide } from '../guide.ts';
import { splitText } from '../text.ts';
import { ownerOf } from './questions.ts';
import type { GuideSource } from './source.ts';

/** A sentence as its author wrote it, and everywhere that it is said. */
export interface Sentence {
  /** Word for word, with what is in curly brackets: `ESR locks for {esr.lock}.` */
  readonly words: string;
  readonly places: readonly Place[];
}

export interface Place {
  /** Where it stands: `steps locked say` in guide.yaml, `esr lock tell` in facts.yaml. */
  readonly path: readonly string[];
  readonly in: 'guide' | 'facts';
  /** The facts that it may be saying: those of its step, or of its row. */
  readonly cites: readonly FactId[];
}

/** Messages that are no sentences: what stands on a button or a link, and the words for what was tried, in a ticket. */
const labels = /^(?:label|link|tried)\./;

/**
 * Every sentence that a person can be told, but for buttons: what stands on one is what the person says, and claims nothing
 * of ours. Those of `tell` and `sentence` belong to the guide that owns the fact.
 */
export function sentencesOf(guide: Guide, source: GuideSource, { facts }: Content): readonly Sentence[] {
  const met = new Map<string, Place[]>();
  const add = (text: string | undefined, place: Place) => {
    for (const words of splitSentences(text ?? '')) met.set(words, [...(met.get(words) ?? []), place]);
  };
  for (const [id, step] of Object.entries(source.steps)) {
    const place = { in: 'guide', cites: guide.steps.get(id)?.cites ?? [] } as const;
    for (const key of ['say', 'ask', 'reword', 'explain'] as const)
      add(step[key], { ...place, path: ['steps', id, key] });
    for (const [index, one] of (step.steps ?? []).entries())
      add(typeof one === 'string' ? one : one.say, { ...place, path: ['steps', id, 'steps', String(index)] });
    for (const [circumstance, text] of Object.entries(step.instead ?? {}))
      add(text, { ...place, path: ['steps', id, 'instead', circumstance] });
  }
  for (const [id, text] of Object.entries(source.messages ?? {}))
    if (!labels.test(id)) add(text, { path: ['messages', id], in: 'guide', cites: factsIn(text, facts) });
  for (const [id, { tell, sentence }] of facts.rows) {
    const [owner = '', row = ''] = id.split('.');
    if (owner !== ownerOf(guide.id)) continue;
    for (const [key, text = ''] of Object.entries({ tell, sentence }))
      add(text, { path: [owner, row, key], in: 'facts', cites: [id, ...factsIn(text, facts)] });
  }
  return [...met].map(([words, places]) => ({ words, places }));
}

/** The facts that a text says in curly brackets. */
function factsIn(text: string, { rows }: Facts): FactId[] {
  const ids = splitText(text).map(({ placeholder = '' }) => placeholder.replace(/^clock /, ''));
  return ids.filter((id) => rows.has(id));
}

/**
 * The sentences of a text, as they are written: paragraphs and items of a list each begin one. What stands in "straight
 * quotation marks" is said as one.
 */
export function splitSentences(text: string): string[] {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:\d+\.|[-*])\s)/)
    .map((part) =>
      part
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/^(?:\d+\.|[-*])\s/, ''),
    )
    .flatMap((part) => {
      const quoted = part.replace(/"[^"]*"/g, (quote) => quote.replace(/\s/g, '\u0000'));
      return quoted.split(/(?<=[.!?…][*_]*["'”’)]?[*_]*) (?=[*_]*["“'‘({]?[\p{Lu}\d{])/u);
    })
    .map((sentence) => sentence.replaceAll('\u0000', ' '))
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}
