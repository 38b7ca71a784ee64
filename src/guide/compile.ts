import { type Issue, type Read, readDocument, type SourceFile } from './document.ts';
import { type FactId, Facts, factsSource } from './facts.ts';
import { checkGraph } from './graph.ts';
import type { Guide, GuideId } from './guide.ts';
import { GuideCompiler } from './guide-compiler.ts';
import { type GuideSource, guideSource } from './source.ts';
import type { Text } from './text.ts';

/** Everything the bot says, compiled. */
export interface Content {
  readonly facts: Facts;
  readonly guides: ReadonlyMap<GuideId, Guide>;
  /** Sentences said outside any step, by id: `not-understood`, `input.email.shape`. */
  readonly messages: ReadonlyMap<string, Text>;
  /** The facts that some step or message says or stands on, and where. */
  readonly said: ReadonlyMap<FactId, readonly string[]>;
}

export type Compiled =
  | { readonly content: Content; readonly issues: readonly [] }
  /** `sound` is what has the shape: not to be run, but to be read through for further issues. */
  | { readonly issues: readonly Issue[]; readonly sound?: Content };

/**
 * Compiles the facts and the guides, or reports every issue of all of them at once.
 *
 * @param overrides a Trust's own facts.yaml, whose rows replace rows of the first: a Trust overrides facts, never steps
 */
export function compile(factsFile: SourceFile, guideFiles: readonly SourceFile[], overrides?: SourceFile): Compiled {
  const factsRead = readDocument(factsFile, factsSource);
  const overridesRead = overrides === undefined ? undefined : readDocument(overrides, factsSource);
  const reads = guideFiles.map((source) => ({ file: source.file, read: readGuide(source) }));
  const issues: Issue[] = [
    factsRead,
    ...(overridesRead ? [overridesRead] : []),
    ...reads.map(({ read }) => read),
  ].flatMap((read) => read.issues);
  if (factsRead.data === undefined) return { issues };
  const base = Facts.from(factsRead.data).rows;
  const replaced = overridesRead?.data === undefined ? new Map() : Facts.from(overridesRead.data).rows;
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
  const facts = new Facts(new Map([...base, ...replaced]));

  const guides = new Map<GuideId, Guide>();
  const messages = new Map<string, Text>();
  const said = new Map<FactId, string[]>();
  for (const { file, read } of reads) {
    if (read.data === undefined) continue;
    const compiler = new GuideCompiler(file, read, read.data, facts, said, factsRead.leftOut);
    const guide = compiler.guide();
    if (guides.has(guide.id)) compiler.complain(['guide'], `there are two guides ${guide.id}`, 'give one another id');
    guides.set(guide.id, guide);
    for (const [id, text] of compiler.messages()) {
      if (messages.has(id))
        compiler.complain(['messages', id], `another guide has the message ${id}`, 'keep one of the two');
      messages.set(id, text);
    }
    issues.push(...compiler.issues);
    // What leads where cannot be judged with a step left out.
    if (read.leftOut.size === 0) issues.push(...checkGraph(guide, file, read.lineOf));
  }
  const content = { facts, guides, messages, said };
  return issues.length > 0 ? { issues: inOrder(issues), sound: content } : { content, issues: [] };
}

/** A guide file, with stand-ins for what it has to say of itself, so that a slip there hides no other. */
export function readGuide(source: SourceFile): Read<GuideSource> {
  const name = /([\w-]+)\.yaml$/.exec(source.file)?.[1] ?? 'unnamed';
  return readDocument(source, guideSource, {
    guide: name,
    title: name,
    source: { document: name, owner: name, reviewed: '2000-01-01', 'review-by': '2999-12-31' },
    topics: {},
    steps: {},
  });
}

export function inOrder(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
