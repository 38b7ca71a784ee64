import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';

/** Templates stand beside the code that uses them: in src/, and where it is built, in dist/. */
const source = fileURLToPath(new URL('../', import.meta.url));
/** Those of the NHS design system are taken from its package by the build. */
const frontend = fileURLToPath(new URL('../../dist/nhsuk/', import.meta.url));

/** `nhsuk/…` is of the design system, `room/…` stands in the folder of its room, and what has no room is the shared look's. */
function pathOf(name: string): string {
  if (name.startsWith('nhsuk/')) return join(frontend, name.slice('nhsuk/'.length));
  return name.includes('/') ? join(source, name) : join(source, 'pages/views', name);
}

const options = { autoescape: true, trimBlocks: true, lstripBlocks: true };
const compiler = new nunjucks.Environment([], options);
/** What templates are compiled to, by path, for all who show pages in this process: that takes longer than to show them. */
const compiled = new Map<string, { readonly text: string; readonly source: object }>();

/** @returns the template as Nunjucks takes one that is compiled; anew when its file has changed */
function compiledFrom(path: string): object {
  const text = readFileSync(path, 'utf8');
  const earlier = compiled.get(path);
  if (earlier?.text === text) return earlier.source;
  const code = nunjucks.precompileString(text, {
    name: path,
    env: compiler,
    // An array of one, whatever its types say.
    wrapper: (made) => (made as unknown as readonly { readonly template: string }[])[0]?.template ?? '',
  });
  const source = { type: 'code', obj: new Function(code)() };
  compiled.set(path, { text, source });
  return source;
}

/** Nunjucks with everything escaped that a template does not mark as safe. */
export function createViews(): nunjucks.Environment {
  const isDevelopment = import.meta.url.endsWith('.ts');
  const loader = {
    getSource: (name: string) => ({ src: compiledFrom(pathOf(name)), path: pathOf(name), noCache: isDevelopment }),
  };
  // Its types know of sources that are not compiled alone.
  return new nunjucks.Environment(loader as unknown as nunjucks.ILoader, options);
}
