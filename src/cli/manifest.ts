/** Makes the package that is uploaded to Teams, from the environment: npm run manifest. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readConfig } from '../app/config.ts';
import { readContentOf } from '../app/content.ts';
import { commandsOf, folder, ManifestProblem, packageOf, readVariables } from './teams/package.ts';

try {
  const zip = await packageOf(readVariables(process.env), commandsOf(readContentOf(readConfig({})).guides));
  mkdirSync(`${folder}/build`, { recursive: true });
  writeFileSync(`${folder}/build/latchkey.zip`, zip);
  console.log('manifest/build/latchkey.zip is ready to upload to Teams');
} catch (error) {
  if (!(error instanceof ManifestProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
