/**
 * Takes accounts into the reset backend from CSV, with the settings of the processes that serve:
 *
 *   npm run backend:import -- FILE [--dry-run] [--report REPORT.csv]
 *
 * The columns are system, email, username, dateOfBirth and joined: see docs/reset-backend.md. Exits with 0 when every row was
 * taken, 1 when one was refused (the others are taken), 2 when nothing could be done.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../app/config.ts';
import { importAccounts, type RowReport } from '../backend/accounts/import.ts';
import { CannotRun, isKept, mustBeKept, openBackendStore } from './backend-store.ts';
import { csvLine } from './csv.ts';

const usage = 'Name the file: npm run backend:import -- FILE [--dry-run] [--report REPORT.csv]';
const print = (line: string) => process.stdout.write(`${line}\n`);

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  // What waits for a Redis that is away would keep the process.
  process.exit(2);
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, report: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  const dryRun = values['dry-run'] === true;
  if (file === undefined || more.length > 0) throw new CannotRun(usage);
  const config = readConfig(process.env);
  if (!dryRun) mustBeKept(config);
  await mustBeReadable(file);
  // A dry run makes no store.
  const store = await openBackendStore(isKept(config) ? config : { ...config, storeFolder: undefined });
  const report = values.report === undefined ? undefined : await openReport(values.report);
  const counts = { added: 0, updated: 0, unchanged: 0, refused: 0 };
  try {
    for await (const row of importAccounts(createReadStream(file), { ...store, dryRun })) {
      counts[row.result] += 1;
      print(say(row));
      await report?.add(row);
    }
  } finally {
    await report?.close();
    await store.close();
  }
  const rows = counts.added + counts.updated + counts.unchanged + counts.refused;
  const told = Object.entries(counts).map(([result, count]) => `${count} ${result}`);
  print(`${rows} ${rows === 1 ? 'row' : 'rows'}: ${told.join(', ')}`);
  if (dryRun) print('This was a dry run: nothing was changed.');
  return counts.refused > 0 ? 1 : 0;
}

function say(row: RowReport): string {
  const outcome = row.result === 'refused' ? `refused: ${row.reason}` : row.result;
  return `line ${row.line}  ${plain(row.system ?? '-')}  ${outcome}`;
}

/** A cell is anybody's: nothing in it may drive the terminal. */
function plain(cell: string): string {
  return cell.replace(/[^\x20-\x7e]/g, '?').slice(0, 40);
}

async function mustBeReadable(file: string): Promise<void> {
  try {
    const handle = await open(file);
    await handle.close();
  } catch {
    throw new CannotRun(`${file} cannot be read: is its name right?`);
  }
}

async function openReport(path: string): Promise<{ add(row: RowReport): Promise<void>; close(): Promise<void> }> {
  // It names people, so it is its owner's alone.
  const file = createWriteStream(path, { mode: 0o600 });
  const opened = new Promise<void>((resolve, reject) => {
    file.once('open', () => resolve());
    file.once('error', () => reject(new CannotRun(`${path} cannot be written: choose another place for the report.`)));
  });
  await opened;
  file.write(csvLine(['line', 'system', 'email', 'result', 'reason']));
  return {
    async add(row) {
      const cells = [String(row.line), row.system ?? '', row.email ?? '', row.result];
      const more = file.write(csvLine([...cells, row.result === 'refused' ? row.reason : '']));
      if (!more) await new Promise<void>((resolve) => file.once('drain', () => resolve()));
    },
    async close() {
      file.end();
      await finished(file);
    },
  };
}
