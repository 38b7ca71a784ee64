import assert from 'node:assert/strict';
import { resumeWords } from '../../src/webchat/resume-words.ts';
import { serveWebchat, type Webchat } from './harness.ts';

describe('a code that moves a chat to another device', () => {
  let webchat: Webchat;
  beforeEach(async () => {
    webchat = await serveWebchat();
  });
  afterEach(() => webchat.close());

  const codeOf = async (token: string) => (await webchat.call('POST', '/webchat/resume-code', token, {})).body;
  const use = (code: unknown) => webchat.call('POST', '/webchat/resume', undefined, { code });

  it('is made of words of which no two are alike', () => {
    assert.ok(resumeWords.length >= 216, `${resumeWords.length} words: fewer than ten million codes`);
    assert.equal(new Set(resumeWords).size, resumeWords.length);
    for (const word of resumeWords) assert.match(word, /^[a-z]{3,9}$/);
  });

  it('opens the same chat, once, however it is typed', async () => {
    const chat = await webchat.start();
    await webchat.post(chat, { type: 'message', text: 'locked out' });
    const { words, until } = await codeOf(chat.token);
    assert.match(words, /^[a-z]+ [a-z]+ [a-z]+$/);
    assert.equal(until, '2026-11-20T03:25:00.000Z');
    const moved = await use(`  ${words.toUpperCase().replaceAll(' ', ', ')}. `);
    assert.equal(moved.status, 200);
    assert.equal(moved.body.conversationId, chat.conversationId);
    const { body } = await webchat.read({ ...chat, token: moved.body.token });
    assert.ok(body.activities.some(({ text }: { text: string }) => text === 'locked out'));
    assert.equal((await use(words)).status, 404);
  });

  it('ends after fifteen minutes', async () => {
    const { words } = await codeOf((await webchat.start()).token);
    webchat.pass(901);
    assert.equal((await use(words)).status, 404);
  });

  it('is refused in the same words whatever is wrong with it, and after ten tries nobody’s is looked at', async () => {
    const { words } = await codeOf((await webchat.start()).token);
    const wrong = ['apple', 'apple apple apple apple', 'maple ocean drum', '1 2 3', '__proto__ a b'];
    const told = new Set<string>();
    for (const code of wrong) {
      const { status, body } = await use(code);
      assert.equal(status, 404, code);
      told.add(body.detail);
    }
    assert.equal(told.size, 1);
    for (const code of wrong) await use(code);
    const right = await use(words);
    assert.equal(right.status, 429);
    assert.equal(right.headers.get('retry-after'), '900');
  });

  it('is asked for by the chat itself alone, and stands in no log', async () => {
    assert.equal((await webchat.call('POST', '/webchat/resume-code', 'x', {})).status, 403);
    assert.equal((await webchat.call('POST', '/webchat/resume-code')).status, 401);
    const { words } = await codeOf((await webchat.start()).token);
    await use(words);
    assert.ok(!webchat.logged.join('\n').includes(words));
  });
});
