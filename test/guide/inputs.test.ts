import assert from 'node:assert/strict';
import { type Answer, type InputKind, readAnswer } from '../../src/guide/inputs.ts';

/** A Friday, ten past three in the night. */
const now = new Date('2026-11-20T03:10:00Z');

const about: Partial<Record<InputKind, readonly string[]>> = {
  date: ['joined', 'started', 'first day'],
  time: ['tried', 'locked', 'locked me out', 'last try'],
};

function outcomeOf(read: Answer): string {
  if ('take' in read) return read.take;
  if ('confirm' in read) return `?${read.confirm}`;
  return 'problem' in read ? `!${read.problem}` : 'nothing';
}

/** What is typed → the value that is kept; `?` and what the person is asked about first; `!` and the problem that is told; or nothing. */
const tables: Readonly<Record<InputKind, Readonly<Record<string, string>>>> = {
  email: {
    'registered@nhs.net': 'registered@nhs.net',
    '  Registered@NHS.net  ': 'registered@nhs.net',
    'my email is registered@nhs.net.': 'registered@nhs.net',
    'First Last <first.last@leedsth.nhs.uk>': '?first.last@leedsth.nhs.uk',
    "'registered@nhs.net'": 'registered@nhs.net',
    'mailto:registered@nhs.net': 'registered@nhs.net',
    'o_x.b+tag@nhs.net': 'o_x.b+tag@nhs.net',
    "o'neil@nhs.net": "o'neil@nhs.net",
    'registered\u200B@nhs.net': 'registered@nhs.net',
    '\u202Eregistered@nhs.net\u202C': 'registered@nhs.net',
    'ｒegistered@nhs.net': '?registered@nhs.net',
    'registered@nhs.net registered@nhs.net': 'registered@nhs.net',
    registered: '!email.shape',
    'registered@nhs': '!email.no-end',
    'registered@nhs..net': '?registered@nhs.net',
    'registered@@nhs.net': '?registered@nhs.net',
    'a@b@nhs.net': '!email.part-before',
    '.registered@nhs.net': '!email.part-before',
    'registered.@nhs.net': '?registered@nhs.net',
    'registered@-nhs.net': '!email.shape',
    'a@nhs.net,b@nhs.net': '!email.several',
    'a@nhs.net\r\nBcc: b@nhs.net': '!email.several',
    // 46: the ASCII tail of a look-alike must not become somebody else's address.
    'mıke@nhs.net': '!email.part-before',
    'mаke@nhs.net': '!email.part-before',
    'mike@nhs.nеt': '!email.shape',
    'mike@nhs.net.ük': '!email.part-after',
    'mi\u0308ke@nhs.net': '!email.part-before',
    // 88
    '"a@evil x"@nhs.net': '!email.shape',
    '"x a@evil.example"@nhs.net': '!email.shape',
    '': '!email.shape',
    [`${'a'.repeat(300)}@nhs.net`]: '!email.shape',
    [`${'a.'.repeat(5000)}@nhs.net`]: '!email.shape',
  },
  'nhs-email': {
    'registered@nhs.net': 'registered@nhs.net',
    ' My email is Registered@NHS.NET. ': 'registered@nhs.net',
    'First Last <first.last@nhs.net>': 'first.last@nhs.net',
    'ｒegistered@nhs.net': '?registered@nhs.net',
    'registered@gmail.com': '!nhs-email.not-nhs-net',
    'first.last@leedsth.nhs.uk': '!nhs-email.not-nhs-net',
    'registered@nhs.co.uk': '!nhs-email.not-nhs-net',
    'registered@nhs.net.example': '!nhs-email.not-nhs-net',
    'registered@notnhs.net': '!nhs-email.not-nhs-net',
    'registered@trust.nhs.net': '!nhs-email.not-nhs-net',
    'registered+nhs.net@evil.example': '!nhs-email.not-nhs-net',
    'nhs.net@evil.example': '!nhs-email.not-nhs-net',
    registered: '!nhs-email.shape',
    'nhs.net': '!email.no-name',
    '@nhs.net': '!email.no-name',
    'registered@nhs': '!email.no-end',
    'registered @nhs.net': '?registered@nhs.net',
    'registered@nhs.net@evil.example': '!email.part-after',
    'registered@nhs.net, registered@gmail.com': '!email.several',
    'registered@nhs.net\r\nBcc: other@nhs.net': '!email.several',
    'mıke@nhs.net': '!email.part-before',
    '"a@evil x"@nhs.net': '!nhs-email.shape',
    '': '!nhs-email.shape',
  },
  date: {
    '03/11/2026': '2026-11-03',
    '3-11-26': '2026-11-03',
    '3.11.2026': '2026-11-03',
    '2026-11-03': '2026-11-03',
    '3 November': '2026-11-03',
    '3rd of Nov 2026': '2026-11-03',
    'I started on 3 November': '2026-11-03',
    'last Tuesday': '2026-11-17',
    Monday: '2026-11-16',
    yesterday: '2026-11-19',
    today: '2026-11-20',
    '20 November': '2026-11-20',
    '2 weeks ago': '2026-11-06',
    'a fortnight ago': '2026-11-06',
    '29 February 2024': '2024-02-29',
    '31/02/2026': '!date.shape',
    '31 February 2026': '!date.shape',
    '2026-02-31': '!date.shape',
    '29/02/2026': '!date.shape',
    '11/20/2026': '!date.shape',
    '32/13/2026': '!date.shape',
    tomorrow: '!date.future',
    'next Monday': '!date.future',
    '1 December': '!date.future',
    '01/01/1900': '!date.old',
    'a while': 'nothing',
    '': 'nothing',
    [`3 November ${'x'.repeat(300)}`]: 'nothing',
  },
  time: {
    '20 mins ago': '2026-11-20T02:50:00.000Z',
    'about 20 mins ago': '2026-11-20T02:50:00.000Z',
    'around 45 mins ago i think': '2026-11-20T02:25:00.000Z',
    '10 mins': '2026-11-20T03:00:00.000Z',
    '2 hrs': '2026-11-20T01:10:00.000Z',
    'half an hour ago': '2026-11-20T02:40:00.000Z',
    'just now': '2026-11-20T03:10:00.000Z',
    '02:30': '2026-11-20T02:30:00.000Z',
    '2.30am': '2026-11-20T02:30:00.000Z',
    'since 02:30': '2026-11-20T02:30:00.000Z',
    '0230': '2026-11-20T02:30:00.000Z',
    'at 2330': '2026-11-19T23:30:00.000Z',
    '23:00': '2026-11-19T23:00:00.000Z',
    '11:30 last night': '2026-11-19T23:30:00.000Z',
    '10pm last night': '2026-11-19T22:00:00.000Z',
    'last night': '2026-11-19T18:00:00.000Z/2026-11-20T03:10:00.000Z',
    '2am last night': '2026-11-20T02:00:00.000Z',
    'this morning': '2026-11-20T00:00:00.000Z/2026-11-20T03:10:00.000Z',
    'yesterday at 5pm': '2026-11-19T17:00:00.000Z',
    'in 2 hours': '!time.future',
    tomorrow: '!time.future',
    'no idea': 'nothing',
    '25:70': '!time.shape',
    '': 'nothing',
  },
  name: {
    'First Last': 'First Last',
    'my full name is First Last.': 'First Last',
    "It's First O'Last-Name": "First O'Last-Name",
    'Ána María Łast': 'Ána María Łast',
    'First\r\nLast': 'First Last',
    First: 'First',
    '<script>alert(1)</script>': '!name.shape',
    '=HYPERLINK("https://evil.example")': '!name.shape',
    'First 2nd': '!name.shape',
    '12345678': '!name.shape',
    '': '!name.shape',
    [`First ${'x'.repeat(200)}`]: '!name.long',
  },
  'payroll-number': {
    '12345678': '12345678',
    '1234 5678': '1234 5678',
    '12345678-2': '12345678-2',
    'it is 12345678': '12345678',
    '12345': '12345',
    '1234567 and 7654321': '!payroll-number.shape',
    '12345678901': '12345678901',
    'I do not know': '!payroll-number.shape',
    "1'; DROP TABLE": '!payroll-number.shape',
    '': '!payroll-number.shape',
  },
  phone: {
    '07700 900123': '07700 900123',
    '07700900123': '07700900123',
    '+44 7700 900123': '+44 7700 900123',
    'ring me on 0113 496 0000 please': '0113 496 0000',
    '+33 1 99 00 12 34': '+33 1 99 00 12 34',
    '26655': '26655',
    'ext 26655': 'ext 26655',
    'bleep 1234': 'bleep 1234',
    '123': '!phone.shape',
    none: '!phone.shape',
    '': '!phone.shape',
  },
  text: {
    'It says invalid token': 'It says invalid token',
    'two\nlines': 'two lines',
    'a\u0000b\u202Ec': 'abc',
    'lone \uD800 surrogate': 'lone surrogate',
    '**x** <b> =1+1': '**x** <b> =1+1',
    no: '!text.short',
    '': '!text.short',
    [`${'x'.repeat(100_000)}`]: '!text.long',
  },
};

