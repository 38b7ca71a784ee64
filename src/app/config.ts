import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type System, systems } from '../backend/contract.ts';
import type { Registration } from '../bot/tokens.ts';
import { type Hours, usualHours } from '../handoff/live/opening-hours.ts';
import { isThisMachine } from '../http/network.ts';
import { issuesOfRegistration, registrationOf } from './registration.ts';
import { type Env, environment, nearMisses, readContacts, underOurNames, whatIsSet } from './settings.ts';
import { readTeamHours } from './team-hours.ts';

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where people reach Latchkey, without a slash at the end. Every link it sends begins with this. */
  readonly publicUrl: string;
  /** The settings by which others than this machine reach Latchkey. With none it is this machine's alone. */
  readonly reachedBy: readonly string[];
  /** The settings by which Latchkey is more than tried: it can be reached, or can reach somebody. */
  readonly inUseBy: readonly string[];
  readonly redisUrl: string | undefined;
  /** Where everything is kept where there is no Redis. Left out: in memory alone, where that was asked for. */
  readonly storeFolder: string | undefined;
  /** Left out: made at the first start, and kept in `storeFolder`, or for Redis in `stateDir`. */
  readonly storeKeys: { readonly keys: string; readonly secret: string } | undefined;
  /** Where this machine keeps what an upgrade of the program must leave alone. */
  readonly stateDir: string;
  /** Whether the backend that runs here has its practice: accounts, their list, the outbox, and a banner on every page. */
  readonly practice: boolean;
  /** The systems with a reset backend. All others are guided. */
  readonly connected: readonly System[];
  /** A backend in another process. `publicUrl` is where people reach its pages. */
  readonly backend: { readonly url: string; readonly key: string; readonly publicUrl: string } | undefined;
  /** Who may call the API of the backend that runs here. Without any it is closed. */
  readonly callers: readonly {
    readonly name: string;
    readonly tier: 'anonymous' | 'identified';
    readonly key: string;
  }[];
  /** Who says who answers tickets at the desk, by OpenID Connect; see handoff/agents.ts. `teams`: value → guide. */
  readonly issuer:
    | {
        readonly url: string;
        readonly clientId: string;
        readonly clientSecret: string;
        readonly claim: string;
        readonly agent: string;
        readonly supervisor: string;
        readonly teams: ReadonlyMap<string, string> | undefined;
      }
    | undefined;
  /** Where tickets go besides by mail. */
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
  readonly zammad: { readonly url: string; readonly token: string; readonly group: string } | undefined;
  /** An agent hub that speaks Bot Framework's handoff protocol. `appId`: its own, where it takes signed activities alone. */
  readonly hub: { readonly url: string; readonly appId: string | undefined } | undefined;
  /** When people are there to answer chats; by the id of a guide, where its team has hours of its own. */
  readonly deskHours: Hours;
  readonly teamHours: ReadonlyMap<string, Hours>;
  /** How many chats an agent has at once. */
  readonly deskChats: number;
  /** CSV with accounts that are there from the start: see docs/reset-backend.md. */
  readonly accountsFile: string | undefined;
  readonly factsFile: string | undefined;
  readonly smtpUrl: string | undefined;
  /** GOV.UK Notify: mails where there is a template for them, text messages likewise. */
  readonly notify:
    | {
        readonly url: string;
        readonly key: string;
        readonly emailTemplate: string | undefined;
        readonly textTemplate: string | undefined;
        readonly receiptsKey: string | undefined;
      }
    | undefined;
  /** Who sends tickets, who gets those of guides without a contact, and who gets those of each guide: see addresses.ts. */
  readonly mailFrom: string | undefined;
  readonly helpdeskEmail: string | undefined;
  readonly contacts: ReadonlyMap<string, string>;
  readonly allowedOrigins: readonly string[];
  /** With it another server may ask for tokens of web chat. */
  readonly directLineSecret: string | undefined;
  /** Shared with the server whose pages say, signed, who a person in web chat is. */
  readonly identitySecret: string | undefined;
  readonly trustedHops: number;
  readonly microsoft: Registration | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** A folder of the program's own, which an upgrade may replace. */
export const ownFolder = fileURLToPath(new URL('../../data', import.meta.url));

