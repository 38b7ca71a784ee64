import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type ActivityLog,
  CauseReused,
  type Clock,
  type InboundEvent,
  type Log,
  type Reply,
  StoreUnavailable,
  type Turns,
} from '../conversation/ports.ts';
import { HttpProblem } from '../http/http.ts';
import { forbidden, unavailable } from './errors.ts';
import { hearing, type Incoming, personOf } from './incoming.ts';
import { type Activity, activityId, activityOf } from './projection.ts';
import type { Bearer } from './tokens.ts';
import { linesAfter, watermarkAfter } from './watermark.ts';

/** What web chat does with a conversation, once a token has shown whose it is. */
export interface Conversations {
  /**
   * Lets the bot greet, once in the life of a conversation.
   * @param isShared the page is on a computer that others use too
   * @returns whether the conversation began with it, and what its holder's token says from now on
   */
  start(bearer: Bearer, isShared?: boolean): Promise<{ readonly began: boolean; readonly bearer: Bearer }>;
  /** Checks that the log still reaches a watermark. */
  reaches(bearer: Bearer, watermark: number): Promise<void>;
  /** @returns the id under which the activity will be read */
  post(bearer: Bearer, activity: Incoming): Promise<string>;
  read(
    bearer: Bearer,
    watermark: number,
  ): Promise<{ readonly activities: readonly Activity[]; readonly watermark: string }>;
}

/** How often typing is shown again: clients take it down after about five seconds. */
const typingEveryMs = 4000;

/**
 * All throw HttpProblem: 403 for a conversation that was forgotten, 4xx for what a client did; `start` and `post` also 503 when the store
 * is down. While it is down there is nothing new to be read, and that is what reading says.
 */
export function conversations(parts: {
  readonly turns: Turns;
  readonly log: ActivityLog;
  readonly clock: Clock;
  readonly operations: Log;
  readonly typingAfterMs: number;
  /** Shows the bot typing. */
  readonly showTyping: (conversation: string) => void;
  /** The person types, for whoever answers. */
  readonly personTypes: (conversation: string) => void;
}): Conversations {
  const { turns, log, operations } = parts;

  const hear = async (heard: InboundEvent) => {
    const over = new AbortController();
    void showTypingUntil(over.signal, parts.typingAfterMs, () => parts.showTyping(heard.conversation));
    try {
      return await turns.hear(heard);
    } finally {
      over.abort();
    }
  };

  const hasLines = async (conversation: string) => (await log.readAfter(conversation, 0)).length > 0;

  /** Where the store is down, nothing is there to be read; the bot then says so itself, and whom to call. */
  const isKept = (conversation: string) =>
    hasLines(conversation).catch((error: unknown) => {
      if (error instanceof StoreUnavailable) return false;
      throw error;
    });

  const guarded = async <Result>(conversation: string, work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof StoreUnavailable) {
        operations.error('webchat-store-unavailable', { conversation: nameOf(conversation) });
        throw unavailable();
      }
      if (error instanceof CauseReused) {
        operations.warn('webchat-cause-reused', { conversation: nameOf(conversation) });
        throw new HttpProblem(409, 'ActivityIdReused', 'That message was sent before with other words.');
      }
      throw error;
    }
  };

  /** A poll that is answered with 5xx, or a socket that cannot be asked for, is the end of some clients: they are to wait. */
  const patiently = async <Result>(conversation: string, meanwhile: Result, work: () => Promise<Result>) => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof HttpProblem) throw error;
      operations.error('webchat-store-unavailable', { conversation: nameOf(conversation) });
      return meanwhile;
    }
  };

  return {
    start: (bearer, isShared = false) =>
      guarded(bearer.conversation, async () => {
        const { conversation } = bearer;
        if (await isKept(conversation)) return { began: false, bearer: { ...bearer, greeted: true } };
        const { replies } = await hear({
          kind: 'arrival',
          // One cause for all arrivals: two starts at once are one greeting.
          id: 'arrival',
          conversation,
          channel: 'webchat',
          person: personOf(bearer),
          ...(isShared ? { isShared } : {}),
        });
        // Said and not kept: an apology of a bot whose store is down or full. In the log nobody would ever read it.
        const greeted = await isKept(conversation);
        if (replies.length > 0 && !greeted) throw unavailable(wordsOf(replies));
        operations.info('webchat-began', { conversation: nameOf(conversation) });
        return { began: true, bearer: { ...bearer, greeted } };
      }),

    reaches: (bearer, watermark) =>
      patiently(bearer.conversation, undefined, async () => void (await linesAfter(log, bearer, watermark))),

    post: (bearer, activity) =>
      guarded(bearer.conversation, async () => {
        const heard = hearing(activity, bearer);
        if (activity.type === 'typing') parts.personTypes(bearer.conversation);
        if (heard === undefined) return `${bearer.conversation}|${randomUUID()}`;
        const { replies, position } = await hear(heard).catch(rejected);
        // The words were not kept, so the client must know that they were not taken.
        if (position === undefined) throw unavailable(wordsOf(replies));
        // The first line of a log that had a greeting: the conversation was forgotten, and this is the start of another.
        if (bearer.greeted && position === 1) throw forbidden();
        return activityId(bearer.conversation, position);
      }),

    read: (bearer, watermark) =>
      patiently(bearer.conversation, { activities: [], watermark: String(watermark) }, async () => {
        const lines = await linesAfter(log, bearer, watermark);
        return {
          activities: lines.map((line) => activityOf(bearer.conversation, line)),
          watermark: watermarkAfter(lines, watermark),
        };
      }),
  };
}

/** Direct Line's own name for a bot that has failed. */
function rejected(error: unknown): never {
  if (error instanceof StoreUnavailable || error instanceof CauseReused || error instanceof HttpProblem) throw error;
  throw new HttpProblem(502, 'BotRejectedActivity', 'Something went wrong. Please try again.');
}

function wordsOf(replies: readonly Reply[]): string | undefined {
  return replies.map(({ text }) => text).join('\n\n') || undefined;
}

async function showTypingUntil(over: AbortSignal, afterMs: number, show: () => void): Promise<void> {
  try {
    for (let pause = afterMs; ; pause = typingEveryMs) {
      await wait(pause, undefined, { signal: over, ref: false });
      show();
    }
  } catch {
    // The turn is over.
  }
}

/** How operations name a conversation: its id opens nothing by itself, and still is nobody's business. */
function nameOf(conversation: string): string {
  return createHash('sha256').update(conversation).digest('hex').slice(0, 12);
}
