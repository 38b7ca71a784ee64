import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Keys } from '../../../src/adapters/keys.ts';
import { connectRedis } from '../../../src/adapters/redis/connection.ts';
import { RedisSignals } from '../../../src/adapters/redis/signals.ts';
import { needs } from '../../needs.ts';
import { eventually } from '../../patience.ts';
import { sharedRedis } from '../../redis.ts';

describe('signals on Redis', () => {
  it('reach every process, one’s own at once, and nobody who has stopped', async function () {
    const url = await sharedRedis();
    needs(this, url, 'redis-server');
    const keys = new Keys(randomUUID(), `of-${randomUUID()}`);
    const [here, there] = [connectRedis(url), connectRedis(url)];
    try {
      const [ours, theirs] = [new RedisSignals(here, keys), new RedisSignals(there, keys)];
      const heard: { readonly here: (string | undefined)[]; readonly there: (string | undefined)[] } = {
        here: [],
        there: [],
      };
      const stop = ours.follow((reference) => heard.here.push(reference));
      theirs.follow((reference) => heard.there.push(reference));
      // Without a reference: the subscription has begun.
      await eventually(() => heard.here.includes(undefined) && heard.there.includes(undefined));
      ours.announce('LK-FFF-FFF');
      assert.ok(heard.here.includes('LK-FFF-FFF'));
      await eventually(() => heard.there.includes('LK-FFF-FFF'));
      stop();
      theirs.announce('LK-HHH-HHH');
      await eventually(() => heard.there.filter((reference) => reference === 'LK-HHH-HHH').length >= 2);
      assert.ok(!heard.here.includes('LK-HHH-HHH'));
    } finally {
      await Promise.all([here.close(), there.close()]);
    }
  });
});
