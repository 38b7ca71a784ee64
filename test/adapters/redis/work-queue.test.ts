import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { RedisWorkQueue } from '../../../src/adapters/redis/work-queue.ts';
import { eventually } from '../../patience.ts';
import { eachInTrouble, failsInTime, keys, sealer, sealingKey, secret } from './trouble.ts';

const doomed = fileURLToPath(new URL('./doomed.ts', import.meta.url));

describe('work in Redis, with Redis in trouble', () => {
  const trouble = eachInTrouble();

  it('is done after everything was killed: the process that added it, and Redis', async () => {
    const { server, connection, connectTo, queueOn } = trouble();
    await queueOn(connection).add('a job', { token: 'the one token' });
    await server.kill();
    await server.restart();

    const others = queueOn(connectTo(server.url));
    const done: unknown[] = [];
    others.onJob(async (job) => void done.push(job));
    await others.settled();
    assert.deepEqual(done, [{ token: 'the one token' }]);
  });

  it('is taken over from a process that was killed in the middle of it, the same work', async () => {
    const { server, connection, queueOn } = trouble();
    const child = spawn(process.execPath, ['--import', 'tsx', doomed, server.url, secret, sealingKey], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    try {
      await once(child.stdout, 'data');
    } finally {
      child.kill('SIGKILL');
    }
    await exited;
    // Its claim runs out after 15 seconds: this is what time would do.
    for (const key of await connection.client.keys('*:lock')) await connection.client.del(key);

    const others = queueOn(connection);
    const done: unknown[] = [];
    others.onJob(async (job, isLastTry) => void done.push(job, isLastTry));
    await eventually(() => done.length > 0);
    await others.settled();
    assert.deepEqual(done, [{ token: 'the one token' }, false]);
  });

  it('goes on when Redis was away, and says meanwhile that it cannot be kept (faults 2, 5)', async () => {
    const { server, connection, queueOn } = trouble();
    const queue = queueOn(connection);
    const done: unknown[] = [];
    queue.onJob(async (job) => void done.push(job));
    await queue.add('before', 'before');
    await queue.settled();
    await server.kill();
    await failsInTime(queue.add('meanwhile', 'meanwhile'));
    await server.restart();
    await connection.ready();
    await queue.add('meanwhile', 'meanwhile');
    await eventually(() => done.length > 1);
    await queue.settled();
    assert.deepEqual(done, ['before', 'meanwhile']);
  });

  it('is added once when the answer was lost and it is added again (fault 5)', async () => {
    const { proxy, connection, queueOn } = trouble();
    const queue = queueOn(connection);
    await queue.add('warm', 'warm');
    proxy.loseAnswers();
    await failsInTime(queue.add('a job', 'a job'));
    proxy.cut();
    await connection.ready();
    await queue.add('a job', 'a job');
    const done: unknown[] = [];
    queue.onJob(async (job) => void done.push(job));
    await queue.settled();
    // Both are due by then, and are done side by side.
    assert.deepEqual(done.sort(), ['a job', 'warm']);
  });

  it('says so in time when the network swallows everything, and closes (faults 3, 4)', async () => {
    const { proxy, connection, queueOn } = trouble();
    const queue = queueOn(connection);
    queue.onJob(async () => {});
    proxy.swallow();
    await failsInTime(queue.add('a job', 'a job'));
    await queue.close();
  });

  it('finishes what has begun when it closes, and leaves the rest to others', async () => {
    const { connection, queueOn } = trouble();
    const queue = queueOn(connection);
    const done: string[] = [];
    let release = () => {};
    const begun = new Promise<void>((begin) => {
      queue.onJob(async (job) => {
        begin();
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        done.push(String(job));
      });
    });
    await queue.add('first', 'first');
    await begun;
    const closed = queue.close();
    release();
    await closed;
    assert.deepEqual(done, ['first']);
    const others = queueOn(connection);
    await others.add('second', 'second');
    others.onJob(async (job) => void done.push(String(job)));
    await others.settled();
    assert.deepEqual(done, ['first', 'second']);
  });

  it('is done by one process of three', async () => {
    const { connection, queueOn } = trouble();
    const done: unknown[] = [];
    const queues = [1, 2, 3].map(() => queueOn(connection));
    for (const queue of queues) queue.onJob(async (job) => void done.push(job));
    const jobs = Array.from({ length: 30 }, (_, index) => index);
    for (const job of jobs) await queues[job % 3]?.add(`job ${job}`, job);
    await queues[0]?.settled();
    assert.deepEqual(
      done.toSorted((one, other) => Number(one) - Number(other)),
      jobs,
    );
  });

  it('lies there sealed, under a hash, and nothing of it is left when it is done or given up (79)', async () => {
    const { connection } = trouble();
    const logged: string[] = [];
    const note = (event: string, fields?: unknown) => void logged.push(JSON.stringify({ event, fields }));
    const queue = new RedisWorkQueue(connection, keys, sealer, { info: note, warn: note, error: note }, [20, 20]);
    try {
      const job = { kind: 'letter', to: 'porters@nhs.net', token: 'Hunter-2' };
      await queue.add('reset:porters@nhs.net', job);
      await queue.add('fails:porters@nhs.net', job);
      const waiting = await everything();
      assert.ok(waiting.some((text) => text.includes('sealed')));
      for (const text of waiting) assert.doesNotMatch(text, /porters|nhs|Hunter|letter/);

      let tries = 0;
      queue.onJob(async () => {
        tries += 1;
        if (tries > 1) throw new TypeError('550 porters@nhs.net is not known, Hunter-2');
      });
      await queue.settled();
      for (const text of await everything()) assert.doesNotMatch(text, /porters|nhs|Hunter|letter|sealed/);
      await eventually(() => logged.length === 2);
      assert.deepEqual(logged, [
        '{"event":"job-failed","fields":{"tried":1,"isLastTry":false,"error":"TypeError"}}',
        '{"event":"job-failed","fields":{"tried":2,"isLastTry":true,"error":"TypeError"}}',
      ]);
      for (const key of (await connection.client.keys('*')).filter((name) => /[0-9a-f]{64}/.test(name)))
        assert.ok((await connection.client.ttl(key)) > 0, `${key} stays for ever`);
    } finally {
      await queue.close();
    }

    /** Every name in Redis, and all that is under it, as text. */
    async function everything(): Promise<string[]> {
      const { client } = connection;
      const found: string[] = [];
      for (const key of await client.keys('*'))
        found.push(key, ((await client.dumpBuffer(key)) ?? Buffer.alloc(0)).toString('latin1'));
      return found;
    }
  });
});