for (const [kind, table] of Object.entries(tables) as [InputKind, Readonly<Record<string, string>>][]) {
  describe(`an input of the kind ${kind}`, () => {
    for (const [typed, expected] of Object.entries(table)) {
      const title = typed.length > 60 ? `${typed.slice(0, 20)}… (${typed.length} characters)` : JSON.stringify(typed);
      it(`${title} → ${expected}`, () => {
        const read = readAnswer({ kind, about: about[kind] ?? [] }, typed, now);
        assert.equal(outcomeOf(read), expected);
      });
    }

    it('has an answer to anything', () => {
      for (const typed of ['\uD800', '\u0000', '🙂'.repeat(500), '%00', '../../etc/passwd', '{"a":1}', '-1', 'NaN']) {
        const read = readAnswer({ kind }, typed, now);
        assert.ok(!('problem' in read) || read.problem.startsWith(kind));
      }
    });
  });
}

describe('an address in a sentence', () => {
  it('is never read out of letters of another alphabet (46)', () => {
    for (const typed of ['mıke@nhs.net', 'ſam@nhs.net', '\u212Aate@nhs.net', 'michaeł@nhs.net', 'é.x@nhs.net'])
      assert.ok('problem' in readAnswer({ kind: 'email' }, typed, now), typed);
  });
});

