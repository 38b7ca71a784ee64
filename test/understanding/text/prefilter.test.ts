import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mayMatch, neededBy, sieveOf } from '../../../src/text/prefilter.ts';
import { oneTimeCodes } from '../../../src/understanding/secrets/codes.ts';
import { datesOfBirth, daysJoined } from '../../../src/understanding/secrets/dates-of-birth.ts';
import { namedPasswords, passwordsBefore } from '../../../src/understanding/secrets/named-passwords.ts';
import { bankDetails, nationalInsurance, nhsNumber } from '../../../src/understanding/secrets/numbers-of-people.ts';
import { namesThatAnswer, securityAnswers } from '../../../src/understanding/secrets/security-answers.ts';
import { spelledPasswords } from '../../../src/understanding/secrets/spelled-passwords.ts';
import { linkTokens } from '../../../src/understanding/secrets/tokens.ts';
import { perhapsPasswords, typedPasswords } from '../../../src/understanding/secrets/typed-passwords.ts';

const lines = ['blind', 'dev', 'sealed', 'unseen'].flatMap((name) =>
  readFileSync(new URL(`../utterances.${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line, index) => line !== '' && index % 4 === 0)
    .map((line) => (JSON.parse(line) as { readonly text: string }).text),
);

const tables = [
  ...[oneTimeCodes, linkTokens, datesOfBirth, daysJoined, bankDetails, nationalInsurance, nhsNumber],
  ...[namedPasswords, passwordsBefore, typedPasswords, perhapsPasswords, spelledPasswords],
  ...[securityAnswers, namesThatAnswer],
];
const patterns = tables.flatMap((rows) => rows.map(({ pattern }) => pattern));

/** What a pattern matches, however oddly it is written; and what lacks something that it cannot do without. */
const cases: readonly (readonly [pattern: RegExp, matched: readonly string[], lacking: string])[] = [
  [/locked|stuck/, ['it is locked', 'stuck'], 'it is lost'],
  [/pass(?:word|code)s?/i, ['PASSWORDS', 'Passcode'], 'a pass'],
  [/(?:e ?)?mail(?: address)?/i, ['Mail', 'e mail', 'email address'], 'main'],
  [/pin \d{4,6}/, ['pin 9876', 'pin 123456'], 'pin 98'],
  [/[1-9][05]%/, ['15%', '90%'], '1%'],
  [/gr[ae]y/, ['gray', 'grey'], 'groy'],
  [/colou?r/, ['color', 'colour'], 'collar'],
  [/(?:ab){2,3}c/, ['ababc', 'abababc'], 'abc'],
  [/(?<=my )code/, ['my code'], 'the code'],
  [/code(?= is)/, ['code is'], 'code was'],
  [/code(?! is)/, ['code was'], 'cod is'],
  [/(?<one>\d{4}) \k<one>/, ['1234 1234'], '12 12'],
  [/(?:|x)yes/, ['yes', 'xyes'], 'ye'],
  [/sick/iu, ['ſicK', 'SICK'], 'sic'],
  [/\bcaf\u00e9 noir\b/iu, ['CAF\u00c9 NOIR'], 'caf\u00e9 noi'],
  [/^a.c$/s, ['a\nc'], 'b\nd'],
];

describe('which patterns are tried on a text', () => {
  it('each that matches one: the rows for secrets, on every fourth line that is scored', () => {
    let matched = 0;
    for (const text of lines) {
      for (const pattern of patterns) {
        pattern.lastIndex = 0;
        if (!pattern.test(text)) continue;
        matched += 1;
        assert.ok(mayMatch(pattern, text), `${pattern.source} matches ${JSON.stringify(text)}`);
      }
    }
    assert.ok(matched > 100, 'there is something to be matched');
  });

  it('hardly any other: of the rows for secrets, a fifth at most', () => {
    const tried = lines.flatMap((text) => patterns.filter((pattern) => mayMatch(pattern, text))).length;
    assert.ok(tried < lines.length * patterns.length * 0.2, `${tried / lines.length} of ${patterns.length}`);
  });

  it('all of them at once as each by itself', () => {
    const all = [...patterns, ...cases.map(([pattern]) => pattern), /\p{L}+/u];
    const sieve = sieveOf(all);
    for (const text of ['', ...lines])
      assert.deepEqual(
        sieve(text),
        [...all.keys()].filter((place) => mayMatch(all[place] as RegExp, text)),
      );
  });

  for (const [pattern, matched, lacking] of cases) {
    it(`${pattern} is tried on ${JSON.stringify(matched)}, and not on ${JSON.stringify(lacking)}`, () => {
      for (const text of matched) {
        assert.match(text, pattern);
        assert.ok(mayMatch(pattern, text), text);
      }
      assert.ok(!mayMatch(pattern, lacking));
    });
  }

  it('one of which nothing is known is tried on everything', () => {
    for (const pattern of [/\p{L}+/u, /x*/, /[^a]/, /(?!no)/, /a|/]) {
      assert.deepEqual(neededBy(pattern), []);
      assert.ok(mayMatch(pattern, ''));
    }
  });
});
