import assert from 'node:assert/strict';
import sinon from 'sinon';
import { LocalPubSub } from '../../../src/adapters/memory/pub-sub.ts';
import { SimulatedTime } from '../../../src/adapters/memory/simulated-time.ts';
import { OpenTickets } from '../../../src/handoff/open-tickets.ts';
import { DocumentTickets } from '../../../src/handoff/stored-tickets.ts';
import { exampleTicket } from '../../contract/tickets.contract.ts';
import { onSqlite } from '../../on-sqlite.ts';
import { chatsOn } from '../chats.ts';
import { morning } from './house.ts';

describe('what fifty agents cost', () => {
  it('one look at the chats for all who ask at once, and one change for all who stay', async () => {
    const time = new SimulatedTime(new Date(morning));
    const { documents } = onSqlite(time);
    const live = chatsOn(documents, time, new LocalPubSub());
    const agents = Array.from({ length: 50 }, (_, at) => ({ id: `a${at}`, name: `A${at}`, teams: 'all' }) as const);
    for (const agent of agents) await live.beat(agent, true);
    const [load, save] = [sinon.spy(documents, 'load'), sinon.spy(documents, 'saveIfUnchanged')];
    await Promise.all(agents.map((agent) => live.list(agent)));
    assert.equal(load.callCount, 1);
    await time.advance(15_000);
    await live.stay([...agents.slice(1), { id: 'who only looks', name: 'Max', teams: 'all' }]);
    assert.equal(save.callCount, 1);
    await time.advance(15_000);
    assert.equal(await live.beat(agents[1] ?? assert.fail()), true, 'as they chose');
    assert.equal(await live.beat({ id: 'who only looks', name: 'Max', teams: 'all' }), false);
  });

  it('tickets whose word was lost are there within a minute, and nobody waits for the look', async () => {
    const time = new SimulatedTime(new Date(morning));
    const { documents } = onSqlite(time);
    const tickets = new DocumentTickets(documents, time);
    const open = new OpenTickets(tickets, time, new LocalPubSub());
    const count = async () => (await open.all()).length;
    const keep = () => tickets.keep({ ...exampleTicket(), openedAt: time.now().toISOString() });
    assert.equal(await count(), 0);
    await keep();
    await time.advance(29_000);
    assert.equal(await count(), 0, 'nobody told');
    await time.advance(2_000);
    assert.equal(await count(), 0, 'it is read while this is shown');
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(await count(), 1);
    await keep();
    await time.advance(61_000);
    assert.equal(await count(), 2, 'and after a minute before anything is shown');
  });
});
