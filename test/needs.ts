import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is, or undefined when this machine does not have it. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * Skips a test or a suite that needs a program this machine does not have, and prints why. Where everything is meant to be
 * there (LATCHKEY_NO_SKIPS, as in .ci/run), it fails instead.
 *
 * @param found the program, or what was started of it
 * @param name of the program, and of its Debian package
 */
export function needs<Found>(
  context: Mocha.Context,
  found: Found | undefined,
  name: string,
): asserts found is NonNullable<Found> {
  if (found !== undefined) return;
  const reason = `${name} is not installed: on Debian, apt-get install ${name}`;
  if (process.env.LATCHKEY_NO_SKIPS === '1') throw new Error(reason);
  console.log(`      skipped: ${reason}`);
  context.skip();
}
