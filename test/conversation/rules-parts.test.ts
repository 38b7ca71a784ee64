import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Channel } from '../../src/conversation/messages.ts';
import type { Rule } from '../../src/conversation/policy/rule.ts';
import { rules } from '../../src/conversation/policy/rules.ts';
import type { Handoff } from '../../src/conversation/ports.ts';
import type { ConversationRecord } from '../../src/conversation/record.ts';
import { onBench } from './bench.ts';

/** Where a part of a rule looks for what it takes, what it takes, and what looks like it and is not. */
interface Table {
  readonly after: readonly string[];
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
  /** Nothing is connected. */
  readonly guided?: true;
  readonly channel?: Channel;
  /** What is said to what is taken, and not to the others, where no part of the policy is of it alone. */
  readonly told?: RegExp;
}

const locked = ['esr locked'];
const told = ['esr locked', 'just now'];
const forgot = ['i forgot my training interface password'];
const mailed = [...forgot, 'registered@nhs.net'];
const missing = ['nhsp code has not come'];
const ticket = ['talk to a person, Iris Falk, no payroll number, 07700 900123, esr stays white', 'send it'];
const cared = ['cant remember my esr password, cant do anything right, id rather be dead'];
const theirs = ['my mate is locked out of esr'];
const unread = ['esr email hasnt come'];
const joined = ['training interface says email not recognised'];

/** Where a ticket of somebody else is never found. */
const handoff: Handoff = {
  open: async () => ({ reference: 'LK-7K4-P2M', answeredBy: '2026-12-01' }),
  progress: async () => ({}),
  find: async () => undefined,
};

