import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sayReset } from '../../../src/handoff/pages/reset-words.ts';
import { Browser } from '../../backend/browser.ts';
import { type InProcess, openInProcess } from '../../in-process.ts';
import { eventually } from '../../patience.ts';

describe('what an agent sees of a chat', () => {
  let house: InProcess;
  let sam: Browser;
  let stream: AbortController;
  before(async () => {
    house = await openInProcess({ DESK_HOURS: 'always', CONNECTED: 'training-interface,esr' });
    sam = new Browser(house.url);
    await sam.send(await sam.open(house.composition.firstTry ?? ''), {});
    await sam.send(await sam.open('/desk/chats'), {}, {}, 'Be offered chats');
    // As a page that is open does: it answers, and so shows that somebody is there.
    stream = new AbortController();
    const headers = { cookie: `latchkey-desk=${sam.cookie('latchkey-desk')}` };
    const answer = () =>
      fetch(`${house.url}/desk/live/here`, { method: 'POST', headers: { ...headers, 'x-latchkey-desk': 'here' } });
    fetch(`${house.url}/desk/live`, { headers, signal: stream.signal })
      .then(async ({ body }) => {
        for await (const chunk of body ?? [])
          if (Buffer.from(chunk as Uint8Array).includes('event: here')) await answer();
      })
      .catch(() => {});
  });
  after(async () => {
    stream?.abort();
    await house?.close();
  });

  const person = (conversation = randomUUID()) => {
    return async (text: string) => {
      const { replies } = await house.composition.turns.hear({
        kind: 'message',
        id: randomUUID(),
        conversation,
        channel: 'webchat',
        person: { tier: 'anonymous' },
        text,
      });
      return replies.map((reply) => reply.text).join('\n');
    };
  };
  const waitingChat = async () => {
    const [, path = ''] = /href="(\/desk\/chats\/[\w-]+)"/.exec((await sam.open('/desk/chats')).html) ?? [];
    assert.notEqual(path, '');
    return path;
  };
  const end = async (path: string) => sam.send(await sam.open(path), { reason: 'not-ours' }, {}, 'How did it end?');

  it('the trail, what was tried and said before, ready answers, and what the trail of the backend has of the account', async () => {
    const say = person();
    await say('got married and my email changed, training interface has the old one');
    await say('yes still works');
    await say('registered@nhs.net');
    await say('i looked in junk, my payroll number is 30218846');
    await say('talk to a person');
    const path = await waitingChat();

    const preview = await sam.open(path);
    assert.match(preview.text, /What they were asked, and said/);
    assert.match(preview.text, /The chat until then/);
    assert.doesNotMatch(preview.text, /30218846|registered@nhs/, 'masked until it is taken');
    assert.doesNotMatch(preview.html, /\/account"/);
    assert.equal((await sam.open(`${path}/account`)).url.pathname, path, 'nor whose account it is');

    await sam.send(preview, {}, {}, 'Take this chat');
    const taken = await sam.open(path);
    const [before = '', since = ''] = taken.text.split('The chat since they asked for a person');
    assert.match(before, /What they were asked, and said .*registered@nhs\.net .*What they have tried .*[Jj]unk/);
    assert.match(before, /The chat until then They .*30218846.* Latchkey/);
    assert.match(since, /talk to a person/);
    assert.doesNotMatch(taken.text, /\*\*/, 'what was bold in the chat is plain here');

    const [, reply = ''] = /<option value="(fact-[^"]+)"/.exec(taken.html) ?? [];
    const ready = await sam.open(`${path}?reply=${reply}`);
    const [, words = ''] = /<textarea[^>]*id="text"[^>]*>([\s\S]*?)<\/textarea>/.exec(ready.html) ?? [];
    assert.ok(words.length > 20 && !words.includes('{'), `a ready answer with its facts in it: ${words}`);

    await eventually(async () => /The reset email left/.test((await sam.open(`${path}/account`)).text));
    const account = await sam.open(`${path}/account`);
    assert.match(account.text, /A reset was asked for .*does not prove|does not prove.*A reset was asked for/);
    assert.match(account.html, new RegExp(`href="${path}"`));
    assert.match(house.log(), /"event":"chat-account-read"/);
    await end(path);
  });

  it('only systems whose reset needs no date of birth can be chosen, and where there is a form that is said', async () => {
    const say = person();
    await say('talk to a person');
    const path = await waitingChat();
    await sam.send(await sam.open(path), {}, {}, 'Take this chat');
    await sam.send(await sam.open(path), { record: 'payroll' }, {}, 'Note the call');
    const { html, text } = await sam.open(path);
    const [, choices = ''] = /<select[^>]*id="system"[^>]*>([\s\S]*?)<\/select>/.exec(html) ?? [];
    assert.match(choices, /training-interface/);
    assert.doesNotMatch(choices, /esr/);
    assert.match(text, /ESR also asks for their date of birth/);
    await end(path);
  });

  it('53: what a person writes before and after they ask is no HTML in the pane, nor in what is fetched into it', async () => {
    const script = '<img src=y> <b>bold</b> {{ 7*7 }}';
    const say = person();
    await say(`esr says ${script}`);
    await say('talk to a person');
    const path = await waitingChat();
    await say(`and now ${script}`);
    await sam.send(await sam.open(path), {}, {}, 'Take this chat');
    for (const { html } of [await sam.open(path), await sam.open(`${path}?look=yes`), await sam.open('/desk/chats')])
      assert.doesNotMatch(html, /<img src=y|<b>bold|\b49\b/);
    const shown = (await sam.open(path)).html.match(/&lt;img src=y&gt; &lt;b&gt;bold&lt;\/b&gt; \{\{ 7\*7 \}\}/g);
    assert.ok((shown?.length ?? 0) >= 2, 'both lines are there to read');
    await end(path);
  });

  it('that a person sounds distressed comes with the news of the chat', async () => {
    const say = person();
    await say('talk to a person');
    const path = await waitingChat();
    await sam.send(await sam.open(path), {}, {}, 'Take this chat');
    assert.doesNotMatch((await sam.open(`${path}?look=yes&after=1`)).html, /data-care/);
    await say('I want to end my life');
    assert.match((await sam.open(`${path}?look=yes&after=1`)).html, /data-care="yes"/);
    await end(path);
  });

  it('what the person writes after an answer to their ticket stands with it, once, the clock runs again, and they hear that it is closed', async () => {
    await sam.send(await sam.open('/desk/chats'), {}, {}, 'Stop being offered chats');
    const conversation = randomUUID();
    const say = person(conversation);
    let told = '';
    for (const text of [
      'talk to a person',
      'Ann Lee',
      '12345678',
      'ann.lee@nhs.net',
      'the esr page is white',
      'send it',
    ])
      told = await say(text);
    const [reference = ''] = /LK-\w{3}-\w{3}/.exec(told) ?? [];
    const path = `/desk/tickets/${reference}`;
    await sam.send(await sam.open(path), {}, {}, 'Take this ticket');
    // Sent twice it leaves once; changed, by whoever went back to the form, it is another answer.
    const form = await sam.open(path);
    for (const answer of ['Try another browser.', 'Try another browser.', 'Try Edge.'])
      await sam.send(form, { answer, way: 'conversation' }, {}, 'What you tell them');
    await eventually(async () => /answered by chat/.test((await sam.open(path)).text));
    assert.equal((await sam.open(path)).text.match(/answered by chat/g)?.length, 2);
    assert.match((await sam.open(path)).text, /Solution Paused, waiting for them/);
    let reply = '';
    await eventually(async () => {
      // It is brought there while nobody waits.
      reply = await say('still white in Edge, my password is Sunflower77!');
      return reply.includes(`I've put that with your ticket ${reference}`);
    });
    await say('is esr down');
    const ticket = await sam.open(path);
    assert.match(ticket.text, /Ann Lee wrote in the chat .*still white in Edge/);
    assert.match(ticket.text, /Next answer By/);
    assert.doesNotMatch(ticket.text, /Sunflower77|is esr down/);
    assert.match((await sam.open('/desk?view=mine')).text, new RegExp(`${reference}.*They replied`));

    await sam.send(await sam.open(`${path}/resolve`), { reason: 'solved' }, {}, 'How did it end?');
    const said = async () => JSON.stringify(await house.composition.storage.conversations.readAfter(conversation, 0));
    await eventually(async () => (await said()).includes(`The desk has closed your ticket **${reference}**`));
  });

  it('each result of a reset in plain words', () => {
    const now = new Date('2026-11-24T10:00:00Z');
    const values = {
      expires: '2026-11-24T14:00:00Z',
      'lock-ends': '2026-11-24T20:00:00Z',
      'available-from': '2026-11-26T10:00:00Z',
    };
    const results = ['done', 'accepted', 'not-registered', 'too-soon', 'locked', 'limited', 'something-new'];
    const said = [
      ...results.map((result) => sayReset({ is: 'done', result, values }, now)),
      ...(['unavailable', 'unknown', 'not-proved', 'not-yours'] as const).map((is) => sayReset({ is }, now)),
    ].map((sentences) => sentences.join(' '));
    assert.equal(new Set(said).size, said.length);
    for (const words of said) assert.doesNotMatch(words, /too-soon|not-registered|something-new|undefined|\d{4}-\d\d/);
    assert.match(said[0] ?? '', /works until 14:00/);
    assert.match(said[3] ?? '', /Nothing was sent.*from .*10:00/);
    assert.match(said[4] ?? '', /Nothing was sent.*ends at .*20:00/);
    const isUnknown = said.filter((words) => /not known/.test(words));
    assert.ok(isUnknown.every((words) => !/Nothing was sent/.test(words)));
  });
});
