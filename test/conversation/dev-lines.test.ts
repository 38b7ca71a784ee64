import assert from 'node:assert/strict';
import { type Setting, setStage } from '../../src/cli/stage.ts';
import { codeIn } from '../../src/text/code.ts';
import { tokenIn } from '../../src/text/token.ts';
import { playOn } from '../conversations/play.ts';
import { instantAt, type Turn } from '../conversations/read.ts';

/** What the last reply has to say, in a text or `/expression/`; after a `!`, what it may not. */
type Expected = string | readonly string[];

interface Kind {
  readonly kind: string;
  /** The clock in London. */
  readonly now?: string;
  /** No system has a reset backend. */
  readonly guided?: true;
  readonly channel?: 'teams';
  /** What is said first, a turn between slashes; a button stands in brackets, and `+11m` lets time pass. */
  readonly after?: string;
  /** What no reply of the kind may say. */
  readonly never?: readonly string[];
  /** What went wrong once: what is said next, in the same form, and what has to come of it. */
  readonly lines: Readonly<Record<string, Expected>>;
  /** Further examples of the kind. */
  readonly more: Readonly<Record<string, Expected>>;
}

const evening = '2026-11-29T19:28';
const morning = '2026-11-29T10:00';
const night = '2026-11-30T03:10';

const whenTried = '/[Ww]hat time was your last wrong try|[Ww]hen did you last type a wrong/';
const lost = ["Sorry, I didn't follow", "I still don't follow"];
const care = ['116 123', '999'];
const address = '/registered email address|Which address should/';
const mailed = 'forgot training interface password / registered@nhs.net';
const form = 'talk to a person, my name is Tom Hill';
const shown = (name: string, payroll: string, reach: string) => [
  `Name: ${name} Payroll number`,
  `Payroll number: ${payroll} How to reach you`,
  `How to reach you: ${reach} What is wrong`,
];

