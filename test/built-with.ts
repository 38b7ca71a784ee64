import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildPrograms } from '../src/cli/building/programs.ts';
import { leftovers } from './redis.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const built = new Map<string, Promise<string>>();

/** The programs as they are built, and a file that is loaded before them and takes hold of the very parts they run on. */
export interface BuiltWith {
  readonly Latchkey: string;
  readonly 'The reset backend': string;
  /** The address of what is loaded before. */
  readonly first: string;
}

/** @param file path from the root of the repository */
export async function builtWith(file: string): Promise<BuiltWith> {
  const name = basename(file, '.js');
  const folder = built.get(file) ?? build(file, name);
  built.set(file, folder);
  const out = await folder;
  return {
    Latchkey: join(out, 'main.js'),
    'The reset backend': join(out, 'backend-main.js'),
    first: pathToFileURL(join(out, `${name}.js`)).href,
  };
}

async function build(file: string, name: string): Promise<string> {
  const out = join(root, `dist-${name}-${process.pid}`);
  leftovers.add(() => rmSync(out, { recursive: true, force: true }));
  await buildPrograms(root, out, { main: 'src/app/main.ts', 'backend-main': 'src/app/backend-main.ts', [name]: file });
  return out;
}
