import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';

/** Templates stand beside the code that uses them: in src/, and where it is built, in dist/. */
const source = fileURLToPath(new URL('../', import.meta.url));
/** Those of the NHS design system are taken from its package by the build. */
const frontend = fileURLToPath(new URL('../../dist/nhsuk/', import.meta.url));

/** The first part of a template's path says whose views it is found in; without one of these, it is the shared look's. */
const rooms: ReadonlyMap<string, string> = new Map([
  ['nhsuk', frontend],
  ['backend', join(source, 'backend/views')],
  ['web', join(source, 'web/views')],
]);

function pathOf(name: string): string {
  const [first = '', ...rest] = name.split('/');
  const room = rooms.get(first);
  return room === undefined ? join(source, 'pages/views', name) : join(room, ...rest);
}

/** Nunjucks with everything escaped that a template does not mark as safe. */
export function createViews(): nunjucks.Environment {
  const isDevelopment = import.meta.url.endsWith('.ts');
  const loader: nunjucks.ILoader = {
    getSource: (name) => ({ src: readFileSync(pathOf(name), 'utf8'), path: pathOf(name), noCache: isDevelopment }),
  };
  return new nunjucks.Environment(loader, { autoescape: true, trimBlocks: true, lstripBlocks: true });
}
