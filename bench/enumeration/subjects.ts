import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/app/config.ts';
import { readContentOf } from '../../src/app/content.ts';
import { openStorage } from '../../src/app/storage.ts';
import { rulesFrom } from '../../src/backend/rules.ts';
import { Attempts } from '../../src/backend/sign-in/attempts.ts';

const importer = fileURLToPath(new URL('../../src/cli/import-accounts.ts', import.meta.url));

/** What an address is to the system that it is asked about. */
export type Kind = 'known' | 'unknown' | 'locked';

export interface Subject {
  readonly system: 'training-interface' | 'esr';
  readonly kind: Kind;
  readonly email: string;
}

export const dateOfBirth = '1990-01-01';

/** Addresses of one length and one look, so that nothing in the request tells them apart. */
export function subjectsOf(system: Subject['system'], kind: Kind, count: number): readonly Subject[] {
  const sort = { known: 'a', unknown: 'b', locked: 'c' }[kind];
  return Array.from({ length: count }, (_, at) => ({
    system,
    kind,
    email: `staff.${sort}${String(at).padStart(5, '0')}@nhs.net`,
  }));
}

/** Imports those that have accounts, as an operator would, and locks those that are to be locked. */
export async function prepare(
  subjects: readonly Subject[],
  settings: Readonly<Record<string, string>>,
  folder: string,
): Promise<void> {
  const rows = subjects
    .filter(({ kind }) => kind !== 'unknown')
    .map(({ system, email }) =>
      system === 'esr'
        ? `esr,${email},${usernameOf(email)},${dateOfBirth},`
        : `training-interface,${email},,,2015-06-01`,
    );
  const file = join(folder, 'accounts.csv');
  writeFileSync(file, `system,email,username,dateOfBirth,joined\n${rows.join('\n')}\n`);
  execFileSync(process.execPath, ['--import', 'tsx', importer, file], {
    env: { PATH: process.env.PATH ?? '', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

  const config = readConfig(settings);
  const clock = { now: () => new Date() };
  const storage = openStorage(config, { clock, log: { info() {}, warn() {}, error() {} } });
  await storage.ready();
  const attempts = new Attempts(storage.documents, clock, rulesFrom(readContentOf(config).facts).esr);
  for (const { kind, email } of subjects) if (kind === 'locked') await attempts.lock(usernameOf(email));
  await storage.close();
}

function usernameOf(email: string): string {
  return email.replace('@nhs.net', '').replace('.', '').toUpperCase();
}
