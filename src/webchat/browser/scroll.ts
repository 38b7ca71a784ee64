import { find } from './render.ts';

/** The chat scrolls with the page, so that nothing has to be scrolled inside it. */
function end(): number {
  const screen = find('chat-screen', HTMLElement);
  return Math.max(0, screen.offsetTop + screen.offsetHeight - window.innerHeight);
}

export function isAtEnd(): boolean {
  return window.scrollY >= end() - 24;
}

/**
 * Goes to the end; a message that is too long for that is shown from its beginning. At once: a page that is still on its way moves under the
 * finger of whoever presses what has just come.
 */
export function reveal(message: HTMLElement): void {
  const start = message.getBoundingClientRect().top + window.scrollY - coveredBy('.app-bar') - 8;
  window.scrollTo({ top: Math.max(0, Math.min(end(), start)) });
}

/** Whether two parts of the transcript, one after the other, can be seen at once. */
export function fitsInSight(first: HTMLElement, last: HTMLElement): boolean {
  const height = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
  return height + 16 <= window.innerHeight - coveredBy('.app-bar') - coveredBy('.app-chat__foot');
}

/** How much of the window a part takes that stays where it is, in pixels. */
function coveredBy(part: string): number {
  const found = document.querySelector<HTMLElement>(part);
  return found !== null && getComputedStyle(found).position === 'sticky' ? found.offsetHeight : 0;
}

/** Makes a change that may take room, and keeps the end in sight where it was. */
export function keepingEnd(change: () => void): void {
  const wasAtEnd = isAtEnd();
  change();
  if (wasAtEnd) window.scrollTo({ top: end() });
}
