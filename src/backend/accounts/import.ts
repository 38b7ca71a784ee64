import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { z } from 'zod';
import type { Audit } from '../../audit/audit.ts';
import { dayAt } from '../../calendar/calendar.ts';
import { oneLine } from '../../text/fold.ts';
import { readBareAddress } from '../addresses.ts';
import { day, systems } from '../contract.ts';
import { type Accounts, type Imported, plainUsername } from './accounts.ts';

/** What became of one row: `line` is where it stands in the file. Reasons hold no date of birth. */
export type RowReport = {
  readonly line: number;
  readonly system?: string;
  readonly email?: string;
} & ({ readonly result: 'added' | 'updated' | 'unchanged' } | { readonly result: 'refused'; readonly reason: string });

export interface ImportRooms {
  readonly accounts: Accounts;
  readonly audit: Audit;
  /** Tells what would be done, and changes nothing. */
  readonly dryRun: boolean;
}

/** The file as a whole cannot be taken. Its message is for whoever runs the import. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';
}

const columns = ['system', 'email', 'username', 'dateOfBirth', 'joined'] as const;
type Column = (typeof columns)[number];
type Row = Readonly<Partial<Record<Column, string>>>;

/** Much more than five cells can need: a quotation mark that is never closed ends here, not at the end of the file. */
const longestRow = 4_096;
const unreadable = 'from here on the file cannot be read: a quotation mark is never closed, or the row has no end';

const plainEmail = z.string({ error: 'email is missing' }).transform((typed, context) => {
  const read = readBareAddress(typed);
  if ('email' in read && read.meant === undefined) return read.email;
  const why = 'problem' in read ? read.problem : `it is not at nhs.net: is it ${read.meant}?`;
  context.addIssue({ code: 'custom', message: `email is not one plain address, such as a.b@nhs.net: ${why}` });
  return z.NEVER;
});

const dateOfBirth = z
  .string({ error: 'dateOfBirth is missing' })
  .refine(isDate, 'dateOfBirth is not a date like 1990-01-31')
  .refine(
    (date) => !isDate(date) || (date > '1900-12-31' && date < dayAt(new Date())),
    'dateOfBirth is not after 1900 and in the past',
  );

const shapes = {
  'training-interface': z.object({
    system: z.literal('training-interface'),
    email: plainEmail,
    joined: z.string({ error: 'joined is missing' }).refine(isDate, 'joined is not a date like 2026-11-30'),
  }),
  esr: z.object({
    system: z.literal('esr'),
    email: plainEmail.refine((address) => address.endsWith('@nhs.net'), 'email is not at nhs.net'),
    username: z
      .string({ error: 'username is missing' })
      .transform(plainUsername)
      .refine((name) => /^[\p{L}\p{N}._@'-]{2,64}$/u.test(name), 'username is not 2 to 64 letters and digits')
      // Whoever looks for a person by either would find the wrong one.
      .refine((name) => !name.includes('@'), 'username is an email address')
      // A letter that only looks like one of ours would make two usernames that nobody can tell apart.
      .refine((name) => /^[\x20-\x7e]*$/.test(name), 'username has letters that are not plain ones'),
    dateOfBirth,
  }),
  'nhsp-online': z.object({ system: z.literal('nhsp-online'), email: plainEmail }),
} as const;

/**
 * Takes accounts from CSV: a header row naming the columns system, email, username, dateOfBirth and joined, in any order,
 * and a row for each account. Rows are taken one after the other, so a file of any length needs little memory.
 *
 * An account that is there already keeps its password, its lock, its links and its second factor; its dates and its
 * username become those of the row. A row that cannot be is refused, and the others are taken all the same.
 *
 * @throws ImportProblem when the header is not one, StoreUnavailable: everything before is kept, and taking the file again is
 * safe
 */
export async function* importAccounts(
  csv: AsyncIterable<string | Uint8Array> | string,
  rooms: ImportRooms,
): AsyncGenerator<RowReport> {
  const seen = new Seen();
  let header: readonly Column[] | undefined;
  for await (const { line, cells, broken } of rowsOf(csv)) {
    if (broken !== undefined && header === undefined) throw new ImportProblem(broken);
    if (broken !== undefined) yield { line, result: 'refused', reason: broken };
    else if (header === undefined) header = readHeader(cells);
    else if (cells.some((cell) => cell !== '')) yield await take(line, header, cells, seen, rooms);
  }
  if (header === undefined) throw new ImportProblem(`the file is empty: its first line names ${columns.join(', ')}`);
}

interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Why neither it nor what follows could be read. */
  readonly broken?: string;
}

async function* rowsOf(csv: AsyncIterable<string | Uint8Array> | string): AsyncGenerator<RawRow> {
  let brokenAt = Number.POSITIVE_INFINITY;
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    // An error would drop the rows before it that are read ahead. A row that is skipped drops all that follow.
    skip_records_with_error: true,
    on_skip: (error) => {
      brokenAt = Math.min(brokenAt, (error as { readonly lines?: number } | undefined)?.lines ?? 0);
      return undefined;
    },
  });
  const source = typeof csv === 'string' ? Readable.from([csv]) : Readable.from(csv, { objectMode: false });
  source.once('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let next = 1;
  let countedTwice = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (info.lines >= brokenAt) break;
      // The parser says where a row ends, and takes CR LF inside quotation marks for two lines.
      const within = record.join('');
      const line = info.lines - countedTwice - countOf(within, /[\r\n]/g);
      countedTwice += countOf(within, /\r\n/g);
      next = info.lines - countedTwice + 1;
      yield { line, cells: record.map((cell) => cell.trim()) };
    }
    if (brokenAt < Number.POSITIVE_INFINITY) yield { line: next, cells: [], broken: unreadable };
  } finally {
    source.destroy();
  }
}