describe('a moment that is said', () => {
  const read = (typed: string, said: string) => {
    const answer = readAnswer({ kind: 'time' }, typed, new Date(said));
    return 'take' in answer ? answer.take : answer;
  };

  it('is a time by the clocks in England, in summer too', () => {
    assert.equal(read('14:00', '2026-07-01T15:00:00Z'), '2026-07-01T13:00:00.000Z');
  });

  it('is read by the clocks of its own day, after they have changed', () => {
    assert.equal(read('yesterday at 17:00', '2026-10-25T03:10:00Z'), '2026-10-24T16:00:00.000Z');
    assert.equal(read('yesterday at 23:00', '2026-03-29T03:10:00Z'), '2026-03-28T23:00:00.000Z');
  });

  it('is counted in hours that have passed, whatever the clocks did', () => {
    assert.equal(read('4 hours ago', '2026-03-29T03:10:00Z'), '2026-03-28T23:10:00.000Z');
    assert.equal(read('2 hours ago', '2026-10-25T03:10:00Z'), '2026-10-25T01:10:00.000Z');
  });

  it('is the night before, by day as by night', () => {
    assert.equal(read('last night', '2026-11-20T12:00:00Z'), '2026-11-19T18:00:00.000Z/2026-11-20T06:00:00.000Z');
    assert.equal(read('last night at 10', '2026-11-20T12:00:00Z'), '2026-11-19T22:00:00.000Z');
  });
});
