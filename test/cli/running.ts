import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command of src/cli with these settings and none of this process's own. */
export function runCommand(name: string, args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, `src/cli/${name}.ts`), ...args],
    { cwd: root, env: { PATH: process.env.PATH ?? '', ...settings }, encoding: 'utf8', timeout: 60_000 },
  );
  return { status, stdout, stderr };
}
