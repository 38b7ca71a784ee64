import type { Deed, DeedDone } from '../../conversation/live/mode.ts';
import { BackendUnavailable, type Clock, OutcomeUnknown, type ResetBackend } from '../../conversation/ports.ts';
import type { Entry } from './people.ts';
import type { LiveAgent, Proof, Proofs } from './ports.ts';

/** How long three words hold, in milliseconds, and how often they may be heard wrong. */
const wordsHold = 5 * 60_000;
const mostTries = 3;

export interface ProofsDeps {
  /** A chat that is with this agent. */
  readonly theirs: (agent: LiveAgent, chat: string) => Promise<Entry | undefined>;
  readonly hear: (conversation: string, deed: Deed) => Promise<DeedDone>;
  readonly note: (event: string, agent: LiveAgent, chat: string) => Promise<void>;
  readonly backend: Pick<ResetBackend, 'requestReset'>;
  readonly clock: Clock;
  /** Three words, no two alike. */
  readonly newWords: () => readonly string[];
}

/** What an agent may do about who the person is. What proves it is kept with the chat, and ends with it. */
export function createProofs({ theirs, hear, note, backend, clock, newWords }: ProofsDeps): Proofs {
  const who = ({ id, name }: LiveAgent) => ({ id, name });

  return {
    async proofOf(agent, chat) {
      const entry = await theirs(agent, chat);
      return entry === undefined ? undefined : proofIn(entry);
    },

    async showWords(agent, chat) {
      const entry = await theirs(agent, chat);
      if (entry === undefined) return undefined;
      const words = [...newWords()];
      const until = new Date(clock.now().getTime() + wordsHold).toISOString();
      const check = { words, tries: mostTries, until };
      if ((await hear(entry.conversation, { do: 'words', agent: who(agent), chat, check })) !== 'done')
        return undefined;
      await note('proof-words-shown', agent, chat);
      return { read: words[0] ?? '', tries: mostTries, until };
    },

    async hearWords(agent, chat, words) {
      const entry = await theirs(agent, chat);
      if (entry === undefined) return { is: 'over' };
      const done = await hear(entry.conversation, { do: 'hear-words', agent: who(agent), chat, words });
      if (done === 'done') {
        await note('proof-joined', agent, chat);
        return { is: 'joined' };
      }
      if (done !== 'wrong') return { is: 'over' };
      await note('proof-words-wrong', agent, chat);
      const tries = (await theirs(agent, chat))?.mode.of.check?.tries ?? 0;
      return tries > 0 ? { is: 'wrong', tries } : { is: 'over' };
    },

    async calledBack(agent, chat, record) {
      const entry = await theirs(agent, chat);
      if (entry === undefined) return { is: 'not-yours' };
      const calledBack = { record, by: agent.name, at: clock.now().toISOString() };
      const done = await hear(entry.conversation, { do: 'note', agent: who(agent), chat, of: { calledBack } });
      if (done !== 'done') return { is: 'not-yours' };
      await note(`proof-called-back-${record}`, agent, chat);
      return { is: 'done' };
    },

    async askForReset(agent, chat, { system, email, key }) {
      const entry = await theirs(agent, chat);
      if (entry === undefined) return { is: 'not-yours' };
      const proof = proofIn(entry);
      const isOnRecord = 'addresses' in proof && proof.addresses.some((one) => isSame(one, email));
      if (proof.is !== 'called-back' && !isOnRecord) {
        await note('reset-refused-not-proved', agent, chat);
        return { is: 'not-proved' };
      }
      await note('reset-asked-for', agent, chat);
      const person = 'addresses' in proof ? (entry.mode.of.person ?? anonymous) : anonymous;
      const { conversation } = entry;
      try {
        const answer = await backend.requestReset({ system, email, person, conversation, key: `desk/${chat}/${key}` });
        const isUnsaid = person.tier === 'anonymous' && answer.result === 'done';
        return { is: 'done', result: isUnsaid ? 'accepted' : answer.result, values: answer.values };
      } catch (error) {
        if (error instanceof BackendUnavailable) return { is: 'unavailable' };
        if (error instanceof OutcomeUnknown) return { is: 'unknown' };
        throw error;
      }
    },
  };
}

const anonymous = { tier: 'anonymous' } as const;

/** Nothing that a caller can know is a proof: not a name, nor a number, nor a date of birth. */
export function proofIn({ mode }: Pick<Entry, 'mode'>): Proof {
  const { person, joined, calledBack } = mode.of;
  if (person?.tier === 'identified') {
    const { addresses } = person;
    return joined === undefined ? { is: 'signed-in', addresses } : { is: 'both-ways', addresses, at: joined };
  }
  if (calledBack !== undefined) return { is: 'called-back', ...calledBack };
  return { is: 'nobody', ...(joined === undefined ? {} : { joined: true }) };
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
