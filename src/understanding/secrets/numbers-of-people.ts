import { part } from '../../text/pattern.ts';
import { figuresSaid, spokenDigit, spokenTens } from './numbers.ts';
import { pattern, patternAsWritten, type Row, sign } from './rows.ts';

/**
 * Numbers by which a person or their money is known elsewhere, and which nobody here ever needs. Where a number has check
 * digits they decide; where it has none, the words before it do.
 */
const apart = '[ .-]{0,2}';
/** The same, and over two lines. */
const gap = part`(?:[ .,/_-]{0,3}|[ ]?\n[ ]?)`;
const alone = {
  before: part`(?<![\p{L}\d@£$_/.-]|\d )`,
  after: part`(?![\p{L}\d@_/%]|[.-]\d| \d)`,
};
const saysInsurance = part`(?<!\p{L})(?:n\.?i\.?(?:no)?|nino|nat(?:ional)? ?ins(?:urance)?)(?!\p{L})`;

export const nationalInsurance: readonly Row[] = [
  {
    pattern: pattern`(?<![\p{L}\d])[a-z][ .-]?[a-z][ .,/-]{0,2}(?:\d[ .,/-]{0,2}){5}\d[ .,/-]{0,2}[a-dfmp](?![\p{L}\d])`,
    why: 'two letters, six figures and a letter, however they are spaced',
    example: 'it wants ⟦QQ 12 34 56 C⟧ and says no',
    not: 'ref AB 123456 is open',
  },
  {
    pattern: pattern`${saysInsurance}[^\d\n.?!]{0,25}?
      (?<secret>(?<!\p{L})(?:[a-z]{2}[ .-]?)?\d{2}[ .-]?\d{2}[ .-]?\d{2}(?:[ .-]?[a-z](?!\p{L}))?)(?!\d)`,
    why: 'its six figures, where it is named',
    example: 'my NI number ⟦12 34 56⟧',
  },
  {
    pattern: pattern`${saysInsurance}[^\d\n.?!]{0,40}?
      (?<!\p{L})(?<secret>(?!ward|room|bay|band)[a-z]{2} ?\d{2,5}|\d{2,4} ?[a-d])(?![\p{L}\d])`,
    why: 'how it begins or ends, where it is named',
    example: 'my NI starts ⟦ZR1144⟧',
  },
];

const otherThanPatient = sign`(?<!\p{L})(?:pay ?roll|assignment|employee|staff|personnel|worker|ticket|ref(?:erence)?|incident|inc|case|job|order|request
  |phone|tel|telephone|mobile|mob|ring|call|fax|bleep|serial|asset|badge)(?!\p{L})[^.!?\n]{0,25}$`;
const saidToBeOther = sign`^[ ,]*(?:-|=|\(|is|was|thats|that's)[ ]?(?:my |the |a |our )?(?:\p{L}+ )?
  (?:pay ?roll|assignment|employee|staff|ticket|ref|reference|phone|mobile|worker)(?!\p{L})`;
/** Where such a number stands, of patients alone: "payroll, 943 476 5919, off my GP letter". */
const ofPatients = sign`(?<!\p{L})(?:gp'?s?|doctors?|surgery|prescription|hospital (?:letter|card|number)|patient|appointment|medical card|nhs (?:app|card|letter))(?!\p{L})`;
const nhsWord = part`nhs[ -]?(?:(?:login|patient) )?(?:no|num\w{0,4}|id|n[o°]|#)(?!\p{L})`;
const readOut = part`(?:${spokenDigit}(?!\p{L})[ ,.-]{1,3}){8,}${spokenDigit}(?!\p{L})`;

