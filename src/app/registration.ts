import type { Registration } from '../bot/tokens.ts';
import type { Clock } from '../conversation/ports.ts';
import { readSignIns, type SignIns } from '../teams/tokens.ts';
import type { Env, Read } from './settings.ts';

/** The ways in which the bot can show Microsoft who it is, by the settings that each needs. */
const ways = [
  ['MICROSOFT_APP_PASSWORD'],
  ['MICROSOFT_APP_CERTIFICATE_FILE', 'MICROSOFT_APP_CERTIFICATE_KEY_FILE'],
  ['MICROSOFT_APP_FEDERATED_CLIENT_ID'],
] as const;

/** What is wrong with the registration as a whole, each by the name of a setting. */
export function issuesOfRegistration(env: Env): readonly string[] {
  const isSet = (name: string) => env[name] !== undefined;
  const issues: string[] = [];
  const given = ways.filter((way) => way.some(isSet));
  const isManaged = env.MICROSOFT_APP_TYPE === 'UserAssignedMSI';
  const named = given.map(([name]) => name);
  if (!isSet('MICROSOFT_APP_ID')) {
    if (named.length > 0)
      issues.push(`${named.join(' and ')} ${named.length > 1 ? 'do' : 'does'} nothing without MICROSOFT_APP_ID`);
    return issues;
  }
  for (const way of given)
    for (const name of way)
      if (!isSet(name)) issues.push(`${name} is missing: ${way.filter(isSet).join()} goes with it`);
  if (isManaged && named.length > 0)
    issues.push(
      `${named.join(' and ')} cannot be beside MICROSOFT_APP_TYPE=UserAssignedMSI: the machine itself shows who it is`,
    );
  else if (named.length > 1) issues.push(`${named.join(' and ')} are two ways to show who the bot is: set one of them`);
  else if (!isManaged && named.length === 0)
    issues.push(
      'MICROSOFT_APP_PASSWORD is missing: or set MICROSOFT_APP_CERTIFICATE_FILE, MICROSOFT_APP_FEDERATED_CLIENT_ID or MICROSOFT_APP_TYPE=UserAssignedMSI in its place',
    );
  if (!isSet('MICROSOFT_APP_TENANT_ID') && env.MICROSOFT_APP_TYPE !== 'MultiTenant')
    issues.push(`MICROSOFT_APP_TENANT_ID is missing: a ${env.MICROSOFT_APP_TYPE ?? 'SingleTenant'} app needs it`);
  return issues;
}

/** @returns undefined where there is no registration */
export function registrationOf(read: Read): Registration | undefined {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenantId, MICROSOFT_APP_TYPE: type } = read;
  if (appId === undefined) return undefined;
  const base = { appId, tenantId, type: type === 'MultiTenant' ? type : 'SingleTenant' } as const;
  if (type === 'UserAssignedMSI') return { ...base, managedIdentity: true };
  if (read.MICROSOFT_APP_PASSWORD !== undefined) return { ...base, password: read.MICROSOFT_APP_PASSWORD };
  const { MICROSOFT_APP_CERTIFICATE_FILE: certificate, MICROSOFT_APP_CERTIFICATE_KEY_FILE: key } = read;
  if (certificate !== undefined && key !== undefined) return { ...base, certificate: { certificate, key } };
  const { MICROSOFT_APP_FEDERATED_CLIENT_ID: federatedClientId } = read;
  return federatedClientId === undefined ? undefined : { ...base, federatedClientId };
}

/** @returns undefined where there is no tenant whose people could be taken */
export function signInsOf(microsoft: Registration | undefined, publicUrl: string, clock: Clock): SignIns | undefined {
  const { appId = '', tenantId } = microsoft ?? {};
  return tenantId === undefined ? undefined : readSignIns({ appId, tenantId, publicUrl }, clock);
}
