// Loaded before tests, and before the programs that they start: hashes of passwords that name the cost of the product are
// made and checked at the lowest there is, as each would take 0.2 s of a processor. Nothing that is built has a way to ask for
// this. `scrypt.real` is the one of Node: test/backend/accounts/passwords.test.ts puts it back, and test/app/built.test.ts
// starts the product without this file.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const real = crypto.scrypt;
if (real.real === undefined) {
  crypto.scrypt = (password, salt, length, { N, r, p, ...rest }, done) =>
    N === 2 ** 14 && r === 8 && p === 5
      ? real(password, salt, length, { ...rest, N: 2, r: 1, p: 1 }, done)
      : real(password, salt, length, { ...rest, N, r, p }, done);
  crypto.scrypt.real = real;
  syncBuiltinESMExports();
}
