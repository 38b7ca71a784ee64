/**
 * Whether an anonymous caller can tell which addresses have accounts: by the answer, or by how long it takes.
 *
 *   npm run build && npx tsx bench/enumeration/run.ts [SAMPLES] [WATCHED]
 *
 * SAMPLES (2,000) of each kind of address are timed, WATCHED (300, 0 for none) are followed by a look at how busy the server is.
 * What it does and what it found is in README.md. Exits with 1 when two answers differ, an AUC is over 0.55, or the letters
 * that the known and the locked are owed were not sent.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ofATrust, onRedis, startProgram } from '../../test/journeys/latchkey.ts';
import { freePort, type RedisServer, startRedis } from '../../test/redis.ts';
import { connect, quieten, send } from './asking.ts';
import { leastNoticed, median, shuffle, tell } from './classifier.ts';
import { dateOfBirth, type Kind, prepare, type Subject, subjectsOf } from './subjects.ts';

const timed = Number(process.argv[2] ?? 2_000);
const watched = Number(process.argv[3] ?? 300);
const warmUp = 500;
const chance = 0.55;
/** Under what one connection may ask: at its 10,000th request the server closes it, and says so in a header. */
const asksAConnection = 4_000;
/** Under what one caller may ask in an hour. */
const callsACaller = 3_000;

interface Part {
  readonly title: string;
  readonly smtp: string;
  /** Of each kind of address. */
  readonly samples: number;
  /** Milliseconds between an answer and the next request. */
  readonly gap: number;
  /** Whether the gap is spent watching how busy the server is. */
  readonly watches: boolean;
  /** How many letters have come, where they are counted. */
  letters?(): Promise<number>;
}

interface Sample extends Subject {
  /** Milliseconds from the first byte of the request to the last of the answer. */
  readonly time: number;
  /** How long GET /healthz took, on average, in the gap behind it. */
  readonly after: number | undefined;
  /** Of status, headers (without the date) and body. */
  readonly answer: string;
}

let failed = false;
const folder = mkdtempSync(join(tmpdir(), 'latchkey-enumeration-'));
const sink = fork(fileURLToPath(new URL('./mail-sink.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
const redis = await startRedis();
if (redis === undefined) throw new Error('redis-server is not installed: on Debian, apt-get install redis-server');
try {
  const smtp = `smtp://127.0.0.1:${await hear(sink)}`;
  const nowhere = `smtp://127.0.0.1:${await freePort()}`;
  const whole = { samples: timed, gap: 10, watches: false };
  await measure(redis, 1, { ...whole, title: 'the mail server takes every mail', smtp, letters: () => countOf(sink) });
  await measure(redis, 2, { ...whole, title: 'the mail server is down', smtp: nowhere });
  const watching = { samples: watched, gap: 400, watches: true };
  if (watched > 0) await measure(redis, 3, { ...watching, title: 'watching the server at work', smtp });
} finally {
  sink.kill();
  await redis.stop();
  rmSync(folder, { recursive: true });
}
process.exit(failed ? 1 : 0);

/** Had no letter been sent, there would have been nothing to tell apart. */
async function expectLetters(owed: number, letters: () => Promise<number>): Promise<void> {
  let sent = await letters();
  for (let last = -1; sent !== last && sent < owed; sent = await letters()) {
    last = sent;
    await pause(5_000);
  }
  failed ||= sent !== owed;
  console.log(`  ${sent} letters were sent${sent === owed ? '' : `, AND NOT ${owed}`}`);
}

async function measure(redis: RedisServer, database: number, part: Part): Promise<void> {
  const { title, samples, smtp, gap, watches, letters } = part;
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
    ...ofATrust,
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
  let agent = connect();
  let asked = 0;
  const ask = async (subject: Subject): Promise<Sample> => {
    if (watches || asked % asksAConnection === 0) {
      agent.destroy();
      agent = connect();
      await send(agent, `${server.url}/healthz`, 'GET', '', {});
    }
    const key = keys[asked % keys.length] ?? '';
    asked += 1;
    const { time, answer } = await post(agent, server.url, key, subject);
    const after = watches ? await watch(agent, server.url, gap) : undefined;
    if (!watches) await pause(gap);
    return { ...subject, time, after, answer };
  };
  try {
    const first = shuffle(warming).slice(0, warmUp);
    for (const subject of first) await ask(subject);
    const measured: Sample[] = [];
    for (const subject of shuffle(subjects)) measured.push(await ask(subject));
    report(title, measured, watches);
    const owed = [...first, ...measured].filter(({ kind }) => kind !== 'unknown').length;
    if (letters !== undefined) await expectLetters(owed, letters);
  } finally {
    agent.destroy();
    await server.kill();
  }
}

function report(title: string, measured: readonly Sample[], watches: boolean): void {
  console.log(`\n${title}`);
  for (const system of ['training-interface', 'esr'] as const) {
    const ofSystem = measured.filter((sample) => sample.system === system);
    const answers = new Set(ofSystem.map(({ answer }) => answer));
    failed ||= answers.size !== 1;
    const same = answers.size === 1 ? 'all the same' : `${answers.size} DIFFERENT ONES`;
    console.log(`  ${system}: ${ofSystem.length} answers, ${same}`);
    if (answers.size !== 1) for (const answer of [...answers].slice(0, 5)) console.log(`    ${answer}`);
    // In any order: a machine that grows slower in the course of the run is no difference.
    const timesOf = (kind: Kind) =>
      shuffle(ofSystem.filter((sample) => sample.kind === kind).map(({ time, after }) => after ?? time));
    const unknown = timesOf('unknown');
    const kinds = [...new Set(ofSystem.map(({ kind }) => kind))].filter((kind) => kind !== 'unknown').sort();
    for (const kind of kinds) line(`${kind} | unknown`, unknown, timesOf(kind), !watches);
    const half = Math.floor(unknown.length / 2);
    line('unknown | unknown', unknown.slice(0, half), unknown.slice(half), false);
    console.log(`    a difference of ${leastNoticed(unknown).toFixed(3)} ms would be told (AUC ${chance})`);
  }
}

function line(name: string, first: readonly number[], second: readonly number[], isJudged: boolean): void {
  const { auc, from, to } = tell(first, second);
  if (isJudged) failed ||= auc > chance;
  const medians = `medians ${median(second).toFixed(3)} and ${median(first).toFixed(3)} ms`;
  const judged = isJudged && auc > chance ? '  TOLD APART' : '';
  console.log(
    `    ${name.padEnd(18)} AUC ${auc.toFixed(3)} (${from.toFixed(3)} to ${to.toFixed(3)})  ${medians}${judged}`,
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

async function watch(agent: Agent, url: string, length: number): Promise<number> {
  const begun = performance.now();
  for (let count = 1; ; count += 1) {
    await send(agent, `${url}/healthz`, 'GET', '', {});
    const time = performance.now() - begun;
    if (time >= length) return time / count;
  }
}

async function countOf(child: ChildProcess): Promise<number> {
  child.send('how many');
  return hear(child);
}

async function hear(child: ChildProcess): Promise<number> {
  const [said] = await once(child, 'message');
  return Number(said);
}