/** A setting that cannot be. Its message names the variable and is for the operator. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** @throws ConfigError naming every variable that is wrong, at once */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = whatIsSet(variables);
  const { env, setAs, issues: twice } = underOurNames(given);
  const { contacts, issues: ofContacts } = readContacts(env);
  const { teamHours, issues: ofHours } = readTeamHours(env);
  const parsed = environment.safeParse(env);
  const ofValues = (parsed.error?.issues ?? []).map(
    ({ path: [name = ''], message }) => `${setAs.get(String(name)) ?? String(name)} ${message}`,
  );
  const { reachedBy, inUseBy, issues: ofAll } = readTogether(env);
  const issues = [...new Set([...twice, ...ofValues, ...ofContacts, ...ofHours, ...ofAll, ...nearMisses(given)])];
  if (parsed.data === undefined || issues.length > 0) throw new ConfigError(issues.join('\n'));

  const read = parsed.data;
  const asSet = (name: string) => setAs.get(name) ?? name;
  const practice = read.PRACTICE === undefined ? inUseBy.length === 0 : read.PRACTICE === 'yes';
  return {
    host: read.HOST,
    port: read.PORT,
    publicUrl: (
      read.PUBLIC_URL ?? `http://${read.HOST.includes(':') ? `[${read.HOST}]` : read.HOST}:${read.PORT}`
    ).replace(/\/+$/, ''),
    reachedBy: reachedBy.map(asSet),
    inUseBy: inUseBy.map(asSet),
    redisUrl: read.REDIS_URL,
    storeFolder: read.STORE === 'memory' ? undefined : (givenStateDir(env) ?? ownFolder),
    storeKeys:
      read.STORE_KEYS === undefined || read.STORE_SECRET === undefined
        ? undefined
        : { keys: read.STORE_KEYS, secret: read.STORE_SECRET },
    stateDir: givenStateDir(env) ?? usualStateDir(env),
    practice,
    connected: read.CONNECTED ?? (practice ? systems : []),
    backend:
      read.BACKEND_URL === undefined || read.BACKEND_KEY === undefined
        ? undefined
        : {
            url: read.BACKEND_URL,
            key: read.BACKEND_KEY,
            publicUrl: (read.BACKEND_PUBLIC_URL ?? read.BACKEND_URL).replace(/\/+$/, ''),
          },
    callers: read.BACKEND_KEYS,
    issuer:
      read.OIDC_ISSUER === undefined || read.OIDC_CLIENT_ID === undefined || read.OIDC_CLIENT_SECRET === undefined
        ? undefined
        : {
            url: read.OIDC_ISSUER,
            clientId: read.OIDC_CLIENT_ID,
            clientSecret: read.OIDC_CLIENT_SECRET,
            claim: read.OIDC_CLAIM,
            agent: read.OIDC_AGENT,
            supervisor: read.OIDC_SUPERVISOR,
            teams: read.OIDC_TEAMS && new Map(read.OIDC_TEAMS),
          },
    webhook:
      read.TICKET_WEBHOOK_URL === undefined || read.TICKET_WEBHOOK_SECRET === undefined
        ? undefined
        : { url: read.TICKET_WEBHOOK_URL, secret: read.TICKET_WEBHOOK_SECRET },
    zammad:
      read.ZAMMAD_URL === undefined || read.ZAMMAD_TOKEN === undefined
        ? undefined
        : { url: read.ZAMMAD_URL.replace(/\/+$/, ''), token: read.ZAMMAD_TOKEN, group: read.ZAMMAD_GROUP },
    hub: read.HANDOFF_HUB_URL === undefined ? undefined : { url: read.HANDOFF_HUB_URL, appId: read.HANDOFF_HUB_APP_ID },
    deskHours: read.DESK_HOURS ?? usualHours,
    teamHours,
    deskChats: read.DESK_CHATS,
    accountsFile: read.ACCOUNTS_FILE,
    factsFile: read.FACTS_FILE,
    smtpUrl: read.SMTP_URL,
    notify:
      read.NOTIFY_API_KEY === undefined
        ? undefined
        : {
            url: read.NOTIFY_URL,
            key: read.NOTIFY_API_KEY,
            emailTemplate: read.NOTIFY_EMAIL_TEMPLATE,
            textTemplate: read.NOTIFY_TEXT_TEMPLATE,
            receiptsKey: read.NOTIFY_RECEIPTS_KEY,
          },
    mailFrom: read.MAIL_FROM,
    helpdeskEmail: read.HELPDESK_EMAIL,
    contacts,
    allowedOrigins: read.ALLOWED_ORIGINS,
    directLineSecret: read.DIRECT_LINE_SECRET,
    identitySecret: read.IDENTITY_SECRET,
    trustedHops: read.TRUSTED_HOPS,
    microsoft: registrationOf(read),
    logLevel: read.LOG_LEVEL,
  };
}

