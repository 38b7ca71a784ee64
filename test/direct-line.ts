import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Activity } from '../src/webchat/projection.ts';
import { patience } from './patience.ts';

export interface Said {
  readonly by: 'bot' | 'user';
  readonly text: string;
  readonly choices: readonly { readonly title: string; readonly value: unknown }[];
}

export type Chat = Awaited<ReturnType<typeof openChat>>;

/** Opens a chat without a page, as any Direct Line client has it. @param url of Latchkey */
export async function openChat(url: string) {
  const call = async (method: string, path: string, token: string, body?: unknown, at = url) => {
    const response = await fetch(at + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    assert.ok(response.ok, `${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  };
  let { token } = (await call('POST', '/webchat/token', '')) as { token: string };
  const { conversationId } = (await call('POST', '/v3/directline/conversations', token, {})) as {
    conversationId: string;
  };
  const path = `/v3/directline/conversations/${conversationId}/activities`;

  const chat = {
    conversationId,
    /**
     * Posts a message.
     *
     * @param said with `at`, to another process that has the same chats
     * @returns its id, when the turn that it makes is over
     */
    post: async (said: { text: string; value?: unknown; clientId?: string; at?: string }) => {
      const { text, value, clientId, at } = said;
      const activity = { type: 'message', text, value, channelData: { clientActivityID: clientId } };
      return (await call('POST', path, token, activity, at)).id;
    },

    /** A token lives for an hour, and each is good for another. */
    async refresh(): Promise<void> {
      ({ token } = (await call('POST', '/v3/directline/tokens/refresh', token, {})) as { token: string });
    },

    /** All that was said, oldest first, as it comes over the wire. */
    async activities(at?: string): Promise<readonly Activity[]> {
      const { activities } = await call('GET', path, token, undefined, at);
      return activities as readonly Activity[];
    },

    /** All that was said, oldest first: the log, as it is kept. */
    async log(at?: string): Promise<readonly Said[]> {
      return (await chat.activities(at)).map(({ from, text = '', suggestedActions }) => ({
        by: from.role,
        text,
        choices: suggestedActions?.actions ?? [],
      }));
    },

    async latest(): Promise<Said> {
      return (await chat.log()).at(-1) ?? { by: 'bot', text: '', choices: [] };
    },

    /** @returns the answer */
    async say(text: string): Promise<Said> {
      await chat.post({ text });
      return chat.latest();
    },

    /** Taps a button of the latest answer. @returns the answer */
    async choose(title: RegExp): Promise<Said> {
      const { choices } = await chat.latest();
      const choice = choices.find((one) => title.test(one.title));
      assert.ok(choice, `no button ${title} in ${JSON.stringify(choices)}`);
      await chat.post({ text: choice.title, value: choice.value });
      return chat.latest();
    },

    /** Waits, doing nothing in the chat, until the latest that the bot said is like this. */
    async hears(told: RegExp): Promise<Said> {
      for (const until = performance.now() + patience; ; await wait(50)) {
        const latest = await chat.latest();
        if (latest.by === 'bot' && told.test(latest.text)) return latest;
        assert.ok(performance.now() < until, `expected ${told}, and the latest is ${JSON.stringify(latest)}`);
      }
    },
  };
  return chat;
}
