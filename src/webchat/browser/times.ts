import { timeWords } from './time-words.ts';

const shown = new Map<HTMLTimeElement, Date>();
let _timer: ReturnType<typeof setInterval> | undefined;

/**
 * A time that keeps true: it is read with its message once, and not again when its words change.
 *
 * @param atFirst what it says in the first minute
 */
export function timeElement(at: Date, atFirst = 'Just now'): HTMLTimeElement {
  const made = document.createElement('time');
  made.dateTime = at.toISOString();
  const already = timeWords(at, new Date());
  made.textContent = already ?? atFirst;
  if (already === undefined) shown.set(made, at);
  _timer ??= setInterval(() => {
    const now = new Date();
    for (const [time, when] of shown) {
      const words = timeWords(when, now);
      if (words === undefined) continue;
      time.textContent = words;
      shown.delete(time);
    }
  }, 10_000);
  return made;
}
