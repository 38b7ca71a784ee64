import { common, commonTopics } from '../common-topics.ts';
import type { Content } from '../content.ts';
import { type Fact, type FactId, Facts, factsSource } from '../facts.ts';
import type { Guide, GuideId, RowId, TopicId } from '../guide.ts';
import type { Text } from '../text.ts';
import { readWaysOfAnswering } from './answers.ts';
import { type Issue, type Read, readDocument, type SourceFile } from './document.ts';
import { readDrawings, unshown } from './drawings.ts';
import { checkGraph } from './graph.ts';
import { GuideCompiler } from './guide-compiler.ts';
import { type Phrase, readPhrases, topicOf } from './phrases.ts';
import { ownerOf, readQuestions } from './questions.ts';
import { readRemarks } from './remarks.ts';
import { type RoutingRead, readRouting } from './routing-compiler.ts';
import { checkSentences, spelledOut } from './shared-sentences.ts';
import { type GuideSource, guideSource } from './source.ts';
import { nearest } from './wording.ts';

/** The files of a guide: `guide.yaml` itself, and beside it how people put things, and how that leads to its topics. */
export interface GuideFiles extends SourceFile {
  readonly routing?: SourceFile;
  /** One for each topic, named by it. */
  readonly phrases?: readonly SourceFile[];
  /** One for each fact that people ask for, named by its row. */
  readonly asked?: readonly SourceFile[];
  /** One for each question that people answer in their own words, named by its step. */
  readonly answers?: readonly SourceFile[];
  /** One for each remark, named by it. */
  readonly remarks?: readonly SourceFile[];
  /** Pictures of screens, named as the steps name them. */
  readonly drawings?: readonly SourceFile[];
  /** What it says of its own accord, which nobody needs to run it. */
  readonly ours?: SourceFile;
}

export type Compiled =
  | { readonly content: Content; readonly issues: readonly [] }
  /** `sound` is what has the shape: not to be run, but to be read through for further issues. */
  | { readonly issues: readonly Issue[]; readonly sound?: Content };

/**
 * Compiles the facts and the guides, or reports every issue of all of them at once.
 *
 * @param overrides a Trust's own facts.yaml, whose rows replace rows of the first: a Trust overrides facts, never steps
 * @param contacts the addresses for tickets by guide, in place of the facts that the guides name for them
 */
export function compile(
  factsFile: SourceFile,
  guideFiles: readonly GuideFiles[],
  overrides?: SourceFile,
  contacts: ReadonlyMap<GuideId, string> = new Map(),
): Compiled {
  const factsRead = readDocument(factsFile, factsSource);
  const overridesRead = overrides === undefined ? undefined : readDocument(overrides, factsSource);
  const reads = guideFiles.map((source) => ({ source, read: readGuide(source) }));
  const issues: Issue[] = [
    factsRead,
    ...(overridesRead ? [overridesRead] : []),
    ...reads.map(({ read }) => read),
  ].flatMap((read) => read.issues);
  if (factsRead.data === undefined) return { issues };
  const base = Facts.from(factsRead.data).rows;
  const replaced: Map<FactId, Fact> = new Map(
    overridesRead?.data === undefined ? [] : Facts.from(overridesRead.data).rows,
  );
  // What is told follows the value, so a Trust that sets a value need not write the sentence anew.
  for (const [id, row] of replaced) {
    const { tell, sentence, link, page, unasked, adopt, reach, unreached } = base.get(id) ?? {};
    const kept = {
      ...(tell && { tell }),
      ...(sentence && { sentence }),
      ...(link && { link }),
      ...(page && { page }),
      ...(unasked && { unasked }),
      ...(adopt && { adopt }),
      ...(reach && { reach }),
      ...(unreached && { unreached }),
    };
    replaced.set(id, { ...kept, ...row });
  }
  for (const id of replaced.keys()) {
    if (!base.has(id) && overrides !== undefined) {
      const remedy = 'an override replaces a row of dialogs/facts.yaml; check its name';
      issues.push({
        file: overrides.file,
        line: overridesRead?.lineOf(id.split('.')) ?? 1,
        message: `no fact ${id} to override`,
        remedy,
      });
    }
  }
  for (const { read } of reads) {
    const fact = read.data?.contact?.email;
    const address = contacts.get(read.data?.guide ?? '');
    const row = replaced.get(fact ?? '') ?? base.get(fact ?? '');
    if (fact === undefined || address === undefined || row === undefined) continue;
    const { say: _, ...kept } = row;
    replaced.set(fact, { ...kept, value: address });
  }
  const facts = new Facts(new Map([...base, ...replaced]));
  issues.push(...checkSentences(facts, (path) => ({ file: factsFile.file, line: factsRead.lineOf(path) })));

  const guides = new Map<GuideId, Guide>();
  const messages = new Map<string, Text>();
  const said = new Map<FactId, string[]>();
  const routings: RoutingRead[] = [];
  const compilers = new Map<GuideCompiler, GuideSource>();
  for (const { source, read } of reads) {
    const { file } = source;
    if (read.data === undefined) continue;
    const data = spelledOut(read.data, facts);
    const drawings = readDrawings(source.drawings);
    const compiler = new GuideCompiler(file, read, data, facts, said, factsRead.leftOut, drawings);
    const { guide: id, title, called, topics } = data;
    const isTopic = (topic: TopicId) => compiler.isThere('topics', topic);
    const beside = { id, names: [id, title, ...called], topics: Object.keys(topics) };
    const routing = readRouting(source.routing, beside, isTopic);
    const phrases = readPhrasesOf(source, beside, isTopic);
    const ownRow = (row: RowId, key: string) =>
      overrides !== undefined && overridesRead?.data?.[ownerOf(id)]?.[row] !== undefined
        ? { file: overrides.file, line: overridesRead.lineOf([ownerOf(id), row, key]) }
        : { file: factsFile.file, line: factsRead.lineOf([ownerOf(id), row, key]) };
    const questions = readQuestions(ownerOf(id), source.asked ?? [], facts, ownRow);
    const compiled = compiler.guide(phrases.byTopic, routing.routing, questions.questions);
    const { ways, issues: ofWays } = readWaysOfAnswering(source.answers ?? [], compiled.steps, (step) =>
      compiler.isThere('steps', step),
    );
    const remarks = readRemarks(source.remarks ?? []);
    const guide = { ...compiled, ways, remarks: remarks.said };
    if (guides.has(guide.id)) compiler.complain(['guide'], `there are two guides ${guide.id}`, 'give one another id');
    guides.set(guide.id, guide);
    for (const [id, text] of compiler.messages()) {
      if (messages.has(id))
        compiler.complain(['messages', id], `another guide has the message ${id}`, 'keep one of the two');
      messages.set(id, text);
    }
    if (guide.id === common) complainOfCommon(guide, compiler);
    issues.push(
      ...routing.issues,
      ...phrases.issues,
      ...questions.issues,
      ...ofWays,
      ...remarks.issues,
      ...drawings.issues,
    );
    if (read.leftOut.size === 0) issues.push(...unshown(source.drawings, guide));
    routings.push(routing);
    compilers.set(compiler, data);
    // What leads where cannot be judged with a step left out.
    if (read.leftOut.size === 0) issues.push(...checkGraph(guide, file, read.lineOf));
  }
  for (const routing of routings) issues.push(...routing.against(guides));
  for (const [compiler, source] of compilers) {
    complainOfMessages(source, guides, compiler);
    issues.push(...compiler.issues);
  }
  const content = { facts, replaced: new Set(replaced.keys()), guides, messages, said };
  return issues.length > 0 ? { issues: inOrder(issues), sound: content } : { content, issues: [] };
}

