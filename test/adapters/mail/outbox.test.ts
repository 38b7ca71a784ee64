import assert from 'node:assert/strict';
import { Outbox } from '../../../src/adapters/mail/outbox.ts';
import { onSqlite } from '../../on-sqlite.ts';

describe('the outbox', () => {
  const at = new Date('2026-11-20T03:10:00Z');
  const mail = { id: '1', from: 'desk@latchkey.example', to: 'registered@nhs.net', subject: 'Hello', text: 'Hello\n' };

  it('keeps the last 200 mails, newest first', async () => {
    const outbox = new Outbox(onSqlite().documents, { now: () => at });
    for (let sent = 1; sent <= 250; sent += 1) await outbox.send({ ...mail, subject: `mail ${sent}` });
    const kept = await outbox.list();
    assert.equal(kept.length, 200);
    assert.deepEqual(kept[0], { at, mail: { ...mail, subject: 'mail 250' } });
    assert.equal(kept.at(-1)?.mail.subject, 'mail 51');
  });

  it('keeps text messages among the mails, with neither sender nor subject', async () => {
    const outbox = new Outbox(onSqlite().documents, { now: () => at });
    await outbox.send(mail);
    await outbox.sendText({ id: '2', to: '+447700900982', text: 'Your code is 123456' });
    const sent = { id: '2', from: '', to: '+447700900982', subject: '', text: 'Your code is 123456' };
    assert.deepEqual(await outbox.list(), [
      { at, mail: sent },
      { at, mail },
    ]);
  });

  it('has them again for the next process on the same store', async () => {
    const { documents } = onSqlite();
    await new Outbox(documents, { now: () => at }).send({
      ...mail,
      html: '<p>Hello</p>',
      replyTo: 'desk@trust.example',
    });
    assert.deepEqual(await new Outbox(documents, { now: () => at }).list(), [
      { at, mail: { ...mail, html: '<p>Hello</p>', replyTo: 'desk@trust.example' } },
    ]);
  });
});
