import { z } from 'zod';

const longest = 5 * 60_000;

/** How long to wait before a ring that failed is rung again, in milliseconds. `failures` counts from 1. */
export function waitAfter(failures: number): number {
  return Math.min(1000 * 2 ** (failures - 1), longest);
}

/** How often an alarm rings at most: with the waits above this is about 20 hours, as long as a conversation lives. */
export const mostRings = 250;

/** Whose alarms they are: those of conversations, or those of what waits to be said in a channel. */
export type AlarmQueue = 'alarms' | 'outbound';

const alarmJob = z.union([
  z.strictObject({ conversation: z.string(), due: z.iso.datetime() }),
  // As earlier versions kept it, which did not say for when.
  z.string().transform((conversation) => ({ conversation, due: new Date().toISOString() })),
]);

export function keptAlarm(conversation: string, at: Date): z.input<typeof alarmJob> {
  return { conversation, due: at.toISOString() };
}

export function readAlarm(job: unknown): readonly [conversation: string, due: Date] {
  const { conversation, due } = alarmJob.parse(job);
  return [conversation, new Date(due)];
}
