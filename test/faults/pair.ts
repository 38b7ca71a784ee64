import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { builtWith } from '../built-with.ts';
import { openChat, type Said } from '../direct-line.ts';
import { newFolder } from '../folders.ts';
import { type MovableProgram, ofATrust, onRedis, startProgram } from '../journeys/latchkey.ts';
import { patience } from '../patience.ts';
import { startRedis } from '../redis.ts';
import { type MailServer, startMailServer } from '../smtp.ts';

export const kinds = ['in process', 'over HTTP'] as const;
export type Kind = (typeof kinds)[number];

export const stores = ['on Redis', 'in a folder'] as const;

/**
 * Two processes that share a Redis and a mail server, with the reset backend in each of them or beside both. From a folder one
 * process serves: it is both of them.
 */
export interface Pair {
  readonly bots: readonly [MovableProgram, MovableProgram];
  readonly backend?: MovableProgram;
  readonly mail: MailServer;
  close(): Promise<void>;
}

/** The address of the nth person, who has an account of each kind. */
export const addressOf = (n: number) => `person-${n}@nhs.net`;

/** @returns undefined where there is no redis-server */
export async function startPair(
  kind: Kind,
  persons: number,
  store: (typeof stores)[number] = 'on Redis',
): Promise<Pair | undefined> {
  const redis = store === 'on Redis' ? await startRedis() : { url: undefined, stop: async () => {} };
  if (redis === undefined) return undefined;
  const built = await builtWith('test/faults/kill-at.js');
  const mail = await startMailServer();
  const programs: MovableProgram[] = [];
  const end = async () => {
    await Promise.all(programs.map((one) => one.kill()));
    await mail.close();
    await redis.stop();
  };
  const start = async (name: 'Latchkey' | 'The reset backend', given: Readonly<Record<string, string>>) => {
    const program = await startProgram(name, given, undefined, {
      program: built[name],
      imports: [built.first],
    }).catch(async (error: unknown) => {
      await end();
      throw error;
    });
    programs.push(program);
    return program;
  };
  const temporary = await mkdtemp(join(tmpdir(), 'latchkey-accounts-'));
  const accounts = join(temporary, 'accounts.csv');
  const rows = Array.from({ length: persons }, (_, n) => [
    `training-interface,${addressOf(n)},,,2020-01-01`,
    `nhsp-online,${addressOf(n)},,,`,
    `esr,${addressOf(n)},PERSON${n},1990-01-01,`,
  ]).flat();
  writeFileSync(accounts, `system,email,username,dateOfBirth,joined\n${rows.join('\n')}\n`);
  const kept = redis.url === undefined ? { STATE_DIR: newFolder() } : onRedis(redis.url);
  const settings = { ...ofATrust, ...kept, SMTP_URL: mail.url };
  const key = randomBytes(24).toString('base64url');
  const withAccounts = { ...settings, ACCOUNTS_FILE: accounts };
  const backend =
    kind === 'in process'
      ? undefined
      : await start('The reset backend', { ...withAccounts, BACKEND_KEYS: `bot:identified:${key}` });
  const led = backend === undefined ? {} : { BACKEND_URL: backend.url, BACKEND_KEY: key };
  const first = await start('Latchkey', { ...(backend ? settings : withAccounts), ...led });
  const second = redis.url === undefined ? first : await start('Latchkey', { ...settings, ...led });
  return {
    bots: [first, second],
    ...(backend && { backend }),
    mail,
    async close() {
      await end();
      await rm(temporary, { recursive: true });
    },
  };
}

/** What a person asks for, what they say before it, and how what they are told in the end begins. */
export interface Errand {
  readonly name: string;
  readonly opening: readonly string[];
  /** What is asked then. */
  readonly brink: RegExp;
  /** The one that has an effect outside. */
  last(n: number): string;
  readonly success: RegExp;
  /** Of mails that came of it. */
  isMailOf(n: number, mail: { readonly to: readonly string[]; readonly data: string }): boolean;
}

export const errands = {
  reset: {
    name: 'a reset',
    opening: ['I forgot my training interface password'],
    brink: /registered email address/,
    last: addressOf,
    success: /email is on its way/,
    isMailOf: (n, { to, data }) => to.includes(addressOf(n)) && /Training Interface password/.test(data),
  },
  registration: {
    name: 'a registration',
    opening: ['how do I register for nhsp online', 'permanent job, partner Trust'],
    brink: /What is that address/,
    last: addressOf,
    success: /a code is on its way/,
    isMailOf: (n, { to, data }) => to.includes(addressOf(n)) && /security code/.test(data),
  },
  ticket: {
    name: 'a ticket',
    opening: ['talk to a person', 'Sample Person', '12345678', 'bleep 4411'],
    brink: /Shall I send it/,
    last: () => 'Send it',
    success: /Your reference is/,
    isMailOf: (n, { data }) => data.includes(`trouble number ${n}.`),
  },
} as const satisfies Record<string, Errand>;

/** Anything by which a person is told that nothing was done: true where nothing arrived, and nowhere else. */
const toldOfNothing =
  /nothing was sent|could not send|not registered|can't reach|haven't done|did not answer|wasn't sent/i;

export type Visitor = Awaited<ReturnType<typeof visit>>;