function countOf(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

function readHeader(row: readonly string[]): readonly Column[] {
  const cells = row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
  const names = cells.map((cell) => columns.find((column) => column.toLowerCase() === cell.toLowerCase()));
  const unknown = cells.filter((_, at) => names[at] === undefined);
  const missing = (['system', 'email'] as const).filter((column) => !names.includes(column));
  if (unknown.length > 0 || missing.length > 0 || new Set(names).size < names.length)
    throw new ImportProblem(`the first line has to name the columns, each once, out of: ${columns.join(', ')}`);
  return names.filter((name) => name !== undefined);
}

async function take(
  line: number,
  header: readonly Column[],
  cells: readonly string[],
  seen: Seen,
  { accounts, audit, dryRun }: ImportRooms,
): Promise<RowReport> {
  const row: Row = Object.fromEntries(
    header.map((name, at) => [name, plainCell(name, cells[at] ?? '')]).filter(([, cell]) => cell),
  );
  const known = {
    line,
    ...(row.system === undefined ? {} : { system: row.system }),
    ...(row.email === undefined ? {} : { email: row.email }),
  };
  const refused = (reason: string): RowReport => ({ ...known, result: 'refused', reason });
  if (cells.some((cell) => /[\r\n]/.test(cell)))
    return refused('a cell has more than one line: is there a quotation mark too many?');
  if (cells.slice(header.length).some((cell) => cell !== ''))
    return refused('the row has more cells than the first line');
  const system = systems.find((one) => one === row.system);
  if (system === undefined) return refused(`system is not one of: ${systems.join(', ')}`);
  const parsed = shapes[system].safeParse(row);
  if (!parsed.success) return refused(parsed.error.issues.map(({ message }) => message).join('; '));
  const imported: Imported = parsed.data;
  const twice = seen.again(imported, line);
  if (twice !== undefined) return refused(twice);
  const result = await accounts.put(imported, dryRun);
  if (result === 'taken') return refused('username belongs to another account');
  if (!dryRun && result !== 'unchanged')
    await audit.note({ event: `account-${result}`, about: imported.email, by: 'import' });
  return { ...known, result };
}

/** Addresses have a reader of their own. */
function plainCell(name: Column, cell: string): string {
  return name === 'email' ? cell : oneLine(cell);
}

/** The rows of the file so far. */
class Seen {
  readonly #lines = new Map<string, number>();

  /** @returns why it cannot be there again; otherwise it is remembered */
  again(imported: Imported, line: number): string | undefined {
    const account = `${imported.system} ${imported.email}`;
    const earlier = this.#lines.get(account);
    if (earlier !== undefined) return `the same account as line ${earlier}`;
    if (imported.system === 'esr') {
      const username = `username ${imported.username}`;
      const other = this.#lines.get(username);
      if (other !== undefined) return `the same username as line ${other}`;
      this.#lines.set(username, line);
    }
    this.#lines.set(account, line);
    return undefined;
  }
}

function isDate(text: string): boolean {
  return day.safeParse(text).success;
}
