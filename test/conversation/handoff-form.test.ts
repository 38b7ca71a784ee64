import assert from 'node:assert/strict';
import { type FormState, hearForm, reachIn } from '../../src/conversation/handoff-form.ts';
import { StoreUnavailable } from '../../src/conversation/ports.ts';
import { newRecord } from '../../src/conversation/record.ts';
import { keepLine } from '../../src/conversation/tail.ts';
import { keepTicket, stateOfTicket } from '../../src/conversation/tickets.ts';
import { detailChangeIn } from '../../src/understanding/entities/detail-changes.ts';
import { ticketAsked } from '../../src/understanding/entities/ticket-asked.ts';
import { content, onBench } from './bench.ts';

const all = {
  name: 'Grace Adeyemi',
  'payroll-number': '30218845',
  reach: '07700 900123',
  issue: 'it will not let me in',
};
const at = (open: FormState['open'], isMatter = false): FormState => {
  const before = ['name', 'payroll-number', 'reach', 'issue', 'review'];
  const told = Object.entries(all).filter(([name]) => before.indexOf(name) < before.indexOf(open));
  return { open, values: Object.fromEntries(told), isMatter };
};

describe('a change of one detail', () => {
  const changes: readonly (readonly [typed: string, detail: string, value: string])[] = [
    ['phone is wrong, 07700 900124', 'reach', '07700 900124'],
    ["phone is wrong it's 07700 900421", 'reach', '07700 900421'],
    ['change my name', 'name', ''],
    ['change my name to Hannah Lee please', 'name', 'Hannah Lee'],
    ['name is spelled Adeyemi', 'name', 'Adeyemi'],
    ['my surname should be Adeyemi', 'name', 'Adeyemi'],
    ["wrong payroll number, it's 30218854", 'payroll-number', '30218854'],
    ['can you change the payroll no', 'payroll-number', ''],
    ['my email is grace@nhs.net', 'reach', 'grace@nhs.net'],
    ['redo the issue', 'issue', ''],
  ];
  for (const [typed, detail, value] of changes)
    it(JSON.stringify(typed), () => {
      const { said: _, ...change } = detailChangeIn(typed) ?? {};
      assert.deepEqual(change, { detail, value });
    });
  for (const typed of ['no code comes whatever I do', 'Grace Adeyemi', 'change my password', 'what number is best?'])
    it(`is none: ${JSON.stringify(typed)}`, () => assert.equal(detailChangeIn(typed), undefined));
});

describe('the form of a handover', () => {
  it('changes one value alone, and the others stand', () => {
    const moves = [
      ['phone is wrong, 07700 900124', { reach: '07700 900124' }],
      ['name is spelled Adeyemy', { name: 'Grace Adeyemy' }],
      ['my first name is Greis', { name: 'Greis Adeyemi' }],
      ['payroll number should be 30218854', { 'payroll-number': '30218854' }],
      ['change my name', { name: undefined }],
    ] as const;
    for (const [typed, values] of moves) {
      const move = hearForm(typed, at('review'));
      assert.ok(move?.do === 'fill', typed);
      assert.deepEqual(move.values, values);
    }
  });

  it('promises no call to who takes none', () => {
    for (const typed of ["don't ring me", 'text only please', 'im deaf', 'no phone calls']) {
      const move = hearForm(typed, at('review'));
      assert.ok(move?.do === 'fill', typed);
      assert.deepEqual(reachIn({ ...all, ...(move.values as Record<string, string>) }), {
        by: 'text',
        at: '07700 900123',
        noCalls: typed,
      });
      const landline = hearForm(typed, { ...at('review'), values: { ...all, reach: '0113 496 0000' } });
      assert.ok(landline?.do === 'fill');
      assert.equal(landline.values.reach, undefined);
      assert.equal(landline.say, 'form.no-calls');
    }
  });

  it('is left in so many words alone', () => {
    for (const typed of ['leave this', 'forget it', 'never mind', "don't send it", 'cancel please'])
      for (const open of ['name', 'reach', 'issue', 'review'] as const)
        assert.deepEqual(hearForm(typed, at(open)), { do: 'leave' }, `${typed} at ${open}`);
    for (const typed of ['any other problem', 'I forgot my ESR password', 'leave the ward number', 'no'])
      assert.notDeepEqual(hearForm(typed, at('name', true)), { do: 'leave' }, typed);
  });

  it('keeps what is wrong wherever it is said', () => {
    assert.deepEqual(hearForm('I forgot my ESR password', { ...at('name', true), system: 'esr' }), {
      do: 'fill',
      values: { issue: 'I forgot my ESR password' },
      say: 'form.noted',
      system: 'esr',
    });
    assert.deepEqual(hearForm('the link is dead too', at('review', true)), {
      do: 'fill',
      values: { issue: 'it will not let me in. the link is dead too' },
      say: 'form.noted',
      system: undefined,
    });
    assert.equal(hearForm('my password is wrong and 07700 900999 rang out', at('issue')), undefined);
  });
});

