import { sayInstant } from '../calendar/calendar.ts';
import { anybody, type Hearer } from './circumstances.ts';
import { sayWhen } from './when/value.ts';

/**
 * A sentence of a guide, taken apart when the guide is compiled. The words are Markdown (bold, numbered lists, no links);
 * facts are already in them. A value is what the person or an act gave; a clock is the instant a length ends, counted
 * from when the sentence was reached.
 */
export type Text = readonly Part[];
export type Part =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'value'; readonly name: ValueName }
  | { readonly kind: 'clock'; readonly afterSeconds: number };

/** What an input or an act leaves behind for later sentences and acts: `email`, `lock-ends`. */
export type ValueName = string;

/** Values are strings. A time or a day is said as one, see when/value.ts. */
export type Values = Readonly<Record<ValueName, string>>;

const placeholder = /\{([^{}]*)\}/g;

export interface RawPart {
  readonly words?: string;
  readonly placeholder?: string;
}

/** Splits `ESR locks for {esr.lock}.` into its words and its placeholders, untouched. */
export function splitText(source: string): RawPart[] {
  const parts: RawPart[] = [];
  let end = 0;
  for (const match of source.matchAll(placeholder)) {
    if (match.index > end) parts.push({ words: source.slice(end, match.index) });
    parts.push({ placeholder: (match[1] ?? '').trim() });
    end = match.index + match[0].length;
  }
  if (end < source.length) parts.push({ words: source.slice(end) });
  return parts;
}

/** What a person typed is said back to them literally: Markdown in it has no effect. */
export function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_{}[\]()<>#~|]/g, '\\$&');
}

/**
 * @param reached when the step was reached
 * @param now when it is said: "from 15:10 today" depends on both
 * @param hearer whoever is abroad is told whose clock it is
 */
export function render(text: Text, values: Values, reached: Date, now: Date, hearer: Hearer = anybody): string {
  return text.map((part) => renderPart(part, values, reached, now, hearer.has('abroad'))).join('');
}

function renderPart(part: Part, values: Values, reached: Date, now: Date, isAbroad: boolean): string {
  switch (part.kind) {
    case 'words':
      return part.words;
    case 'clock':
      return sayInstant(new Date(reached.getTime() + part.afterSeconds * 1000), now, isAbroad);
    case 'value':
      return renderValue(values[part.name] ?? '', now, isAbroad);
  }
}

export function renderValue(value: string, now: Date, isAbroad = false): string {
  return sayWhen(value, { on: 'this-day', now, isAbroad }) ?? escapeMarkdown(value);
}
