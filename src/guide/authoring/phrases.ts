import type { Topic, TopicId } from '../guide.ts';
import type { Issue, SourceFile } from './document.ts';
import type { GuideSource } from './source.ts';

export interface Phrase {
  readonly text: string;
  readonly line: number;
}

const longest = 300;
const largest = 256 * 1024;

/** A file of `phrases/`: one phrase a line. An empty line is skipped, and one that begins with `#` is a comment. */
export function readPhrases({ file, text }: SourceFile): {
  readonly phrases: readonly Phrase[];
  readonly issues: Issue[];
} {
  if (text.length > largest)
    return {
      phrases: [],
      issues: [{ file, line: 1, message: 'the file is over 256 KB', remedy: 'keep what differs most' }],
    };
  const phrases = text
    .split(/\r?\n/)
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
  const issues = phrases.flatMap(({ text, line }): Issue[] => {
    if (text.length < 2)
      return [{ file, line, message: `"${text}" is too short for a phrase`, remedy: 'write a word or more' }];
    if (text.length > longest)
      return [
        { file, line, message: `the phrase is over ${longest} characters`, remedy: 'a phrase is a sentence or less' },
      ];
    if (/^- |^["'].*["']$/.test(text))
      return [
        {
          file,
          line,
          message: `"${text}" is written as in YAML`,
          remedy: 'write the phrase alone, without a dash or quotation marks',
        },
      ];
    return [];
  });
  return { phrases, issues };
}

/** The topic that a file of phrases is of: `phrases/link-expired.txt`. */
export function topicOf(file: string): string {
  return /([^/\\]+)\.txt$/.exec(file)?.[1] ?? file;
}

/** The topics of a guide as they run, each with its phrases. */
export function topicsOf(
  topics: GuideSource['topics'],
  phrases: ReadonlyMap<TopicId, readonly Phrase[]>,
): ReadonlyMap<TopicId, Topic> {
  return new Map(
    Object.entries(topics).map(([id, { title, start, listed, group, 'at-top': atTop }]) => [
      id,
      {
        id,
        title,
        start,
        phrases: (phrases.get(id) ?? []).map(({ text }) => text),
        listed: listed && atTop !== true,
        ...(atTop && { atTop }),
        ...(group === undefined ? {} : { group }),
      },
    ]),
  );
}
