import assert from 'node:assert/strict';
import { type Answer, type InputKind, readAnswer } from '../../src/guide/inputs.ts';
import { endsOf } from '../../src/guide/when/value.ts';
import { times } from '../every.ts';
import { realContent } from './dialogs.ts';

const content = realContent();

/** The input of a question of ours, with the words by which people speak of what it asks for. */
function inputOf(guide: string, step: string) {
  const found = content.guides.get(guide)?.steps.get(step);
  if (found?.kind !== 'ask' || found.input === undefined) throw new Error(`${guide}/${step} takes no input`);
  return found.input;
}

const inEngland = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  ...({
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const),
});

/** "2026-11-29 09:00" of an instant, as clocks in England show it; a day as it is. */
function shown(end: string): string {
  return /^\d{4}-.*T/.test(end) ? inEngland.format(new Date(end)).replace(',', '') : end;
}

/** What came of it: `29 09:00` are the day and the time where the month goes without saying. */
function outcomeOf(read: Answer): string {
  if ('problem' in read) return `!${read.problem}`;
  if ('nothing' in read) return read.another === true ? 'another' : 'nothing';
  const value = 'take' in read ? read.take : read.confirm;
  const ends = endsOf(value).map(shown);
  return `${'take' in read ? '' : '?'}${ends[0] === ends[1] ? ends[0] : ends.join(' to ')}`;
}

type Rows = Readonly<Record<string, string>>;

/** @param at by the clocks in England in winter: 2026-11-29T19:28 */
function rows(
  title: string,
  at: string,
  input: { readonly kind: InputKind; readonly about?: readonly string[] },
  table: Rows,
) {
  describe(`${title}, at ${at}`, () => {
    for (const [typed, expected] of Object.entries(table))
      it(`${JSON.stringify(typed)} → ${expected}`, () =>
        assert.equal(outcomeOf(readAnswer(input, typed, new Date(`${at}:00Z`))), expected));
  });
}

const lastTry = inputOf('esr', 'last-try');
const asked = inputOf('esr', 'when-asked');
const joined = inputOf('training-interface', 'joined-first');

rows('when they last tried, told as it comes', '2026-11-30T13:20', lastTry, {
  // What one comes to at the end.
  'break was 12 till quarter past so say quarter past 12': '2026-11-30 12:15',
  "i don't know, best guess half ten": '2026-11-30 10:30',
  'my lunch was 12 till 1 so go with 1': '2026-11-30 13:00',
  'it says 9 on the rota': 'nothing',
  // Where somebody was.
  'had two goes at ten last night and one more in the car at twenty to seven': '2026-11-30 06:40',
  "I'm on my break at 1": 'another',
  'i am in the office from 2': 'another',
  // What stands first and by itself.
  'half an hour ago, on my break. ward round at 2': '2026-11-30 12:50',
  '20 mins ago. got handover at 3': '2026-11-30 13:00',
  'two hours ago, they told me to ring you': '?2026-11-30 11:20',
  // Minutes without an hour, and hours in words.
  'ten to': '!time.which-hour',
  'half past': '!time.which-hour',
  'it was 11, maybe twenty past': '2026-11-30 11:20',
  'ten forty five': '2026-11-30 10:45',
  'yesterday teatime': '2026-11-29 16:00 to 2026-11-29 18:00',
  // As it is said in other languages.
  'i try before one hour': '2026-11-30 12:20',
  'since 20 minutes': '2026-11-30 13:00',
  'i can not try before 12 hours': 'nothing',
  // What is only supposed.
  'if it locks me out at 1': 'another',
  'what if i tried at 1': 'nothing',
});

