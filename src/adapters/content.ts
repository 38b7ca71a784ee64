import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Compiled, compile, type GuideFiles } from '../guide/compile.ts';
import type { Issue, SourceFile } from '../guide/document.ts';

/** The files of a folder of content, and what stands in it that would be read by nobody. */
export interface ContentFiles {
  readonly facts: SourceFile;
  readonly guides: readonly GuideFiles[];
  readonly strays: readonly Issue[];
}

/** Reads a folder of content: facts.yaml, and a folder for each guide with guide.yaml, routing.yaml and phrases/. */
export function readFiles(folder: string): ContentFiles {
  const strays: Issue[] = [];
  const read = (...path: readonly string[]): SourceFile => ({
    file: [basename(folder), ...path].join('/'),
    text: readFileSync(join(folder, ...path), 'utf8'),
  });
  const list = (...path: readonly string[]) =>
    readdirSync(join(folder, ...path), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && !name.endsWith('.schema.json'))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  const stray = (remedy: string, ...path: readonly string[]) =>
    strays.push({ file: [basename(folder), ...path].join('/'), line: 1, message: 'is no part of a guide', remedy });

  const guides: GuideFiles[] = [];
  for (const entry of list()) {
    const { name } = entry;
    if (!entry.isDirectory()) {
      if (name !== 'facts.yaml') stray('a guide is a folder with guide.yaml in it', name);
      continue;
    }
    if (!existsSync(join(folder, name, 'guide.yaml'))) {
      stray('it has no guide.yaml', name);
      continue;
    }
    for (const file of list(name))
      if (!['guide.yaml', 'routing.yaml', 'phrases'].includes(file.name))
        stray('a guide has guide.yaml, routing.yaml and a folder phrases', name, file.name);
    const phrases = existsSync(join(folder, name, 'phrases')) ? list(name, 'phrases') : [];
    for (const file of phrases)
      if (!file.name.endsWith('.txt'))
        stray('phrases stand in files named as the topic, such as back.txt', name, 'phrases', file.name);
    guides.push({
      ...read(name, 'guide.yaml'),
      ...(existsSync(join(folder, name, 'routing.yaml')) ? { routing: read(name, 'routing.yaml') } : {}),
      phrases: phrases.filter((file) => file.name.endsWith('.txt')).map((file) => read(name, 'phrases', file.name)),
    });
  }
  return { facts: read('facts.yaml'), guides, strays };
}

/**
 * Reads and compiles the content of a folder.
 *
 * @param overrides path of a Trust's own facts, whose rows replace those of the folder
 */
export function readContent(folder: string, overrides?: string): Compiled {
  const { facts, guides, strays } = readFiles(folder);
  const own = overrides === undefined ? undefined : { file: overrides, text: readFileSync(overrides, 'utf8') };
  const compiled = compile(facts, guides, own);
  return strays.length === 0 ? compiled : { issues: [...strays, ...compiled.issues] };
}
