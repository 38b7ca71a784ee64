import { CauseReused } from '../../src/conversation/errors.ts';
import type { InboundEvent, LogLine, Reply } from '../../src/conversation/messages.ts';
import type { Clock, ConversationRecord, ConversationStore, Turns } from '../../src/conversation/ports.ts';

const asked = { at: 'greeting.1', text: 'Hello. Which system is it?' };

/**
 * The smallest bot that keeps the contract of `Turns`: it greets once, says back what it hears, remembers its causes, and
 * commits its lines and its record in one.
 */
export function echoBot(store: ConversationStore, clock: Clock): Turns {
  return {
    hear: async (heard) => {
      for (;;) {
        const { record = blank, revision } = await store.load(heard.conversation);
        const digest = digestOf(heard);
        const seen = record.causes.find(({ id }) => id === heard.id);
        if (seen !== undefined) {
          if (seen.digest !== digest) throw new CauseReused();
          return result(seen.replies, seen.position);
        }
        const at = clock.now().toISOString();
        const replies = answer(heard);
        const own: LogLine[] =
          heard.kind === 'message' && heard.echo !== undefined
            ? [{ from: 'person', position: record.lines + 1, at, text: heard.text, body: heard.echo }]
            : [];
        const lines: LogLine[] = [...own];
        for (const reply of replies) lines.push({ from: 'bot', position: record.lines + lines.length + 1, at, reply });
        const position = own[0]?.position;
        const next: ConversationRecord = {
          ...record,
          lines: record.lines + lines.length,
          causes: [
            ...record.causes,
            { id: heard.id, digest, replies: [...replies], ...(position === undefined ? {} : { position }) },
          ],
        };
        if ((await store.saveIfUnchanged(heard.conversation, revision, next, lines)) === 'saved')
          return result(replies, position);
      }
    },
  };
}

const blank: ConversationRecord = {
  version: 1,
  channel: 'webchat',
  sessions: [],
  misses: 0,
  last: '',
  reminders: [],
  causes: [],
  lines: 0,
  counter: 0,
};

function answer(heard: InboundEvent): Reply[] {
  if (heard.kind === 'arrival') {
    const choices = ['ESR', 'NHSP:Online'].map((label, index) => ({
      label,
      pick: { at: asked.at, answer: String(index + 1) },
    }));
    return [{ text: asked.text, choices, links: [] }];
  }
  if (heard.kind === 'alarm') return [{ text: 'The time is up.', choices: [], links: [] }];
  if (heard.kind !== 'message') return [];
  if (heard.pick !== undefined)
    return [{ text: `You picked ${heard.pick.answer} at ${heard.pick.at}.`, choices: [], links: [] }];
  const beside = heard.withFile === true ? 'We cannot look into files. ' : '';
  return [{ text: `${beside}You said: ${heard.text}`, choices: [], links: [] }];
}

function digestOf(heard: InboundEvent): string {
  return heard.kind === 'message' ? JSON.stringify([heard.text, heard.pick]) : heard.kind;
}

function result(replies: readonly Reply[], position: number | undefined) {
  return position === undefined ? { replies } : { replies, position };
}
