import { createHash, createHmac, createSecretKey, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../conversation/ports.ts';
import { forbidden, tokenExpired } from './errors.ts';

export interface TokenSettings {
  /** Signs tokens (HS256): at least 32 bytes, the same in every process. Changing it ends every chat in progress. */
  readonly key: Uint8Array;
  /** At least 1,800: the official clients refresh every 15 minutes whatever they are told. */
  readonly lifeSeconds: number;
  /** Lets another server mint tokens at `tokens/generate`. Left out, nobody can. Never for a browser. */
  readonly secret?: string | undefined;
}

/** What a token proves: which conversation its holder may read and write, and as whom. */
export interface Bearer {
  readonly conversation: string;
  readonly user: string;
  /** Who the page that frames the chat says they are, and until when that is taken (milliseconds of the epoch). */
  readonly who?: Who | undefined;
  /** The bot has spoken in it: if its log is empty all the same, it was forgotten. */
  readonly greeted: boolean;
  /** Origins of the pages that may use it, where the server that asked for it named any (`trustedOrigins`). */
  readonly origins?: readonly string[] | undefined;
}

export interface Who {
  readonly id: string;
  readonly addresses: readonly string[];
  readonly name?: string | undefined;
  readonly until: number;
}

/** What opens one socket, once: the address of a stream carries it. */
export interface Ticket {
  readonly id: string;
  readonly conversation: string;
  /** Position after which the stream begins. */
  readonly watermark: number;
  /** As the bearer's. */
  readonly origins?: readonly string[] | undefined;
}

/** A stream's address must be opened within this many seconds. */
export const ticketLifeSeconds = 60;

export interface Tokens {
  /** A token for a new conversation and a new person, both named by us: 128 random bits each. */
  begin(origins?: readonly string[]): Promise<{ readonly bearer: Bearer; readonly token: string }>;
  renew(bearer: Bearer): Promise<string>;
  /** @throws HttpProblem 403, `TokenExpired` when it was ours and is too old */
  check(token: string): Promise<Bearer>;
  ticket(bearer: Bearer, watermark: number): Promise<string>;
  /** Uses a ticket up. @throws HttpProblem 403 when it is not ours, too old, or was used in this process before */
  punch(ticket: string): Promise<Ticket>;
  isSecret(candidate: string): boolean;
}

const issuer = 'latchkey';
/** Two audiences, so that a stream's address, which proxies may log, is never good as a token. */
const audience = { bearer: 'latchkey-directline', ticket: 'latchkey-directline-stream' } as const;
/** Every token is an HS256 JWT of this header, to the letter. */
const header = base64url({ alg: 'HS256', typ: 'JWT' });
const envelope = z.object({ iss: z.literal(issuer), aud: z.string(), exp: z.int(), jti: z.string() });
// `conv` and `user` are the names that Direct Line's own tokens use: its client reads `user` out of the token.
const bearerClaims = z.object({
  conv: z.string().min(1),
  user: z.string().startsWith('dl_'),
  greeted: z.boolean(),
  who: z
    .object({ id: z.string(), addresses: z.array(z.string()).readonly(), name: z.string().optional(), until: z.int() })
    .optional(),
  origins: z.array(z.string()).readonly().optional(),
});
const ticketClaims = z.object({
  conv: z.string().min(1),
  after: z.int().nonnegative(),
  jti: z.string(),
  exp: z.int(),
  origins: z.array(z.string()).readonly().optional(),
});

/** @throws Error at start, when the settings would make tokens that can be forged or that end under a client */
export function signTokens(settings: TokenSettings, clock: Clock): Tokens {
  if (settings.key.length < 32) throw new Error('The web chat key must be at least 32 bytes.');
  if (settings.lifeSeconds < 1800) throw new Error('Web chat tokens must live at least 1,800 seconds.');
  const spent = new Map<string, number>();
  const key = createSecretKey(settings.key);
  const signatureOf = (signed: string) => createHmac('sha256', key).update(signed).digest('base64url');

  // By hand, since what is made here is read here alone: a library hands each signature to another thread, and four of those were a
  // fifth of what a client that comes back costs. No token says how it is to be read: its header is one string, and nothing else in it is
  // looked at before its signature.
  const sign = async (claims: Record<string, unknown>, aud: string, seconds: number) => {
    const iat = Math.floor(clock.now().getTime() / 1000);
    const payload = { ...claims, jti: random(), iss: issuer, aud, iat, exp: iat + seconds };
    const signed = `${header}.${base64url(payload)}`;
    return `${signed}.${signatureOf(signed)}`;
  };

  /** @throws HttpProblem 403, `TokenExpired` when it was ours and is too old */
  const verify = async <Claims>(token: string, aud: string, shape: z.ZodType<Claims>): Promise<Claims> => {
    const [head = '', payload = '', signature = '', ...more] = token.split('.');
    if (head !== header || more.length > 0 || !isSame(signature, signatureOf(`${head}.${payload}`))) throw forbidden();
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const around = envelope.safeParse(claims);
    if (!around.success || around.data.aud !== aud) throw forbidden();
    if (around.data.exp <= clock.now().getTime() / 1000) throw tokenExpired();
    const read = shape.safeParse(claims);
    if (!read.success) throw forbidden();
    return read.data;
  };

  const renew = ({ conversation, user, greeted, who, origins }: Bearer) =>
    sign(
      { conv: conversation, user, greeted, ...(who && { who }), ...(origins && { origins }) },
      audience.bearer,
      settings.lifeSeconds,
    );

  return {
    begin: async (origins) => {
      const bearer = { conversation: random(), user: `dl_${random()}`, greeted: false, origins };
      return { bearer, token: await renew(bearer) };
    },
    renew,
    check: async (token) => {
      const { conv, user, greeted, who, origins } = await verify(token, audience.bearer, bearerClaims);
      const isKnown = who !== undefined && who.until > clock.now().getTime();
      return { conversation: conv, user, greeted, origins, ...(isKnown ? { who } : {}) };
    },
    ticket: ({ conversation, origins }, watermark) =>
      sign({ conv: conversation, after: watermark, ...(origins && { origins }) }, audience.ticket, ticketLifeSeconds),
    punch: async (ticket) => {
      const { conv, after, jti, exp, origins } = await verify(ticket, audience.ticket, ticketClaims);
      const now = clock.now().getTime() / 1000;
      // Oldest first, and of one life: all of them would be gone through for each of ten thousand that come back at once.
      for (const [id, until] of spent) {
        if (until >= now) break;
        spent.delete(id);
      }
      if (spent.has(jti)) throw forbidden();
      spent.set(jti, exp);
      return { id: jti, conversation: conv, watermark: after, origins };
    },
    isSecret: (candidate) =>
      settings.secret !== undefined && timingSafeEqual(digest(candidate), digest(settings.secret)),
  };
}

function random(): string {
  return randomBytes(16).toString('base64url');
}

function base64url(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** Takes as long wherever they differ. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
