import { type Match, MatcherBaseClass, type MatchOptions, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** What somebody who guesses at hospital passwords would try before any dictionary. */
const wordsOfThePlace = [
  ...[
    'nhs',
    'nhsnet',
    'nhsmail',
    'esr',
    'nhsp',
    'bank',
    'trust',
    'training',
    'interface',
    'mandatory',
    'professionals',
  ],
  ...[
    'hospital',
    'ward',
    'nurse',
    'nursing',
    'doctor',
    'midwife',
    'porter',
    'theatre',
    'clinic',
    'nightshift',
    'shift',
  ],
  ...['leeds', 'yorkshire', 'helpdesk', 'payroll', 'payslip', 'login', 'password', 'welcome', 'latchkey'],
  ...['spring', 'summer', 'autumn', 'winter', 'christmas', 'easter'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

/**
 * So many guesses, as a power of ten, must a password stand. 10^7.5 refuses one common word with a year and a symbol behind
 * it, and lets through 8 characters at random, a rarer word with a year, and any three words. Accounts lock and sign-ins are
 * limited, so nobody has that many guesses but somebody who took the hashes.
 */
const enough = 7.5;

/** Looking at more than this says nothing new, and takes longer with the square of the length. */
const longestLookedAt = 48;

/** A number at the end, with symbols around it: what people put behind a word when a rule wants numbers and symbols. */
const symbol = '[^\\p{L}\\p{N}]';
const endings = [
  new RegExp(`${symbol}{0,2}[0-9]{1,6}${symbol}{0,3}$`, 'u'),
  new RegExp(`[0-9]{1,6}${symbol}{0,3}$`, 'u'),
];

class EndingMatcher extends MatcherBaseClass {
  override match({ password }: MatchOptions): Match[] {
    return endings.flatMap((ending) => {
      const found = ending.exec(password);
      return found === null || found[0].length === password.length
        ? []
        : [{ pattern: 'ending', token: found[0], i: found.index, j: password.length - 1 }];
    });
  }
}

/** In how many guesses an ending is found: zxcvbn by itself takes "2026!" for five characters at random. */
function guessesOfEnding({ token }: Match): number {
  const [, before = '', digits = '', after = ''] = /^([^0-9]*)([0-9]+)([^0-9]*)$/.exec(token) ?? [];
  return 2 * guessesOfSymbols(before) * guessesOfDigits(digits) * guessesOfSymbols(after);
}

function guessesOfDigits(digits: string): number {
  if (/^(19|20)\d\d$/.test(digits)) return 50;
  return '123456'.startsWith(digits) ? 5 : 10 ** digits.length;
}

function guessesOfSymbols(symbols: string): number {
  return [...symbols].reduce((product, one) => product * (one === '!' ? 2 : 8), 1);
}

let estimator: ZxcvbnFactory | undefined;

/** Made at the first use: it takes some hundredths of a second. */
function openEstimator(): ZxcvbnFactory {
  return new ZxcvbnFactory(
    {
      dictionary: { ...dictionary, place: wordsOfThePlace },
      graphs: adjacencyGraphs,
      maxLength: longestLookedAt,
      l33tMaxSubstitutions: 32,
    },
    { ending: { Matching: EndingMatcher, scoring: guessesOfEnding, feedback: () => null } },
  );
}

/**
 * Whether a password is among those that are tried first: common ones, one word with a year, keys in a row, or what is
 * known of the person. Takes thousandths of a second, and some hundredths at worst, whatever it is given.
 *
 * @param own names and addresses of the person it is for
 */
export function isEasyToGuess(password: string, own: readonly string[]): boolean {
  estimator ??= openEstimator();
  const parts = own.flatMap((name) => [name, ...name.split(/[^\p{L}\p{N}]+/u)]).filter((part) => part.length >= 3);
  return estimator.check(password.normalize('NFC'), parts).guessesLog10 < enough;
}
