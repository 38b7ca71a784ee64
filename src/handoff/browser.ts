/** What the desk's pages do where scripts run: they look for news, count in the title, and take single keys. Without it all works. */

import { openNews, type News as Stream } from './browser/news.ts';

interface News {
  readonly waiting: number;
  readonly late: number;
  readonly yours: number;
  readonly tickets: readonly string[];
}

const part = <Kind extends HTMLElement>(name: string) => document.querySelector<Kind>(`[data-desk="${name}"]`);
const title = document.title;
const ticketHere = document.querySelector<HTMLElement>('[data-ticket-page]')?.dataset.ticketPage;
/** Newer queues are fetched no more often than this, in milliseconds, and not by everybody at once. */
const [gather, spread] = [150, 600];
/** Until when the desk has its own news of what this page does, in milliseconds. */
const own = 2000;
const openedAt = Date.now();
const chatHere = document.querySelector<HTMLElement>('[data-chat-page]')?.dataset.chatPage;

document.documentElement.classList.add('app-desk-runs');
listen();
offerNotices();
takeKeys();

function listen(): void {
  const stream = openNews(chatHere);
  followChats(stream);
  // What came between the page and the stream is news as well.
  const shown = document.getElementById('queue')?.dataset.waiting;
  let known = shown === undefined ? undefined : Number(shown);
  let isFirst = true;
  stream.on('changed', (data) => {
    const news = JSON.parse(data) as News;
    document.title = news.waiting > 0 ? `(${news.waiting}) ${title}` : title;
    if (known !== undefined && news.waiting > known) tell(news);
    if (!isFirst || news.waiting !== known) freshen();
    isFirst = false;
    known = news.waiting;
    const isAnothers = ticketHere !== undefined && news.tickets.includes(ticketHere) && Date.now() - openedAt > own;
    if (isAnothers) part('changed')?.removeAttribute('hidden');
  });
  stream.on('signed-out', () => location.reload());
}

function tell({ waiting }: News): void {
  const words = waiting === 1 ? '1 ticket is waiting' : `${waiting} tickets are waiting`;
  const status = part('news');
  if (status) status.textContent = words;
  // No name and no words of a person: a notice is seen by whoever stands by.
  if (document.hidden && 'Notification' in window && Notification.permission === 'granted')
    new Notification('Latchkey helpdesk', { body: words, tag: 'latchkey-desk' });
}

let fetching: number | undefined;
/** Puts the queue as it is now in the place of the one that is shown. The focus stays on its ticket. */
function freshen(): void {
  if (document.getElementById('queue') === null || fetching !== undefined) return;
  fetching = window.setTimeout(
    async () => {
      fetching = undefined;
      const address = new URL(location.href);
      // Looking for news by itself shows nobody to be at work.
      address.searchParams.set('look', 'yes');
      address.searchParams.set('has', document.getElementById('queue')?.dataset.table ?? '');
      const response = await fetch(address, { headers: { accept: 'text/html' } }).catch(() => undefined);
      if (response?.ok !== true) return;
      const newer = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('queue');
      const shown = document.getElementById('queue');
      if (newer === null || shown === null) return;
      const at = document.activeElement?.closest<HTMLElement>('[data-ticket]')?.dataset.ticket;
      // What is shown already did not come again.
      const table = part('table');
      if (table && newer.querySelector('[data-desk="table"]') === null) newer.append(table);
      shown.replaceWith(newer);
      if (at !== undefined)
        rows()
          .find((row) => row.dataset.ticket === at)
          ?.querySelector('a')
          ?.focus();
    },
    gather + Math.random() * spread,
  );
}

function offerNotices(): void {
  const button = part('notify');
  if (button === null || !('Notification' in window) || Notification.permission !== 'default') return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await Notification.requestPermission();
    button.hidden = true;
  });
}

/** What one goes through with keys: the tickets of the queue, or the chats. */
const row = '[data-ticket], .app-chats li';
function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(row)];
}

