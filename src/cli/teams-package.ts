import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { zipSync } from 'fflate';

export const folder = fileURLToPath(new URL('../../manifest', import.meta.url));

/** What a manifest can be refused for, each in a sentence. */
export class ManifestProblem extends Error {
  override readonly name = 'ManifestProblem';
}

/** The variables that fill in manifest/manifest.json, from the environment. @throws ManifestProblem naming all that are missing */
export function readVariables(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const { MICROSOFT_APP_ID = '', PUBLIC_URL = '', TRUST_NAME = '', TEAMS_APP_ID, PRIVACY_URL, TERMS_URL } = env;
  const needed = { MICROSOFT_APP_ID, PUBLIC_URL, TRUST_NAME };
  const missing = Object.entries(needed).filter(([, value]) => value === '');
  const problems = missing.map(([name]) => `${name} is not set`);
  const isHttps = PUBLIC_URL.startsWith('https://') && URL.canParse(PUBLIC_URL);
  if (PUBLIC_URL !== '' && !isHttps) problems.push('PUBLIC_URL is not an https address, which Teams needs');
  if (problems.length > 0) throw new ManifestProblem(problems.join('\n'));
  return {
    ...needed,
    PUBLIC_HOST: new URL(PUBLIC_URL).host,
    TEAMS_APP_ID: TEAMS_APP_ID || MICROSOFT_APP_ID,
    PRIVACY_URL: PRIVACY_URL || PUBLIC_URL,
    TERMS_URL: TERMS_URL || PUBLIC_URL,
  };
}

/**
 * Fills in a manifest and checks it against its own schema, offline.
 *
 * @throws ManifestProblem when a variable is unknown, the schema refuses it, or a domain holds a wildcard
 */
export async function fillIn(template: string, variables: Readonly<Record<string, string>>): Promise<TeamsManifest> {
  const filled = template.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = variables[name];
    if (value === undefined) throw new ManifestProblem(`manifest.json uses ${name}, which is not a variable`);
    return JSON.stringify(value).slice(1, -1);
  });
  const manifest = JSON.parse(filled) as TeamsManifest;
  const problems: string[] = await AppManifestUtils.validateAgainstSchema(manifest);
  const domains = (manifest as { readonly validDomains?: readonly string[] }).validDomains ?? [];
  for (const domain of domains) if (domain.includes('*')) problems.push(`validDomains holds a wildcard: ${domain}`);
  if (problems.length > 0) throw new ManifestProblem(problems.join('\n'));
  return manifest;
}

/** The package that is uploaded to Teams: the manifest and its two icons. */
export async function packageOf(variables: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const manifest = await fillIn(readFileSync(`${folder}/manifest.json`, 'utf8'), variables);
  return zipSync({
    'manifest.json': new TextEncoder().encode(JSON.stringify(manifest, undefined, 2)),
    'color.png': readFileSync(`${folder}/color.png`),
    'outline.png': readFileSync(`${folder}/outline.png`),
  });
}