const kinds: Readonly<
  Record<string, { readonly rule: string; readonly takes: readonly string[]; readonly not: readonly string[] }>
> = {
  'asked for anywhere': {
    rule: 'human-handoff',
    takes: [
      "I want to talk to a person about ESR, it won't let me in",
      'nhsp code never came, can somebody ring me on 07700 900123',
      'human please, training site is blank',
      'this is going nowhere, put me through to a colleague',
      "can't get into esr, get me somebody",
      'could one of your team call me about my training login',
    ],
    not: [
      "I can't log in to ESR, can someone help me",
      'they told me to speak to someone in IT and my esr is locked',
      "I don't want to talk to a person, my esr password is forgotten",
      'somebody has changed my password and it was not me',
    ],
  },
  'news of a ticket': {
    rule: 'status',
    takes: [
      'how is my ticket',
      'any news on LK-7QF-2MX',
      'has anyone looked at my ticket yet',
      "what's happening with my request",
      'any update on my ticket please',
    ],
    not: [
      'open a ticket please',
      'my ESR ticket says account locked when I log in',
      'i need to raise a ticket for my manager',
    ],
  },
};

describe('rules of a handover', () => {
  for (const [kind, { rule, takes, not }] of Object.entries(kinds)) {
    for (const typed of takes) it(`${kind}: ${typed}`, async () => assert.equal(await ruleOf(typed), rule));
    for (const typed of not) it(`${kind}, not: ${typed}`, async () => assert.notEqual(await ruleOf(typed), rule));
  }

  it('the form takes what is said in it', async () => {
    for (const typed of [
      'Grace Adeyemi',
      'any other problem',
      'my esr is locked as well',
      'why do you need that?',
      '30218845',
      'ext 4417',
    ])
      assert.equal(await ruleOf(typed, ['talk to a person']), 'form', typed);
    for (const typed of ['back', 'stop', 'why'])
      assert.equal(await ruleOf(typed, ['talk to a person']), 'command', typed);
  });
});

async function ruleOf(typed: string, before: readonly string[] = []): Promise<string | undefined> {
  const bench = onBench();
  for (const text of before) await bench.say(text);
  const { rule } = await bench.turns.hear({ ...bench.base, kind: 'message', id: 'last', text: typed });
  return rule;
}