/** What settings mean beside each other. Looks at them as they were given, so that it holds whatever else is wrong. */
function readTogether(env: Env) {
  const issues: string[] = [];
  const both = (one: string, other: string) => {
    if ((env[one] === undefined) !== (env[other] === undefined))
      issues.push(`${one} and ${other} go together: set both or neither`);
  };
  const needs = (one: string, ...others: readonly string[]) => {
    if (env[one] !== undefined && others.every((other) => env[other] === undefined))
      issues.push(`${one} does nothing without ${others.join(' or ')}`);
  };
  both('BACKEND_URL', 'BACKEND_KEY');
  both('STORE_KEYS', 'STORE_SECRET');
  both('TICKET_WEBHOOK_URL', 'TICKET_WEBHOOK_SECRET');
  both('ZAMMAD_URL', 'ZAMMAD_TOKEN');
  both('OIDC_ISSUER', 'OIDC_CLIENT_ID');
  both('OIDC_ISSUER', 'OIDC_CLIENT_SECRET');
  for (const name of ['OIDC_CLAIM', 'OIDC_AGENT', 'OIDC_SUPERVISOR', 'OIDC_TEAMS']) needs(name, 'OIDC_ISSUER');
  needs('ZAMMAD_GROUP', 'ZAMMAD_URL');
  needs('HANDOFF_HUB_APP_ID', 'HANDOFF_HUB_URL');
  needs('HANDOFF_HUB_APP_ID', 'MICROSOFT_APP_ID');
  if (env.DESK_AGENTS !== undefined)
    issues.push('DESK_AGENTS is a setting no more: agents sign in by OpenID Connect (OIDC_ISSUER), see docs/desk.md');
  needs('BACKEND_PUBLIC_URL', 'BACKEND_URL');
  needs('IDENTITY_SECRET', 'ALLOWED_ORIGINS');
  needs('NOTIFY_EMAIL_TEMPLATE', 'NOTIFY_API_KEY');
  needs('NOTIFY_TEXT_TEMPLATE', 'NOTIFY_API_KEY');
  needs('NOTIFY_RECEIPTS_KEY', 'NOTIFY_API_KEY');
  needs('NOTIFY_API_KEY', 'NOTIFY_EMAIL_TEMPLATE', 'NOTIFY_TEXT_TEMPLATE');
  issues.push(...issuesOfRegistration(env));
  if (env.STORE !== undefined && env.REDIS_URL !== undefined)
    issues.push('STORE=memory and REDIS_URL are two ways to keep things: set one of them');
  if (env.SMTP_URL !== undefined && env.NOTIFY_EMAIL_TEMPLATE !== undefined)
    issues.push('SMTP_URL and NOTIFY_EMAIL_TEMPLATE are two ways to send mail: set one of them');

  const reachedBy = [
    ...(env.HOST === undefined || isThisMachine(env.HOST) ? [] : ['HOST']),
    ...(env.PUBLIC_URL === undefined || isThisMachine(hostOf(env.PUBLIC_URL)) ? [] : ['PUBLIC_URL']),
    ...(Number(env.TRUSTED_HOPS ?? 0) === 0 ? [] : ['TRUSTED_HOPS']),
  ];
  const set = (...names: readonly string[]) => names.filter((name) => env[name] !== undefined);
  const inUseBy = [...reachedBy, ...set('SMTP_URL', 'NOTIFY_API_KEY', 'MICROSOFT_APP_ID')];
  const isAsked = env.PRACTICE === 'yes';
  const leaves = [
    ...(isThisMachine(hostOf(env.SMTP_URL ?? 'smtp://localhost')) ? [] : ['SMTP_URL']),
    ...(env.NOTIFY_API_KEY === undefined || isThisMachine(hostOf(env.NOTIFY_URL ?? '')) ? [] : ['NOTIFY_API_KEY']),
  ];
  if (isAsked && leaves.length > 0)
    issues.push(
      `PRACTICE=yes cannot be beside ${leaves.join(' and ')}: the practice accounts have addresses at nhs.net, and no mail to them may leave this machine`,
    );
  const sendsMail = set('SMTP_URL', 'NOTIFY_EMAIL_TEMPLATE').length > 0;
  const hasOutbox = reachedBy.length === 0 && (isAsked || (env.PRACTICE === undefined && inUseBy.length === 0));
  if (!sendsMail && !hasOutbox)
    issues.push(
      'SMTP_URL is missing, or NOTIFY_API_KEY and NOTIFY_EMAIL_TEMPLATE: tickets go out by mail. The outbox, which shows every mail, is for practice on this machine alone',
    );
  if (env.BACKEND_URL !== undefined && env.CONNECTED === undefined && inUseBy.length > 0 && !isAsked)
    issues.push('CONNECTED is missing: say which systems the backend at BACKEND_URL resets, or none');
  return { reachedBy, inUseBy, issues };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** Whether the reset backend inside is used: there is no other, and there are systems for it. */
export function hasResets({ backend, connected }: Config): boolean {
  return backend === undefined && connected.length > 0;
}

/** Whether there is a desk: an issuer says who answers; or Latchkey is this machine's alone, and is tried. */
export function hasDesk({ issuer, reachedBy }: Config): boolean {
  return issuer !== undefined || reachedBy.length === 0;
}

/** Where the operator says, or systemd (`StateDirectory=`). */
function givenStateDir({ STATE_DIR, STATE_DIRECTORY }: Env): string | undefined {
  return STATE_DIR ?? STATE_DIRECTORY?.split(':')[0];
}

/** Where the state of a user's programs is. */
function usualStateDir({ XDG_STATE_HOME = '' }: Env): string {
  return join(isAbsolute(XDG_STATE_HOME) ? XDG_STATE_HOME : join(homedir(), '.local/state'), 'latchkey');
}
