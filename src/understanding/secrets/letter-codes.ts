import { type Span, spansOf } from './folded.ts';
import { isWritten } from './ordinary.ts';

/** Letters and figures in one or a few groups: "KX4-92M", "RT7Y22", "1a2b-3c4d". */
const mixed =
  /(?<![\p{L}\d_@£$+/.%&-])(?=[\p{L}-]*\d)(?=[\d-]*\p{L})[A-Za-z\d]{1,8}(?:-[A-Za-z\d]{1,8}){0,3}(?![\p{L}\d_@%=/-]|[.:][\p{L}\d])/dgu;
const codeWord =
  /(?<!\p{L})(?:(?:pass ?)?codes?|cod|otp|2fa|mfa|verif\p{L}*|vfn|authenticator|text(?:ed)?|sms|one[- ]time (?:password|pin|key)|security (?:number|no)|(?:emailed|sent|messaged) me)(?!\p{L})/giu;
/** Codes that everybody may know, by the word before and by what they are for. */
const otherBefore =
  /(?:error|err|post|zip|area|fire|crash|emergency|colour|clinic|course|module|dress|sort|country|dial\p{L}*|cost|cent(?:re|er)|budget|status|http|ward|unit|site|practice|org\p{L}*|ods|nmc|gmc|bar|qr|absence|leave|tax|pay(?:slip|roll)?|element|discount|stop|door|job|grade|position|assignment|booking|competency|programming|product|exit|exception|result|response)[ -]$/iu;
const otherAfter =
  /^(?: of| for| on)? (?:the |my |our |this |a )?(?:ward|unit|clinic|dept|department|site|course|module|conduct|practice|door|payslip|error|error page)(?!\p{L})/iu;
/** Something else that has letters and figures, named between the code and them. */
const otherThing =
  /(?<!\p{L})(?:ticket|ref(?:erence)?|incident|inc|call|job|case|request|room|ward|bay|asset|tag|device|serial|model|user ?name|user|login|un|error|course|module|post ?code|reg(?:istration)?|badge|permit|payroll|assignment|cost cent(?:re|er)|budget|ext|bleep|version|nmc|gmc|iphone|samsung|galaxy)(?!\p{L})/iu;
/** A place or a thing that a code comes to, or is typed into. */
const placeBefore = /(?<!\p{L})(?:to|on|in|at|via|by|using|with|into|than|version)[ ]$/iu;
const ticket = /^(?:AAD|INC|RITM|REQ|CHG|TASK|SR|CAS|LK|LTH[A-Z]*|REF|WS|PC|ERR|[A-Z]{4,8}(?=-?\d+$))-?[\dA-Z]/;
const saidAfter =
  /^(?: is| was| =| as| for|,? ?-? ?that'?s|,? that is|,)? (?:my |the |its |it's |a |an |your )?(?:[\p{L}:-]+ ){0,3}?(?:(?:pass ?)?code|otp|one[- ]time (?:password|pin|code)|verification)(?!\p{L})/iu;

/** Finds one-time codes that have letters in them, beside a word that says what they are. */
export function letterCodes(text: string): Span[] {
  if (!/cod|otp|[2m]fa|verif|vfn|authent|one.time|security n|text|sms|ed me|sent me/i.test(text)) return [];
  return spansOf(text, mixed, ({ 0: value, index }) => {
    if (!isCodeLike(value)) return false;
    const before =
      text
        .slice(Math.max(0, index - 70), index)
        .split(/[\n;]|\. /)
        .at(-1) ?? '';
    const named = [...before.matchAll(codeWord)].at(-1);
    if (named !== undefined) {
      const lead = before.slice(0, named.index);
      const between = before.slice(named.index + named[0].length);
      const isOther = otherBefore.test(lead) || otherAfter.test(between) || otherThing.test(between);
      if (!isOther && (/(?:is|was|:|=|says|reads)[ "'(]*$/i.test(between) || !placeBefore.test(before))) {
        return isDense(value) || /^(?: is| was|:|=| says| reads| -)*[ "'(]*$/i.test(between);
      }
    }
    const [said = ''] = saidAfter.exec(text.slice(index + value.length, index + value.length + 50)) ?? [];
    return said !== '' && isDense(value) && !otherBefore.test(said.replace(/[^ -]+$/, '')) && !otherThing.test(said);
  });
}

function isCodeLike(value: string): boolean {
  const size = value.replaceAll('-', '').length;
  return size >= 4 && size <= 16 && !isWritten(value) && !ticket.test(value);
}

/** Capitals, or letters and figures that change places: no word with a number after it. */
function isDense(value: string): boolean {
  if (!/\p{Ll}/u.test(value)) return true;
  return (value.match(/\p{L}-?\d|\d-?\p{L}/gu)?.length ?? 0) >= 2;
}
