import assert from 'node:assert/strict';
import { button, onBench } from './bench.ts';

/** What a conversation says last, when it begins at an instant. */
async function told(at: string, ...said: readonly string[]) {
  const bench = onBench({ at });
  const replies = [];
  for (const one of said) replies.push(await bench.say(one));
  return { bench, replies, text: replies.at(-1)?.text ?? '' };
}

const question = /What time was your last wrong try\?|When did you last type a wrong password\?/;

describe('a lock', () => {
  const evening = '2026-11-29T19:28:00Z';

  for (const said of [
    'payroll closes at 9',
    'I have an interview at 10:30',
    'my shift starts at 7',
    'my appraisal is at 2',
    'I need it by 10 tomorrow',
  ])
    it(`is not counted from "${said}": the last try is asked again`, async () => {
      const { text, bench } = await told(evening, 'esr locked', said);
      assert.match(text, question);
      assert.doesNotMatch(text, /locked until|should be over/);
      assert.deepEqual((await bench.record())?.reminders, []);
    });

  it('is not counted from an hour at which somebody is to call', async () => {
    const { text } = await told(evening, 'esr locked', 'call me at 4');
    assert.doesNotMatch(text, /locked until|should be over/);
  });

  for (const [typed, until] of [
    ['i tried at 10 then again at 2', '02:00 tomorrow'],
    ['twice last night and once just now', '07:28 tomorrow'],
    ['2.30', '02:30 tomorrow'],
    ['half two', '02:30 tomorrow'],
    ['half 3', '03:30 tomorrow'],
    ['quarter to three', '02:45 tomorrow'],
    ['about quarter past six', '06:15 tomorrow'],
    ['25 to 4', '03:35 tomorrow'],
    ['9ish', '21:30 today at the latest'],
    ['7ish', '07:28 tomorrow at the latest'],
    ['14h30', '02:30 tomorrow'],
    ['19.05', '07:05 tomorrow'],
    ['an hour and a half ago', '05:58 tomorrow'],
    ['this morning', '00:00 tomorrow at the latest'],
    ['it locked me out at 11', '23:00 today'],
  ] as const)
    it(`is counted from "${typed}": until ${until}`, async () => {
      const { text } = await told(evening, 'esr locked', typed);
      assert.ok(text.includes(`locked until **${until}**`), text);
    });

  it('is counted from what is said with it', async () => {
    assert.match(
      (await told('2026-11-29T19:19:00Z', 'esr locked this morning at 11')).text,
      /locked until \*\*23:00 today/,
    );
    const { text } = await told('2026-11-29T19:19:00Z', 'esr locked last night at 11');
    assert.match(text, /count from 23:00 on Saturday 28 November/);
  });

  it('says back what it is counted from', async () => {
    const { text } = await told('2026-11-29T19:29:00Z', 'esr locked', 'this morning');
    assert.match(text, /^So your last try was between 05:00 and 12:00 today\./);
  });

  it('asks which hour the beginning of a shift was', async () => {
    const { replies } = await told(evening, 'esr locked', 'the beginning of the shift', '9ish');
    assert.match(replies[1]?.text ?? '', /^Which hour was that, roughly\?/);
    assert.match(replies[2]?.text ?? '', /locked until \*\*21:30 today at the latest/);
  });

  it('asks before it counts from a time that may be another', async () => {
    const { replies, bench } = await told(evening, 'esr locked', 'i was on the ward at 9');
    const [, reply] = replies;
    assert.match(reply?.text ?? '', /^Do you mean that your last try was at 09:00 today\?/);
    assert.match(
      (await bench.press(button(reply ?? assert.fail(), "Yes, that's it"))).text,
      /locked until \*\*21:00 today/,
    );
    const other = await told(evening, 'esr locked', 'i was on the ward at 9', 'no', 'half two');
    assert.match(other.text, /locked until \*\*02:30 tomorrow/);
  });

  it('comes back at its latest end', async () => {
    const { bench } = await told('2026-11-29T19:29:00Z', 'esr locked', 'this morning');
    assert.deepEqual(
      (await bench.record())?.reminders.map(({ due }) => due),
      ['2026-11-30T00:00:00.000Z'],
    );
  });
});

describe('a lock that was told', () => {
  const night = '2026-11-29T04:50:00Z';
  const due = async (bench: ReturnType<typeof onBench>) => (await bench.record())?.reminders.map((one) => one.due);

  for (const said of [
    'i need my payslip today is there anyone',
    'payroll closes at 9 this morning',
    'my shift starts at 7',
    'interview at 10:30',
    'I need it done by Friday',
    'thanks, my shift ends at 7',
    'will the helpdesk be there at 9?',
  ])
    it(`is not moved by "${said}"`, async () => {
      const { bench, text } = await told(night, 'esr locked', '03:10', said);
      assert.deepEqual(await due(bench), ['2026-11-29T15:10:00.000Z']);
      assert.doesNotMatch(text, /changed that|^Not /);
    });

  for (const [said, is, at] of [
    ['sorry, it was just now', '16:50 today', '04:50 today'],
    ['no, I meant half two', '14:30 today', '02:30 today'],
    ['actually it was at 4', '16:00 today', '04:00 today'],
    ['it locked me out at 4:30', '16:30 today', '04:30 today'],
    ['20 minutes ago', '16:30 today', '04:30 today'],
  ] as const)
    it(`is moved by "${said}", and the old and the new are said together`, async () => {
      const { text } = await told(night, 'esr locked', '03:10', said);
      assert.ok(text.startsWith(`Not 15:10 today but ${is}, as your last try was at ${at}.`), text);
    });

  it('of a stretch takes the hour inside of it', async () => {
    const { text } = await told('2026-11-29T09:00:00Z', 'esr locked', 'last night', 'about 11 i think');
    assert.ok(text.startsWith('Not 18:00 today at the latest but 11:00 today, as your last try was at 23:00'), text);
  });
});

