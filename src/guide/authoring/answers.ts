import type { Step, StepId, WayOfAnswering } from '../guide.ts';
import type { Issue, SourceFile } from './document.ts';
import { readPhrases, topicOf } from './phrases.ts';
import { nearest } from './wording.ts';

/** In place of an answer, where what is said answers nothing. */
const none = '-';

/**
 * How people answer a guide's questions in their own words: a file for each question, named as its step, one way a line with the
 * answer before it (`refused: it just laughs at me`). What is said there and answers nothing has a dash (`-: is this safe`).
 *
 * @param isThere whether the guide has a step, though it could not be read
 */
export function readWaysOfAnswering(
  files: readonly SourceFile[],
  steps: ReadonlyMap<StepId, Step>,
  isThere: (id: StepId) => boolean,
): { readonly ways: ReadonlyMap<StepId, readonly WayOfAnswering[]>; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const ways = new Map<StepId, readonly WayOfAnswering[]>();
  for (const source of files) {
    const { file } = source;
    const id = topicOf(file);
    const step = steps.get(id);
    const read = readPhrases(source);
    issues.push(...read.issues);
    // A slip in the step itself is reported where it stands.
    if (step === undefined && isThere(id)) continue;
    if (step?.kind !== 'ask' || step.answers.length === 0) {
      const questions = [...steps.values()].flatMap((one) => (one.kind === 'ask' ? one.id : []));
      const remedy = nearest(id, questions, 'name the file as the step is named, or delete it');
      issues.push({ file, line: 1, message: `answers to ${id}, which is not a question with answers`, remedy });
      continue;
    }
    const exits = step.answers.map((answer) => answer.id);
    const found = read.phrases.flatMap(({ text, line }): readonly WayOfAnswering[] => {
      const [, exit = '', said = ''] = /^([\w-]+): *(.+)$/.exec(text) ?? [];
      if (said !== '' && exit === none) return [{ said }];
      if (said !== '' && exits.includes(exit)) return [{ exit, said }];
      const message = `"${text}" begins with no answer of ${id}`;
      issues.push({ file, line, message, remedy: `begin with one of ${exits.join(', ')}, or a dash, and a colon` });
      return [];
    });
    ways.set(id, found);
  }
  return { ways, issues };
}
