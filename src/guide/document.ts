import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';

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

/** A YAML file read with care: its data, if it has the shape, every issue found, and the line of any path in it. */
export interface Read<Shape> {
  readonly data?: Shape;
  readonly issues: readonly Issue[];
  lineOf(path: readonly PropertyKey[]): number;
}

const largest = 512 * 1024;

/**
 * Reads a content file and checks its shape. Nothing in it can make the reader run code, expand aliases or redefine a
 * property: tags, anchors, duplicate keys and `__proto__` are issues with their line, like any other.
 */
export function readDocument<Shape>(source: SourceFile, shape: z.ZodType<Shape>): Read<Shape> {
  const before = source.data === undefined ? undefined : shape.safeParse(source.data);
  if (before?.success !== true) return readText(source, shape);
  let read: Read<Shape> | undefined;
  return {
    data: before.data,
    issues: [],
    lineOf(path) {
      read ??= readText(source, shape);
      return read.lineOf(path);
    },
  };
}

function readText<Shape>({ file, text }: SourceFile, shape: z.ZodType<Shape>): Read<Shape> {
  if (text.length > largest) {
    const issue = { file, line: 1, message: 'the file is over 512 KB', remedy: 'split it' };
    return { issues: [issue], lineOf: () => 1 };
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
  if (issues.length > 0) return { issues, lineOf };

  const parsed = shape.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return { data: parsed.data, issues, lineOf };
  for (const { path, message } of parsed.error.issues.flatMap((problem) => explain(problem))) {
    const step = path[0] === 'steps' && typeof path[1] === 'string' ? path[1] : undefined;
    issues.push({
      file,
      line: lineOf(path),
      ...(step === undefined ? {} : { step }),
      message: `${path.join(' › ') || 'the file'}: ${message}`,
      remedy: 'see docs/writing-guides.md for the shape of a guide',
    });
  }
  return { issues, lineOf };
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
  return [{ path, message: problem.message }];
}

function remedyFor(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'keep one of the two';
  if (code === 'TAG_RESOLVE_FAILED') return 'remove the tag: content is plain text';
  return 'mend the YAML at this line';
}
