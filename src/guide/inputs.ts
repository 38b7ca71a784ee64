import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { fold } from '../text/fold.ts';
import { part } from '../text/pattern.ts';
import type { Answer, Asked } from './answer.ts';
import { readEmail } from './email-input.ts';
import { isAlone } from './subject.ts';
import { readWhen } from './when/answer.ts';
import { keptAs } from './when/value.ts';

export * from './answer.ts';

/** Reads what a person typed as the answer to a question for an input. */
export function readAnswer({ kind, about = [] }: Asked, typed: string, now: Date): Answer {
  switch (kind) {
    case 'email':
    case 'nhs-email':
      return readEmail(kind, typed);
    case 'date':
    case 'time': {
      const read = readWhen(kind, about, typed, now);
      if (read === 'nothing') return { nothing: true };
      if (read === 'another') return { nothing: true, another: true };
      if ('problem' in read) return { problem: `${kind}.${read.problem}` };
      return 'take' in read ? { take: keptAs(kind, read.take) } : { confirm: keptAs(kind, read.confirm) };
    }
    case 'name':
      return readName(visible(typed));
    case 'payroll-number':
      return readPayrollNumber(visible(typed));
    case 'phone':
      return readPhone(visible(typed));
    case 'text': {
      const text = visible(typed).normalize('NFKC').replace(/\s+/g, ' ').trim();
      if (text.length < 3) return { problem: 'text.short' };
      return text.length > 2000 ? { problem: 'text.long' } : { take: text };
    }
  }
}

/** One line of visible characters, in the person's own: what was pasted brings line ends and direction marks with it. */
function visible(typed: string): string {
  const whole = typed.includes('&') ? fold(typed).text : typed;
  return whole
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .normalize('NFC')
    .trim();
}

const leadToName = new RegExp(
  part`^(?:(?:hi|hello|yes|ok|sure|sorry)[ ,.!]+)*(?:(?:my|the) (?:full |first |last )?name(?: is|'?s|:)?|full name:?
    |name:?|it'?s|i am|i['’]?m|this is|they call me)\s+`,
  'i',
);
/** Words that stand in sentences and in no name. */
const noName = new RegExp(
  part`(?<![\p{L}])(?:passwords?|passwd|login|log|logged|locked|lock|account|email|e-mail|emails|username|interface|reset
    |link|code|forgot(?:ten)?|cannot|can['’]?t|don['’]?t|won['’]?t|isn['’]?t|didn['’]?t|doesn['’]?t|haven['’]?t|dont|cant|wont
    |payslip|screen|website|error|expired|because|working|doesnt|want|need|know)(?![\p{L}])`,
  'iu',
);
/** Words that stand in sentences, and in some name too. */
const seldomName = new Set(
  `i i'm im my me is it it's its the to a an and or of for on in at do does did you your what why how who when where which can could
  should would will no not yes yeah yep nope none ok okay help still sure please thanks same as before this that there here have has had get
  got go be been am are was were so but if with from back stop start again skip menu hello hi hey idea never maybe later now next just really
  call phone person human talk one two left blank nothing anything about tell telling business private`.split(/\s+/),
);

/** A name is not ours to judge: only what would be no use to whoever looks the person up is asked about again. */
function readName(typed: string): Answer {
  const name = typed
    .replace(leadToName, '')
    .replace(/[.!,;\s]+$/, '')
    .trim();
  if (name.length > 100) return { problem: 'name.long' };
  if (!/^[\p{L}][\p{L}\p{M}'’‘ʼ`´.,()/\- ‐-―]*$/u.test(name)) return { problem: 'name.shape' };
  if (/^[a-z]$/i.test(name)) return { problem: 'name.shape' };
  const words = name.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const seldom = words.filter((word) => seldomName.has(word.replace('’', "'"))).length;
  const isSentence = noName.test(name) || seldom > 1 || seldom === words.length || /\?/.test(typed);
  return isSentence ? { problem: 'name.shape' } : { take: name };
}

const aboutPayroll = 'my the payroll pay roll number no num nr assignment employee staff esr id is'.split(' ');

/** Kept as typed: a second post has a suffix, and some numbers have letters. */
function readPayrollNumber(typed: string): Answer {
  const found =
    typed.match(
      /(?<![\p{L}\p{N}/.'’-])(?:[a-z]{1,3})?\d[\d ]{2,10}\d(?: ?[-–‐‑/] ?\d{1,3})?(?:[a-z](?![\p{L}]))?(?![\p{L}\p{N}]|[./]\d)/giu,
    ) ?? [];
  const numbers = [...new Set(found.map((one) => one.replace(/^(?:is|no|my|nr|id|its) ?(?=\d)/i, '').trim()))];
  const [number, ...others] = numbers;
  if (number === undefined || others.length > 0) return { problem: 'payroll-number.shape' };
  const rest = typed.replace(number, '…').toLowerCase();
  if (/[<>;={}]|\d/.test(rest)) return { problem: 'payroll-number.shape' };
  const digits = number.replace(/\D/g, '').length;
  const isSure =
    isAlone(rest, aboutPayroll) && digits >= 4 && digits <= 12 && !/^0\d{10}$/.test(number.replace(/ /g, ''));
  return isSure ? { take: number } : { confirm: number };
}

const aboutPhone =
  'my the phone mobile mob number no call ring text me use ext extension bleep on work home ward desk best try contact tel landline left at'.split(
    ' ',
  );
const extension = '(?:,? ?(?:ext(?:ension|n)?|x)\\.? ?:? ?\\d{2,6})';
const phone = new RegExp(
  part`(?<![\p{L}\p{N}])(?:(?:\+|00)?\(?\d[\d ().–‐‑-]{6,18}\d${extension}?|(?:ext(?:ension|n)?|x|bleep|blp
    |pager)\.? ?:? ?#?\d{2,6}|\d{4,6})(?![\p{L}\p{N}])`,
  'giu',
);

/** Kept as typed, with its extension. Of a mobile it is known how long one is. */
function readPhone(typed: string): Answer {
  const found = [...new Set((typed.match(phone) ?? []).map((one) => one.trim()))];
  const [number, ...others] = found;
  if (number === undefined || others.length > 0 || /[<>{}=]/.test(typed)) return { problem: 'phone.shape' };
  const main = number.replace(new RegExp(`${extension}$`, 'i'), '');
  const digits = main.replace(/\D/g, '');
  if (digits.length > 15) return { problem: 'phone.shape' };
  const isMobile = /^07/.test(digits);
  const isWhole =
    digits.length < 9 ||
    (isMobile && digits.length === 11) ||
    (!isMobile && parsePhoneNumberFromString(main, 'GB')?.isPossible() === true);
  const isAnswer =
    !/\?\s*$/.test(typed) &&
    (isAlone(typed.replace(number, '…').toLowerCase(), aboutPhone) || digits.length >= 10 || /[a-z]/i.test(number));
  return isWhole && isAnswer ? { take: number } : { confirm: number };
}
