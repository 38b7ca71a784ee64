import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Keys } from '../../../src/adapters/keys.ts';
import { connectRedis } from '../../../src/adapters/redis/connection.ts';
import { RedisPubSub } from '../../../src/adapters/redis/pub-sub.ts';
import { needs } from '../../needs.ts';
import { eventually } from '../../patience.ts';
import { sharedRedis } from '../../redis.ts';

describe('pub-sub on Redis', () => {
  it('reach every process, one’s own at once, and nobody who has stopped', async function () {
    const url = await sharedRedis();
    needs(this, url, 'redis-server');
    const keys = new Keys(randomUUID(), `of-${randomUUID()}`);
    const [here, there] = [connectRedis(url), connectRedis(url)];
    try {
      const [ours, theirs] = [new RedisPubSub(here, keys), new RedisPubSub(there, keys)];
      const heard: { readonly here: (string | undefined)[]; readonly there: (string | undefined)[] } = {
        here: [],
        there: [],
      };
      const stop = ours.subscribe('tickets', (reference) => heard.here.push(reference));
      theirs.subscribe('tickets', (reference) => heard.there.push(reference));
      // Without a reference: the subscription has begun.
      await eventually(() => heard.here.includes(undefined) && heard.there.includes(undefined));
      ours.publish('tickets', 'LK-FFF-FFF');
      assert.ok(heard.here.includes('LK-FFF-FFF'));
      await eventually(() => heard.there.includes('LK-FFF-FFF'));
      stop();
      theirs.publish('tickets', 'LK-HHH-HHH');
      ours.publish('lists');
      ours.publish('tickets', 'LK-KKK-KKK');
      await eventually(() => heard.there.includes('LK-KKK-KKK'));
      const count = (reference: string) => heard.there.filter((one) => one === reference).length;
      assert.equal(count('LK-HHH-HHH'), 1, 'its own is not heard from Redis again');
      assert.ok(!heard.there.includes(''), 'another topic is not heard');
      assert.ok(!heard.here.includes('LK-HHH-HHH'));
    } finally {
      await Promise.all([here.close(), there.close()]);
    }
  });
});
