import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sinon from 'sinon';
import { parse } from 'yaml';
import { SqliteConversationStore } from '../src/adapters/sqlite/conversations.ts';
import { readContent } from '../src/app/dialogs-folder.ts';
import { playConversation } from './conversations/play.ts';
import { type Conversation, readConversations, readQuestions, type Turn } from './conversations/read.ts';
import { someOf } from './every.ts';

/**
 * Conversations, written down by what has to hold in whatever words it is said. Another folder can be played: CONVERSATIONS
 * names it. What it holds is then counted, by kind.
 */
const ours = fileURLToPath(new URL('./conversations', import.meta.url));
const folder = process.env.CONVERSATIONS ?? ours;
/** Where no expression says how a reply shows a fact, it has the first sentence that the fact is told in. */
const compiled = readContent(fileURLToPath(new URL('../dialogs', import.meta.url)));
if (!('content' in compiled)) throw new Error('the guides do not compile');
const questions = [...compiled.content.guides.values()].flatMap((guide) => [...guide.questions.values()]);
const shown: Readonly<Record<string, string>> = {
  ...Object.fromEntries(questions.map(({ fact, tell }) => [fact, tell.split(/(?<=[.?!]) /)[0] ?? tell])),
  ...parse(readFileSync(join(ours, 'shown/facts.yaml'), 'utf8')),
};
const written = readConversations(folder);
/** Long talks take the longest: a few of them, where not every one is tried. */
const isLong = ({ kind }: Conversation) => kind === 'long-talks';
const played = [...written.filter((one) => !isLong(one)), ...someOf(written.filter(isLong), 4)];
const conversations = [...played, ...readQuestions(folder, shown).map(asConversation)];

/** Titles that still fail. The list can only become shorter. */
const list = join(folder, 'not-yet.txt');
const notYet = new Set(
  (existsSync(list) ? readFileSync(list, 'utf8') : '').split('\n').filter((title) => title.trim() !== ''),
);

describe('conversations', () => {
  const box = sinon.createSandbox();
  let saved: sinon.SinonSpy<Parameters<SqliteConversationStore['saveIfUnchanged']>>;
  const score = new Map<string, { held: number; all: number }>();

  const openIn = (id: string): string | undefined => {
    const [, , record] = saved.getCalls().findLast(({ args }) => args[0] === id)?.args ?? [];
    const session = record?.sessions.at(-1);
    return session === undefined ? undefined : `${session.guide}/${session.topic}`;
  };
  before(() => {
    saved = box.spy(SqliteConversationStore.prototype, 'saveIfUnchanged');
  });
  after(() => {
    box.restore();
    if (folder !== ours) console.log(scoreOf(score));
  });
  afterEach(() => saved.resetHistory());

  it('have a title each, and those that still fail are among them', () => {
    const titles = conversations.map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title, at) => titles.indexOf(title) !== at),
      [],
    );
    assert.deepEqual(
      [...notYet].filter((title) => !titles.includes(title)),
      [],
    );
  });

  it('expect two things each at least', () => {
    const few = readConversations(folder).filter(({ turns }) => turns.flatMap(expectationsOf).length < 2);
    assert.deepEqual(
      few.map(({ title }) => title),
      [],
    );
  });

  for (const conversation of conversations) {
    const { kind, title } = conversation;
    it(`${kind}: ${title}`, async () => {
      const failures = await playConversation(conversation, openIn);
      const { held, all } = score.get(kind) ?? { held: 0, all: 0 };
      score.set(kind, { held: held + (failures.length === 0 ? 1 : 0), all: all + 1 });
      if (notYet.has(title)) assert.notEqual(failures.length, 0, 'passes now: take it off the list');
      else assert.ok(failures.length === 0, `\n${failures.join('\n')}`);
    });
  }
});

/** A question as somebody asks it who has said nothing yet. */
function asConversation({ text, told }: { readonly text: string; readonly told: readonly string[] }): Conversation {
  return {
    title: text,
    kind: 'questions (plain)',
    now: '2026-11-30T03:10',
    turns: [{ say: text, spoken: [...told] }],
  };
}

function expectationsOf({ told = [], spoken = [], untold = [], on, rule, asks }: Turn): readonly unknown[] {
  return [...told, ...spoken, ...untold, on, rule, asks].filter((one) => one !== undefined);
}

function scoreOf(score: ReadonlyMap<string, { readonly held: number; readonly all: number }>): string {
  const lines = [...score].map(([kind, { held, all }]) => `${kind}: ${held} of ${all}`);
  return `\n${lines.join('\n')}\n`;
}
