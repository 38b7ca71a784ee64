import { type Span, spansOf } from './folded.ts';

/**
 * Numbers by which a person or their money is known elsewhere, and which nobody here ever needs: NHS numbers, bank cards, and
 * accounts with their sort codes. Where a number has check digits they decide; where it has none, the words before it do.
 */
export interface NumbersOfPeople {
  readonly nhsNumbers: readonly Span[];
  readonly bankDetails: readonly Span[];
}

const apart = '[ .-]{0,2}';
const alone = { before: '(?<![\\p{L}\\d@£$_/.-]|\\d )', after: '(?![\\p{L}\\d@_/%]|[.-]\\d| \\d)' };

const tenDigits = new RegExp(`${alone.before}(?<secret>\\d{3}${apart}\\d{3}${apart}\\d{4})${alone.after}`, 'dgu');
const nhsNumberNamed =
  /(?<!\p{L})nhs[ -]?(?:no|num(?:ber)?|id|n[o°])(?!\p{L})[^\d\n?!]{0,20}?(?<secret>\d{3}[ .-]{0,2}\d{3}[ .-]{0,2}\d{3,4}|\d(?:[ .-]?\d){8,9})(?!\d)/dgiu;
/** What a number of ten digits is as well as an NHS number, where the words before it say so. */
const otherNumber =
  /(?<!\p{L})(?:pay ?roll|assignment|employee|staff|personnel|worker|ticket|ref(?:erence)?|incident|inc|case|job|order|request|phone|tel|telephone|mobile|mob|ring|call|fax|bleep|serial|asset|badge)(?!\p{L})[^.!?\n]{0,25}$/iu;

const cardDigits = new RegExp(`${alone.before}(?<secret>\\d(?:${apart}\\d){12,18})${alone.after}`, 'dgu');
const cardNamed =
  /(?<!\p{L})(?:(?:debit|credit|bank|visa|master ?card|amex|maestro) ?(?:card)?|card(?: number| no)?|long number)(?!\p{L})[^\d\n?!]{0,25}?(?<secret>\d{4}(?:[ .-]{0,2}\d{4}){2}(?:[ .-]{0,2}\d{1,7})?)(?!\d)/dgiu;
/** The three or four figures on the back of a card. */
const cardCode =
  /(?<!\p{L})(?:cv[vc]2?|csc|(?:security|three|3)[ -]?(?:code|digits?|figures?)(?: number)? on the back)(?!\p{L})[^\d\n.?!]{0,20}?(?<secret>\d{3,4})(?!\d)/dgiu;

const sortAndAccount = new RegExp(
  `${alone.before}(?<secret>\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ ,;/|]{1,4}(?:(?:and|acc(?:oun)?t?|a/c|number|num|no|is)[ .:,=]*){0,4}\\d{8})(?!\\d)`,
  'dgiu',
);
const accountAndSort = new RegExp(
  `${alone.before}(?<secret>\\d{8}[ ,;/|]{1,4}(?:(?:and|sort|code|is)[ .:,=]*){0,4}\\d{2}[ -]\\d{2}[ -]\\d{2})(?!\\d)`,
  'dgiu',
);
const accountNamed =
  /(?<!\p{L})(?:(?:bank|current|savings) )?(?:acc(?:oun)?t|a\/c|acc)[ .]{0,2}(?:number|num|no)?(?!\p{L})[^\d\n.?!]{0,15}?(?<secret>\d{8}|\d{4} \d{4})(?!\d)/dgiu;
const banking =
  /(?<!\p{L})(?:bank details|sort ?code|sort|iban|barclays|lloyds|natwest|hsbc|santander|nationwide|monzo|halifax|starling)(?!\p{L})/iu;
const iban = /(?<![\p{L}\d])(?<secret>[a-z]{2}\d{2}(?: ?[a-z\d]{4}){3,7}(?: ?[a-z\d]{1,3})?)(?![\p{L}\d])/dgiu;

/** @param expectsNumber a question asked for a number, so that only what is called by its name is something else */
export function numbersOfPeople(text: string, expectsNumber: boolean): NumbersOfPeople {
  const nhsNumbers = [...spansOf(text, nhsNumberNamed)];
  if (!expectsNumber)
    nhsNumbers.push(
      ...spansOf(
        text,
        tenDigits,
        ({ 0: whole, index }) =>
          isNhsNumber(digitsOf(whole)) && !otherNumber.test(text.slice(Math.max(0, index - 40), index)),
      ),
    );
  const bankDetails = [
    ...spansOf(text, cardDigits, ({ 0: whole }) => isCard(digitsOf(whole))),
    ...spansOf(text, cardNamed),
    ...spansOf(text, cardCode),
    ...spansOf(text, sortAndAccount),
    ...spansOf(text, accountAndSort),
    ...spansOf(text, iban, ({ 0: whole }) => isIban(whole.replaceAll(' ', '').toUpperCase())),
  ];
  // "Account" is said of logins too, and a payroll number may have eight figures: only beside a bank is it a bank's.
  if (bankDetails.length > 0 || banking.test(text)) bankDetails.push(...spansOf(text, accountNamed));
  return { nhsNumbers, bankDetails };
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
