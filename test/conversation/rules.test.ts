import assert from 'node:assert/strict';
import type { RuleName } from '../../src/conversation/policy/names.ts';
import { onBench } from './bench.ts';

/** What has been said before, so that a rule has something to look at. */
const before = {
  nothing: [],
  locked: ['my esr account is locked', '20 minutes ago'],
  asked: ['i forgot my training interface password', 'registered@nhs.net'],
  inGuide: ['my nhsp code has not come'],
  address: ['i forgot my training interface password'],
  form: ['talk to a person', 'Iris Falk', '30218847', '07700 900123'],
  told: ['how long do training interface links last'],
  kept: ['cant remember my esr password, cant do anything right, id rather be dead'],
  refused: ['training interface keeps refusing my password'],
  esr: ['forgot my esr password'],
  menu: ['esr'],
  payroll: ['talk to a person', 'Iris Falk'],
  down: ['is esr down'],
  lockedOnly: ['my esr account is locked'],
  two: ['forgot my training password and my esr password'],
} as const;

/** For each rule what it takes, and what looks like it and is not. */
const table: readonly {
  readonly rule: RuleName;
  readonly after: keyof typeof before;
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
}[] = [
  {
    rule: 'acknowledge',
    after: 'esr',
    takes: ['call me Dave', "my name's Dave Pullman", 'hi its lucy', 'im Dave', 'this is Sister Mary Hill by the way'],
    leaves: ['call me back', 'call me on monday', 'hi its locked', 'This is Ridiculous'],
  },
  {
    rule: 'question',
    after: 'esr',
    takes: [
      'who sends that',
      'wait is this a person',
      'is it free and how long is the link good for',
      'who reads this and is it kept',
      'does it matter which computer and is it free',
    ],
    leaves: ['nobody sends me anything', 'my username and my password are gone'],
  },
  {
    rule: 'correction',
    after: 'menu',
    takes: ['no not locked', 'not locked', 'its not locked', 'not forgotten', 'no im not locked'],
    leaves: ['locked', 'my account is locked'],
  },
  {
    rule: 'status',
    after: 'locked',
    takes: [
      'is it open yet',
      'how much longer',
      'when can i have another go',
      'what time was it again',
      'still locked?',
    ],
    leaves: ['why is it locked', 'it is locked because of my colleague'],
  },
  {
    rule: 'status',
    after: 'asked',
    takes: ['send it again', 'can you resend it please', 'did you send it', 'when did it go', 'another one pls'],
    leaves: ['send me to a person', 'how do i send a screenshot'],
  },
  {
    rule: 'status',
    after: 'asked',
    takes: [
      'do i have to wait here',
      'do i need to stay on this page',
      'will you tell me when it comes',
      'can i close this page',
      'how will i know when its there',
    ],
    leaves: ['i had to wait for my manager', 'the page will not close'],
  },
  {
    rule: 'status',
    after: 'asked',
    takes: [
      'registered@nhs.net',
      'its registered@nhs.net',
      'REGISTERED@NHS.NET',
      'registered@nhs.net again',
      'to registered@nhs.net',
    ],
    leaves: ['first.last@nhs.net', 'the ward clerk at registered@nhs.net says it never comes'],
  },
  {
    rule: 'meanwhile',
    after: 'locked',
    takes: [
      'payroll closes at 9 this morning',
      'nobody here can wait that long you know',
      'can i do something else meanwhile',
      'my payday is friday',
      'i need to book leave before 5',
    ],
    leaves: ['sorry, it was half past two', 'also my windows login is locked'],
  },
  {
    rule: 'completed',
    after: 'locked',
    takes: ['it worked', 'im in now', 'all sorted thanks', 'got in at last', 'it let me in'],
    leaves: ['it never worked', 'will it let me in later'],
  },
  {
    rule: 'nothing-left',
    after: 'inGuide',
    takes: [
      'my dob is 14/02/1991 if that helps',
      'dob 03/04/1980 by the way',
      'my dob: 12/03/1985',
      'my NI number is QQ123456C',
      'my nhs number is 943 476 5919',
    ],
    leaves: ['the code has not come and my dob is 14/02/1991', 'can i talk to a person, dob 14/02/1991'],
  },
  {
    rule: 'form',
    after: 'form',
    takes: ['send it', 'just send it please', 'ok go ahead', "that's all", 'submit'],
    leaves: ['i want to end my life', 'hang on, bleep going off'],
  },
  {
    rule: 'question',
    after: 'told',
    takes: ['and esr ones', 'what about esr', 'and on esr?', 'how about the esr link', 'ok and for esr'],
    leaves: ['and my esr account is locked', 'esr'],
  },
  {
    rule: 'clarify',
    after: 'kept',
    takes: [
      'lets get on with esr',
      'i think its the esr one',
      'the account please',
      'lets look at the account then',
      'thank you. shall we carry on with esr account',
    ],
    leaves: ['talk to a person', 'i want to end my life'],
  },
  {
    rule: 'answer',
    after: 'refused',
    takes: [
      'a new one. used the same one i have for esr',
      'logging in, on the ward computer',
      'new password. the one i thought of on the bus',
      'log in page. its a pain',
      'choosing a new one, third time today',
    ],
    leaves: ['no its not that, the link is dead', 'is the new one the same as on esr?'],
  },
  {
    rule: 'completed',
    after: 'inGuide',
    takes: ['it worked', 'im in now thanks', 'got in at last', 'all sorted cheers', 'thats done it, im in'],
    leaves: ['it worked yesterday but not today', 'will it work on my phone'],
  },
  {
    rule: 'failed',
    after: 'locked',
    takes: ['still no joy', 'that didnt work', 'same thing again', 'tried that, no luck', 'still cant get in'],
    leaves: ['no', 'it still says 3 attempts'],
  },
  {
    rule: 'outage',
    after: 'nothing',
    takes: [
      'esr is down',
      'is nhsp down for everyone',
      'nobody on our ward can get on esr',
      'is there an outage on the training interface',
      'the esr page wont load it says 503',
    ],
    leaves: ['my esr account is locked', 'i broke down my password for esr'],
  },
  {
    rule: 'hold',
    after: 'inGuide',
    takes: [
      'hang on',
      'bleep going off brb',
      'back in a minute',
      'got to go, patient buzzing',
      'ill do it after my break',
    ],
    leaves: ['hold my account', 'the page hangs on'],
  },
  {
    rule: 'acknowledge',
    after: 'inGuide',
    takes: ['ok', 'right', 'will do', 'got it', 'ok ill try that now'],
    leaves: ['ok but where is the code', 'right hand side button does nothing'],
  },
  {
    rule: 'chitchat',
    after: 'inGuide',
    takes: ['lol what a day', 'its chucking it down', 'im so tired', 'sorry to be a pain', 'im rubbish with computers'],
    leaves: ['its raining codes and none of them work', 'im so locked out of esr'],
  },
  {
    rule: 'clarify',
    after: 'nothing',
    takes: ['its not working', 'it just broke', 'something went wrong', 'i cant log in', 'im stuck'],
    leaves: ['its not working because my link expired on the training interface', 'esr says that my account is locked'],
  },
  {
    rule: 'correction',
    after: 'address',
    takes: [
      'no, its esr',
      'sorry i meant nhsp',
      'no not that, the link says invalid token',
      'no its not that, the email never came',
      'i mean the payslip one',
    ],
    leaves: ['no', 'not sure'],
  },
  {
    rule: 'correction',
    after: 'asked',
    takes: ['i made a typo', 'oops wrong address', 'thats the wrong email', 'i put the wrong one', 'sorry wrong one'],
    leaves: ['it says wrong password', 'the wrong link came'],
  },
  {
    rule: 'correction',
    after: 'address',
    takes: [
      'no it says my email is not recognised',
      'nope, the link i got says its expired',
      'no its a different thing, my nhs.net address changed',
      'no sorry, its esr i ment, my esr is locked',
      'no i never had a login, im new here',
    ],
    leaves: ['no, and my esr is locked as well', 'no my nhs.net inbox is full', 'no, i cant open it at all'],
  },
  {
    rule: 'correction',
    after: 'esr',
    takes: [
      'no, my nhs.net wont open at all',
      'no the link in the email says invalid',
      'nah i mean the training one, forgot that password',
      'no its that my nhs.net address has changed',
      'no i ment nhsp, my code never came',
    ],
    leaves: ['no not locked out', 'no thanks', 'no its not locked i just forgot it'],
  },
  {
    rule: 'answer',
    after: 'lockedOnly',
    takes: [
      'about ten past two, or thereabouts, was the last go i had',
      'it were half two when it went and locked me out',
      'hang on, last go was about ten to two',
      'two oclock on the dot',
      'bang on half one was when i last had a go',
    ],
    leaves: ['hang on, doctor wants me at 3', 'hold on 5 mins'],
  },
  {
    rule: 'form',
    after: 'payroll',
    takes: [
      'whats a payroll number, where do i get that from',
      'wheres my payroll number',
      'i dont know what that is, is it the same as my nhs number',
      'forget it, ill do it myself',
      'actually leave it, my esr is locked is all',
    ],
    leaves: ['back in five, buzzer going', 'i want to end my life'],
  },
  {
    rule: 'human-handoff',
    after: 'down',
    takes: [
      'can someone look at it',
      'could somebody have a look at it please',
      'can anyone look into it',
      'would someone check it for us',
      'can you get someone to look at this',
    ],
    leaves: ['can someone see what i type here', 'am i talking to a real person'],
  },
  {
    rule: 'status',
    after: 'locked',
    takes: [
      'is it open yet? my feet are killing me',
      'how long left? my shift ends soon',
      'can i try again now, really need to see my rota',
      'is it unlocked now, ive got handover in a bit',
      'when can i try again? want to get home',
    ],
    leaves: ['is it open yet, and i forgot my training interface password', 'when is the helpdesk open'],
  },
  {
    rule: 'completed',
    after: 'two',
    takes: [
      'training is sorted im in. now the other one',
      'first one done, now the other',
      'im in to the training now, next one please',
      'got in to training. now esr please',
      'that worked, im in. on to the next one',
    ],
    leaves: ['is the first one done by you', 'now the other one'],
  },
  {
    rule: 'command',
    after: 'inGuide',
    takes: ['back', 'go back please', 'start again', 'stop', 'why'],
    leaves: ['back at work on monday', 'why wont it send the code'],
  },
  {
    rule: 'human-handoff',
    after: 'inGuide',
    takes: [
      'talk to a person',
      'can i speak to someone',
      'get me a human',
      'i want to talk to the helpdesk',
      'person please',
    ],
    leaves: ['the person next to me got hers', 'a human error'],
  },
];

describe('the rules of the policy', () => {
  for (const { rule, after, takes, leaves } of table) {
    const taken = async (said: string) => {
      const bench = onBench();
      for (const line of before[after]) await bench.say(line);
      await bench.say(said);
      return bench.logged.filter(({ event }) => event === 'turn').at(-1)?.fields as { readonly rule: string };
    };
    for (const said of takes)
      it(`${rule}, after ${after}: takes "${said}"`, async () => assert.equal((await taken(said)).rule, rule));
    for (const said of leaves)
      it(`${rule}, after ${after}: leaves "${said}"`, async () => assert.notEqual((await taken(said)).rule, rule));
  }
});
