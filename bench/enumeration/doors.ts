/**
 * Whether the doors beside tell who has an account: signing in with a wrong password, and registering.
 *
 *   npm run build && npx tsx bench/enumeration/doors.ts [SIGN_INS] [REGISTRATIONS]
 *
 * SIGN_INS (200) and REGISTRATIONS (1,000) of each kind are timed. What it does and what it found is in README.md. Exits with 1
 * when two answers of a door differ, or when an AUC is over 0.55 and its interval leaves out 0.5.
 */

import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/app/config.ts';
import { readContentOf } from '../../src/app/content.ts';
import { openStorage } from '../../src/app/storage.ts';
import { Accounts } from '../../src/backend/accounts/accounts.ts';
import { Passwords } from '../../src/backend/accounts/passwords.ts';
import type { System } from '../../src/backend/contract.ts';
import { rulesFrom } from '../../src/backend/rules.ts';
import { Attempts } from '../../src/backend/sign-in/attempts.ts';
import { ofATrust, onRedis, startProgram } from '../../test/journeys/latchkey.ts';
import { freePort, startRedis } from '../../test/redis.ts';
import { type Answered, connect, quieten, send } from './asking.ts';
import { leastNoticed, median, shuffle, tell } from './classifier.ts';

const signIns = Number(process.argv[2] ?? 200);
const registrations = Number(process.argv[3] ?? 1_000);
const chance = 0.55;

/** `set` has a password, `unset` has none yet, `locked` has one and is locked, `nobody` has no account. */
type Kind = 'set' | 'unset' | 'locked' | 'nobody';

interface Door {
  readonly title: string;
  readonly system: System;
  readonly path: string;
  readonly kinds: readonly Kind[];
  readonly samples: number;
}

const doors: readonly Door[] = [
  ...(
    [
      ['training-interface', ['set', 'unset', 'nobody']],
      ['esr', ['set', 'unset', 'locked', 'nobody']],
      ['nhsp-online', ['set', 'unset', 'nobody']],
    ] as const
  ).map(([system, kinds]) => ({
    title: `sign-in, ${system}`,
    system,
    path: `/practice/${system}/sign-in`,
    kinds,
    samples: signIns,
  })),
  {
    title: 'registration',
    system: 'nhsp-online',
    path: '/practice/nhsp-online/register',
    kinds: ['set', 'unset', 'nobody'],
    samples: registrations,
  },
];

/** Its time is as a ratio to what was usual in its round. */
interface Sample extends Answered {
  readonly door: Door;
  readonly kind: Kind;
}

