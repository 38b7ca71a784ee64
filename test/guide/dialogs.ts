import { fileURLToPath } from 'node:url';
import { readFiles } from '../../src/app/dialogs-folder.ts';
import { compile, type GuideFiles } from '../../src/guide/authoring/compile.ts';
import type { SourceFile } from '../../src/guide/authoring/document.ts';
import type { Content } from '../../src/guide/content.ts';

/** The files of dialogs/, as they are. */
export const sources = readFiles(fileURLToPath(new URL('../../dialogs', import.meta.url)));

/** The same guides, with a change to the text of some files. */
export function changed(guides: readonly GuideFiles[], change: (source: SourceFile) => string): GuideFiles[] {
  const one = (source: SourceFile) => ({ file: source.file, text: change(source) });
  return guides.map((guide) => ({
    ...one(guide),
    ...(guide.routing === undefined ? {} : { routing: one(guide.routing) }),
    ...(guide.ours === undefined ? {} : { ours: one(guide.ours) }),
    phrases: (guide.phrases ?? []).map(one),
    asked: (guide.asked ?? []).map(one),
    drawings: guide.drawings ?? [],
  }));
}

/** @throws with every issue, when the content does not compile */
export function realContent(): Content {
  const compiled = compile(sources.facts, sources.guides);
  if ('content' in compiled) return compiled.content;
  throw new Error(compiled.issues.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
}
