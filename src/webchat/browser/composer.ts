import { find } from './render.ts';

/** The box to type in: Enter sends, Shift and Enter begins a line, and it grows with what is typed. */
export class Composer {
  readonly #box = find('chat-box', HTMLTextAreaElement);

  constructor(said: (text: string) => void, typed: () => void) {
    const submit = () => {
      const text = this.#box.value.trim();
      this.#box.value = '';
      this.#fit();
      if (text === '') this.#box.focus();
      else said(text);
    };
    find('chat-form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      submit();
    });
    this.#box.addEventListener('input', () => {
      this.#fit();
      typed();
    });
    this.#box.addEventListener('keydown', (event) => {
      // While a word is being composed (an input method), Enter belongs to it.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      submit();
    });
  }

  focus(): void {
    this.#box.focus({ preventScroll: true });
  }

  #fit(): void {
    this.#box.style.height = '';
    if (this.#box.scrollHeight > this.#box.clientHeight) this.#box.style.height = `${this.#box.scrollHeight + 4}px`;
  }
}

/** On a touch screen the focus in the box would raise the keyboard. */
export function isTouch(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}
