import assert from 'node:assert/strict';
import crypto, { type scrypt, scryptSync } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { Passwords, passwordProblem } from '../../../src/backend/accounts/passwords.ts';

const passwords = new Passwords();
/** Of what does not depend on the cost. */
const quick = new Passwords({ N: 16, r: 1, p: 1 });

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
    ['Regi-Stered-1', 'Password must not hold your username or email address'],
    [`Aa1-${'x'.repeat(125)}`, 'Password must be 128 characters or fewer'],
    ['Ward-seven-7', undefined],
    ['Étage sept 7', undefined],
    ['🔑🔑🔑Aa1', 'Password needs at least 8 characters'],
    ['E\u0301tage7!', 'Password needs at least 8 characters'],
    ['E\u0301tage sept 7', undefined],
    [' Ward-seven-7', 'Password must not begin or end with a space'],
    ['Ward-seven-7 ', 'Password must not begin or end with a space'],
    ['Ward-seven-7\r\n', 'Password must not begin or end with a space'],
    ['\u00A0Ward-seven-7', 'Password must not begin or end with a space'],
  ];
  for (const [password, problem] of problems) {
    it(`"${password.slice(0, 20)}" → ${problem ?? 'will do'}`, () => {
      assert.equal(passwordProblem(password, 8, 'registered@nhs.net'), problem);
    });
  }
});

const easy = 'That password is easy to guess. Try three words that do not belong together, with a number and a symbol.';

describe('a new password that meets the rules', () => {
  const refused = [
    ...['Password1!', 'P@ssw0rd1', 'Welcome123!', 'Qwerty123!', 'Summer2026!', 'Nhs12345!', 'Leeds2026!'],
    ...['Password-2026', 'P@55w0rd!', 'Drowssap1!', 'Changeme1!', '1qaz!QAZ', 'Zaq1@wsx', 'Aaaaaaa1!', 'Abcd1234!'],
    ...['Hospital2026!', 'Ward-1234!', 'Training1!', 'Midwife-2026', 'Nightshift1!', 'Payslip-99', 'NHSmail-1'],
    ...['October2026!', 'Monday01!', 'Christmas2026!', 'Liverpool1!', 'Manchester1!', 'Oliver2019!', 'Jessica1990!'],
    'Password1!Password1!',
  ];
  for (const password of refused)
    it(`is refused when it is "${password.slice(0, 20)}", without being said back`, () => {
      assert.equal(passwordProblem(password, 8, 'some.body@nhs.net'), easy);
    });

  const taken = [
    ...['Practice-2026', 'Ward-seven-7', 'Ward-seven-0', 'Ward-eight-8', 'Blue-kettle-42', 'Étage sept 7'],
    ...['Otter-lamp-Friday-3', 'kettle Violin marsh 4!', 'Lamp-river-1', 'Green-tractor-7', 'correct-Horse-battery-9'],
    // 8 characters at random are all that the guide asks for.
    ...['xK9#mQ2v', 'Gm3_Lw9p', 'rG%1985k', 'vN4$xe81'],
  ];
  for (const password of taken)
    it(`will do when it is "${password}"`, () => {
      assert.equal(passwordProblem(password, 8, 'some.body@nhs.net'), undefined);
    });

  it('is refused when it is made of what is known of the person', () => {
    assert.equal(passwordProblem('Zygmunta-26', 8, 'z.okonjowska@nhs.net'), undefined);
    assert.equal(passwordProblem('Zygmunta-26', 8, 'z.okonjowska@nhs.net', 'Zygmunta'), easy);
    assert.equal(passwordProblem('Okonjowska-26', 8, 'z.okonjowska@nhs.net'), easy);
  });

  it('is judged by its beginning when it is long, so that judging is never slow', () => {
    const random = 'xK9#mQ2vGm3_Lw9prG%1985kvN4$xe81';
    assert.equal(passwordProblem(`Pa1!${random}`, 8, ''), undefined);
    assert.equal(passwordProblem(`${'Pa1!'.repeat(12)}${random}`, 8, ''), easy);
  });
});

/** Has passwords hashed by this. */
function hashBy(by: typeof scrypt): void {
  Object.assign(crypto, { scrypt: by });
  syncBuiltinESMExports();
}