rows('when they last tried', '2026-11-29T19:28', lastTry, {
  // Of something else.
  'payroll closes at 9': 'another',
  'I have an interview at 10:30': 'another',
  'my shift starts at 7': 'another',
  'call me at 4': 'another',
  'payroll closes at 9 this morning': 'another',
  'i need my payslip today is there anyone': 'another',
  'can i try tonight': 'nothing',
  'can i try at 9?': 'nothing',
  'what time does it open, 7?': 'nothing',
  'is the helpdesk open at 9am': 'nothing',
  'me bus is at 10 so be quick love': 'another',
  'had two goes yesterday and one just now': '2026-11-29 19:28',
  'the last go was at 1': '2026-11-29 13:00',
  'half past 6 tonight': '2026-11-29 18:30',
  'I need it done by Friday': 'another',
  'need to be in by 10': 'another',
  'handover is at 7:30 and I need my rota': 'another',
  'my appraisal is on Monday': 'another',
  'locked out, and payroll shuts at 9': 'another',
  'the bus leaves at 8': 'another',
  'it opens at 9 tomorrow': 'another',
  'ward 9': '!time.shape',
  'bleep 2330': '!time.shape',
  'my ext is 2330': '!time.shape',
  'I have 3 passwords': '!time.shape',
  'no idea': 'nothing',
  // Of this.
  'just now': '2026-11-29 19:28',
  'it locked me out at 11': '2026-11-29 11:00',
  'it locked me out, at 11': '2026-11-29 11:00',
  'esr locked this morning at 11': '2026-11-29 11:00',
  'last night at 11': '2026-11-28 23:00',
  'i tried at 10 then again at 2': '2026-11-29 14:00',
  'twice last night and once just now': '2026-11-29 19:28',
  'just now, and at 10 before that': '2026-11-29 19:28',
  'tried 3 times at 9': '2026-11-29 09:00',
  'i typed it wrong at about 9 and payroll closes at 10': '2026-11-29 09:00',
  'locked out since 9 need my payslip': '2026-11-29 09:00',
  'since 9 this morning it says locked': '2026-11-29 09:00',
  'it was 9 when it locked me out': '2026-11-29 09:00',
  'my last try was at 5 to 7': '2026-11-29 18:55',
  'i tried today about 10 mins ago': '2026-11-29 19:18',
  'not sure, maybe 9': '2026-11-29 09:00',
  'not at 9, at 10': '2026-11-29 10:00',
  "it wasn't 9, more like 10": '2026-11-29 10:00',
  'sorry, it was half two': '2026-11-29 14:30',
  '9am i think it was': '2026-11-29 09:00',
  // As they say it here.
  '2.30': '2026-11-29 14:30',
  'half two': '2026-11-29 14:30',
  'half 3': '2026-11-29 15:30',
  'quarter to three': '2026-11-29 14:45',
  'about quarter past six': '2026-11-29 18:15',
  '25 to 4': '2026-11-29 15:35',
  '14h30': '2026-11-29 14:30',
  '19.05': '2026-11-29 19:05',
  'an hour and a half ago': '2026-11-29 17:58',
  'half an hour ago': '2026-11-29 18:58',
  'quarter of an hour ago': '2026-11-29 19:13',
  '1h30 ago': '2026-11-29 17:58',
  '2 hours 10 mins ago': '2026-11-29 17:18',
  '1.5 hours ago': '2026-11-29 17:58',
  'a couple of hours ago': '2026-11-29 17:28',
  '90 mins': '2026-11-29 17:58',
  'been 2 hours': '2026-11-29 17:28',
  'twenty to eleven': '2026-11-29 10:40',
  'ten past nine last night': '2026-11-28 21:10',
  'five to midnight': '2026-11-28 23:55',
  'half past midnight': '2026-11-29 00:30',
  midnight: '2026-11-29 00:00',
  noon: '2026-11-29 12:00',
  "4 o'clock": '2026-11-29 16:00',
  '4 in the morning': '2026-11-29 04:00',
  '11 in the morning': '2026-11-29 11:00',
  '3 this afternoon': '2026-11-29 15:00',
  '6 this evening': '2026-11-29 18:00',
  '2am': '2026-11-29 02:00',
  '2 a.m.': '2026-11-29 02:00',
  '5pm': '2026-11-29 17:00',
  '05:15': '2026-11-29 05:15',
  '0515': '2026-11-29 05:15',
  'at 2330': '2026-11-28 23:30',
  '23:59': '2026-11-28 23:59',
  '1930 hrs': '2026-11-28 19:30',
  nine: '2026-11-29 09:00',
  '9': '2026-11-29 09:00',
  '１９：０５': '2026-11-29 19:05',
  'monday at 5pm': '2026-11-23 17:00',
  'friday night at 2': '2026-11-28 02:00',
  '2 last night': '2026-11-29 02:00',
  '11 last night': '2026-11-28 23:00',
  '20 November at 14:05': '2026-11-20 14:05',
  // Stretches.
  'this morning': '2026-11-29 05:00 to 2026-11-29 12:00',
  'this afternoon': '2026-11-29 12:00 to 2026-11-29 18:00',
  'this evening': '2026-11-29 17:00 to 2026-11-29 19:28',
  'last night': '2026-11-28 18:00 to 2026-11-29 06:00',
  'in the early hours': '2026-11-29 00:00 to 2026-11-29 06:00',
  '3 in the small hours': '2026-11-29 03:00',
  'first at 9, then 10, then 11': '2026-11-29 11:00',
  'about an hour and half': '2026-11-29 17:58',
  'bout 10 to 8 this morning': '2026-11-29 07:50',
  'arnd 7pm': '2026-11-29 19:00',
  overnight: '2026-11-28 18:00 to 2026-11-29 06:00',
  'yesterday morning': '2026-11-28 05:00 to 2026-11-28 12:00',
  yesterday: '2026-11-28 00:00 to 2026-11-28 23:59',
  today: '2026-11-29 00:00 to 2026-11-29 19:28',
  'yesterday at 5': '2026-11-28 05:00 to 2026-11-28 17:00',
  '9ish': '2026-11-29 08:30 to 2026-11-29 09:30',
  '7ish': '2026-11-29 18:30 to 2026-11-29 19:28',
  'nine ish': '2026-11-29 08:30 to 2026-11-29 09:30',
  'between 2 and 3': '2026-11-29 14:00 to 2026-11-29 15:00',
  '2 or 3': '2026-11-29 14:00 to 2026-11-29 15:00',
  '2-3pm': '2026-11-29 14:00 to 2026-11-29 15:00',
  '5 to 10 minutes ago': '2026-11-29 19:18 to 2026-11-29 19:23',
  // Which hour?
  'the beginning of the shift': '!time.which-hour',
  'start of my shift': '!time.which-hour',
  'before my break': '!time.which-hour',
  'it locked me out at the end of my shift': '!time.which-hour',
  // Half read is not read.
  '25:70': '!time.shape',
  '9 5pm': '!time.shape',
  '2.30.5': '!time.shape',
  '10x': '!time.shape',
  '£9': '!time.shape',
  '9%': '!time.shape',
  '13pm': '!time.shape',
  tomorrow: '!time.future',
  'in 2 hours': '!time.future',
  'next Monday': '!time.future',
  // May be.
  'i was on the ward at 9': '?2026-11-29 09:00',
  'the ward got busy and i gave up at 9': '?2026-11-29 09:00',
  'my manager rang at 9 and said to try again': '?2026-11-29 09:00',
  'half an hour ago on the ward': '?2026-11-29 18:58',
});

