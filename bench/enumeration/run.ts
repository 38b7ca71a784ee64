/**
 * Whether an anonymous caller can tell which addresses have accounts: by the answer, or by how long it takes.
 *
 *   npm run build && npx tsx bench/enumeration/run.ts [samples] [--watch MILLISECONDS]
 *
 * What it does and what it found is in README.md. Exits with 1 when two answers differ, or an AUC is over 0.55.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import { onRedis, startProgram } from '../../test/journeys/latchkey.ts';
import { freePort, type RedisServer, startRedis } from '../../test/redis.ts';
import { leastNoticed, median, shuffle, tell } from './classifier.ts';
import { dateOfBirth, type Kind, prepare, type Subject, subjectsOf } from './subjects.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { watch: { type: 'string', default: '25' } },
});
const samples = Number(positionals[0] ?? 2_000);
/** For how long after an answer the server is watched at work, in milliseconds. */
const watched = Number(values.watch);
const warmUp = 500;
const chance = 0.55;
/** Under what one caller may ask in an hour. */
const callsACaller = 3_000;

interface Sample extends Subject {
  /** Milliseconds from the first byte of the request to the last of the answer. */
  readonly time: number;
  /** How long one GET /healthz took of those sent one after the other once it had come: whether the work behind it shows. */
  readonly after: number;
  /** Of status, headers (without the date) and body. */
  readonly answer: string;
}

let failed = false;
const folder = mkdtempSync(join(tmpdir(), 'latchkey-enumeration-'));
const sink = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('./mail-sink.ts', import.meta.url))], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const redis = await startRedis();
if (redis === undefined) throw new Error('redis-server is not installed: on Debian, apt-get install redis-server');
try {
  const taking = `smtp://127.0.0.1:${await portOf(sink)}`;
  const refusing = `smtp://127.0.0.1:${await freePort()}`;
  await measure('the mail server takes every mail', redis, 1, taking);
  await measure('the mail server is down', redis, 2, refusing);
} finally {
  sink.kill();
  await redis.stop();
  rmSync(folder, { recursive: true });
}
process.exit(failed ? 1 : 0);

async function measure(title: string, redis: RedisServer, database: number, smtp: string): Promise<void> {
  await quieten(redis);
  const subjects = [
    ...subjectsOf('training-interface', 'known', samples),
    ...subjectsOf('training-interface', 'unknown', samples),
    ...subjectsOf('esr', 'known', samples),
    ...subjectsOf('esr', 'unknown', samples),
    ...subjectsOf('esr', 'locked', samples),
  ];
  const keys = Array.from({ length: Math.ceil((subjects.length + warmUp) / callsACaller) }, () => randomUUID());
  const settings = {
    ...onRedis(`${redis.url}/${database}`),
    SMTP_URL: smtp,
    LOG_LEVEL: 'info',
    BACKEND_KEYS: keys.map((key, at) => `caller-${at}:anonymous:${key}`).join(','),
  };
  // Addresses of their own to warm up with: nothing is asked twice.
  const warming = [...subjectsOf('training-interface', 'known', samples + warmUp)]
    .concat(subjectsOf('training-interface', 'unknown', samples + warmUp))
    .concat(...(['known', 'unknown', 'locked'] as const).map((kind) => subjectsOf('esr', kind, samples + warmUp)))
    .filter((_, at) => at % (samples + warmUp) >= samples);
  await prepare([...subjects, ...warming], settings, folder);
  const server = await startProgram('The reset backend', settings);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let asked = 0;
  const ask = async (subject: Subject): Promise<Sample> => {
    const key = keys[asked % keys.length] ?? '';
    asked += 1;
    const { time, answer } = await post(agent, server.url, key, subject);
    const after = await watch(agent, server.url);
    return { ...subject, time, after, answer };
  };
  try {
    for (const subject of shuffle(warming).slice(0, warmUp)) await ask(subject);
    const measured: Sample[] = [];
    for (const subject of shuffle(subjects)) measured.push(await ask(subject));
    report(title, measured);
  } finally {
    agent.destroy();
    await server.kill();
  }
}

