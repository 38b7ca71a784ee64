import assert from 'node:assert/strict';
import { Audit } from '../../src/audit/audit.ts';
import { Accounts, type Announced } from '../../src/backend/accounts/accounts.ts';
import { importAccounts, type RowReport } from '../../src/backend/accounts/import.ts';
import { Attempts } from '../../src/backend/sign-in/attempts.ts';
import { onSqlite } from '../on-sqlite.ts';
import { rules, start } from './world.ts';

export const header = 'system,email,username,dateOfBirth,joined';

/** What an import needs, in the process. */
export function open() {
  let now = start.getTime();
  const clock = { now: () => new Date(now) };
  const documents = onSqlite(clock).documents;
  const log = { info() {}, warn() {}, error: assert.fail };
  const announced: string[] = [];
  const announce = async ({ system, email }: Announced) => void announced.push(`${system} ${email}`);
  const accounts = new Accounts({ documents, clock, announce });
  const audit = new Audit(documents, clock, 'a secret of at least thirty-two bytes', log);
  const attempts = new Attempts(documents, clock, rules.esr);
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  const take = async (csv: AsyncIterable<string | Uint8Array> | string, dryRun = false) => {
    const rows: RowReport[] = [];
    for await (const row of importAccounts(csv, { accounts, audit, dryRun })) rows.push(row);
    return rows;
  };
  return { documents, accounts, announced, audit, attempts, take, pass };
}

/** Imports so many hundreds of accounts, and sees that the first are taken before the last are written. */
export async function importAsTheyCome(parts: number): Promise<void> {
  const { take, accounts } = open();
  let written = 0;
  let takenAlready = 0;
  async function* file() {
    yield `${header}\n`;
    for (let part = 0; part < parts; part += 1) {
      let text = '';
      for (let row = 0; row < 100; row += 1) {
        written += 1;
        text += `esr,person-${written}@nhs.net,PERSON${written},1990-01-31,\n`;
      }
      if (part === parts - 1 && (await accounts.load('esr', 'person-1@nhs.net')) !== undefined) takenAlready = 1;
      yield text;
    }
  }
  const rows = await take(file());
  assert.equal(rows.length, parts * 100);
  assert.ok(rows.every(({ result }) => result === 'added'));
  assert.equal(takenAlready, 1);
}
