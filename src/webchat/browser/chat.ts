import { Connection, type Message } from './connection.ts';
import { StatusLine } from './status-line.ts';
import { View } from './view.ts';

/** Half a second without an answer, and the page says that one is being written. */
const answerFeelsSlowAfter = 500;

let waiting: ReturnType<typeof setTimeout> | undefined;

const connection = new Connection({
  heard(activity, isHistory) {
    if (activity.kind === 'typing') {
      view.setTyping(true);
      return;
    }
    clearTimeout(waiting);
    if (activity.kind === 'bot') view.showBot(activity.text, activity.choices, isHistory);
    else view.showPerson(activity.text, isHistory);
  },
  delivered(message, delivery) {
    clearTimeout(waiting);
    if (delivery.as === 'sending') waiting = setTimeout(() => view.setTyping(true), answerFeelsSlowAfter);
    view.showDelivery(message, delivery);
  },
  changed: (state, why) => line.show(state, why),
});

const view = new View({
  said(text, value) {
    const message: Message = { clientId: newId(), text };
    connection.send(value === undefined ? message : { ...message, value });
  },
  triedAgain: (message) => connection.send(message),
});

const line = new StatusLine({
  takeOver: () => void connection.connect(),
  beginAnew: () => connection.startAnew(),
});

void connection.connect();

/** 128 random bits. `crypto.randomUUID` is not there on an intranet without https. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
