import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { nearest } from './wording.ts';

/** One defect of the content: where it is, what it is, and how to mend it. */
export interface Issue {
  readonly file: string;
  readonly line: number;
  readonly step?: string;
  readonly message: string;
  readonly remedy: string;
}

export interface SourceFile {
  readonly file: string;
  readonly text: string;
  /** What this very text was read as before, without an issue. */
  readonly data?: unknown;
}

/** A YAML file read with care: its data, every issue found, and the line of any path in it. */
export interface Read<Shape> {
  /** What has the shape. Left out when nothing of it has. */
  readonly data?: Shape;
  /** What was left out of the data because it has not the shape, by path: `steps first`. What depends on it cannot be judged. */
  readonly leftOut: ReadonlyMap<string, unknown>;
  readonly issues: readonly Issue[];
  lineOf(path: readonly PropertyKey[]): number;
}

const largest = 512 * 1024;

/** For who needs only the lines of a file, or its data as they are. */
export const anyShape = z.unknown();

/** By the very file and its shape, as the compiler, the review and the claims all ask for the same. */
const reads = new WeakMap<SourceFile, Map<z.ZodType, Read<unknown>>>();

/**
 * Reads a content file and checks its shape. Nothing in it can make the reader run code, expand aliases or redefine a
 * property: tags, anchors, duplicate keys and `__proto__` are issues with their line, like any other.
 *
 * One part that has not the shape hides no other: it is left out, and the rest is read.
 *
 * @param instead what stands for a key of the whole file that has not the shape, so that the rest can be read
 */
export function readDocument<Shape>(
  source: SourceFile,
  shape: z.ZodType<Shape>,
  instead: Readonly<Record<string, unknown>> = {},
): Read<Shape> {
  const ofFile = reads.get(source) ?? new Map<z.ZodType, Read<unknown>>();
  reads.set(source, ofFile);
  const read = (ofFile.get(shape) as Read<Shape> | undefined) ?? readOnce(source, shape, instead);
  ofFile.set(shape, read);
  return read;
}

function readOnce<Shape>(
  source: SourceFile,
  shape: z.ZodType<Shape>,
  instead: Readonly<Record<string, unknown>>,
): Read<Shape> {
  const before = source.data === undefined ? undefined : shape.safeParse(source.data);
  if (before?.success !== true) return readText(source, shape, instead);
  let read: Read<Shape> | undefined;
  return {
    data: before.data,
    leftOut: new Map(),
    issues: [],
    lineOf(path) {
      read ??= readText(source, shape, instead);
      return read.lineOf(path);
    },
  };
}

function readText<Shape>(
  { file, text }: SourceFile,
  shape: z.ZodType<Shape>,
  instead: Readonly<Record<string, unknown>>,
): Read<Shape> {
  if (text.length > largest) {
    const issue = { file, line: 1, message: 'the file is over 512 KB', remedy: 'split it' };
    return { issues: [issue], leftOut: new Map(), lineOf: () => 1 };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const lineAt = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line);
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      if (isSeq(parent)) {
        const item = parent.items[Number(path[length - 1])];
        if (isNode(item)) return lineAt(item.range?.[0]);
      }
      if (!isMap(parent)) continue;
      const pair = parent.items.find(
        (item) => isScalar(item.key) && String(item.key.value ?? '') === String(path[length - 1]),
      );
      if (pair !== undefined && isNode(pair.key)) return lineAt(pair.key.range?.[0]);
    }
    return 1;
  };

  const issues: Issue[] = [];
  for (const problem of [...document.errors, ...document.warnings]) {
    const line = lineAt(problem.pos[0]);
    // One slip makes the reader stumble many times on the same line: the first says what it was.
    if (issues.at(-1)?.line === line) continue;
    issues.push({ file, line, message: problem.message, remedy: remedyFor(problem.code) });
  }
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor !== undefined)) {
      issues.push({
        file,
        line: lineAt(node.range?.[0]),
        message: 'anchors and aliases are not used here',
        remedy: 'write it out, or go to a shared step',
      });
      return visit.BREAK;
    }
    if (isScalar(node) && (node.value === '__proto__' || node.value === 'constructor' || node.value === 'prototype')) {
      issues.push({
        file,
        line: lineAt(node.range?.[0]),
        message: `"${node.value}" cannot be a name`,
        remedy: 'choose another name',
      });
    }
    return undefined;
  });
  const leftOut = new Map<string, unknown>();
  if (issues.length > 0) return { issues, leftOut, lineOf };

  const whole: unknown = document.toJS({ maxAliasCount: 0 });
  const parsed = shape.safeParse(whole);
  if (parsed.success) return { data: parsed.data, issues, leftOut, lineOf };
  const problems = parsed.error.issues.flatMap((problem) => explain(problem));
  for (const { path, message } of problems) {
    const step = path[0] === 'steps' && typeof path[1] === 'string' ? path[1] : undefined;
    issues.push({
      file,
      line: lineOf(path),
      ...(step === undefined ? {} : { step }),
      message: `${path.join(' › ') || 'the file'}: ${message}`,
      remedy: nearest(String(path.at(-1)), keysOf(shape), 'see docs/writing-guides.md for the shape of a guide'),
    });
  }
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return { issues, leftOut, lineOf };
  const data = withoutProblems(whole as Parts, shape, problems, instead, leftOut);
  return { ...(data === undefined ? {} : { data }), issues, leftOut, lineOf };
}

