import assert from 'node:assert/strict';
import { openStorage } from '../../src/app/storage.ts';
import type { House } from '../attacks/house.ts';
import { type Chat, openChat, type Said } from '../direct-line.ts';
import { allThatIsIn } from '../journeys/kept.ts';

/** Asks for a reset in a chat of its own. @returns what the person is told when they have given their address */
export async function askIn(
  url: string,
  email = 'registered@nhs.net',
): Promise<{ readonly chat: Chat; readonly reply: Said }> {
  const chat = await openChat(url);
  assert.match((await chat.say('I forgot my training interface password')).text, /registered email address/);
  return { chat, reply: await chat.say(email) };
}

export function assertOffersPerson({ text, choices }: Said): void {
  const all = [text, ...choices.map(({ title }) => title)].join(' | ');
  assert.match(all, /person|helpdesk|training team/i);
  assert.doesNotMatch(all, /on its way|link works until/i, 'it is not a success');
}

/** Everything that is left of a chat: what the person reads, what Redis holds (unsealed, and as it lies there), the log. */
export async function leftOf(house: House, { conversationId, log }: Chat): Promise<string> {
  const storage = openStorage(house.config, { clock: house, log: { info() {}, warn() {}, error: assert.fail } });
  try {
    const { record } = await storage.conversations.load(conversationId);
    const lines = await storage.conversations.readAfter(conversationId, 0);
    assert.ok(JSON.stringify(record).includes('registered@nhs.net'), 'there is nothing to look into');
    assert.ok(lines.length > 3 && house.logged.length > 0, 'there is nothing to look into');
    return JSON.stringify([record, lines, await log(), await allThatIsIn(house.redisUrl), house.logged]);
  } finally {
    await storage.close();
  }
}

/** What a client of web chat is told that begins a chat. */
export async function beginsAChat(url: string): Promise<{ readonly status: number; readonly message: string }> {
  const post = (path: string, token = '') =>
    fetch(url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{}',
    });
  const { token } = (await (await post('/webchat/token')).json()) as { token: string };
  const response = await post('/v3/directline/conversations', token);
  const { error } = (await response.json()) as { error?: { message: string } };
  return { status: response.status, message: error?.message ?? '' };
}