function report(title: string, measured: readonly Sample[]): void {
  console.log(`\n${title}`);
  for (const system of ['training-interface', 'esr'] as const) {
    const ofSystem = measured.filter((sample) => sample.system === system);
    const answers = new Set(ofSystem.map(({ answer }) => answer));
    failed ||= answers.size !== 1;
    console.log(
      `  ${system}: ${ofSystem.length} answers, ${answers.size === 1 ? 'all the same' : `${answers.size} DIFFERENT ONES`}`,
    );
    if (answers.size !== 1) for (const answer of [...answers].slice(0, 5)) console.log(`    ${answer}`);
    const timesOf = (kind: Kind, which: 'time' | 'after') =>
      // In any order: a machine that grows slower in the course of the run is no difference.
      shuffle(ofSystem.filter((sample) => sample.kind === kind).map((sample) => sample[which]));
    for (const which of ['time', 'after'] as const) {
      const unknown = timesOf('unknown', which);
      console.log(`    ${which === 'time' ? 'the answer itself' : 'GET /healthz in the moments after it'}`);
      const kinds = [...new Set(ofSystem.map(({ kind }) => kind))].filter((kind) => kind !== 'unknown').sort();
      for (const kind of kinds) line(`${kind} | unknown`, unknown, timesOf(kind, which), which === 'time');
      line('unknown | unknown', unknown.slice(0, samples / 2), unknown.slice(samples / 2), false);
      console.log(`      a difference of ${leastNoticed(unknown).toFixed(3)} ms would be told (AUC 0.55)`);
    }
  }
}

function line(name: string, first: readonly number[], second: readonly number[], isJudged: boolean): void {
  const { auc, from, to } = tell(first, second);
  if (isJudged) failed ||= auc > chance;
  const medians = `medians ${median(second).toFixed(3)} and ${median(first).toFixed(3)} ms`;
  const judged = isJudged && auc > chance ? '  TOLD APART' : '';
  console.log(
    `      ${name.padEnd(18)} AUC ${auc.toFixed(3)} (${from.toFixed(3)} to ${to.toFixed(3)})  ${medians}${judged}`,
  );
}

function post(agent: Agent, url: string, key: string, { system, email }: Subject) {
  const person = { tier: 'anonymous', requester: randomUUID() };
  const body = JSON.stringify({ system, email, ...(system === 'esr' ? { dateOfBirth } : {}), person });
  return send(agent, `${url}/backend/v1/resets`, 'POST', body, {
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'idempotency-key': randomUUID(),
  });
}

async function watch(agent: Agent, url: string): Promise<number> {
  const begun = performance.now();
  for (let count = 1; ; count += 1) {
    await send(agent, `${url}/healthz`, 'GET', '', {});
    const time = performance.now() - begun;
    if (time >= watched) return time / count;
  }
}

function send(
  agent: Agent,
  url: string,
  method: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly time: number; readonly answer: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, agent, headers });
    outgoing.once('error', reject);
    outgoing.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => {
        const time = performance.now() - begun;
        const named = response.rawHeaders.filter((_, at, all) => all[at - (at % 2)]?.toLowerCase() !== 'date');
        const bytes = Buffer.concat(chunks);
        const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
        resolve({
          time,
          answer: `${response.statusCode} ${named.join(' ')} ${hash} ${bytes.toString('utf8').slice(0, 80)}`,
        });
      });
    });
    const begun = performance.now();
    outgoing.end(body);
  });
}

/** Redis without its file: how long a disk takes is noise that would hide a difference. */
async function quieten(redis: RedisServer): Promise<void> {
  const client = new Redis(redis.url);
  await client.config('SET', 'appendonly', 'no');
  await client.quit();
}

async function portOf(child: ChildProcess): Promise<number> {
  if (child.stdout === null) throw new Error('the mail server has no output');
  const [said] = await once(child.stdout, 'data');
  return Number(String(said));
}
