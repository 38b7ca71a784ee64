import { part, pattern, patternAsWritten, type Row, sign } from './rows.ts';

/**
 * Numbers by which a person or their money is known elsewhere, and which nobody here ever needs. Where a number has check
 * digits they decide; where it has none, the words before it do.
 */
const apart = '[ .-]{0,2}';
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

export const nhsNumber: readonly Row[] = [
  {
    pattern: pattern`(?<!\p{L})nhs[ -]?(?:no|num(?:ber)?|id|n[o°])(?!\p{L})[^\d\n?!]{0,20}?
      (?<secret>\d{3}[ .-]{0,2}\d{3}[ .-]{0,2}\d{3,4}|\d(?:[ .-]?\d){8,9})(?!\d)`,
    why: 'nine or ten figures, where it is named',
    example: 'NHS no: ⟦943-476-5918⟧ is that what it means',
  },
  {
    pattern: patternAsWritten`${alone.before}(?<secret>\d{3}${apart}\d{3}${apart}\d{4})${alone.after}`,
    why: 'ten figures of which the last is the right check digit',
    example: 'it asks who I am, ⟦943 476 5919⟧',
    not: 'assignment number 9434765919',
    only: ({ 0: whole, index, input }) =>
      isNhsNumber(digitsOf(whole)) && !otherThanPatient.test(input.slice(Math.max(0, index - 40), index)),
    unlessAsked: ['number'],
  },
];

const banks = sign`(?<!\p{L})(?:bank details|sort ?code|sort|iban|barclays|lloyds|natwest|hsbc|santander|nationwide|monzo|halifax|starling)(?!\p{L})`;
const cardWord = part`(?:(?:debit|credit|bank|visa|master ?card|amex|maestro) ?(?:card)?|card(?: number| no)?|long number)`;

export const bankDetails: readonly Row[] = [
  {
    pattern: patternAsWritten`${alone.before}(?<secret>\d(?:${apart}\d){12,18})${alone.after}`,
    why: 'the first figures of a kind of card, and the right check digit',
    example: 'it stops at ⟦4929 1234 5678 9015⟧',
    only: ({ 0: whole }) => isCard(digitsOf(whole)),
  },
  {
    pattern: pattern`(?<!\p{L})${cardWord}(?!\p{L})[^\d\n?!]{0,25}?(?<secret>\d{4}(?:[ .-]{0,2}\d{4}){2}(?:[ .-]{0,2}\d{1,7})?)(?!\d)`,
    why: 'the number of a card, where one is named, whatever its check digit',
    example: 'my debit card ⟦4929 1234 5678 9011⟧ is refused',
  },
  {
    pattern: pattern`(?<!\p{L})(?:cv[vc]2?|csc|(?:security|three|3)[ -]?(?:code|digits?|figures?)(?: number)? on the back)(?!\p{L})
      [^\d\n.?!]{0,20}?(?<secret>\d{3,4})(?!\d)`,
    why: 'the figures on the back of a card',
    example: 'exp 04/27 cvv ⟦123⟧',
  },
  {
    pattern: pattern`${alone.before}(?<secret>\d{2}[ -]?\d{2}[ -]?\d{2}[ ,;/|]{1,4}
      (?:(?:and|acc(?:oun)?t?|a/c|number|num|no|is)[ .:,=]*){0,4}\d{8})(?!\d)`,
    why: 'a sort code and an account',
    example: 'wages go to ⟦20-45-77 account 43218765⟧',
  },
  {
    pattern: pattern`(?<![\p{L}\d])(?<secret>[a-z]{2}\d{2}(?: ?[a-z\d]{4}){3,7}(?: ?[a-z\d]{1,3})?)(?![\p{L}\d])`,
    why: 'an IBAN with the right check digits',
    example: 'it wants ⟦GB29 NWBK 6016 1331 9268 19⟧',
    only: ({ 0: whole }) => isIban(whole.replaceAll(' ', '').toUpperCase()),
  },
  {
    pattern: pattern`(?<!\p{L})(?:(?:bank|current|savings) )?(?:acc(?:oun)?t|a/c|acc)[ .]{0,2}(?:number|num|no)?(?!\p{L})
      [^\d\n.?!]{0,15}?(?<secret>\d{8}|\d{4} \d{4})(?!\d)`,
    why: 'an account, where a bank or sort code is named: logins have accounts too, and payroll numbers eight figures',
    example: 'it has my Lloyds account as ⟦43218765⟧',
    not: 'i work for the bank and my worker number is 7654321',
    where: banks,
  },
];

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
  if (!/^(?:4|5[0-8]|2[2-7]|3[47]|6)\d{12,18}$/.test(digits)) return false;
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
