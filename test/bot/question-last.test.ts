import assert from 'node:assert/strict';
import { fromReply } from '../../src/bot/replies.ts';
import { activityOf } from '../../src/webchat/projection.ts';

describe('a question about a link', () => {
  const reply = {
    text: 'Log in as before.\n\nDid that work?',
    question: 'Did that work?',
    choices: [],
    links: [{ title: 'Open ESR', url: 'https://my.esr.nhs.uk/' }],
  };
  const inOrder = 'Log in as before.\n\n- [Open ESR](https://my.esr.nhs.uk/)\n\nDid that work?';

  const to = { channelId: 'msteams', words: (id: string) => id, chat: 'a-chat', person: 'somebody' };

  it('stands after it in Teams', () => assert.equal(fromReply(reply, to).text, inOrder));

  it('stands after it in the web chat', () => {
    const line = { from: 'bot', position: 1, at: '2026-11-30T03:10:00.000Z', reply } as const;
    assert.equal(activityOf('c1', line).text, inOrder);
  });

  it('leaves a reply that asks nothing as it is: the links come last', () => {
    const { question: _asked, ...told } = reply;
    assert.equal(
      fromReply(told, to).text,
      'Log in as before.\n\nDid that work?\n\n- [Open ESR](https://my.esr.nhs.uk/)',
    );
  });
});
