import { find } from './render.ts';

/** The chat scrolls with the page, so that nothing has to be scrolled inside it: its end is where the footer begins. */
function end(): number {
  const screen = find('chat-screen', HTMLElement);
  return screen.offsetTop + screen.offsetHeight - window.innerHeight;
}

/** Scrolls to the end; a message that is too long for that is shown from its beginning. */
export function reveal(message: HTMLElement, isHistory: boolean): void {
  const start = message.getBoundingClientRect().top + window.scrollY - 16;
  const isCalm = isHistory || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollTo({ top: Math.max(0, Math.min(end(), start)), behavior: isCalm ? 'instant' : 'smooth' });
}

/** Makes a change that may take room, and keeps the end in sight where it was. */
export function keepingEnd(change: () => void): void {
  const wasAtEnd = window.scrollY >= end() - 8;
  change();
  if (wasAtEnd) window.scrollTo({ top: Math.max(0, end()), behavior: 'instant' });
}
