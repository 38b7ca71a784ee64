import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { Outbox } from '../../src/adapters/mail/outbox.ts';
import { Passwords } from '../../src/backend/accounts/passwords.ts';
import { type Backend, type BackendSettings, createBackend } from '../../src/backend/backend.ts';
import type { Person } from '../../src/backend/contract.ts';
import type { Disowned, Documents, Mail } from '../../src/backend/ports.ts';
import { rulesFrom } from '../../src/backend/rules.ts';
import type { Requester } from '../../src/backend/sign-in/attempts.ts';
import { Facts, factsSource } from '../../src/guide/facts.ts';
import { onSqlite } from '../on-sqlite.ts';

const factsFile = fileURLToPath(new URL('../../dialogs/facts.yaml', import.meta.url));
export const facts = Facts.from(factsSource.parse(parse(readFileSync(factsFile, 'utf8'))));
export const rules = rulesFrom(facts);

/** A Friday, before dawn. */
export const start = new Date('2026-11-20T03:10:00.000Z');
export const publicUrl = 'https://latchkey.example';
export const hour = 3_600_000;

export const stranger: Person = { tier: 'anonymous' };
export const owner = (...addresses: readonly string[]): Person => ({
  tier: 'identified',
  tenant: 'trust',
  objectId: `object of ${addresses.join()}`,
  addresses: [...addresses],
});

export const own: Requester = { kind: 'own' };
export const passerBy = (whose = 'network:192.0.2.7'): Requester => ({ kind: 'stranger', whose });

/** What takes time by design is tried in passwords.test.ts, and in the attacks. */
const cheap = new Passwords({ N: 16, r: 1, p: 1 });

export interface World {
  readonly backend: Backend;
  readonly outbox: Outbox;
  /** What carries text messages. */
  readonly texts: Outbox;
  readonly documents: Documents;
  /** What people said was not them. */
  readonly disowned: readonly Disowned[];
  readonly logged: readonly string[];
  pass(milliseconds: number): void;
  /** What was sent to an address, oldest first, once everything due has gone. */
  mailsTo(address: string): Promise<readonly Mail[]>;
  /** The token of the newest link sent to an address. */
  tokenFor(address: string): Promise<string>;
}

/** The backend with its practice accounts, on a clock of its own; kept in the process unless `changed` says otherwise. */
export async function openWorld(changed: Partial<BackendSettings> = {}): Promise<World> {
  let now = start.getTime();
  const clock = { now: () => new Date(now) };
  const outbox = new Outbox(onSqlite(clock).documents, clock);
  const texts = new Outbox(onSqlite(clock).documents, clock);
  const logged: string[] = [];
  const disowned: Disowned[] = [];
  const note = (event: string, fields?: unknown) => void logged.push(JSON.stringify({ event, fields }));
  const log = { info: note, warn: note, error: note };
  const documents = changed.documents ?? onSqlite(clock).documents;
  const backend = createBackend({
    documents,
    queue: onSqlite().queue(log, [1, 1, 1]),
    limits: onSqlite().limits(),
    mailer: outbox,
    texts,
    helpdesk: {
      async report(one) {
        disowned.push(one);
        return { reference: 'LK-7K4-P3M' };
      },
    },
    clock,
    rules,
    publicUrl,
    from: 'practice@latchkey.example',
    secret: 'a secret of the tests, of 32 bytes or more',
    log,
    passwords: cheap,
    ...changed,
  });
  await backend.seedPractice();
  const mailsTo = async (address: string) => {
    await backend.settled();
    const sent = await outbox.list();
    return sent
      .map(({ mail }) => mail)
      .filter(({ to }) => to === address)
      .reverse();
  };
  return {
    backend,
    outbox,
    texts,
    documents,
    disowned,
    logged,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    mailsTo,
    tokenFor: async (address) => {
      const texts = (await mailsTo(address)).map(({ text }) => text);
      const token = texts.flatMap((text) => /\/reset\?token=([\w-]+)/.exec(text)?.[1] ?? []).at(-1);
      if (token === undefined) throw new Error(`no link was sent to ${address}`);
      return token;
    },
  };
}

let keys = 0;
export function newKey(): string {
  keys += 1;
  return `key-${keys}`;
}
