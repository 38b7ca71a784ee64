import assert from 'node:assert/strict';
import { inOrder } from '../../src/conversation/policy/beginning.ts';
import type { TopicRef } from '../../src/understanding/intents/topics.ts';
import { content, onBench } from './bench.ts';

describe('what was said in passing', () => {
  it('is not asked again: it is said back in one sentence, and taken back with "back"', async () => {
    const bench = onBench({ heard: (text) => (text.includes('junk') ? { tried: ['junk'] } : {}) });
    const reply = await bench.say('my nhsp code never came and I looked in junk');
    assert.match(reply.text, /^You've looked in junk already, so I'll skip that\. If that's not right, say "back"\./);
    assert.doesNotMatch(reply.text, /Have you looked in that inbox\?/);
    assert.match(reply.text, /Send New Code/);
    const back = await bench.say('back');
    assert.match(back.text, /Have you looked in that inbox\?/);
  });

  it('gives the time to the question for it, and says which time that was', async () => {
    const bench = onBench();
    const reply = await bench.say('my esr account is locked since 2');
    assert.match(reply.text, /You told me when it was, so I'll count from 02:00 today\./);
    assert.match(reply.text, /locked until \*\*14:00 today\*\*/);
    const back = await bench.say('back');
    assert.match(back.text, /When did you last type a wrong password\?/);
    assert.match((await bench.say('an hour ago')).text, /14:10 today/);
  });

  it('travels with a question: it still counts when the system has been chosen', async () => {
    const bench = onBench({ heard: (text) => (text.includes('junk') ? { tried: ['junk'] } : {}) });
    const which = await bench.say('the reset email has not come, looked in junk');
    assert.ok(which.choices.length >= 2, which.text);
    const esr = which.choices.find(({ label }) => label.includes('ESR'));
    assert.ok(esr, JSON.stringify(which.choices));
    await bench.press(esr.pick);
    const skipped = await bench.say('nhs.net');
    assert.match(skipped.text, /You've looked in junk already/);
    assert.match(skipped.text, /Has your nhs\.net address changed/);
  });

  it('offers an address that was given, and asks the backend for it only after a yes', async () => {
    const bench = onBench({ heard: (text) => ({ emails: text.match(/\S+@\S+/g) ?? [] }) });
    const reply = await bench.say('forgot my training interface password, my email is first.last@nhs.net');
    assert.match(reply.text, /You gave me this address: first\.last@nhs\.net\. Is that the one\?/);
    assert.ok(reply.choices.some(({ label }) => label === 'Yes, use that one'));
    assert.equal(bench.calls.length, 0);
    await bench.say('yes');
    assert.deepEqual(
      bench.calls.map(({ email }) => email),
      ['first.last@nhs.net'],
    );
  });

  it('never takes the address of a guide for the address of a person', async () => {
    const bench = onBench({ heard: (text) => ({ emails: text.match(/\S+@\S+/g) ?? [] }) });
    const reply = await bench.say('forgot my training interface password, nothing from mandatorytraining.lth@nhs.net');
    assert.doesNotMatch(reply.text, /You gave me this address/);
  });

  it('keeps no address or time in the record once the conversation has started again', async () => {
    const bench = onBench({ heard: (text) => ({ emails: text.match(/\S+@\S+/g) ?? [] }) });
    await bench.say('forgot my training interface password, my email is first.last@nhs.net');
    await bench.say('start again');
    // What was left can be taken up again until something else is begun.
    await bench.say('my esr account is locked');
    const { causes: _replies, ...record } = (await bench.record()) ?? { causes: [] };
    assert.doesNotMatch(JSON.stringify(record), /first\.last/);
  });
});

describe('two problems in one message', () => {
  const locked = { guide: 'esr', topic: 'account-locked' };
  const mail = { guide: 'esr', topic: 'no-nhsmail-access' };
  const link = { guide: 'training-interface', topic: 'link-expired' };
  const code = { guide: 'nhsp-online', topic: 'code-missing' };

  it('come in the order in which one stands in the way of the other', () => {
    const inOrderOfGuides = (topics: readonly TopicRef[]) => inOrder(topics, content.guides);
    assert.deepEqual(inOrderOfGuides([link, mail, locked]), [locked, mail, link]);
    assert.deepEqual(inOrderOfGuides([link, code]), [link, code]);
    assert.deepEqual(inOrderOfGuides([link, link, { guide: 'common', topic: 'thanks' }]), [link]);
  });

  it('are taken one by one, the other kept and offered afterwards', async () => {
    const bench = onBench({ connected: [] });
    const first = await bench.say('the training interface link has expired and my esr account is locked');
    assert.match(first.text, /^That's two things\. “ESR: My account is locked” comes first\./);
    const waiting = await bench.say('20 minutes ago');
    assert.match(waiting.text, /That leaves “Training Interface: .+”\. Shall we look at it now\?$/);
    const second = await bench.say('yes');
    assert.match(second.text, /What happens when you use the link\?/);
  });

  it('are not forced on anybody', async () => {
    const bench = onBench({ connected: [] });
    await bench.say('the training interface link has expired and my esr account is locked');
    await bench.say('20 minutes ago');
    await bench.say('no');
    assert.deepEqual((await bench.record())?.later, []);
  });
});

describe("somebody else's login", () => {
  it('is met with instructions to pass on, and no reset', async () => {
    const bench = onBench({ heard: () => ({ somebodyElse: true }) });
    const reply = await bench.say('my HCA is locked out of esr');
    assert.match(reply.text, /only works when its owner asks for it/);
    assert.match(reply.text, /ESR stays locked for 12 hours/);
    assert.match(reply.text, /they open this chat/);
    assert.ok(reply.text.split(/\s+/).length <= 65, 'no more than they can pass on');
    assert.deepEqual(
      reply.choices.map(({ label }) => label),
      ["It's my own login", 'Talk to a person'],
    );
    assert.equal(bench.calls.length + bench.forms.length, 0);
  });

  it('may turn out to be their own', async () => {
    const bench = onBench({ heard: (text) => ({ somebodyElse: text.includes('HCA') }) });
    await bench.say('my HCA is locked out of esr');
    assert.match((await bench.say('its my own login')).text, /When did you last type a wrong password\?/);
  });
});

describe('somebody who has had enough', () => {
  const heard = (text: string) => ({ frustrated: text.includes('!') });

  it('is offered a person once, kindly, at the second time, and answered all the same', async () => {
    const bench = onBench({ heard });
    assert.doesNotMatch((await bench.say('my nhsp code never came!')).text, /wearing you down/);
    const second = await bench.say('this is a joke!');
    assert.match(second.text, /^I can tell this is wearing you down/);
    assert.ok(second.choices.some(({ label }) => label === 'Talk to a person'));
    assert.ok(second.choices.some(({ label }) => label === 'Inbox only'));
    assert.doesNotMatch((await bench.say('inbox only!')).text, /wearing you down/);
  });

  it('keeps one day of "started last week", and goes on from there', async () => {
    const bench = onBench({ at: '2026-11-20T03:10:00Z' });
    await bench.say('training interface says email not recognised');
    assert.match((await bench.say('started last week')).text, /between .* and /);
    assert.equal((await bench.record())?.sessions[0]?.said?.joined, '2026-11-15');
    assert.doesNotMatch((await bench.say('what do i do then')).text, /went wrong/);
  });
});
