import type { ActivityLog, LogLine } from '../conversation/ports.ts';
import { badArgument } from './errors.ts';

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
 * A log that no longer reaches the position was forgotten and begun anew (a chat left open overnight): then it is read
 * from its start. Otherwise such a client would wait for line 16 of a log that is at line 2, and never hear a word again.
 */
export async function linesAfter(
  log: ActivityLog,
  conversation: string,
  watermark: number,
): Promise<readonly LogLine[]> {
  if (watermark === 0) return log.readAfter(conversation, 0);
  const lines = await log.readAfter(conversation, watermark - 1);
  if (lines.length === 0) return log.readAfter(conversation, 0);
  return lines.filter((line) => line.position > watermark);
}

/** A watermark as clients take it: never empty, since they drop an empty one. */
export function watermarkAfter(lines: readonly LogLine[], before: number): string {
  return String(lines.at(-1)?.position ?? before);
}
