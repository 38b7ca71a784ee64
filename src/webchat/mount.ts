import type { Request, Server } from 'restify';
import { z } from 'zod';
import { personTypes } from '../conversation/live/topics.ts';
import type { ActivityLog, Clock, Log, PubSub, Turns } from '../conversation/ports.ts';
import type { Documents } from '../documents/ports.ts';
import { type Handler, HttpProblem, readBody, readJson, route, sendJson, sendProblem } from '../http/http.ts';
import { networkOf } from '../http/network.ts';
import type { Browsers } from './browsers.ts';
import { conversations } from './conversations.ts';
import { forbidden, sendDirectLineError } from './errors.ts';
import { feedback, helping } from './helped.ts';
import { readIdentities } from './identity.ts';
import { incoming } from './incoming.ts';
import { fairShare, type Limits, perMinute, usualLimits } from './limits.ts';
import { admitOrigins } from './origins.ts';
import type { ResumeCodes } from './resume-codes.ts';
import { acceptSockets } from './sockets.ts';
import { type Bearer, signTokens, type TokenSettings } from './tokens.ts';
import { readUpload } from './upload.ts';
import { parseWatermark } from './watermark.ts';

export interface WebchatParts {
  readonly turns: Turns;
  readonly log: ActivityLog;
  readonly clock: Clock;
  readonly operations: Log;
  readonly tokens: TokenSettings;
  readonly documents: Documents;
  /** Counts whether it helped. */
  readonly helped: (helped: boolean) => void;
  /** Codes that move a chat to another device. */
  readonly resumeCodes: ResumeCodes;
  /** Shared with the server whose pages say who a person is. Left out, everybody is anonymous. */
  readonly identitySecret?: string | undefined;
  /** Those that the chat page greeted. */
  readonly browsers: Browsers;
  /** Origins of pages that may embed the chat, beside our own: `https://intranet.example.nhs.uk`. */
  readonly allowedOrigins: readonly string[];
  /** Where people reach us. Addresses of streams are made of it, and never of what a request says. */
  readonly publicUrl: string;
  /** How many proxies of ours stand in front. */
  readonly trustedHops: number;
  readonly limits?: Partial<Limits>;
  /** Where agents answer: who types is shown to the other. */
  readonly pubSub?: PubSub | undefined;
}

/** `shared`: the page is on a computer that others use too. */
const beginning = z.strictObject({ shared: z.boolean().optional() });
const identifying = z.strictObject({ token: z.string().min(1).max(4096) });

const generating = z.object({
  trustedOrigins: z
    .array(z.url({ protocol: /^https?$/ }).transform((address) => new URL(address).origin))
    .max(50)
    .transform((origins) => (origins.length === 0 ? undefined : origins))
    .nullish()
    .transform((origins) => origins ?? undefined),
});

const resuming = z.strictObject({ code: z.string().min(1).max(200) });

const directLine = '/v3/directline';

/**
 * Serves Direct Line 3.0 under /v3/directline, its sockets, and `POST /webchat/token` and `begin`, which anybody may call.
 *
 * @returns what ends all sockets; the routes go with the server
 */
