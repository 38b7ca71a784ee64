import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sinon from 'sinon';
import { z } from 'zod';
import { SimulatedTime } from '../../src/adapters/memory/simulated-time.ts';
import { StoreUnavailable } from '../../src/conversation/errors.ts';
import { createSecureForms } from '../../src/secure-form/links.ts';
import { takeTypedDates } from '../../src/secure-form/typed.ts';
import { onSqlite } from '../on-sqlite.ts';
import { issuesOf } from './cards/schema.ts';
import { type Bot, serveBot } from './harness.ts';
import { card as cardSchema, pressOf, type ReadCard } from './reading.ts';

/** The names that the SDK knows. */
const sdk = ['botbuilder', 'botbuilder-core'].map((name) => {
  const file = name === 'botbuilder' ? 'teamsActivityHandler.js' : 'activityHandler.js';
  return readFileSync(
    createRequire(import.meta.url)
      .resolve(name)
      .replace(/index\.js$/, file),
    'utf8',
  );
});
const [ofTeams = ''] = sdk;
const named = [
  ...new Set([...ofTeams.matchAll(/case '([a-zA-Z]+\/[a-zA-Z]+)':/g)].map(([, name = '']) => name)),
].filter((name) => !name.startsWith('application/'));

const group = { id: 'a-group', conversationType: 'groupChat', tenantId: 'a-tenant', isGroup: true, name: '' };
const task = z.object({
  task: z.discriminatedUnion('type', [
    z.object({ type: z.literal('message'), value: z.string() }),
    z.object({
      type: z.literal('continue'),
      value: z.object({
        title: z.string(),
        url: z.string().optional(),
        fallbackUrl: z.string().optional(),
        card: z.object({ content: cardSchema }).optional(),
      }),
    }),
  ]),
});

