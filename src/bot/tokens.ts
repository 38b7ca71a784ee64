import { decodeJwt, decodeProtectedHeader } from 'jose';
import { z } from 'zod';

/** How the bot shows Microsoft who it is. The certificate and its key are PEM. */
export type Credentials =
  | { readonly password: string }
  | { readonly certificate: { readonly certificate: string; readonly key: string } }
  | { readonly managedIdentity: true }
  | { readonly federatedClientId: string };

/** The bot's registration with Microsoft. */
export type Registration = {
  readonly appId: string;
  readonly tenantId: string | undefined;
  readonly type: 'SingleTenant' | 'MultiTenant';
} & Credentials;

const issuer = 'https://api.botframework.com';
/** Seconds that two clocks may be apart: the same as the SDK allows. */
const tolerance = 300;

const claims = z.object({
  iss: z.literal(issuer),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  tid: z.string().optional(),
  serviceurl: z.string().optional(),
});

/**
 * Reads what a token claims, when it could be one that a channel signed for this bot. The signature is for the SDK to check;
 * this is what keeps everything else from it. The SDK adds the tenant of every token that it is shown to a list that never
 * shrinks, before it has checked anything, so that whoever knows the app id could fill its memory with tenants. Tokens of
 * channels name no tenant. Tokens of emulators and skills come from other issuers, and have no business here.
 *
 * @param now milliseconds since 1970
 * @returns undefined for a token that cannot be ours
 */
export function readClaims(
  authorization: string,
  microsoft: Registration,
  now: number,
): { readonly serviceUrl: string | undefined } | undefined {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
  if (token === undefined) return undefined;
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    const { data } = claims.safeParse(decodeJwt(token));
    const seconds = now / 1000;
    const isOurs =
      alg === 'RS256' &&
      typeof kid === 'string' &&
      data !== undefined &&
      data.aud === microsoft.appId &&
      (data.tid === undefined || data.tid === microsoft.tenantId) &&
      data.exp > seconds - tolerance &&
      (data.nbf ?? 0) < seconds + tolerance;
    return isOurs ? { serviceUrl: data.serviceurl } : undefined;
  } catch {
    return undefined;
  }
}
