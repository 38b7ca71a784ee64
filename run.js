/**
 * Runs what is built: `node run.js audit verify` is dist/audit.js. Where the tools that build are installed, what has changed
 * since is built first; where they are not, what is there is run as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('./', import.meta.url));
const code = ['src', 'package-lock.json'];
/** Written when all the programs are. */
const stamp = `${root}dist/packages.txt`;

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

function isOlderThan(names) {
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  return names.some((name) => newest(`${root}${name}`) > built);
}

const hasTools = existsSync(`${root}node_modules/tsx`) && existsSync(`${root}node_modules/esbuild`);
if (hasTools && existsSync(`${root}src`) && isOlderThan([...code, 'dialogs'])) {
  // Standard output belongs to what is run.
  console.error('building what has changed');
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/build.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  // An issue of the guides is for the program to tell, in its own words.
  if (isOlderThan(code)) {
    console.error(stdout + stderr);
    process.exit(1);
  }
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
