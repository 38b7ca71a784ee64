/**
 * What a page of the intranet loads: a button, and the chat in a frame of ours once it is pressed.
 *
 *   <script src="https://chat.example.nhs.uk/widget.js" async></script>
 *
 * It is small, asks nobody else for anything, and sets styles through the object model alone, so that the page's own policy need
 * name us in script-src and frame-src and nothing more. docs/web-chat.md has what can be asked of it.
 */
type Listener = (detail?: unknown) => void;
type Call = readonly [command: string, ...rest: readonly unknown[]];
interface Latchkey {
  (...call: Call): void;
  /** Calls from before this script was there. */
  q?: Call[];
  isHere?: true;
}
declare global {
  interface Window {
    latchkey?: Latchkey;
  }
}

const script = document.currentScript as HTMLScriptElement;
const earlier = window.latchkey;
// A page that swaps its body may run us again: there is one chat all the same.
if (earlier?.isHere !== true) begin(script.dataset, new URL('.', script.src), earlier?.q ?? []);

function begin(data: DOMStringMap, base: URL, queue: readonly Call[]): void {
  const listeners: [string, Listener][] = [];
  /** What the chat is to hear once it is there. */
  let unsaid: object[] = [];
  let frame: HTMLIFrameElement | undefined;
  let isReady = false;
  let isOpen = false;
  let token: unknown;
  let theme: unknown = data.theme;
  let locale: unknown;

  // Beside the body, which pages swap; what is inside is out of reach of the page's styles.
  const host = document.documentElement.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const button = root.appendChild(document.createElement('button'));
  const aloud = root.appendChild(document.createElement('div'));
  aloud.setAttribute('role', 'status');
  style(aloud, 'position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)');
  const label = data.label ?? 'Locked out? Chat to Latchkey';
  style(
    button,
    'all:initial;position:fixed;z-index:2147483000;right:16px;bottom:16px;' +
      'box-sizing:border-box;min-height:48px;max-width:calc(100vw - 32px);padding:12px 20px;border:2px solid #fff;' +
      'border-radius:24px;background:#005eb8;color:#fff;font:bold 16px/1.25 arial,sans-serif;cursor:pointer;' +
      'box-shadow:0 2px 8px rgba(0,0,0,.4)',
  );
  for (const [event, outline] of [
    ['focus', '3px solid #ffeb3b'],
    ['blur', ''],
  ] as const)
    button.addEventListener(event, () => {
      button.style.outline = outline;
    });
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  count(0);
  button.onclick = open;

  const narrow = matchMedia('(max-width:480px),(max-height:480px)');
  narrow.onchange = place;

  function count(unread: number): void {
    button.textContent = unread === 0 ? label : `${label} (${unread} new)`;
  }

  function tell(what: object): void {
    if (isReady) frame?.contentWindow?.postMessage({ latchkey: 1, ...what }, base.origin);
    else unsaid.push(what);
  }

  function emit(event: string, detail?: unknown): void {
    for (const [name, listener] of listeners.slice()) if (name === event) listener(detail);
  }

  function place(): void {
    if (frame === undefined) return;
    style(
      frame,
      `position:fixed;z-index:2147483001;border:0;background:#f0f4f5;${
        narrow.matches
          ? 'inset:0;width:100%;height:100%'
          : 'right:16px;bottom:16px;width:400px;height:min(680px,calc(100vh - 32px));border-radius:8px;box-shadow:0 4px 24px rgba(0,0,0,.4)'
      };display:${isOpen ? 'block' : 'none'}`,
    );
    button.style.display = isOpen ? 'none' : '';
  }

  function open(): void {
    if (frame === undefined) {
      frame = document.createElement('iframe');
      frame.title = 'Latchkey chat';
      frame.src = new URL(`embedded${data.shared === undefined ? '' : '?shared'}`, base).href;
      frame.onload = () => frame?.contentWindow?.postMessage({ latchkey: 1, do: 'hello' }, base.origin);
      root.append(frame);
      if (theme !== undefined) tell({ do: 'theme', theme });
      if (locale !== undefined) tell({ do: 'locale', locale });
      if (token !== undefined) tell({ do: 'identify', token });
      if (data.guide !== undefined) tell({ do: 'ask', topic: data.guide });
    }
    if (isOpen) return;
    isOpen = true;
    place();
    frame.focus();
    tell({ do: 'opened' });
    emit('open');
  }

  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    place();
    tell({ do: 'closed' });
    button.focus();
    emit('close');
  }

  function shutdown(): void {
    const isHere = frame !== undefined;
    token = undefined;
    tell({ do: 'shutdown' });
    close();
    // With the frame goes what it had; a moment lets it hear that it is to forget.
    const old = frame ?? forgetting();
    frame = undefined;
    isReady = false;
    unsaid = [];
    if (isHere) setTimeout(() => old.remove(), 200);
    count(0);
  }

  /** The chat may have been had on an earlier page of this tab: what it left is in reach of a frame of ours alone. */
  function forgetting(): HTMLIFrameElement {
    const made = document.createElement('iframe');
    made.hidden = true;
    made.src = new URL('embedded?forget', base).href;
    made.onload = () => setTimeout(() => made.remove(), 1000);
    return root.appendChild(made);
  }

  function heard({ data: said, origin, source }: MessageEvent): void {
    if (frame === undefined || source !== frame.contentWindow || origin !== base.origin || said?.latchkey !== 1) return;
    if (said.is === 'ready') {
      isReady = true;
      for (const what of unsaid.splice(0)) tell(what);
      emit('ready');
    } else if (said.is === 'minimise') close();
    else if (said.is === 'unread') {
      count(said.count);
      emit('unread', said.count);
    } else if (said.is === 'message') {
      if (!isOpen) aloud.textContent = said.text;
      emit('message');
    } else if (said.is === 'ended') emit('ended');
  }
  addEventListener('message', heard);

  function look(): void {
    const [, topic] = /^#latchkey=([\w/-]+)$/.exec(location.hash) ?? [];
    if (topic !== undefined) run('ask', { topic });
  }
  addEventListener('hashchange', look);

  function run(...[command, first, second]: Call): void {
    const { topic, token: given } = (first ?? {}) as { topic?: unknown; token?: unknown };
    if (command === 'open') open();
    else if (command === 'close') close();
    else if (command === 'ask') {
      open();
      tell({ do: 'ask', topic });
    } else if (command === 'identify') {
      token = given;
      if (frame !== undefined) tell({ do: 'identify', token });
    } else if (command === 'theme') {
      theme = first;
      if (frame !== undefined) tell({ do: 'theme', theme });
    } else if (command === 'locale') {
      locale = first;
      if (frame !== undefined) tell({ do: 'locale', locale });
    } else if (command === 'on' && typeof second === 'function') listeners.push([String(first), second as Listener]);
    else if (command === 'off')
      for (let at = listeners.length - 1; at >= 0; at -= 1) {
        const [event, listener] = listeners[at] ?? [];
        if (event === first && (second === undefined || second === listener)) listeners.splice(at, 1);
      }
    else if (command === 'shutdown') shutdown();
    else if (command === 'destroy') {
      shutdown();
      removeEventListener('message', heard);
      removeEventListener('hashchange', look);
      setTimeout(() => host.remove(), 250);
      delete window.latchkey;
    }
  }

  const latchkey: Latchkey = (...call) => run(...call);
  latchkey.isHere = true;
  window.latchkey = latchkey;
  for (const call of queue) run(...call);
  look();
}

/** By the object model: a page whose policy forbids inline styles allows that. */
function style(element: HTMLElement, rules: string): void {
  element.style.cssText = rules;
}

export {};
