import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import { CauseReused } from '../conversation/errors.ts';
import { personTypes } from '../conversation/live/topics.ts';
import type { Outbound, PubSub, Reply } from '../conversation/ports.ts';
import { HttpProblem, readBody, route, sendJson } from '../http/http.ts';
import { isFromHere } from '../http/network.ts';
import { conversationOf, type IncomingActivity, isShared, readReference, toInboundEvent, toSdk } from './activity.ts';
import { cardNow, ofThisChat } from './card-actions.ts';
import { cardData, type Words } from './cards/card.ts';
import { writeEntitiesWhole } from './entities.ts';
import { canReplyTo, readActivity, unauthorised } from './front-door.ts';
import { answerInvoke, type InvokeParts } from './invokes.ts';
import { attachmentOf, fromReply } from './replies.ts';
import { type Registration, readClaims } from './tokens.ts';
import { unprinted } from './unprinted.ts';

export interface BotParts extends InvokeParts {
  /** The bot's registration. Without it activities are not authenticated: for emulators on this machine only. */
  readonly microsoft: Registration | undefined;
  /** Where agents answer: they are shown that the person types. */
  readonly pubSub?: PubSub;
}

const largestBody = 256 * 1024;
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
  const { turns, log, microsoft, words } = parts;
  writeEntitiesWhole();
  const adapter = new Adapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: microsoft?.appId ?? '',
      MicrosoftAppPassword: microsoft?.password ?? '',
      MicrosoftAppType: microsoft?.type ?? 'MultiTenant',
      MicrosoftAppTenantId: microsoft?.tenantId ?? '',
    }),
  );

  const inQuiet = <Result>(work: () => Promise<Result>) =>
    unprinted(work, (method) => log.warn('sdk-printed', { method }));

  /** @throws CauseReused, and whatever the channel's own service answers with when it does not take a reply */
  const answer = async (activity: IncomingActivity, context: TurnContext): Promise<void> => {
    const to = { channelId: activity.channelId, words, chat: activity.conversation.id, person: activity.from.id };
    const send = async (replies: readonly Reply[]) => {
      for (const reply of replies) await context.sendActivity(fromReply(reply, to));
    };
    if (activity.type === ActivityTypes.Invoke) {
      const value = await answerInvoke(activity, parts, send);
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
      return;
    }
    if (isShared(activity)) {
      if (activity.type === ActivityTypes.Message)
        await context.sendActivity(neutral(parts.onlyInPersonalChat, activity, words));
      return;
    }
    if (cardData.safeParse(activity.value).success && ofThisChat(activity.value, activity) === undefined) {
      await context.sendActivity(words('card.other-chat'));
      return;
    }
    if (activity.type === ActivityTypes.Typing) parts.pubSub?.publish(personTypes(conversationOf(activity)));
    const heard = toInboundEvent(activity);
    if (heard === undefined) return;
    let shown: Promise<unknown> = Promise.resolve();
    const typing = setTimeout(() => {
      shown = context.sendActivity({ type: ActivityTypes.Typing }).catch(() => log.warn('typing-not-sent'));
    }, typingAfter);
    try {
      const { replies } = await turns.hear(heard);
      clearTimeout(typing);
      // Still on its way, it would come after the reply and stand there.
      await shown;
      await send(replies);
      await closeCard(activity, context);
    } finally {
      clearTimeout(typing);
      await shown;
    }
  };

  /** A client that knows no Universal Actions shows the card as it was, until it is told what became of it. */
  const closeCard = async (activity: IncomingActivity, context: TurnContext): Promise<void> => {
    const pressed = ofThisChat(activity.value, activity);
    if (pressed === undefined || activity.replyToId === undefined) return;
    try {
      const attachments = [attachmentOf(await cardNow(pressed, activity, parts))];
      await context.updateActivity({ type: ActivityTypes.Message, id: activity.replyToId, attachments });
    } catch (error) {
      log.warn('card-not-updated', { channel: activity.channelId, ...reasonOf(error) });
    }
  };

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

    let admitted = false;
    try {
      const invoked = await inQuiet(() =>
        adapter.hear(authorization, toSdk(activity), async (context) => {
          admitted = true;
          await answer(activity, context);
        }),
      );
      if (invoked === undefined || invoked === null) sendJson(response, 200, {});
      else sendJson(response, invoked.status, invoked.body ?? {});
    } catch (error) {
      // Whatever the SDK throws before the turn begins is a token that it could not accept.
      if (!admitted) throw unauthorised();
      if (error instanceof CauseReused) {
        log.warn('activity-id-reused', { channel: activity.channelId });
        throw new HttpProblem(409, 'activity-id-reused', 'That activity was sent before with another content.');
      }
      // The turn is saved. The channel may send the activity again, and is then answered with the same replies.
      log.error('reply-not-sent', { channel: activity.channelId, ...reasonOf(error) });
      throw new HttpProblem(502, 'reply-not-sent', 'The channel did not take the reply. Send the activity again.');
    }
  });

  const outbound: Outbound = {
    async deliver(channel, kept, replies) {
      const to = readReference(kept);
      if (to === undefined || !canReplyTo(to.reference.serviceUrl ?? '', microsoft)) {
        log.error('not-delivered', { channel, error: 'no reference' });
        return;
      }
      try {
        await inQuiet(() =>
          adapter.continueConversationAsync(microsoft?.appId ?? '', to.reference, async (context) => {
            // The SDK makes up an id for the activity that we are said to reply to. There is none.
            delete context.activity.id;
            const { channelId = '', conversation } = to.reference;
            const shown = { channelId, words, chat: conversation?.id ?? '', person: to.person };
            for (const reply of replies) await context.sendActivity(fromReply(reply, shown));
          }),
        );
      } catch (error) {
        log.error('not-delivered', { channel, ...reasonOf(error) });
      }
    },
    async typing(_channel, kept) {
      const to = readReference(kept);
      if (to === undefined || !canReplyTo(to.reference.serviceUrl ?? '', microsoft)) return;
      const shown = inQuiet(() =>
        adapter.continueConversationAsync(microsoft?.appId ?? '', to.reference, async (context) => {
          delete context.activity.id;
          await context.sendActivity({ type: ActivityTypes.Typing });
        }),
      );
      await shown.catch(() => log.warn('typing-not-sent'));
    },
  };
  return { outbound };
}

/** One sentence, and in Teams a link that opens a chat with the bot alone. */
function neutral(text: string, { channelId, recipient }: IncomingActivity, words: Words): Partial<Activity> {
  const link = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(recipient.id)}`;
  const leads = channelId === 'msteams' && recipient.id.startsWith('28:');
  return {
    type: ActivityTypes.Message,
    textFormat: 'markdown',
    text: leads ? `${text} [${words('card.personal-chat')}](${link})` : text,
  };
}

/** What can be logged of an error of the SDK: its message holds the activity. */
function reasonOf(error: unknown): { readonly error: string; readonly status?: unknown } {
  const name = error instanceof Error ? error.name : 'unknown';
  return error instanceof Error && 'statusCode' in error ? { error: name, status: error.statusCode } : { error: name };
}