describe('a kept password', () => {
  // Here hashes take what they take in the product: elsewhere test/cheap-scrypt.js is in force.
  const cheap = crypto.scrypt as typeof scrypt & { readonly real: typeof scrypt };
  before(() => hashBy(cheap.real));
  after(() => hashBy(cheap));

  it('is salted, and says how it was made', async () => {
    const [one, other] = await Promise.all([passwords.hash('Ward-seven-7'), passwords.hash('Ward-seven-7')]);
    assert.match(one, /^scrypt\$16384\$8\$5\$[\w-]{22}\$[\w-]{43}$/);
    assert.notEqual(one, other);
    assert.equal(await passwords.isRight('Ward-seven-7', one), true);
    assert.equal(await passwords.isRight('Ward-seven-8', one), false);
  });

  it('was made at the cost that it names', async () => {
    const [, N, r, p, salt = '', hash] = (await passwords.hash('Ward-seven-7')).split('$');
    const cost = { N: Number(N), r: Number(r), p: Number(p) };
    const key = scryptSync('Ward-seven-7', Buffer.from(salt, 'base64url'), 32, cost);
    assert.equal(key.toString('base64url'), hash);
  });

  it('is checked as it was made, when the cost has been raised since', async () => {
    const kept = 'scrypt$1024$8$1$c2FsdHNhbHRzYWx0c2FsdA$';
    const key = scryptSync('Old-1-one', Buffer.from('c2FsdHNhbHRzYWx0c2FsdA', 'base64url'), 32, {
      N: 1024,
      r: 8,
      p: 1,
    });
    assert.equal(await passwords.isRight('Old-1-one', `${kept}${key.toString('base64url')}`), true);
  });

  it('is to be made anew when it was made at a lower cost, and never at a higher', async () => {
    const made = (N: number, r: number, p: number) => `scrypt$${N}$${r}$${p}$c2FsdHNhbHRzYWx0c2FsdA$aGFzaA`;
    assert.equal(passwords.needsRehash(await passwords.hash('Ward-seven-7')), false);
    for (const [N, r, p] of [
      [1024, 8, 5],
      [2 ** 14, 8, 1],
      [2 ** 13, 8, 10],
    ] as const)
      assert.equal(passwords.needsRehash(made(N, r, p)), true, `${N} ${r} ${p}`);
    for (const [N, r, p] of [
      [2 ** 15, 8, 3],
      [2 ** 17, 8, 1],
    ] as const)
      assert.equal(passwords.needsRehash(made(N, r, p)), false, `${N} ${r} ${p}`);
    assert.equal(passwords.needsRehash('md5$5f4dcc3b5aa765d61d8327deb882cf99'), true);
    assert.equal(passwords.needsRehash(''), true);
  });

  it('leaves files and host names a thread while twenty are checked', async () => {
    const { readFile } = await import('node:fs/promises');
    // The fourth part of the usual cost: it is who comes first that counts.
    const some = new Passwords({ N: 2 ** 12, r: 8, p: 5 });
    const kept = await some.hash('Ward-seven-7');
    let checked = 0;
    const all = Array.from({ length: 20 }, async (_, at) => {
      const right = await some.isRight(at === 19 ? 'Ward-seven-7' : `Ward-seven-${at}`, kept);
      checked += 1;
      return right;
    });
    await readFile(new URL(import.meta.url));
    assert.ok(checked < 10, `${checked} of 20 went before one file`);
    assert.deepEqual(
      (await Promise.all(all)).flatMap((right, at) => (right ? [at] : [])),
      [7, 19],
    );
  });

  it('gives its place on when it cannot be checked at all', async () => {
    const broken = 'scrypt$3$8$1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaA';
    await Promise.all(Array.from({ length: 20 }, () => assert.rejects(quick.isRight('Ward-seven-7', broken))));
    assert.equal(await quick.isRight('Ward-seven-7', await quick.hash('Ward-seven-7')), true);
  });

  it('is the same however its letters were typed', async () => {
    assert.equal(await quick.isRight('Cafe\u0301-seven-7', await quick.hash('Café-seven-7')), true);
  });

  it('is never right where there is none, nor when it is endless', async () => {
    assert.equal(await quick.isRight('', undefined), false);
    assert.equal(await quick.isRight('Ward-seven-7', undefined), false);
    assert.equal(await quick.isRight('A'.repeat(100_000), await quick.hash('Ward-seven-7')), false);
  });
});

describe('a password with letters that can be typed in two ways', () => {
  const [whole, apart] = ['Caf\u00e9-lantern-7', 'Cafe\u0301-lantern-7'];

  it('is the same password, whichever way it was set and is typed', async () => {
    for (const set of [whole, apart])
      for (const typed of [whole, apart]) assert.equal(await quick.isRight(typed, await quick.hash(set)), true);
  });

  it('is still right where its hash was made of letters taken apart', async () => {
    const salt = Buffer.alloc(16, 7);
    const key = scryptSync(apart, salt, 32, { N: 16, r: 1, p: 1 });
    const kept = ['scrypt', 16, 1, 1, salt.toString('base64url'), key.toString('base64url')].join('$');
    for (const typed of [whole, apart]) assert.equal(await quick.isRight(typed, kept), true);
    for (const typed of ['Cafe-lantern-7', ` ${whole}`, `${whole} `, whole.toUpperCase()])
      assert.equal(await quick.isRight(typed, kept), false, typed);
  });

  it('is not trimmed: with a space it is another', async () => {
    assert.equal(await quick.isRight('Ward-seven-7 ', await quick.hash('Ward-seven-7')), false);
  });
});
