/**
 * Asks whether Teams would get an answer:
 *
 *   npm run teams:check                                  the bot at PUBLIC_URL, as it is deployed
 *   npm run teams:check -- --store                       what Microsoft asks of an app for its store, of the package and the pages at PUBLIC_URL
 *   npm run teams:check -- --at http://127.0.0.1:3978    looks there in place of PUBLIC_URL
 */
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { readConfig } from '../app/config.ts';
import { readContentOf } from '../app/content.ts';
import { checkDeployed } from './teams/deployed.ts';
import { commandsOf, ManifestProblem, packageOf, readVariables } from './teams/package.ts';
import { lookAt } from './teams/seen.ts';
import { checkStore } from './teams/store.ts';

const { values } = parseArgs({ options: { store: { type: 'boolean' }, at: { type: 'string' } } });
const { PUBLIC_URL = '' } = process.env;
const at = (values.at ?? PUBLIC_URL).replace(/\/+$/, '');

try {
  if (!URL.canParse(at)) throw new ManifestProblem('PUBLIC_URL is not set: it is the address that is looked at');
  const failures = values.store === true ? await store() : await deployed();
  if (failures > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ManifestProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function deployed(): Promise<number> {
  const findings = await checkDeployed(lookAt(at));
  for (const { what, wrong } of findings)
    console.log(wrong === undefined ? `ok     ${what}` : `WRONG  ${what}\n       ${wrong}`);
  const wrong = findings.filter((finding) => finding.wrong !== undefined).length;
  console.log(wrong === 0 ? `\n${at} would answer Teams` : `\n${wrong} of ${findings.length} wrong at ${at}`);
  return wrong;
}

async function store(): Promise<number> {
  const files = unzipSync(
    await packageOf(readVariables(process.env), commandsOf(readContentOf(readConfig({})).guides)),
  );
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString('utf8'));
  const results = await checkStore({ manifest, files, look: lookAt(at) });
  for (const { asks, problem, mandatory, at: guideline } of results)
    console.log(
      problem === undefined
        ? `ok      ${asks}`
        : `${mandatory ? 'MUST   ' : 'SHOULD '} ${asks}: ${problem}\n        ${guideline}`,
    );
  const failures = results.filter(({ problem, mandatory }) => problem !== undefined && mandatory).length;
  console.log(`\n${results.length} looked at, ${failures} that Microsoft would refuse`);
  return failures;
}
