import { element, find } from './render.ts';
import { isAtEnd, reveal } from './scroll.ts';
import { timeElement } from './times.ts';

/**
 * What has been said, in order. It is a live region for a screen reader; with the focus in it, the arrow keys, Home and End go
 * from message to message.
 */
export class Transcript {
  readonly #log = find('chat-log', HTMLElement);
  readonly #news = find('chat-news', HTMLButtonElement);
  #firstUnseen: HTMLElement | undefined;

  constructor() {
    this.#log.addEventListener('keydown', (event) => this.#walk(event));
    this.#news.addEventListener('click', () => {
      const unseen = this.#firstUnseen;
      this.#seen();
      if (unseen === undefined) return;
      reveal(unseen);
      unseen.focus({ preventScroll: true });
    });
    window.addEventListener('scroll', () => isAtEnd() && this.#seen(), { passive: true });
  }

  /** @param isHistory said before the page was loaded: shown, and not read aloud */
  addBot(
    { said, by, at }: { readonly said: readonly HTMLElement[]; readonly by?: string | undefined; readonly at: Date },
    isHistory: boolean,
    ...below: readonly HTMLElement[]
  ): HTMLElement {
    const message = element('div', 'app-message app-message--bot', hidden(`${by ?? 'Latchkey'} said: `));
    if (by !== undefined) message.append(nameOf(by));
    // Each part by its own first letter: before the message stands who said it, which is English.
    for (const part of said) part.dir = 'auto';
    message.append(...said);
    message.append(element('p', 'app-message__time', timeElement(at)));
    this.add(message, isHistory, ...below);
    return message;
  }

  add(message: HTMLElement, isHistory: boolean, ...below: readonly HTMLElement[]): void {
    const wasAtEnd = isAtEnd();
    message.tabIndex = -1;
    this.#log.setAttribute('aria-live', isHistory ? 'off' : 'polite');
    this.#log.append(message, ...below);
    // At once: what moves later moves under somebody's finger.
    if (isHistory || wasAtEnd || message.classList.contains('app-message--person')) {
      reveal(message);
      return;
    }
    // Somebody reads further up: what they read stays where it is.
    this.#firstUnseen ??= message;
    this.#news.hidden = false;
  }

  /** All of it, as a person would keep it: plain text. */
  asText(): string {
    const messages = [...this.#log.querySelectorAll<HTMLElement>('.app-message')];
    return messages.map((message) => message.textContent.trim().replace(/\n{3,}/g, '\n\n')).join('\n\n');
  }

  clear(): void {
    this.#log.replaceChildren();
    this.#seen();
  }

  focus(): void {
    this.#log.focus({ preventScroll: true });
  }

  #seen(): void {
    this.#firstUnseen = undefined;
    this.#news.hidden = true;
  }

  #walk(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLAnchorElement) return;
    const messages = [...this.#log.querySelectorAll<HTMLElement>('.app-message')];
    const here = messages.findIndex((message) => message.contains(document.activeElement));
    const last = messages.length - 1;
    const to = {
      ArrowUp: here === -1 ? last : Math.max(0, here - 1),
      ArrowDown: here === -1 ? 0 : Math.min(last, here + 1),
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === 'Escape') find('chat-box', HTMLElement).focus();
    if (to === undefined) return;
    event.preventDefault();
    messages[to]?.focus();
  }
}

export interface OwnMessage {
  readonly bubble: HTMLElement;
  /** Says something else in its place. What a browser that translates the page made of the words before goes with them. */
  say(text: string): void;
  readonly status: HTMLElement;
}

/** The person's own words are shown, and not read back to them. */
export function ownMessage(text: string): OwnMessage {
  const status = element('p', 'app-message__status');
  const bubble = element('div', 'app-message app-message--person');
  bubble.setAttribute('aria-live', 'off');
  const say = (words: string) => {
    const typed = element('span', 'notranslate', words);
    // What somebody typed is theirs: nothing of it is sent to whoever translates the page.
    typed.translate = false;
    typed.dir = 'auto';
    bubble.replaceChildren(element('p', 'app-message__own', hidden('You said: '), typed), status);
  };
  say(text);
  return { bubble, say, status };
}

/** A person speaks, and not the bot: seen as well as read out. */
function nameOf(agent: string): HTMLElement {
  const name = element('p', '', element('strong', 'notranslate', agent));
  name.setAttribute('aria-hidden', 'true');
  return name;
}

function hidden(says: string): HTMLElement {
  return element('span', 'app-hidden', says);
}
