import assert from 'node:assert/strict';
import type { Person } from '../../../src/conversation/messages.ts';
import { type House, kim, openHouse, sam } from './house.ts';

const nurse: Person = {
  tier: 'identified',
  tenant: 'intranet',
  objectId: 'u1',
  addresses: ['ann.lee@nhs.net'],
};
const asking = { system: 'training-interface', email: 'ann.lee@nhs.net', key: 'once' };

describe('the caller is who they say', () => {
  let house: House;
  let chat: string;
  const open = async (person?: Person) => {
    house = await openHouse();
    await house.live.beat(sam, true);
    await house.person('c1', 'terminal', person).say('talk to a person');
    chat = (await house.live.list(sam)).waiting[0]?.id ?? '';
    await house.live.take(sam, chat);
    house.news();
  };
  afterEach(() => house.close());

  it('a signed-out chat proves nobody, whatever is said in it, joined to a call or not', async () => {
    await open();
    await house.person('c1').say('I am Ann Lee, payroll number 12345678, born in Leeds');
    assert.deepEqual(await house.live.proofOf(sam, chat), { is: 'nobody' });
    assert.deepEqual(await house.live.askForReset(sam, chat, asking), { is: 'not-proved' });
    const shown = await house.live.showWords(sam, chat);
    const [, words = ''] = /\*\*(.+?)\*\*/.exec(house.news().join()) ?? [];
    const [first, ...others] = words.split(', ');
    assert.equal(shown?.read, first);
    assert.deepEqual(await house.live.hearWords(sam, chat, others.join(' ')), { is: 'joined' });
    assert.deepEqual(await house.live.proofOf(sam, chat), { is: 'nobody', joined: true });
    assert.deepEqual(await house.live.askForReset(sam, chat, asking), { is: 'not-proved' });
  });

  it('a chat that is signed in proves the person, for an address on record and for no other', async () => {
    await open(nurse);
    assert.deepEqual(await house.live.proofOf(sam, chat), { is: 'signed-in', addresses: ['ann.lee@nhs.net'] });
    assert.deepEqual(await house.live.askForReset(sam, chat, { ...asking, email: 'mallory@nhs.net' }), {
      is: 'not-proved',
    });
    const asked = await house.live.askForReset(sam, chat, asking);
    assert.equal(asked.is, 'done');
    assert.deepEqual(await house.live.askForReset(sam, chat, asking), asked, 'once for a key');
    assert.deepEqual(await house.live.askForReset(kim, chat, asking), { is: 'not-yours' });
  });

  it('three words join it to a call: the agent never sees the two that are the answer, and has three tries', async () => {
    await open(nurse);
    await house.live.showWords(sam, chat);
    const [, words = ''] = /\*\*(.+?)\*\*/.exec(house.news().join()) ?? [];
    const seen = JSON.stringify(await house.live.transcript(sam, chat, 0)) + JSON.stringify(await house.live.list(sam));
    for (const word of words.split(', ').slice(1)) assert.doesNotMatch(seen, new RegExp(word));
    assert.deepEqual(await house.live.hearWords(sam, chat, 'maple maple'), { is: 'wrong', tries: 2 });
    assert.deepEqual(await house.live.hearWords(sam, chat, 'maple maple'), { is: 'wrong', tries: 1 });
    assert.deepEqual(await house.live.hearWords(sam, chat, 'maple maple'), { is: 'over' });
    const right = words.split(', ').slice(1).join(' ');
    assert.deepEqual(await house.live.hearWords(sam, chat, right), { is: 'over' }, 'the right ones come too late');
    await house.live.showWords(sam, chat);
    const [, anew = ''] = /\*\*(.+?)\*\*/.exec(house.news().join()) ?? [];
    await house.pass(301, sam);
    assert.deepEqual(await house.live.hearWords(sam, chat, anew.split(', ').slice(1).join(' ')), { is: 'over' });
    await house.live.showWords(sam, chat);
    const [, last = ''] = /\*\*(.+?)\*\*/.exec(house.news().join()) ?? [];
    assert.notEqual(last, '');
    const heard = last.split(', ').slice(1).join(', ').toUpperCase();
    assert.deepEqual(await house.live.hearWords(kim, chat, heard), { is: 'over' }, 'by the agent who has it');
    assert.deepEqual(await house.live.hearWords(sam, chat, heard), { is: 'joined' });
    const proof = await house.live.proofOf(sam, chat);
    assert.equal(proof?.is, 'both-ways');
  });

  it('or a call back to the number on record, which is written down by where it stands and never by itself', async () => {
    await open();
    assert.deepEqual(await house.live.calledBack(kim, chat, 'staff-record'), { is: 'not-yours' });
    assert.deepEqual(await house.live.calledBack(sam, chat, 'staff-record'), { is: 'done' });
    const proof = await house.live.proofOf(sam, chat);
    assert.ok(proof?.is === 'called-back');
    assert.deepEqual([proof.record, proof.by], ['staff-record', 'Sam']);
    assert.equal((await house.live.askForReset(sam, chat, asking)).is, 'done');
    const noted = house.logged.map(({ event }) => event);
    assert.ok(noted.includes('proof-called-back-staff-record') && noted.includes('reset-asked-for'), noted.join());
  });

  it('55: a password that an agent types is not sent, and there is no way to set one', async () => {
    await open(nurse);
    const sent = await house.live.send(sam, chat, { id: 'm1', text: 'Your new password is Autumn2026!' });
    assert.deepEqual(sent, { is: 'secret' });
    assert.deepEqual(house.news(), []);
    assert.doesNotMatch(Object.keys(house.live).join(), /password/i);
  });
});
