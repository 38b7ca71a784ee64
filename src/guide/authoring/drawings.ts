import type { Drawing, Guide } from '../guide.ts';
import { drawingsOf } from '../list.ts';
import type { Issue, SourceFile } from './document.ts';
import { nearest } from './wording.ts';

/** The pictures of a guide: their text, and what each shows in a sentence. */
export interface DrawingsRead {
  readonly svg: ReadonlyMap<string, string>;
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly issues: readonly Issue[];
}

const largest = 4096;

/** Anything by which a picture could do or fetch something, or name somebody's mark. */
const foreign =
  /<(?:script|foreignObject|image|use|a|iframe|animate|set|style)\b|\son\w+\s*=|\b(?:xlink:)?href\s*=|url\(\s*["']?(?!#)|@import|<!DOCTYPE|<!ENTITY|<\?/i;

/** Reads `drawings/*.svg`. They are ours and plain: shapes and words, with a title for whoever doesn't see them. */
export function readDrawings(files: readonly SourceFile[] = []): DrawingsRead {
  const issues: Issue[] = [];
  const svg = new Map<string, string>();
  const drawings = new Map<string, Drawing>();
  for (const { file, text } of files) {
    const complain = (message: string, remedy: string) => issues.push({ file, line: 1, message, remedy });
    const name = nameOf(file);
    const [, title = ''] = /<title>([^<]+)<\/title>/.exec(text) ?? [];
    const [, height] = /^<svg [^>]*viewBox="0 0 288 (\d+)"/.exec(text) ?? [];
    if (height === undefined)
      complain('is not drawn for 288 wide', 'begin with <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 288 …">');
    if (title.trim() === '' || !/<desc>[^<]+<\/desc>/.test(text))
      complain('has no words for whoever does not see it', 'give it a <title> and a <desc>');
    if (foreign.test(text))
      complain('holds more than shapes and words', 'no script, style sheet, link, picture or reference to elsewhere');
    if (Buffer.byteLength(text) > largest) complain('is over 4 KB', 'draw less');
    svg.set(name, text);
    drawings.set(name, { name, title: title.trim(), height: Number(height ?? 0) });
  }
  return { svg, drawings, issues };
}

/** The picture of that name, as a step shows it. */
export function drawn(
  name: string,
  { drawings }: DrawingsRead,
  complain: (message: string, remedy: string) => void,
): Drawing {
  const found = drawings.get(name);
  if (found === undefined)
    complain(`there is no drawing ${name}`, nearest(name, drawings.keys(), `draw drawings/${name}.svg`));
  return found ?? { name, title: '', height: 0 };
}

/** Pictures that no step shows. */
export function unshown(files: readonly SourceFile[] = [], { steps }: Guide): readonly Issue[] {
  const shown = new Set([...steps.values()].flatMap((step) => drawingsOf(step, undefined)).map(({ name }) => name));
  return files
    .filter(({ file }) => !shown.has(nameOf(file)))
    .map(({ file }) => ({ file, line: 1, message: 'is shown by no step', remedy: 'name it in a step, or delete it' }));
}

function nameOf(file: string): string {
  return /([^/\\]+)\.svg$/.exec(file)?.[1] ?? file;
}
