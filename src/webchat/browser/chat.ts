import { Connection } from './connection.ts';
import { Embedder } from './embedder.ts';
import { watchIdle } from './idle.ts';
import { mountMenu } from './menu.ts';
import { mountMoving } from './moving.ts';
import type { Message } from './outbox.ts';
import { find } from './render.ts';
import { canKeep, keepNothing } from './session.ts';
import { announce, StatusLine } from './status-line.ts';
import { openingAt, topicOf } from './topics.ts';
import { Unread } from './unread.ts';
import { View } from './view.ts';
import { call } from './wire.ts';

/** Half a second without an answer, and the page says that one is being written. */
const answerFeelsSlowAfter = 500;

document.documentElement.classList.add('app-runs');
const { site, embedders = '' } = document.body.dataset;
const asked = new URLSearchParams(location.search);
const isShared = asked.has('shared');
/** Loaded only so that what an earlier page of this tab left behind is gone. */
const isToForget = asked.has('forget');
if (isShared || isToForget) keepNothing();

let waiting: ReturnType<typeof setTimeout> | undefined;
/** The topic to begin with, once the bot has greeted. */
let hasGreeted = false;
let isToldOfEnglish = false;
let opening = topicOf(location.hash);
let isToldOfStorage = false;

const connection = new Connection({
  heard(activity, isHistory) {
    if (activity.kind === 'typing') {
      view.setTyping(true);
      return;
    }
    clearTimeout(waiting);
    if (activity.kind === 'person') {
      view.showPerson(activity.text, activity.at, isHistory);
      return;
    }
    // Before what is asked, which stays in sight on a phone.
    if (!isHistory) sayIfNothingIsKept();
    view.showBot(activity, isHistory);
    connection.isToAgent = activity.toAgent;
    hasGreeted = true;
    if (isHistory) return;
    unread.came();
    embedder?.tell({ is: 'message', text: activity.text });
    begin();
  },
  delivered(message, delivery) {
    clearTimeout(waiting);
    if (delivery.as === 'sending') waiting = setTimeout(() => view.setTyping(true), answerFeelsSlowAfter);
    view.showDelivery(message, delivery);
  },
  changed(state, why) {
    line.show(state, why);
    if (state === 'ended') embedder?.tell({ is: 'ended' });
    if (state === 'online') begin();
  },
});

const view = new View({
  said(text, value) {
    const message: Message = { clientId: newId(), text };
    connection.send(value === undefined ? message : { ...message, value });
  },
  triedAgain: (message) => connection.send(message),
  typed: () => connection.typed(),
  helped: async (activity, helped) => (await connection.ask('/webchat/helped', { activity, helped })).ok,
});

const line = new StatusLine({
  takeOver: () => void connection.connect(),
  beginAnew: () => connection.startAnew(),
});

const embedder =
  site === 'embedded' && window.parent !== window
    ? new Embedder([location.origin, ...embedders.split(' ')], (asked) => {
        switch (asked.do) {
          case 'opened':
            unread.closed(false);
            view.focus();
            break;
          case 'closed':
            unread.closed(true);
            break;
          case 'ask':
            openAt(asked.topic);
            break;
          case 'identify':
            void connection.identify(asked.token);
            break;
          case 'locale':
            speaksOnlyEnglish(asked.locale);
            break;
          case 'theme':
            document.documentElement.dataset.theme = asked.theme;
            break;
          case 'shutdown':
            connection.leave();
            view.clear();
        }
      })
    : undefined;

const unread = new Unread((count) => embedder?.tell({ is: 'unread', count }));

mountMenu({
  says: (text) => view.say(text),
  asText: () => view.asText(),
  cleared: clear,
});

mountMoving({
  askForCode: () => connection.ask('/webchat/resume-code'),
  use: (code) => call('POST', '/webchat/resume', undefined, { code }),
  moved(session) {
    view.clear();
    connection.goOn(session);
    view.focus();
  },
  say: (words) => view.note(words),
});

if (embedder !== undefined) {
  const minimise = find('chat-minimise', HTMLButtonElement);
  minimise.hidden = false;
  minimise.addEventListener('click', () => embedder.tell({ is: 'minimise' }));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target === document.body) embedder.tell({ is: 'minimise' });
  });
  embedder.tell({ is: 'ready' });
}
if (isShared) {
  find('chat-clear', HTMLButtonElement).hidden = false;
  watchIdle(
    (isNear) => line.warn(isNear ? 'Nobody has typed for a while. This chat will be cleared in a minute.' : ''),
    clear,
  );
}
window.addEventListener('hashchange', () => {
  openAt(topicOf(location.hash));
});

if (opening !== undefined) openAt(opening);
if (!isToForget) void connection.connect();

function openAt(topic: string | undefined): void {
  opening = topic;
  if (topic !== undefined && openingAt(topic) !== undefined) line.isAbout(topic);
  begin();
}

/** Some browsers keep nothing in frames of other sites. */
function sayIfNothingIsKept(): void {
  if (isToldOfStorage || isShared || canKeep()) return;
  isToldOfStorage = true;
  view.note(
    'Your browser lets this chat save nothing, so it lasts only while this page is open. To take it with you, choose **Menu**, then **Move to another device**.',
  );
}

/** Begins with the topic that was asked for. It waits for the line, so that the greeting comes first. */
function begin(): void {
  if (opening === undefined || !hasGreeted || !connection.isOnline) return;
  const begins = openingAt(opening);
  opening = undefined;
  // A reload goes on, and does not begin again.
  history.replaceState(null, '', location.pathname + location.search);
  if (begins !== undefined) view.say(begins.says, begins.value);
}

/** There is no other language to change to, and that is said. */
function speaksOnlyEnglish(locale: string): void {
  if (isToldOfEnglish || /^en\b/i.test(locale)) return;
  isToldOfEnglish = true;
  view.note(
    'I can only write in English. Your browser may translate this chat for you. A person can help too: choose **Menu**, then **Talk to a person**.',
  );
}

function clear(): void {
  view.clear();
  connection.startAnew();
  announce('The chat is cleared.');
}

/** 128 random bits. `crypto.randomUUID` is not there on an intranet without https. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
