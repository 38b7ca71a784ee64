import type { Configuration } from 'openid-client';
import type { Issuer } from '../handoff/ports.ts';

export interface OpenIdSettings {
  /** As the issuer writes it in its tokens: `https://login.microsoftonline.com/TENANT/v2.0`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the browser comes back to. */
  readonly redirectUrl: string;
}

/** How long the issuer may take, in seconds. */
const patience = 10;

/**
 * Sign-in by OpenID Connect: the code flow with PKCE, state and nonce. What the issuer publishes of itself is read at the first
 * sign-in, so that Latchkey starts without it. Without TLS it is believed on this machine alone.
 */
export function createIssuer({ issuer, clientId, clientSecret, redirectUrl }: OpenIdSettings): Issuer {
  let found: Promise<Configuration> | undefined;
  const isPlain = new URL(issuer).protocol === 'http:';

  async function discover(): Promise<Configuration> {
    const client = await import('openid-client');
    return client.discovery(new URL(issuer), clientId, clientSecret, client.ClientSecretPost(clientSecret), {
      timeout: patience,
      ...(isPlain ? { execute: [client.allowInsecureRequests] } : {}),
    });
  }
  async function configuration(): Promise<Configuration> {
    found ??= discover();
    try {
      return await found;
    } catch (error) {
      found = undefined;
      throw error;
    }
  }

  return {
    async begin() {
      const [client, config] = [await import('openid-client'), await configuration()];
      const kept = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUrl,
        scope: 'openid profile email',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, kept };
    },

    async finish(returned, { state, nonce, verifier }) {
      const [client, config] = [await import('openid-client'), await configuration()];
      const tokens = await client.authorizationCodeGrant(config, returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      return { ...tokens.claims() };
    },
  };
}
