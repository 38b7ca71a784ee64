import { fileURLToPath } from 'node:url';
import { SimulatedTime } from '../../src/adapters/memory/simulated-time.ts';
import type { SqliteConversationStore } from '../../src/adapters/sqlite/conversations.ts';
import { readContent } from '../../src/app/dialogs-folder.ts';
import { readLearnt } from '../../src/app/learnt.ts';
import type { Channel, InboundEvent, Pick, Reply } from '../../src/conversation/messages.ts';
import { PendingCalls } from '../../src/conversation/pending-calls.ts';
import type {
  ConversationStore,
  Handoff,
  ResetAnswer,
  ResetBackend,
  SecureForm,
  TicketDraft,
  TimeMail,
} from '../../src/conversation/ports.ts';
import type { ConversationRecord } from '../../src/conversation/record.ts';
import { ConversationTurns } from '../../src/conversation/turn.ts';
import type { Mentions as InPassing } from '../../src/understanding/entities/mentions.ts';
import { topicClassifierOf } from '../../src/understanding/intents/topic-classifier.ts';
import { analyser, type Meaning } from '../../src/understanding/understand.ts';
import { onSqlite } from '../on-sqlite.ts';

const compiled = readContent(fileURLToPath(new URL('../../dialogs', import.meta.url)));
if (!('content' in compiled)) throw new Error(JSON.stringify(compiled.issues[0]));
export const content = compiled.content;
/** One for every bench, each at its own time. */
let now = () => new Date();
export const understanding = analyser(
  content.guides,
  'common',
  topicClassifierOf(content.guides, 'common', readLearnt(content.guides)),
  () => now(),
);

export interface Call {
  readonly email: string;
  readonly key: string;
}

/** A conversation on a bench: the real turns on the real content, with fakes for the ports that face outwards. */
export function onBench(
  settings: {
    readonly connected?: readonly string[];
    /** Milliseconds that a turn waits for the backend. */
    readonly patience?: number;
    readonly answer?: (call: Call) => Promise<ResetAnswer>;
    /** In place of the fake one. */
    readonly backend?: ResetBackend;
    readonly handoff?: Handoff;
    readonly store?: (inner: SqliteConversationStore) => ConversationStore;
    readonly timeMail?: TimeMail;
    readonly at?: string;
    readonly channel?: Channel;
    /** What is heard in passing, in place of what would be. */
    readonly heard?: (text: string) => Partial<InPassing>;
    /** What is understood, in place of what would be. */
    readonly meaning?: (text: string) => Meaning | undefined;
  } = {},
) {
  const time = new SimulatedTime(new Date(settings.at ?? '2026-11-20T03:10:00Z'));
  now = () => time.now();
  const kept = onSqlite(time).conversations;
  const calls: Call[] = [];
  const forms: SecureForm[] = [];
  const tickets: TicketDraft[] = [];
  const logged: { event: string; fields: unknown }[] = [];
  const note = (event: string, fields?: unknown) => void logged.push({ event, fields });
  const ask = async (call: Call): Promise<ResetAnswer> => {
    calls.push(call);
    const expires = new Date(time.now().getTime() + 7_200_000).toISOString();
    return settings.answer?.(call) ?? { result: 'done', values: { expires, page: 'https://backend.example/register' } };
  };
  const backend: ResetBackend = settings.backend ?? {
    requestReset: ask,
    startRegistration: ask,
    signInPage: (system) => `https://backend.example/${system}`,
  };
  const turns = new ConversationTurns({
    content,
    analyser: {
      ...understanding,
      understand: (text, expected, ...open) => {
        const understood = understanding.understand(text, expected, ...open);
        const meaning = settings.meaning?.(text) ?? understood.meaning;
        const { remark, likelyRemark, aside, act, facts } = understood;
        const heard = { ...understood.heard, ...settings.heard?.(text) };
        return { ...understood, meaning, heard, remark, likelyRemark, aside, act, facts };
      },
    },
    facts: content.facts,
    connected: new Set(settings.connected ?? ['training-interface', 'esr', 'nhsp-online']),
    backend,
    handoff: settings.handoff ?? {
      async open(draft) {
        tickets.push(draft);
        return { reference: 'LK-7K4-P2M', answeredBy: '2026-11-23' };
      },
      progress: async () => ({}),
    },
    forms: {
      async issue(form) {
        forms.push(form);
        return { url: `https://latchkey.example/secure/${forms.length}` };
      },
    },
    timeMail: settings.timeMail ?? { canText: false, take: async () => true, send: async () => {} },
    log: { info: note, warn: note, error: note },
    store: settings.store?.(kept) ?? kept,
    alarms: time,
    clock: time,
    waiting: new PendingCalls((conversation) => time.set(conversation, time.now()), settings.patience),
  });

  const unasked: Reply[] = [];
  time.onRing(async (conversation) => {
    const { replies } = await turns.hear({ kind: 'alarm', id: `alarm-${time.now().toISOString()}`, conversation });
    unasked.push(...replies);
  });

  let turn = 0;
  const { channel = 'webchat' } = settings;
  const base = { conversation: 'c1', channel, person: { tier: 'anonymous' } } as const;
  const hear = async (heard: InboundEvent): Promise<Reply> => {
    const { replies } = await turns.hear(heard);
    return replies[0] ?? { text: '', choices: [], links: [] };
  };
  return {
    turns,
    kept,
    time,
    calls,
    forms,
    tickets,
    logged,
    unasked,
    base,
    /** Puts a record in the store, as if the conversation had come this far. */
    start: (record: ConversationRecord) => kept.saveIfUnchanged('c1', 0, record, []),
    record: async (conversation = 'c1') => (await kept.load(conversation)).record,
    lines: () => kept.readAfter('c1', 0),
    say: (text: string, id = `say-${++turn}`) => hear({ ...base, kind: 'message', id, text, echo: {} }),
    press: (pick: Pick, id = `press-${++turn}`) => hear({ ...base, kind: 'message', id, text: 'x', pick }),
    sendForm: (result: string, values: Readonly<Record<string, string>> = {}, at = forms.at(-1)?.at ?? '') =>
      hear({ ...base, kind: 'result', id: `form-${++turn}`, at, result, values }),
  };
}

/** The button with a label. @throws when the reply has none */
export function button(reply: Reply, label: string): Pick {
  const choice = reply.choices.find((one) => one.label === label);
  if (choice === undefined) throw new Error(`no button ${label} in ${JSON.stringify(reply.choices)}`);
  return choice.pick;
}

/** Leads to the question for the address at which the reset is asked for. */
export async function toEmail(bench: ReturnType<typeof onBench>) {
  let reply = await bench.say('I forgot my training interface password');
  for (let step = 0; step < 6; step += 1) {
    const { sessions } = (await bench.record()) ?? { sessions: [] };
    const guide = content.guides.get('training-interface');
    const at = reply.choices[0]?.pick.at ?? '';
    const rest = guide?.steps.get(at.split('/')[1] ?? '');
    if (rest === undefined || (rest.kind === 'ask' && rest.input !== undefined)) return reply;
    if (sessions.length === 0) throw new Error('there is no session');
    reply = await bench.press(reply.choices[0]?.pick ?? { at: '', answer: '' });
  }
  return reply;
}
