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

/** Nunjucks with everything escaped that a template does not mark as safe. */
export function createViews(): nunjucks.Environment {
  const isDevelopment = import.meta.url.endsWith('.ts');
  const loader: nunjucks.ILoader = {
    getSource: (name) => ({ src: readFileSync(pathOf(name), 'utf8'), path: pathOf(name), noCache: isDevelopment }),
  };
  return new nunjucks.Environment(loader, { autoescape: true, trimBlocks: true, lstripBlocks: true });
}
