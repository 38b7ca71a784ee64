import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Content, compile } from '../../src/guide/compile.ts';
import type { SourceFile } from '../../src/guide/document.ts';

const dialogs = fileURLToPath(new URL('../../dialogs/', import.meta.url));
const read = (name: string): SourceFile => ({
  file: `dialogs/${name}`,
  text: readFileSync(`${dialogs}${name}`, 'utf8'),
});

/** The files of dialogs/, as they are. */
export const sources = {
  facts: read('facts.yaml'),
  guides: readdirSync(dialogs)
    .filter((name) => name.endsWith('.yaml') && name !== 'facts.yaml')
    .map(read),
};

/** @throws with every issue, when the content does not compile */
export function realContent(): Content {
  const compiled = compile(sources.facts, sources.guides);
  if ('content' in compiled) return compiled.content;
  throw new Error(compiled.issues.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
}
