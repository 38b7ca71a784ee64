/**
 * What differs in a sign-in between an account that has a password, one that has none, and nobody's: the reading of the record.
 *
 *   npx tsx bench/enumeration/reading.ts [READINGS] [SIGN_INS]
 *
 * READINGS (20,000) of each kind are timed on a real Redis, in random order, and SIGN_INS (200) whole checks of a wrong password. Printed: the
 * difference, how far one check is from another, and how well whoever knows but the time of one sign-in could tell.
 */

import { readConfig } from '../../src/app/config.ts';
import { openStorage } from '../../src/app/storage.ts';
import { Accounts } from '../../src/backend/accounts/accounts.ts';
import { Passwords } from '../../src/backend/accounts/passwords.ts';
import { onRedis } from '../../test/journeys/latchkey.ts';
import { startRedis } from '../../test/redis.ts';
import { median, shuffle } from './classifier.ts';

const readings = Number(process.argv[2] ?? 20_000);
const signIns = Number(process.argv[3] ?? 200);
const system = 'training-interface';
const kinds = ['set', 'unset', 'nobody'] as const;
type Kind = (typeof kinds)[number];

const redis = await startRedis();
if (redis === undefined) throw new Error('redis-server is not installed: on Debian, apt-get install redis-server');
const clock = { now: () => new Date() };
const settings = onRedis(redis.url);
const storage = openStorage(readConfig(settings), { clock, log: { info() {}, warn() {}, error() {} } });
try {
  await storage.ready();
  const accounts = new Accounts({ documents: storage.documents, clock, announce: async () => {} });
  const passwords = new Passwords();
  const password = await passwords.hash('Practice-2026');
  const each = 200;
  const nameOf = (kind: Kind, at: number) => `staff.${kind.charCodeAt(0)}${String(at % each).padStart(4, '0')}@nhs.net`;
  for (const kind of kinds.slice(0, 2))
    for (let at = 0; at < each; at += 1)
      await accounts.change<typeof system, undefined>(system, nameOf(kind, at), () => ({
        save: {
          v: 2 as const,
          system,
          email: nameOf(kind, at),
          joined: '2015-06-01',
          ...(kind === 'set' ? { password } : {}),
        },
        told: undefined,
      }));
  const times = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]));
  for (const [index, kind] of shuffle(kinds.flatMap((kind) => Array<Kind>(readings).fill(kind))).entries()) {
    const begun = process.hrtime.bigint();
    await accounts.loadByName(system, nameOf(kind, index));
    times.get(kind)?.push(Number(process.hrtime.bigint() - begun) / 1e6);
  }
  const checks: number[] = [];
  for (let at = 0; at < signIns; at += 1) {
    const begun = process.hrtime.bigint();
    await passwords.isRight('Wrong-pass-1', at % 2 === 0 ? password : undefined);
    checks.push(Number(process.hrtime.bigint() - begun) / 1e6);
  }
  // The middle half, as a normal distribution has it: whoever waits for the slowest learns nothing from them.
  const sorted = checks.toSorted((one, other) => one - other);
  const quartile = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  const spread = (quartile(0.75) - quartile(0.25)) / 1.349;
  console.log(`a check of a password: ${median(checks).toFixed(1)} ms, spread ${spread.toFixed(2)} ms`);
  const nobody = median(times.get('nobody') ?? []);
  for (const kind of kinds) {
    const reading = median(times.get(kind) ?? []);
    const auc = normal((reading - nobody) / (spread * Math.SQRT2));
    console.log(
      `reading ${kind.padEnd(6)} ${reading.toFixed(4)} ms, ${((reading - nobody) * 1000).toFixed(0)} µs from nobody's: AUC ${auc.toFixed(4)} by it alone`,
    );
  }
} finally {
  await storage.close();
  await redis.stop();
}

/** The cumulative normal distribution, near enough (Zelen and Severo, 26.2.17). */
function normal(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const tail =
    (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return x >= 0 ? 1 - tail : tail;
}
