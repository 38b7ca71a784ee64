import assert from 'node:assert/strict';
import { RedisLimits } from '../../../src/adapters/redis/limits.ts';
import { eachInTrouble, failsInTime, keys } from './trouble.ts';

const quota = { name: 'resets', most: 3, seconds: 600 };

describe('limits, with Redis in trouble', () => {
  const trouble = eachInTrouble();

  it('says so in time when Redis is down, and counts on when it is back', async () => {
    const { server, connection } = trouble();
    const limits = new RedisLimits(connection, keys);
    assert.equal(await limits.take(quota, 'porters@nhs.net'), undefined);
    assert.equal(await limits.take(quota, 'porters@nhs.net'), undefined);
    await server.kill();
    await failsInTime(limits.take(quota, 'porters@nhs.net'));
    await server.restart();
    await connection.ready();
    assert.equal(await limits.take(quota, 'porters@nhs.net'), undefined);
    assert.notEqual(await limits.take(quota, 'porters@nhs.net'), undefined);
  });

  it('counts once when the answer was lost (fault 5)', async () => {
    const { proxy, connection } = trouble();
    const limits = new RedisLimits(connection, keys);
    await limits.take(quota, 'a');
    proxy.loseAnswers();
    await failsInTime(limits.take(quota, 'a'));
    proxy.cut();
    await connection.ready();
    assert.equal(await connection.run((client) => client.get(keys.limit(quota.name, 'a'))), '2');
  });

  it('says so in time when the network swallows everything (faults 3, 4)', async () => {
    const { proxy, connection } = trouble();
    proxy.swallow();
    await failsInTime(new RedisLimits(connection, keys).take(quota, 'a'));
  });

  it('counts for all processes together', async () => {
    const { server, connection, connectTo } = trouble();
    const other = connectTo(server.url);
    await other.ready();
    const both = [new RedisLimits(connection, keys), new RedisLimits(other, keys)];
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => both[index % 2]?.take(quota, 'a')));
    assert.equal(answers.filter((wait) => wait === undefined).length, 3);
  });

  it('keeps nobody’s name, and nothing for longer than the quota says (79)', async () => {
    const { connection } = trouble();
    await new RedisLimits(connection, keys).take(quota, 'porters@nhs.net');
    const [name, ...others] = await connection.client.keys('*');
    assert.ok(name !== undefined && others.length === 0);
    assert.doesNotMatch(name, /porters|nhs/);
    const life = await connection.client.ttl(name);
    assert.ok(life > 590 && life <= 600, `${life}`);
  });
});
