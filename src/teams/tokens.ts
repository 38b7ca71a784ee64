import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import { HttpProblem } from '../http/http.ts';
import type { Clock } from './ports.ts';

/** Who a token of Microsoft's sign-in is of. */
export interface SignedIn {
  readonly tenant: string;
  readonly objectId: string;
}

export interface TokenSettings {
  readonly appId: string;
  /** The one tenant whose people are taken. */
  readonly tenantId: string;
  /** Where people reach Latchkey: a part of the name by which its registration is asked for. */
  readonly publicUrl: string;
  /** Where Microsoft signs people in. */
  readonly authority?: string;
}

export interface SignIns {
  /** The one tenant whose people are taken, in lower case. */
  readonly tenant: string;
  /** @throws HttpProblem 401, the same for whatever is wrong with it */
  read(token: string): Promise<SignedIn>;
}

/**
 * Names, addresses and `preferred_username` are not read: who somebody is stands in tenant and object id, and everything else can be changed by somebody.
 */
const claims = z.object({
  ver: z.literal('2.0'),
  tid: z.guid().toLowerCase(),
  oid: z.guid().toLowerCase(),
  scp: z.string().refine((scopes) => scopes.split(' ').includes('access_as_user')),
});

/** Seconds that two clocks may be apart. */
const tolerance = 60;
/** Keys that are known are used for a day, should those who publish them not be reached. A new one is asked for at once. */
const keysKnownFor = 24 * 3_600_000;

/** Reads the tokens that Teams gives to a page (`getAuthToken`) and to the bot (`signin/tokenExchange`). */
export function readSignIns(settings: TokenSettings, clock: Clock): SignIns {
  const { appId, authority = 'https://login.microsoftonline.com' } = settings;
  const tenantId = settings.tenantId.toLowerCase();
  const keys = createRemoteJWKSet(new URL(`${authority}/${tenantId}/discovery/v2.0/keys`), {
    cacheMaxAge: keysKnownFor,
    timeoutDuration: 3_000,
  });
  const audience = [appId, `api://${new URL(settings.publicUrl).host}/${appId}`];
  return {
    tenant: tenantId,
    async read(token) {
      try {
        const { payload } = await jwtVerify(token, keys, {
          algorithms: ['RS256'],
          issuer: `${authority}/${tenantId}/v2.0`,
          audience,
          requiredClaims: ['exp', 'iat'],
          clockTolerance: tolerance,
          currentDate: clock.now(),
        });
        const { tid, oid } = claims.parse(payload);
        if (tid !== tenantId) throw new Error('another tenant');
        return { tenant: tid, objectId: oid };
      } catch {
        throw new HttpProblem(401, 'not-signed-in', 'Your sign-in was not taken. Open this page again in Teams.', {
          'www-authenticate': 'Bearer',
        });
      }
    },
  };
}
