import { endingSoon } from '../../calendar/calendar.ts';
import { common } from '../common-topics.ts';
import type { Content } from '../content.ts';
import { around, type FactId, factsSource } from '../facts.ts';
import type { Answer, Ask, Guide, Step } from '../guide.ts';
import { questionOf } from '../questions.ts';
import { reviewClaims } from './claims.ts';
import { compile, type GuideFiles, inOrder, readGuide } from './compile.ts';
import { type Issue, type Read, readDocument, type SourceFile } from './document.ts';
import { reviewLengths } from './lengths.ts';
import { readPhrases, topicOf } from './phrases.ts';
import { reviewReach, reviewReached } from './reach.ts';
import { type Grade, gradeOf, plainly, sentencesOfStep } from './readability.ts';
import type { GuideSource } from './source.ts';
import { lowerCaseIn, quotedBy, same, takenFor, typedFacts } from './wording.ts';

/** The reading grades that the content keeps to. A step of fewer words has too few for a grade to mean anything. */
export const limits = { guideGrade: 6, stepGrade: 9, stepWords: 15, asked: 8 } as const;

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
  sources: { readonly facts: SourceFile; readonly guides: readonly GuideFiles[] },
  enforced: readonly FactId[],
  today: string,
): Issue[] {
  const issues = readThrough(content, sources, enforced, today);
  // Whether a sentence is so is asked when its words are right.
  return issues.length > 0 ? issues : reviewClaims(content, sources, today);
}

function readThrough(
  content: Content,
  sources: { readonly facts: SourceFile; readonly guides: readonly GuideFiles[] },
  enforced: readonly FactId[],
  today: string,
): Issue[] {
  const issues = sources.guides.flatMap((source) => {
    const read = readGuide(source, content.facts);
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
      ...reviewWording(read, content, report),
    ];
  });
  return [
    ...issues,
    ...reviewPhrases(sources.guides),
    ...reviewQuestions(content, sources.facts),
    ...reviewFacts(content, sources.facts, enforced),
    ...reviewReach(content, sources.facts),
    ...reviewReached(content, sources.facts),
    ...reviewLengths(content, sources.guides),
    ...reviewCalendar(today),
  ];
}

/**
 * Every issue of the content, the compiler's and the reader's, in the order in which they stand.
 *
 * @param overrides a Trust's own facts
 */
export function checkAll(
  sources: { readonly facts: SourceFile; readonly guides: readonly GuideFiles[] },
  overrides: SourceFile | undefined,
  enforced: readonly FactId[],
  today: string,
): { readonly issues: readonly Issue[]; readonly content?: Content } {
  const compiled = compile(sources.facts, sources.guides, overrides);
  if ('content' in compiled) {
    const { content } = compiled;
    return { issues: inOrder(review(content, sources, enforced, today)), content };
  }
  const { sound } = compiled;
  if (sound === undefined) return { issues: inOrder(compiled.issues) };
  const isNowhere = /is said nowhere|enforces|names no topic|is not reached/;
  // With a part left out, a fact may well be said there.
  const further = readThrough(sound, sources, enforced, today).filter(({ message }) => !isNowhere.test(message));
  return { issues: inOrder([...compiled.issues, ...further]) };
}

/** The words as they are typed: figures and addresses, lower case, quotation marks. */
function reviewWording({ data }: Read<GuideSource>, { facts }: Content, report: Report): Issue[] {
  if (data === undefined) return [];
  const texts = [
    ...Object.entries(data.steps).flatMap(([id, step]) => [
      ...(['say', 'ask', 'reword'] as const).map((key) => ({ text: step[key], path: ['steps', id, key], step: id })),
      ...(step.steps ?? []).map((one, index) => ({
        text: typeof one === 'string' ? one : one.say,
        path: ['steps', id, 'steps', index],
        step: id,
      })),
      ...Object.entries(step.instead ?? {}).map(([to, text]) => ({
        text,
        path: ['steps', id, 'instead', to],
        step: id,
      })),
    ]),
    ...Object.entries(data.messages ?? {}).map(([id, text]) => ({ text, path: ['messages', id], step: undefined })),
  ];
  const labels = [
    ...Object.entries(data.topics).map(([id, { title }]) => ({
      text: title,
      path: ['topics', id, 'title'],
      step: undefined,
    })),
    ...Object.entries(data.steps).flatMap(([id, { answers }]) =>
      Object.entries(answers ?? {}).map(([answer, { say }]) => ({
        text: say,
        path: ['steps', id, 'answers', answer],
        step: id,
      })),
    ),
  ];
  return [...texts, ...labels].flatMap(({ text, path, step }) =>
    text === undefined
      ? []
      : [...quotedBy(text), ...typedFacts(text, facts), ...lowerCaseIn(text)].map(({ message, remedy }) =>
          report(path, message, remedy, step),
        ),
  );
}

/** A phrase by which two topics of different names would be found, in one guide or in two. */
function reviewPhrases(guides: readonly GuideFiles[]): Issue[] {
  const met = new Map<string, { readonly topic: string; readonly guide: string }>();
  return guides.flatMap((source) => {
    const guide = readGuide(source).data?.guide ?? '';
    return (source.phrases ?? []).flatMap((file) => {
      const topic = topicOf(file.file);
      return readPhrases(file).phrases.flatMap(({ text, line }) => {
        const other = met.get(same(text));
        if (other === undefined) met.set(same(text), { topic, guide });
        if (other === undefined || other.topic === topic) return [];
        const message = `the phrase "${text}" is one of topic ${topic} and of topic ${other.guide}/${other.topic}`;
        return [{ file: file.file, line, message, remedy: 'keep it where it is meant' }];
      });
    });
  });
}

