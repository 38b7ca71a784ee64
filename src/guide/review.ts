import { endingSoon } from '../calendar/calendar.ts';
import type { Content } from './compile.ts';
import { type Issue, readDocument, type SourceFile } from './document.ts';
import { type FactId, factsSource } from './facts.ts';
import type { Ask, Guide, Step } from './guide.ts';
import { type Grade, gradeOf, plainly, sentencesOfStep } from './readability.ts';
import { guideSource } from './source.ts';

/** The reading grades that the content keeps to. A step of fewer words has too few for a grade to mean anything. */
export const limits = { guideGrade: 6, stepGrade: 9, stepWords: 15 } as const;

/**
 * What a colleague would say on reading compiled content through: a review that is overdue, a sentence that is hard to
 * read, a question put twice in the same words, a fact that nobody conveys. Unlike the compiler's, these issues do not
 * keep the bot from running: a guide does not stop at midnight of its review date.
 *
 * @param sources the files that the content was compiled from, for the lines of the issues
 * @param enforced facts that the reset backend acts on
 * @param today ISO date
 */
export function review(
  content: Content,
  sources: { readonly facts: SourceFile; readonly guides: readonly SourceFile[] },
  enforced: readonly FactId[],
  today: string,
): Issue[] {
  const issues = sources.guides.flatMap((source) => {
    const read = readDocument(source, guideSource);
    const guide = content.guides.get(read.data?.guide ?? '');
    if (guide === undefined) return [];
    const report = (path: readonly PropertyKey[], message: string, remedy: string, step?: string): Issue => {
      return { file: source.file, line: read.lineOf(path), ...(step === undefined ? {} : { step }), message, remedy };
    };
    return [
      ...reviewDates(guide, today, report),
      ...reviewTopics(guide, report),
      ...[...guide.steps.values()].flatMap((step) => reviewStep(step, guide, report)),
      ...Object.keys(read.data?.messages ?? {}).flatMap((id) => reviewMessage(id, content, report)),
      ...reviewGrade(guide, content, report),
    ];
  });
  return [...issues, ...reviewFacts(content, sources.facts, enforced), ...reviewCalendar(today)];
}

/** Working days are promised in sentences, and counted by the calendar. */
function reviewCalendar(today: string): Issue[] {
  const end = endingSoon(today);
  if (end === undefined) return [];
  const remedy = 'add the years to come from https://www.gov.uk/bank-holidays';
  return [{ file: 'src/calendar/bank-holidays.ts', line: 1, message: `has no bank holidays after ${end}`, remedy }];
}

type Report = (path: readonly PropertyKey[], message: string, remedy: string, step?: string) => Issue;

function reviewDates(guide: Guide, today: string, report: Report): Issue[] {
  const { reviewed, reviewBy, owner } = guide.source;
  if (reviewBy < today) {
    const remedy = `have ${owner} confirm the guide, then move reviewed and review-by`;
    return [report(['source', 'review-by'], `was to be reviewed by ${reviewBy}`, remedy)];
  }
  if (reviewed > today || reviewBy <= reviewed)
    return [
      report(['source', 'reviewed'], `was reviewed on ${reviewed}, after today or its review-by`, 'mend the dates'),
    ];
  return [];
}

function reviewTopics(guide: Guide, report: Report): Issue[] {
  const titles = new Map<string, string>();
  return [...guide.topics.values()].flatMap(({ id, title }) => {
    const twin = titles.get(same(title));
    titles.set(same(title), id);
    if (twin === undefined) return [];
    return [
      report(['topics', id, 'title'], `has the same title as topic ${twin}: "${title}"`, 'reword one of the two'),
    ];
  });
}

