import { randomUUID } from 'node:crypto';
import type { Before } from '../../conversation/live/before.ts';
import type { Deed, DeedDone } from '../../conversation/live/mode.ts';
import { agentTypes, personTypes } from '../../conversation/live/topics.ts';
import type {
  ActivityLog,
  Clock,
  ConversationRecord,
  ConversationStore,
  Log,
  LogLine,
  Outbound,
  PubSub,
  ResetBackend,
  Turns,
} from '../../conversation/ports.ts';
import { withoutNumbers } from '../masking.ts';
import type { Audit } from '../ports.ts';
import { type Entry, listChanged, type StoredPeople, waiting } from './people.ts';
import type { Done, LiveAgent, LiveChat, LiveDesk, Proofs } from './ports.ts';
import { createProofs } from './proofs.ts';

export interface LiveDeskDeps {
  readonly people: StoredPeople;
  readonly turns: Turns;
  readonly store: ConversationStore;
  readonly lines: ActivityLog;
  readonly outbound: Outbound;
  readonly pubSub: PubSub;
  readonly audit: Audit;
  readonly log: Log;
  readonly backend: Pick<ResetBackend, 'requestReset'>;
  readonly clock: Clock;
  /** What there is in a record from before somebody asked for a person. */
  readonly before: (record: ConversationRecord) => Before | undefined;
  /** Three words, no two alike, that are told apart by ear. */
  readonly newWords: () => readonly string[];
}

/** The desk's side of chats: each thing an agent does is a turn of the conversation, so that it races with nothing. */
export function createLiveDesk(deps: LiveDeskDeps): LiveDesk & Proofs {
  const { people, turns, store, lines, outbound, pubSub, audit, log } = deps;

  const entryOf = async (chat: string) => (await people.chats()).find(({ mode }) => mode.of.chat === chat);

  const note = async (event: string, agent: LiveAgent, chat: string) => {
    await audit.note({ event, about: `chat ${chat}`, by: byOf(agent) });
    log.info(event, { chat });
  };

  /** Delivered after it is saved: a channel that is written to has it at once, and web chat reads its log. */
  const hear = async (conversation: string, deed: Deed, id: string = randomUUID()): Promise<DeedDone> => {
    const {
      replies,
      to,
      deed: done = 'over',
    } = await turns.hear({ kind: 'desk', id: `desk:${id}`, conversation, deed });
    if (to !== undefined && replies.length > 0)
      await outbound.deliver({ ...to, conversation, cause: `desk:${id}`, replies });
    if (done === 'over')
      await people.list(deed.chat, { conversation, channel: to?.channel ?? 'other', mode: undefined });
    return done;
  };

  /** Something that is done to a chat by the agent who has it. */
  const act = async (
    agent: LiveAgent,
    chat: string,
    event: string | undefined,
    deed: Deed,
    id?: string,
  ): Promise<Done> => {
    const entry = await entryOf(chat);
    if (entry === undefined) return { is: 'nobody-there' };
    const done = await hear(entry.conversation, deed, id);
    if (done === 'done' && event !== undefined) await note(event, agent, chat);
    return asDone[done];
  };

  const who = ({ id, name }: LiveAgent) => ({ id, name });
  const answers = ({ teams }: LiveAgent, { mode }: Entry) => teams === 'all' || teams.has(mode.of.team);
  const has = (agent: LiveAgent, { mode }: Entry) => mode.is === 'with-person' && mode.agent.id === agent.id;

  /** A chat that an agent may look into: their own, one that waits for their team, and for a lead those of colleagues. */
  const find = async (agent: LiveAgent, chat: string): Promise<Entry | undefined> => {
    const entry = await entryOf(chat);
    if (entry === undefined || (!has(agent, entry) && !answers(agent, entry))) return undefined;
    return has(agent, entry) || entry.mode.is === 'queued' || agent.isLead === true ? entry : undefined;
  };

  const proofs = createProofs({
    theirs: async (agent, chat) => {
      const entry = await entryOf(chat);
      return entry !== undefined && has(agent, entry) ? entry : undefined;
    },
    hear,
    note,
    backend: deps.backend,
    clock: deps.clock,
    newWords: deps.newWords,
  });

  return {
    ...proofs,
    beat: (agent, accepting) => people.beat(agent, accepting),
    stay: (agents) => people.stay(agents),

    async signOff(agent) {
      const theirs = (await people.chats()).filter((entry) => has(agent, entry));
      await people.signOff(agent.id);
      for (const { conversation, mode } of theirs)
        await hear(conversation, { do: 'vanish', agent: agent.id, chat: mode.of.chat });
    },

    async list(agent) {
      const all = await people.chats();
      const ours = all.filter((entry) => answers(agent, entry));
      const shown = (entry: Entry) => shownOf(entry, all);
      const withSomebody = ours.filter(({ mode }) => mode.is === 'with-person');
      return {
        waiting: ours.filter(({ mode }) => mode.is === 'queued').map(shown),
        mine: all.filter((entry) => has(agent, entry)).map(shown),
        withColleagues: agent.isLead === true ? withSomebody.filter((entry) => !has(agent, entry)).map(shown) : [],
      };
    },

    async take(agent, chat) {
      const entry = await entryOf(chat);
      if (entry === undefined) return { is: 'over' };
      if (!answers(agent, entry)) return { is: 'another-team' };
      if (!(await people.reserve(agent, chat))) return { is: 'at-your-limit', limit: people.limit };
      const done = await hear(entry.conversation, { do: 'take', agent: who(agent), chat });
      if (done === 'done') {
        await note('chat-taken', agent, chat);
        return { is: 'done' };
      }
      await people.giveBack(agent.id, chat);
      if (done !== 'colleague') return { is: 'over' };
      const now = (await entryOf(chat))?.mode;
      return { is: 'with-a-colleague', by: now?.is === 'with-person' ? now.agent.name : '' };
    },

    pass: (agent, chat) => act(agent, chat, 'chat-passed', { do: 'pass', by: agent.id, chat }),

    send: (agent, chat, { id, text }) =>
      act(
        agent,
        chat,
        undefined,
        { do: 'say', agent: who(agent), chat, text: text.slice(0, longest) },
        `${chat}:${id}`,
      ),

    async typing(agent, chat) {
      const entry = await entryOf(chat);
      if (entry === undefined || !has(agent, entry)) return;
      pubSub.publish(agentTypes(entry.conversation));
      if (outbound.typing === undefined || entry.channel === 'webchat') return;
      const { record } = await store.load(entry.conversation);
      await outbound.typing(entry.channel, record?.reference);
    },

    async handOver(agent, chat, to) {
      if ('team' in to)
        return act(agent, chat, 'chat-handed-over', { do: 'hand-to-team', agent: who(agent), team: to.team, chat });
      const colleague = await people.colleague(to.agent);
      if (colleague === undefined) return { is: 'nobody-there' };
      if (!(await people.reserve(colleague, chat))) return { is: 'at-their-limit', limit: people.limit };
      const done = await act(agent, chat, 'chat-handed-over', {
        do: 'hand-to',
        agent: who(agent),
        to: colleague,
        chat,
      });
      if (done.is !== 'done') await people.giveBack(colleague.id, chat);
      return done;
    },

    leave: (agent, chat) => act(agent, chat, 'chat-left', { do: 'leave', agent: who(agent), chat }),

    resolve: (agent, chat, reason) =>
      act(agent, chat, `chat-resolved-${reason}`, { do: 'resolve', agent: who(agent), reason, chat }),

    async transcript(agent, chat, after) {
      const entry = await find(agent, chat);
      if (entry === undefined) {
        // What was made up is nobody's, and whoever makes ids up should not fill the trail with them.
        if (after === 0 && (await entryOf(chat)) !== undefined) await note('chat-refused', agent, chat);
        return undefined;
      }
      if (after === 0) await note('chat-read', agent, chat);
      const found = await lines.readAfter(entry.conversation, Math.max(after, entry.mode.of.from));
      const shown = found.filter((line) => line.from === 'person' || line.reply.isForPersonAlone !== true);
      return entry.mode.is === 'queued' ? shown.map(masked) : shown;
    },

    async before(agent, chat) {
      const entry = await find(agent, chat);
      if (entry === undefined) return undefined;
      const { record } = await store.load(entry.conversation);
      const before = (record && deps.before(record)) ?? { trail: [], tried: [], said: [] };
      return entry.mode.is === 'queued' ? maskedBefore(before) : before;
    },

    noteAccount: (agent, chat) => note('chat-account-read', agent, chat),

    followList: (changed) => pubSub.subscribe(listChanged, () => changed()),

    async followChat(chat, said) {
      const entry = await entryOf(chat);
      return entry === undefined ? undefined : lines.follow(entry.conversation, said);
    },

    async followTyping(chat, typing) {
      const entry = await entryOf(chat);
      return entry === undefined
        ? undefined
        : pubSub.subscribe(personTypes(entry.conversation), (what) => what !== undefined && typing());
    },
  };
}