function takeKeys(): void {
  const dialog = part<HTMLDialogElement>('keys-dialog');
  const isOn = part<HTMLInputElement>('keys-on');
  if (dialog === null || isOn === null) return;
  isOn.checked = localStorage.getItem('latchkey-desk-keys') !== 'off';
  isOn.addEventListener('change', () => localStorage.setItem('latchkey-desk-keys', isOn.checked ? 'on' : 'off'));
  part('keys')?.addEventListener('click', () => dialog.showModal());

  const click = (selector: string) => {
    const found = document.querySelector<HTMLElement>(selector);
    found?.click();
    return found !== null;
  };
  const focus = (id: string) => {
    const found = document.getElementById(id);
    found?.focus();
    return found !== null;
  };
  const step = (by: number) => {
    const all = rows();
    const at = all.findIndex((row) => row.contains(document.activeElement));
    const next = all[Math.max(0, Math.min(all.length - 1, at === -1 && by < 0 ? 0 : at + by))];
    next?.querySelector('a')?.focus();
    return next !== undefined;
  };
  const open = (key: string, id: string) => {
    const details = document.querySelector<HTMLDetailsElement>(`details[data-key="${key}"]`);
    if (details === null) return false;
    details.open = true;
    return focus(id);
  };
  const keys: Readonly<Record<string, () => boolean>> = {
    '?': () => {
      dialog.showModal();
      return true;
    },
    j: () => step(1),
    k: () => step(-1),
    o: () => {
      const link = document.activeElement?.closest(row)?.querySelector('a');
      link?.click();
      return link != null;
    },
    '/': () => focus('q'),
    g: () => click('nav a[href="/desk"]'),
    c: () => click('nav a[href="/desk/chats"]'),
    t: () => click('[data-key="t"] button'),
    a: () => focus('answer') || focus('text'),
    n: () => open('n', 'note'),
    h: () => open('h', 'to'),
    r: () => open('r', 'reason') || click('a[data-key="r"]'),
  };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog.open) return;
    const at = event.target as HTMLElement;
    if (at.matches('input, textarea, select, [contenteditable]') || (!isOn.checked && event.key !== '?')) return;
    if (keys[event.key]?.() === true) event.preventDefault();
  });
}

/** Chats: what is offered stands on every page, the list and the lines of a chat come by themselves. */
function followChats(stream: Stream): void {
  let isFirst = true;
  stream.on('chats', (data) => {
    const { waiting, offered } = JSON.parse(data) as { readonly waiting: number; readonly offered: string[] };
    const link = part('chats');
    if (link) link.textContent = waiting > 0 ? `Chats (${waiting})` : 'Chats';
    offer(offered.find((chat) => chat !== chatHere));
    if (document.getElementById('chats') && !isFirst) void freshenChats();
    else if (chatHere !== undefined && !isFirst) void freshenTalk();
    isFirst = false;
  });
  if (chatHere === undefined) return;
  stream.on('said', () => void freshenTalk());
  let quiet: number | undefined;
  stream.on('typing', () => {
    const line = part('typing');
    if (!line) return;
    line.textContent = 'They are typing';
    clearTimeout(quiet);
    quiet = window.setTimeout(() => {
      line.textContent = '';
    }, 5000);
  });
  write();
}

function offer(chat: string | undefined): void {
  const place = part('offer');
  if (!place || place.dataset.chat === chat) return;
  place.replaceChildren();
  delete place.dataset.chat;
  if (chat === undefined) return;
  place.dataset.chat = chat;
  const link = document.createElement('a');
  link.href = `/desk/chats/${encodeURIComponent(chat)}`;
  link.textContent = 'A chat is offered to you';
  place.append(link);
  if (document.hidden && 'Notification' in window && Notification.permission === 'granted')
    new Notification('Latchkey helpdesk', { body: 'A chat is offered to you', tag: 'latchkey-chat' });
}

