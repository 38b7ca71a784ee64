import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { agentTypes } from '../conversation/live/topics.ts';
import type { ActivityLog, Clock, LogLine, PubSub } from '../conversation/ports.ts';
import { HttpProblem } from '../http/http.ts';
import type { Limits } from './limits.ts';
import { type Activity, activityOf, typing } from './projection.ts';
import { linesAfter, watermarkAfter } from './watermark.ts';

/** One open socket, fed from a conversation's log. */
export interface Stream {
  /** Shows that an answer is being made. Dropped when the client is behind: it is of no use later. */
  typing(): void;
  end(code: number, reason: string): void;
}

/** Lines in one frame: what is buffered for a slow client is never more than this. */
const linesInAFrame = 50;

/**
 * Feeds a socket with the log after a watermark, and with every line that follows.
 *
 * The log is the only source: a wake-up says that there may be more, and never what. So nothing is lost between replaying
 * and following, nothing comes twice, and a line written by another process comes like any other. A frame is sent only
 * when the one before it has left, so a client that does not read holds back its own replay and no memory of ours.
 */
export function stream(
  socket: WebSocket,
  from: { readonly conversation: string; readonly watermark: number },
  parts: {
    readonly log: ActivityLog;
    readonly clock: Clock;
    readonly limits: Limits;
    readonly pubSub?: PubSub | undefined;
  },
): Stream {
  const { conversation } = from;
  const { log, clock, limits, pubSub } = parts;
  let sent = from.watermark;
  let pumping = false;
  let again = false;
  let alive = true;
  let retry: NodeJS.Timeout | undefined;

  const isOpen = () => socket.readyState === socket.OPEN;

  const send = (frame: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const stalled = setTimeout(() => socket.terminate(), limits.stallMs);
      socket.send(frame, (error) => {
        clearTimeout(stalled);
        if (error) reject(error);
        else resolve();
      });
    });

  const sendNews = async (): Promise<void> => {
    const lines = await linesAfter(log, { conversation, greeted: false }, sent);
    for (let start = 0; start < lines.length && isOpen(); start += linesInAFrame) {
      const page = lines.slice(start, start + linesInAFrame);
      await send(frameOf(conversation, page, sent));
      sent = page.at(-1)?.position ?? sent;
    }
  };

  const pump = async (): Promise<void> => {
    again = true;
    if (pumping) return;
    pumping = true;
    try {
      while (again && isOpen()) {
        again = false;
        await sendNews();
      }
    } catch (error) {
      if (error instanceof HttpProblem) return socket.close(1000, 'ended');
      // The log cannot be read for now. Spread out, so that not every socket asks a waking store at once.
      if (isOpen()) retry = setTimeout(pump, 1000 + Math.random() * 2000);
    } finally {
      pumping = false;
    }
  };

  const stopFollowing = log.follow(conversation, pump);
  const stopListening = pubSub?.subscribe(agentTypes(conversation), (what) => what !== undefined && showTyping());
  const heartbeat = setInterval(() => {
    if (!alive) return socket.terminate();
    alive = false;
    socket.ping();
    socket.send('');
  }, limits.keepAliveMs);

  socket.on('pong', () => {
    alive = true;
  });
  socket.on('message', (data: Buffer, isBinary) => {
    alive = true;
    // Clients say nothing on a socket but an empty frame. Activities are posted.
    if (isBinary || data.length > 0) socket.close(1003, 'activities are posted');
  });
  // ws answers what breaks its rules (too large, compressed) with a close of its own; the error needs an ear all the same.
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    stopFollowing();
    stopListening?.();
    clearInterval(heartbeat);
    clearTimeout(retry);
  });
  void pump();

  const showTyping = () => {
    if (!isOpen() || socket.bufferedAmount > 0) return;
    const activities = [typing(conversation, randomUUID(), clock.now())];
    socket.send(JSON.stringify({ activities, watermark: String(sent) }));
  };

  return {
    typing: showTyping,
    end: (code, reason) => socket.close(code, reason),
  };
}

function frameOf(conversation: string, lines: readonly LogLine[], before: number): string {
  const frame: { activities: readonly Activity[]; watermark: string } = {
    activities: lines.map((line) => activityOf(conversation, line)),
    watermark: watermarkAfter(lines, before),
  };
  return JSON.stringify(frame);
}
