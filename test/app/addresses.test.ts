import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressesOf } from '../../src/app/addresses.ts';
import { ConfigError, readConfig } from '../../src/app/config.ts';
import { readContentOf } from '../../src/app/content.ts';
import { openDelivery } from '../../src/app/delivery.ts';
import type { Content } from '../../src/guide/content.ts';
import { ofATrust } from '../journeys/latchkey.ts';
import { onSqlite } from '../on-sqlite.ts';
import { startMailServer } from '../smtp.ts';

const mailed = { SMTP_URL: 'smtp://mail.example' };
const { PRACTICE: _, ...ours } = ofATrust;

function openWith(env: Readonly<Record<string, string>>, change: (content: Content) => Content = (same) => same) {
  const config = readConfig(env);
  const content = change(readContentOf(config));
  return { content, addresses: addressesOf(config, content, ['tickets', 'resets']) };
}

function refusal(env: Readonly<Record<string, string>>, change?: (content: Content) => Content): readonly string[] {
  try {
    openWith(env, change);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.message.split('\n').map((line) => line.split(' ')[0] ?? '');
  }
  return [];
}

/** As if dialogs/ had one guide more, with a mailbox of its own. */
const withAFourth = (content: Content): Content => {
  const esr = content.guides.get('esr');
  assert.ok(esr);
  const contact = {
    name: 'the rota team',
    fact: 'rota-system.contact',
    email: 'rota@elsewhere.example',
    reply: 'around.desk-reply',
    replyWorkingDays: 1,
  };
  return { ...content, guides: new Map([...content.guides, ['rota-system', { ...esr, id: 'rota-system', contact }]]) };
};

describe('addresses of the Trust', () => {
  it('need none while no mail can be sent', () => {
    const { addresses } = openWith({});
    assert.equal(addresses.from, 'latchkey@localhost.example');
    assert.equal(addresses.contact(undefined).email, 'helpdesk@localhost.example');
  });

  it('are all asked for at once, once one can', () => {
    const all = [
      'MAIL_FROM',
      'HELPDESK_EMAIL',
      'CONTACT_ESR',
      'CONTACT_TRAINING_INTERFACE',
      'FACTS_FILE',
      'FACTS_FILE',
    ];
    assert.deepEqual([...refusal(mailed)].sort(), all.sort());
    assert.deepEqual(refusal({ ...mailed, ...ours }), []);
  });

  it('get the tickets of their guide, are said in the chat, and are what the letters are answered to', () => {
    const { addresses, content } = openWith({ ...mailed, ...ours });
    assert.equal(addresses.from, ours.MAIL_FROM);
    assert.equal(addresses.contact('esr').email, 'esr-team@trust.example');
    assert.equal(addresses.contact('training-interface').email, 'training-team@trust.example');
    assert.equal(content.facts.say('esr.contact'), 'esr-team@trust.example');
    assert.equal(content.facts.say('training-interface.help-email'), 'training-team@trust.example');
  });

  it('of a guide without a mailbox are the helpdesk, or what is set for it', () => {
    const { addresses } = openWith({ ...mailed, ...ours });
    for (const guide of ['nhsp-online', 'common', undefined])
      assert.equal(addresses.contact(guide).email, 'helpdesk@trust.example');
    const set = openWith({ ...mailed, ...ours, CONTACT_NHSP_ONLINE: 'bank@trust.example' });
    assert.equal(set.addresses.contact('nhsp-online').email, 'bank@trust.example');
    assert.equal(set.addresses.contact('common').email, 'helpdesk@trust.example');
  });

  it('of a guide that is added have a setting of its name', () => {
    assert.deepEqual(refusal({ ...mailed, ...ours }, withAFourth), ['CONTACT_ROTA_SYSTEM']);
    const { addresses } = openWith(ours, withAFourth);
    assert.equal(addresses.contact('rota-system').email, 'rota@elsewhere.example');
  });

  it('in FACTS_FILE obey the same rule as those that are set', () => {
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-facts-'));
    try {
      const file = join(folder, 'facts.yaml');
      const row = (value: string) => {
        writeFileSync(file, `esr: { contact: { value: "${value}", assumed: ours } }\n`);
        return { FACTS_FILE: file };
      };
      for (const value of [
        'esr@localhost.example',
        'esr@mail.LocalHost.example',
        'esr@',
        'ring the ward',
        'a@b, c@d.uk',
      ])
        assert.throws(() => openWith(row(value)), /FACTS_FILE: the row esr\.contact is /, value);
      assert.equal(openWith(row('esr@trust.example')).addresses.contact('esr').email, 'esr@trust.example');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("are never at the domain that is nobody's, or at one below it", () => {
    for (const name of ['MAIL_FROM', 'HELPDESK_EMAIL', 'CONTACT_ESR'])
      for (const address of ['a@localhost.example', 'a@mail.localhost.example', 'a@x.y.LOCALHOST.example'])
        assert.deepEqual(refusal({ ...mailed, ...ours, [name]: address }), [name], address);
    assert.deepEqual(refusal({ ...mailed, ...ours, MAIL_FROM: 'a@notlocalhost.example' }), []);
  });

  it('nothing is sent to nobody, whatever was kept', async () => {
    const mail = await startMailServer();
    try {
      const { mailer } = openDelivery(readConfig({ SMTP_URL: mail.url }), onSqlite().documents, {
        now: () => new Date(),
      });
      const letter = { id: 'LK-1', from: 'latchkey@trust.example', subject: 'A ticket', text: 'Hello.' };
      for (const to of ['helpdesk@localhost.example', 'helpdesk@mail.localhost.example'])
        await assert.rejects(mailer.send({ ...letter, to }), /to nobody/);
      const to = 'helpdesk@trust.example';
      for (const one of [{ from: 'a@mail.localhost.example' }, { replyTo: 'a@localhost.example' }])
        await assert.rejects(mailer.send({ ...letter, to, ...one }), /from nobody/);
      await mailer.send({ ...letter, to: 'helpdesk@trust.example' });
      assert.deepEqual(
        mail.received.map(({ to }) => to),
        [['helpdesk@trust.example']],
      );
    } finally {
      await mail.close();
    }
  });
});
