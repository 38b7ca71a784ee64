import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { SimulatedTime } from '../../src/adapters/memory/simulated-time.ts';
import { type Composition, compose, type Served } from '../../src/app/compose.ts';
import { readConfig } from '../../src/app/config.ts';
import { readFiles } from '../../src/app/dialogs-folder.ts';
import { enforced } from '../../src/backend/rules.ts';
import type { Pick, Reply } from '../../src/conversation/messages.ts';
import { checkAll } from '../../src/guide/authoring/review.ts';
import { common } from '../../src/guide/common-topics.ts';
import { learn } from '../../src/understanding/intents/learning.ts';
import { topicClassifierOf } from '../../src/understanding/intents/topic-classifier.ts';
import { Browser } from '../backend/browser.ts';
import { type Claims, claimsOf, signInBy, startIssuer, type TestIssuer } from '../issuer.ts';
import { freePort } from '../redis.ts';
import { sources } from './dialogs.ts';

const { facts, guides, strays } = readFiles(fileURLToPath(new URL('fourth', import.meta.url)));
/** The guides as they are, and one that a Trust has written: a locked NHSmail account. */
const four = {
  facts: { file: sources.facts.file, text: `${sources.facts.text}\n${facts.text}` },
  guides: [...sources.guides, ...guides],
};
const { issues, content } = checkAll(four, undefined, enforced, '2026-11-20');

