import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { type Compiled, compile } from '../guide/compile.ts';
import { readDocument } from '../guide/document.ts';

/**
 * Reads and compiles the content of a folder: facts.yaml, and every other YAML file in it a guide.
 *
 * @param overrides path of a Trust's own facts, whose rows replace those of the folder
 * @param contacts the addresses for tickets by guide, where the Trust has set them
 * @param before what was read before, by `keepRead`
 */
export function readContent(
  folder: string,
  overrides?: string,
  contacts?: ReadonlyMap<string, string>,
  before?: string,
): Compiled {
  const kept = before === undefined ? {} : readKept(before);
  const read = (path: string) => {
    const text = readFileSync(path, 'utf8');
    return { file: join(basename(folder), basename(path)), text, data: kept[nameOf(text)] };
  };
  const guides = filesIn(folder).filter((file) => file !== 'facts.yaml');
  return compile(
    read(join(folder, 'facts.yaml')),
    guides.map((file) => read(join(folder, file))),
    overrides === undefined ? undefined : { file: overrides, text: readFileSync(overrides, 'utf8') },
    contacts,
  );
}

/**
 * Keeps what is read of a folder without issues, so that it need not be read again as long as its text is the same: of all that
 * a start has to do, reading YAML takes longest.
 */
export function keepRead(folder: string, into: string): void {
  const kept = filesIn(folder).map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return [nameOf(text), readDocument({ file, text }, z.unknown()).data];
  });
  mkdirSync(dirname(into), { recursive: true });
  // Whoever reads it meanwhile has the one before, and never half of this.
  writeFileSync(`${into}.${process.pid}`, JSON.stringify(Object.fromEntries(kept)));
  renameSync(`${into}.${process.pid}`, into);
}

/** Without what was kept, or where it cannot be read, the files themselves are. */
function readKept(path: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

const nameOf = (text: string) => createHash('sha256').update(text).digest('hex');

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
}