export function mountWebchat(server: Server, parts: WebchatParts): { close(): Promise<void> } {
  const limits: Limits = { ...usualLimits, ...parts.limits };
  const tokens = signTokens(parts.tokens, parts.clock);
  const origins = admitOrigins(parts.allowedOrigins, parts.publicUrl);
  const sockets = acceptSockets(server, { ...parts, tokens, origins, limits });
  const chats = conversations({
    ...parts,
    typingAfterMs: limits.typingAfterMs,
    showTyping: sockets.typing,
    personTypes: (conversation) => parts.pubSub?.publish(personTypes(conversation)),
  });
  const countHelped = feedback({ ...parts, count: parts.helped });
  const identities = readIdentities(parts.identitySecret, parts.clock);
  const countToken = fairShare(limits, parts.browsers, parts.trustedHops);
  const countChat = fairShare(limits, parts.browsers, parts.trustedHops);
  const countMessage = perMinute(limits.messagesPerMinute, 'Too many messages at once. Please wait a minute.');

  const granted = (bearer: Bearer, token: string) => ({
    conversationId: bearer.conversation,
    token,
    expires_in: parts.tokens.lifeSeconds,
  });

  /** The token's holder, who may use the conversation that the address names. */
  const admit = async (request: Request): Promise<Bearer> => {
    const bearer = await tokens.check(authorization(request));
    if (!origins.admitsTo(request, bearer.origins)) throw forbidden();
    const named: unknown = request.params?.id;
    if (named !== undefined && named !== bearer.conversation) throw forbidden();
    return bearer;
  };

  const renewed = async (bearer: Bearer) => granted(bearer, await tokens.renew(bearer));

  const withStream = async (bearer: Bearer, watermark: number) => ({
    ...(await renewed(bearer)),
    streamUrl: streamUrl(parts.publicUrl, bearer.conversation, await tokens.ticket(bearer, watermark)),
  });

  const serve = (
    method: 'get' | 'post' | 'put' | 'del' | 'patch',
    path: string,
    handler: Handler,
    failed = sendDirectLineError,
  ) =>
    route(
      server,
      method,
      path,
      async (request, response) => {
        origins.enter(request, response);
        await handler(request, response);
      },
      failed,
    );

  serve(
    'post',
    '/webchat/token',
    async (request, response) => {
      await countToken(request);
      await readBody(request, 4096);
      const { token } = await tokens.begin();
      sendJson(response, 200, { token, expires_in: parts.tokens.lifeSeconds });
    },
    sendProblem,
  );

  // What our own page begins with, in one: on a slow line each request in a row is seen.
  serve(
    'post',
    '/webchat/begin',
    async (request, response) => {
      await countToken(request);
      await countChat(request);
      const { shared = false } = await readJson(request, beginning, 4096);
      const { bearer } = await chats.start((await tokens.begin()).bearer, shared);
      const said = await chats.read(bearer, 0);
      sendJson(response, 201, { ...(await withStream(bearer, Number(said.watermark))), ...said });
    },
    sendProblem,
  );

  serve(
    'post',
    '/webchat/identify',
    async (request, response) => {
      await countToken(request);
      const bearer = await admit(request);
      const { token } = await readJson(request, identifying);
      const who = await identities.read(token);
      if (bearer.who !== undefined && bearer.who.id !== who.id)
        throw new HttpProblem(409, 'AnotherPerson', 'This chat is somebody else’s. Please begin a new one.');
      sendJson(response, 200, await renewed({ ...bearer, who }));
    },
    sendProblem,
  );

  serve(
    'post',
    '/webchat/resume-code',
    async (request, response) => {
      await countToken(request);
      const bearer = await admit(request);
      await readBody(request, 4096);
      const { words, until } = await parts.resumeCodes.issue(bearer);
      sendJson(response, 200, { words, until: until.toISOString() });
    },
    sendProblem,
  );

  serve(
    'post',
    '/webchat/resume',
    async (request, response) => {
      const { code } = await readJson(request, resuming);
      const from = { network: networkOf(request, parts.trustedHops), browser: parts.browsers.known(request) };
      sendJson(response, 200, await renewed(await parts.resumeCodes.use(code, from)));
    },
    sendProblem,
  );

  serve(
    'post',
    '/webchat/helped',
    async (request, response) => {
      const bearer = await admit(request);
      await countMessage(bearer.conversation);
      await countHelped(bearer.conversation, await readJson(request, helping));
      sendJson(response, 200, {});
    },
    sendProblem,
  );

  serve('post', `${directLine}/tokens/generate`, async (request, response) => {
    if (!tokens.isSecret(authorization(request))) throw forbidden();
    if (request.headers.origin !== undefined)
      throw new HttpProblem(
        403,
        'SecretInBrowser',
        'The secret is for servers only. In a page, use POST /webchat/token.',
      );
    // Whom the caller would like the person to be is not read: ids are ours.
    const { trustedOrigins } = await readJson(request, generating, 16 * 1024);
    const { bearer, token } = await tokens.begin(trustedOrigins);
    sendJson(response, 200, granted(bearer, token));
  });

  serve('post', `${directLine}/tokens/refresh`, async (request, response) => {
    sendJson(response, 200, await renewed(await admit(request)));
  });

  serve('post', `${directLine}/conversations`, async (request, response) => {
    const holder = await admit(request);
    // A token lives for an hour: those that were gathered in one would all be chats at once.
    await countChat(request);
    await readBody(request, 16 * 1024);
    const { began, bearer } = await chats.start(holder);
    sendJson(response, began ? 201 : 200, await withStream(bearer, 0));
  });

  serve('get', `${directLine}/conversations/:id`, async (request, response) => {
    const bearer = await admit(request);
    const watermark = watermarkOf(request);
    await chats.reaches(bearer, watermark);
    sendJson(response, 200, await withStream(bearer, watermark));
  });

  serve('get', `${directLine}/conversations/:id/activities`, async (request, response) => {
    const bearer = await admit(request);
    sendJson(response, 200, await chats.read(bearer, watermarkOf(request)));
  });

  serve('post', `${directLine}/conversations/:id/activities`, async (request, response) => {
    const bearer = await admit(request);
    await countMessage(bearer.conversation);
    const activity = await readJson(request, incoming);
    sendJson(response, 200, { id: await chats.post(bearer, activity) });
  });

  serve('post', `${directLine}/conversations/:id/upload`, async (request, response) => {
    const bearer = await admit(request);
    await countMessage(bearer.conversation);
    const activity = incoming.parse(await readUpload(request));
    sendJson(response, 200, { id: await chats.post(bearer, activity) });
  });

  for (const method of ['get', 'post', 'put', 'del', 'patch'] as const)
    serve(method, `${directLine}/*`, () => {
      throw new HttpProblem(404, 'NotFound', 'There is nothing at this address.');
    });

  for (const path of ['/webchat/*', `${directLine}/*`])
    route(server, 'opts', path, origins.preflight, sendDirectLineError);

  return sockets;
}

/** @throws HttpProblem 401 when there is none */
function authorization(request: Request): string {
  const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token === undefined)
    throw new HttpProblem(401, 'Unauthorized', 'A token is needed. POST /webchat/token gives one.', {
      'www-authenticate': 'Bearer',
    });
  return token;
}

function watermarkOf(request: Request): number {
  return parseWatermark(new URL(request.url ?? '', 'http://any').searchParams.getAll('watermark'));
}

function streamUrl(publicUrl: string, conversation: string, ticket: string): string {
  // A public address with a path has a proxy in front that takes the path off.
  const base = publicUrl.replace(/\/+$/, '').replace(/^http/i, 'ws');
  return `${base}${directLine}/conversations/${conversation}/stream?t=${ticket}`;
}
