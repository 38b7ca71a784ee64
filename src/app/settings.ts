import { isIP } from 'node:net';
import { isAbsolute } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { readSmtpUrl } from '../adapters/mail/smtp.ts';
import { systems } from '../backend/contract.ts';
import { isThisMachine } from '../http/network.ts';
import { file, pem } from './files.ts';
import { hours, hoursOf } from './team-hours.ts';

/** The environment, without what is set to nothing. */
export type Env = Readonly<Record<string, string>>;

export function whatIsSet(variables: Readonly<Record<string, string | undefined>>): Env {
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
}

const list = (value: string) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Which guides there are is known when the content has been read. */
const guide = '[a-z][a-z0-9-]{0,39}';
const teamOfValue = new RegExp(`^(?<guide>${guide})=(?<value>[\\x21-\\x2b\\x2d-\\x7e]{1,100})$`);

const caller = /^(?<name>[\w-]{1,40}):(?<tier>anonymous|identified):(?<key>[\x21-\x2b\x2d-\x7e]{16,200})$/;

function callerOf(entry: string) {
  const { name = '', tier, key = '' } = caller.exec(entry)?.groups ?? {};
  return { name, tier: tier === 'identified' ? ('identified' as const) : ('anonymous' as const), key };
}

/** Refines a value that is an address already. `keeps` is told the address, and whether it is as it should be. */
const address = (protocol: RegExp, error: string, keeps: (url: URL, text: string) => boolean) =>
  z.string().refine((text) => {
    if (!URL.canParse(text) || /\s/.test(text)) return false;
    const url = new URL(text);
    return protocol.test(url.protocol) && keeps(url, text);
  }, error);

const isPlain = ({ username, password, search, hash, hostname }: URL) =>
  `${username}${password}${search}${hash}` === '' && isHost(hostname.replace(/^\[(.*)\]$/, '$1'));

const httpUrl = address(
  /^https?:$/,
  'is not an http or https address of a host, without a password, a question mark or a #',
  isPlain,
);

/** A name or an address, as one listens on it or connects to it. */
function isHost(host: string): boolean {
  return isIP(host.replace(/%.*$/, '')) !== 0 || /^(?!.*[.-]\.)[a-z\d](?:[a-z\d.-]{0,252}[a-z\d])?$/i.test(host);
}

const whole = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `is not a whole number from ${least} to ${most}`,
    })
    .transform(Number);

/** The domain of what is nobody's: what is shown at the outbox has it, and no mail. */
export const nobody = 'localhost.example';

/** Whether an address is nobody's: at that domain, or at one below it. */
export function isNobodys(email: string): boolean {
  return /@(?:.+\.)?localhost\.example\.?$/i.test(email.trim());
}

/** An address of the Trust's own, as a setting or a row of FACTS_FILE has it. */
export const mailbox = z
  .email({ error: 'is not an email address' })
  .refine((email) => !isNobodys(email), `is an address at ${nobody}, which is nobody's`);

const smtpUrl = address(
  /^smtps?:$/,
  'is not an smtp:// or smtps:// address of a host, with no path and no setting but ?tls=required',
  ({ hostname, pathname, hash }, text) => {
    try {
      readSmtpUrl(text);
    } catch {
      return false;
    }
    return isHost(hostname.replace(/^\[(.*)\]$/, '$1')) && pathname.length <= 1 && hash === '';
  },
);

/** A key that is sent in a header: printable, in ASCII. */
const bearer = /^[\x20-\x7e]{16,}$/;

const claimValue = z.string().regex(/^[\x21-\x2b\x2d-\x7e]{1,100}$/, 'is not a value of a claim');