function reviewStep(step: Step, guide: Guide, report: Report): Issue[] {
  const issues: Issue[] = [];
  const path = ['steps', step.id];
  if (step.kind === 'ask') issues.push(...reviewQuestion(step, report));
  if (step.kind === 'ask' || step.kind === 'act') {
    const heard = new Map<string, string>();
    for (const { id, label, also } of step.answers) {
      for (const words of [label, ...also]) {
        const other = heard.get(same(words));
        const remedy = 'one way to say it belongs to one answer';
        if (other !== undefined && other !== id)
          issues.push(
            report([...path, 'answers', id], `"${words}" is answer ${other} as well as ${id}`, remedy, step.id),
          );
        heard.set(same(words), id);
      }
    }
  }
  const { grade, words } = gradeOf(sentencesOfStep(step), [guide.title]);
  if (words >= limits.stepWords && grade > limits.stepGrade) {
    issues.push(report(path, tooHard(grade), 'shorter sentences, shorter words', step.id));
  }
  return issues;
}

function reviewQuestion(step: Ask, report: Report): Issue[] {
  const path = ['steps', step.id];
  if (step.reword === undefined) {
    const remedy = 'add reword: the same question in other words, for when an answer is not understood';
    return [report([...path, 'ask'], 'has no reword', remedy, step.id)];
  }
  if (same(plainly(step.reword)) !== same(plainly(step.ask))) return [];
  return [report([...path, 'reword'], 'rewords the question in the same words', 'put it in other words', step.id)];
}

function reviewMessage(id: string, content: Content, report: Report): Issue[] {
  const { grade, words } = gradeOf([plainly(content.messages.get(id) ?? [])]);
  if (words < limits.stepWords || grade <= limits.stepGrade) return [];
  return [report(['messages', id], `${id} ${tooHard(grade)}`, 'shorter sentences, shorter words')];
}

function tooHard(grade: number): string {
  return `reads at grade ${grade.toFixed(1)}, over ${limits.stepGrade}`;
}

function reviewGrade(guide: Guide, content: Content, report: Report): Issue[] {
  const { grade } = gradeOfGuide(guide, content);
  if (grade <= limits.guideGrade) return [];
  const message = `the guide reads at grade ${grade.toFixed(1)}, over ${limits.guideGrade}`;
  const hardest = [...guide.steps.values()]
    .map((step) => ({ id: step.id, ...gradeOf(sentencesOfStep(step), [guide.title]) }))
    .filter(({ words }) => words >= limits.stepWords)
    .sort((a, b) => b.grade - a.grade)
    .slice(0, 5)
    .map((step) => `${step.id} (${step.grade.toFixed(1)})`);
  return [report(['title'], message, `begin with the hardest steps: ${hardest.join(', ')}`)];
}

/** The grade of everything that a guide says; the sentences said outside any step are the common guide's. */
export function gradeOfGuide(guide: Guide, content: Content): Grade {
  const texts = [
    ...[...guide.steps.values()].flatMap(sentencesOfStep),
    ...(guide.id === 'common' ? [...content.messages.values()].map(plainly) : []),
  ];
  return gradeOf(texts, [guide.title]);
}

function reviewFacts(content: Content, source: SourceFile, enforced: readonly FactId[]): Issue[] {
  const { lineOf } = readDocument(source, factsSource);
  const nowhere = placesOfFacts(content, enforced).filter((fact) => fact.said.length === 0 && !fact.enforced);
  const unknown = enforced.filter((id) => !content.facts.rows.has(id));
  return [
    ...nowhere.map(({ id }) => ({
      file: source.file,
      line: lineOf(id.split('.')),
      message: `${id} is said nowhere and enforced nowhere`,
      remedy: `say {${id}} where it helps, or cite it in the step that says it in other words`,
    })),
    ...unknown.map((id) => ({
      file: source.file,
      line: 1,
      message: `the backend enforces ${id}, which is not a fact`,
      remedy: 'add it to dialogs/facts.yaml, or mend its name in src/backend/rules.ts',
    })),
  ];
}

/** Where each fact is conveyed: the steps that say or cite it (`esr/locked`), and whether the backend acts on it. */
export function placesOfFacts(content: Content, enforced: readonly FactId[]) {
  return [...content.facts.rows.keys()].map((id) => ({
    id,
    said: [...new Set(content.said.get(id) ?? [])],
    enforced: enforced.includes(id),
  }));
}

/** Two ways to say something are the same when only case, spaces and the marks around them differ. */
function same(words: string): string {
  const letters = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return letters === '' ? words : letters;
}
