import { part } from '../../text/pattern.ts';
import { isWritten } from './password-shape.ts';
import { lastOf, sign } from './rows.ts';

/** What a number is, by the words around it: the nearest before it decides. */
const secretWord = new RegExp(
  part`(?<!\p{L})(?:codes?|cod|otp|(?:key ?)?fob|pass ?codes?|pins?|2fa|mfa|verif\w*|vfn|authenticator|sms|txt|text(?:ed)?|one.time
    |security (?:number|no)|token|pass ?words?|pw)(?!\p{L})`,
  'giu',
);
const onPhones = 'call|ring|contact|dial|ext|extn|extension';
const notOnPhones = part`pay ?rol\w*|pay|assignment|employee|staff|personnel|person number|ticket|ref(?:erence|no)?|incident|inc|job|case|request
  |req|ritm|chg|order|bleep|bleeper|pager|room|asset|tag|device|serial|model|gmc|nmc|hcpc|gdc|gphc|registration|(?:bank )?worker
  |nhs (?:no|number)|hospital|mrn|patient|unit|sort code|err(?:or)?(?: code)?|http|status|exception|cost (?:cent(?:re|er)|code)|course|module
  |certificate|badge|car|permit|invoice|budget|post code|position|£|id`;
const wordOf = (words: string): RegExp => new RegExp(part`(?<!\p{L})(?:${words})(?!\p{L})`, 'giu');
const harmlessWord = wordOf(part`${notOnPhones}|${onPhones}|(?:tele)?phone|fone|tel|mobile|mob|fax`);
const harmlessButPhones = wordOf(`${notOnPhones}|${onPhones}`);
const harmlessOffPhones = wordOf(notOnPhones);
/** "204518 is my payroll number" */
const saidAfter = sign`^[ ,]*(?:-|=|\(|is|was|thats|that's|for)[ ]?(?:my |the |a |our )?(?:[\p{L}]+ )?
  (?:payroll|assignment|employee|staff|ticket|ref|reference|phone|mobile|extension|ext|bleep|job|case|incident)`;

export const notSecretCode = sign`(?:error|err|post|area|fire|crash|emergency|colour|clinic|course|shift|booking|rota|dress|sort|country|dial\w*|cost
  |status|http|ward|nmc|bar|qr|absence|tax|discount|stop)[ -]$`;
export const beforeTime = sign`(?<!\p{L})(?:ending(?: in| with)?|ends(?: in| with)?|took|takes|sent|arrived|came|come|at|opened|received|since|from|around|till
  |until|requested|asked|about|by|expired|ext|extension|payroll|phone|x|in|after|before|ward|room|ticket|ref|form|page|version|year|early|late
  |june|july|april|march|may|january|february|august|september|october|november|december)[ :.]*$`;

/** A code, and a PIN, by all their names. */
export const sayingCode = part`(?:code|cod|otp|(?:key ?)?fob|pass ?code|2fa|mfa|token|verification|security number)s?(?:'s)?`;
export const sayingPin = part`pin(?:'s| no| number)?`;
export const opensWithPin = sign`(?<!\p{L})(?:(?:smart ?)?cards?|card reader|reader|key ?pad|pin ?pad|pins?|identity agent
  |ra (?:lady|man|guy|team|office|desk|agent)|too (?:easy|simple|short|obvious)
  |(?:four|six|4|6)(?: to (?:six|eight|6|8))? (?:digits?|numbers?|figures?))(?!\p{L})`;

/** The one number of six digits that everybody may say. */
const samaritans = '116 123';
/** "it sent 480075", "the voice call said 771 520" */
const sending = sign`(?<!\p{L})(?:sent|sends|texted|said|says|shows?|reads)(?: me| it| you)? ["']?$`;
/** A code comes to a phone: that is no number to be called on. */
const onPhone = sign`(?<!\p{L})(?:phone|fone|mobile|mob)(?!\p{L})(?![^\d]{0,8}(?:number|no)(?!\p{L}))[^\d]*$`;

/** Whether a number is something that everybody may know, by the words before and after it. */
export function isHarmless(text: string, start: number, end: number): boolean {
  if (text.slice(start, end) === samaritans || saidAfter.test(text.slice(end, end + 50))) return true;
  const before =
    wordsBefore(text, start)
      .split(/[!?\n;]|\. (?=\p{Lu})/u)
      .at(-1) ?? '';
  const last = (of: RegExp): number => lastOf(before, of)?.index ?? -1;
  if (isDay(text.slice(start, end)) && last(secretWord) < 0) return true;
  if (sending.test(before) && last(harmlessOffPhones) < 0) return false;
  if (onPhone.test(before) && last(harmlessButPhones) < 0 && speaksOfCodes(text.slice(0, start))) return false;
  const harmless = last(harmlessWord);
  return harmless >= 0 && harmless + 5 >= last(secretWord);
}

/** How far back a number is named. */
const near = 40;

/** The words before a place, none of them cut in two: "next" is no "ext". */
function wordsBefore(text: string, end: number): string {
  const from = Math.max(0, end - near);
  const words = text.slice(from, end);
  return /\p{L}/u.test(text[from - 1] ?? '') ? words.replace(/^\p{L}+/u, '') : words;
}

export function speaksOfCodes(text: string): boolean {
  secretWord.lastIndex = 0;
  return secretWord.test(text);
}

