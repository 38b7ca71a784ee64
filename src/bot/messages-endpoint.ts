import type { Request, Response, Server } from 'restify';
import type { Outbound } from '../conversation/ports.ts';
import { HttpProblem, readBody, route, sendJson } from '../http/http.ts';
import { isFromHere } from '../http/network.ts';
import { readReference } from './activity.ts';
import type { BotFramework, BotParts } from './bot-framework.ts';
import { readActivity, unauthorised } from './front-door.ts';
import { readClaims } from './tokens.ts';
import { UnaskedQueue } from './unasked/queue.ts';

export type { BotParts } from './bot-framework.ts';

export interface MountedBot {
  readonly outbound: Outbound;
  /** Waits for what is being sent. */
  close(): Promise<void>;
}

const largestBody = 256 * 1024;

/** Loads the SDK. */
export type LoadSdk = () => Promise<{ readonly openBotFramework: (parts: BotParts) => BotFramework }>;

/**
 * Serves `POST /api/messages` for Teams and every other Bot Framework channel. The SDK is loaded beside the start where Teams is set up, and when it is first needed
 * where it is not: whoever has a web chat alone does not pay for it.
 */
export function mountBot(server: Server, load: LoadSdk, parts: BotParts): MountedBot {
  const { log, microsoft, clock } = parts;
  let opening: Promise<BotFramework> | undefined;
  const framework = () => {
    opening ??= load().then(({ openBotFramework }) => openBotFramework(parts));
    return opening;
  };
  if (microsoft !== undefined) framework().catch((error: Error) => log.error('sdk-not-loaded', { error: error.name }));

  route(server, 'post', '/api/messages', async (request: Request, response: Response) => {
    if (microsoft === undefined && !isFromHere(request))
      throw new HttpProblem(403, 'not-from-here', 'Without an app id, activities are taken from this machine alone.');
    const authorization = request.headers.authorization ?? '';
    const claims = microsoft === undefined ? undefined : readClaims(authorization, microsoft, Date.now());
    if (microsoft !== undefined && claims === undefined) throw unauthorised();
    // A page of another site can have a browser post what it likes here, but not under this name without asking first.
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
      throw new HttpProblem(415, 'not-json', 'Send the activity as application/json.');
    const activity = readActivity(await readBody(request, largestBody), microsoft);
    if (claims !== undefined && claims.serviceUrl !== activity.serviceUrl) throw unauthorised();

    const invoked = await (await framework()).hear(authorization, activity);
    sendJson(response, invoked?.status ?? 200, invoked?.body ?? {});
  });

  const queue = new UnaskedQueue({
    documents: parts.documents,
    alarms: parts.alarms,
    clock,
    log,
    speak: async (reference, reply) => (await framework()).speak(reference, reply),
    read: (reference) => {
      const { heard, address } = readReference(reference) ?? {};
      return { heard: heard === undefined ? 0 : Date.parse(heard), address };
    },
    latest: parts.latestReference,
    mail: parts.mail,
  });
  const outbound: Outbound = {
    deliver: (message) => queue.add(message),
    typing: async (_channel, reference) => {
      await framework()
        .then((sdk) => sdk.showTyping(reference))
        .catch(() => log.warn('typing-not-sent'));
    },
  };
  return { outbound, close: () => queue.close() };
}