describe('a ticket that is asked after', () => {
  const now = new Date('2026-11-20T10:00:00Z');
  const values = { reference: 'LK-7K4-P2M', 'answered-by': '2026-11-23', contact: 'the ESR team' };
  const opened = () => {
    const record = newRecord('webchat');
    keepTicket(record, values, now);
    return record;
  };
  const told = {
    reference: 'LK-7K4-P2M',
    contact: 'the ESR team',
    when: now.toISOString(),
    'answered-by': '2026-11-23',
  };

  it('is open, late or closed, as the store knows', async () => {
    const open = { progress: async () => ({}) };
    assert.deepEqual(await stateOfTicket({}, opened(), open, now), { message: 'ticket.open', values: told });
    const later = new Date('2026-11-24T08:00:00Z');
    assert.equal((await stateOfTicket({}, opened(), open, later)).message, 'ticket.late');
    const closedAt = '2026-11-20T12:00:00.000Z';
    const closed = { progress: async () => ({ closedAt }) };
    assert.deepEqual(await stateOfTicket({}, opened(), closed, later), {
      message: 'ticket.closed',
      values: { ...told, when: closedAt },
    });
  });

  it('says what is known where the store is down', async () => {
    const down = { progress: async () => Promise.reject(new StoreUnavailable('down')) };
    assert.equal((await stateOfTicket({}, opened(), down, now)).message, 'ticket.unknown');
  });

  it('of somebody else is not looked up: each has the same answer', async () => {
    const asked: string[] = [];
    const progress = async (reference: string) => {
      asked.push(reference);
      return {};
    };
    const answers = ['LK-FFF-FFF', 'LK-7QF-2MX'].map((reference) =>
      stateOfTicket({ reference }, opened(), { progress }, now),
    );
    for (const answer of await Promise.all(answers))
      assert.deepEqual(answer, { message: 'ticket.not-here', values: {} });
    assert.deepEqual(asked, []);
    assert.equal((await stateOfTicket({}, newRecord('webchat'), { progress }, now)).message, 'ticket.none');
  });

  it('is heard in few words, small letters and with other marks', () => {
    assert.deepEqual(ticketAsked('lk 7k4 p2m?'), { reference: 'LK-7K4-P2M' });
    assert.deepEqual(ticketAsked('Any news?'), undefined);
    assert.deepEqual(ticketAsked('how is my ticket'), {});
  });
});

describe('the end of a chat that a ticket takes along', () => {
  const line = (text: string) => ({ from: 'person', at: '2026-11-20T10:00:00.000Z', text }) as const;

  it('is bounded, and the oldest lines make room', () => {
    const record = newRecord('webchat');
    for (let turn = 0; turn < 100; turn += 1) keepLine(record, line(`line ${turn} ${'x'.repeat(2000)}`));
    assert.equal(record.tail?.length, 40);
    assert.match(record.tail?.at(-1)?.text ?? '', /^line 99 x+…$/);
    assert.ok(JSON.stringify(record.tail).length < 22_000);
  });

  it('has both sides on every channel, without secrets, and is gone when the chat starts again', async () => {
    const bench = onBench();
    const hear = (text: string, id: string) =>
      bench.turns.hear({ ...bench.base, channel: 'msteams', kind: 'message', id, text });
    await hear('my password is Sunflower77! and esr is locked', '1');
    await hear('get me a person', '2');
    const { tail = [] } = (await bench.record()) ?? {};
    assert.deepEqual(
      tail.map(({ from }) => from),
      ['person', 'bot', 'person', 'bot'],
    );
    assert.match(tail[0]?.text ?? '', /\[password removed\]/);
    assert.doesNotMatch(JSON.stringify(tail), /Sunflower77/);
    await hear('stop', '3');
    assert.equal((await bench.record())?.tail?.length, 2);
  });

  it('goes with the ticket, with what was tried, the address that was typed and the words that began it', async () => {
    const bench = onBench();
    await bench.say("training site doesn't recognise jo.fenwick@nhs.net, tried edge and chrome, been here 3 years");
    await bench.say('talk to a person, Jo Fenwick, 30913344, 07700 900733');
    await bench.say('send it');
    const [ticket] = bench.tickets;
    assert.equal(ticket?.email, 'jo.fenwick@nhs.net');
    assert.deepEqual(ticket?.tried, ['Another browser']);
    assert.match(ticket?.issue ?? '', /^training site doesn't recognise jo\.fenwick@nhs\.net/);
    assert.equal(ticket?.about?.guide, content.guides.get('training-interface')?.id);
    assert.ok((ticket?.trail.length ?? 0) > 0);
    assert.deepEqual(
      ticket?.transcript.map(({ from }) => from),
      ['person', 'bot', 'person', 'bot'],
    );
  });
});
