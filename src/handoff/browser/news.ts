/** What the desk says by itself while its pages are open, and that somebody is at them. */

const kinds = ['changed', 'chats', 'said', 'typing', 'signed-out'] as const;
type Kind = (typeof kinds)[number];
type Give = (kind: Kind, data: string) => void;
/** What pages of one browser tell one another. `isAgain`: for a page that has just come. */
type Shared = 'new' | { readonly kind: Kind; readonly data: string; readonly isAgain?: true };

/** That somebody works here is told no more often than this, in milliseconds. */
const workedEvery = 60_000;

export interface News {
  on(kind: Kind, heard: (data: string) => void): void;
}

/** @param chat that of the page: an agent has few, and each has a stream of its own */
export function openNews(chat: string | undefined): News {
  const heard = new EventTarget();
  const give: Give = (kind, data) => heard.dispatchEvent(new MessageEvent(kind, { data }));
  if (chat !== undefined) listen(`/desk/live?chat=${encodeURIComponent(chat)}`, give);
  else if ('locks' in navigator) share(give);
  else listen('/desk/live', give);
  // What was left and is come back to as it was hears nothing any more.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  tellOfWork();
  return {
    on: (kind, then) => heard.addEventListener(kind, (event) => then((event as MessageEvent<string>).data)),
  };
}

function listen(path: string, give: Give): void {
  const stream = new EventSource(path);
  for (const kind of kinds) stream.addEventListener(kind, ({ data }) => give(kind, data as string));
  // A connection outlives a lid that is shut: only an answer shows that somebody is there.
  stream.addEventListener('here', () => tellHere(''));
  addEventListener('pagehide', () => stream.close());
}

/** A browser has six connections to a server: of all pages one has the stream, and tells the others. When it is shut, another has. */
function share(give: Give): void {
  const channel = new BroadcastChannel('latchkey-desk');
  const last = new Map<Kind, string>();
  const known = new Set<Kind>();
  let isTeller = false;
  channel.addEventListener('message', ({ data: shared }: MessageEvent<Shared>) => {
    if (shared === 'new') {
      if (isTeller) for (const [kind, data] of last) tell({ kind, data, isAgain: true });
      return;
    }
    const { kind, data, isAgain } = shared;
    if (isAgain && known.has(kind)) return;
    known.add(kind);
    give(kind, data);
  });
  const tell = (shared: Shared) => channel.postMessage(shared);
  tell('new');
  void navigator.locks.request('latchkey-desk', () => {
    isTeller = true;
    listen('/desk/live', (kind, data) => {
      last.set(kind, data);
      tell({ kind, data });
      give(kind, data);
    });
    return new Promise<never>(() => {});
  });
}

/** Whoever writes a long answer is at work, though nothing has left yet. */
function tellOfWork(): void {
  let told = Date.now();
  const worked = () => {
    if (Date.now() - told < workedEvery) return;
    told = Date.now();
    tellHere('?at-work=yes');
  };
  for (const kind of ['keydown', 'pointerdown']) addEventListener(kind, worked, { passive: true });
}

function tellHere(query: string): void {
  // If it does not get there, the next does.
  void fetch(`/desk/live/here${query}`, { method: 'POST', headers: { 'x-latchkey-desk': 'here' } }).catch(() => {});
}
