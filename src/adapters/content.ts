import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Compiled, compile } from '../guide/compile.ts';

/**
 * Reads and compiles the content of a folder: facts.yaml, and every other YAML file in it a guide.
 *
 * @param overrides path of a Trust's own facts, whose rows replace those of the folder
 * @param contacts the addresses for tickets by guide, where the Trust has set them
 */
export function readContent(folder: string, overrides?: string, contacts?: ReadonlyMap<string, string>): Compiled {
  const read = (path: string) => ({ file: join(basename(folder), basename(path)), text: readFileSync(path, 'utf8') });
  const guides = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && file !== 'facts.yaml')
    .sort();
  return compile(
    read(join(folder, 'facts.yaml')),
    guides.map((file) => read(join(folder, file))),
    overrides === undefined ? undefined : { file: overrides, text: readFileSync(overrides, 'utf8') },
    contacts,
  );
}