/** Working days are promised in sentences, and counted by the calendar. */
function reviewCalendar(today: string): Issue[] {
  const end = endingSoon(today);
  if (end === undefined) return [];
  const remedy = 'add the years to come from https://www.gov.uk/bank-holidays';
  return [{ file: 'src/calendar/bank-holidays.ts', line: 1, message: `has no bank holidays after ${end}`, remedy }];
}

/** With the way to a person beside them, more than six buttons stand under headings. */
const mostUngrouped = 6;

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
  const isMany = [...guide.topics.values()].filter(({ listed }) => listed).length >= mostUngrouped;
  return [...guide.topics.values()].flatMap(({ id, title, listed, group }) => {
    if (isMany && listed && group === undefined)
      return [
        report(['topics', id], `has no heading among so many topics`, 'add group: with a word or two', undefined),
      ];
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
    for (const [index, one] of step.answers.entries())
      for (const [at, other] of step.answers.slice(0, index).entries()) {
        const taken = confusion(one, other, { one: index + 1, other: at + 1 });
        if (taken === undefined) continue;
        const message = `"${taken.words}" of answer ${one.id} can be taken for "${taken.others}" of answer ${other.id}: ${taken.why}`;
        issues.push(report([...path, 'answers', one.id], message, 'one way to say it belongs to one answer', step.id));
      }
  }
  const { grade, words } = gradeOf(sentencesOfStep(step), [guide.title]);
  if (words >= limits.stepWords && grade > limits.stepGrade) {
    issues.push(report(path, tooHard(grade), 'shorter sentences, shorter words', step.id));
  }
  return issues;
}

function confusion(one: Answer, other: Answer, places: { readonly one: number; readonly other: number }) {
  for (const words of [one.label, ...one.also])
    for (const others of [other.label, ...other.also]) {
      const why = takenFor(words, others, places) ?? takenFor(others, words, { other: places.one });
      if (why !== undefined) return { words, others, why };
    }
  return undefined;
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
    ...(guide.id === common ? [...content.messages.values()].map(plainly) : []),
  ];
  return gradeOf(texts, [guide.title]);
}

function reviewFacts(content: Content, source: SourceFile, enforced: readonly FactId[]): Issue[] {
  const { lineOf } = readDocument(source, factsSource);
  // What no guide states is told when it is asked for, and need not stand in a step.
  const isAsked = (id: FactId) => content.guides.get(common)?.questions.has(id.replace(`${around}.`, '')) === true;
  const nowhere = placesOfFacts(content, enforced).filter(
    ({ id, said, enforced }) => said.length === 0 && !enforced && !isAsked(id),
  );
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

/** Each row says what is told to somebody who asks for it, and how people ask; or why nobody does. */
function reviewQuestions({ facts, guides }: Content, source: SourceFile): Issue[] {
  const { lineOf } = readDocument(source, factsSource);
  return [...facts.rows].flatMap(([id, { tell, unasked, link }]): Issue[] => {
    const path = id.split('.');
    const report = (key: string, message: string, remedy: string): Issue => {
      return { file: source.file, line: lineOf([...path, key]), message: `${id} ${message}`, remedy };
    };
    if (tell === undefined && unasked === undefined)
      return [report('value', 'tells nothing to somebody who asks for it', 'add tell:, or unasked: with the reason')];
    if (tell === undefined) return [];
    const question = questionOf(id, guides);
    // Whose guide is not there, or was renamed, is said elsewhere.
    if (question === undefined) return [];
    const issues = [...quotedBy(tell), ...typedFacts(tell, facts), ...lowerCaseIn(tell)].map(({ message, remedy }) =>
      report('tell', `tells what cannot be: ${message}`, remedy),
    );
    if (unasked !== undefined)
      issues.push(report('unasked', 'has something to tell, and is never asked for', 'keep one of the two'));
    if (!tell.includes(`{${id}}`) && link === undefined)
      issues.push(report('tell', 'tells something else', `say {${id}} in it, so that it follows the value`));
    const asked = question.asked.length;
    if (asked < limits.asked)
      issues.push(
        report('tell', `has ${asked} ways of asking for it`, `write ${limits.asked} or more into ${askedFile(id)}`),
      );
    const { grade, words } = gradeOf([question.tell]);
    if (words >= limits.stepWords && grade > limits.stepGrade)
      issues.push(report('tell', tooHard(grade), 'shorter sentences, shorter words'));
    return issues;
  });
}

function askedFile(id: FactId): string {
  const [owner, row] = id.split('.');
  return `dialogs/${owner === around ? common : owner}/asked/${row}.txt`;
}

/** Where each fact is conveyed: the steps that say or cite it (`esr/locked`), and whether the backend acts on it. */
export function placesOfFacts(content: Content, enforced: readonly FactId[]) {
  return [...content.facts.rows].map(([id, { sentence }]) => ({
    id,
    // That each sentence is said there is what test/pages/same-words.test.ts looks for.
    said: [...new Set([...(content.said.get(id) ?? []), ...(sentence === undefined ? [] : ['mails and pages'])])],
    enforced: enforced.includes(id),
  }));
}
