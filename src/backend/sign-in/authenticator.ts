import { Secret, TOTP } from 'otpauth';
import { codeIn } from '../../text/code.ts';

/** Who the code is for, as an authenticator app shows it. A colon would end the name: it stands before the account's own. */
const issuer = 'NHSP Online practice';
const keyBytes = 20;
const stepSeconds = 30;
/** Steps that a phone's clock may be off, either way. */
const stepsOff = 1;

/** A new key for an authenticator app: 160 bits, in the letters and numbers (base32) that every app takes. */
export function newAuthenticatorKey(): string {
  return new Secret({ size: keyBytes }).base32;
}

/** The address that a QR code holds, and that a phone opens its app by (otpauth:). */
export function authenticatorAddress(key: string, email: string): string {
  return totp(key, email).toString();
}

/** A key as people type it: in groups of four. */
export function sayKey(key: string): string {
  return key.replace(/.{4}(?=.)/g, '$& ');
}

/**
 * Judges a code of an authenticator app.
 *
 * @param lastStep the step that was used last, if any: a code that was seen once opens nothing again, and no older one does
 * @returns the step that the code belongs to, to be kept as the last; undefined when the code is wrong, or used up
 */
export function judgeAuthenticatorCode(
  key: string,
  typed: string,
  now: Date,
  lastStep: number | undefined,
): number | undefined {
  const token = codeIn(typed);
  if (token === undefined) return undefined;
  const timestamp = now.getTime();
  const off = totp(key, '').validate({ token, timestamp, window: stepsOff });
  if (off === null) return undefined;
  const step = TOTP.counter({ period: stepSeconds, timestamp }) + off;
  return lastStep === undefined || step > lastStep ? step : undefined;
}

/** SHA-1, 6 digits and 30 seconds: what every app takes, and some take alone. */
function totp(key: string, label: string): TOTP {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(key), algorithm: 'SHA1', digits: 6, period: stepSeconds });
}