rows('in the small hours', '2026-11-29T04:50', lastTry, {
  'last night at 11': '2026-11-28 23:00',
  'at 11 last night': '2026-11-28 23:00',
  '2 last night': '2026-11-29 02:00',
  'last night': '2026-11-28 18:00 to 2026-11-29 04:50',
  tonight: '2026-11-28 18:00 to 2026-11-29 04:50',
  'this morning': '2026-11-29 00:00 to 2026-11-29 04:50',
  'at 9': '2026-11-28 21:00',
  '03:10': '2026-11-29 03:10',
  '3': '2026-11-29 03:00',
  '5 to 5': '2026-11-28 16:55',
  '10 to 5': '2026-11-29 04:50',
  'half four': '2026-11-29 04:30',
  midnight: '2026-11-29 00:00',
  'just after midnight': '2026-11-29 00:00',
  '20 minutes ago': '2026-11-29 04:30',
  'can i try tonight': 'nothing',
  'i need my payslip today is there anyone': 'another',
});

rows('on the night when clocks go back', '2026-10-25T03:10', lastTry, {
  '2 hours ago': '2026-10-25 01:10',
  '01:30': '2026-10-25 01:30',
  '00:30': '2026-10-25 00:30',
  'last night at 11': '2026-10-24 23:00',
  'yesterday at 17:00': '2026-10-24 17:00',
  'half two': '2026-10-25 02:30',
});