describe('invokes', () => {
  let bot: Bot;
  const sent: { url: string; typed: unknown }[] = [];
  beforeEach(async () => {
    sent.length = 0;
    bot = await serveBot({
      datesOfBirth: {
        send: async (url, typed) => {
          sent.push({ url, typed });
          return typed.day === '40' ? { problem: 'The day must be a number from 1 to 31.' } : {};
        },
      },
    });
  });
  afterEach(() => bot.close());

  const last = () => bot.connector.messages().at(-1);
  const dialogData = (title: string) => {
    const { card } = last() ?? {};
    assert.ok(card, JSON.stringify(last()));
    return pressOf(card, title);
  };
  const fetchTask = async (data: unknown, parts = {}) => {
    const { status, body } = await bot.invoke('task/fetch', { data, context: { theme: 'dark' } }, parts);
    assert.equal(status, 200);
    return task.parse(body).task;
  };
  const submit = async (data: unknown) => (await bot.invoke('task/submit', { data })).body;
  const toForm = async () => {
    await bot.type('I forgot my ESR password');
    await bot.type('no');
    await bot.type('registered@nhs.net');
  };
  const toReview = async () => {
    for (const text of ['talk to a person', 'Iris Falk', '30218847', '07700 900123', 'the page stays white all day'])
      await bot.type(text);
  };

  it('are seventeen by name in the SDK', () => assert.equal(named.length, 17, named.join(' ')));

  for (const name of named)
    it(`${name} is answered, with a value and with none`, async () => {
      for (const value of [undefined, {}, { data: null }, [], 'x', { data: { __proto__: { a: 1 } } }]) {
        const { status, body } = await bot.invoke(name, value);
        assert.equal(status, 200, JSON.stringify(body));
        assert.equal(typeof body, 'object');
        assert.doesNotMatch(JSON.stringify(body), /stack|Error:|undefined/);
      }
      assert.deepEqual(bot.connector.received, []);
    });

  it('by another name are not ours to answer', async () => {
    for (const name of ['', 'constructor', '__proto__', 'toString', 'handoff/action'])
      assert.equal((await bot.invoke(name, {})).status, 501, name);
  });

  it('application/search finds nothing, and healthCheck says that all is well', async () => {
    const search = await bot.invoke('application/search', { kind: 'search', queryText: 'a', dataset: 'x' });
    assert.deepEqual([search.status, search.body.value], [200, { results: [] }]);
    assert.equal((await bot.invoke('healthCheck', {})).body.healthResults.success, true);
  });

  it('what is asked for in a chat of its own is not shown in a group (row 85)', async () => {
    await toForm();
    const shown = await fetchTask(dialogData('Open the secure form'), { conversation: group });
    assert.deepEqual(shown, { type: 'message', value: 'Only in a personal chat.' });
  });

  describe('the secure form in a dialog', () => {
    it('is our page, at the address that was issued', async () => {
      await toForm();
      const shown = await fetchTask(dialogData('Open the secure form'));
      assert.equal(shown.type, 'continue');
      if (shown.type !== 'continue') return;
      assert.equal(shown.value.url, 'https://latchkey.example/secure/1');
      assert.equal(shown.value.fallbackUrl, shown.value.url);
      assert.deepEqual(await submit({ form: 'sent' }), {});
    });

    it('19: opens no other address, whatever the card says', async () => {
      await toForm();
      const forged = {
        ...dialogData('Open the secure form'),
        url: 'https://evil.example/',
        form: { url: 'https://evil.example/' },
      };
      assert.doesNotMatch(JSON.stringify(await fetchTask(forged)), /evil/);
    });

    it('is not opened once it was sent, nor from another chat', async () => {
      await toForm();
      const data = dialogData('Open the secure form');
      const conversation = { ...group, id: 'another-chat', conversationType: 'personal', isGroup: false };
      const other = await fetchTask(data, { conversation });
      assert.match(other.type === 'message' ? other.value : '', /^That card belongs to another chat/);
      await bot.type('start again');
      const closed = await fetchTask(data);
      assert.match(closed.type === 'message' ? closed.value : '', /^That form isn't open any more/);
    });
  });

  describe('the same form as a card, where a page has no address that Teams takes', () => {
    const inPlain = async () => {
      await toForm();
      // As it is on a machine of one's own: no https.
      const record = await bot.record('msteams/a-tenant/a-chat');
      assert.ok(record);
      return dialogData('Open the secure form');
    };
    const typed = (data: unknown, day: string) => ({
      ...(data as object),
      form: 'date-of-birth',
      day,
      month: '5',
      year: '1985',
    });

    it('goes past the conversation, and says in a sentence what is wrong', async () => {
      const data = await inPlain();
      const wrong = task.parse(await submit(typed(data, '40'))).task;
      assert.equal(wrong.type, 'continue');
      const content = wrong.type === 'continue' ? wrong.value.card?.content : undefined;
      assert.deepEqual(issuesOf(content), []);
      assert.match(JSON.stringify(content), /The day must be a number from 1 to 31\./);
      assert.doesNotMatch(JSON.stringify(content), /1985/);
      const right = task.parse(await submit(typed(data, '14'))).task;
      assert.deepEqual(right, { type: 'message', value: "That's sent. The answer comes in the chat." });
      assert.deepEqual(sent.at(-1), {
        url: 'https://latchkey.example/secure/1',
        typed: { day: '14', month: '5', year: '1985' },
      });
      const kept = JSON.stringify([await bot.record('msteams/a-tenant/a-chat'), bot.logged]);
      assert.doesNotMatch(kept, /1985/);
    });

    it('late, it is told so', async () => {
      const data = await inPlain();
      await bot.type('start again');
      const told = task.parse(await submit(typed(data, '14'))).task;
      assert.match(told.type === 'message' ? told.value : '', /^That form isn't open any more/);
      assert.deepEqual(sent, []);
    });
  });

  describe('the review of a ticket in a dialog', () => {
    const open = async (): Promise<ReadCard> => {
      const shown = await fetchTask(dialogData('Change the details'));
      const content = shown.type === 'continue' ? shown.value.card?.content : undefined;
      assert.ok(content);
      assert.deepEqual(issuesOf(content), []);
      return content;
    };
    const valuesIn = (content: ReadCard) =>
      Object.fromEntries(content.body.flatMap(({ id, value }) => (typeof id === 'string' ? [[id, value]] : [])));

    it('shows what is to be sent, and takes what is changed', async () => {
      await toReview();
      const content = await open();
      const values = valuesIn(content);
      assert.deepEqual(values, {
        name: 'Iris Falk',
        'payroll-number': '30218847',
        reach: '07700 900123',
        issue: 'the page stays white all day',
      });
      const data = content.actions[0]?.data;
      assert.deepEqual(await submit({ ...data, ...values, name: 'Iris Falck', reach: 'ext 4417' }), {});
      assert.match(last()?.text ?? '', /OK, I've changed that\.[\s\S]*Iris Falck[\s\S]*ext 4417/);
      await bot.type('send it');
      assert.equal(bot.tickets[0]?.name, 'Iris Falck');
      assert.match(bot.tickets[0]?.reach?.at ?? '', /4417/);
      const late = task.parse(await submit({ ...data, ...values, name: 'Too Late' })).task;
      assert.match(late.type === 'message' ? late.value : '', /^That form isn't open any more/);
    });

    it('says what is missing, and keeps what was there', async () => {
      await toReview();
      const content = await open();
      const before = last()?.text;
      const again = task.parse(await submit({ ...content.actions[0]?.data, ...valuesIn(content), issue: ' ' })).task;
      assert.equal(again.type, 'continue');
      assert.match(JSON.stringify(again), /This can't be empty/);
      assert.equal(last()?.text, before);
    });

    it('23: a password that is typed into it is taken out', async () => {
      await toReview();
      const content = await open();
      const values = { ...valuesIn(content), issue: 'the page stays white, my password is Tr0ub4dor&3' };
      await submit({ ...content.actions[0]?.data, ...values });
      assert.match(last()?.text ?? '', /That looked like a password/);
      const kept = JSON.stringify([await bot.record('msteams/a-tenant/a-chat'), bot.logged, bot.connector.received]);
      assert.doesNotMatch(kept, /Tr0ub4dor/);
    });

    it('21: what is too long for it is one sentence', async () => {
      await toReview();
      const content = await open();
      const huge = { ...valuesIn(content), issue: 'x'.repeat(100_000) };
      const told = task.parse(await submit({ ...content.actions[0]?.data, ...huge })).task;
      assert.match(JSON.stringify(told), /This can't be empty|couldn't read/);
    });
  });

  describe('whether it helped', () => {
    const thumb = (reaction: string, feedback = '{}') => ({
      actionName: 'feedback',
      actionValue: { reaction, feedback },
    });

    it('is counted, and what is written beside it is not kept', async () => {
      const shown = await bot.invoke('message/fetchTask', { data: thumb('like') });
      assert.match(JSON.stringify(shown.body), /counted, and nothing else is kept/);
      const { status } = await bot.invoke(
        'message/submitAction',
        thumb('dislike', '{"feedbackText":"Dr Falk was rude"}'),
      );
      assert.equal(status, 200);
      const counted = bot.logged.filter(({ event }) => event === 'feedback');
      assert.deepEqual(counted, [{ event: 'feedback', fields: { helped: false, channel: 'msteams' } }]);
      assert.doesNotMatch(JSON.stringify([bot.logged, await bot.record('msteams/a-tenant/a-chat')]), /Falk/);
      assert.equal((await bot.invoke('message/submitAction', thumb('admin'))).status, 400);
    });
  });
});

describe('invokes while nothing can be saved', () => {
  it('have one sentence, and the same press counts once it can', async () => {
    let isDown = false;
    const bot = await serveBot({
      bench: {
        store: (inner) => ({
          load: async (conversation) => {
            if (isDown) throw new StoreUnavailable('down');
            return inner.load(conversation);
          },
          saveIfUnchanged: (...save) => inner.saveIfUnchanged(...save),
          setAside: (conversation) => inner.setAside(conversation),
        }),
      },
    });
    try {
      await bot.type('I forgot my ESR password');
      const card = bot.connector.messages().at(-1)?.card;
      assert.ok(card);
      const press = { action: { type: 'Action.Execute', verb: 'answer', data: pressOf(card, 'Two') } };
      isDown = true;
      const { status, body } = await bot.invoke('adaptiveCard/action', press);
      assert.deepEqual([status, body.type], [200, 'application/vnd.microsoft.activity.message']);
      assert.match(body.value, /^I can't save anything at the moment/);
      isDown = false;
      const again = await bot.invoke('adaptiveCard/action', press);
      assert.match(JSON.stringify(again.body.value), /You chose/);
    } finally {
      await bot.close();
    }
  });
});

describe('a date of birth that was typed into a card', () => {
  it('is read as on the page, and sent once', async () => {
    const time = new SimulatedTime(new Date('2026-11-20T03:10:00Z'));
    const forms = createSecureForms({
      documents: onSqlite(time).documents,
      clock: time,
      publicUrl: 'http://127.0.0.1:3978',
      lifeSeconds: 900,
    });
    const submitted = sinon.spy(async (token: string, _date: string) => {
      await forms.close(token, 'done');
      return { is: 'over', result: 'done' } as const;
    });
    const dates = takeTypedDates({ forms, desk: { submit: submitted }, clock: time });
    const person = { tier: 'anonymous' } as const;
    const { url } = await forms.issue({
      conversation: 'c1',
      channel: 'msteams',
      person,
      at: 'a',
      system: 'esr',
      email: 'a@nhs.net',
    });
    assert.match(
      (await dates.send(url, { day: '30', month: '2', year: '1985' })).problem ?? '',
      /^There is no 30 February/,
    );
    assert.deepEqual(await dates.send(url, { day: '14', month: 'may', year: '1985' }), {});
    assert.equal(submitted.firstCall.args[1], '1985-05-14');
    assert.deepEqual(await dates.send(url, { day: '14', month: '5', year: '1985' }), { isOver: true });
    assert.deepEqual(await dates.send('https://evil.example/secure/x', { day: '1', month: '1', year: '1990' }), {
      isOver: true,
    });
    assert.equal(submitted.callCount, 1);
  });
});
