import type { Delivery, Message } from './connection.ts';
import { element, find, renderMarkdown } from './render.ts';
import { keepingEnd, reveal } from './scroll.ts';
import { announce } from './status-line.ts';
import type { Choice } from './wire.ts';

/** What a person does on the page. */
export interface Doings {
  said(text: string, value?: unknown): void;
  triedAgain(message: Message): void;
}

/** The chat on the page: messages, choices, and the box to type in. */
export class View {
  readonly #doings: Doings;
  readonly #log = find('chat-log', HTMLElement);
  readonly #box = find('chat-box', HTMLTextAreaElement);
  readonly #typing = find('chat-typing', HTMLElement);
  readonly #own = new Map<string, OwnMessage>();
  #choices: HTMLElement | undefined;
  #typingUntil: ReturnType<typeof setTimeout> | undefined;

  constructor(doings: Doings) {
    this.#doings = doings;
    const form = find('chat-form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#box.addEventListener('keydown', (event) => {
      // While a word is being composed (an input method), Enter belongs to it.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#submit();
    });
    for (const button of form.querySelectorAll<HTMLButtonElement>('button[data-says]')) {
      button.addEventListener('click', () => this.#say(button.dataset.says ?? ''));
    }
    if (!isTouch()) this.#box.focus({ preventScroll: true });
  }

  /** @param isHistory said before the page was loaded: shown, and not read aloud */
  showBot(text: string, choices: readonly Choice[], isHistory: boolean): void {
    this.setTyping(false);
    this.#dropChoices();
    const message = element('div', 'app-message app-message--bot', speaker('Latchkey said: '), ...renderMarkdown(text));
    this.#append(message, isHistory);
    if (choices.length > 0) this.#showChoices(choices);
    reveal(message, isHistory);
  }

  /** What the person said earlier, or in another tab. */
  showPerson(text: string, isHistory: boolean): void {
    this.#dropChoices();
    const { bubble, status } = ownMessage(text);
    status.append('Sent');
    this.#append(bubble, isHistory);
    reveal(bubble, isHistory);
  }

  /** What the person has just said, with how far it has got. */
  showDelivery(message: Message, delivery: Delivery): void {
    const { bubble, say, status } = this.#own.get(message.clientId) ?? this.#addOwn(message);
    bubble.classList.toggle('app-message--failed', delivery.as === 'failed');
    if (delivery.as !== 'failed') {
      const hadFocus = status.contains(document.activeElement);
      status.replaceChildren(delivery.as === 'sent' ? 'Sent' : 'Sending');
      // A secret that was taken out does not stay on the screen of a ward either.
      if (delivery.as === 'sent' && delivery.kept !== undefined && delivery.kept !== message.text) say(delivery.kept);
      if (hadFocus) this.#focus(bubble);
      return;
    }
    this.setTyping(false);
    const again = element('button', 'app-link-button', 'Try again');
    again.type = 'button';
    again.addEventListener('click', () => this.#doings.triedAgain(message));
    const why = delivery.why === undefined ? 'Not sent. ' : `Not sent. ${delivery.why} `;
    keepingEnd(() => status.replaceChildren(why, again));
    announce(`Your message was not sent. ${delivery.why ?? ''}`);
  }

  setTyping(isTyping: boolean): void {
    clearTimeout(this.#typingUntil);
    this.#typing.classList.toggle('app-typing--on', isTyping);
    // Nobody types for longer: the message it spoke of will not come.
    if (isTyping) this.#typingUntil = setTimeout(() => this.setTyping(false), 15_000);
  }

  #submit(): void {
    const text = this.#box.value.trim();
    this.#box.value = '';
    if (text === '') this.#box.focus();
    else this.#say(text);
  }

  #say(text: string, value?: unknown): void {
    this.#dropChoices();
    this.#doings.said(text, value);
  }

  #addOwn(message: Message): OwnMessage {
    const own = ownMessage(message.text);
    this.#append(own.bubble, false);
    reveal(own.bubble, false);
    this.#focus(own.bubble);
    this.#own.set(message.clientId, own);
    return own;
  }

  #showChoices(choices: readonly Choice[]): void {
    const group = element('div', 'app-choices');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', 'Choose an answer');
    for (const { title, text, value } of choices) {
      const button = element('button', 'nhsuk-button nhsuk-button--secondary app-choice', title);
      button.type = 'button';
      button.addEventListener('click', () => this.#say(text, value));
      group.append(button);
    }
    this.#choices = group;
    this.#log.append(group);
  }

  #dropChoices(): void {
    const hadFocus = this.#choices?.contains(document.activeElement) === true;
    this.#choices?.remove();
    this.#choices = undefined;
    if (hadFocus) this.#focus(this.#log);
  }

  #append(message: HTMLElement, isHistory: boolean): void {
    this.#log.setAttribute('aria-live', isHistory ? 'off' : 'polite');
    this.#log.append(message);
  }

  /** Focus stays in the box; on a touch screen, where that would raise the keyboard, it goes to what is being read. */
  #focus(reading: HTMLElement): void {
    const target = isTouch() ? reading : this.#box;
    if (target === reading) reading.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
}

function speaker(says: string): HTMLElement {
  return element('span', 'nhsuk-u-visually-hidden', says);
}

interface OwnMessage {
  readonly bubble: HTMLElement;
  /** Says something else in its place. What a browser that translates the page made of the words before goes with them. */
  say(text: string): void;
  readonly status: HTMLElement;
}

/** The person's own words are shown, and not read back to them. */
function ownMessage(text: string): OwnMessage {
  const status = element('p', 'app-message__status');
  const bubble = element('div', 'app-message app-message--person');
  bubble.setAttribute('aria-live', 'off');
  const say = (words: string) => {
    const typed = element('span', 'notranslate', words);
    // What somebody typed is theirs: nothing of it is sent to whoever translates the page.
    typed.translate = false;
    bubble.replaceChildren(element('p', 'app-message__own', speaker('You said: '), typed), status);
  };
  say(text);
  return { bubble, say, status };
}

function isTouch(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}