/** By the name of the part. */
const parts: Readonly<Record<string, Table>> = {
  onceOver: {
    after: told,
    takes: [
      'and tonight what do i do first',
      'what do i press once its over',
      'after that where do i start',
      'so tomorrow morning what do i click first',
      'and once its over what do i press',
    ],
    leaves: ['what do i do till then', 'who unlocks it'],
  },
  ofBirthday: {
    after: ['forgot esr password, born 14/02/1979'],
    takes: [
      'so where do i put it',
      'wheres this form then',
      'is it saved',
      'do you keep a hold of that',
      'which page does it go on',
    ],
    leaves: ['where do i press', 'is it the newest link'],
  },
  notPayroll: {
    after: ['talk to a person', 'Tom Baker'],
    takes: [
      '943 476 5919, its what the surgery has me under',
      '9434765919',
      'badge says 0044512',
      'my smartcard is 5550 1234 5678',
      'nmc pin 12A3456E do',
    ],
    leaves: ['20556611', 'badge 0044512 but payroll is 20556611'],
  },
  simpler: {
    after: told,
    takes: [
      'easier words please, english is my second language',
      'can you say it simpler',
      'put that more simply',
      'plain english please',
      'could you put it in easier words',
    ],
    leaves: ['is there an easier way to get in', 'do you speak polish'],
  },
  pressing: {
    after: missing,
    takes: [
      'somebody has changed my password and it wasnt me',
      'i think someone has hacked into my account',
      'it wasnt me who reset my password',
      'somebody else has been using my login',
      'my account has been put on hold by hr',
    ],
    leaves: ['i was put on hold by the helpdesk', 'it wasnt me, it was the ward clerk who told me to ring'],
  },
  allRight: {
    after: cared,
    takes: [
      'thanks. im ok. can we do the login',
      'sorry i didnt mean that',
      'just tired honestly',
      'it was only a joke',
      'can we carry on please',
    ],
    leaves: ['im ok now but id still rather be dead', 'esr locked'],
  },
  turnedTo: {
    after: cared,
    takes: [
      'how do i ring them',
      'do they answer at night',
      'who do i talk to',
      'is there a number i can text',
      'will somebody listen',
    ],
    leaves: ['i forgot my password and nobody helps', 'my code has not come'],
  },
  detailsAtOffer: {
    after: [...joined, 'i joined in 2017', 'the same one'],
    takes: ['Priya Raman', '20918834', '07700 900118', 'ext 4417', 'bleep 4411'],
    leaves: ['yes', 'my name is not on the list'],
  },
  nowOther: {
    after: ['esr and nhsp are both playing up', ...told],
    takes: ['the other one', 'other one', 'right, the other one', 'ok now the other one', 'what about the other one'],
    leaves: ['one of them', 'the other day'],
  },
  theirTime: {
    after: theirs,
    takes: [
      'she tried at quarter past 2',
      'he last tried at 01:30',
      'it was about 3',
      'she thinks she had her last go at about ten to two this morning',
      'his last try was 20 minutes ago',
    ],
    leaves: ['she cannot remember when', 'my last try was at 02:10'],
  },
  seeTheirs: {
    after: theirs,
    takes: [
      'so what does she do',
      'what should they do',
      'how do they do it',
      'can you see his tries',
      'her email is registered@nhs.net',
    ],
    leaves: ['what do i do', 'my email is registered@nhs.net'],
  },
  triedBeneath: {
    after: [...missing, 'the form again'],
    takes: [
      'yes looked in spam as well',
      'yes checked junk',
      'yes i looked in junk',
      'yeah checked junk and inbox',
      'yeah ive been through junk and inbox',
    ],
    leaves: ['yes', 'no'],
  },
  stepFound: {
    after: [...forgot, 'years ago', 'i cant see it'],
    guided: true,
    takes: ['oh yeah, found it', 'found it', 'there it is', 'ah ive got it', 'ok i can see it now'],
    leaves: ['i cant find it', 'found a new email'],
  },
  severalSystems: {
    after: [],
    takes: [
      'esr, nhsp and training interface',
      'need help with esr and nhsp',
      'cant get on to esr, nhsp or the ti',
      'both esr and nhsp please',
      'esr and nhsp are both playing up',
    ],
    leaves: ['forgot my esr password and my nhsp password', 'is esr the same as nhsp'],
  },
  saidBack: {
    after: told,
    takes: ['so 16:05', '16:05 ok', 'so 16:05 then', 'right, 16:05', 'thats 16:05 then'],
    leaves: ['i last tried at 4', 'so tomorrow then'],
  },
  dayCounted: {
    after: [...joined, 'yesterday'],
    takes: [
      'does saturday count',
      'so christmas isnt counted then',
      'are bank holidays in that',
      'how did you work that out',
      'what about the weekend?',
    ],
    leaves: ['i started on boxing day', 'i am off at the weekend'],
  },
  dayAtMenu: {
    after: ['new here and the training interface has never heard of me'],
    takes: [
      'i joined on 24 november 2026',
      'started on monday',
      'my first day was last tuesday',
      'start date was 25 november',
      'i only joined last week',
    ],
    leaves: ['it was monday when i last looked', 'i joined a queue at the desk'],
  },
  ownClock: {
    after: told,
    takes: [
      'how long have i got left to sit here for then',
      'can i get back in before my shift tonight',
      'am i ok to use it by the time i get home',
      'how many hours of this lock have i got left',
      'is that lock going to be over before my shift at nine',
      'how long is that from now',
      'so how many hours is that',
      'thats how long from now',
      'how long away is that',
    ],
    leaves: [
      'how long does the link last',
      'how long does the email take to come',
      'how long does esr normally lock people out for',
      'what if i lock it again at nine',
    ],
  },
  readyFrom: {
    after: joined,
    takes: [
      '5 working days from today is when',
      'when is 5 working days from today',
      'what date is 5 working days from today',
      'what day is that, 5 working days from today',
      'so when is 5 working days from today',
    ],
    leaves: ['if i start today when is that', 'what date is it today'],
  },
  ofOther: {
    after: forgot,
    takes: ['what about nhsp', 'ok what about esr', 'and esr?', 'same for nhsp', 'so what about the esr one'],
    leaves: ['what about my manager', 'and esr is locked', 'and esr too'],
  },
  onTo: {
    after: forgot,
    takes: [
      'that rings out. what about esr then',
      'never mind that. what about esr then',
      'they are closed. what about nhsp',
      'he is not here. what about nhsp',
      'i give up on this. how about esr',
    ],
    leaves: ['and esr is locked', 'what about the training interface'],
  },
  mailboxToo: {
    after: locked,
    takes: [
      'my nhsmail has locked me out as well',
      'outlook wont let me in either',
      'cant open outlook',
      'cant get into outlook either',
      'my outlook wont let me in',
    ],
    leaves: ['my windows login is locked as well', 'my esr is locked'],
  },
  afterTicket: {
    after: ticket,
    takes: [
      'is that all you need',
      'and then what',
      'is that all there is to it',
      'should i write it down',
      'should i keep my phone on',
    ],
    leaves: ['esr is locked', 'is esr down'],
  },
  detailTold: {
    after: missing,
    takes: ['20918834', '07700 900118', 'ext 4417', 'bleep 4411', 'Priya Raman'],
    leaves: ['2', 'is it 20918834?'],
  },
  nothingLeft: {
    after: locked,
    takes: [
      'my NI number is QQ123456C',
      'QQ123456C',
      'my password is Kettle-Ladder-71',
      'my nhs number is 943 476 5919',
      'dob 14/02/1991',
    ],
    leaves: ['just now, and my NI number is QQ123456C', 'where is my NI number'],
  },
  ticket: {
    after: ticket,
    takes: [
      'how is my ticket',
      'any news on my ticket',
      'has anyone looked at it, LK-7QF-2MX',
      'whats happening with my request',
      'what happens now',
    ],
    leaves: ['i need to raise a ticket', 'my esr is locked'],
  },
  ticketDetail: {
    after: ['any news on LK-7QF-2MX'],
    takes: ['30218845', '07700 900123', 'its 30218845', 'payroll 30218845', 'my number is 07700 900123'],
    leaves: ['i dont know', 'esr locked'],
  },
  emailThen: {
    after: told,
    takes: [
      'can you email me then',
      'email me when its open, iris.falk@nhs.net',
      'text me when its time',
      'send me an email then',
      'iris.falk@nhs.net',
    ],
    leaves: ['has the email come', 'they never email me'],
  },
  whichStep: {
    after: ['i forgot my training interface password', 'years ago'],
    guided: true,
    takes: [
      'which step am i on',
      'how many more steps',
      'how far through are we',
      'what step is this',
      'how many steps',
    ],
    leaves: ['i did that step 10 minutes ago', 'this step wont work'],
  },
  clockOfSystem: {
    after: [...told, ...forgot],
    takes: ['what about esr', 'esr now?', 'and esr yet?', 'how about esr', 'ok so what about esr'],
    leaves: ['what about esr and nhsp', 'what about my nhsp username'],
  },
  whether: {
    after: mailed,
    takes: ['did it work', 'has it worked', 'did that work then', 'is it fixed', 'am i in now'],
    leaves: ['it did work', 'work it out for me'],
  },
  kept: {
    after: ['forgot my training password and my esr password'],
    takes: [
      'do the esr one first',
      'esr first please',
      'lets do esr first',
      'actually the esr one matters more',
      'the esr one first if possible',
    ],
    leaves: ['what is the first thing', 'esr was my first login'],
  },
  openDetail: {
    after: ['talk to a person', 'Iris Falk', '30218847', '07700 900123'],
    takes: [
      'my payslip page stays white',
      'it says error 500 when i press go',
      'esr wont open on the ward pc',
      'it keeps asking for a code',
      'i have been locked out since monday',
    ],
    leaves: ['i want to end my life', 'hang on, bleep going off'],
  },
  deniedSystem: {
    after: forgot,
    takes: [
      'not the training interface',
      'its not the training interface',
      'no not training interface',
      'this isnt the training interface',
      'im not on the training interface',
    ],
    leaves: ['not sure which email', 'not esr'],
  },
  deniedTopic: {
    after: locked,
    takes: [
      'its not locked i just forgot the password',
      'not locked, the link has expired',
      'im not locked out ive forgotten my password',
      'i forgot my password, its not locked',
      'no not locked, its the email that hasnt come',
    ],
    leaves: ['its not locked', 'its locked, not forgotten'],
  },
  forAnother: {
    after: forgot,
    takes: [
      'its for my colleague actually',
      'this is for my manager not me',
      'its not for me its for a mate',
      'asking for a colleague',
      'its my colleagues login not mine',
    ],
    leaves: ['my colleague told me to try this', 'its for my appraisal'],
  },
  theirAddress: {
    after: forgot,
    takes: [
      'send it to my husbands, dave@gmail.com',
      'my wifes email is jo@gmail.com',
      'use my managers, ann.lee@nhs.net',
      'send it to my colleague ann.lee@nhs.net',
      'my mates address ann.lee@nhs.net',
    ],
    leaves: ['registered@nhs.net', 'my own one, registered@nhs.net'],
  },
  ofThemselves: {
    after: locked,
    takes: ['i use a screen reader', 'im abroad', 'im blind', 'i am in spain', 'im using jaws'],
    leaves: ['the ward is abroad with noise', 'im in spain and tried at 2'],
  },
  cannotCome: {
    after: unread,
    takes: [
      'itll have gone to my old address, it changed last month',
      'my nhs.net address changed when i got married',
      'itll be my address, it changed in may',
      'i have a new nhs.net address now',
      'i changed my email address in march',
    ],
    leaves: ['a different one', 'can i change my address here'],
  },
  amongOffered: {
    after: ['esr'],
    takes: [
      'no, i forgot my password',
      'no the email hasnt come',
      'no its the link in my email that doesnt work',
      'nope, it wont take my password',
      'no ive never logged in before',
    ],
    leaves: ['no', 'no thanks'],
  },
  answeredAnew: {
    after: ['first time on esr', "no i can't"],
    takes: ['wait i can open it', 'actually it works', 'oh its open', 'wait it works', 'sorry i can open it'],
    leaves: ['it works', 'wait'],
  },
  yesAmong: {
    after: ['esr'],
    takes: ['yes', 'yes please', 'yeah', 'yep', 'aye'],
    leaves: ['yes, the first one', 'yes its locked'],
  },
  dayOfJoining: {
    after: locked,
    takes: [
      'joined the trust 13/07/1991',
      'i started 01/02/1988',
      'started here 3/4/1979',
      'i joined on 12/05/1990',
      'been here since 13/07/1991',
    ],
    leaves: ['i joined last monday', 'born 13/07/1991'],
  },
  outside: {
    after: ['my smartcard is blocked'],
    takes: [
      'im at home, extensions are no use to me',
      'i cant dial an extension from here',
      'that number doesnt work from my mobile',
      'im not on site',
      'extensions are no good from home',
    ],
    leaves: ['im at home and my esr is locked', 'my extension is 4471'],
  },
  pleasantry: {
    after: missing,
    takes: ['hello', 'thanks', 'hi', 'thank you', 'good morning'],
    leaves: ['thanks but it has not come', 'hello is it me or the site that is down'],
  },
  stillTheirs: {
    after: theirs,
    takes: [
      'hes stood here next to me',
      'his manager wants it done now',
      'he hasnt got a phone',
      'his shift starts in an hour',
      'its not his fault',
    ],
    leaves: ['mine is locked as well', 'his last go was at 02:40'],
  },
  sameElsewhere: {
    after: forgot,
    takes: ['and esr too', 'the esr one', 'esr as well', 'same on nhsp too', 'nhsp as well'],
    leaves: ['and esr is locked', 'is esr the same'],
  },
  besideSystems: {
    after: forgot,
    takes: [
      'i was never given nhs.net',
      'my nhs.net account was never set up',
      'nhs.net was never set up for me',
      'nhs.net has never been given to me',
      'nhs.net was never given to me',
    ],
    leaves: ['i have nhs.net', 'my esr says no nhs.net address'],
  },
  stemOfStory: {
    after: ['first time on the training interface, how do i get in'],
    takes: [
      'no, i only started yesterday',
      'no i only started on monday',
      'no ive only been here a day',
      'no, i only joined yesterday',
      'no i only started this monday',
    ],
    leaves: ['what is contracted', 'yes i had one'],
    told: /Can you open your work email/,
  },
  saidAtInput: {
    after: locked,
    takes: [
      'esr locked',
      'locked',
      'my account is locked in esr',
      'i typed it wrong three times',
      'its the locked one',
    ],
    leaves: ['esr locked at 2', 'my nhsp is locked'],
  },
  unreadable: {
    after: forgot,
    takes: ['registered', 'mary', 'i have nhs.net', 'iris falk', 'nhs dot net'],
    leaves: ['registered@nhs.net', 'the email never came'],
  },
  freely: {
    after: [...unread, 'my nhs.net address'],
    takes: [
      'every folder bar none',
      'all the folders it has',
      'only the top one so far',
      'every last folder bar none',
      'the lot, folder by folder',
    ],
    leaves: ['is it meant to be from nhs.net', 'esr email still hasnt come'],
  },
  codeCame: {
    after: ['nhsp says my code has expired'],
    takes: [
      'it came at half past three',
      'it came about half two, i was driving',
      'got the code at ten to 4',
      'the code landed at 20 to 4',
      'my code arrived at 3.45',
    ],
    leaves: [
      'if it came at half past three would it work',
      'it never came at 3',
      'the bus came at half past three',
      'my mate said hers came at half past three',
      'my shift ends at half past seven',
    ],
  },
  remarkAtLast: {
    after: [...unread, 'my nhs.net address'],
    takes: [
      'got dragged off there, where had we got',
      'hows about we miss this one out',
      'shift handover now, chat in ten',
      'you lost me at the bit before',
      'is there a heap more after',
    ],
    leaves: ['i have looked in junk', 'esr is locked now', 'that one was for another chat, scrub it'],
  },
  ahead: {
    after: ['forgot my training interface password', 'registered@nhs.net', 'its here'],
    takes: [
      'pasted it, says token not valid',
      'pasted it and nothing loads',
      'pasted it, the page says token not valid',
      'pasted and nothing loads',
      'pasted it in and the token is not valid',
    ],
    leaves: ['done', 'next'],
  },
  inPassing: {
    after: [...unread, 'my nhs.net address'],
    takes: [
      'i looked in junk and spam',
      'had a good look in the junk folder',
      'i did look in junk and spam',
      'ive looked in the junk and spam ones',
      'have looked in the junk and the spam',
    ],
    leaves: ['should i look in junk', 'what is junk'],
    told: /changed since/,
  },
  troubleAmong: {
    after: unread,
    takes: [
      'never been given an nhs email',
      'i was never set up with an nhs email',
      'im blocked from esr now',
      'no nhsmail was ever set up for me',
      'ive been shut out of my nhs mailbox',
    ],
    leaves: ['should i ring it about my nhs mail', 'my windows login is locked'],
  },
  putRight: {
    after: [],
    takes: [
      'nhsp is refusing my password, sorry no, the training interface',
      'forgot my esr password. no sorry, nhsp',
      'nhsp code, wait no, the training interface link has expired',
      'ESR, tell a lie, the training interface wont take my password',
      'its the training interface, sorry, esr, and the email never came',
    ],
    leaves: ['forgot my esr password and no training login either', 'esr works but the training interface says no'],
  },
  resetFor: {
    after: [],
    takes: [
      'pls send a reset for esr to registered@nhs.net',
      'registered@nhs.net would like a reset of the training interface',
      'new training interface password please. registered@nhs.net',
      'hello, reset for ESR please, registered@nhs.net',
      'hi, reset for ESR please, registered@nhs.net',
    ],
    leaves: ['reset email for esr never came to registered@nhs.net', 'reset please, registered@nhs.net'],
  },
  nextLine: {
    after: ['nhsp code ran out', 'yes still open'],
    takes: [
      'right, typed it, whats next',
      'got it. typed it. what next',
      'opened the email, now what',
      'clicked send new code. now what',
      'typed the code in the box, what do i do next',
    ],
    leaves: ['what now', 'nothing came, what now'],
  },
  secondThing: {
    after: ['training interface link expired, asked for it at 6 this morning'],
    takes: [
      'fine. second thing, esr will not take my password',
      'thats sorted now, next problem is my esr account is locked',
      'never mind that, ive found it. but my nhsp code has not come',
      'ok great. other thing, i forgot my esr password',
      'leave that, its fine. my esr link has expired',
    ],
    leaves: ['esr is locked', 'second thing'],
  },
  stance: {
    after: mailed,
    takes: ['dunno', 'i dont know', 'no idea', 'none of these', 'cant say'],
    leaves: ['dont know my esr password', 'no'],
  },
  restated: {
    after: told,
    takes: ['half two', 'at 2:30', 'it locked me out at 2:30', 'about an hour ago', 'last night at 11'],
    leaves: ['so midnight', 'ten mins'],
  },
  waiting: {
    after: told,
    takes: [
      'i forgot my esr password',
      'it wont take my esr password',
      'the esr email hasnt come',
      'my esr link has expired',
      'ive never logged in to esr before',
    ],
    leaves: ['my nhs.net address has changed for esr', 'i forgot my training interface password'],
  },
  outageStill: {
    after: ['is esr down for everyone'],
    takes: [
      'well is it or not',
      'who do I tell about it',
      'any idea when it will be back',
      'seven of us in maternity now',
      'same on the next ward',
      'does anyone know about this',
    ],
    leaves: ["it's only me", 'I forgot my esr password', 'are you a real person', 'who do I ring about NHSP'],
  },
  askedForThem: {
    after: [],
    takes: [
      'can you help my colleague with ESR, she is not very techy',
      'please sort ESR out for my student, she is here with me',
      'could you do ESR for one of our porters please, he is shy of computers',
      'will you get my apprentice on to ESR, he is sat here',
      'can you help one of our carers with the training interface, she is beside me',
    ],
    leaves: [
      'can you reset ESR for me, my colleague got hers done',
      'my colleague is here with me about ESR',
      'can you reset ESR for my colleague, she is locked out',
    ],
  },
  likelyHandoff: {
    after: [],
    takes: [
      'is there anyone who could sort me out',
      'i would rather deal with staff',
      'a colleague would be better',
      'i would rather deal with a colleague',
      "i'd rather not talk to a machine",
    ],
    leaves: ['is there anyone in the team who is locked out', 'a colleague is locked out of esr'],
  },
  besideSecret: {
    after: missing,
    takes: [
      'my dob is 14/02/1991 if that helps',
      'dob 03/04/1980 by the way',
      'heres my dob 14/02/1991 too',
      'my dob 14/02/1991 too',
      'my dob 03/04/1980 too',
    ],
    leaves: ['the code has not come and my dob is 14/02/1991', 'can i talk to a person, dob 14/02/1991'],
  },
  likelyQuestion: {
    after: [],
    takes: [
      'has this guide been changed',
      'does it matter which one',
      'is there a limit on it',
      'where can i see that',
      'is that one needed',
    ],
    leaves: ['does it cost', 'is there a guide'],
  },
  saidBefore: {
    after: missing,
    takes: [
      'the nhsp code didnt come',
      'still no nhsp code',
      'my nhsp code never came',
      'still waiting for my nhsp code',
      'nhsp code still missing',
    ],
    leaves: ['the code came and has expired', 'my esr code has not come'],
  },
  'nameInFull (of the form)': {
    after: ['talk to a person', 'Iris', '30218847', '07700 900123', 'my payslip page stays white'],
    takes: ['Iris Falk', 'iris falk', 'Iris Maria Falk', "Iris O'Neill", 'Iris Falk-Lee.'],
    leaves: ['Iris', 'Iris is what they call me on ward 9 and nowhere else'],
    told: /I've changed that[\s\S]*Name:\*\* iris \S/i,
  },
  'a year alone (of input)': {
    after: joined,
    takes: ['2019', '2019.', 'in 2019', 'since 2015', 'oh 2020'],
    leaves: ['2091', '20199'],
    told: /So you joined|been here long enough/,
  },
  'a year alone is a time of the clock elsewhere (of input)': {
    after: locked,
    takes: ['2019', '2015', '2005', '1955', '1930'],
    leaves: ['2099', 'ward 2019'],
    told: /locked until|should be over/,
  },
  'the guess that is let go (of the policy)': {
    after: [...forgot, 'this isnt the training interface'],
    takes: ['dunno', 'blue elephants', 'is this chat saved', 'still no good', 'registered'],
    leaves: ['yes', 'esr locked'],
    told: /registered email address\?|Which address should/,
  },
};

