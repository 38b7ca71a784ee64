import { find } from './render.ts';
import { clockTime } from './time-words.ts';
import { type Answer, text } from './wire.ts';

export interface Moving {
  /** Asks for a code for this chat. */
  askForCode(): Promise<Answer>;
  /** Uses a code for another chat. */
  use(code: string): Promise<Answer>;
  /** The chat is here now. */
  moved(session: { readonly token: string; readonly conversation: string }): void;
  /** Says something to the person that is no part of the talk. Markdown. */
  say(words: string): void;
}

/** Moves a chat from one device to another, by three words. */
export function mountMoving(moving: Moving): void {
  const box = find('chat-code-box', HTMLDialogElement);
  const input = find('chat-code', HTMLInputElement);
  const error = find('chat-code-error', HTMLElement);

  find('chat-move', HTMLButtonElement).addEventListener('click', async () => {
    const answer = await moving.askForCode();
    const words = answer.ok ? text(answer.body.words) : undefined;
    const until = answer.ok ? text(answer.body.until) : undefined;
    if (words === undefined || until === undefined) {
      moving.say(
        (answer.ok ? undefined : answer.message) ?? 'A code could not be made just now. Please try again in a minute.',
      );
      return;
    }
    moving.say(
      `On the other device, open this chat. Choose **Menu**, then **I have a code**, and type:\n\n**${words}**\n\nIt works once, until ${clockTime(new Date(until))}. Only give it to somebody who may read this chat.`,
    );
  });

  find('chat-have-code', HTMLButtonElement).addEventListener('click', () => {
    input.value = '';
    error.textContent = '';
    box.showModal();
    input.focus();
  });
  find('chat-code-cancel', HTMLButtonElement).addEventListener('click', () => box.close());
  find('chat-code-form', HTMLFormElement).addEventListener('submit', async (event) => {
    event.preventDefault();
    if (input.value.trim() === '') {
      error.textContent = 'Type the three words.';
      return;
    }
    const answer = await moving.use(input.value);
    const token = answer.ok ? text(answer.body.token) : undefined;
    const conversation = answer.ok ? text(answer.body.conversationId) : undefined;
    if (token !== undefined && conversation !== undefined) {
      box.close();
      moving.moved({ token, conversation });
      return;
    }
    error.textContent = (answer.ok ? undefined : answer.message) ?? 'There is no connection. Please try again.';
    input.focus();
  });
}
