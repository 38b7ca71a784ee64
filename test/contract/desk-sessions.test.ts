import assert from 'node:assert/strict';
import { RedisDocuments } from '../../src/adapters/redis/documents.ts';
import type { Clock } from '../../src/conversation/ports.ts';
import type { Documents } from '../../src/documents/ports.ts';
import { longestIdle, longestSession, Sessions } from '../../src/handoff/sessions.ts';
import { agent } from '../handoff/agents.ts';
import { inFolder, inMemory, movableClock, type Open, onAdapter, onRedis } from './harness.ts';

const jo = agent('Jo', 'agent', ['esr']);
const sam = agent('Sam', 'supervisor');

function sessionsContract(name: string, open: Open<{ documents: Documents; clock: ReturnType<typeof movableClock> }>) {
  onAdapter(name, open, (opened) => {
    const noted: string[] = [];
    const audit = { note: async ({ event, by }: { event: string; by?: string }) => void noted.push(`${event} ${by}`) };
    const sessions = () => new Sessions(opened().thing.documents, opened().thing.clock, audit);
    const pass = (seconds: number) => opened().thing.clock.pass(seconds);

    it('begins a session, which any process knows, and ends it', async () => {
      const token = await sessions().begin(jo);
      assert.deepEqual(await sessions().agentOf(token), jo);
      assert.ok(noted.includes('desk-signed-in agent id-of-jo@trust.example'));
      await sessions().end(token);
      assert.equal(await sessions().agentOf(token), undefined);
      assert.equal(await sessions().agentOf('made-up-token-made-up-token'), undefined);
    });

    it('ends it after half an hour in which nothing was done, and a page that looks on does nothing', async () => {
      const token = await sessions().begin(jo);
      await pass(longestIdle - 60);
      assert.ok(await sessions().agentOf(token));
      await pass(longestIdle - 60);
      assert.ok(await sessions().agentOf(token, false));
      await pass(90);
      assert.equal(await sessions().agentOf(token), undefined);
    });

    it('ends it after ten hours, whatever was done', async () => {
      const token = await sessions().begin(jo);
      for (let gone = 0; gone < longestSession; gone += longestIdle - 60) {
        assert.ok(await sessions().agentOf(token));
        await pass(longestIdle - 60);
      }
      assert.equal(await sessions().agentOf(token), undefined);
    });

    it('ends all of an agent at once, and nobody else’s', async () => {
      const [one, other, theirs] = [
        await sessions().begin(jo),
        await sessions().begin(jo),
        await sessions().begin(sam),
      ];
      await sessions().endAll(jo);
      assert.equal(await sessions().agentOf(one), undefined);
      assert.equal(await sessions().agentOf(other), undefined);
      assert.ok(await sessions().agentOf(theirs));
      assert.ok(await sessions().agentOf(await sessions().begin(jo)), 'and they can sign in again');
    });

    it('knows who has been at the desk', async () => {
      await Promise.all([sessions().begin(jo), sessions().begin(sam)]);
      assert.deepEqual(await sessions().colleagues(), [jo, sam]);
    });
  });
}

describe('sessions at the desk', () => {
  const with_ = (documents: Documents, _clock: Clock) => ({ documents, clock: movableClock() });
  sessionsContract(
    'in memory',
    inMemory(({ documents }, clock) => with_(documents, clock)),
  );
  sessionsContract(
    'in a folder',
    inFolder(({ documents }, clock) => with_(documents, clock)),
  );
  sessionsContract(
    'on Redis',
    onRedis((connection, keys, sealer) => ({
      thing: with_(new RedisDocuments(connection, keys, sealer), { now: () => new Date() }),
    })),
  );
});
