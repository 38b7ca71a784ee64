import { SimulatedTime } from '../../../src/adapters/memory/simulated-time.ts';
import { compose, teach } from '../../../src/app/compose.ts';
import { readConfig } from '../../../src/app/config.ts';
import type { Channel, Person, Pick, Reply } from '../../../src/conversation/messages.ts';
import type { LiveAgent } from '../../../src/handoff/live/ports.ts';
import { DocumentTickets } from '../../../src/handoff/stored-tickets.ts';

const taught = teach(readConfig({}));

export const sam: LiveAgent = { id: 'sam', name: 'Sam', teams: 'all' };
export const kim: LiveAgent = { id: 'kim', name: 'Kim', teams: 'all' };
export const ola: LiveAgent = { id: 'ola', name: 'Ola', teams: new Set(['esr']), isLead: true };

/** A Tuesday morning, within the usual hours. */
export const morning = '2026-11-24T10:00:00Z';

/** The whole of Latchkey with a desk, on a clock of its own. */
export async function openHouse(at = morning, settings: Readonly<Record<string, string>> = {}) {
  const time = new SimulatedTime(new Date(at));
  const delivered: { readonly to: unknown; readonly reply: Reply }[] = [];
  let offered: Reply['choices'] = [];
  const typed: unknown[] = [];
  const logged: { readonly event: string; readonly fields: unknown }[] = [];
  const note = (event: string, fields?: unknown) => void logged.push({ event, fields });
  const composition = compose(
    readConfig({ STORE: 'memory', ...settings }),
    {
      clock: time,
      alarms: time,
      log: { info: note, warn: note, error: note },
      terminal: {
        deliver: async ({ reference: to, replies }) => {
          delivered.push(...replies.map((reply) => ({ to, reply })));
          offered = replies.at(-1)?.choices ?? [];
        },
        typing: async (_channel, to) => void typed.push(to),
      },
    },
    taught,
  );
  await composition.prepared;
  const { live } = composition;
  let turn = 0;
  return {
    time,
    live,
    turns: composition.turns,
    conversations: composition.storage.conversations,
    documents: composition.storage.documents,
    /** What came to the terminal unasked, and is taken out by being read. */
    news: () => delivered.splice(0).map(({ reply }) => (reply.by === undefined ? '' : `${reply.by}: `) + reply.text),
    /** The buttons under what came unasked last. */
    choices: () => offered.map(({ label }) => label),
    /** The ticket whose reference was said. */
    ticket: async (said: string) => {
      const [reference = ''] = /LK-\w{3}-\w{3}/.exec(said) ?? [];
      const found = await new DocumentTickets(composition.storage.documents, time).find(reference);
      if (found === undefined) throw new Error(`no ticket: ${said}`);
      return found.ticket;
    },
    typed,
    logged,
    /** Keeps agents on while time passes, as their pages do. */
    async pass(seconds: number, ...on: readonly LiveAgent[]) {
      for (let left = seconds; left > 0; left -= 5) {
        for (const agent of on) await live.beat(agent, true);
        await time.advance(Math.min(left, 5) * 1000);
      }
    },
    person: (conversation = 'c1', channel: Channel = 'terminal', person: Person = { tier: 'anonymous' }) => {
      const base = { conversation, channel, person, reference: conversation } as const;
      let choices: Reply['choices'] = [];
      const hear = async (text: string, pick?: Pick) => {
        const id = `turn-${++turn}`;
        const { replies } = await composition.turns.hear({ ...base, kind: 'message', id, text, ...(pick && { pick }) });
        choices = replies.at(-1)?.choices ?? choices;
        return replies.map((reply) => reply.text).join('\n\n');
      };
      return {
        say: (text: string) => hear(text),
        /** @param beside what a client sends as the words of the press */
        press: (label: string, beside = label) => {
          const pick = choices.find((choice) => choice.label === label)?.pick;
          if (pick === undefined) throw new Error(`no button ${label} of ${choices.map((one) => one.label).join()}`);
          return hear(beside, pick);
        },
      };
    },
    close: () => composition.close(),
  };
}
export type House = Awaited<ReturnType<typeof openHouse>>;
