import { element } from './render.ts';
import type { Choice } from './wire.ts';

/** The answers under a question. Once one is given they stay to be read, and none can be pressed again. */
export class Choices {
  readonly #taken: (choice: Choice) => void;
  #open: { readonly group: HTMLElement; readonly buttons: ReadonlyMap<HTMLButtonElement, Choice> } | undefined;

  constructor(taken: (choice: Choice) => void) {
    this.#taken = taken;
  }

  /** @returns what to show under the message */
  show(choices: readonly Choice[]): HTMLElement {
    const group = element('div', 'app-choices');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', 'Choose an answer');
    const buttons = new Map<HTMLButtonElement, Choice>();
    let heading: string | undefined;
    for (const choice of choices) {
      if (choice.group !== undefined && choice.group !== heading) {
        heading = choice.group;
        group.append(element('p', 'app-choices__group', heading));
      }
      const button = element('button', 'app-choice', choice.title);
      button.type = 'button';
      button.dir = 'auto';
      button.addEventListener('click', () => {
        // Focus stays on the button, so it cannot be disabled outright.
        if (button.getAttribute('aria-disabled') !== 'true') this.#taken(choice);
      });
      buttons.set(button, choice);
      group.append(button);
    }
    this.#open = { group, buttons };
    return group;
  }

  /** @param said the words of the answer: the choice that has them is marked as the one taken */
  close(said?: string): void {
    if (this.#open === undefined) return;
    for (const [button, { title, text }] of this.#open.buttons) {
      button.setAttribute('aria-disabled', 'true');
      if (said === undefined || ![title, text].includes(said)) continue;
      button.classList.add('app-choice--taken');
      const tick = element('span', '', '\u00a0✓');
      tick.setAttribute('aria-hidden', 'true');
      button.append(tick, element('span', 'app-hidden', ' (your answer)'));
    }
    this.#open = undefined;
  }
}
