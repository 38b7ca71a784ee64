/**
 * How many turns a second each store takes, beside the one in memory: npx tsx bench/store/run.ts. See README.md.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { readConfig } from '../../src/app/config.ts';
import { openStorage, type Storage } from '../../src/app/storage.ts';
import { newRecord } from '../../src/conversation/record.ts';
import { startRedis } from '../../test/redis.ts';

const [alone, together, atOnce] = [300, 3000, 32];
/** In turns, as others use the machine: the best of each counts. */
const rounds = 5;
const world = { clock: { now: () => new Date() }, log: { info() {}, warn() {}, error: console.error } };

/** What a turn keeps: its record, about 6 KB, two lines of the log, and a document beside. */
async function turn({ conversations, documents }: Storage, conversation: string): Promise<void> {
  const { record = newRecord('webchat'), revision } = await conversations.load(conversation);
  const next = { ...record, last: randomBytes(2250).toString('hex') };
  const at = new Date().toISOString();
  const text = randomBytes(150).toString('hex');
  await conversations.saveIfUnchanged(conversation, revision, next, [
    { from: 'person', position: 2 * revision + 1, at, text, body: { type: 'message' } },
    { from: 'bot', position: 2 * revision + 2, at, reply: { text, choices: [], links: [] } },
  ]);
  await documents.saveIfUnchanged(`${conversation} ${revision}`, 0, { text }, 3600);
}

async function measure(settings: Readonly<Record<string, string>>) {
  const storage = openStorage(readConfig(settings), world);
  await storage.ready();
  const latencies: number[] = [];
  for (let n = 0; n < alone; n += 1) {
    const began = performance.now();
    await turn(storage, `alone ${n % 30}`);
    latencies.push(performance.now() - began);
  }
  latencies.sort((one, other) => one - other);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  let next = 0;
  const person = async (): Promise<void> => {
    for (let n = next++; n < together; n = next++) await turn(storage, `together ${n % 400}`);
  };
  await Promise.all(Array.from({ length: atOnce }, person));
  const perSecond = together / ((performance.now() - began) / 1000);
  delay.disable();
  await storage.close();
  return {
    perSecond,
    median: latencies[Math.floor(alone / 2)] ?? 0,
    p99: latencies[Math.floor(alone * 0.99)] ?? 0,
    held: delay.percentile(99) / 1e6,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'latchkey-bench-'));
const redis = await startRedis();
const onRedis = { REDIS_URL: redis?.url ?? '', STATE_DIR: folder };
const stores = [
  { name: 'in memory', settings: { STORE: 'memory' } },
  { name: 'in a folder', settings: { STATE_DIR: folder } },
  { name: 'on Redis, its file written once a second', settings: onRedis, appendfsync: 'everysec' },
  { name: 'on Redis, its file written at every commit', settings: onRedis, appendfsync: 'always' },
];
const found = new Map<string, Awaited<ReturnType<typeof measure>>>();
for (let round = 1; round <= rounds; round += 1)
  for (const { name, settings, appendfsync } of redis === undefined ? stores.slice(0, 2) : stores) {
    if (appendfsync !== undefined) await redis?.say('CONFIG', 'SET', 'appendfsync', appendfsync);
    const now = await measure(settings);
    if (now.perSecond > (found.get(name)?.perSecond ?? 0)) found.set(name, now);
  }
const first = found.get('in memory')?.perSecond ?? 1;
for (const [name, { perSecond, median, p99, held }] of found)
  console.log(
    `| ${name} | ${(perSecond / first).toFixed(2)} | ${perSecond.toFixed(0)} | ${median.toFixed(1)} | ${p99.toFixed(1)} | ${held.toFixed(0)} |`,
  );

const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
const began = performance.now();
const again = openStorage(readConfig({ STATE_DIR: folder }), world);
console.log(
  `on disk ${(bytes / 1e6).toFixed(1)} MB, opened and checked in ${(performance.now() - began).toFixed(0)} ms`,
);
await again.close();
await redis?.stop();
rmSync(folder, { recursive: true });