/** The environment as an operator sets it, value by value. What each variable does is in docs/runbook.md. */
export const environment = z.object({
  HOST: z.string().refine(isHost, 'is not the name or the address of a host').default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3978),
  PUBLIC_URL: httpUrl.optional(),
  REDIS_URL: address(
    /^rediss?:$/,
    'is not a redis:// or rediss:// address of a host, with the number of a database behind it or none',
    ({ hostname, pathname }) => hostname !== '' && /^\/?\d*$/.test(pathname),
  ).optional(),
  STORE: z
    .literal('memory', { error: 'is not memory, which is all that it can be: leave it out to keep things' })
    .optional(),
  STORE_KEYS: z
    .string()
    .regex(
      /^[\w-]{1,16}:[A-Za-z0-9+/]{43}=(,[\w-]{1,16}:[A-Za-z0-9+/]{43}=)*$/,
      'is not a list of id:key, each key 32 bytes in base64',
    )
    .refine((keys) => isEachOnce(keys.split(',').map((entry) => entry.split(':')[0])), 'has two keys of the same id')
    .optional(),
  STORE_SECRET: z.string().min(32, 'is shorter than 32 characters').optional(),
  STATE_DIR: z.string().refine(isAbsolute, 'is not an absolute path').optional(),
  PRACTICE: z.enum(['yes', 'no'], { error: 'is neither yes nor no' }).optional(),
  CONNECTED: z
    .string()
    .transform((value) => (value === 'none' ? [] : list(value)))
    .pipe(z.array(z.enum(systems, { error: `takes ${systems.join(', ')} or none` })))
    .transform((connected) => [...new Set(connected)])
    .optional(),
  BACKEND_URL: httpUrl.optional(),
  BACKEND_KEY: z.string().regex(bearer, 'is shorter than 16 characters, or has others than ASCII ones').optional(),
  BACKEND_PUBLIC_URL: httpUrl.optional(),
  BACKEND_KEYS: z
    .string()
    .default('')
    .transform(list)
    .pipe(
      z.array(
        z
          .string()
          .regex(
            caller,
            lastWord(
              'is not a list of name:tier:key, the tier anonymous or identified, each key at least 16 characters',
            ),
          )
          .transform(callerOf),
      ),
    )
    .superRefine(callersOnce),
  OIDC_ISSUER: address(
    /^https?:$/,
    'is not an https address without a question mark or a #, as the issuer has it in its tokens',
    (url) => isPlain(url) && (url.protocol === 'https:' || isThisMachine(url.hostname)),
  ).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(8, 'is shorter than 8 characters').optional(),
  OIDC_CLAIM: z
    .string()
    .regex(/^[\w.:/-]{1,100}$/, 'is not the name of a claim')
    .default('roles'),
  OIDC_AGENT: claimValue.default('latchkey-agent'),
  OIDC_SUPERVISOR: claimValue.default('latchkey-supervisor'),
  OIDC_TEAMS: z
    .string()
    .transform(list)
    .pipe(
      z.array(
        z
          .string()
          .regex(teamOfValue, lastWord('is not a list of guide=value, each value one that OIDC_CLAIM can have'))
          .transform((entry): [string, string] => {
            const { guide: team = '', value = '' } = teamOfValue.exec(entry)?.groups ?? {};
            return [value, team];
          }),
      ),
    )
    .refine((teams) => isEachOnce(teams.map(([value]) => value)), 'has two teams of the same value')
    .optional(),
  TICKET_WEBHOOK_URL: httpUrl.optional(),
  TICKET_WEBHOOK_SECRET: z
    .string()
    .regex(/^(?:whsec_)?[A-Za-z0-9+/]{32,}={0,2}$/, 'is not 24 bytes or more in base64, with whsec_ before it or not')
    .optional(),
  ZAMMAD_URL: httpUrl.optional(),
  ZAMMAD_TOKEN: z.string().regex(bearer, 'is shorter than 16 characters, or has others than ASCII ones').optional(),
  ZAMMAD_GROUP: z.string().min(1).default('Users'),
  HANDOFF_HUB_URL: httpUrl.optional(),
  HANDOFF_HUB_APP_ID: z.guid({ error: 'is not an application id' }).optional(),
  DESK_HOURS: hours.optional(),
  DESK_CHATS: whole(1, 20).default(3),
  ACCOUNTS_FILE: file.optional(),
  FACTS_FILE: file.optional(),
  SMTP_URL: smtpUrl.optional(),
  NOTIFY_URL: httpUrl.default('https://api.notifications.service.gov.uk'),
  NOTIFY_API_KEY: z
    .string()
    .regex(/^[\w-]+-[0-9a-f-]{36}-[0-9a-f-]{36}$/i, 'is not a GOV.UK Notify API key')
    .optional(),
  NOTIFY_EMAIL_TEMPLATE: z.guid({ error: 'is not a template id' }).optional(),
  NOTIFY_TEXT_TEMPLATE: z.guid({ error: 'is not a template id' }).optional(),
  NOTIFY_RECEIPTS_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, 'is shorter than 16 characters, or has spaces or others than ASCII ones')
    .optional(),
  MAIL_FROM: mailbox.optional(),
  HELPDESK_EMAIL: mailbox.optional(),
  DIRECT_LINE_SECRET: z
    .string()
    .regex(/^[\x21-\x7e]{32,200}$/, 'is shorter than 32 characters, or has spaces or others than ASCII ones')
    .optional(),
  IDENTITY_SECRET: z.string().min(32, 'is shorter than 32 characters').optional(),
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform(list)
    .pipe(
      z.array(
        address(
          /^https?:$/,
          'is not a list of sites as https://intranet.example.nhs.uk: each one by its whole name, with no path and no slash at the end',
          (url, text) => isPlain(url) && url.origin === text.toLowerCase(),
        ),
      ),
    ),
  TRUSTED_HOPS: whole(0, 10).default(0),
  MICROSOFT_APP_ID: z.guid({ error: 'is not an application id' }).optional(),
  MICROSOFT_APP_PASSWORD: z.string().min(1).optional(),
  MICROSOFT_APP_TENANT_ID: z.guid({ error: 'is not a tenant id' }).optional(),
  MICROSOFT_APP_TYPE: z
    .enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI'], {
      error: 'is none of SingleTenant, MultiTenant, UserAssignedMSI',
    })
    .default('SingleTenant'),
  MICROSOFT_APP_CERTIFICATE_FILE: pem('CERTIFICATE').optional(),
  MICROSOFT_APP_CERTIFICATE_KEY_FILE: pem('PRIVATE KEY').optional(),
  MICROSOFT_APP_FEDERATED_CLIENT_ID: z.guid({ error: 'is not a client id' }).optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'is none of debug, info, warn, error, silent' })
    .default('info'),
});

