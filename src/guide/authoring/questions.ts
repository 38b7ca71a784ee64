import { common } from '../common-topics.ts';
import { around, type FactId, type Facts } from '../facts.ts';
import type { GuideId, Question, RowId } from '../guide.ts';
import { splitText } from '../text.ts';
import type { Issue, SourceFile } from './document.ts';
import { readPhrases, topicOf } from './phrases.ts';
import { nearest } from './wording.ts';

/** The rows of facts.yaml that are told with a guide: its own, and of the common guide those that no guide states. */
export function ownerOf(guide: GuideId): string {
  return guide === common ? around : guide;
}

/**
 * What people may ask for: the rows of an owner that have something to tell, each with the ways of asking for it.
 *
 * @param askedFiles one for each row, named by it
 * @param placeOf where a key of a row stands
 */
export function readQuestions(
  owner: string,
  askedFiles: readonly SourceFile[],
  facts: Facts,
  placeOf: (row: RowId, key: string) => { readonly file: string; readonly line: number },
): { readonly questions: ReadonlyMap<RowId, Question>; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const rows = [...facts.rows].flatMap(([id, fact]) => {
    const [of, row = ''] = id.split('.');
    return of === owner ? [{ id, row, fact }] : [];
  });
  const [one] = askedFiles;
  if (rows.length === 0 && one !== undefined) {
    const remedy = 'name the rows of facts.yaml by the guide';
    return {
      questions: new Map(),
      issues: [{ file: one.file, line: 1, message: `there are no facts of ${owner}`, remedy }],
    };
  }
  const asked = new Map<RowId, readonly string[]>();
  for (const source of askedFiles) {
    const row = topicOf(source.file);
    const read = readPhrases(source);
    issues.push(...read.issues);
    asked.set(
      row,
      read.phrases.map(({ text }) => text),
    );
    const found = rows.find((one) => one.row === row);
    const complain = (message: string, remedy: string) => issues.push({ file: source.file, line: 1, message, remedy });
    if (found === undefined) {
      const names = rows.map((one) => one.row);
      complain(
        `ways of asking for ${owner}.${row}, which is no row of facts.yaml`,
        nearest(row, names, 'name the file as the row is named, or delete it'),
      );
    } else if (found.fact.tell === undefined)
      complain(`people ask for ${found.id}, and nothing is told`, 'add tell: to the row in facts.yaml');
  }
  const questions = new Map<RowId, Question>();
  for (const { id, row, fact } of rows) {
    if (fact.tell === undefined) continue;
    const complain = (key: string, message: string, remedy: string) =>
      issues.push({ ...placeOf(row, key), message, remedy });
    const { told, says } = tellOf(fact.tell, facts, (name) =>
      complain('tell', `there is no fact ${name}`, nearest(name, facts.rows.keys(), 'say a fact, such as {esr.lock}')),
    );
    const { told: why } = tellOf(fact.why === asTold ? fact.tell : (fact.why ?? ''), facts, (name) =>
      complain(
        'tell',
        `there is no fact ${name}, which the reason names`,
        nearest(name, facts.rows.keys(), 'say a fact, such as {esr.lock}'),
      ),
    );
    const isAddress = /^https:\/\//.test(fact.value);
    if (fact.link !== undefined && !isAddress)
      complain('link', `${id} is not an https address`, 'only an address has a link under it');
    questions.set(row, {
      fact: id,
      says: [id, ...says.filter((one) => one !== id)],
      tell: told,
      ...(why === '' ? {} : { why }),
      ...(fact.link === undefined || !isAddress ? {} : { link: { title: fact.link, url: fact.value } }),
      asked: asked.get(row) ?? [],
    });
  }
  return { questions, issues };
}

/** What is told is the reason. */
const asTold = 'told';

/** A sentence with its facts in it. */
function tellOf(tell: string, facts: Facts, missing: (name: string) => void) {
  const says: FactId[] = [];
  const told = splitText(tell).map(({ words, placeholder = '' }) => {
    if (words !== undefined) return words;
    if (!facts.rows.has(placeholder)) {
      missing(placeholder);
      return '';
    }
    says.push(placeholder);
    return facts.say(placeholder);
  });
  return { told: told.join(''), says };
}
