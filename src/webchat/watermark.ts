import type { ActivityLog, LogLine } from '../conversation/ports.ts';
import { badArgument, forbidden } from './errors.ts';
import type { Bearer } from './tokens.ts';

/**
 * The position that a client has read up to. Official clients say nothing, an empty string or `-` for "from the start".
 *
 * @throws HttpProblem 400 for anything but a whole number of at most seven digits
 */
export function parseWatermark(given: readonly string[]): number {
  if (given.length > 1) throw badArgument('Send one watermark.');
  const [watermark = ''] = given;
  if (watermark === '' || watermark === '-') return 0;
  if (!/^\d{1,7}$/.test(watermark)) throw badArgument('The watermark is not one of ours.');
  return Number(watermark);
}

/**
 * Lines after a position, oldest first.
 *
 * A log that no longer reaches the position was forgotten: the chat was left open overnight. It must end then, since a log
 * begun anew gives its activities the ids of the old ones, and clients drop what they have seen before.
 *
 * @throws HttpProblem 403 when the log was forgotten
 */
export async function linesAfter(
  log: ActivityLog,
  { conversation, greeted }: Pick<Bearer, 'conversation' | 'greeted'>,
  watermark: number,
): Promise<readonly LogLine[]> {
  const lines = await log.readAfter(conversation, Math.max(0, watermark - 1));
  if (lines.length === 0 && (greeted || watermark > 0)) throw forbidden();
  return lines.filter(({ position }) => position > watermark);
}

/** A watermark as clients take it: never empty, since they drop an empty one. */
export function watermarkAfter(lines: readonly LogLine[], before: number): string {
  return String(lines.at(-1)?.position ?? before);
}
