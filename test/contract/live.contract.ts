import assert from 'node:assert/strict';
import type { Deed } from '../../src/conversation/live/mode.ts';
import type { ConversationStore } from '../../src/conversation/ports.ts';
import { type ConversationRecord, newRecord } from '../../src/conversation/record.ts';
import { onBench } from '../conversation/bench.ts';
import { times } from '../every.ts';
import { type Open, onAdapter } from './harness.ts';

const sam = { id: 'sam', name: 'Sam' };
const kim = { id: 'kim', name: 'Kim' };
const asked = '2026-11-24T10:00:00.000Z';

function waitingRecord(chat: string): ConversationRecord {
  const of = { chat, team: 'common', asked, from: 0 };
  return { ...newRecord('webchat'), live: { is: 'queued', of, passed: [] } };
}

const take = (chat: string, agent: typeof sam) => ({ do: 'take', agent, chat }) satisfies Deed;

/** Of two agents who take a chat at once, in two processes, exactly one has it: each time of so many. */
async function twoTake(thing: ConversationStore, rounds: number): Promise<void> {
  const process = () => onBench({ store: () => thing }).turns;
  const [one, other] = [process(), process()];
  const won = { sam: 0, kim: 0 };
  const round = async (at: number) => {
    const conversation = `chat-${at}`;
    await thing.saveIfUnchanged(conversation, 0, waitingRecord(conversation), []);
    const hear = (turns: typeof one, agent: typeof sam) =>
      turns.hear({ kind: 'desk', id: `desk:${agent.id}`, conversation, deed: take(conversation, agent) });
    // Whoever is first to ask is not always the same.
    const [first, second] = at % 2 === 0 ? [sam, kim] : [kim, sam];
    const [a, b] = await Promise.all([hear(one, first), hear(other, second)]);
    assert.deepEqual([a.deed, b.deed].sort(), ['colleague', 'done'], conversation);
    const winner = a.deed === 'done' ? first : second;
    const { record } = await thing.load(conversation);
    assert.equal(record?.live?.is === 'with-person' && record.live.agent.id, winner.id, conversation);
    won[winner.id as 'sam' | 'kim'] += 1;
  };
  for (let batch = 0; batch < rounds; batch += 100)
    await Promise.all(Array.from({ length: 100 }, (_, at) => round(batch + at)));
  assert.equal(won.sam + won.kim, rounds);
}

/** Who answers in a conversation, decided on a store by two processes at once. */
export function liveContract(name: string, open: Open<ConversationStore>): void {
  onAdapter(name, open, (opened) => {
    const process = () => onBench({ store: () => opened().thing }).turns;

    it('58: two agents, one chat, however often: exactly one has it', () =>
      twoTake(opened().thing, times(1000, 100))).timeout(60_000);

    it('a turn of the bot that an agent overtakes stays silent, and its words are for the agent', async () => {
      const { thing } = opened();
      const conversation = 'overtaken';
      const other = process();
      let isOvertaken = false;
      const slow = onBench({
        store: () => ({
          load: (name) => thing.load(name),
          setAside: (name) => thing.setAside(name),
          // The agent takes it after the bot has made its answer, and before that is kept.
          async saveIfUnchanged(...save) {
            if (!isOvertaken) {
              isOvertaken = true;
              const deed = take(conversation, sam);
              assert.equal((await other.hear({ kind: 'desk', id: 'desk:1', conversation, deed })).deed, 'done');
            }
            return thing.saveIfUnchanged(...save);
          },
        }),
      }).turns;
      await thing.saveIfUnchanged(conversation, 0, waitingRecord(conversation), []);
      const said = { conversation, channel: 'webchat', person: { tier: 'anonymous' }, echo: {} } as const;
      const { replies, rule } = await slow.hear({ ...said, kind: 'message', id: 'm1', text: 'my esr is locked' });
      assert.ok(isOvertaken);
      assert.deepEqual(replies, []);
      assert.equal(rule, 'with-person');
      const { record } = await thing.load(conversation);
      assert.equal(record?.live?.is, 'with-person');
      assert.equal(record?.tail?.at(-1)?.text, 'my esr is locked');
    });

    it('what an agent says twice by one id is said once', async () => {
      const { thing } = opened();
      const conversation = 'twice';
      const turns = process();
      await thing.saveIfUnchanged(conversation, 0, waitingRecord(conversation), []);
      await turns.hear({ kind: 'desk', id: 'desk:take', conversation, deed: take(conversation, sam) });
      const deed: Deed = { do: 'say', agent: sam, chat: conversation, text: 'Hello' };
      const hear = () => turns.hear({ kind: 'desk', id: 'desk:m1', conversation, deed });
      assert.deepEqual([(await hear()).deed, (await hear()).deed], ['done', 'done']);
      const { record } = await thing.load(conversation);
      assert.equal(record?.tail?.filter(({ from }) => from === 'agent').length, 1);
    });
  });
}
