import assert from 'node:assert/strict';
import { hashPassword, isPassword, passwordProblem } from '../../src/backend/passwords.ts';

describe('a new password', () => {
  const problems: readonly (readonly [string, string | undefined])[] = [
    ['', 'Enter a new password'],
    ['Abc-123', 'Password needs at least 8 characters'],
    ['ward-seven-7', 'Password needs a capital letter'],
    ['WARD-SEVEN-7', 'Password needs a small letter'],
    ['Ward-seven', 'Password needs a number'],
    ['Wardseven7', 'Password needs a symbol, such as ! or -'],
    ['abc', 'Password needs at least 8 characters, a capital letter, a number and a symbol, such as ! or -'],
    ['Registered-1', 'Password must not hold your username or email address'],
    [`Aa1-${'x'.repeat(125)}`, 'Password must be 128 characters or fewer'],
    ['Ward-seven-7', undefined],
    ['Étage sept 7', undefined],
    ['🔑🔑🔑Aa1', 'Password needs at least 8 characters'],
  ];
  for (const [password, problem] of problems) {
    it(`"${password.slice(0, 20)}" → ${problem ?? 'will do'}`, () => {
      assert.equal(passwordProblem(password, 8, 'registered@nhs.net'), problem);
    });
  }
});

describe('a kept password', () => {
  it('is salted, and says how it was made', async () => {
    const [one, other] = await Promise.all([hashPassword('Ward-seven-7'), hashPassword('Ward-seven-7')]);
    assert.match(one, /^scrypt\$16384\$8\$5\$[\w-]{22}\$[\w-]{43}$/);
    assert.notEqual(one, other);
    assert.equal(await isPassword('Ward-seven-7', one), true);
    assert.equal(await isPassword('Ward-seven-8', one), false);
  });

  it('is checked as it was made, when the cost has been raised since', async () => {
    const kept = 'scrypt$1024$8$1$c2FsdHNhbHRzYWx0c2FsdA$';
    const { scryptSync } = await import('node:crypto');
    const key = scryptSync('Old-1-one', Buffer.from('c2FsdHNhbHRzYWx0c2FsdA', 'base64url'), 32, {
      N: 1024,
      r: 8,
      p: 1,
    });
    assert.equal(await isPassword('Old-1-one', `${kept}${key.toString('base64url')}`), true);
  });

  it('is the same however its letters were typed', async () => {
    assert.equal(await isPassword('Cafe\u0301-seven-7', await hashPassword('Café-seven-7')), true);
  });

  it('is never right where there is none, nor when it is endless', async () => {
    assert.equal(await isPassword('', undefined), false);
    assert.equal(await isPassword('Ward-seven-7', undefined), false);
    assert.equal(await isPassword('A'.repeat(100_000), await hashPassword('Ward-seven-7')), false);
  });
});