rows('on the morning after clocks went forward', '2026-03-29T08:10', lastTry, {
  '4 hours ago': '2026-03-29 05:10',
  '01:30': '2026-03-29 02:30',
  '00:30': '2026-03-29 00:30',
  'last night at 11': '2026-03-28 23:00',
  'last night': '2026-03-28 18:00 to 2026-03-29 06:00',
  '9': '2026-03-29 09:00',
  'quarter to ten': '2026-03-28 21:45',
});

rows('when they asked for the email', '2026-11-29T14:00', asked, {
  'i asked for the email this morning at 11': '2026-11-29 11:00',
  'asked at nine': '2026-11-29 09:00',
  'its from last night': '2026-11-28 18:00 to 2026-11-29 06:00',
  'I requested it yesterday': '2026-11-28 00:00 to 2026-11-28 23:59',
  'been waiting an hour': '2026-11-29 13:00',
  'the email came at ten past one': '2026-11-29 13:10',
  'it closes at 5': 'another',
  'my manager wants it by 3': 'another',
  'I start at 7:30 on Monday': 'another',
});

rows('the day on which they joined', '2026-11-29T10:00', joined, {
  'I need it done by Friday': 'another',
  'it says my account is ready on Friday': 'another',
  '20–11–2026': '2026-11-20',
  '20 11 2026': '2026-11-20',
  '20 - 11 - 2026': '2026-11-20',
  '20/11/26': '2026-11-20',
  '20.11.26': '2026-11-20',
  '2026-11-20': '2026-11-20',
  'Friday 20th': '2026-11-20',
  'Fri 20 Nov': '2026-11-20',
  '20th of November': '2026-11-20',
  'the 20th of November': '2026-11-20',
  'Nov 20th': '2026-11-20',
  'Tuesday 3 November': '2026-11-03',
  '1st of last month': '2026-10-01',
  'the 1st of this month': '2026-11-01',
  'first of October': '2026-10-01',
  'the 20th': '?2026-11-20',
  'on the 30th': '?2026-10-30',
  'I joined on the 3rd': '?2026-11-03',
  Monday: '2026-11-23',
  'last Monday': '2026-11-23',
  'Friday last week': '2026-11-20',
  'last week': '2026-11-16 to 2026-11-22',
  'last month': '2026-10-01 to 2026-10-31',
  August: '2026-08-01 to 2026-08-31',
  'end of October': '2026-10-21 to 2026-10-31',
  'in 2019': '2019-01-01 to 2019-12-31',
  '2 weeks ago': '2026-11-15',
  'a fortnight ago': '2026-11-15',
  'about 3 weeks': '2026-11-08',
  'a couple of weeks ago': '2026-11-15',
  yesterday: '2026-11-28',
  'the day before yesterday': '2026-11-27',
  today: '2026-11-29',
  'i started on monday': '2026-11-23',
  'been here since August': '2026-08-01 to 2026-08-31',
  '3/11': '2026-11-03',
  "it'll be three weeks tomorrow": '2026-11-09',
  'monday three weeks ago': '2026-11-09',
  'I am start Monday this week': '2026-11-23',
  'my revalidation is on the 14th': 'another',
  'christmas eve': '!date.future',
  'my induction was on the 16th': '?2026-11-16',
  'joined 3 November, induction was 10 November': '2026-11-03',
  'Tuesday 20 November 2026': '!date.shape',
  '31/02/2026': '!date.shape',
  '31 February': '!date.shape',
  '32/13/2026': '!date.shape',
  tomorrow: '!date.future',
  '1 December': '!date.future',
  'next Monday': '!date.future',
  'a while': 'nothing',
  'may i ask something': 'nothing',
  'it sat there': 'nothing',
});

