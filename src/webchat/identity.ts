import { errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Clock } from '../conversation/ports.ts';
import { HttpProblem } from '../http/http.ts';
import type { Who } from './tokens.ts';

/** How long a person is known by one token. A page asks for another when it is loaded anew. */
const knownForMs = 60 * 60_000;
/** The longest that a token may be good for, in seconds: it goes by a page, where others may read it. */
const longestLife = 600;

/** How far two clocks that are kept may be apart, in seconds: .NET says of a token from when on it is good, which is at once. */
const apart = 5;

const claims = z.object({
  sub: z.string().min(1).max(200),
  email: z.email().max(254).toLowerCase().optional(),
  name: z.string().trim().min(1).max(100).optional().catch(undefined),
  iat: z.int(),
  exp: z.int(),
});

/** Who a person is, by the word of the server whose page frames the chat. */
export interface Identities {
  /**
   * @param token a JWT of HS256 with `aud` latchkey, `sub`, `iat`, `exp` at most ten minutes after it, and the person's `email` and `name`
   * @throws HttpProblem 404 where no site may say who somebody is, 401 for a token that does not hold
   */
  read(token: string): Promise<Who>;
}

/** @param secret shared with the server that signs: at least 32 bytes. Left out, nobody can be identified */
export function readIdentities(secret: string | undefined, clock: Clock): Identities {
  if (secret === undefined)
    return {
      read: () =>
        Promise.reject(
          new HttpProblem(404, 'IdentityNotSetUp', 'This chat does not take identities: IDENTITY_SECRET is not set.'),
        ),
    };
  const key = new TextEncoder().encode(secret);
  return {
    async read(token) {
      const now = clock.now();
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          audience: 'latchkey',
          requiredClaims: ['sub', 'iat', 'exp'],
          currentDate: now,
          clockTolerance: apart,
        });
        const { sub, email, name, iat, exp } = claims.parse(payload);
        if (exp - iat > longestLife) throw refused('It may be good for ten minutes at most.');
        return {
          id: sub,
          addresses: email === undefined ? [] : [email],
          ...(name === undefined ? {} : { name }),
          until: now.getTime() + knownForMs,
        };
      } catch (error) {
        if (error instanceof HttpProblem) throw error;
        throw refused(
          error instanceof errors.JWTExpired ? 'It has expired: ask for another.' : 'It is not one that we can check.',
        );
      }
    },
  };
}

function refused(why: string): HttpProblem {
  return new HttpProblem(401, 'IdentityRefused', `The identity token was not taken. ${why}`);
}