const kinds: Readonly<Record<string, readonly Kind[]>> = {
  'a value is taken from a sentence that does not answer': [
    {
      kind: 'a time of something else is not counted, and the last try is asked for',
      now: evening,
      after: 'esr locked',
      never: ['locked until', 'should be over'],
      lines: {
        'payroll closes at 9': whenTried,
        'I have an interview at 10:30': whenTried,
        'my shift starts at 7': whenTried,
      },
      more: {
        'the bank shuts at 5': whenTried,
        'my train goes at 20:15': whenTried,
        "handover's at half seven": whenTried,
      },
    },
    {
      kind: 'an hour at which to be rung is not counted, and a call is what is wanted',
      now: evening,
      after: 'esr locked',
      never: ['locked until', 'should be over'],
      lines: { 'call me at 4': 'full name' },
      more: { 'ring me after 8': 'full name', 'call me at 4 / forget it / yes': whenTried },
    },
    {
      kind: 'a clock that was told moves when it is put right, and then both are said',
      now: '2026-11-29T19:37',
      after: 'esr locked / just now',
      lines: {
        'payroll closes at 9 this morning': ['07:37 tomorrow', '!21:00', '!changed that'],
        'no, it was half six': 'Not 07:37 tomorrow but 06:30 tomorrow, as your last try was at 18:30 today',
      },
      more: {
        'visiting ends at 8 tonight': ['07:37 tomorrow', '!08:00'],
        'appraisal at 2 tomorrow': ['07:37 tomorrow', '!02:00', '!14:00'],
        'sorry it was 6': 'Not 07:37 tomorrow but 06:00 tomorrow',
      },
    },
    {
      kind: 'what is asked of a lock is answered, and moves no clock',
      now: '2026-11-29T04:50',
      after: 'esr locked / 03:10',
      never: ['changed that', 'Not 15:10', ...lost],
      lines: { 'i need my payslip today is there anyone': '15:10', 'can i try tonight': '15:10' },
      more: {
        'could i have a go at 10': '15:10',
        'i need to see my rota before tonight can someone help': ['15:10', 'Talk to a person'],
        'shall i try again at 7 tonight': '15:10',
      },
    },
    {
      kind: 'the hour that is said with a part of the day',
      now: '2026-11-29T19:19',
      lines: {
        'esr locked this morning at 11': 'locked until 23:00 today',
        'esr locked last night at 11': ['count from 23:00 on Saturday 28 November', 'should be over'],
      },
      more: {
        'esr locked yesterday evening at 9': 'count from 21:00 on Saturday 28 November',
        'esr locked me out at 8 in the morning today': 'locked until 20:00 today',
      },
    },
    {
      kind: 'a stretch ends at its latest, and is said so',
      now: '2026-11-29T19:29',
      after: 'esr locked',
      lines: { 'this morning': 'locked until 00:00 tomorrow at the latest' },
      more: {
        'this afternoon': 'locked until 06:00 tomorrow at the latest',
        'about lunchtime': 'locked until 02:00 tomorrow at the latest',
      },
    },
    {
      kind: 'a link lives from when its email was asked for',
      now: '2026-11-29T14:00',
      guided: true,
      lines: {
        "esr link doesn't work, i asked for the email this morning at 11": ['until 15:00 today', '!has run out'],
      },
      more: {
        'esr link dead, i asked for the email at half 12': ['until 16:30 today', '!has run out'],
        'esr link dead, the email came at 9 this morning': 'has run out',
      },
    },
    {
      kind: 'of several tries the last',
      now: evening,
      after: 'esr locked',
      lines: {
        'i tried at 10 then again at 2': 'locked until 02:00 tomorrow',
        'twice last night and once just now': 'locked until 07:28 tomorrow',
      },
      more: {
        'first at 8 then half 9': 'locked until 21:30 today',
        'three goes, 4pm, 5pm and 6pm': 'locked until 06:00 tomorrow',
      },
    },
    {
      kind: 'times as they are said in Britain',
      now: evening,
      after: 'esr locked',
      lines: {
        '2.30': 'locked until 02:30 tomorrow',
        'half two': 'locked until 02:30 tomorrow',
        'half 3': 'locked until 03:30 tomorrow',
        'quarter to three': 'locked until 02:45 tomorrow',
        'about quarter past six': 'locked until 06:15 tomorrow',
        '25 to 4': 'locked until 03:35 tomorrow',
        '9ish': 'locked until 21:30 today at the latest',
        '7ish': 'locked until 07:28 tomorrow at the latest',
        '14h30': 'locked until 02:30 tomorrow',
        '19.05': 'locked until 07:05 tomorrow',
        'an hour and a half ago': 'locked until 05:58 tomorrow',
        'the beginning of the shift': ['Which hour was that', whenTried, '!locked until'],
      },
      more: {
        'five and twenty past four': 'locked until 04:25 tomorrow',
        '18h15': 'locked until 06:15 tomorrow',
        'three quarters of an hour ago': 'locked until 06:43 tomorrow',
        'start of the late': ['Which hour was that', whenTried, '!locked until'],
      },
    },
    {
      kind: 'a day by which it is needed is not the first',
      now: morning,
      guided: true,
      after: 'training interface doesnt recognise my email',
      never: ['too soon', 'So you joined'],
      lines: { 'I need it done by Friday': 'What was your first day?' },
      more: { 'need it sorted before Monday': 'first day', 'my course is on the 5th': 'first day' },
    },
    {
      kind: 'days, the day first',
      now: morning,
      after: 'training interface doesnt recognise my email',
      lines: {
        '20–11–2026': 'So you joined on Friday 20 November',
        'Friday 20th': 'So you joined on Friday 20 November',
        '1st of last month': 'So you joined on Thursday 1 October',
        '20 11 2026': 'So you joined on Friday 20 November',
        'the 20th': 'Do you mean that you joined on Friday 20 November?',
      },
      more: {
        '20.11.26': 'So you joined on Friday 20 November',
        'Mon 16th': 'So you joined on Monday 16 November',
        'the 3rd / yes': 'So you joined on Tuesday 3 November',
      },
    },
  ],
  'the valid part of a mangled value': [
    {
      kind: 'an address that was folded is shown before it is used',
      now: morning,
      after: 'forgot my training interface password',
      never: ['is on its way'],
      lines: {
        'mary.o’registered@nhs.net': "Is it mary.o'registered@nhs.net?",
        'anne‑marie.smith@nhs.net': 'Is it anne-marie.smith@nhs.net?',
        'anne–marie.smith@nhs.net': 'Is it anne-marie.smith@nhs.net?',
        'mary.o&#39;brien@nhs.net': "Is it mary.o'brien@nhs.net?",
      },
      more: {
        'jean‐luc.price@nhs.net': 'Is it jean-luc.price@nhs.net?',
        'pat.o&rsquo;dea@nhs.net': "Is it pat.o'dea@nhs.net?",
      },
    },
    {
      kind: 'half an address is none',
      now: morning,
      after: 'forgot my training interface password',
      never: ['is on its way'],
      lines: { 'mary smith@nhs.net': ['I read smith@nhs.net, with “mary” before it', 'Which address'] },
      more: {
        'ann marie.lee@nhs.net': ['with "ann" before it', 'Which address'],
        'siobhan.o`neill@nhs.net': ['before it', 'Which address'],
      },
    },
    {
      kind: 'a slip after the @ is asked about',
      now: morning,
      after: 'forgot my training interface password',
      never: ['is on its way'],
      lines: {
        'registered@nhs.nte': 'Is it registered@nhs.net?',
        'registered@nhs.ent': 'Is it registered@nhs.net?',
        'registered@nsh.net': 'Is it registered@nhs.net?',
      },
      more: { 'registered@nhs.bet': 'Is it registered@nhs.net?', 'registered@nhss.net': 'Is it registered@nhs.net?' },
    },
    {
      kind: 'name, number and phone are kept as they are typed',
      now: morning,
      after: 'talk to a person, my esr payslip page stays white',
      lines: {
        'Thiri / 10949595-4 / 0113 243 2799 ext 26655': shown('Thiri', '10949595-4', '0113 243 2799 ext 26655'),
        'Mary O‘Brien / 20012345 - 2 / 07700–900–123': shown("Mary O'Brien", '20012345 - 2', '07700–900–123'),
        'SMITH, Mary / AB123456 / use ext 4471': shown('SMITH, Mary', 'AB123456', 'ext 4471'),
        'Emma Still / 30218845 / 2665': shown('Emma Still', '30218845', '2665'),
      },
      more: {
        'Will Back / A1234567 / 0113 2432799 x 4471': shown('Will Back', 'A1234567', '0113 2432799 x 4471'),
        "O'Connor-Smyth, Sinéad (Sr) / 0020012345 / +44 7700 900123": shown(
          "O'Connor-Smyth, Sinéad (Sr)",
          '0020012345',
          '+44 7700 900123',
        ),
        'Nguyễn Thị Hà / C3021884 / bleep 04 23': shown('Nguyễn Thị Hà', 'C3021884', 'bleep 04 23'),
      },
    },
    {
      kind: 'a name is not ours to judge',
      now: morning,
      after: 'talk to a person, payroll 30218845, 07700 900123, my esr payslip page stays white',
      lines: {
        'Jong No': 'Name: Jong No Payroll',
        "Dr Siân Ó'Néill, RGN": "Name: Dr Siân Ó'Néill, RGN Payroll",
        'Anne Smith (née Jones)': 'Name: Anne Smith (née Jones) Payroll',
        王小明: 'Name: 王小明 Payroll',
      },
      more: { 'Happy Moyo': 'Name: Happy Moyo Payroll', 'Annabel Lee (Bel)': 'Name: Annabel Lee (Bel) Payroll' },
    },
    {
      kind: 'a problem, or the name of a system, is no name',
      now: morning,
      after: 'talk to a person',
      never: ['payroll number?'],
      lines: { 'I forgot my ESR password': 'full name', 'training interface': 'full name' },
      more: { 'my link says invalid token': 'full name', 'NHSP code never came': 'full name' },
    },
  ],
  'no question is answered': [
    {
      kind: 'what is asked in the middle of a guide is told, and the question stands again',
      now: night,
      after: 'forgot training interface password',
      never: lost,
      lines: {
        'is my chat saved': ['20 hours', 'address'],
        'who reads this': ['nobody else reads it', 'address'],
        'are you a robot': ['computer program', 'address'],
        'can i do this on my phone': ['own phone', 'address'],
        'is 26655 open at night': ["I don't know when the IT helpdesk is open", 'address'],
        'whats the difference between locked and expired': ['too many wrong passwords', 'address'],
        'is it the same as my esr one': ['a password of their own', 'address'],
        'sorry what was the question': address,
      },
      more: {
        'does this get recorded': ['20 hours', 'address'],
        'can my manager see this': ["I don't tell your manager", 'address'],
        'i dont know how to get hold of IT': ['26655', 'address'],
        'what did you ask me': address,
      },
    },
  ],
  'what was said is not held': [
    {
      kind: 'when a lock ends, from the record',
      now: night,
      after: 'esr locked / just now',
      never: ['Which of these'],
      lines: {
        'is it unlocked yet': '15:10',
        'when will it open': '15:10',
        'how long left': '15:10',
        'forgot esr password': '15:10',
      },
      more: {
        'how many hours is that from now': ['15:10', '!4 hours'],
        'is it nearly time yet': '15:10',
        'has my esr opened up yet': '15:10',
        'reset my esr password': '15:10',
      },
    },
    {
      kind: 'send it again',
      now: night,
      after: mailed,
      never: lost,
      lines: {
        'send it again': ['03:10', 'newest', 'ask for another'],
        '+11m / resend pls': ['03:10', 'newest', 'ask for another'],
      },
      more: {
        'could you send me another email': ['I asked for it at', 'newest', 'ask for another'],
        'no / send it once more please': ['I asked for it at', 'newest', 'ask for another'],
      },
    },
    {
      kind: 'off, and back',
      now: night,
      after: mailed,
      never: [...lost, "can't help with that", 'not something I can look into'],
      lines: {
        ok: "I'm here",
        "i'll check later, bleep going off": 'Come back when you can',
        'hang on pt buzzing': 'Come back when you can',
        'hang on pt buzzing / sorry back now': ['Welcome back', 'Has it come yet?'],
      },
      more: {
        'cheers, will look after handover': 'Come back when you can',
        'one sec crash call / ok im back': ['Welcome back', 'Has it come yet?'],
      },
    },
    {
      kind: 'an address that was typed wrong',
      now: night,
      after: 'forgot training interface password / registerd@nhs.net',
      never: [...lost, 'spam or junk?'],
      lines: {
        'oh no i typed it wrong': 'What is your registered email address?',
        'sorry wrong one its registered@nhs.net': 'If registered@nhs.net is registered',
      },
      more: {
        'ah i misspelt it': 'What is your registered email address?',
        'oops should be registered@nhs.net': 'If registered@nhs.net is registered',
        'bum, spelt it wrong / registered@nhs.net': 'If registered@nhs.net is registered',
        'registered@nhs.net': "I've changed that",
      },
    },
    {
      kind: 'another system after all',
      now: night,
      after: 'forgot training interface password',
      never: lost,
      lines: { 'no its esr after all': 'ESR it is', 'no i meant the payslip one': 'ESR it is' },
      more: { 'no wait its esr i need': 'ESR it is', 'not that one sorry, nhsp': 'NHSP:Online it is' },
    },
    {
      kind: 'a no, and what it is instead',
      now: night,
      guided: true,
      never: ['26655', ...lost],
      lines: {
        'esr email hasnt come / no its not that, i got the email, the link is dead': 'An ESR link works for 4 hours',
      },
      more: {
        'esr email hasnt come / nah its not that, mail came but the link has expired': 'An ESR link works for 4 hours',
        'nhsp code hasnt come / no its not that, it came but it says expired': 'A code works for 15 minutes',
      },
    },
    {
      kind: 'the wrong button, taken back',
      now: night,
      guided: true,
      after: "first time on esr / [No, I can't]",
      never: ["what's happening?", ...lost],
      lines: { 'no i mean i can': ["I've changed that", 'logged in as you'] },
      more: {
        'sorry meant yes i can': ["I've changed that", 'logged in as you'],
        'wait i can open it': ["I've changed that", 'logged in as you'],
        'oh hang on, yes i can': ["I've changed that", 'logged in as you'],
      },
    },
    {
      kind: 'it worked, and what was kept is offered',
      now: night,
      never: ['welcome', 'come yet?'],
      lines: {
        [`${mailed} / it worked`]: 'Good to hear',
        [`${mailed} / im in now`]: 'Good to hear',
        'forgot training interface password, and my esr is locked / all sorted thanks': [
          "that's done",
          'Training Interface',
          'Shall we look at it now?',
        ],
      },
      more: {
        [`${mailed} / got in`]: 'Good to hear',
        [`${mailed} / cracked it`]: 'Good to hear',
        'forgot training interface password, and my nhsp code hasnt come / yay its working now': [
          "that's done",
          'Training Interface',
        ],
      },
    },
    {
      kind: 'not locked but forgotten',
      now: night,
      after: 'esr locked',
      never: lost,
      lines: { 'its not locked i just forgot the password': 'A new email is the way in' },
      more: {
        'im not locked out, ive forgotten it': 'A new email is the way in',
        'no i forgot my password, its not locked': 'A new email is the way in',
      },
    },
    {
      kind: 'what was said is not asked for',
      now: night,
      guided: true,
      lines: {
        'training interface link says invalid token': [
          '"Invalid token" means',
          '!invalid or expired?',
          '!What happens',
        ],
        'im contracted staff and was on the old TI, can i use same password': [
          'keep the same email and password',
          '!Are you contracted',
        ],
        'training interface email hasnt come / an hour ago / confirmation screen came up, not in junk': [
          'you have used a registered address',
          '!did a confirmation screen come up',
        ],
      },
      more: {
        'ti says the token is invalid': ['"Invalid token" means', '!What happens'],
        'contracted, had a login on the old training interface. same details?': 'keep the same email and password',
        'training interface email hasnt come / an hour ago / i saw the confirmation page and its not in spam': [
          'you have used a registered address',
          '!did a confirmation screen come up',
        ],
        'training interface email hasnt come / an hour ago / confirmation page came up but nothing in junk': [
          'you have used a registered address',
          '!may be another one',
        ],
      },
    },
    {
      kind: 'a yes to another question concludes nothing',
      now: night,
      guided: true,
      after: 'training interface email hasnt come / an hour ago',
      never: ['registered address', 'is registered'],
      lines: { 'yes i looked in junk': ["I'll remember that", 'gone through?'] },
      more: { 'yes ive checked spam': 'gone through?', 'yes been through all my folders': 'gone through?' },
    },
    {
      kind: 'what has the shape of the input is the input',
      now: night,
      after: 'first time on esr / yes',
      never: ['26655'],
      lines: { 'no-password-yet@nhs.net': 'date of birth' },
      more: { 'never.had.one@nhs.net': 'date of birth', 'no.reply.smith@nhs.net': 'date of birth' },
    },
    {
      kind: 'a system that is none of the three',
      now: night,
      after: 'esr locked',
      never: ['locked until'],
      lines: { 'also my windows login is locked': ['For any other system', '26655', whenTried] },
      more: {
        'and my smartcard is blocked': ['For any other system', '26655'],
        'systmone wont open either': ['For any other system', '26655'],
      },
    },
    {
      kind: 'which of the three, then what it says, then a person',
      now: night,
      lines: {
        'its not working': "Which one can't you get into?",
        'its not working / still not working': ['What does the screen say', 'Talk to a person'],
        'its not working / still not working / its just broke': ['A person can take it from here', 'Talk to a person'],
      },
      more: {
        'doesnt work / nope still doesnt': ['What does the screen say', 'Talk to a person'],
        'i cant get in / still cant': 'Talk to a person',
      },
    },
    {
      kind: 'an outage, and no reset',
      now: night,
      never: ['Choose a system', 'registered email address'],
      lines: {
        'esr is down': ["can't see from here whether ESR is down", 'another browser', 'Talk to a person'],
        'is ti down for everyone': ['whether the Training Interface is down', 'Talk to a person'],
      },
      more: {
        'has nhsp online gone down': ['whether NHSP:Online is down', 'Talk to a person'],
        'nobody can get onto esr today': ['whether ESR is down', 'Talk to a person'],
      },
    },
  ],
  'the handoff form loses people': [
    {
      kind: 'all of it at once',
      now: night,
      never: ['Which of these'],
      lines: {
        "I want to talk to a person about ESR, it won't let me in. I'm Grace Adeyemi, payroll 30218845, 07700 900123":
          shown('Grace Adeyemi', '30218845', '07700 900123'),
      },
      more: {
        "Can I speak to someone, I'm Tom Hill, payroll 20014455, bleep 1234, my TI email never arrived": shown(
          'Tom Hill',
          '20014455',
          'bleep 1234',
        ),
        'talk to a person, Tom Hill, no payroll number, 07700 900123, esr wont open': shown(
          'Tom Hill',
          'no payroll number',
          '07700 900123',
        ),
      },
    },
    {
      kind: 'what was said before stands in it',
      now: night,
      guided: true,
      lines: {
        'training interface email not recognised, its registered@nhs.net, tried chrome and edge, been here 3 years / talk to a person / Tom Hill / 30218845 / 07700 900123':
          ['registered@nhs.net', 'tried chrome and edge', 'been here 3 years', '!see above'],
      },
      more: {
        'esr says my address isnt nhs.net but it is tom.hill@nhs.net, ive tried safari and my phone / get me a person / Tom Hill / 20014455 / bleep 1234':
          ['tom.hill@nhs.net', 'safari'],
        'nhsp code hasnt come, its not in junk, asked twice / talk to a person / Tom Hill / 20014455 / bleep 1234': [
          'not in junk',
          'asked twice',
        ],
      },
    },
    {
      kind: 'no payroll number, and why',
      now: night,
      after: form,
      never: lost,
      lines: {
        'i havent got one yet im new': 'How can they reach you?',
        'theres no payslip yet / 07700 900123 / esr wont open': 'Payroll number: theres no payslip yet How',
        "[I don't have it here]": 'How can they reach you?',
      },
      more: {
        'i start next week so no number / 07700 900123 / esr wont open':
          'Payroll number: i start next week so no number How',
        'not got my payslip on me': 'How can they reach you?',
      },
    },
    {
      kind: 'how to be reached',
      now: night,
      after: `${form}, payroll 30218845`,
      never: lost,
      lines: {
        'ive left my phone at home use ext 4417 / esr wont open': 'How to reach you: ext 4417 What',
        'i cant call im deaf': ['no call', 'text message or an email'],
        'what number is best?': ['Whichever is easiest for you', 'Where should their answer go?'],
      },
      more: {
        'text is better i cant take calls at work / 07700 900123 / esr wont open':
          'How to reach you: text 07700 900123',
        'which number should i put': ['Whichever is easiest for you', 'Where should their answer go?'],
      },
    },
    {
      kind: 'one thing is changed at the review, and all is shown again',
      now: night,
      after: `${form}, payroll 30218845, 07700 900123, my esr page wont open`,
      lines: {
        'phone is wrong, 07700 900124': shown('Tom Hill', '30218845', '07700 900124'),
        'change my name / Tom Hills': shown('Tom Hills', '30218845', '07700 900123'),
        'back / it stays white': [...shown('Tom Hill', '30218845', '07700 900123'), 'What is wrong: it stays white'],
      },
      more: {
        'name is wrong, its Tom Hills': shown('Tom Hills', '30218845', '07700 900123'),
        'change payroll to 30218846': shown('Tom Hill', '30218846', '07700 900123'),
      },
    },
    {
      kind: 'a ticket that is asked after',
      now: night,
      never: ['full name'],
      after: 'talk to a person, Tom Hill, no payroll number, 07700 900123, esr wont open / send it',
      lines: {
        'how is my ticket': ['I passed your ticket LK-', 'It is still open'],
        'any news on LK-7QF-2MX': 'one more thing from that ticket',
      },
      more: {
        'has anyone looked at my ticket': ['I passed your ticket LK-', 'It is still open'],
        'whats happening with my request': ['I passed your ticket LK-', 'It is still open'],
      },
    },
    {
      kind: 'nothing but care, stop and leaving it takes it away',
      now: night,
      after: form,
      lines: {
        'my esr link has expired': ["I've put that in", 'payroll number'],
        'training interface email hasnt come': ["I've put that in", 'payroll number'],
        'i want to end my life': care,
        stop: "we'll leave it there",
        'leave this': 'nothing was sent',
      },
      more: {
        'oh and i forgot my nhsp password': ["I've put that in", 'payroll number'],
        'i dont want this any more, leave it': 'nothing was sent',
      },
    },
  ],
  care: [
    {
      kind: 'heard',
      now: night,
      lines: {
        'suicide attempt': care,
        'i want someone to kill me': care,
        'i have easy access to a gun': care,
        "i wish i hadn't survived": care,
        'none of it will matter after tonight': care,
      },
      more: { 'i tried to overdose': care, 'ive got the tablets in front of me': care },
    },
    {
      kind: 'an ordinary line has an ordinary reply',
      now: night,
      never: care,
      lines: {
        'i dont know how to get hold of IT': '26655',
        'how do i get my money back for the parking': 'not something I can look into',
        'im not doing that': "Which one can't you get into?",
        'i wont be in today': 'not something I can look into',
      },
      more: {
        'where do i hand in my locker key': 'not something I can look into',
        'how do i get a refund on my lunch': 'not something I can look into',
      },
    },
  ],
  'teams and other channels': [
    {
      kind: 'markup of the transport is none of their words',
      now: night,
      channel: 'teams',
      never: ['removed', ...lost],
      lines: {
        'nhsp code missing / <quoted messageId="1764492000000"/> 2': 'junk or spam folder',
        'I can&#39;t log in to esr': "/can't|ESR/",
        'html:<div><p>my ESR account is <strong>locked</strong></p></div>': whenTried,
        'forgot training interface password / html:<p><a href="mailto:registered@nhs.net">HILL, Tom (LEEDS TEACHING HOSPITALS)</a></p>':
          'If registered@nhs.net is registered',
        'esr locked / file:image/png': '/picture|screenshot|image|file|photo/',
        'first time on esr / 👍': '/logged in as|nhs.net email address/',
      },
      more: {
        'forgot ti password / [registered@nhs.net](mailto:registered@nhs.net)': 'If registered@nhs.net is registered',
        'ESR says &quot;account locked&quot; &amp; i tried 3 times just now': 'locked until 15:10',
      },
    },
  ],
};

