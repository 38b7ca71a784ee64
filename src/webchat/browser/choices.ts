import { element } from './render.ts';
import { fitsInSight } from './scroll.ts';
import type { Choice } from './wire.ts';

/** The answers under a question. Once one is given they stay to be read, and none can be pressed again. */
export class Choices {
  readonly #taken: (choice: Choice) => void;
  #open:
    | {
        readonly group: HTMLElement;
        readonly buttons: ReadonlyMap<HTMLButtonElement, Choice>;
        readonly stays: boolean;
      }
    | undefined;

  constructor(taken: (choice: Choice) => void) {
    this.#taken = taken;
  }

  /**
   * @param stays other words are no answer to it, and leave it open
   * @returns what to show under the message
   */
  show(choices: readonly Choice[], stays = false): HTMLElement {
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
    this.#open = { group, buttons, stays };
    return group;
  }

  /** Where a question does not fit the window with its choices, those of a heading open by a press on it, one heading at a time. */
  fold(question: HTMLElement): void {
    const group = this.#open?.group;
    const headings = [...(group?.querySelectorAll('p') ?? [])];
    if (group === undefined || headings.length === 0 || fitsInSight(question, group)) return;
    const folds: HTMLDetailsElement[] = [];
    for (const heading of headings) {
      const buttons: Element[] = [];
      for (let next = heading.nextElementSibling; next?.tagName === 'BUTTON'; next = next.nextElementSibling)
        buttons.push(next);
      // One choice takes no more room than its heading.
      if (buttons.length === 1) heading.remove();
      else folds.push(foldUnder(heading, buttons, folds));
    }
    const [first] = folds;
    if (first !== undefined) first.open = true;
    if (first !== undefined && !fitsInSight(question, group)) first.open = false;
  }

  /** @param said the words of the answer: the choice that has them is marked as the one taken */
  close(said?: string): void {
    if (this.#open === undefined) return;
    const { buttons, stays } = this.#open;
    const words = said?.trim().toLowerCase();
    const isOneOf = (title: string, text?: string) => [title, text].some((one) => one?.toLowerCase() === words);
    if (stays && said !== undefined && ![...buttons.values()].some(({ title, text }) => isOneOf(title, text))) return;
    for (const [button, { title, text }] of buttons) {
      button.setAttribute('aria-disabled', 'true');
      if (!isOneOf(title, text)) continue;
      button.classList.add('app-choice--taken');
      button.closest('details')?.setAttribute('open', '');
      const tick = element('span', '', '\u00a0✓');
      tick.setAttribute('aria-hidden', 'true');
      button.append(tick, element('span', 'app-hidden', ' (your answer)'));
    }
    this.#open = undefined;
  }
}

function foldUnder(
  heading: Element,
  buttons: readonly Element[],
  all: readonly HTMLDetailsElement[],
): HTMLDetailsElement {
  const count = element('span', 'app-hidden', `, ${buttons.length} choices`);
  const summary = element('summary', 'app-choices__head', heading.textContent, count);
  const fold = element('details', 'app-choices__fold', summary);
  heading.replaceWith(fold);
  fold.append(...buttons);
  summary.addEventListener('click', () => {
    for (const other of all) if (other !== fold) other.open = false;
    requestAnimationFrame(() => fold.scrollIntoView({ block: 'nearest' }));
  });
  return fold;
}
