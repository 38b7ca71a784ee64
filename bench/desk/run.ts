/**
 * What the desk costs one process: five hundred waiting tickets, fifty agents who look on, and somebody in a chat meanwhile:
 * npx tsx bench/desk/run.ts. See docs/desk.md.
 */
import { fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/app/config.ts';
import { openStorage } from '../../src/app/storage.ts';
import { ticketChanged } from '../../src/handoff/ports.ts';
import { Sessions } from '../../src/handoff/sessions.ts';
import { DocumentTickets } from '../../src/handoff/stored-tickets.ts';
import { exampleTicket } from '../../test/contract/tickets.contract.ts';
import { agent } from '../../test/handoff/agents.ts';
import { openInProcess } from '../../test/in-process.ts';
import { startRedis } from '../../test/redis.ts';

const [waiting, agents, changes, turns] = [500, 50, 20, 40];

const redis = await startRedis();
if (redis === undefined) throw new Error('redis-server is not installed');
const settings = {
  REDIS_URL: `${redis.url}/1`,
  STORE_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  STORE_SECRET: randomBytes(32).toString('base64'),
};
const world = { clock: { now: () => new Date() }, log: { info() {}, warn() {}, error() {} } };
// Another process, as far as the first can tell: its store, and its news.
const other = openStorage(readConfig(settings), world);
await other.ready();
const tickets = new DocumentTickets(other.documents, world.clock, (reference) =>
  other.pubSub.publish(ticketChanged, reference),
);
const references: string[] = [];
for (let made = 0; made < waiting; made += 1) {
  const ticket = exampleTicket();
  await tickets.keep(ticket);
  references.push(ticket.reference);
}
const house = await openInProcess(settings);
await house.composition.prepared;
await house.warm();
const sessions = new Sessions(other.documents, world.clock, { note: async () => {} });
const cookies = await Promise.all(
  Array.from({ length: agents }, async (_, at) => `latchkey-desk=${await sessions.begin(agent(`Agent ${at}`))}`),
);

const percentile = (values: readonly number[], part: number) =>
  [...values].sort((one, next) => one - next)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
const say = (name: string, values: readonly number[]) =>
  console.log(
    `${name.padEnd(46)} median ${percentile(values, 0.5).toFixed(0)} ms, 95 in 100 ${percentile(values, 0.95).toFixed(0)} ms`,
  );

async function queue(cookie: string, query = ''): Promise<number> {
  const began = performance.now();
  const response = await fetch(`${house.url}/desk${query}`, { headers: { cookie } });
  if (response.status !== 200 || !(await response.text()).includes('Page 1 of')) throw new Error('no queue');
  return performance.now() - began;
}
async function chat(): Promise<number> {
  const began = performance.now();
  await house.composition.turns.hear({
    kind: 'message',
    id: randomUUID(),
    conversation: randomUUID(),
    channel: 'terminal',
    person: { tier: 'anonymous' },
    text: 'my esr account is locked',
  });
  return performance.now() - began;
}
const times = async (count: number, action: () => Promise<number>, between = 0) => {
  const taken: number[] = [];
  for (let done = 0; done < count; done += 1) {
    taken.push(await action());
    await pause(between);
  }
  return taken;
};

const [first = ''] = cookies;
console.log(`the queue, first asked for: ${(await queue(first)).toFixed(0)} ms`);
say('the queue, asked for one after the other', await times(40, () => queue(first)));
say('the same, searched', await times(20, () => queue(first, '?q=address')));
await times(5, chat);
const alone = await times(turns, chat, 100);

// The fifty are another process: what they cost is not the desk's.
const looking = fork(fileURLToPath(new URL('./agents.ts', import.meta.url)), [house.url, ...cookies]);
const heard: number[] = [];
const looked: number[] = [];
const made = new Map<string, number>();
looking.on(
  'message',
  (told: { readonly heard?: { readonly reference: string; readonly at: number }; readonly looked?: number }) => {
    const at = made.get(told.heard?.reference ?? '');
    if (told.heard !== undefined && at !== undefined) heard.push(told.heard.at - at);
    if (told.looked !== undefined) looked.push(told.looked);
  },
);
await pause(5000);
const used = process.cpuUsage();
const changing = (async () => {
  for (const reference of references.slice(0, changes)) {
    made.set(reference, Date.now());
    await tickets.decide(reference, (found) => ({
      save: { ...found?.progress, taken: { by: 'Agent 1', id: 'id-of-agent-1', at: new Date().toISOString() } },
      told: undefined,
    }));
    await pause(1000);
  }
})();
const beside = await times(turns, chat, 400);
await changing;
await pause(1000);
const { user, system } = process.cpuUsage(used);
looking.kill();
console.log(
  `the processor, for each change and all who look at it: ${((user + system) / 1000 / changes).toFixed(0)} ms, chats included`,
);

say(`a change, until each of ${agents} agents hears of it`, heard);
console.log(`${heard.length} of ${changes * agents} were heard`);
say(`the queue, as ${agents} look at each change`, looked);
say('a turn of a chat, nobody at the desk', alone);
say('a turn of a chat meanwhile', beside);
console.log(`a turn takes ${(percentile(beside, 0.5) / percentile(alone, 0.5)).toFixed(2)} times as long (median)`);

await house.close();
await other.close();
await redis.stop();
