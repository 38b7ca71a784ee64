import { fields, text } from './wire.ts';

/** What the page that frames the chat asks of it. */
export type Asked =
  | { readonly do: 'opened' | 'closed' | 'shutdown' }
  | { readonly do: 'ask'; readonly topic: string }
  | { readonly do: 'identify'; readonly token: string }
  | { readonly do: 'locale'; readonly locale: string }
  | { readonly do: 'theme'; readonly theme: 'light' | 'dark' | 'auto' };

/** What it is told. `text` of a message is for a screen reader, where the chat is closed. */
export type Told =
  | { readonly is: 'ready' | 'ended' | 'minimise' }
  | { readonly is: 'message'; readonly text: string }
  | { readonly is: 'unread'; readonly count: number };

/**
 * Talks with the page that frames the chat, by messages between windows. Only a page of a site that was named is heard, and nothing
 * is said before it has spoken: what is said is addressed to its origin.
 *
 * @param named origins
 */
export class Embedder {
  readonly #untold: Told[] = [];
  #origin: string | undefined;

  constructor(named: readonly string[], heard: (asked: Asked) => void) {
    window.addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
      if (source !== window.parent || !named.includes(origin)) return;
      const asked = read(data);
      if (asked === undefined) return;
      if (this.#origin === undefined) {
        this.#origin = origin;
        for (const told of this.#untold.splice(0)) this.tell(told);
      }
      if (asked !== 'hello') heard(asked);
    });
  }

  tell(told: Told): void {
    if (this.#origin === undefined) this.#untold.push(told);
    else window.parent.postMessage({ latchkey: 1, ...told }, this.#origin);
  }
}

function read(data: unknown): Asked | 'hello' | undefined {
  const { latchkey, do: what, topic, token, theme, locale } = fields(data);
  if (latchkey !== 1) return undefined;
  switch (what) {
    case 'hello':
      return 'hello';
    case 'opened':
    case 'closed':
    case 'shutdown':
      return { do: what };
    case 'ask': {
      const named = text(topic);
      return named === undefined ? undefined : { do: 'ask', topic: named };
    }
    case 'identify': {
      const given = text(token);
      return given === undefined ? undefined : { do: 'identify', token: given };
    }
    case 'locale':
      return typeof locale === 'string' && /^[a-z]{2,3}(-\w{2,8})*$/i.test(locale)
        ? { do: 'locale', locale }
        : undefined;
    case 'theme':
      return theme === 'light' || theme === 'dark' || theme === 'auto' ? { do: 'theme', theme } : undefined;
    default:
      return undefined;
  }
}
