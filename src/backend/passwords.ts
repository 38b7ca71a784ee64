import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** OWASP's scrypt at 16 MB: many sign-ins at once still fit into memory. Recorded in each hash, so it can be raised. */
const cost = { N: 2 ** 14, r: 8, p: 5 };
const longest = 128;

function derive(password: string, salt: Buffer, options: ScryptOptions, bytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // One spelling of each letter, whatever keyboard it was typed on.
    scrypt(password.normalize('NFC'), salt, bytes, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

/** @returns `scrypt$N$r$p$salt$hash`: all that is needed to check a password, and nothing to read it from */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost, 32);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

const nobodys = `scrypt$${cost.N}$${cost.r}$${cost.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Takes the same time when there is no account, or no password yet, as when there is one. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  if (password.length > longest * 4) return false;
  const [, N, r, p, salt = '', hash = ''] = (kept ?? nobodys).split('$');
  const expected = Buffer.from(hash, 'base64url');
  const options = { N: Number(N), r: Number(r), p: Number(p), maxmem: 256 * 1024 * 1024 };
  const key = await derive(password, Buffer.from(salt, 'base64url'), options, expected.length);
  return timingSafeEqual(key, expected) && kept !== undefined;
}

/**
 * What a new password still needs, as a sentence for the person; undefined when it will do.
 *
 * @param length the fewest characters
 * @param name the address or username it is for: a password that holds it is guessed first
 */
export function passwordProblem(password: string, length: number, name: string): string | undefined {
  if (password === '') return 'Enter a new password';
  const characters = [...password].length;
  if (characters > longest) return `Password must be ${longest} characters or fewer`;
  const lacks = [
    ...(characters < length ? [`at least ${length} characters`] : []),
    ...(/\p{Lu}/u.test(password) ? [] : ['a capital letter']),
    ...(/\p{Ll}/u.test(password) ? [] : ['a small letter']),
    ...(/\p{N}/u.test(password) ? [] : ['a number']),
    ...(/[^\p{L}\p{M}\p{N}]/u.test(password) ? [] : ['a symbol, such as ! or -']),
  ];
  if (lacks.length > 0) return `Password needs ${sayList(lacks)}`;
  const own = name.split('@')[0] ?? '';
  if (own.length >= 4 && password.toLowerCase().includes(own.toLowerCase()))
    return 'Password must not hold your username or email address';
  return undefined;
}

function sayList(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
