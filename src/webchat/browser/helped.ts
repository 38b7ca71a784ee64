import { find } from './render.ts';
import { announce } from './status-line.ts';

/** Two small buttons under a reply that ended something. They go when somebody says more. */
export class Helped {
  readonly #say: (activity: string, helped: boolean) => Promise<boolean>;
  #shown: HTMLElement | undefined;

  constructor(say: (activity: string, helped: boolean) => Promise<boolean>) {
    this.#say = say;
  }

  /** @returns what to show under the message */
  show(activity: string): HTMLElement {
    const group = find('chat-helped', HTMLTemplateElement).content.firstElementChild?.cloneNode(true) as HTMLElement;
    for (const button of group.querySelectorAll<HTMLButtonElement>('button'))
      button.addEventListener('click', () => void this.#answer(group, activity, button.dataset.helped === 'yes'));
    this.#shown = group;
    return group;
  }

  close(): void {
    // Thanks stay to be read.
    if (this.#shown?.querySelector('button')) this.#shown.remove();
    this.#shown = undefined;
  }

  async #answer(group: HTMLElement, activity: string, helped: boolean): Promise<void> {
    if (!(await this.#say(activity, helped))) return announce('That was not counted. Please try again.');
    const had = group.contains(document.activeElement);
    group.removeAttribute('aria-label');
    group.textContent = group.dataset.thanks ?? '';
    // The button that had the focus is gone.
    if (had) group.focus({ preventScroll: true });
  }
}
