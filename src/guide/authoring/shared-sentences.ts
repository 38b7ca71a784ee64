import type { FactId, Facts } from '../facts.ts';
import { splitText } from '../text.ts';
import type { Issue } from './document.ts';
import type { GuideSource } from './source.ts';
import { nearest } from './wording.ts';

const shared = /\{sentence ([^{}]*)\}/g;

/**
 * A guide with the sentences of facts in it, in place of `{sentence esr.lock}`: those that mails and pages say too stand in facts.yaml
 * alone. One that there is not stays as it is typed, and the compiler says so.
 */
export function spelledOut(source: GuideSource, { rows }: Facts): GuideSource {
  const spell = (text: string) => text.replace(shared, (typed, id: FactId) => rows.get(id.trim())?.sentence ?? typed);
  const within = (value: unknown): unknown => {
    if (typeof value === 'string') return value.includes('{sentence ') ? spell(value) : value;
    if (Array.isArray(value)) return value.map(within);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, within(one)]));
  };
  const { steps, messages } = source;
  return {
    ...source,
    steps: within(steps) as GuideSource['steps'],
    ...(messages === undefined ? {} : { messages: within(messages) as NonNullable<GuideSource['messages']> }),
  };
}

/** What a sentence names and is no fact. */
export function checkSentences(
  { rows }: Facts,
  placeOf: (path: readonly string[]) => Pick<Issue, 'file' | 'line'>,
): Issue[] {
  return [...rows].flatMap(([id, { sentence = '' }]) =>
    splitText(sentence).flatMap(({ placeholder }): Issue[] => {
      if (placeholder === undefined || rows.has(placeholder)) return [];
      const remedy = nearest(placeholder, rows.keys(), 'say a fact, such as {esr.lock}');
      return [{ ...placeOf([...id.split('.'), 'sentence']), message: `there is no fact ${placeholder}`, remedy }];
    }),
  );
}
