import type { State } from './connection.ts';
import { find } from './render.ts';
import { keepingEnd } from './scroll.ts';

/** One line that says how the connection stands, in plain words, and what can be done about it. */
export class StatusLine {
  readonly #line = find('chat-line', HTMLElement);
  readonly #action = find('chat-line-action', HTMLButtonElement);
  readonly #guide = find('chat-line-guide', HTMLAnchorElement);
  readonly #box = find('chat-box', HTMLElement);
  readonly #remedies: Readonly<Record<'takeOver' | 'beginAnew', () => void>>;
  #state: State | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(remedies: Readonly<Record<'takeOver' | 'beginAnew', () => void>>) {
    this.#remedies = remedies;
  }

  /** @param why what the server said of it, which tells more than we can */
  show(state: State, why?: string): void {
    if (state === this.#state) return;
    this.#state = state;
    clearTimeout(this.#timer);
    switch (state) {
      case 'online':
        if (this.#line.textContent !== '') announce('You are connected again.');
        this.#say('');
        break;
      case 'connecting':
        this.#timer = setTimeout(() => this.#say('Connecting to the chat.'), 1_000);
        break;
      case 'waiting':
        // Most losses last a second, and are nobody's business.
        this.#timer = setTimeout(() => this.#say(why ?? this.#line.dataset.waiting ?? ''), 1_500);
        break;
      case 'elsewhere':
        this.#say('This chat is open in another tab or on another device.', 'Use it here', this.#remedies.takeOver);
        break;
      case 'ended':
        this.#say(
          `This chat has ended. It was quiet for a long time, or the service was restarted. Can't wait? ${this.#line.dataset.helpdesk}`,
          'Start a new chat',
          this.#remedies.beginAnew,
        );
        break;
    }
  }

  /** @param topic what the chat was opened at: its guide is what to read where there is no chat */
  isAbout(topic: string): void {
    this.#guide.href = `/guides/${topic}`;
  }

  /** @param text nothing to take it down again */
  warn(text: string): void {
    this.#say(text);
  }

  #say(text: string, action = '', act: () => void = () => undefined): void {
    keepingEnd(() => {
      this.#line.textContent = text;
      this.#line.parentElement?.classList.toggle('app-chat__line--on', text !== '');
      this.#action.textContent = action;
      this.#action.hidden = action === '';
      this.#guide.hidden = text === '' || (this.#state !== 'waiting' && this.#state !== 'ended');
    });
    this.#action.onclick = () => {
      this.#box.focus();
      act();
    };
  }
}

/** Has a screen reader say something that is not part of the talk. */
export function announce(text: string): void {
  find('chat-aloud', HTMLElement).textContent = text;
}
