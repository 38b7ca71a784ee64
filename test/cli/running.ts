import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stateDir } from '../journeys/latchkey.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A command of src/cli, as it is built: it starts in half the time that its source takes. @throws when it is not built */
export function commandOf(name: string): string {
  const program = join(root, `dist/${name}.js`);
  if (!existsSync(program)) throw new Error(`${program} is not there: npm run build`);
  return program;
}

/** Runs a command of src/cli with these settings and none of this process's own. */
export function runCommand(name: string, args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandOf(name), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', STATE_DIR: stateDir(), ...settings },
    encoding: 'utf8',
    timeout: 60_000,
    // Every way through a topic is more than the megabyte that is kept else.
    maxBuffer: 16 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