async function look(changed: (address: URL) => void, id: string): Promise<HTMLElement | undefined> {
  const address = new URL(`${location.origin}${location.pathname.replace(/(\/chats\/[^/]+)\/.*/, '$1')}`);
  address.searchParams.set('look', 'yes');
  changed(address);
  const response = await fetch(address, { headers: { accept: 'text/html' } }).catch(() => undefined);
  // Over, or somebody else's: the page says so.
  if (response?.status === 404) location.assign('/desk/chats');
  if (response?.ok !== true) return undefined;
  return new DOMParser().parseFromString(await response.text(), 'text/html').getElementById(id) ?? undefined;
}

async function freshenChats(): Promise<void> {
  const newer = await look(() => {}, 'chats');
  if (!newer) return;
  // The focus stays on its chat.
  const at = document.activeElement?.closest('#chats a')?.getAttribute('href');
  document.getElementById('chats')?.replaceWith(newer);
  if (at) newer.querySelector<HTMLElement>(`a[href="${CSS.escape(at)}"]`)?.focus();
}

let looking: Promise<void> | undefined;
let isNewer = false;
/** Adds what was said since; one at a time, so that nothing stands there twice. */
async function freshenTalk(): Promise<void> {
  isNewer = true;
  looking ??= (async () => {
    while (isNewer) {
      isNewer = false;
      const talk = document.getElementById('talk');
      const last = talk?.querySelector<HTMLElement>('li:last-child')?.dataset.position ?? '0';
      const newer = await look((address) => address.searchParams.set('after', last), 'talk');
      if (!talk || !newer) continue;
      if (
        newer.dataset.state !== talk.dataset.state &&
        document.querySelector<HTMLTextAreaElement>('#text')?.value !== undefined
      )
        talk.dataset.state = newer.dataset.state;
      else if (newer.dataset.state !== talk.dataset.state) return location.reload();
      part('care')?.toggleAttribute('hidden', newer.dataset.care === undefined);
      const typing = part('typing');
      if (newer.querySelector('.app-talk__theirs') && typing) typing.textContent = '';
      talk.append(...newer.children);
    }
  })().finally(() => {
    looking = undefined;
  });
  await looking;
}

/** Sends without a new page, so that nothing that is typed meanwhile is lost; and shows the person that somebody types. */
function write(): void {
  const form = part<HTMLFormElement>('say');
  const box = form?.querySelector('textarea');
  if (!form || !box) return;
  const key = form.querySelector<HTMLInputElement>('[name="form-key"]');
  const filledIn = () => new URLSearchParams(new FormData(form) as never);
  const post = (address: string, body: URLSearchParams) => fetch(address, { method: 'POST', body, redirect: 'manual' });
  let typedAt = 0;
  box.addEventListener('input', () => {
    if (Date.now() - typedAt < 4000) return;
    typedAt = Date.now();
    void post(form.action.replace(/say$/, 'typing'), filledIn()).catch(() => undefined);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  // One after the other, each by a key of its own: what is sent while another is under way is another thing said.
  let sending: Promise<unknown> = Promise.resolve();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const sent = box.value;
    if (sent.trim() === '') return;
    const body = filledIn();
    box.value = '';
    if (key) key.value = newKey();
    sending = sending.then(() => sendOn(body, sent));
  });
  /** Tried until it is known what became of it: by the same key it is said once. */
  const sendOn = async (body: URLSearchParams, sent: string): Promise<void> => {
    const status = part('typing');
    for (;;) {
      const answer = await post(form.action, body).catch(() => undefined);
      if (answer?.type === 'opaqueredirect') {
        if (status?.textContent === notSent) status.textContent = '';
        return freshenTalk();
      }
      if (answer !== undefined && answer.status < 500) break;
      if (status) status.textContent = notSent;
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
    // Why it was not taken is said by the page that a form leads to, with what was typed since.
    box.value = box.value === '' ? sent : `${sent}\n${box.value}`;
    form.submit();
    return new Promise<never>(() => {});
  };
}

const notSent = 'Your last message has not been sent yet. It is tried again.';

function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
