/** Clock times under messages, as people in England read them. */

const zone = 'Europe/London';
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' });

/** "14:05". */
export function clockTime(at: Date): string {
  return clock.format(at);
}

/** Nothing in the first minute, then "14:05", and on another day "Sun 29 Nov, 14:05". */
export function timeWords(at: Date, now: Date): string | undefined {
  if (Math.abs(now.getTime() - at.getTime()) < 60_000) return undefined;
  return day.format(at) === day.format(now) ? clock.format(at) : `${day.format(at)}, ${clock.format(at)}`;
}