/** By what name an agent stands in the audit trail. */
export const byOf = ({ id, account = id }: LiveAgent) => `agent ${account}`;

const longest = 4000;

const asDone: Readonly<Record<DeedDone, Done>> = {
  done: { is: 'done' },
  over: { is: 'nobody-there' },
  waiting: { is: 'not-yours' },
  colleague: { is: 'not-yours' },
  secret: { is: 'secret' },
  wrong: { is: 'not-yours' },
  late: { is: 'not-yours' },
};

function shownOf({ channel, mode }: Entry, all: readonly Entry[]): LiveChat {
  const { chat, team, asked, about, name, care } = mode.of;
  const place = waiting(all, team).findIndex((one) => one.mode.of.chat === chat) + 1;
  return {
    id: chat,
    team,
    channel,
    askedAt: asked,
    ...(name === undefined ? {} : { name }),
    ...(about === undefined ? {} : { about }),
    ...(care === undefined ? {} : { care }),
    ...(mode.is === 'queued'
      ? {
          place,
          ...(mode.offered === undefined ? {} : { offered: mode.offered }),
          ...(mode.isBack === undefined ? {} : { isBack: mode.isBack }),
        }
      : { with: { ...mode.agent, since: mode.since } }),
  };
}

/** Numbers are for whoever has taken the chat. Who had it before has said some of them back. */
function masked(line: LogLine): LogLine {
  if (line.from === 'person') return { ...line, text: withoutNumbers(line.text) };
  return { ...line, reply: { ...line.reply, text: withoutNumbers(line.reply.text) } };
}

function maskedBefore({ trail, tried, said }: Before): Before {
  const plain = withoutNumbers;
  return {
    trail: trail.map(({ asked, answered }) => ({ asked, answered: plain(answered) })),
    tried: tried.map(plain),
    // The bot says numbers and addresses back.
    said: said.map((line) => ({ ...line, text: plain(line.text) })),
  };
}
