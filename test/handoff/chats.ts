import type { Clock, PubSub } from '../../src/conversation/ports.ts';
import type { Documents } from '../../src/documents/ports.ts';
import { createLiveDesk } from '../../src/handoff/live/desk.ts';
import { usualHours } from '../../src/handoff/live/opening-hours.ts';
import { StoredPeople } from '../../src/handoff/live/people.ts';

/** Chats of a desk at which nobody ever asks for a person: nothing of them reaches a conversation. */
export function chatsOn(documents: Documents, clock: Clock, pubSub: PubSub) {
  const noConversation = async (): Promise<never> => {
    throw new Error('there is no conversation');
  };
  return createLiveDesk({
    people: new StoredPeople({
      documents,
      clock,
      pubSub,
      hoursOf: () => usualHours,
      answerAt: (_, opened) => opened,
      limit: 3,
    }),
    turns: { hear: noConversation },
    store: { load: noConversation, saveIfUnchanged: noConversation, setAside: noConversation },
    lines: { readAfter: noConversation, follow: () => () => {} },
    outbound: { deliver: noConversation },
    pubSub,
    audit: { note: async () => {} },
    log: { info: () => {}, warn: () => {}, error: () => {} },
    backend: { requestReset: noConversation },
    clock,
    before: () => undefined,
    newWords: () => ['maple', 'ocean', 'drum'],
  });
}
