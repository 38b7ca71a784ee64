/**
 * `time.ts` as programs are built: what runs the sources as they are makes functions slower that are made anew for each message.
 *
 *   npm run build && npx tsx bench/understanding/built.ts [FILE …]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { learnerOf } from '../../src/app/learnt.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const outfile = `${root}dist/bench/time.js`;
await build({
  entryPoints: [`${root}bench/understanding/time.ts`],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  define: { LEARNER: JSON.stringify(learnerOf()) },
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