/** "12.11.26": a day like any other, where no code is spoken of. */
function isDay(figures: string): boolean {
  const [, day = '', month = ''] = /^(\d\d)[.-](\d\d)[.-]\d\d$/.exec(figures) ?? [];
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

export function harmlessWordIn(lead: string): boolean {
  harmlessWord.lastIndex = 0;
  return harmlessWord.test(lead.replace(/^\S+/, ''));
}

/** "after 2290": no time of day. */
export function isNoTime(number: string, lead: string): boolean {
  return (
    /^(?:2[4-9]|[3-9]\d|\d\d[6-9])/.test(number) && /(?:after|at|since|till|until|around|before|by|from) $/i.test(lead)
  );
}

const codeWord = new RegExp(
  part`(?<!\p{L})(?:(?:pass ?)?codes?|cod|otp|2fa|mfa|verif\p{L}*|vfn|authenticator|text(?:ed)?|sms|one[- ]time (?:password|pin|key)
    |security (?:number|no)|(?:emailed|sent|messaged) me)(?!\p{L})`,
  'giu',
);
/** Codes that everybody may know, by the word before and by what they are for. */
const otherBefore = sign`(?:error|err|post|zip|area|fire|crash|emergency|colour|clinic|course|module|dress|sort|country|dial\p{L}*|cost|cent(?:re|er)|budget
  |status|http|ward|unit|site|practice|org\p{L}*|ods|nmc|gmc|bar|qr|absence|leave|tax|pay(?:slip|roll)?|element|discount|stop|door|job
  |grade|position|assignment|booking|competency|programming|product|exit|exception|result|response)[ -]$`;
const otherAfter = sign`^(?: of| for| on)? (?:the |my |our |this |a )?
  (?:ward|unit|clinic|dept|department|site|course|module|conduct|practice|door|payslip|error|error page)(?!\p{L})`;
/** Something else that has letters and figures, named between the code and them. */
const otherThing = sign`(?<!\p{L})(?:ticket|ref(?:erence)?|incident|inc|call|job|case|request|room|ward|bay|asset|tag|device|serial|model|user ?name|user
  |login|un|error|course|module|post ?code|reg(?:istration)?|badge|permit|payroll|assignment|cost cent(?:re|er)|budget|ext|bleep|version
  |nmc|gmc|iphone|samsung|galaxy)(?!\p{L})`;
/** A place or a thing that a code comes to, or is typed into. */
const placeBefore = /(?<!\p{L})(?:to|on|in|at|via|by|using|with|into|than|version)[ ]$/iu;
const ticket = /^(?:AAD|INC|RITM|REQ|CHG|TASK|SR|CAS|LK|LTH[A-Z]*|REF|WS|PC|ERR|[A-Z]{4,8}(?=-?\d+$))-?[\dA-Z]/;
const saidToBeCode = sign`^(?: is| was| =| as| for|,? ?-? ?that'?s|,? that is|,)? (?:my |the |its |it's |a |an |your )?(?:[\p{L}:-]+ ){0,3}?
  (?:(?:pass ?)?code|otp|one[- ]time (?:password|pin|code)|verification)(?!\p{L})`;

/** Whether letters and figures are called a code before or after, and could be one. */
export function isCodeNamed(text: string, value: string, index: number): boolean {
  const size = value.replaceAll('-', '').length;
  if (size < 4 || size > 16 || isWritten(value) || ticket.test(value)) return false;
  const before =
    text
      .slice(Math.max(0, index - 70), index)
      .split(/[\n;]|\. /)
      .at(-1) ?? '';
  const named = lastOf(before, codeWord);
  if (named !== undefined) {
    const between = before.slice(named.index + named[0].length);
    const isOther =
      otherBefore.test(before.slice(0, named.index)) || otherAfter.test(between) || otherThing.test(between);
    if (!isOther && (/(?:is|was|:|=|says|reads)[ "'(]*$/i.test(between) || !placeBefore.test(before)))
      return isDense(value) || /^(?: is| was|:|=| says| reads| -)*[ "'(]*$/i.test(between);
  }
  const [said = ''] = saidToBeCode.exec(text.slice(index + value.length, index + value.length + 50)) ?? [];
  return said !== '' && isDense(value) && !otherBefore.test(said.replace(/[^ -]+$/, '')) && !otherThing.test(said);
}

/** Capitals, or letters and figures that change places: no word with a number after it. */
function isDense(value: string): boolean {
  if (!/\p{Ll}/u.test(value)) return true;
  return (value.match(/\p{L}-?\d|\d-?\p{L}/gu)?.length ?? 0) >= 2;
}

const spokenUnit = 'one|two|three|four|five|six|seven|eight|nine';
export const spokenDigit = part`(?:(?:double|treble|triple)[ -])?(?:zero|oh|o|nought|naught|${spokenUnit})`;
export const spokenTens = part`(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen
  |(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:${spokenUnit})(?!\p{L}))?)`;

const figures = ['zero', ...spokenUnit.split('|')];

/** The figures of words that each say one: "double two oh" is 220. */
export function figuresSaid(words: string): string {
  let times = 1;
  return words
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .map((word) => {
      if (/^(?:double|treble|triple)$/.test(word)) {
        times = word === 'double' ? 2 : 3;
        return '';
      }
      const said = String(Math.max(0, figures.indexOf(word))).repeat(times);
      times = 1;
      return said;
    })
    .join('');
}
