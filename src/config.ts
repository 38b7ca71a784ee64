import { z } from 'zod';
import { type System, systems } from './backend/contract.ts';

const list = (value: string) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Which guides there are is known when the content has been read. */
const guide = '[a-z][a-z0-9-]{0,39}';
const deskAgent = new RegExp(
  `^(?<name>\\p{L}[\\p{L}\\d .'-]{0,39}):(?<role>agent|lead):(?<guides>all|${guide}(?:\\+${guide})*):(?<key>[\\x21-\\x2b\\x2d-\\x7e]{16,200})$`,
  'u',
);

function agentOf(entry: string): Config['deskAgents'][number] {
  const { name = '', role, guides = '', key = '' } = deskAgent.exec(entry)?.groups ?? {};
  return {
    name,
    role: role === 'lead' ? 'lead' : 'agent',
    guides: guides === 'all' ? 'all' : new Set(guides.split('+')),
    key,
  };
}

const httpUrl = z.url({ protocol: /^https?$/, error: 'is not an http or https address' });

/** The environment as an operator sets it. What each variable does is in docs/runbook.md. */
const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number({ error: 'is not a number' }).int().min(0).max(65_535).default(3978),
  PUBLIC_URL: httpUrl.optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'is not a redis:// or rediss:// address' }).optional(),
  STORE_KEYS: z
    .string()
    .regex(
      /^[\w-]{1,16}:[A-Za-z0-9+/]{43}=(,[\w-]{1,16}:[A-Za-z0-9+/]{43}=)*$/,
      'is not a list of id:key, each key 32 bytes in base64',
    )
    .optional(),
  STORE_SECRET: z.string().min(32, 'is shorter than 32 characters').optional(),
  CONNECTED: z
    .string()
    .default(systems.join(','))
    .transform((value) => (value === 'none' ? [] : list(value)))
    .pipe(z.array(z.enum(systems, { error: `takes ${systems.join(', ')} or none` }))),
  BACKEND_URL: httpUrl.optional(),
  BACKEND_KEY: z.string().min(16, 'is shorter than 16 characters').optional(),
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
            /^[\w-]{1,40}:(anonymous|identified):[\x21-\x2b\x2d-\x7e]{16,200}$/,
            'is not a list of name:tier:key, the tier anonymous or identified, each key at least 16 characters',
          ),
      ),
    ),
  DESK_AGENTS: z
    .string()
    .default('')
    .transform(list)
    .pipe(
      z.array(
        z
          .string()
          .regex(
            deskAgent,
            `is not a list of name:role:guides:key, the role agent or lead, the guides all or ids of guides with + between them, each key at least 16 characters`,
          )
          .transform(agentOf),
      ),
    ),
  ACCOUNTS_FILE: z.string().min(1).optional(),
  FACTS_FILE: z.string().min(1).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'is not an smtp:// or smtps:// address' }).optional(),
  NOTIFY_URL: httpUrl.default('https://api.notifications.service.gov.uk'),
  NOTIFY_API_KEY: z
    .string()
    .regex(/^[\w-]+-[0-9a-f-]{36}-[0-9a-f-]{36}$/i, 'is not a GOV.UK Notify API key')
    .optional(),
  NOTIFY_EMAIL_TEMPLATE: z.guid({ error: 'is not a template id' }).optional(),
  NOTIFY_TEXT_TEMPLATE: z.guid({ error: 'is not a template id' }).optional(),
  NOTIFY_RECEIPTS_KEY: z
    .string()
    .regex(/^\S{16,}$/, 'is shorter than 16 characters, or has spaces')
    .optional(),
  MAIL_FROM: z.email({ error: 'is not an email address' }).default('latchkey@localhost.example'),
  HELPDESK_EMAIL: z.email({ error: 'is not an email address' }).default('helpdesk@localhost.example'),
  ALLOWED_ORIGINS: z.string().default('').transform(list).pipe(z.array(httpUrl)),
  TRUSTED_HOPS: z.coerce.number().int().min(0).max(10).default(0),
  MICROSOFT_APP_ID: z.guid({ error: 'is not an application id' }).optional(),
  MICROSOFT_APP_PASSWORD: z.string().min(1).optional(),
  MICROSOFT_APP_TENANT_ID: z.guid({ error: 'is not a tenant id' }).optional(),
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'MultiTenant']).default('SingleTenant'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where people reach Latchkey, without a slash at the end. Every link it sends begins with this. */
  readonly publicUrl: string;
  readonly redisUrl: string | undefined;
  /** Left out: made at the first start, and kept beside the program. */
  readonly storeKeys: { readonly keys: string; readonly secret: string } | undefined;
  readonly connected: readonly System[];
  /** A backend in another process. `publicUrl` is where people reach its pages. */
  readonly backend: { readonly url: string; readonly key: string; readonly publicUrl: string } | undefined;
  /** Who may call the API of the backend that runs here. Without any it is closed. */
  readonly callers: readonly {
    readonly name: string;
    readonly tier: 'anonymous' | 'identified';
    readonly key: string;
  }[];
  /** Who answers tickets at the desk: see handoff/desk.ts. Without anybody there is no desk, and tickets are mails alone. */
  readonly deskAgents: readonly {
    readonly name: string;
    readonly role: 'agent' | 'lead';
    readonly guides: ReadonlySet<string> | 'all';
    readonly key: string;
  }[];
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
  readonly mailFrom: string;
  readonly helpdeskEmail: string;
  readonly allowedOrigins: readonly string[];
  readonly trustedHops: number;
  readonly microsoft:
    | {
        readonly appId: string;
        readonly password: string;
        readonly tenantId: string | undefined;
        readonly type: 'SingleTenant' | 'MultiTenant';
      }
    | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** A setting that cannot be. Its message names the variable and is for the operator. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** @throws ConfigError naming every variable that is wrong, at once */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map(({ path, message }) => `${path[0]?.toString()} ${message}`).join('\n'),
    );
  }
  const read = parsed.data;
  if ((read.BACKEND_URL === undefined) !== (read.BACKEND_KEY === undefined)) {
    throw new ConfigError('BACKEND_URL and BACKEND_KEY go together: set both or neither');
  }
  if ((read.STORE_KEYS === undefined) !== (read.STORE_SECRET === undefined)) {
    throw new ConfigError('STORE_KEYS and STORE_SECRET go together: set both or neither');
  }
  const publicHost = new URL(read.PUBLIC_URL ?? 'http://localhost').hostname;
  if (read.NOTIFY_API_KEY === undefined && (read.NOTIFY_EMAIL_TEMPLATE ?? read.NOTIFY_TEXT_TEMPLATE) !== undefined) {
    throw new ConfigError('NOTIFY_API_KEY is missing: a Notify template needs it');
  }
  if (read.SMTP_URL !== undefined && read.NOTIFY_EMAIL_TEMPLATE !== undefined) {
    throw new ConfigError('SMTP_URL and NOTIFY_EMAIL_TEMPLATE are two ways to send mail: set one of them');
  }
  const sendsMail = read.SMTP_URL !== undefined || read.NOTIFY_EMAIL_TEMPLATE !== undefined;
  if (!sendsMail && !(isLoopback(read.HOST) && isLoopback(publicHost))) {
    throw new ConfigError('SMTP_URL is missing: the outbox page shows every mail, and is for this machine only');
  }
  if ((read.MICROSOFT_APP_ID === undefined) !== (read.MICROSOFT_APP_PASSWORD === undefined)) {
    throw new ConfigError('MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD go together: set both or neither');
  }
  if (
    read.MICROSOFT_APP_ID !== undefined &&
    read.MICROSOFT_APP_TYPE === 'SingleTenant' &&
    read.MICROSOFT_APP_TENANT_ID === undefined
  ) {
    throw new ConfigError('MICROSOFT_APP_TENANT_ID is missing: a SingleTenant app needs it');
  }
  for (const part of ['name', 'key'] as const) {
    const all = read.DESK_AGENTS.map((agent) => agent[part].toLowerCase());
    if (new Set(all).size < all.length) throw new ConfigError(`DESK_AGENTS has two agents of the same ${part}`);
  }
  return {
    host: read.HOST,
    port: read.PORT,
    publicUrl: (
      read.PUBLIC_URL ?? `http://${read.HOST.includes(':') ? `[${read.HOST}]` : read.HOST}:${read.PORT}`
    ).replace(/\/+$/, ''),
    redisUrl: read.REDIS_URL,
    storeKeys:
      read.STORE_KEYS === undefined || read.STORE_SECRET === undefined
        ? undefined
        : { keys: read.STORE_KEYS, secret: read.STORE_SECRET },
    connected: read.CONNECTED,
    backend:
      read.BACKEND_URL === undefined || read.BACKEND_KEY === undefined
        ? undefined
        : {
            url: read.BACKEND_URL,
            key: read.BACKEND_KEY,
            publicUrl: (read.BACKEND_PUBLIC_URL ?? read.BACKEND_URL).replace(/\/+$/, ''),
          },
    callers: read.BACKEND_KEYS.map((entry) => {
      const [name = '', tier = '', ...key] = entry.split(':');
      return { name, tier: tier === 'identified' ? 'identified' : 'anonymous', key: key.join(':') };
    }),
    deskAgents: read.DESK_AGENTS,
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
    allowedOrigins: read.ALLOWED_ORIGINS,
    trustedHops: read.TRUSTED_HOPS,
    microsoft:
      read.MICROSOFT_APP_ID === undefined || read.MICROSOFT_APP_PASSWORD === undefined
        ? undefined
        : {
            appId: read.MICROSOFT_APP_ID,
            password: read.MICROSOFT_APP_PASSWORD,
            tenantId: read.MICROSOFT_APP_TENANT_ID,
            type: read.MICROSOFT_APP_TYPE,
          },
    logLevel: read.LOG_LEVEL,
  };
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}