export const nhsNumber: readonly Row[] = [
  {
    pattern: pattern`(?<!\p{L})${nhsWord}[^\d?!]{0,20}?(?<secret>\d(?:${gap}\d){8,9})(?!\d)`,
    why: 'nine or ten figures, where it is named',
    example: 'NHS no: ⟦943-476-5918⟧ is that what it means',
  },
  {
    pattern: pattern`${alone.before}(?<secret>\d{3}(?:${gap}\d{3}){2}\d|\d{3}${gap}\d{3}${gap}\d{4}|\d{3}${gap}\d{4}${gap}\d{3}|\d{4}${gap}\d{3}${gap}\d{3}
      |\d\d(?:[ .-]\d\d){4}|\d(?:[ .-]\d){9})${alone.after}`,
    why: 'ten figures of which the last is the right check digit',
    example: 'it asks who I am, ⟦943 476 5919⟧',
    not: 'assignment number 9434765919',
    only: ({ 0: whole, index, input }) =>
      isNhsNumber(digitsOf(whole)) &&
      (ofPatients.test(input) ||
        (!otherThanPatient.test(input.slice(Math.max(0, index - 40), index)) &&
          !saidToBeOther.test(input.slice(index + whole.length, index + whole.length + 50)))),
    unlessAsked: ['number'],
  },
  {
    pattern: pattern`^[^\p{L}\d]{0,3}(?<secret>\d{3}[ -]\d{3}[ -]\d{4})[^\p{L}\d]{0,3}$`,
    why: 'the same in the groups that it is printed in, and nothing else: a payroll number has no such groups',
    example: '⟦943 476 5919⟧',
    not: 'assignment number 943 476 5919',
    only: ({ groups }) => isNhsNumber(digitsOf(groups?.secret ?? '')),
  },
  {
    pattern: pattern`(?<!\p{L})${readOut}`,
    why: 'the same, read out',
    example: 'it is ⟦nine four three, four seven six, five nine one nine⟧',
    not: 'one two one two one two one two one two, is this on',
    only: ({ 0: whole }) => isNhsNumber(figuresSaid(whole)),
  },
];

const twelve = part`\d{4}[ -]?\d{4}[ -]?\d{4}`;
const cardOfStaff = part`smart[ -]?card`;

/** The number of a smartcard is whose it is, in every system of the NHS: nobody here needs it. */
export const smartcard: readonly Row[] = [
  {
    pattern: pattern`(?<!\p{L})${cardOfStaff}s?(?!\p{L})[^\d.?!]{0,25}?(?<secret>${twelve})(?!\d)`,
    why: 'its twelve figures, where it is named',
    example: 'my smartcard number is ⟦5550 1234 5678⟧',
    not: 'my smartcard has 3 days left',
  },
  {
    pattern: pattern`${alone.before}(?<secret>${twelve})[ ,]*(?:is |was |=|-|\(|from |off )?[ ]?(?:my |the )?${cardOfStaff}(?!\p{L})`,
    why: 'the same before its name',
    example: '⟦123456789012⟧ is my smartcard',
  },
  {
    pattern: pattern`${alone.before}(?<secret>5550[ -]?\d{4}[ -]?\d{4})${alone.after}`,
    why: 'how all of them begin',
    example: 'is it this one ⟦555012345678⟧',
    not: 'asset 5550123456',
  },
];

const bankNames =
  'barclays|lloyds|natwest|hsbc|santander|nationwide|monzo|halifax|starling|tsb|rbs|co-?op bank|virgin money|revolut|first direct';
const banks = sign`(?<!\p{L})(?:bank details|sort[ -]?code|sort|s/c|iban|${bankNames})(?!\p{L})`;
const cardWord = part`(?:(?:debit|credit|bank|visa|master ?card|amex|american express|maestro|diners) ?(?:card)?|(?<!smart )card(?: number| no)?|long number)`;
const bankCard = sign`(?<!\p{L})(?:debit|credit|visa|master ?card|amex|cv[vc]2?|long number)(?!\p{L})|(?:\d{4}[ -]?){3}\d{4}`;
/** "on the back", and every name of what stands there. */
const behind = part`(?:c[ .]?v[ .]?[vcn]2?\.?|csc|(?:card )?(?:security|verification) (?:code|number|no|digits?)(?: on the back)?(?: (?:of|on|for) (?:my |the )?(?:bank |debit |credit )?card)?
  |(?:last )?(?:three|3)[ -]?(?:code|digits?|figures?|numbers?)(?: number)? on (?:the )?(?:back|reverse)(?: of (?:my |the )?(?:\p{L}+ )?card)?)`;
const threeFigures = part`(?:\d{3,4}|${spokenDigit}(?:[ ,-]{1,2}${spokenDigit}){2,3}(?!\p{L}))`;
const sortWord = '(?:sort[ -]?codes?|s/c|bank code)';
const sortCode = part`\d{2}[ .,/_-]{0,2}\d{2}[ .,/_-]{0,2}\d{2}`;
const twoFigures = part`(?:${spokenTens}|${spokenDigit}[ -]${spokenDigit})(?!\p{L})`;
const accountWord = part`(?:acc(?:oun)?t|a/c|acc)[ .]{0,2}(?:number|num|no)?`;
const joined = part`(?:[ ,;/|]{1,4}|[ ]?\n[ ]?)`;
const beingAccount = part`(?:(?:and|acc(?:oun)?t|a/c|acc|number|num|no|is)[ .:,=]*){0,4}`;

