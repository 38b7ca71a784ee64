import { Choices } from './choices.ts';
import { Composer, isTouch } from './composer.ts';
import { Helped } from './helped.ts';
import type { Delivery, Message } from './outbox.ts';
import { element, find, renderMarkdown, renderSaid } from './render.ts';
import { keepingEnd } from './scroll.ts';
import { announce } from './status-line.ts';
import { timeElement } from './times.ts';
import { type OwnMessage, ownMessage, Transcript } from './transcript.ts';
import type { Activity } from './wire.ts';

/** What a person does on the page. */
export interface Doings {
  said(text: string, value?: unknown): void;
  triedAgain(message: Message): void;
  typed(): void;
  /** @returns whether it was counted */
  helped(activity: string, helped: boolean): Promise<boolean>;
}

type Said = Omit<Extract<Activity, { kind: 'bot' }>, 'kind'>;

/** The chat on the page: messages, choices, and the box to type in. */
export class View {
  readonly #doings: Doings;
  readonly #transcript = new Transcript();
  readonly #composer: Composer;
  readonly #typing = find('chat-typing', HTMLElement);
  readonly #own = new Map<string, OwnMessage>();
  readonly #choices: Choices;
  readonly #helped: Helped;
  #typingUntil: ReturnType<typeof setTimeout> | undefined;

  constructor(doings: Doings) {
    this.#doings = doings;
    this.#choices = new Choices(({ title, text, value }) => {
      announce(`${title}, chosen.`);
      this.say(text, value);
    });
    this.#helped = new Helped(doings.helped);
    this.#composer = new Composer((text) => {
      this.say(text);
      if (!isTouch()) this.#composer.focus();
    }, doings.typed);
    if (!isTouch()) this.#composer.focus();
  }

  /** @param isHistory said before the page was loaded: shown, and not read aloud */
  showBot({ id, text, choices, by, at, beside, asksIfHelped, toAgent }: Said, isHistory: boolean): void {
    this.setTyping(false);
    // With a person, what leaves them stays open until they are gone.
    if (!toAgent || choices.length > 0) this.#choices.close();
    this.#helped.close();
    const shown = choices.length === 0 ? [] : [this.#choices.show(choices, toAgent)];
    if (asksIfHelped && !isHistory) shown.push(this.#helped.show(id));
    const message = this.#transcript.addBot({ said: renderSaid(text, beside), by, at }, isHistory, ...shown);
    this.#choices.fold(message);
  }

  /** What is said of the chat itself: it is no part of the talk, and the open question stays open. */
  note(text: string): void {
    this.#transcript.addBot({ said: renderMarkdown(text), at: new Date() }, false).classList.add('app-message--note');
  }

  /** What the person said earlier, or in another tab. */
  showPerson(text: string, at: Date, isHistory: boolean): void {
    this.#choices.close(text);
    const { bubble, status } = ownMessage(text);
    status.append('Sent ', timeElement(at, 'just now'));
    this.#transcript.add(bubble, isHistory);
  }

  /** What the person has just said, with how far it has got. */
  showDelivery(message: Message, delivery: Delivery): void {
    const own = this.#own.get(message.clientId) ?? this.#addOwn(message);
    own.bubble.classList.toggle('app-message--failed', delivery.as === 'failed');
    switch (delivery.as) {
      case 'sending':
        own.status.replaceChildren('Sending');
        break;
      case 'sent':
        // A secret that was taken out does not stay on the screen of a ward either.
        if (delivery.kept !== undefined && delivery.kept !== message.text) own.say(delivery.kept);
        own.status.replaceChildren('Sent ', timeElement(new Date(), 'just now'));
        break;
      case 'waiting':
        this.#trouble(own, message, 'Waiting to send.', delivery.why);
        break;
      case 'failed':
        this.#trouble(own, message, 'Not sent.', delivery.why);
    }
  }

  setTyping(isTyping: boolean): void {
    clearTimeout(this.#typingUntil);
    this.#typing.classList.toggle('app-typing--on', isTyping);
    // Nobody types for longer: the message it spoke of will not come.
    if (isTyping) this.#typingUntil = setTimeout(() => this.setTyping(false), 15_000);
  }

  say(text: string, value?: unknown): void {
    this.#choices.close(text);
    this.#helped.close();
    this.#doings.said(text, value);
  }

  /** @returns what has been said, as plain text */
  asText(): string {
    return this.#transcript.asText();
  }

  /** Takes everything off the screen. */
  clear(): void {
    this.#choices.close();
    this.#own.clear();
    this.#transcript.clear();
    this.setTyping(false);
  }

  focus(): void {
    if (isTouch()) this.#transcript.focus();
    else this.#composer.focus();
  }

  #trouble({ status }: OwnMessage, message: Message, what: string, why: string | undefined): void {
    this.setTyping(false);
    const words = why === undefined ? `${what} ` : `${what} ${why} `;
    const isNews = !status.textContent.startsWith(what);
    const again = element('button', 'app-link-button', 'Try again');
    again.type = 'button';
    again.addEventListener('click', () => {
      this.focus();
      this.#doings.triedAgain(message);
    });
    keepingEnd(() => status.replaceChildren(words, ...(what === 'Not sent.' ? [again] : [])));
    if (isNews)
      announce(
        what === 'Not sent.' ? `Your message was not sent. ${why ?? ''}` : 'Your message is waiting to be sent.',
      );
  }

  #addOwn(message: Message): OwnMessage {
    const own = ownMessage(message.text);
    this.#transcript.add(own.bubble, false);
    this.#own.set(message.clientId, own);
    return own;
  }
}
