import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leftovers } from './redis.ts';

/** An empty folder, gone with the run. */
export function newFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'latchkey-state-'));
  leftovers.add(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
