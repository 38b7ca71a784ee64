import { X509Certificate } from 'node:crypto';
import {
  type AppCredentials,
  AuthenticationConstants,
  CertificateServiceClientCredentialsFactory,
  FederatedServiceClientCredentialsFactory,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { Registration } from './tokens.ts';

/**
 * How the bot shows who it is, in whichever way its registration has: a password, a certificate, the identity of the machine it
 * runs on, or an identity that the registration trusts. Without a registration there is nobody to show it to.
 */
export function credentialsOf(microsoft: Registration | undefined): ServiceClientCredentialsFactory {
  if (microsoft === undefined) return new PasswordServiceClientCredentialFactory('', '', '');
  const { appId, type } = microsoft;
  // Where the app is of many tenants the token is asked for at the channels' own, which the SDK knows.
  const tenant = type === 'SingleTenant' ? microsoft.tenantId : undefined;
  if ('certificate' in microsoft) {
    const { certificate, key } = microsoft.certificate;
    return new CertificateServiceClientCredentialsFactory(appId, thumbprintOf(certificate), key, tenant, certificate);
  }
  if ('managedIdentity' in microsoft)
    return new ManagedIdentityServiceClientCredentialsFactory(appId, new JwtTokenProviderFactory());
  if ('federatedClientId' in microsoft)
    return new FederatedServiceClientCredentialsFactory(appId, microsoft.federatedClientId, tenant);
  return new PasswordServiceClientCredentialFactory(appId, microsoft.password, tenant ?? '');
}

/** Makes tokens of ours for another bot, which is named by its app id. */
export function tokensFor(microsoft: Registration, audience: string): () => Promise<string> {
  const { ToChannelFromBotLoginUrlPrefix: login, DefaultChannelAuthTenant: tenant } = AuthenticationConstants;
  const credentials = credentialsOf(microsoft).createCredentials(microsoft.appId, audience, `${login}${tenant}`, true);
  // Kept by the SDK until shortly before it ends.
  return async () => ((await credentials) as AppCredentials).getToken();
}

/** The SDK would ask the program `openssl` for it. */
function thumbprintOf(certificate: string): string {
  return new X509Certificate(certificate).fingerprint.replaceAll(':', '');
}
