import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { isEasyToGuess } from './guessing.ts';

/** Of scrypt: how much memory and time a hash takes. */
export interface PasswordCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP's scrypt at 16 MB: many sign-ins at once still fit into memory. Recorded in each hash, so it can be raised. */
const usualCost: PasswordCost = { N: 2 ** 14, r: 8, p: 5 };
const longest = 128;

/**
 * How many are derived at once; the others wait their turn. Each holds 16 MB and a thread of the pool that files and host
 * names are read with too, so one thread is left to those.
 */
const mostAtOnce = Math.max(1, Math.min(4, (Number(process.env.UV_THREADPOOL_SIZE) || 4) - 1));
let deriving = 0;
const waiting: (() => void)[] = [];

async function derive(password: string, salt: Buffer, options: ScryptOptions, bytes: number): Promise<Buffer> {
  // Whoever ends hands its place on: `deriving` counts places, not those who wait.
  if (deriving < mostAtOnce) deriving += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await deriveNow(password, salt, options, bytes);
  } finally {
    const next = waiting.shift();
    if (next === undefined) deriving -= 1;
    else next();
  }
}

function deriveNow(password: string, salt: Buffer, options: ScryptOptions, bytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, bytes, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}

/** The same letters are the same password, whatever keyboard they were typed on. */
export function oneSpelling(password: string): string {
  return password.normalize('NFC');
}

/** A hash may have been made of letters taken apart: an accent by itself, as a Mac types it. */
function spellings(password: string): readonly string[] {
  return [...new Set([oneSpelling(password), password.normalize('NFD')])];
}

/** Makes and checks the hashes of passwords. */
export class Passwords {
  readonly #cost: PasswordCost;
  readonly #nobodys: string;

  /** @param cost left out wherever real passwords are kept; tests of anything else do without its half second */
  constructor(cost: PasswordCost = usualCost) {
    this.#cost = cost;
    this.#nobodys = `scrypt$${cost.N}$${cost.r}$${cost.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`;
  }

  /** @returns `scrypt$N$r$p$salt$hash`: all that is needed to check a password, and nothing to read it from */
  async hash(password: string): Promise<string> {
    const { N, r, p } = this.#cost;
    const salt = randomBytes(16);
    const key = await derive(oneSpelling(password), salt, { N, r, p }, 32);
    return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
  }

  /** Takes the same time when there is no account, or no password yet, as when there is one. */
  async isRight(password: string, kept: string | undefined): Promise<boolean> {
    if (password.length > longest * 4) return false;
    const [, N, r, p, salt = '', hash = ''] = (kept ?? this.#nobodys).split('$');
    const expected = Buffer.from(hash, 'base64url');
    const options = { N: Number(N), r: Number(r), p: Number(p), maxmem: 256 * 1024 * 1024 };
    let isSame = false;
    // Without a look at whether the first was right: how long it takes depends on what was typed alone.
    for (const spelling of spellings(password)) {
      const key = await derive(spelling, Buffer.from(salt, 'base64url'), options, expected.length);
      isSame = timingSafeEqual(key, expected) || isSame;
    }
    return isSame && kept !== undefined;
  }

  /** Whether a hash was made at a lower cost than is used now: make it anew when its password is next given rightly. */
  needsRehash(kept: string): boolean {
    const cost = this.#cost;
    const [scheme, N, r, p] = kept.split('$');
    const memory = Number(N) * Number(r);
    // Also true of what cannot be read, since NaN is at least nothing.
    return !(scheme === 'scrypt' && memory >= cost.N * cost.r && memory * Number(p) >= cost.N * cost.r * cost.p);
  }
}

/**
 * What a new password still needs, as a sentence for the person; undefined when it will do.
 *
 * @param length the fewest characters
 * @param name the address or username it is for: a password that holds it is guessed first
 * @param others what else is known of the person, their names for instance
 */
export function passwordProblem(
  typed: string,
  length: number,
  name: string,
  ...others: readonly string[]
): string | undefined {
  const password = oneSpelling(typed);
  if (password === '') return 'Enter a new password';
  // It is never trimmed, and nobody would see why it is wrong later.
  if (/^\s|\s$/u.test(password)) return 'Password must not begin or end with a space';
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
  const own = lettersOf(name.split('@')[0] ?? '');
  if (own.length >= 4 && lettersOf(password).includes(own))
    return 'Password must not hold your username or email address';
  if (isEasyToGuess(password, [name, ...others]))
    return 'That password is easy to guess. Try three words that do not belong together, with a number and a symbol.';
  return undefined;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function sayList(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