rows(
  'a name',
  '2026-11-29T10:00',
  { kind: 'name' },
  {
    Thiri: 'Thiri',
    'Mary O‘Brien': 'Mary O‘Brien',
    'SMITH, Mary': 'SMITH, Mary',
    'Emma Still': 'Emma Still',
    'Jong No': 'Jong No',
    'Will May': 'Will May',
    "Dr Siân Ó'Néill, RGN": "Dr Siân Ó'Néill, RGN",
    'Anne Smith (née Jones)': 'Anne Smith (née Jones)',
    王小明: '王小明',
    "my name's Grace Adeyemi": 'Grace Adeyemi',
    'hi, it is Jo': '!name.shape',
    'I forgot my ESR password': '!name.shape',
    'training interface': '!name.shape',
    "I can't log in": '!name.shape',
    "I don't know": '!name.shape',
    'why do you need that?': '!name.shape',
    no: '!name.shape',
    help: '!name.shape',
    '12345678': '!name.shape',
    '🙂': '!name.shape',
    '': '!name.shape',
  },
);

rows(
  'a payroll number',
  '2026-11-29T10:00',
  { kind: 'payroll-number' },
  {
    '10949595-4': '10949595-4',
    '20012345 - 2': '20012345 - 2',
    AB123456: 'AB123456',
    '1094 9595': '1094 9595',
    "it's 10949595": '10949595',
    'my payroll number is 10949595-4': '10949595-4',
    'it says 10949595 on my badge': '?10949595',
    '07700900123': '?07700900123',
    '30218845 or 30218846': '!payroll-number.shape',
    'i havent got one yet im new': '!payroll-number.shape',
    '': '!payroll-number.shape',
  },
);

rows(
  'a phone number',
  '2026-11-29T10:00',
  { kind: 'phone' },
  {
    '0113 243 2799 ext 26655': '0113 243 2799 ext 26655',
    '07700–900–123': '07700–900–123',
    '+44 (0)7700 900123': '+44 (0)7700 900123',
    'use ext 4471': 'ext 4471',
    'ive left my phone at home use ext 4417': 'ext 4417',
    '2665': '2665',
    'bleep 1234': 'bleep 1234',
    'call me on 07700 900123 after 5': '07700 900123',
    '07700 90012': '?07700 90012',
    '07700 900123 or 07700 900124': '!phone.shape',
    'i cant call im deaf': '!phone.shape',
    'what number is best?': '!phone.shape',
  },
);

rows(
  'an address',
  '2026-11-29T10:00',
  { kind: 'email' },
  {
    'mary.o’registered@nhs.net': "?mary.o'registered@nhs.net",
    'anne‑marie.smith@nhs.net': '?anne-marie.smith@nhs.net',
    'anne–marie.smith@nhs.net': '?anne-marie.smith@nhs.net',
    'mary.o&#39;brien@nhs.net': "?mary.o'brien@nhs.net",
    'mary smith@nhs.net': '!email.part-before',
    'grace odonnell@nhs.net': '!email.part-before',
    'mary mary@nhs.net': '?mary@nhs.net',
    'registered@nhs.nte': '?registered@nhs.net',
    'registered@nhs.ent': '?registered@nhs.net',
    'registered@nsh.net': '?registered@nhs.net',
    'registered at nhs dot net': '?registered@nhs.net',
    'registered (at) nhs (dot) net': '?registered@nhs.net',
    'my email is mary dot smith at nhs dot net': '?mary.smith@nhs.net',
    'mary.smith [at] nhs.net': '?mary.smith@nhs.net',
    'I am at work': '!email.shape',
    'registered@': '!email.no-end',
    'registered@nhs': '!email.no-end',
    'mary.smith': '!email.no-end',
    '@nhs.net': '!email.no-name',
    'nhs.net': '!email.no-name',
    'mary.o smith@nhs.net': '!email.part-before',
  },
);

