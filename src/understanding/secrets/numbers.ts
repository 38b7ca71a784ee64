/** What a number near one of these words is: the nearest before it decides. */
export const secretWord =
  /(?<!\p{L})(?:codes?|cod|otp|(?:key ?)?fob|pass ?codes?|pins?|2fa|mfa|verif\w*|vfn|authenticator|sms|txt|text(?:ed)?|one.time|security (?:number|no)|token|pass ?words?|pw)(?!\p{L})/giu;
const otherHarmless = String.raw`pay ?rol\w*|pay|assignment|employee|staff|personnel|person number|ticket|ref(?:erence|no)?|incident|inc|call|job|case|request|req|ritm|chg|order|ext|extn|extension|bleep|bleeper|pager|ring|contact|dial|room|asset|tag|device|serial|model|gmc|nmc|hcpc|gdc|gphc|registration|(?:bank )?worker|nhs (?:no|number)|hospital|mrn|patient|unit|sort code|err(?:or)?(?: code)?|http|status|exception|cost (?:cent(?:re|er)|code)|course|module|certificate|badge|car|permit|invoice|budget|post code|position|£|id`;
const harmlessWord = new RegExp(
  `(?<!\\p{L})(?:${otherHarmless}|(?:tele)?phone|fone|tel|mobile|mob|fax)(?!\\p{L})`,
  'giu',
);
const otherHarmlessWord = new RegExp(`(?<!\\p{L})(?:${otherHarmless})(?!\\p{L})`, 'giu');
/** "204518 is my payroll number" */
const saidAfter =
  /^[ ,]*(?:-|=|\(|is|was|thats|that's|for)[ ]?(?:my |the |a |our )?(?:[\p{L}]+ )?(?:payroll|assignment|employee|staff|ticket|ref|reference|phone|mobile|extension|ext|bleep|job|case|incident)/iu;
export const notSecretCode =
  /(?:error|err|post|area|fire|crash|emergency|colour|clinic|course|shift|booking|rota|dress|sort|country|dial\w*|cost|status|http|ward|nmc|bar|qr|absence|tax|discount|stop)[ -]$/iu;
export const beforeTime =
  /(?<!\p{L})(?:ending(?: in| with)?|ends(?: in| with)?|took|takes|sent|arrived|came|come|at|opened|received|since|from|around|till|until|requested|asked|about|by|expired|ext|extension|payroll|phone|x|in|after|before|ward|room|ticket|ref|form|page|version|year|early|late|june|july|april|march|may|january|february|august|september|october|november|december)[ :.]*$/iu;
/** A code, and a PIN, by all their names. */
export const sayingCode =
  "(?:code|cod|otp|(?:key ?)?fob|pass ?code|2fa|mfa|token|verification|security number)s?(?:'s)?";
export const sayingPin = "pin(?:'s| no| number)?";

/** The one number of six digits that everybody may say. */
const samaritans = '116 123';

/** Whether a number is something that everybody may know, by the words before and after it. */
export function isHarmless(text: string, start: number, end: number): boolean {
  if (text.slice(start, end) === samaritans || saidAfter.test(text.slice(end, end + 50))) return true;
  const before =
    wordsBefore(text, start)
      .split(/[!?\n;]|\. (?=\p{Lu})/u)
      .at(-1) ?? '';
  const last = (pattern: RegExp): number => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  if (isDay(text.slice(start, end)) && last(secretWord) < 0) return true;
  // A code comes to a phone: that is no number to be called on.
  const isOnPhone = /(?<!\p{L})(?:phone|fone|mobile|mob)(?!\p{L})(?![^\d]{0,8}(?:number|no)(?!\p{L}))[^\d]*$/iu.test(
    before,
  );
  if (sending.test(before) && last(notOfPhones) < 0) return false;
  if (isOnPhone && last(otherHarmlessWord) < 0 && speaksOfCodes(text.slice(0, start))) return false;
  const harmless = last(harmlessWord);
  return harmless >= 0 && harmless + 5 >= last(secretWord);
}

/** "it sent 480075", "the voice call said 771 520" */
const sending = /(?<!\p{L})(?:sent|sends|texted|said|says|shows?|reads)(?: me| it| you)? ["']?$/iu;
const ofPhones = /^(?:call|ring|contact|dial|ext|extn|extension)$/;
const notOfPhones = new RegExp(
  `(?<!\\p{L})(?:${otherHarmless
    .split('|')
    .filter((word) => !ofPhones.test(word))
    .join('|')})(?!\\p{L})`,
  'giu',
);

/** How far back a number is named. */
const near = 40;

/** The words before a place, none of them cut in two: "next" is no "ext". */
function wordsBefore(text: string, end: number): string {
  const from = Math.max(0, end - near);
  const words = text.slice(from, end);
  return /\p{L}/u.test(text[from - 1] ?? '') ? words.replace(/^\p{L}+/u, '') : words;
}

function speaksOfCodes(before: string): boolean {
  secretWord.lastIndex = 0;
  return secretWord.test(before);
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
