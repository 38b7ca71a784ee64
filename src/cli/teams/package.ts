import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { zipSync } from 'fflate';
import { common } from '../../guide/common-topics.ts';
import type { Guide } from '../../guide/guide.ts';

export const folder = fileURLToPath(new URL('../../../manifest', import.meta.url));

/** What a manifest can be refused for, each in a sentence. */
export class ManifestProblem extends Error {
  override readonly name = 'ManifestProblem';
}

type Variables = Readonly<Record<string, string>>;
export interface Command {
  readonly title: string;
  readonly description: string;
}

const https = (address: string) => address.startsWith('https://') && URL.canParse(address);

/** The variables that fill in manifest/manifest.json, from the environment. @throws ManifestProblem naming every setting that is missing or cannot be */
export function readVariables(env: Readonly<Record<string, string | undefined>>): Variables {
  const {
    MICROSOFT_APP_ID = '',
    PUBLIC_URL = '',
    TRUST_NAME = '',
    TEAMS_APP_ID,
    TEAMS_APP_NAME,
    TEAMS_APP_VERSION,
  } = env;
  const needed = { MICROSOFT_APP_ID, PUBLIC_URL: PUBLIC_URL.replace(/\/+$/, ''), TRUST_NAME };
  const problems = Object.entries(needed).flatMap(([name, value]) => (value === '' ? [`${name} is not set`] : []));
  if (PUBLIC_URL !== '' && !https(PUBLIC_URL)) problems.push('PUBLIC_URL is not an https address, which Teams needs');
  else if (new URL(PUBLIC_URL || 'https://a').hostname.includes('*'))
    problems.push('PUBLIC_URL holds a wildcard, which validDomains may not');
  for (const name of ['PRIVACY_URL', 'TERMS_URL', 'HELP_URL'] as const)
    if (env[name] && !https(env[name])) problems.push(`${name} is not an https address`);
  const isGuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
  if (MICROSOFT_APP_ID !== '' && !isGuid.test(MICROSOFT_APP_ID))
    problems.push('MICROSOFT_APP_ID is not an application id');
  if (TEAMS_APP_ID && !isGuid.test(TEAMS_APP_ID)) problems.push('TEAMS_APP_ID is not an application id');
  if (TRUST_NAME.length > 32) problems.push('TRUST_NAME is longer than 32 characters');
  const name = TEAMS_APP_NAME || 'Latchkey';
  if (name.length > 30) problems.push('TEAMS_APP_NAME is longer than 30 characters');
  const version = TEAMS_APP_VERSION || ownVersion();
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) problems.push('TEAMS_APP_VERSION is not a version as 1.2.3');
  if (problems.length > 0) throw new ManifestProblem(problems.join('\n'));
  const own = needed.PUBLIC_URL;
  return {
    ...needed,
    PUBLIC_HOST: new URL(own).host,
    TEAMS_APP_ID: TEAMS_APP_ID || MICROSOFT_APP_ID,
    APP_NAME: name,
    APP_VERSION: version,
    PRIVACY_URL: env.PRIVACY_URL || `${own}/privacy`,
    TERMS_URL: env.TERMS_URL || `${own}/terms`,
    HELP_URL: env.HELP_URL || `${own}/about`,
    ADMIN_URL: `${own}/terms`,
  };
}

/** Of the program that makes it. */
function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  return version;
}

const around: readonly Command[] = [
  { title: 'Start again', description: 'Begin with a new question' },
  { title: 'Talk to a person', description: 'Pass this to a colleague, with what you have said so far' },
  { title: 'Help', description: 'What Latchkey can do' },
];

/** What stands in the menu of the bot: each system, with what people come with, and what can be said anywhere. */
export function commandsOf(guides: ReadonlyMap<string, Guide>): readonly Command[] {
  const systems = [...guides.values()].filter(({ id }) => id !== common);
  const ours = systems.map(({ title, topics }) => {
    const listed = [...topics.values()].filter((topic) => topic.listed).map((topic) => topic.title);
    return { title, description: shortened(listed) };
  });
  return [...ours, ...around];
}

/** As many whole titles as Teams shows of a description. */
function shortened(titles: readonly string[]): string {
  const most = 128;
  let text = titles[0] ?? '';
  for (const title of titles.slice(1)) {
    if (`${text}; ${title}`.length > most) break;
    text = `${text}; ${title}`;
  }
  return text.slice(0, most);
}

interface Written {
  readonly validDomains?: readonly string[];
  readonly bots?: readonly { readonly scopes: readonly string[]; commandLists?: unknown }[];
}

/**
 * Fills in a manifest and checks it against its own schema, offline.
 *
 * @throws ManifestProblem when a variable is unknown, the schema refuses it, or a domain holds a wildcard
 */
export async function fillIn(
  template: string,
  variables: Variables,
  commands: readonly Command[] = around,
): Promise<TeamsManifest> {
  const filled = template.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = variables[name];
    if (value === undefined) throw new ManifestProblem(`manifest.json uses ${name}, which is not a variable`);
    return JSON.stringify(value).slice(1, -1);
  });
  const written = JSON.parse(filled) as Written;
  for (const bot of written.bots ?? []) bot.commandLists = bot.scopes.map((scope) => ({ scopes: [scope], commands }));
  const manifest = written as unknown as TeamsManifest;
  const problems: string[] = await AppManifestUtils.validateAgainstSchema(manifest);
  for (const domain of written.validDomains ?? [])
    if (domain.includes('*')) problems.push(`validDomains holds a wildcard: ${domain}`);
  if (problems.length > 0) throw new ManifestProblem(problems.join('\n'));
  return manifest;
}

/** The strings of a manifest that are shown, by the names that Teams has for them: what a translator is given. */
export function stringsOf(manifest: TeamsManifest): Readonly<Record<string, string>> {
  const strings: Record<string, string> = {};
  const collect = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      if (/(?:^name\.|^description\.|\.title$|\.description$|staticTabs\[\d+\]\.name$)/.test(path))
        strings[path] = value;
    } else if (Array.isArray(value)) for (const [index, one] of value.entries()) collect(one, `${path}[${index}]`);
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) collect(one, path === '' ? name : `${path}.${name}`);
  };
  collect(manifest, '');
  return strings;
}

/** The package that is uploaded to Teams: the manifest, its strings and its two icons. */
export async function packageOf(variables: Variables, commands?: readonly Command[]): Promise<Uint8Array> {
  const manifest = await fillIn(readFileSync(`${folder}/manifest.json`, 'utf8'), variables, commands);
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value, undefined, 2));
  const schema = (manifest as { readonly $schema?: string }).$schema?.replace(
    'MicrosoftTeams.schema.json',
    'MicrosoftTeams.Localization.schema.json',
  );
  return zipSync({
    'manifest.json': json(manifest),
    'en-gb.json': json({ $schema: schema, ...stringsOf(manifest) }),
    'color.png': readFileSync(`${folder}/color.png`),
    'outline.png': readFileSync(`${folder}/outline.png`),
  });
}