/** A person who has come so far that the next thing they say has an effect. */
export async function visit(pair: Pair, errand: Errand, n: number, at = 0) {
  // A machine that is busy says now and then that it cannot save: a page tries again.
  const url = pair.bots[at]?.url ?? '';
  let opened = await openChat(url).catch(() => undefined);
  for (let tries = 1; opened === undefined && tries < 10; tries += 1) {
    await wait(200);
    opened = await openChat(url).catch(() => undefined);
  }
  const chat = opened ?? (await openChat(url));
  const trouble = errand === errands.ticket ? [`It says no, and this is trouble number ${n}.`] : [];
  for (const text of [...errand.opening, ...trouble]) {
    const clientId = randomUUID();
    for (let tries = 1; !(await chat.post({ text, clientId }).catch(() => tries > 20)); tries += 1) await wait(200);
  }
  const { text } = await chat.latest();
  assert.match(text, errand.brink);
  const clientId = randomUUID();
  return {
    n,
    errand,
    /** Says the last of it to one of the two. @returns whether it was taken */
    async sendTo(bot: MovableProgram): Promise<boolean> {
      try {
        await chat.post({ text: errand.last(n), clientId, at: bot.url });
        return true;
      } catch {
        return false;
      }
    },
    /** Sends the same again and again, to one after the other, until it is taken: as a page or a channel does. */
    async insist(first: MovableProgram): Promise<void> {
      const [one, other] = pair.bots;
      const ways = first === one ? [one, other] : [other, one];
      for (const until = performance.now() + 60_000; performance.now() < until; await wait(100)) {
        for (const way of ways) if (await this.sendTo(way)) return;
      }
      throw new Error('nobody takes it');
    },
    /** Reads the chat where there is somebody to read it from. */
    async reads(): Promise<readonly Said[]> {
      for (const bot of pair.bots) {
        const said = await chat.log(bot.url).catch(() => undefined);
        if (said !== undefined) return said;
      }
      return [];
    },
    /** @returns milliseconds until the person was told how it went */
    async hearsHowItWent(withinSeconds: number): Promise<number> {
      const began = performance.now();
      for (;;) {
        const said = await this.reads();
        const tookMs = performance.now() - began;
        const isTold = (text: string) => errand.success.test(text) || toldOfNothing.test(text);
        if (said.some(({ by, text }) => by === 'bot' && isTold(text))) return tookMs;
        if (tookMs > withinSeconds * 1000)
          throw new Error(`${errand.name} of ${n} was never told how it went. The latest is: ${said.at(-1)?.text}`);
        await wait(100);
      }
    },
  };
}

/** What was told and what was done, counted: all of them are 0 where all is well. */
export interface Reckoning {
  readonly toldOtherwise: number;
  readonly missing: number;
  /** Effects beyond the first: another link, another code, another ticket. */
  readonly twice: number;
  readonly saidTwice: number;
  /** The same mail once more, by its Message-ID: in all, and the most for one person. */
  readonly mailedAgain: number;
  readonly mostMailedAgain: number;
}

export const nothingAmiss: Reckoning = {
  toldOtherwise: 0,
  missing: 0,
  twice: 0,
  saidTwice: 0,
  mailedAgain: 0,
  mostMailedAgain: 0,
};

/**
 * So many conversations, twelve of them at once, in which the last activity comes four times: twice to each process.
 *
 * @param from the first of the persons
 */
export async function fourTimes(
  pair: Pair,
  { conversations, from = 0 }: { readonly conversations: number; readonly from?: number },
): Promise<Reckoning> {
  const all = Object.values(errands);
  const visitors: Visitor[] = [];
  for (let done = 0; done < conversations; done += 12) {
    const these = Array.from({ length: Math.min(12, conversations - done) }, (_, n) => from + done + n);
    const come = await Promise.all(these.map((n) => visit(pair, all[n % all.length] ?? errands.reset, n, n % 2)));
    const [one, other] = pair.bots;
    await Promise.all(come.flatMap((visitor) => [one, other, one, other].map((bot) => visitor.insist(bot))));
    await Promise.all(come.map((visitor) => visitor.hearsHowItWent(patience / 1000)));
    visitors.push(...come);
  }
  return reckon(pair, visitors, patience / 1000);
}

/** Waits until the mails have come, and reckons. */
export async function reckon(pair: Pair, visitors: readonly Visitor[], withinSeconds: number): Promise<Reckoning> {
  const mailsOf = ({ errand, n }: Visitor) => pair.mail.received.filter((mail) => errand.isMailOf(n, mail));
  for (const until = performance.now() + withinSeconds * 1000; performance.now() < until; await wait(100))
    if (pair.mail.received.length >= visitors.length && visitors.every((visitor) => mailsOf(visitor).length > 0)) break;
  // Whatever would come a second time has a moment to come.
  await wait(500);
  const sum = { toldOtherwise: 0, missing: 0, twice: 0, saidTwice: 0, mailedAgain: 0, mostMailedAgain: 0 };
  for (const visitor of visitors) {
    const mails = mailsOf(visitor);
    const ids = mails.map(({ data }) => /^Message-ID: (.*)$/im.exec(data)?.[1]);
    const said = (await visitor.reads()).filter(({ by }) => by === 'bot').map(({ text }) => text);
    const successes = said.filter((text) => visitor.errand.success.test(text)).length;
    const nothing = said.some((text) => toldOfNothing.test(text));
    if (nothing ? mails.length > 0 : successes === 0) sum.toldOtherwise += 1;
    if (successes > 0 && mails.length === 0) sum.missing += 1;
    if (successes > 1) sum.saidTwice += 1;
    sum.twice += Math.max(0, new Set(ids).size - 1);
    const again = ids.length - new Set(ids).size;
    sum.mailedAgain += again;
    sum.mostMailedAgain = Math.max(sum.mostMailedAgain, again);
  }
  return sum;
}
