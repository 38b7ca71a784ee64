import { setTimeout as wait } from 'node:timers/promises';
import { SimulatedTime } from '../../src/adapters/memory/simulated-time.ts';
import { BullMqAlarmClock } from '../../src/adapters/redis/alarms.ts';
import type { AlarmClock, Clock } from '../../src/conversation/ports.ts';
import { alarmsContract } from './alarms.contract.ts';
import { inFolder, inMemory, onRedis } from './harness.ts';

/** Alarm clocks that go by the time of the machine: to let time pass is to wait. */
function real(alarms: AlarmClock): AlarmClock & Clock {
  return {
    now: () => new Date(),
    set: (conversation, at) => alarms.set(conversation, at),
    onRing: (ring) => alarms.onRing(ring),
    close: () => alarms.close(),
  };
}
const pass = (seconds: number) => wait(seconds * 1000);

describe('AlarmClock', () => {
  for (const [name, open] of [
    ['in memory', inMemory],
    ['in a folder', inFolder],
  ] as const) {
    alarmsContract(name, async () => {
      const opened = await open(({ alarms }) => real(alarms()))();
      return typeof opened === 'string' ? opened : { ...opened, pass };
    });
  }
  alarmsContract('in simulated time', async () => {
    const time = new SimulatedTime(new Date());
    return { thing: time, pass: (seconds) => time.advance(seconds * 1000), close: () => time.close() };
  });
  alarmsContract('on Redis', async () => {
    const opened = await onRedis((connection, keys, sealer) => {
      const alarms = new BullMqAlarmClock(connection, keys, sealer);
      return { thing: real(alarms), close: () => alarms.close() };
    })();
    return typeof opened === 'string' ? opened : { ...opened, pass };
  });
});
