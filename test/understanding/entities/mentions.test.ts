import assert from 'node:assert/strict';
import type { Tried } from '../../../src/guide/tried.ts';
import { timesOf } from '../../../src/guide/when/value.ts';
import { hear, timesIn } from '../../../src/understanding/entities/mentions.ts';
import { understanding } from '../../conversation/bench.ts';

/** A Friday in winter, ten past three in the afternoon. */
const now = new Date('2026-11-20T15:10:00Z');
const heard = (text: string) => hear(text, now, []);
/** The last time or day that is heard, as a time. */
const whenOf = (text: string) => {
  const value = timesIn(heard(text)).at(-1)?.value;
  return value === undefined ? undefined : timesOf(value, now);
};

describe('what is said in passing', () => {
  describe('when it happened', () => {
    for (const [text, when] of [
      ['asked for a reset 20 mins ago', '2026-11-20T14:50:00.000Z'],
      ['nothing since last night', '2026-11-19T18:00:00.000Z/2026-11-20T06:00:00.000Z'],
      ['locked since 2am', '2026-11-20T02:00:00.000Z'],
      ['requested it yesterday', '2026-11-19T00:00:00.000Z/2026-11-19T23:59:00.000Z'],
      ['I asked for it on Tuesday and nothing came', '2026-11-17T00:00:00.000Z/2026-11-17T23:59:00.000Z'],
      ['Tuesday', '2026-11-17T00:00:00.000Z/2026-11-17T23:59:00.000Z'],
      ['been waiting an hour now', '2026-11-20T14:10:00.000Z'],
      ['waited half an hour, no email', '2026-11-20T14:40:00.000Z'],
      ['it was sent at 14:05', '2026-11-20T14:05:00.000Z'],
      ['locked me out at twenty to eleven last night', '2026-11-19T22:40:00.000Z'],
      ['around four this morning it blocked me', '2026-11-20T04:00:00.000Z'],
      ['I tried 3 days ago', '2026-11-17T00:00:00.000Z/2026-11-17T23:59:00.000Z'],
      ['it has been locked from 8 in the morning', '2026-11-20T08:00:00.000Z'],
      ['since half nine', '2026-11-20T09:30:00.000Z'],
    ] as const) {
      it(`"${text}" is ${when}`, () => assert.equal(whenOf(text), when));
    }

    for (const text of [
      'I need it by Thursday',
      'my appraisal is on Monday',
      'before Friday please',
      'due tomorrow',
      'a 12 hour shift',
      'the link lasts 4 hours',
      'I start at 7:30 on Monday',
      'is the helpdesk open at 9am',
      'the code has 6 digits',
      'I sat there',
      'may I ask',
      'it marched on',
      'forgot my password',
      '',
    ]) {
      it(`"${text}" is no moment in the past`, () => assert.equal(whenOf(text), undefined));
    }
  });

  describe('when they joined', () => {
    for (const [text, joined] of [
      ['I joined on 3 November 2026 and it does not know me', '2026-11-03'],
      ['started 1st, no login', '2026-11-01'],
      ['I only started on Monday', '2026-11-16'],
      ["I've been here two weeks", '2026-11-06'],
      ['joined 3 weeks ago', '2026-10-30'],
      ['started yesterday', '2026-11-19'],
      ['my start date was 16/11/2026', '2026-11-16'],
      ['been here since August', '2026-08-01'],
      ['new starter, joined 12th Nov', '2026-11-12'],
    ] as const) {
      it(`"${text}" is ${joined}`, () => assert.equal(heard(text).joined, joined));
    }

    for (const text of [
      'I started the form yesterday',
      'I start on the 30th of December',
      'the email was sent on 3 November',
      'started again today',
      'how do I get started',
      'nobody is here',
    ]) {
      it(`"${text}" says nothing of it`, () => assert.equal(heard(text).joined, undefined));
    }

    it('is not when it happened', () => {
      assert.equal(heard('I joined on 3 November').joined, '2026-11-03');
      assert.equal(whenOf('I joined on 3 November'), undefined);
    });
  });

  describe('what they have tried', () => {
    const cases: readonly (readonly [string, readonly Tried[]])[] = [
      ["I've checked junk and it's been an hour", ['junk', 'waited']],
      ['not in my spam either', ['junk']],
      ['nothing in inbox or junk', ['junk', 'inbox']],
      ['looked everywhere', ['junk']],
      ["I haven't checked junk", []],
      ['should I look in my junk?', []],
      ['it says to check my spam', []],
      ['where is the junk folder', []],
      ['could it be in junk?', []],
      ['checked my inbox twice', ['inbox']],
      ['I pressed reset three times', ['reset-again']],
      ['I have four reset emails', ['reset-again']],
      ['should I reset again?', []],
      ['asked for a new code twice', ['code-again']],
      ['caps lock is off', ['caps-lock']],
      ['same in Chrome and Edge', ['other-browser']],
      ['tried it on my phone too', ['other-device', 'own-login']],
      ['cleared my cache and cookies', ['restarted']],
      ['I rang IT and they said no', ['called-helpdesk']],
      ['copied and pasted the link', ['copied-link']],
      ['I used the newest email', ['newest-link']],
      ['which is the newest email?', []],
      ['the email address is definitely correct', ['checked-address']],
      ['how long do I wait', []],
      ['forgot my esr password', []],
    ];
    for (const [text, tried] of cases) {
      it(`"${text}": ${tried.join(', ') || 'nothing'}`, () => assert.deepEqual(heard(text).tried, tried));
    }
  });

  describe('whose account it is', () => {
    for (const text of [
      "my HCA can't get into ESR",
      'one of our porters is locked out',
      'can you reset it for my colleague',
      'a new nurse on my ward has no login',
      "she can't log in to NHSP",
      'my husband forgot his password',
      'resetting on behalf of a student',
      "can you unlock Sarah's account",
      "my colleague's ESR password",
      'he has used all three attempts',
      'one of my staff keeps getting invalid token',
    ]) {
      it(`"${text}" is somebody else's`, () => assert.equal(heard(text).somebodyElse, true));
    }

    for (const text of [
      "I can't get into ESR",
      'my manager says I need ESR',
      'my manager told me to reset my password',
      'HR asked me to log in',
      'the code went to my wife’s email',
      'a colleague reckons the link is dead',
      'the nurse in charge wants my training done',
      'my nhs.net was given to somebody else',
      'I let my son near my phone and now it is locked',
      'the link has expired',
      'my friend told me to use the app',
      'I am a student, can I have a login',
    ]) {
      it(`"${text}" is their own`, () => assert.equal(heard(text).somebodyElse, false));
    }
  });

  describe('how cross they are', () => {
    for (const text of [
      'this is ridiculous',
      "I've had enough of this",
      'WHY DOES IT KEEP SAYING NO TO ME',
      'third time this week',
      'for the love of god!!! just work',
      'going round in circles here',
      'what a waste of my break 🙄',
    ]) {
      it(`"${text}" is cross`, () => assert.equal(heard(text).frustrated, true));
    }
    for (const text of [
      'forgot my password',
      'ESR',
      'NHSP code',
      'thanks, that worked!',
      'TI PW EXPIRED',
      'How long does it take?',
    ]) {
      it(`"${text}" is not`, () => assert.equal(heard(text).frustrated, false));
    }
  });

  it('hears addresses, each once', () =>
    assert.deepEqual(heard('Amina.Khan7@nhs.net, not a.khan@gmail.com. amina.khan7@nhs.net!').emails, [
      'amina.khan7@nhs.net',
      'a.khan@gmail.com',
    ]));

  it('takes the systems that were named from whoever knows the guides', () => {
    assert.deepEqual(hear('the other one', now, ['esr']).systems, ['esr']);
    const { heard } = understanding.understand('ESR link and NHSP code', undefined);
    assert.deepEqual([...heard.systems].sort(), ['esr', 'nhsp-online']);
  });

  it('hears nothing in nothing', () =>
    assert.deepEqual(heard(''), {
      emails: [],
      systems: [],
      entities: [],
      tried: [],
      somebodyElse: false,
      frustrated: false,
    }));
});