describe('a time that is typed', () => {
  /** The same numbers in every run. */
  function numbers(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  }
  const two = (number: number) => String(number).padStart(2, '0');

  it('is read as the clock shows it, at the latest instant that is over, all year round', () => {
    const pick = numbers(1);
    for (let times = 0; times < 1500; times += 1) {
      const now = new Date(Date.UTC(2026, pick(12), 1 + pick(28), pick(24), pick(60)));
      const [hours, minutes] = [pick(24), pick(60)];
      const typed = `${two(hours)}:${two(minutes)}`;
      const read = readAnswer(lastTry, hours > 9 && hours < 13 ? `${typed}${hours < 12 ? 'am' : 'pm'}` : typed, now);
      assert.ok('take' in read, typed);
      const [from, to] = endsOf(read.take);
      assert.ok(
        new Date(to) <= now && now.getTime() - Date.parse(to) <= 25 * 3_600_000,
        `${typed} at ${now.toISOString()}: ${to}`,
      );
      // Clocks of people run a little ahead.
      if (to !== now.toISOString()) assert.equal(shown(to).slice(11), typed, `${typed} at ${now.toISOString()}`);
      assert.ok(from <= to);
    }
  });

  it('is never one that is still to come, and never ends before it begins, whatever is typed', () => {
    const pick = numbers(2);
    const words =
      'at 9 last night this morning half two yesterday 20 nov monday 2.30 to ish pm am ago minutes 3 the of and or between since friday 14h30 just now'.split(
        ' ',
      );
    for (let round = 0; round < times(4_000, 800); round += 1) {
      const now = new Date(Date.UTC(2026, pick(12), 1 + pick(28), pick(24), pick(60)));
      const typed = Array.from({ length: 1 + pick(5) }, () => words[pick(words.length)]).join(' ');
      for (const input of [lastTry, joined]) {
        const read = readAnswer(input, typed, now);
        const value = 'take' in read ? read.take : 'confirm' in read ? read.confirm : undefined;
        if (value === undefined) continue;
        const [from, to] = endsOf(value);
        assert.ok(from <= to, `${typed}: ${value}`);
        const latest = to.includes('T') ? to : `${to}T00:00:00.000Z`;
        assert.ok(Date.parse(latest) <= now.getTime() + 3_600_000, `${typed} at ${now.toISOString()}: ${value}`);
      }
    }
  });

  it('takes no longer for what was made to take long', () => {
    for (const typed of [
      '9 '.repeat(900),
      '1-'.repeat(900),
      'the beginning of '.repeat(110),
      '20 11 '.repeat(300),
      'a'.repeat(100_000),
    ]) {
      // Of the processor: what else the machine does is not counted.
      const before = process.cpuUsage();
      readAnswer(lastTry, typed, new Date('2026-11-29T19:28:00Z'));
      assert.ok(process.cpuUsage(before).user < 2_000_000, typed.slice(0, 10));
    }
  });
});

rows('the day on which they joined, by its number', '2026-12-29T08:15', joined, {
  'I joined on the 21st': '2026-12-21',
  'started the 22nd': '2026-12-22',
  'the 21st': '?2026-12-21',
  'I joined on the 3rd': '?2026-12-03',
  'I start this hospital Wednesday last week': '2026-12-23',
});
