import { AsyncLocalStorage } from 'node:async_hooks';

type Note = (method: string) => void;

const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
const listening = new AsyncLocalStorage<Note>();
let isListening = false;

/**
 * Does some work of the SDK and prints nothing of what it prints. It tells the console what it makes of a token, with the key
 * that it held it against, and some errors with all that they hold: none of that belongs in a log.
 *
 * @param note is told instead, each time, by which method of the console
 */
export function unprinted<Result>(work: () => Promise<Result>, note: Note): Promise<Result> {
  if (!isListening) listen();
  return listening.run(note, work);
}

/** The SDK has no setting for it, so the console itself asks who is speaking. */
function listen(): void {
  isListening = true;
  for (const method of methods) {
    const print = console[method];
    console[method] = (...words: unknown[]) => {
      const note = listening.getStore();
      if (note === undefined) print.apply(console, words);
      else note(method);
    };
  }
}
