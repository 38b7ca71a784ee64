import { fileURLToPath } from 'node:url';
import { readContent } from './adapters/content.ts';
import { MemoryConversationStore } from './adapters/memory/conversations.ts';
import type { Config } from './config.ts';
import type { AlarmClock, Clock, Log, Outbound, Turns } from './conversation/ports.ts';
import { ConversationTurns } from './conversation/turn.ts';

const dialogs = fileURLToPath(new URL('../dialogs', import.meta.url));

export interface World {
  readonly clock: Clock;
  readonly alarms: AlarmClock;
  readonly log: Log;
  readonly outbound: Outbound;
}
export interface Composition {
  readonly turns: Turns;
  submitForm(url: string, dateOfBirth: string): Promise<void>;
  close(): Promise<void>;
}

export async function compose(config: Config, world: World): Promise<Composition> {
  const compiled = readContent(dialogs, config.factsFile);
  if (!('content' in compiled))
    throw new Error(compiled.issues.map((issue) => `${issue.file}:${issue.line} ${issue.message}`).join('\n'));
  const { clock, alarms, log, outbound } = world;
  const pending = new Map<string, { conversation: string; at: string }>();
  const later = (seconds: number) => new Date(clock.now().getTime() + seconds * 1000).toISOString();
  const turns: ConversationTurns = new ConversationTurns({
    content: compiled.content,
    facts: compiled.content.facts,
    connected: new Set(config.connected),
    log,
    clock,
    alarms,
    store: new MemoryConversationStore(clock),
    backend: {
      async requestReset({ system }) {
        return { result: 'done', values: { expires: later(system === 'esr' ? 14400 : 7200) } };
      },
      async startRegistration() {
        return {
          result: 'done',
          values: { expires: later(900), page: `${config.publicUrl}/practice/nhsp-online/register` },
        };
      },
      signInPage: (system) => `${config.publicUrl}/practice/${system}/sign-in`,
    },
    handoff: {
      async open() {
        return { reference: 'LK-7K4-P2M', answeredBy: '2026-11-23' };
      },
    },
    forms: {
      async issue(form) {
        const url = `${config.publicUrl}/secure/${pending.size}`;
        pending.set(url, form);
        return { url };
      },
    },
  });
  alarms.onRing(async (conversation) => {
    const { replies, to } = await turns.hear({ kind: 'alarm', id: `alarm-${clock.now().toISOString()}`, conversation });
    if (to !== undefined && replies.length > 0) await outbound.deliver(to.channel, to.reference, replies);
  });
  return {
    turns,
    async submitForm(url) {
      const form = pending.get(url);
      if (!form) throw new Error('no form');
      const { replies, to } = await turns.hear({
        kind: 'result',
        id: `form-${url}`,
        channel: 'terminal',
        person: { tier: 'anonymous' },
        ...form,
        result: 'done',
        values: { expires: later(14400) },
      });
      if (to !== undefined) await outbound.deliver(to.channel, to.reference, replies);
    },
    async close() {},
  };
}