/** Parts whose tables stand beside: their rule is of nothing else there. */
const beside = [
  'guideChanged',
  'label',
  'utter',
  'away',
  'form',
  'introduced',
  'handoff',
  'returned',
  'repeat',
  'skip',
  'thatOneDone',
  'command',
  'corrected',
  'deniedOffered',
  'anotherSystem',
  'lastingBeside',
  'answerBeside',
  'input',
  'inputBeneath',
  'outage',
  'mistaken',
  'remainder',
  'anotherTrouble',
  'stepUnseen',
  'stepDone',
  'inAtLast',
  'sendAgain',
  'option',
  'status',
  'stay',
  'toldAgain',
  'untilThen',
  'sameOf',
  'question',
  'completed',
  'failed',
  'vague',
  'noted',
  'chat',
  'elsewhere',
  'comeTo',
  'possible',
  'meanwhile',
  'topic',
  // Only the form has questions in own words, and hears them itself.
  'ownWords',
  'keptBack',
  'clarified',
  'missed',
];

const names = rules.map(([, { name }]) => name);

describe('the parts of the rules', () => {
  const box = sinon.createSandbox();
  let taken: string | undefined;
  before(() => {
    for (const line of rules as readonly { 0: string; 1: Rule }[]) {
      const take = line[1];
      box.replace(line, 1, (heard, state) => {
        const move = take(heard, state);
        if (move !== undefined) taken = take.name;
        return move;
      });
    }
  });
  after(() => box.restore());

  const at = '2026-11-30T04:05:00.000Z';
  const benchOf = ({ guided, channel }: Table) =>
    onBench({ handoff, at, ...(guided && { connected: [] }), ...(channel && { channel }) });

  for (const [part, table] of Object.entries(parts))
    describe(part, () => {
      let stands: ConversationRecord | undefined;
      before(async () => {
        const bench = benchOf(table);
        for (const line of table.after) await bench.say(line);
        stands = await bench.record();
      });
      /** The part that took it, and what was said to it. */
      const heard = async (said: string) => {
        const bench = benchOf(table);
        if (stands !== undefined) await bench.start({ ...stands, causes: [] });
        taken = undefined;
        const { text } = await bench.say(said);
        return { part: taken, text };
      };

      for (const said of table.takes)
        it(`takes "${said}"`, async () => {
          const found = await heard(said);
          if (table.told === undefined) assert.equal(found.part, part, found.text);
          else assert.match(found.text, table.told);
        });
      for (const said of table.leaves)
        it(`leaves "${said}"`, async () => {
          const found = await heard(said);
          if (table.told === undefined) assert.notEqual(found.part, part, found.text);
          else assert.doesNotMatch(found.text, table.told);
        });
    });

  it('have a table each', () => {
    assert.deepEqual(
      names.filter((name) => parts[name] === undefined && !beside.includes(name)),
      [],
    );
    for (const [part, { takes, leaves }] of Object.entries(parts))
      assert.ok(takes.length >= 5 && leaves.length >= 2, part);
  });
});
