import assert from 'node:assert/strict';
import { Secret, TOTP, URI } from 'otpauth';
import {
  authenticatorAddress,
  judgeAuthenticatorCode,
  newAuthenticatorKey,
  sayKey,
} from '../../../src/backend/sign-in/authenticator.ts';

/** The key of RFC 6238, appendix B: "12345678901234567890". */
const key = Secret.fromUTF8('12345678901234567890').base32;
const at = (seconds: number) => new Date(seconds * 1000);

describe('an authenticator app', () => {
  it('shows what RFC 6238 says for its times', () => {
    for (const [seconds, code] of [
      [59, '287082'],
      [1_111_111_109, '081804'],
      [1_234_567_890, '005924'],
      [20_000_000_000, '353130'],
    ] as const)
      assert.equal(judgeAuthenticatorCode(key, code, at(seconds), undefined), Math.floor(seconds / 30), code);
  });

  it('may be one step early or late, and no more', () => {
    const code = new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: 3_000_000 });
    const steps = [2910, 2940, 2970, 3000, 3029, 3030, 3059, 3060, 3090].map((seconds) =>
      judgeAuthenticatorCode(key, code, at(seconds), undefined),
    );
    assert.deepEqual(steps, [undefined, undefined, 100, 100, 100, 100, 100, undefined, undefined]);
  });

  it('cannot use a code twice, nor an older one after a newer', () => {
    const totp = new TOTP({ secret: Secret.fromBase32(key) });
    const [older, newer] = [totp.generate({ timestamp: 3_000_000 }), totp.generate({ timestamp: 3_030_000 })];
    assert.equal(judgeAuthenticatorCode(key, newer, at(3031), 100), 101);
    assert.equal(judgeAuthenticatorCode(key, newer, at(3031), 101), undefined);
    assert.equal(judgeAuthenticatorCode(key, older, at(3031), 101), undefined);
  });

  it('takes six digits, with spaces or without, and nothing else', () => {
    for (const typed of [' 287 082 ', '２８７０８２'])
      assert.equal(judgeAuthenticatorCode(key, typed, at(59), undefined), 1);
    for (const typed of ['', '28708', '2870820', 'abcdef'])
      assert.equal(judgeAuthenticatorCode(key, typed, at(59), undefined), undefined, typed);
  });

  it('is set up by an address that says who it is for, in the one form that every app takes', () => {
    const fresh = newAuthenticatorKey();
    assert.match(fresh, /^[A-Z2-7]{32}$/);
    assert.notEqual(fresh, newAuthenticatorKey());
    const address = authenticatorAddress(fresh, 'registered@nhs.net');
    const url = new URL(address);
    assert.equal(url.protocol, 'otpauth:');
    assert.equal(
      decodeURIComponent(url.pathname.replace(/^\/+(totp\/)?/, '')),
      'NHSP Online practice:registered@nhs.net',
    );
    const read = URI.parse(address);
    assert.ok(read instanceof TOTP);
    assert.equal(read.secret.base32, fresh);
    assert.equal(read.label, 'registered@nhs.net');
    assert.deepEqual([read.issuer, read.algorithm, read.digits, read.period], ['NHSP Online practice', 'SHA1', 6, 30]);
  });

  it('has its key said in groups of four', () => {
    assert.equal(sayKey('ABCDEFGH2345'), 'ABCD EFGH 2345');
  });
});
