import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import { CauseReused } from '../conversation/errors.ts';
import type { Log, Outbound, Turns } from '../conversation/ports.ts';
import { HttpProblem, readBody, route, sendJson } from '../http/http.ts';
import { fromReply, incomingActivity, isShared, toHeard } from './activity.ts';

export interface BotParts {
  readonly turns: Turns;
  readonly log: Log;
  /** The bot's registration. Without it activities are not authenticated: for emulators on this machine only. */
  readonly microsoft:
    | {
        readonly appId: string;
        readonly password: string;
        readonly tenantId: string | undefined;
        readonly type: string;
      }
    | undefined;
  /** What is said in a group or a channel, where many read along. */
  readonly onlyInPersonalChat: string;
}

const largestBody = 256 * 1024;
const deepestBody = 100;
/** Milliseconds before the person sees that the bot is at work. */
const typingAfter = 500;

/** Opens the SDK's own turn to us, so that the HTTP around it is ours: its `process` answers with exception texts. */
class Adapter extends CloudAdapter {
  hear(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

/** Serves `POST /api/messages` for Teams and every other Bot Framework channel. */
export function mountBot(server: Server, parts: BotParts): { readonly outbound: Outbound } {
  const { turns, log, microsoft } = parts;
  const adapter = new Adapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: microsoft?.appId ?? '',
      MicrosoftAppPassword: microsoft?.password ?? '',
      MicrosoftAppType: microsoft?.type ?? 'MultiTenant',
      MicrosoftAppTenantId: microsoft?.tenantId ?? '',
    }),
  );
  adapter.onTurnError = async (_context, error) => log.error('bot-turn-failed', { error: error.name });

  const answer = async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    if (isShared(activity)) {
      if (activity.type === ActivityTypes.Message) await context.sendActivity(parts.onlyInPersonalChat);
      return;
    }
    const heard = toHeard(activity);
    if (heard === undefined) return;
    const typing = setTimeout(() => {
      context.sendActivity({ type: ActivityTypes.Typing }).catch(() => log.warn('typing-not-sent'));
    }, typingAfter);
    try {
      const { replies } = await turns.hear(heard);
      clearTimeout(typing);
      for (const reply of replies) await context.sendActivity(fromReply(reply));
    } catch (error) {
      if (!(error instanceof CauseReused)) throw error;
      log.warn('activity-id-reused', { channel: activity.channelId });
    } finally {
      clearTimeout(typing);
    }
  };

  route(server, 'post', '/api/messages', async (request: Request, response: Response) => {
    const authorization = request.headers.authorization ?? '';
    if (microsoft !== undefined && !/^Bearer \S+$/.test(authorization)) throw unauthorised();
    const activity = readActivity(await readBody(request, largestBody));
    let admitted = false;
    try {
      const invoked = await adapter.hear(authorization, activity, async (context) => {
        admitted = true;
        await answer(context);
      });
      if (invoked === undefined || invoked === null) sendJson(response, 200, {});
      else sendJson(response, invoked.status, invoked.body ?? {});
    } catch (error) {
      // Whatever the SDK throws before the turn begins is a token that it could not accept.
      if (!admitted) throw unauthorised();
      log.error('activity-not-answered', { error: (error as Error).name });
      throw new HttpProblem(500, 'unexpected', 'Something went wrong. Please try again.');
    }
  });

  const outbound: Outbound = {
    async deliver(_channel, reference, replies) {
      if (reference === undefined) return;
      await adapter.continueConversationAsync(
        microsoft?.appId ?? '',
        reference as Partial<ConversationReference>,
        async (context) => {
          for (const reply of replies) await context.sendActivity(fromReply(reply));
        },
      );
    },
  };
  return { outbound };
}

function unauthorised(): HttpProblem {
  return new HttpProblem(401, 'unauthorised', 'The activity is not signed by a channel this bot knows.');
}

/** @throws HttpProblem 400 when the body is no activity */
function readActivity(body: string): Activity {
  if (depthOf(body) > deepestBody) throw new HttpProblem(400, 'too-deep', 'The body is nested too deep.');
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    throw new HttpProblem(400, 'not-json', 'The body is not JSON.');
  }
  const parsed = incomingActivity.safeParse(data);
  if (!parsed.success)
    throw new HttpProblem(
      400,
      'not-an-activity',
      `The body is not an activity: ${parsed.error.issues[0]?.path.join('.') || 'it is not an object'}.`,
    );
  return parsed.data as unknown as Activity;
}

/** How deep the brackets of a JSON text go, those inside strings left out. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/g)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth);
    else if (token === ']' || token === '}') depth -= 1;
  }
  return deepest;
}
