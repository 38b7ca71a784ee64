import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Browser, Shown } from './backend/browser.ts';

/** Somebody as an issuer knows them. */
export interface Claims {
  readonly sub: string;
  readonly name: string;
  readonly roles?: readonly string[];
  readonly [claim: string]: unknown;
}

/** A small issuer of OpenID Connect on loopback, that asks nobody for a password: who signs in next is told beforehand. */
export interface TestIssuer {
  readonly url: string;
  /** What makes a Latchkey trust it. */
  readonly settings: Readonly<Record<string, string>>;
  /** Who signs in next. */
  next: Claims;
  /** Makes the next token another one than it should be. */
  twist: ((token: SignJWT, claims: Readonly<Record<string, unknown>>) => SignJWT | Promise<string>) | undefined;
  /** What the token endpoint was asked, newest last. */
  readonly asked: readonly URLSearchParams[];
  close(): Promise<void>;
}

export async function startIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, { readonly nonce: string; readonly claims: Claims }>();
  const asked: URLSearchParams[] = [];
  const issuer: { next: Claims; twist: TestIssuer['twist'] } = {
    next: { sub: 'nobody', name: 'Nobody' },
    twist: undefined,
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuerUrl());
    const json = (body: unknown) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json({
          issuer: issuerUrl(),
          authorization_endpoint: `${issuerUrl()}/authorize`,
          token_endpoint: `${issuerUrl()}/token`,
          jwks_uri: `${issuerUrl()}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        });
      case '/keys':
        return json({ keys: [jwk] });
      case '/authorize': {
        const code = `code-${codes.size + 1}`;
        codes.set(code, { nonce: url.searchParams.get('nonce') ?? '', claims: issuer.next });
        const back = new URL(url.searchParams.get('redirect_uri') ?? '');
        back.searchParams.set('code', code);
        back.searchParams.set('state', url.searchParams.get('state') ?? '');
        response.writeHead(303, { location: back.href });
        return response.end();
      }
      case '/token': {
        const form = new URLSearchParams(await bodyOf(request));
        asked.push(form);
        const { nonce, claims } = codes.get(form.get('code') ?? '') ?? { nonce: '', claims: issuer.next };
        const token = new SignJWT({ ...claims, nonce })
          .setProtectedHeader({ alg: 'RS256', kid: 'one' })
          .setIssuer(issuerUrl())
          .setAudience('latchkey')
          .setSubject(claims.sub)
          .setIssuedAt()
          .setExpirationTime('5m');
        const twisted = issuer.twist?.(token, { ...claims, nonce }) ?? token;
        const made = twisted instanceof SignJWT ? await twisted.sign(privateKey) : await twisted;
        return json({ access_token: 'of-no-use', token_type: 'Bearer', id_token: made });
      }
      default:
        response.writeHead(404);
        return response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const issuerUrl = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(issuer, {
    url: issuerUrl(),
    settings: { OIDC_ISSUER: issuerUrl(), OIDC_CLIENT_ID: 'latchkey', OIDC_CLIENT_SECRET: 'secret-of-the-tests' },
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Who somebody at the desk is, in claims as Latchkey reads them where nothing else is set. */
export function claimsOf(name: string, role: 'agent' | 'supervisor', teams: readonly string[] = []): Claims {
  const sub = `sub-of-${name.toLowerCase().replaceAll(' ', '-')}`;
  return {
    sub,
    name,
    preferred_username: `${sub}@trust.example`,
    roles: [`latchkey-${role}`, ...teams.map((team) => `latchkey-team-${team}`)],
  };
}

let turn: Promise<unknown> = Promise.resolve();

/** Signs somebody in by the issuer, one after the other. @returns the page that they come to */
export function signInBy(
  issuer: TestIssuer,
  browser: Browser,
  who: Claims,
  path = '/desk/sign-in/start',
): Promise<Shown> {
  const signedIn = turn.then(() => {
    issuer.next = who;
    return browser.open(path);
  });
  turn = signedIn.catch(() => {});
  return signedIn;
}