/** What a guide needs is in its folder and its facts: nothing in this test is set but who answers at the desk. */
describe('a fourth guide', () => {
  let issuer: TestIssuer;
  let composition: Composition;
  let served: Served;
  let url: string;
  const unasked: Reply[] = [];
  const time = new SimulatedTime(new Date('2026-11-20T10:00:00Z'));
  const listener = content && topicClassifierOf(content.guides, common, learn(content.guides, common));

  before(async () => {
    assert.ok(content && listener);
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const log = { info() {}, warn() {}, error: (event: string) => console.error(event) };
    const terminal = {
      deliver: async ({ replies }: { readonly replies: readonly Reply[] }) => void unasked.push(...replies),
    };
    issuer = await startIssuer();
    const config = readConfig({ STORE: 'memory', PORT: String(port), ...issuer.settings });
    composition = compose(config, { clock: time, alarms: time, log, terminal }, { content, listener });
    served = composition.serve();
    await new Promise<void>((resolve) => served.server.listen(port, '127.0.0.1', resolve));
    await composition.prepared;
  });
  after(async () => {
    served.server.close();
    await served.close();
    await composition.close();
    await issuer.close();
  });

  let turn = 0;
  const talk = (conversation: string) => {
    const hear = async (what: { text: string; pick?: Pick }) => {
      turn += 1;
      const { replies } = await composition.turns.hear({
        kind: 'message',
        id: `say-${turn}`,
        conversation,
        channel: 'terminal',
        person: { tier: 'anonymous' },
        ...what,
      });
      const [reply] = replies;
      assert.ok(reply);
      return reply;
    };
    const say = (text: string) => hear({ text });
    const press = (reply: Reply, label: string) => {
      const choice = reply.choices.find((one) => one.label === label);
      assert.ok(choice, `no button ${label} in ${reply.choices.map((one) => one.label).join(', ')}`);
      return hear({ text: label, pick: choice.pick });
    };
    return { say, press };
  };

  it('passes the check, with its facts', () => {
    assert.deepEqual(issues, []);
    assert.deepEqual(strays, []);
    assert.equal(content?.guides.size, 5);
  });

  it('stands in the greeting and in its own menu', async () => {
    const { say, press } = talk('menu');
    const hello = await say('hello');
    assert.ok(
      hello.choices.some(({ label }) => label === 'NHSmail'),
      JSON.stringify(hello.choices),
    );
    const topics = await press(hello, 'NHSmail');
    assert.match(topics.text, /NHSmail/);
    assert.ok(topics.choices.some(({ label }) => label === 'My mailbox is locked'));
    assert.match((await press(topics, 'My mailbox is locked')).text, /When did you last type a wrong password/);
  });

  it('is found by its title, its names, those nobody writes, and its hints', async () => {
    for (const said of ['my NHSmail is locked', 'nhs.net mail locked me out', 'the nhs male has locked me out'])
      assert.match((await talk(said).say(said)).text, /When did you last type a wrong password/, said);
    assert.deepEqual(
      listener?.named('the shared mailbox').map(({ guide, plainness }) => ({ guide, plainness })),
      [{ guide: 'nhsmail', plainness: 1 }],
    );
  });

  it('leaves the other guides what is said of them', async () => {
    const { text } = await talk('esr').say('my esr account is locked');
    assert.match(text, /ESR/);
  });

  it('shares the trouble that another guide calls by another name', async () => {
    const reply = await talk('both').say('my esr account is locked, same with nhs.net mail');
    assert.match(reply.text, /NHSmail: My mailbox is locked/);
  });

  it('runs a topic to its end, by the clock of its own fact', async () => {
    const { say, press } = talk('waits');
    await say('my nhsmail is locked');
    assert.match((await say('10 minutes ago')).text, /locks for 30 minutes after 10 wrong passwords.*10:20 today/s);
    await time.advance(20 * 60_000);
    const [back] = unasked.splice(0);
    assert.ok(back);
    assert.match(back.text, /The lock is over/);
    assert.match((await press(back, "Yes, I'm in")).text, /That's your mail back/);
  });

  it('hands over with a ticket for its team, at its address, which its agent alone sees at the desk', async () => {
    const { say, press } = talk('ticket');
    await say('my nhsmail is locked');
    const tried = await say('2 hours ago');
    await press(tried, 'No, still locked');
    await say('Sample Person');
    await say('12345678');
    await say('bleep 4411');
    await say('it stays locked');
    const { text } = await say('go ahead');
    const [reference = ''] = /LK-\w{3}-\w{3}/.exec(text) ?? [];
    assert.notEqual(reference, '', text);

    const outbox = await new Browser(url).open('/outbox');
    assert.match(
      outbox.text,
      new RegExp(`mail-team@nhsmail\\.example.*${reference}|${reference}.*mail-team@nhsmail\\.example`, 's'),
    );
    const queueOf = async (who: Claims) => {
      const browser = new Browser(url);
      const queue = await signInBy(issuer, browser, who);
      return { queue, ticket: await browser.open(`/desk/tickets/${reference}`) };
    };
    const kim = await queueOf(claimsOf('Kim', 'agent', ['nhsmail']));
    assert.match(kim.queue.text, new RegExp(`${reference}.*NHSmail|NHSmail.*${reference}`));
    assert.match(kim.ticket.text, /My mailbox is locked.*When did you last type a wrong password/s);
    const jo = await queueOf(claimsOf('Jo', 'agent', ['esr', 'common']));
    assert.doesNotMatch(jo.queue.text, new RegExp(reference));
    assert.equal(jo.ticket.status, 403);
  });

  it('may have a team in OIDC_TEAMS only where it is', () => {
    assert.ok(content && listener);
    const without = new Map([...content.guides].filter(([id]) => id !== 'nhsmail'));
    const config = readConfig({
      STORE: 'memory',
      ...issuer.settings,
      OIDC_TEAMS: 'nhsmial=mail-team,esr=esr-team,nhsmail=others',
    });
    const world = { clock: time, alarms: time, log: { info() {}, warn() {}, error() {} } };
    assert.throws(
      () => compose(config, world, { content: { ...content, guides: without }, listener }),
      /^ConfigError: OIDC_TEAMS names the guide nhsmial for mail-team, which there is not: the guides are .*\n.*nhsmail for others/,
    );
    assert.throws(
      () => compose(config, world, { content, listener }),
      /^ConfigError: OIDC_TEAMS names the guide nhsmial for mail-team, which there is not: did you mean nhsmail\?$/,
    );
  });
});
