/**
 * Builds what runs, into dist/: npm run build. Nothing of src/ or node_modules/ is needed there, and nothing is learnt at a start.
 *
 *   NAME.js       the server and each command, with the packages they use; chunk-*.js is what several of them share
 *   assets/       what browsers load
 *   nhsuk/, …     the templates of pages; json-schemas/ what a Teams manifest is checked against
 *   dialogs.json  the guides, read; model.bin  what was learnt from their phrases
 *   node_modules/ what is native, for every system: it is in no bundle
 *   packages.txt  the packages that are inside or beside, and their licences
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAssets } from './assets.ts';
import { buildPrograms, copyBeside } from './building/programs.ts';
import { copyManifestSchema, copyTemplates } from './building/templates.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = join(root, 'dist');
const kept = ['dialogs.json', 'model.bin'];
for (const name of readdirSync(root).includes('dist') ? readdirSync(out) : [])
  if (!kept.includes(name)) rmSync(join(out, name), { recursive: true, force: true });

copyTemplates(root, out);
copyManifestSchema(root, out);
await buildAssets(root, join(out, 'assets'));
await buildPrograms(root, out);
copyBeside(root, out);
// Last: where the guides have an issue, what finds it is built.
await import('./learn.ts');
