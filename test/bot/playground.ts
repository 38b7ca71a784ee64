import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { cardType } from '../../src/bot/cards/card.ts';
import { freePort } from '../redis.ts';
import { card as cardSchema, pressOf, type ReadCard, readCard } from './reading.ts';

const configuration = z.object({
  config: z.object({
    bot: z.object({ id: z.string() }),
    currentUser: z.object({ id: z.string() }),
    personalChat: z.object({ id: z.string() }),
    groupChats: z.tuple([z.object({ id: z.string() })]),
  }),
});

const shown = z.object({
  actionConversationId: z.string(),
  message: z.looseObject({
    messageId: z.string().optional(),
    text: z.string().nullish(),
    attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown() })).nullish(),
  }),
});
/** A message as it is shown: its words, or those of its card, and what can be pressed. */
export interface Shown {
  readonly chat: string;
  readonly id: string;
  readonly text: string;
  readonly choices: readonly string[];
  readonly chosen?: string;
  readonly links: readonly { readonly url: string }[];
  readonly card?: ReadCard;
}

function asShown({ messageId: id = '', text, attachments }: z.infer<typeof shown>['message'], chat: string): Shown {
  const content = attachments?.find(({ contentType }) => contentType === cardType)?.content;
  if (content === undefined) return { chat, id, text: text ?? '', choices: [], links: [] };
  const card = cardSchema.parse(content);
  const read = readCard(card);
  return { ...read, chat, id, card, text: [text ?? '', read.text].filter((part) => part !== '').join('\n\n') };
}

/**
 * Starts the Microsoft 365 Agents Playground, a Teams client for bots on one's own machine. It is downloaded with npx, and
 * listens on this machine alone.
 *
 * @param bot the address to which it posts activities
 */
export async function startPlayground(bot: string) {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const options = ['-e', bot, '-c', 'msteams', '-p', String(port), '--su', `${url}/_connector`, '--dt'];
  let printed = '';
  const program = spawn('npx', ['-y', '@microsoft/teams-app-test-tool@0.2.28', 'start', ...options], {
    cwd: folder,
    // A group of its own, as npx starts another program, and that another.
    detached: true,
    env: {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: 'none',
      NODE_OPTIONS: `--import=${new URL('./loopback-only.js', import.meta.url).href}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const stop = () => {
    if (program.pid !== undefined && program.exitCode === null) process.kill(-program.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };

  const read = async () => {
    const response = await fetch(`${url}/_internal/v1/config`);
    return configuration.parse(await response.json()).config;
  };
  let config: Awaited<ReturnType<typeof read>> | undefined;
  for (const until = performance.now() + 120_000; config === undefined; await wait(100)) {
    if (program.exitCode !== null || performance.now() > until) {
      stop();
      throw new Error(`the Playground did not start:\n${printed}`);
    }
    config = await read().catch(() => undefined);
  }

  const messages: Shown[] = [];
  const waiting = new Set<() => void>();
  const socket = new WebSocket(`${url.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
  socket.on('message', (data) => {
    const { success, data: seen } = shown.safeParse(JSON.parse(String(data)));
    if (success) messages.push(asShown(seen.message, seen.actionConversationId));
    for (const wake of waiting) wake();
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

  const post = async (path: string, body: unknown): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${answer}`);
    return answer;
  };
  /** @returns the next message that is shown after this was done; mocha's own limit ends a wait in vain */
  const after = async (act: () => Promise<unknown>): Promise<Shown> => {
    const before = messages.length;
    await act();
    for (;;) {
      const next = messages[before];
      if (next !== undefined) return next;
      await new Promise<void>((resolve) => {
        const wake = () => {
          waiting.delete(wake);
          resolve();
        };
        waiting.add(wake);
      });
    }
  };

  const { bot: its, currentUser, personalChat, groupChats } = config;
  const say = (chat: string, text: string, mentions: unknown[] = []) =>
    post(`/_conversation/v1/conversations/${chat}/messages`, {
      from: { id: currentUser.id },
      text,
      textFormat: 'plain',
      mentions,
    });
  /** An activity of the personal chat as the Playground sends it. @param kind of its own menu: `install`, `uninstall` */
  const activity = async (kind: string, parts: Readonly<Record<string, unknown>> = {}) => {
    const query = new URLSearchParams({ conversationId: personalChat.id, type: kind });
    const response = await fetch(`${url}/_internal/v1/customActivities/template?${query}`);
    return { ...z.looseObject({}).parse(await response.json()), ...parts };
  };
  const mention = '<at>Test Bot</at>';
  return {
    url,
    messages,
    after,
    activity,
    /** Sends an activity as it is, which the Playground's own menu does. @returns what is shown then */
    mock: (one: unknown) => after(() => post('/_internal/v1/customActivities', one)),
    /** The same, where nothing is to be shown. */
    mockInQuiet: (one: unknown) => post('/_internal/v1/customActivities', one),
    install: () => after(() => post(`/_debug/conversation/${personalChat.id}/installation`, {})),
    say: (text: string) => after(() => say(personalChat.id, text)),
    /** Says something that the bot may have no answer to. */
    tell: (text: string) => say(personalChat.id, text),
    /** Presses a button of a card. @returns the card that stands in its place, and what is said then */
    press: async ({ card, id }: Shown, title: string) => {
      assert.ok(card, `no card to press ${title} on`);
      const action = { type: 'Action.Execute', verb: 'answer', data: pressOf(card, title) };
      let answer = '';
      const said = await after(async () => {
        answer = await post('/_conversation/v1/invoke', {
          name: 'adaptiveCard/action',
          value: { action, trigger: 'manual' },
          from: { id: currentUser.id },
          conversation: { id: personalChat.id },
          replyToId: id,
        });
      });
      return { said, answer };
    },
    sayInGroup: (text: string) =>
      after(() => say(groupChats[0].id, `${mention} ${text}`, [{ mentioned: { id: its.id }, text: mention }])),
    stop: () => {
      socket.terminate();
      stop();
    },
  };
}
export type Playground = Awaited<ReturnType<typeof startPlayground>>;