/** Every name of a key that the shape knows, wherever it may stand. */
function keysOf(shape: z.ZodType): ReadonlySet<string> {
  const names = new Set<string>();
  const enter = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    if (isParts(schema) && isParts(schema.properties))
      for (const name of Object.keys(schema.properties)) names.add(name);
    for (const inner of Object.values(schema)) enter(inner);
  };
  enter(z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }));
  return names;
}

type Parts = Record<string, unknown>;

/** What is left when each part with a problem is taken out: a key that does not belong, else the step, the topic or the row. */
function withoutProblems<Shape>(
  whole: Parts,
  shape: z.ZodType<Shape>,
  problems: readonly Problem[],
  instead: Readonly<Record<string, unknown>>,
  leftOut: Map<string, unknown>,
): Shape | undefined {
  const left = structuredClone(whole);
  for (const { path } of problems) takeOut(left, path);
  const again = shape.safeParse({ ...instead, ...left });
  if (again.success) return again.data;
  for (const { path } of again.error.issues) {
    const part = path.slice(0, 2).map(String);
    const [group = '', name] = part;
    if (name !== undefined && isParts(left[group])) leftOut.set(part.join(' '), left[group][name]);
    takeOut(left, part);
  }
  const once = shape.safeParse({ ...instead, ...left });
  if (once.success) return once.data;
  for (const { path } of once.error.issues) takeOut(left, path.slice(0, 1));
  return shape.safeParse({ ...instead, ...left }).data;
}

function takeOut(from: Parts, path: readonly PropertyKey[]): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  const inner = from[String(key)];
  if (rest.length === 0) delete from[String(key)];
  else if (isParts(inner)) takeOut(inner, rest);
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Problem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What is wrong and exactly where: zod says "invalid key" or "invalid input", and keeps the reason inside. */
function explain(problem: z.core.$ZodIssue): Problem[] {
  const { path } = problem;
  if (problem.code === 'invalid_key') return problem.issues.map(({ message }) => ({ path, message }));
  if (problem.code === 'unrecognized_keys')
    return problem.keys.map((key) => ({ path: [...path, key], message: 'there is nothing of this name' }));
  if (problem.code === 'invalid_union') {
    // The shape that was nearest to fitting is the one that was meant.
    const [nearest] = [...problem.errors].sort((a, b) => a.length - b.length);
    if (nearest !== undefined && nearest.length > 0)
      return nearest.flatMap((inner) => explain({ ...inner, path: [...path, ...inner.path] }));
  }
  if (problem.code === 'invalid_type' && problem.message.endsWith('received undefined'))
    return [{ path, message: 'is missing' }];
  if (problem.code === 'invalid_value') return [{ path, message: `is none of ${problem.values.join(', ')}` }];
  return [{ path, message: problem.message }];
}

function remedyFor(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'keep one of the two';
  if (code === 'TAG_RESOLVE_FAILED') return 'remove the tag: content is plain text';
  return 'mend the YAML at this line';
}
