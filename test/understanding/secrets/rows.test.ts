import assert from 'node:assert/strict';
import { oneTimeCodes } from '../../../src/understanding/secrets/codes.ts';
import { datesOfBirth, daysJoined } from '../../../src/understanding/secrets/dates-of-birth.ts';
import { namedPasswords, passwordsBefore } from '../../../src/understanding/secrets/named-passwords.ts';
import {
  bankDetails,
  nationalInsurance,
  nhsNumber,
  smartcard,
} from '../../../src/understanding/secrets/numbers-of-people.ts';
import { passwordsAfter, passwordsUpTo } from '../../../src/understanding/secrets/passwords.ts';
import { find, type Row, within } from '../../../src/understanding/secrets/rows.ts';
import { type SecretKind, takeOutSecrets } from '../../../src/understanding/secrets/secrets.ts';
import {
  namesInAnswers,
  namesThatAnswer,
  securityAnswers,
} from '../../../src/understanding/secrets/security-answers.ts';
import { spelledPasswords } from '../../../src/understanding/secrets/spelled-passwords.ts';
import { split } from '../../../src/understanding/secrets/split.ts';
import { linkTokens } from '../../../src/understanding/secrets/tokens.ts';
import { perhapsPasswords, typedPasswords } from '../../../src/understanding/secrets/typed-passwords.ts';
import type { Span } from '../../../src/understanding/text/folded.ts';

/** @param alone what a row takes out of a text by itself */
function table<R extends Row>(
  name: string,
  kind: SecretKind,
  rows: readonly R[],
  alone: (row: R, text: string) => readonly Span[] = (row, text) => find([row], text),
): void {
  describe(name, () => {
    for (const row of rows) {
      const { why, example, not } = row;

      it(`${why}: ${example}`, () => {
        const [before = '', secret = '', after] = example.split(/[⟦⟧]/);
        assert.ok(secret !== '' && after !== undefined, 'the example marks what is taken');
        const typed = `${before}${secret}${after}`;
        const taken = alone(row, typed).map(({ start, end }) => typed.slice(start, end));
        assert.ok(taken.includes(secret), `by itself it takes ${JSON.stringify(taken)}`);
        assert.deepEqual(takeOutSecrets(typed, undefined), {
          text: `${before}[${kind.replaceAll('-', ' ')} removed]${after}`,
          found: [kind],
        });
      });

      if (not !== undefined)
        it(`${why}, and not: ${not}`, () => assert.deepEqual(takeOutSecrets(not, undefined), { text: not, found: [] }));
    }
  });
}

describe('each row of the tables of secrets takes what its example marks', () => {
  table('national insurance', 'national-insurance', nationalInsurance);
  table('NHS number', 'nhs-number', nhsNumber);
  table('bank details', 'bank-details', bankDetails);
  table('smartcard', 'smartcard', smartcard);
  table('tokens in links', 'code', linkTokens);
  table('date of birth', 'date-of-birth', datesOfBirth);
  table('days on which somebody joined', 'day', daysJoined);
  table('codes and PINs', 'code', oneTimeCodes);
  table('passwords that are spelled out', 'password', spelledPasswords);
  for (const [name, leads] of Object.entries({ namedPasswords, securityAnswers, typedPasswords, perhapsPasswords }))
    table(name, 'password', leads, (lead, text) =>
      within([lead], text).flatMap((one) => passwordsAfter(one, text, split(text))),
    );
  table('passwordsBefore', 'password', passwordsBefore, (lead, text) =>
    within([lead], text).flatMap((one) => passwordsUpTo(one, text, split(text))),
  );
  table('names that answer', 'password', namesThatAnswer, (row, text) => namesInAnswers(text, split(text), [row]));
});