/** What is said, as turns; what has to hold, of the last of them. */
function turnsOf({ after, never = [] }: Kind, said: string, expected: Expected): readonly Turn[] {
  const spoken = [...(after === undefined ? [] : [after]), said].join(' / ').split(' / ');
  const all = [expected].flat();
  const told = all.filter((one) => !one.startsWith('!'));
  const untold = [...never, ...all.filter((one) => one.startsWith('!')).map((one) => one.slice(1))];
  return spoken.map((text, at): Turn => ({ ...turnOf(text), ...(at === spoken.length - 1 ? { told, untold } : {}) }));
}

function turnOf(text: string): Turn {
  const { press, pass, html, file } =
    /^(?:\[(?<press>[^\]]+)\]|\+(?<pass>\d+m)|html:(?<html>.*)|file:(?<file>.*))$/.exec(text)?.groups ?? {};
  if (press !== undefined) return { press };
  if (pass !== undefined) return { pass };
  if (html !== undefined) return { say: '', html };
  return file === undefined ? { say: text } : { say: '', file };
}

describe('every line that went wrong', () => {
  for (const [section, all] of Object.entries(kinds))
    describe(section, () => {
      for (const kind of all)
        describe(kind.kind, () => {
          const { now = night, guided, channel, lines, more } = kind;
          let setting: Setting;
          before(async () => {
            setting = await setStage(instantAt(now), guided ? [] : undefined);
          });
          after(() => setting.close());
          for (const [said, expected] of [...Object.entries(lines), ...Object.entries(more)])
            it(said, async () => {
              const turns = turnsOf(kind, said, expected);
              const failures = await playOn(setting.stage, { ...(channel && { channel }), turns }, () => undefined);
              assert.ok(failures.length === 0, `\n${failures.join('\n')}`);
            });
        });
    });

  it('has two further examples of each kind', () => {
    const few = Object.values(kinds)
      .flat()
      .filter(({ more }) => Object.keys(more).length < 2);
    assert.deepEqual(few, []);
  });

  it('a code is found in what stands around it, and what holds none costs no guess', () => {
    const typed = ['005-390', '005390.', '\u200B005390', '００５３９０', 'Your code is 005390', '005 390', 'G-005390'];
    for (const one of typed) assert.equal(codeIn(one), '005390', one);
    for (const one of ['00539', 'no code came', '']) assert.equal(codeIn(one), undefined, one);
  });

  it('a stray end of a link is dropped', () => {
    const token = `${'Ab3_'.repeat(10)}x-Z`;
    for (const end of ['.', '>', ')', '=3D', '&gt;', ',']) assert.equal(tokenIn(token + end), token, end);
  });
});
