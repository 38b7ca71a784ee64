/**
 * A hundred thousand bodies and tokens at the front door of /api/messages, made at random: npx tsx --expose-gc bench/frontdoor/run.ts [how many]
 *
 * What must hold: the process lives, its memory stays flat, no answer holds anything of the inside, and nothing is heard that no channel signed.
 */
import { randomBytes } from 'node:crypto';
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata.js';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { serveBot } from '../../test/bot/harness.ts';

const total = Number(process.argv[2] ?? 100_000);
const atOnce = 16;
const appId = '11111111-2222-4333-8444-555555555555';
const tenantId = '66666666-7777-4888-8999-000000000000';

let seed = 20261130;
/** The same run each time. */
function random(): number {
  seed = (seed * 1664525 + 1013904223) % 4294967296;
  return seed / 4294967296;
}
const below = (most: number) => Math.floor(random() * most);
const oneOf = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;

const odd: readonly (() => unknown)[] = [
  () => null,
  () => below(2 ** 31) - 2 ** 30,
  () => '',
  () => '\u0000\ud800\u202e'.repeat(below(20)),
  () => 'x'.repeat(below(3000)),
  () => [],
  () => ({ __proto__: { tier: 'identified' }, constructor: { prototype: {} } }),
  () => Array.from({ length: below(50) }, () => ({ id: below(9) })),
  () => '<at>Latchkey</at> <a href="javascript:alert(1)">x</a>',
  () => 'https://169.254.169.254/latest/meta-data/',
  () => ({ data: { msteams: { type: 'task/fetch' } }, action: { verb: 'x' } }),
  () => true,
  () => 1e308,
];
const fields =
  'type id timestamp channelId serviceUrl from recipient conversation text value name action entities attachments membersAdded channelData replyToId deliveryMode'.split(
    ' ',
  );

function body(): string {
  const activity: Record<string, unknown> = {
    type: oneOf(['message', 'invoke', 'conversationUpdate', 'installationUpdate', 'event', 'messageUpdate']),
    id: `fuzz-${below(1e9)}`,
    channelId: oneOf(['msteams', 'emulator', 'directline', 'webchat']),
    serviceUrl: oneOf(['https://smba.trafficmanager.net/uk/', 'http://127.0.0.1:6379/', 'https://10.0.0.1/']),
    from: { id: 'a-person', name: 'A person' },
    recipient: { id: 'the-bot', name: 'Latchkey' },
    conversation: { id: 'a-chat', conversationType: 'personal', tenantId },
    text: 'hello',
    name: oneOf(['adaptiveCard/action', 'task/fetch', 'signin/tokenExchange', 'composeExtension/query', 'x']),
  };
  for (let change = below(4); change > 0; change -= 1) activity[oneOf(fields)] = oneOf(odd)();
  const text = JSON.stringify(activity);
  switch (below(12)) {
    case 0:
      return text.slice(0, below(text.length));
    case 1:
      return `${'['.repeat(below(12_000))}${text}`;
    case 2:
      return randomBytes(below(400)).toString('latin1');
    case 3:
      return JSON.stringify(oneOf(odd)());
    default:
      return text;
  }
}

const encode = (part: unknown) => Buffer.from(JSON.stringify(part) ?? 'null').toString('base64url');
function authorization(): string | undefined {
  const now = Math.floor(Date.now() / 1000);
  const header = {
    alg: oneOf(['RS256', 'none', 'HS256', 'ES256', 5]),
    kid: oneOf(['a-key', `k-${below(1e6)}`, null, {}]),
  };
  const claims: unknown = oneOf([
    null,
    'x',
    {
      iss: 'https://api.botframework.com',
      aud: appId,
      exp: now + 600,
      serviceurl: 'https://smba.trafficmanager.net/uk/',
    },
    {
      iss: `https://sts.windows.net/${below(1e9)}/`,
      aud: appId,
      tid: `${below(1e9)}`,
      exp: now + 600,
      appid: 'a-skill',
    },
    { iss: 'https://api.botframework.com', aud: appId, exp: now + 600, tid: tenantId, serviceurl: oneOf(odd)() },
    { iss: oneOf(odd)(), aud: oneOf(odd)(), exp: oneOf(odd)() },
  ]);
  switch (below(8)) {
    case 6:
    case 7:
      return `Bearer ${signed}`;
    case 0:
      return undefined;
    case 1:
      return `Bearer ${randomBytes(below(60)).toString('base64url')}`;
    case 2:
      return 'Basic eDp5';
    default:
      return `Bearer ${encode(header)}.${encode(claims)}.${randomBytes(below(260)).toString('base64url')}`;
  }
}

/** One in four is signed as a channel signs, so that what stands in bodies gets further. */
let signed = '';
const keys = await generateKeyPair('RS256', { extractable: true });
const key = await exportSPKI(keys.publicKey);
const serviceUrl = 'https://smba.trafficmanager.net/uk/';
signed = await new SignJWT({ iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl })
  .setProtectedHeader({ alg: 'RS256', kid: 'a-key' })
  .setExpirationTime('3h')
  .sign(keys.privateKey);
OpenIdMetadata.prototype.getKey = async () => ({ key, endorsements: ['msteams'] });
let heard = 0;
const bot = await serveBot({
  microsoft: { appId, password: 'a password', tenantId, type: 'SingleTenant' },
  turns: () => ({
    async hear() {
      heard += 1;
      return { replies: [] };
    },
  }),
});

const statuses = new Map<number, number>();
const leaks: string[] = [];
const inside = /node_modules|at .+:\d+:\d+|Error:|botbuilder|botframework-connector|BEGIN [A-Z ]*KEY|\/src\/|stack/i;
const memory = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
};
const memories: number[] = [];
const began = performance.now();
let sent = 0;
async function worker(): Promise<void> {
  while (sent < total) {
    sent += 1;
    if (sent % Math.ceil(total / 10) === 0) {
      bot.logged.length = 0;
      memories.push(memory());
      // As it goes, so that a run that is ended early has told what it saw.
      console.log(
        `${sent} sent, ${memories.at(-1)} MB, ${leaks.length} leaks, ${JSON.stringify(Object.fromEntries(statuses))}`,
      );
    }
    const token = authorization();
    const answer = await bot.post(body(), token === undefined ? {} : { authorization: token });
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    if (inside.test(answer.body)) leaks.push(answer.body.slice(0, 200));
  }
}
await Promise.all(Array.from({ length: atOnce }, worker));
const seconds = Math.round((performance.now() - began) / 1000);
console.log({
  total,
  seconds,
  statuses: Object.fromEntries(statuses),
  heard,
  leaks: leaks.slice(0, 3),
  heapMB: memories,
});
await bot.close();
if (leaks.length > 0 || (statuses.get(500) ?? 0) > 0) process.exitCode = 1;
