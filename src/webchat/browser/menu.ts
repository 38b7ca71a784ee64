import { find } from './render.ts';

export interface MenuDoings {
  says(text: string): void;
  /** What has been said, as plain text. */
  asText(): string;
  cleared(): void;
}

/** The menu at the top: what can be done with the chat itself. */
export function mountMenu(doings: MenuDoings): void {
  const menu = find('chat-menu', HTMLDetailsElement);
  const close = (hasFocus: boolean) => {
    menu.open = false;
    if (hasFocus) menu.querySelector('summary')?.focus();
  };
  menu.addEventListener('keydown', (event) => event.key === 'Escape' && close(true));
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) close(false);
  });
  // What stands in it closes it, whoever acts on that: it would cover what comes.
  for (const entry of menu.querySelectorAll('button, a'))
    entry.addEventListener('click', () => close(menu.contains(document.activeElement)));
  const on = (button: HTMLElement, doing: () => void) => button.addEventListener('click', doing);
  for (const button of menu.querySelectorAll<HTMLButtonElement>('button[data-says]'))
    on(button, () => doings.says(button.dataset.says ?? ''));
  on(find('chat-save', HTMLButtonElement), () => save(doings.asText()));
  on(find('chat-print', HTMLButtonElement), () => window.print());
  for (const button of document.querySelectorAll<HTMLButtonElement>('#chat-clear, [data-clears]'))
    on(button, () => doings.cleared());
}

function save(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain;charset=utf-8' }));
  link.download = 'latchkey-chat.txt';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