describe('a link', () => {
  it('lives from the hour at which it was asked for', async () => {
    const { text } = await told(
      '2026-11-29T14:00:00Z',
      "esr link doesn't work, i asked for the email this morning at 11",
    );
    assert.match(text, /should work until 15:00 today/);
  });

  it('of which nobody can tell is asked for anew, and not said to have run out', async () => {
    const { text } = await told('2026-11-29T14:00:00Z', "esr link doesn't work, i asked for the email this morning");
    assert.match(text, /a new one is quicker than finding out how old this one is/);
    assert.doesNotMatch(text, /has run out/);
  });
});

describe('the day on which somebody joined', () => {
  const at = '2026-11-29T10:00:00Z';
  const asking = ['training interface', "It doesn't recognise my email address"] as const;

  for (const [typed, day] of [
    ['20–11–2026', 'Friday 20 November'],
    ['20 11 2026', 'Friday 20 November'],
    ['Friday 20th', 'Friday 20 November'],
    ['1st of last month', 'Thursday 1 October'],
    ['last Monday', 'Monday 23 November'],
  ] as const)
    it(`"${typed}" is ${day}, and is said back`, async () =>
      assert.ok((await told(at, ...asking, typed)).text.startsWith(`So you joined on ${day}.`)));

  it('is asked about where its month is open', async () => {
    const { replies } = await told(at, ...asking, 'the 20th', 'yes');
    assert.match(replies[2]?.text ?? '', /Do you mean that you joined on Friday 20 November\?/);
    assert.match(replies[3]?.text ?? '', /^So you joined on Friday 20 November\./);
  });

  it('is no deadline', async () => {
    const { text } = await told(at, ...asking, 'I need it done by Friday');
    assert.match(text, /What was your first day\?/);
    assert.doesNotMatch(text, /too soon/);
  });

  it('of a stretch is its last', async () => {
    const { text } = await told('2026-11-25T10:00:00Z', ...asking, 'last week');
    assert.match(text, /from Saturday 28 November at the latest/);
  });
});

describe('an address', () => {
  for (const [typed, shown] of [
    ['mary.o’registered@nhs.net', "Is it mary.o'registered@nhs.net?"],
    ['anne‑marie.smith@nhs.net', 'Is it anne-marie.smith@nhs.net?'],
    ['anne–marie.smith@nhs.net', 'Is it anne-marie.smith@nhs.net?'],
    ['mary.o&#39;brien@nhs.net', "Is it mary.o'brien@nhs.net?"],
    ['mary smith@nhs.net', 'I read smith@nhs.net, with “mary” before it.'],
    ['registered@nhs.nte', 'You typed registered@nhs.nte. Is it registered@nhs.net?'],
    ['registered@nhs.ent', 'You typed registered@nhs.ent. Is it registered@nhs.net?'],
    ['registered@nsh.net', 'You typed registered@nsh.net. Is it registered@nhs.net?'],
    ['registered at nhs dot net', 'You typed registered at nhs dot net. Is it registered@nhs.net?'],
    ['registered (at) nhs (dot) net', 'Is it registered@nhs.net?'],
    ['registered@', 'I read “registered@”, and what comes after the @ is missing.'],
    ['@nhs.net', 'I read “@nhs.net”, and your name before the @ is missing.'],
  ] as const)
    it(`${JSON.stringify(typed)} is shown before anything is sent: ${shown}`, async () => {
      const { text, bench } = await told('2026-11-29T10:00:00Z', 'forgot my training interface password', typed);
      assert.ok(text.includes(shown.replaceAll('(', '\\(').replaceAll(')', '\\)')) || text.includes(shown), text);
      assert.deepEqual(bench.calls, []);
    });

  it('that was mended is the one that is asked for', async () => {
    const { bench } = await told(
      '2026-11-29T10:00:00Z',
      'forgot my training interface password',
      'registered at nhs dot net',
      'yes',
    );
    assert.deepEqual(
      bench.calls.map(({ email }) => email),
      ['registered@nhs.net'],
    );
  });
});

describe('what stands in a ticket', () => {
  for (const [name, payroll, phone] of [
    ['Thiri', '10949595-4', '0113 243 2799 ext 26655'],
    ['Mary O‘Brien', '20012345 - 2', '07700–900–123'],
    ['SMITH, Mary', 'AB123456', 'ext 4471'],
    ['Emma Still', '30218845', '2665'],
    ['Jong No', '30218845', 'bleep 1234'],
    ["Dr Siân Ó'Néill, RGN", '30218845', '07700 900123'],
    ['王小明', '30218845', '07700 900123'],
  ] as const)
    it(`is as it was typed: ${name}, ${payroll}, ${phone}`, async () => {
      const { bench } = await told(
        '2026-11-29T10:00:00Z',
        'talk to a person',
        name,
        payroll,
        phone,
        'it says no to me',
        'send it',
      );
      const [ticket] = bench.tickets;
      const { by, at } = ticket?.reach ?? assert.fail('there is no ticket');
      const reach = by === 'bleep' ? `bleep ${at}` : at;
      assert.deepEqual([ticket?.name, ticket?.payrollNumber, reach], [name, payroll, phone]);
    });

  for (const said of ['I forgot my ESR password', 'training interface', 'what is this for?'])
    it(`is no "${said}" for a name`, async () => {
      const { text } = await told('2026-11-29T10:00:00Z', 'talk to a person', said);
      assert.doesNotMatch(text, /payroll number\?/);
    });
});
