import assert from 'node:assert/strict';
import type { Person } from '../../../src/conversation/messages.ts';
import type { Entry, Progress } from '../../../src/handoff/ports.ts';
import { DocumentTickets } from '../../../src/handoff/stored-tickets.ts';
import { type House, openHouse } from './house.ts';

const ann: Person = { tier: 'identified', tenant: 'intranet', objectId: 'u1', addresses: [] };

describe('"how is my ticket?", from wherever it is asked', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse('2026-11-24T20:00:00Z');
  });
  afterEach(() => house.close());

  const ticketOf = async (conversation: string, person?: Person): Promise<string> => {
    const { say } = house.person(conversation, 'terminal', person);
    await say('talk to a person');
    await say('Ann Lee');
    await say('12345678');
    await say('0113 496 0123');
    await say('my training interface link is dead');
    const said = await say('send it');
    const [reference = ''] = /LK-[A-Z0-9]{3}-[A-Z0-9]{3}/.exec(said) ?? [];
    assert.notEqual(reference, '', said);
    return reference;
  };

  it('is answered in another conversation of a person who is signed in, and of nobody else', async () => {
    const reference = await ticketOf('c1', ann);
    for (const channel of ['terminal', 'webchat', 'msteams'] as const) {
      const elsewhere = await house.person(`in ${channel}`, channel, ann).say('how is my ticket?');
      assert.match(elsewhere, new RegExp(`your ticket ${reference} to .* It is still open`), channel);
    }
    assert.match(await house.person('c3').say('how is my ticket?'), /haven't sent a ticket from this chat/);
    const bob = { ...ann, objectId: 'u2' };
    assert.match(await house.person('c4', 'terminal', bob).say('how is my ticket?'), /haven't sent a ticket/);
  });

  it('is answered in Teams to who opened it in the intranet, by their address on record, and to nobody of another', async () => {
    const address = 'ann.lee@nhs.net';
    const inIntranet: Person = { ...ann, addresses: [address] };
    const inTeams: Person = { tier: 'identified', tenant: 'trust', objectId: 't1', addresses: ['Ann.Lee@nhs.net'] };
    const reference = await ticketOf('c1', inIntranet);
    const ask = (person: Person, name: string) => house.person(name, 'msteams', person).say('how is my ticket?');
    assert.match(await ask(inTeams, 'c2'), new RegExp(`your ticket ${reference} to .* It is still open`));
    const newer = await ticketOf('c3', inTeams);
    assert.match(
      await ask(inIntranet, 'c4'),
      new RegExp(`your ticket ${newer} `),
      'the newest, wherever it was opened',
    );
    assert.match(await ask({ ...inTeams, objectId: 't2', addresses: ['bob@nhs.net'] }, 'c5'), /haven't sent a ticket/);
    assert.match(await ask({ ...inTeams, objectId: 't3', addresses: [] }, 'c6'), /haven't sent a ticket/);
  });

  it('says who has it, that it was answered, and that what was written since is there; never that an answer is late which came', async () => {
    const reference = await ticketOf('c1', ann);
    const kept = new DocumentTickets(house.documents, house.time);
    const at = '2026-11-25T10:00:00.000Z';
    const by = { by: 'Jo', id: 'jo', at };
    const log: Entry[] = [{ ...by, is: 'answered', text: 'Try again', way: 'said', key: 'k' }];
    const toldOf = async (progress: Progress) => {
      await kept.decide(reference, () => ({ save: progress, told: undefined }));
      return house.person('c2', 'terminal', ann).say('how is my ticket?');
    };
    assert.match(await toldOf({ taken: by }), /somebody there has it now\. You should hear by/);
    await house.time.advance(5 * 24 * 3_600_000);
    assert.match(await toldOf({ taken: by }), /should have heard by/);
    assert.match(await toldOf({ taken: by, log }), new RegExp(`${reference} was answered at .* and is still open`));
    const heard: Entry = { ...by, is: 'heard', text: 'Still locked' };
    assert.match(await toldOf({ taken: by, log: [...log, heard] }), /what you wrote after the answer is with/);
    assert.match(await toldOf({ taken: by, closed: by, log }), /is closed/);
    const other = house.person('c3');
    await other.say(`any news on ${reference}?`);
    assert.match(await other.say('12345678'), /find a ticket with those two/, 'by reference it ends with the ticket');
  });

  it('110: by reference it takes one more thing that stands in it, with limited tries, and the same words for one that is not there', async () => {
    const reference = await ticketOf('c1');
    for (const detail of ['12345678', '0113 496 0123']) {
      const other = house.person(`with ${detail}`);
      assert.match(await other.say(`any news on ${reference}?`), /one more thing from that ticket/);
      assert.match(await other.say(detail), /It is still open/);
    }
    const guesser = house.person('guesses');
    const asked = await guesser.say('any news on LK-222-222?');
    assert.equal(asked, await house.person('guesses too').say(`any news on ${reference}?`));
    const missing = await guesser.say('12345678');
    const wrong = house.person('guesses too');
    assert.equal(await wrong.say('87654321'), missing);
    assert.match(missing, /find a ticket with those two/);
    assert.doesNotMatch(await wrong.say('Ann Lee'), /still open/, 'a name is known to others');
    await wrong.say(`any news on ${reference}?`);
    await wrong.say('11112222');
    await wrong.say('11112223');
    assert.match(await wrong.say('12345678'), /tried too often/, 'the right one too');
  });
});
