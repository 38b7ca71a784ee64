import { z } from 'zod';
import { hasEnded } from '../conversation/messages.ts';
import type { ActivityLog } from '../conversation/ports.ts';
import { change } from '../documents/change.ts';
import type { Documents } from '../documents/ports.ts';
import { HttpProblem } from '../http/http.ts';
import { activityId } from './projection.ts';

/** What a page says: under which reply, and whether it helped. There is no room for words. */
export const helping = z.strictObject({ activity: z.string().max(100), helped: z.boolean() });

const counted = z.strictObject({ v: z.literal(1) });
/** Longer than any conversation is kept. */
const keptSeconds = 3 * 24 * 3600;

/** Counts whether it helped: once a reply that ended something, whoever asks how often. What was answered is kept with no conversation. */
export function feedback(parts: {
  readonly log: ActivityLog;
  readonly documents: Documents;
  readonly count: (helped: boolean) => void;
}): (conversation: string, said: z.infer<typeof helping>) => Promise<void> {
  return async (conversation, { activity, helped }) => {
    const lines = await parts.log.readAfter(conversation, 0);
    const line = lines.find(({ position }) => activityId(conversation, position) === activity);
    if (line?.from !== 'bot' || !hasEnded(line.reply))
      throw new HttpProblem(404, 'NothingAsked', 'That can’t be answered any more.');
    const isFirst = await change(parts.documents, `helped/${activity}`, counted, (before) =>
      before === undefined ? { save: { v: 1 as const }, ttlSeconds: keptSeconds, told: true } : { told: false },
    );
    if (isFirst) parts.count(helped);
  };
}
