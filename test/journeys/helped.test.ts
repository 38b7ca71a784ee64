import assert from 'node:assert/strict';
import { type InProcess, openInProcess } from '../in-process.ts';
import { eventually } from '../patience.ts';
import { Person } from './person.ts';
import { aBrowser } from './stage.ts';

describe('whether it helped', () => {
  const browser = aBrowser();
  let latchkey: InProcess;
  before(async () => {
    latchkey = await openInProcess({});
  });
  after(() => latchkey?.close());

  const counted = async () => {
    const text = await (await fetch(`${latchkey.url}/metrics`)).text();
    return text.split('\n').filter((line) => line.startsWith('latchkey_feedback_total{'));
  };

  it('may be said under what ended something, is counted once, and holds no words', async () => {
    const person = await Person.opensTheChat(browser(), { ...latchkey, backendUrl: latchkey.url });
    const { page, chat } = person;
    const asked = page.getByRole('group', { name: 'Did this help?' });
    await person.says('my esr account is locked');
    await person.hears(/When did you last type a wrong password/);
    assert.equal(await asked.count(), 0, 'nothing has ended yet');
    await person.says('it locked 20 minutes ago');
    await asked.waitFor();
    const sent = page.waitForRequest((request) => request.url().endsWith('/webchat/helped'));
    await asked.getByRole('button', { name: 'Yes, it helped' }).press('Enter');
    const request = await sent;
    await chat.getByText('Thank you. Your answer is counted').waitFor();
    assert.equal(await asked.count(), 0);
    const yes = 'latchkey_feedback_total{helped="yes",channel="webchat"} 1';
    await eventually(
      async () => (await counted()).includes(yes),
      () => 'it is counted',
    );

    const said = request.postDataJSON() as { activity: string; helped: boolean };
    const say = async (body: object) => {
      const { authorization = '' } = request.headers();
      const headers = { authorization, 'content-type': 'application/json' };
      const response = await fetch(`${latchkey.url}/webchat/helped`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      await response.arrayBuffer();
      return response.status;
    };
    assert.equal(await say(said), 200);
    assert.equal(await say({ ...said, helped: false }), 200);
    assert.equal(await say({ ...said, comment: 'It was Kim' }), 400);
    const greeting = said.activity.replace(/\d+$/, '0000001');
    assert.equal(await say({ ...said, activity: greeting }), 404, 'a greeting ends nothing');
    assert.equal(await say({ ...said, activity: `x${said.activity}` }), 404);
    assert.deepEqual(await counted(), [yes]);

    await person.says('thanks');
    await page.reload();
    await person.hears(/./);
    assert.equal(await asked.count(), 0, 'it is not asked again of what is past');
    await page.context().close();
  });
});