/** The program turns to these by itself, so a conversation would fail that came to one that is not there. */
function complainOfCommon({ topics }: Guide, compiler: GuideCompiler): void {
  for (const topic of Object.values(commonTopics)) {
    if (compiler.isThere('topics', topic)) continue;
    const others = [...topics.keys()].filter((other) => !Object.values<string>(commonTopics).includes(other));
    const remedy = nearest(topic, others, 'add it: its words may be anything, its name is this');
    compiler.complain(['topics'], `the common guide has no topic ${topic}, which the program needs`, remedy);
  }
}

/** `pass-on.esr.account-locked` is said of a topic: of one that there is. */
function complainOfMessages(
  { messages = {} }: GuideSource,
  guides: ReadonlyMap<GuideId, Guide>,
  compiler: GuideCompiler,
): void {
  for (const id of Object.keys(messages)) {
    const [kind, guideId = 'any', topic] = id.split('.');
    if (kind !== 'pass-on' || guideId === 'any') continue;
    const guide = guides.get(guideId);
    const path = ['messages', id];
    if (guide === undefined)
      compiler.complain(path, `${id} is said of no guide`, nearest(guideId, guides.keys(), 'name a guide, or any'));
    else if (topic !== undefined && !guide.topics.has(topic)) {
      const topics = [...guide.topics.keys()];
      const remedy = nearest(topic, topics, `the topics of ${guideId} are ${topics.join(', ')}`);
      compiler.complain(path, `${id} is said of ${topic}, which is not a topic of ${guideId}`, remedy);
    }
  }
}

function readPhrasesOf(
  { phrases: files = [] }: GuideFiles,
  guide: { readonly id: GuideId; readonly topics: readonly TopicId[] },
  isTopic: (topic: TopicId) => boolean,
): { readonly byTopic: ReadonlyMap<TopicId, readonly Phrase[]>; readonly issues: readonly Issue[] } {
  const byTopic = new Map<TopicId, readonly Phrase[]>();
  const issues = files.flatMap((source) => {
    const topic = topicOf(source.file);
    const read = readPhrases(source);
    byTopic.set(topic, read.phrases);
    if (isTopic(topic)) return read.issues;
    const message = `phrases of ${topic}, which is not a topic of ${guide.id}`;
    const remedy = nearest(topic, guide.topics, 'name the file as the topic is named, or delete it');
    return [...read.issues, { file: source.file, line: 1, message, remedy }];
  });
  return { byTopic, issues };
}

/**
 * A guide file, with stand-ins for what it has to say of itself, so that a slip there hides no other.
 *
 * @param facts whose sentences are to stand in it, where there are any yet
 */
export function readGuide(source: SourceFile, facts?: Facts): Read<GuideSource> {
  const name = /([\w-]+)(?:\/guide)?\.yaml$/.exec(source.file)?.[1] ?? 'unnamed';
  const read = readDocument(source, guideSource, {
    guide: name,
    title: name,
    source: { document: name, owner: name, reviewed: '2000-01-01', 'review-by': '2999-12-31' },
    topics: {},
    steps: {},
  });
  return facts === undefined || read.data === undefined ? read : { ...read, data: spelledOut(read.data, facts) };
}

export function inOrder(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