export type Read = z.output<typeof environment>;

/** `CONTACT_ESR`: who answers tickets about the guide `esr`. A guide needs no more than its id to have one. */
const contact = /^CONTACT_([A-Z\d_]+)$/;

export function contactSetting(guide: string): string {
  return `CONTACT_${guide.toUpperCase().replaceAll('-', '_')}`;
}

/** @returns the contacts by the id of their guide, and what is wrong with them */
export function readContacts(env: Env): { readonly contacts: ReadonlyMap<string, string>; readonly issues: string[] } {
  const contacts = new Map<string, string>();
  const issues: string[] = [];
  for (const [name, value] of Object.entries(env)) {
    const guide = contact.exec(name)?.[1]?.toLowerCase().replaceAll('_', '-');
    if (guide === undefined) continue;
    const { data, error } = mailbox.safeParse(value);
    if (data !== undefined) contacts.set(guide, data);
    else issues.push(...error.issues.map(({ message }) => `${name} ${message}`));
  }
  return { contacts, issues };
}

/** The SDK's own names for our settings, as Azure shows them to whoever registers a bot. */
const otherNames: Readonly<Record<string, string>> = {
  MicrosoftAppId: 'MICROSOFT_APP_ID',
  MicrosoftAppPassword: 'MICROSOFT_APP_PASSWORD',
  MicrosoftAppTenantId: 'MICROSOFT_APP_TENANT_ID',
  MicrosoftAppType: 'MICROSOFT_APP_TYPE',
};

/**
 * Puts what is set under a name of the SDK under ours.
 *
 * @returns also which name of ours was set under which, and what is wrong with that
 */
export function underOurNames(env: Env): {
  readonly env: Env;
  readonly setAs: ReadonlyMap<string, string>;
  readonly issues: string[];
} {
  const named: Record<string, string> = { ...env };
  const setAs = new Map<string, string>();
  const issues: string[] = [];
  for (const [theirs, ours] of Object.entries(otherNames)) {
    const value = env[theirs];
    if (value === undefined) continue;
    if (env[ours] === undefined) setAs.set(ours, theirs);
    else if (env[ours] !== value) issues.push(`${ours} and ${theirs} are one setting, and differ: set one of them`);
    named[ours] ??= value;
  }
  return { env: named, setAs, issues };
}

/** Names that others use, and that look like ours. */
const ofOthers = new Set(['LOGLEVEL', 'TRUSTED_HOSTS']);
const ours = [...Object.keys(environment.shape), ...Object.keys(otherNames)];

/** Settings that are none, and look like one of ours that is not set: a slip of the hand, and so not what it was meant to be. */
export function nearMisses(env: Env): readonly string[] {
  const missing = ours.filter((name) => env[name] === undefined);
  return Object.keys(env).flatMap((name) => {
    if (ours.includes(name) || ofOthers.has(name) || contact.test(name) || hoursOf.test(name)) return [];
    const [meant] = missing
      .filter((one) => isSlipOf(one, name))
      .sort((one, other) => distance(one, name) - distance(other, name));
    const likely = meant ?? ofOurWord(name);
    return likely === undefined ? [] : [`${name} is not a setting: is ${likely} meant?`];
  });
}

/** Words that only our settings begin with, and which of ours is likeliest meant. */
const ourWords: readonly (readonly [RegExp, string])[] = [
  [/^NOTIFY_(?!SOCKET$)/, 'NOTIFY_API_KEY'],
  [/^CONTACTS_/, 'CONTACT_ESR'],
  [/^HELPDESK_/, 'HELPDESK_EMAIL'],
  [/^APP_(?:ID|PASSWORD)$/, 'MICROSOFT_APP_ID'],
];

/** One of our words and none of our settings; what Kubernetes sets for a service of that name is left alone. */
function ofOurWord(name: string): string | undefined {
  if (/_SERVICE_|_PORT(?:_|$)/.test(name)) return undefined;
  return ourWords.find(([word]) => word.test(name))?.[1];
}

/** One letter changed, left out or put in; two in a longer name; in a short one, only letters that changed places. */
function isSlipOf(name: string, typed: string): boolean {
  if (Math.abs(name.length - typed.length) > 2) return false;
  const [right, given] = [name.toUpperCase(), typed.toUpperCase()];
  const isTwisted = [...right].sort().join('') === [...given].sort().join('');
  const apart = distance(right, given);
  return isTwisted ? apart <= 2 : name.length >= 8 && apart <= (name.length > 8 ? 2 : 1);
}

/** For a value of which nothing else can be said when it is not of its form. */
function lastWord(error: string) {
  return { error, abort: true };
}

function isEachOnce(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

function callersOnce(all: readonly { readonly name: string; readonly key: string }[], context: z.RefinementCtx) {
  for (const part of ['name', 'key'] as const)
    if (!isEachOnce(all.map((one) => one[part].toLowerCase()))) context.addIssue(`has two callers of the same ${part}`);
}
