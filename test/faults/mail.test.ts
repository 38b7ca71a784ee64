import assert from 'node:assert/strict';
import { type House, openHouse } from '../attacks/house.ts';
import { eventually } from '../patience.ts';

const ask = (house: House, email: string, objectId: string) =>
  house.call('POST', '/resets', {
    system: 'training-interface',
    email,
    person: { tier: 'identified', tenant: 'trust', objectId, addresses: [email] },
  });
const linksIn = (house: House, from: number) =>
  house.mail.received.slice(from).flatMap(({ data }) => /token=[\w-]{43}/.exec(data)?.[0] ?? []);

describe('faults of the mail server', () => {
  let house: House;
  before(async function () {
    house = await openHouse(this);
  });
  after(() => house?.close());

  it('30: what it refuses for now is sent later, with the same answer meanwhile', async () => {
    const usual = await ask(house, 'contracted@nhs.net', 'f30');
    await house.mails(1);
    house.mail.treat('not-now');
    const refused = await ask(house, 'registered@nhs.net', 'f30');
    assert.equal(refused.status, usual.status);
    assert.equal(refused.json.result, usual.json.result);
    const { tries } = house.mail;
    await eventually(() => house.mail.tries > tries);
    house.mail.treat('slowly');
    await house.mails(2);
    assert.equal(linksIn(house, 1).length, 1);
  });

  it('30: what it refuses for good is said in the status of the request', async () => {
    house.mail.treat('never');
    const { json } = await ask(house, 'no-password-yet@nhs.net', 'f30b');
    const state = async () => (await house.call('GET', `/resets/${String(json.id)}`)).json.state;
    await eventually(async () => (await state()) === 'bounced');
    house.mail.treat('take');
  });

  it('31: one taken whose answer was lost is sent again, and holds no second token', async () => {
    house.mail.treat('drop');
    const before = house.mail.received.length;
    await ask(house, 'old-address@nhs.net', 'f31');
    await house.mails(before + 1);
    house.mail.treat('take');
    await house.mails(before + 2);
    const links = linksIn(house, before);
    assert.equal(links.length, 2);
    assert.equal(new Set(links).size, 1);
    const ids = house.mail.received.slice(before).map(({ data }) => /^Message-ID: (.+)$/im.exec(data)?.[1]);
    assert.equal(new Set(ids).size, 1, 'a mailbox keeps one of the two');
    const [link = ''] = links;
    const page = await fetch(`${house.backendUrl}/practice/training-interface/reset?${link}`);
    assert.match(await page.text(), /new-password/);
  });
});