/** In rounds: one of each kind, in random order. */
const warmUp = 10;
let failed = false;
const folder = mkdtempSync(join(tmpdir(), 'latchkey-doors-'));
const redis = await startRedis();
if (redis === undefined) throw new Error('redis-server is not installed: on Debian, apt-get install redis-server');
try {
  await quieten(redis);
  const settings = {
    ...ofATrust,
    ...onRedis(redis.url),
    SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
    LOG_LEVEL: 'info',
    TRUSTED_HOPS: '1',
    BACKEND_KEYS: `nobody:anonymous:${randomUUID()}`,
  };
  const rounds = doors.flatMap((door) => Array.from({ length: door.samples }, (_, at) => ({ door, at })));
  await prepare(settings);
  const server = await startProgram('The reset backend', settings);
  let agent = connect();
  const measured: Sample[] = [];
  try {
    let count = 0;
    const shuffled = shuffle(rounds);
    for (const [number, { door, at }] of [...shuffled.slice(0, warmUp), ...shuffled].entries()) {
      const isWarming = number < warmUp;
      const round: Sample[] = [];
      for (const kind of shuffle(door.kinds)) {
        if (count % 4_000 === 0) {
          agent.destroy();
          agent = connect();
          await send(agent, `${server.url}/healthz`, 'GET', '', {});
        }
        const answered = await ask(`${server.url}${door.path}`, door, nameOf(door, kind, at, isWarming), count);
        round.push({ door, kind, ...answered });
        count += 1;
      }
      // What the machine was busy with meanwhile has made all of a round slower.
      const usual = Math.exp(round.reduce((sum, { time }) => sum + Math.log(time), 0) / round.length);
      if (!isWarming) measured.push(...round.map((sample) => ({ ...sample, time: sample.time / usual })));
    }
  } finally {
    agent.destroy();
    await server.kill();
  }
  for (const door of doors)
    report(
      door,
      measured.filter((sample) => sample.door === door),
    );

  /** A stranger in a network of their own, who has never been here. */
  function ask(url: string, { system, title }: Door, name: string, count: number): Promise<Answered> {
    const csrf = `a-form-token-of-our-own-making-${String(count).padStart(6, '0')}`;
    const isSignIn = title !== 'registration';
    const field = isSignIn && system === 'esr' ? 'username' : 'email';
    const body = new URLSearchParams({ csrf, [field]: name, ...(isSignIn && { password: 'Wrong-pass-1' }) }).toString();
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
      cookie: `latchkey-form=${csrf}`,
      'x-forwarded-for': `10.${Math.floor(count / 65_536)}.${Math.floor(count / 256) % 256}.${count % 256}`,
    };
    return send(agent, url, 'POST', body, headers, (text) =>
      text
        .replaceAll(name, '')
        .replaceAll(csrf, '')
        .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
        .replaceAll(/nonce(?:="|-)[\w+/=-]*/g, '')
        .replaceAll(/[\w-]{43}/g, ''),
    );
  }
} finally {
  await redis.stop();
  rmSync(folder, { recursive: true });
}
process.exit(failed ? 1 : 0);

/** Names of one length and one look. Each is asked about once. */
function nameOf(door: Door, kind: Kind, at: number, isWarming = false): string {
  const which = `${'abcd'[doors.indexOf(door)]}${{ set: 'a', unset: 'b', locked: 'c', nobody: 'd' }[kind]}`;
  const name = `staff.${isWarming ? 'w' : 'x'}${which}${String(at).padStart(5, '0')}`;
  const isUsername = door.system === 'esr';
  return isUsername ? name.replace('.', '').toUpperCase() : `${name}@nhs.net`;
}

/** Imports those that have accounts, gives passwords to those that have one, and locks those that are to be locked. */
async function prepare(settings: Readonly<Record<string, string>>): Promise<void> {
  const people = doors.flatMap((door) =>
    door.kinds
      .filter((kind) => kind !== 'nobody')
      .flatMap((kind) =>
        [false, true].flatMap((isWarming) =>
          Array.from({ length: door.samples }, (_, at) => {
            const name = nameOf(door, kind, at, isWarming);
            return {
              system: door.system,
              kind,
              name,
              email: name.includes('@') ? name : `${name.toLowerCase()}@nhs.net`,
            };
          }),
        ),
      ),
  );
  const rows = people.map(({ system, name, email }) =>
    system === 'esr'
      ? `esr,${email},${name},1990-01-01,`
      : `${system},${email},,,${system === 'training-interface' ? '2015-06-01' : ''}`,
  );
  const file = join(folder, 'accounts.csv');
  writeFileSync(file, `system,email,username,dateOfBirth,joined\n${rows.join('\n')}\n`);
  const importer = fileURLToPath(new URL('../../src/cli/import-accounts.ts', import.meta.url));
  execFileSync(process.execPath, ['--import', 'tsx', importer, file], {
    env: { PATH: process.env.PATH ?? '', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const config = readConfig(settings);
  const clock = { now: () => new Date() };
  const storage = openStorage(config, { clock, log: { info() {}, warn() {}, error() {} } });
  await storage.ready();
  const accounts = new Accounts({ documents: storage.documents, clock, announce: async () => {} });
  const attempts = new Attempts(storage.documents, clock, rulesFrom(readContentOf(config).facts).esr);
  const password = await new Passwords().hash('Practice-2026');
  for (const { system, kind, name, email } of people) {
    if (kind === 'unset') continue;
    await accounts.change<System, undefined>(system, email, (account) =>
      account === undefined ? { told: undefined } : { save: { ...account, password }, told: undefined },
    );
    if (kind === 'locked') await attempts.lock(name);
  }
  await storage.close();
}

function report({ title, kinds }: Door, measured: readonly Sample[]): void {
  const answers = new Set(measured.map(({ answer }) => answer));
  failed ||= answers.size !== 1;
  console.log(
    `\n${title}: ${measured.length} answers, ${answers.size === 1 ? 'all the same' : `${answers.size} DIFFERENT ONES`}`,
  );
  if (answers.size !== 1) for (const answer of [...answers].slice(0, 4)) console.log(`    ${answer.slice(0, 700)}`);
  // In any order: a machine that grows slower in the course of the run is no difference.
  const timesOf = (kind: Kind) => shuffle(measured.filter((sample) => sample.kind === kind).map(({ time }) => time));
  const nobody = timesOf('nobody');
  const half = Math.floor(nobody.length / 2);
  line('nobody | nobody', nobody.slice(0, half), nobody.slice(half), false);
  for (const kind of kinds) if (kind !== 'nobody') line(`${kind} | nobody`, nobody, timesOf(kind), true);
  const delay = leastNoticed(nobody.map((ratio) => ratio * 100));
  console.log(`    what takes ${delay.toFixed(1)} % longer would be told (AUC ${chance})`);
}

function line(name: string, first: readonly number[], second: readonly number[], isJudged: boolean): void {
  const { auc, from, to } = tell(first, second);
  const isTold = isJudged && auc > chance && from > 0.5;
  failed ||= isTold;
  const ratio = median(second) / median(first);
  console.log(
    `    ${name.padEnd(16)} AUC ${auc.toFixed(3)} (${from.toFixed(3)} to ${to.toFixed(3)})  medians as ${ratio.toFixed(3)} to 1${isTold ? '  TOLD APART' : ''}`,
  );
}
