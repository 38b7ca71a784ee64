/**
 * Checks that a reset backend keeps the contract (docs/reset-backend.md), ours or a Trust's own:
 *
 *   npm run backend:conformance -- URL [--key KEY] [--anonymous-key KEY] [--accounts FILE] [--outbox URL]
 *
 * The keys also come from BACKEND_KEY and BACKEND_ANONYMOUS_KEY, which keeps them out of the list of processes. FILE is JSON
 * with accounts that may be changed and locked; left out, the practice accounts. Exit code 1 when something is broken.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { accounts, practice, type TestAccounts } from './conformance/accounts.ts';
import type { Settings } from './conformance/bench.ts';
import type { Judged } from './conformance/check.ts';
import { conform } from './conformance/conformance.ts';

const usage = 'npm run backend:conformance -- URL [--key KEY] [--anonymous-key KEY] [--accounts FILE] [--outbox URL]';
const print = (line: string) => process.stdout.write(`${line}\n`);

try {
  process.exitCode = await run(settingsOf(process.argv.slice(2), process.env));
} catch (error) {
  print(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}

function settingsOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Settings {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      'anonymous-key': { type: 'string' },
      accounts: { type: 'string' },
      outbox: { type: 'string' },
    },
  });
  const [url, ...more] = positionals;
  if (url === undefined || more.length > 0 || !URL.canParse(url))
    throw new Error('Say where the backend is, by one URL.');
  const identified = values.key ?? env.BACKEND_KEY;
  const anonymous = values['anonymous-key'] ?? env.BACKEND_ANONYMOUS_KEY;
  return {
    url,
    keys: { ...(identified ? { identified } : {}), ...(anonymous ? { anonymous } : {}) },
    accounts: values.accounts === undefined ? practice : readAccounts(values.accounts),
    ...(values.outbox === undefined ? {} : { outbox: values.outbox }),
  };
}

function readAccounts(file: string): TestAccounts {
  const read = accounts.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  throw new Error(read.error.issues.map(({ path, message }) => `${file}: ${path.join('.')} ${message}`).join('\n'));
}

/** @returns the exit code */
async function run(settings: Settings): Promise<number> {
  let group = '';
  const judged = await conform(settings, (one) => {
    if (one.group !== group) print(`${group === '' ? '' : '\n'}${one.group}`);
    group = one.group;
    print(lineOf(one));
  });
  const count = (result: Judged['verdict']['result']) =>
    judged.filter(({ verdict }) => verdict.result === result).length;
  print(`\n${count('held')} held, ${count('broken')} broken, ${count('skipped')} skipped`);
  return count('broken') > 0 ? 1 : 0;
}

function lineOf({ name, verdict }: Judged): string {
  switch (verdict.result) {
    case 'held':
      return `  ✔ ${name}`;
    case 'broken':
      return `  ✘ ${name}\n      ${verdict.reason}`;
    case 'skipped':
      return `  – ${name} (${verdict.reason})`;
  }
}
