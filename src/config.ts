import { z } from 'zod';
import type { System } from './conversation/ports.ts';

const systems = ['training-interface', 'esr', 'nhsp-online'] as const satisfies readonly System[];

const list = (value: string) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

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
  PRACTICE_API_KEY: z
    .string()
    .regex(/^\S{16,}$/, 'is shorter than 16 characters, or has spaces')
    .optional(),
  FACTS_FILE: z.string().min(1).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'is not an smtp:// or smtps:// address' }).optional(),
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
  readonly backend: { readonly url: string; readonly key: string } | undefined;
  /** Opens the API of the practice backend to another Latchkey, which has it as its BACKEND_KEY. */
  readonly practiceApiKey: string | undefined;
  readonly factsFile: string | undefined;
  readonly smtpUrl: string | undefined;
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
  if (read.SMTP_URL === undefined && !(isLoopback(read.HOST) && isLoopback(publicHost))) {
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
        : { url: read.BACKEND_URL, key: read.BACKEND_KEY },
    practiceApiKey: read.PRACTICE_API_KEY,
    factsFile: read.FACTS_FILE,
    smtpUrl: read.SMTP_URL,
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
