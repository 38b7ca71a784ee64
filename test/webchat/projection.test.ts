import assert from 'node:assert/strict';
import type { LogLine } from '../../src/conversation/messages.ts';
import { activityOf } from '../../src/webchat/projection.ts';

const at = '2026-11-20T03:10:00.000Z';

describe('a line of the log as an activity', () => {
  it('is the same activity every time', () => {
    const line: LogLine = {
      from: 'person',
      position: 12,
      at,
      text: 'hello',
      body: { from: 'dl_a', clientActivityID: 'c1', locale: 'en-GB' },
    };
    assert.deepEqual(activityOf('chat', line), {
      type: 'message',
      id: 'chat|0000012',
      timestamp: at,
      channelId: 'directline',
      conversation: { id: 'chat' },
      from: { id: 'dl_a', role: 'user' },
      text: 'hello',
      textFormat: 'plain',
      locale: 'en-GB',
      channelData: { clientActivityID: 'c1' },
    });
    assert.deepEqual(activityOf('chat', line), activityOf('chat', line));
  });

  it('reads a line of a person whose client named nothing, and one written otherwise', () => {
    const line: LogLine = { from: 'person', position: 1, at, text: 'hello', body: { from: 'dl_a' } };
    assert.deepEqual(activityOf('chat', line).channelData, {});
    assert.equal(activityOf('chat', { ...line, body: 5 }).from.role, 'user');
  });

  it('offers choices as messageBack, and says links twice: as a list and as data', () => {
    const activity = activityOf('chat', {
      from: 'bot',
      position: 2,
      at,
      reply: {
        text: 'Open the form.',
        choices: [{ label: 'Done', pick: { at: 'form.1', answer: 'done' } }],
        links: [
          { title: 'Reset [form]', url: 'https://example.nhs.uk/a_(b)?c=d&e' },
          { title: 'Email us', url: 'mailto:help@example.nhs.uk' },
        ],
      },
    });
    assert.equal(
      activity.text,
      'Open the form.\n\n- [Reset \\[form\\]](https://example.nhs.uk/a_%28b%29?c=d&e)\n- [Email us](mailto:help@example.nhs.uk)',
    );
    assert.deepEqual(activity.suggestedActions, {
      to: [],
      actions: [
        {
          type: 'messageBack',
          title: 'Done',
          text: 'Done',
          displayText: 'Done',
          value: { at: 'form.1', answer: 'done' },
        },
      ],
    });
    assert.deepEqual(activity.from, { id: 'latchkey', name: 'Latchkey', role: 'bot' });
    assert.equal(activity.inputHint, 'expectingInput');
    assert.equal(Object(activity.channelData?.links).length, 2);
  });

  it('has beside the text the heading of each choice, how far it is, and pictures of ours', () => {
    const pick = { at: 'a', answer: 'b' };
    const { channelData } = activityOf('chat', {
      from: 'bot',
      position: 2,
      at,
      reply: {
        text: 'Which?',
        choices: [
          { label: 'One', pick, group: 'Email' },
          { label: 'Two', pick },
        ],
        links: [],
        progress: { at: 1, of: 3 },
        pictures: [{ guide: 'esr', name: 'login', alt: 'It is at the top.', height: 90 }],
      },
    });
    assert.deepEqual(channelData, {
      links: [],
      groups: ['Email', ''],
      progress: { at: 1, of: 3 },
      pictures: [{ src: '/drawings/esr/login.svg', alt: 'It is at the top.', height: 90 }],
    });
  });

  it('has no suggested actions without choices, and lets no script out as a link (22)', () => {
    const activity = activityOf('chat', {
      from: 'bot',
      position: 3,
      at,
      reply: { text: 'Hello.', choices: [], links: [{ title: 'x', url: 'javascript:alert(1)' }] },
    });
    assert.equal('suggestedActions' in activity, false);
    assert.doesNotMatch(JSON.stringify(activity), /javascript/);
    assert.equal(activity.text, 'Hello.');
  });
});
