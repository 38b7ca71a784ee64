import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import { CauseReused } from '../conversation/errors.ts';
import { personTypes } from '../conversation/live/topics.ts';
import type { Person, PubSub, Reply } from '../conversation/ports.ts';
import { HttpProblem } from '../http/http.ts';
import { conversationOf, type IncomingActivity, isShared, toInboundEvent, toSdk } from './activity.ts';
import { cardNow, ofThisChat } from './card-actions.ts';
import { cardData, type Words } from './cards/card.ts';
import { Adapter, Authentication, type Connect } from './connectors.ts';
import { writeEntitiesWhole } from './entities.ts';
import { unauthorised } from './front-door.ts';
import { answerInvoke, type InvokeParts } from './invokes.ts';
import { knowPeople, teamsDirectory } from './people.ts';
import type { AlarmClock, Answer, Clock, Documents, LateReply } from './ports.ts';
import { attachmentOf, fromReply } from './replies.ts';
import type { Registration } from './tokens.ts';
import { showTyping, speak } from './unasked/speaking.ts';
import type { Verdict } from './unasked/verdict.ts';
import { unprinted } from './unprinted.ts';

export interface BotParts extends InvokeParts {
  /** The bot's registration. Without it activities are not authenticated: for emulators on this machine only. */
  readonly microsoft: Registration | undefined;
  /** Where agents answer: they are shown that the person types. */
  readonly pubSub?: PubSub;
  readonly clock: Clock;
  /** What waits to be said unasked is kept there, and has these alarms for itself. */
  readonly documents: Documents;
  readonly alarms: AlarmClock;
  /** Where to speak in a conversation as it stands now: what was kept of the last that was heard there. */
  readonly latestReference: (conversation: string) => Promise<unknown>;
  /** Left out, whoever their channel does not reach is not reached. */
  readonly mail?: ((late: LateReply) => Promise<void>) | undefined;
  /** Notes where somebody who is signed in has their chat. Never throws. */
  readonly heardFrom?: ((person: Person, conversation: string) => Promise<void>) | undefined;
  /** In place of the SDK's own clients, where the services of channels are somewhere else. */
  readonly connect?: Connect | undefined;
}

/** All that the SDK is needed for. */
export interface BotFramework {
  /**
   * Hears an activity that has been read and whose token could be ours, and answers it in its channel.
   *
   * @returns what is answered to an invoke
   * @throws HttpProblem 401, 409 or 502
   */
  hear(authorization: string, activity: IncomingActivity): Promise<Answer | undefined>;
  /** Hands one message to the channel that a reference leads to, once. */
  speak(reference: unknown, reply: Reply): Promise<Verdict>;
  /** @throws when the channel does not take it, which is no loss */
  showTyping(reference: unknown): Promise<void>;
}

/** Milliseconds before the person sees that the bot is at work. */
const typingAfter = 500;

export function openBotFramework(parts: BotParts): BotFramework {
  const { turns, log, microsoft, clock, words } = parts;
  writeEntitiesWhole();
  const authentication = new Authentication(microsoft, parts.connect);
  const adapter = new Adapter(authentication);
  const people = knowPeople(microsoft, { directory: teamsDirectory, clock, log });
  const speakers = { authentication, microsoft, words };

  const inQuiet = <Result>(work: () => Promise<Result>) =>
    unprinted(work, (method) => log.warn('sdk-printed', { method }));

  /** @throws CauseReused, and whatever the channel's own service answers with when it does not take a reply */
  const answer = async (received: IncomingActivity, context: TurnContext): Promise<void> => {
    const speaker = await people.of(received, context);
    const activity = { ...received, speaker, heardAt: clock.now().getTime() };
    await parts.heardFrom?.(speaker.person, conversationOf(activity));
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

  return {
    async hear(authorization, activity) {
      let admitted = false;
      try {
        return await inQuiet(() =>
          adapter.hear(authorization, toSdk(activity), async (context) => {
            admitted = true;
            await answer(activity, context);
          }),
        );
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
    },
    speak: (reference, reply) => inQuiet(() => speak(reference, reply, speakers)),
    showTyping: (reference) => inQuiet(() => showTyping(reference, speakers)),
  };
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
