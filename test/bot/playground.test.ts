import assert from 'node:assert/strict';
import { z } from 'zod';
import { practiceDateOfBirth } from '../../src/backend/accounts/practice.ts';
import { type Latchkey, startLatchkey } from '../journeys/latchkey.ts';
import { aBrowser } from '../journeys/stage.ts';
import { showInTeams } from '../teams/host.ts';
import { type Playground, type Shown, startPlayground } from './playground.ts';
import { card as cardSchema, pressOf, readCard } from './reading.ts';

const task = z.object({
  task: z.object({ value: z.object({ title: z.string(), card: z.object({ content: cardSchema }) }) }),
});

/** One Playground and one Latchkey for all of it: what is said in one test is the past of the next. */
describe('Latchkey in the Microsoft 365 Agents Playground', function () {
  this.timeout(180_000);
  const browser = aBrowser('--disable-features=LocalNetworkAccessChecks');
  let latchkey: Latchkey;
  let playground: Playground;

  before(async function () {
    if (process.env.LATCHKEY_PLAYGROUND !== '1') {
      console.log('      skipped: it downloads the Playground; set LATCHKEY_PLAYGROUND=1 to run it');
      this.skip();
    }
    latchkey = await startLatchkey();
    playground = await startPlayground(`${latchkey.url}/api/messages`);
  });
  after(async () => {
    playground?.stop();
    await latchkey?.stop();
  });

  /** Dialogs, which the Playground has none of: what Teams would post, and the answer that it would show. */
  const invoke = async (name: string, value: unknown) => {
    const response = await fetch(`${latchkey.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(await playground.activity('install', { type: 'invoke', name, value })),
    });
    assert.equal(response.status, 200);
    return response.json();
  };
  const openDialog = async ({ card }: Shown, title: string) => {
    assert.ok(card);
    return task.parse(await invoke('task/fetch', { data: pressOf(card, title) })).task.value;
  };

  it('journey 1: welcomes once, and leads by presses to the secure form, whose page closes its dialog, and to its answer', async () => {
    const welcome = await playground.install();
    assert.match(welcome.text, /^Hello, I'm Latchkey\./);
    const topics = await playground.press(welcome, 'ESR');
    assert.match(topics.answer, /You chose/);
    const attempts = await playground.press(topics.said, 'I forgot my username or password');
    assert.match(attempts.said.text, /How many wrong passwords has ESR refused/);
    await playground.press(attempts.said, 'None or one');
    const asked = await playground.say('registered@nhs.net');

    // Where pages have no address that Teams takes, the dialog is a card.
    const dialog = await openDialog(asked, 'Open the secure form');
    assert.equal(dialog.title, 'Open the secure form');
    assert.equal(dialog.card.content.body.filter(({ type }) => type === 'Input.Text').length, 3);

    const page = await browser().newPage();
    const [year = '', month = '', day = ''] = practiceDateOfBirth.split('-');
    const answered = await playground.after(async () => {
      await showInTeams(page, asked.links.find(({ url }) => url.includes('/secure/'))?.url ?? '', { theme: 'dark' });
      const form = page.frameLocator('iframe');
      for (const [name, typed] of Object.entries({ Day: day, Month: month, Year: year }))
        await form.getByRole('textbox', { name }).fill(typed);
      await form.getByRole('button', { name: 'Send' }).click();
      await page.locator('#closed').waitFor();
    });
    const [result] = z.array(z.unknown()).parse(JSON.parse((await page.locator('#closed').textContent()) ?? ''));
    assert.deepEqual(await invoke('task/submit', { data: result }), {});
    await page.close();
    assert.match(answered.text, /an email from ESR is on its way/);
    assert.equal(playground.messages.filter(({ text }) => text.startsWith("Hello, I'm Latchkey")).length, 1);
  });

  it('leaves an old card as it is when it is pressed again, and hears a reply without what it quotes', async () => {
    await playground.say('start again');
    const asked = await playground.say('never used esr before');
    const [first = '', second = ''] = asked.choices;
    await playground.press(asked, first);
    const again = await playground.press(asked, second);
    assert.match(again.said.text, /^That step is done, so I've left it as it is\./);
    const quoted = await playground.say('<quoted messageId="1700000000000"/>&nbsp;1');
    assert.doesNotMatch(quoted.text, /didn't follow|quoted/);
  });

  it('journey 2: helps with a code, is sent a screenshot on the way, and asks on', async () => {
    await playground.say('start again');
    const asked = await playground.say('nhsp online: i cannot get a code');
    const looked = await playground.press(asked, 'Inbox and junk');
    assert.match(looked.said.text, /click 'Send New Code' once/);
    const screenshot = {
      type: 'message',
      text: '',
      attachments: [
        { contentType: 'image/*', contentUrl: 'https://smba.trafficmanager.net/uk/v3/attachments/1/views/original' },
        {
          contentType: 'text/html',
          content: '<div><img src="https://smba.trafficmanager.net/uk/1" itemtype="x"></div>',
        },
      ],
    };
    const told = await playground.mock(await playground.activity('install', screenshot));
    assert.match(told.text, /^I can't open pictures or files here/);
    assert.deepEqual(told.choices, looked.said.choices);
    const { answer } = await playground.press(told, 'Yes, it worked');
    assert.match(answer, /You chose/);
  });

  it('journey 3: tells when a lock ends, why, and hands over with a review, which a dialog changes', async () => {
    await playground.say('start again');
    await playground.say('my esr account is locked');
    const locked = await playground.say('just now');
    assert.match(locked.text, /ESR is locked until/);
    assert.match((await playground.say('why?')).text, /^It comes from “.+ \[1\]/s);
    for (const text of ['talk to a person', 'Iris Falk', '30218847', '07700 900123']) await playground.say(text);
    const review = playground.messages.at(-1);
    assert.ok(review);
    const { card } = await openDialog(review, 'Change the details');
    const fields = card.content.body.filter(({ type }) => type === 'Input.Text');
    const typed = Object.fromEntries(fields.map(({ id, value }) => [id, value]));
    assert.equal(typed.reach, '07700 900123');
    const changed = await playground.after(() =>
      invoke('task/submit', { data: { ...card.content.actions[0]?.data, ...typed, reach: '07700 900124' } }),
    );
    assert.match(changed.text, /07700 900124/);
    assert.deepEqual(changed.choices, ['Send it', "Don't send"]);
    const { answer, said } = await playground.press(changed, 'Send it');
    assert.match(said.text, /Your reference is/);
    assert.match(answer, /You chose/);
  });

  it('says one sentence in a group', async () => {
    const reply = await playground.sayInGroup('my address is registered@nhs.net');
    assert.match(reply.text, /^I help in a personal chat only/);
    assert.deepEqual(reply.choices, []);
    assert.doesNotMatch(latchkey.log(), /registered@/);
  });

  it('follows up by itself when the lock is over, by the process that is there then', async () => {
    for (const text of ['start again', 'my esr account is locked', 'just now']) await playground.say(text);
    await latchkey.stop();
    const followed = await playground.after(() => latchkey.startAgain(13 * 3600));
    assert.match(followed.text, /Your ESR lock should be over/);
    assert.ok(followed.card);
    assert.deepEqual(readCard(followed.card).choices, followed.choices);
  });

  it('greets again when it was uninstalled, and is installed anew', async () => {
    const before = playground.messages.length;
    await playground.mockInQuiet(await playground.activity('uninstall'));
    const again = await playground.install();
    assert.match(again.text, /^Hello, I'm Latchkey\./);
    assert.equal(playground.messages.length, before + 1, 'nothing is said to whoever has gone');
  });
});