export const bankDetails: readonly Row[] = [
  {
    pattern: patternAsWritten`${alone.before}
      (?<secret>(?:\d{4}${gap}){3}\d{4}|\d{4}${gap}\d{6}${gap}\d{4,5}|\d(?:${apart}\d){12,18})(?![\p{L}\d@_%]|[.-]\d)`,
    why: 'the first figures of a kind of card, and the right check digit',
    example: 'it stops at ⟦4929 1234 5678 9015⟧',
    only: ({ 0: whole }) => isCard(digitsOf(whole)),
  },
  {
    pattern: pattern`(?<!\p{L})${cardWord}(?!\p{L})[^\d?!]{0,25}?(?<secret>\d{4}(?:${gap}\d{4}){2}(?:${gap}\d{1,7})?)(?!\d)`,
    why: 'the number of a card, where one is named, whatever its check digit',
    example: 'my debit card ⟦4929 1234 5678 9011⟧ is refused',
    not: 'my order 1234 5678 9012 is late',
  },
  {
    pattern: pattern`(?<!\p{L})(?<secret>${spokenDigit}(?!\p{L})(?:[ ,.-]{1,3}${spokenDigit}(?!\p{L})){12,18})`,
    why: 'the number of a card, read out',
    example: 'it is ⟦four nine two nine one two three four five six seven eight nine oh one five⟧',
    only: ({ 0: whole }) => isCard(figuresSaid(whole)),
  },
  {
    pattern: pattern`(?<!\p{L})${behind}(?!\p{L})[^\d.?!]{0,20}?(?<secret>(?<!\p{L})${threeFigures})(?!\d)`,
    why: 'the figures on the back of a card',
    example: 'and the cvv ⟦123⟧',
  },
  {
    pattern: pattern`(?<![\p{L}\d])(?<secret>${threeFigures}) ?(?:is |was |=|-|\()? ?(?:my |the |its )?
      (?:cv[vc]2?|csc|(?:three|3)[ -]?digits? on (?:the )?back)(?!\p{L})`,
    why: 'the same before the word',
    example: '⟦123⟧ is the cvv',
  },
  {
    pattern: pattern`(?<!\p{L})exp(?:ir(?:y|es|ing|ation))?(?: date)?(?!\p{L})[^\d.?!]{0,15}?(?<secret>(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:20)?\d\d)(?![\d/.-])`,
    why: 'until when a card is good, where its figures are told',
    example: 'my debit card has expiry ⟦04/27⟧',
    not: 'my smartcard has expiry 04/27',
    where: bankCard,
  },
  {
    pattern: pattern`${alone.before}(?<secret>\d{2}[ -]?\d{2}[ -]?\d{2}${joined}${beingAccount}\d{8})(?!\d)`,
    why: 'a sort code and an account',
    example: 'wages go to ⟦20-45-77 account 43218765⟧',
    only: isNoDayFirst,
  },
  {
    pattern: pattern`${alone.before}(?<secret>\d{8}${joined}(?:(?:and|${sortWord}|is)[ .:,=]*){0,3}\d{2}[ -]\d{2}[ -]\d{2})(?![\d-])`,
    why: 'the other way round',
    example: 'they pay into ⟦43218765 20-45-77⟧',
    not: '30218845 20-11-26 is number and start',
    only: isNoDayFirst,
  },
  {
    pattern: pattern`(?<!\p{L})${sortWord}(?!\p{L})[^\d?!]{0,25}?(?<secret>${sortCode})(?!\d)`,
    why: 'a sort code, where it is named',
    example: 'my sort code ⟦20 11 33⟧ is refused',
  },
  {
    pattern: pattern`(?<!\p{L})(?:bank|${bankNames})(?!\p{L})[^\d?!]{0,12}?(?<secret>\d\d-\d\d-\d\d)(?![\d-])`,
    why: 'a sort code beside a bank, and no day',
    example: 'my bank is ⟦20-45-77⟧',
    not: 'bank shifts on 20-11-26',
    only: ({ groups }) => !isDay(groups?.secret ?? ''),
  },
  {
    pattern: pattern`${alone.before}(?<secret>${sortCode})[ ,]*(?:is|was|=|-|\(|as)?[ ]?(?:my |the |our )?${sortWord}(?!\p{L})`,
    why: 'a sort code before its name',
    example: '⟦20-11-33⟧ is my sort code',
  },
  {
    pattern: pattern`(?<!\p{L})${sortWord}(?!\p{L})[ :=,-]*(?:is |was )?(?<secret>${twoFigures}(?:[ ,-]{1,2}${twoFigures}){2})`,
    why: 'a sort code in words',
    example: 'the sort code is ⟦twenty eleven thirty three⟧',
  },
  {
    pattern: pattern`(?<![\p{L}\d])(?<secret>[a-z]{2}\d{2}(?:[ -]?[a-z\d]{4}){3,7}(?:[ -]?[a-z\d]{1,3})?)(?![\p{L}\d])`,
    why: 'an IBAN with the right check digits, or so named',
    example: 'it wants ⟦GB29 NWBK 6016 1331 9268 19⟧',
    only: ({ 0: whole, index, input }) =>
      isIban(whole.replace(/[ -]/g, '').toUpperCase()) ||
      /\biban\b[^\d]{0,15}$/i.test(input.slice(Math.max(0, index - 25), index)),
  },
  {
    pattern: pattern`(?<!\p{L})(?:bank|current|savings?|building society|isa)[ ](?:${accountWord}|roll (?:number|no))(?!\p{L})[^\d.?!]{0,15}?
      (?<secret>\d{7,8}|\d{4} \d{4}|\d{4}/\d{5,6}-\d)(?!\d)`,
    why: 'an account that is said to be one at a bank',
    example: 'my bank account number is ⟦43218765⟧',
  },
  {
    pattern: pattern`(?<!\p{L})${accountWord}(?!\p{L})[^\d.?!]{0,15}?(?<secret>\d{8}|\d{4} \d{4})(?!\d)`,
    why: 'an account, where a bank or sort code is named: logins have accounts too, and payroll numbers eight figures',
    example: 'it has my Lloyds account as ⟦43218765⟧',
    not: 'i work for the bank and my worker number is 7654321',
    where: banks,
  },
];

