import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, lines: readFileSync(join(folder, file), 'utf8').split('\n') }));

/** What begins on a line: it alone, or all up to the line that closes it, which stands as far to the right. */
function blockAt(lines: readonly string[], at: number): string {
  const first = lines[at] ?? '';
  if (/[;,]$/.test(first)) return first;
  const [indent = ''] = /^\s*/.exec(first) ?? [];
  const closes = new RegExp(`^${indent}[)\\]}](?!.*[({[]$)`);
  const length = lines.slice(at + 1).findIndex((line) => closes.test(line));
  return lines.slice(at, length < 0 ? undefined : at + 1 + length).join('\n');
}

/** What fails by itself: an assertion, and a wait of the browser for what has to come. */
const fails = /\bassert\b|\.waitFor\b/;
const defines = /^\s*(?:export |static )*(?:const ([\w$]+) = |(?:async )?(?:function\*? )?([\w$]+)\(.*\{$)/;
const isMochas = new Set(['describe', 'it', 'before', 'after', 'beforeEach', 'afterEach', 'if', 'for']);

interface Definition {
  readonly file: string;
  readonly name: string;
  readonly body: string;
}
const definitions: readonly Definition[] = sources.flatMap(({ file, lines }) =>
  lines.flatMap((line, at) => {
    const [definition = '', constant, method] = defines.exec(line) ?? [];
    const name = constant ?? method ?? '';
    return name === '' || isMochas.has(name) ? [] : [{ file, name, body: blockAt(lines, at).slice(definition.length) }];
  }),
);
/** What fails because it calls something that does, by its name: of the same file where that has one, else of another. */
const failing = new Set<Definition>();
const isFailing = (file: string, block: string) =>
  fails.test(block) ||
  [...block.matchAll(/(?<!console\.)\b([\w$]+)\(/g)].some(([, called = '']) => {
    const all = named.get(called) ?? [];
    const own = all.filter((one) => one.file === file);
    return (own.length > 0 ? own : all).some((one) => failing.has(one));
  });
const named = new Map<string, Definition[]>();
for (const one of definitions) named.set(one.name, [...(named.get(one.name) ?? []), one]);
for (let size = -1; size < failing.size; ) {
  size = failing.size;
  for (const one of definitions) if (isFailing(one.file, one.body)) failing.add(one);
}

it('every test says what it expects', () => {
  const silent = sources.flatMap(({ file, lines }) =>
    lines.flatMap((line, at) => {
      if (!/^\s*it\(/.test(line)) return [];
      const block = blockAt(lines, at);
      return isFailing(file, block) ? [] : [`${file}:${at + 1} ${line.trim()}`];
    }),
  );
  assert.deepEqual(silent, []);
});
