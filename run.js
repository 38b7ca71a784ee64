/**
 * Runs what is built: `node run.js audit verify` is dist/audit.js. Where the tools that build are installed, what has changed
 * since is built first; where they are not, what is there is run as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('./', import.meta.url));
const sources = ['src', 'dialogs', 'package-lock.json'].map((name) => `${root}${name}`);
/** The build writes it last. */
const stamp = `${root}dist/packages.txt`;

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

function isOld() {
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  return sources.some((path) => newest(path) > built);
}

const hasTools = existsSync(`${root}node_modules/tsx`) && existsSync(`${root}node_modules/esbuild`);
if (hasTools && existsSync(`${root}src`) && isOld()) {
  // Standard output belongs to what is run.
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/build.ts'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}

const [node = '', , name = '', ...args] = process.argv;
const program = `${root}dist/${name}.js`;
if (existsSync(program)) {
  process.argv = [node, program, ...args];
  await import(pathToFileURL(program).href);
} else {
  console.error('Latchkey is not built here: npm ci && npm run build');
  process.exitCode = 1;
}