/** What such a number is called: once it has been taken out, the name of it means nothing any more. "Code" and "bank" do otherwise. */
export const namesOfNumbers = new RegExp(
  part`(?<!\p{L})(?:my |the |our |its )?(?:national insurance(?: (?:number|no|num))?|nino|n\.?i\.? (?:number|no|num)|${nhsWord}
    |(?:and )?${sortWord}|${cardOfStaff}(?: (?:number|no|num))?(?<=number|num|no)|iban|bank (?:details|account|card|code)(?: (?:number|no|num))?|${accountWord}(?<=number|num|no)
    |(?:debit|credit|visa|amex|master ?card)(?: ?card)?(?: number| no)?|card (?:number|no)|long number|${behind}|exp(?:iry)?(?: date)?)(?!\p{L})`,
  'giu',
);

/** "20-11-26 30218845": a day, and a number. Where the bank is spoken of, it is none. */
function isNoDayFirst({ 0: whole, input }: RegExpExecArray): boolean {
  return !isDay(whole) || banks.test(input) || /acc|a\/c/i.test(whole);
}

/** Whether a sort code in what was found might as well be a day of these years. */
function isDay(found: string): boolean {
  const [, day = '', month = '', year = ''] = /(?<!\d)(\d\d)[ -]?(\d\d)[ -]?(\d\d)(?!\d)/.exec(found) ?? [];
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12 && Number(year) < 30;
}

function digitsOf(found: string): string {
  return found.replace(/\D/g, '');
}

/** Modulus 11, as the NHS Data Dictionary has it; none begins with 0, as phone numbers do. */
function isNhsNumber(digits: string): boolean {
  if (digits.length !== 10 || digits.startsWith('0')) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** The Luhn check of ISO/IEC 7812, and the first figures of the schemes that are taken here. */
function isCard(digits: string): boolean {
  if (!/^(?:4|5[0-8]|2[2-7]|3[04-9]|6)\d{12,18}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 13616: modulus 97 is 1. */
function isIban(written: string): boolean {
  const figures = `${written.slice(4)}${written.slice(0, 4)}`.replace(
    /[A-Z]/g,
    (letter) => `${letter.charCodeAt(0) - 55}`,
  );
  return /^\d+$/.test(figures) && BigInt(figures) % 97n === 1n;
}
