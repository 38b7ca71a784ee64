import assert from 'node:assert/strict';
import { AnswerText } from '../../src/adapters/mail/answer-text.ts';
import type { TextMessage } from '../../src/backend/ports.ts';
import { ConversationAnswers, type SayAnswer } from '../../src/handoff/conversation-answers.ts';
import type { AnswerRoute, Ticket } from '../../src/handoff/ports.ts';
import type { Answered } from '../../src/handoff/ticket-answers.ts';
import { exampleTicket } from '../contract/tickets.contract.ts';

describe('an answer in the conversation of its ticket', () => {
  const said: string[] = [];
  const mailed: string[] = [];
  const mail: AnswerRoute = {
    name: 'email-to-person',
    way: 'email',
    reaches: ({ email }) => email !== undefined,
    send: async ({ id }) => void mailed.push(id),
  };
  beforeEach(() => {
    said.length = 0;
    mailed.length = 0;
  });
  const ticket: Ticket = { ...exampleTicket(), email: 'first.week@nhs.net' };
  const sent = async (answered: Answered) => {
    const say: SayAnswer = async (_, what) => {
      said.push('isClosing' in what ? `${what.id} closed` : `${what.id} ${what.by}: ${what.text}`);
      return answered;
    };
    await new ConversationAnswers(say, [mail]).send({
      id: 'a1',
      ticket,
      tries: 1,
      answer: { by: 'Jo', text: 'Try again.' },
    });
  };

  it('is said there, and mailed as well by the same id where nobody looks, or it is gone', async () => {
    await sent('said');
    assert.deepEqual([said, mailed], [['a1 Jo: Try again.'], []]);
    await assert.rejects(sent('unread'), { name: 'NotYet' });
    assert.deepEqual(mailed, [], 'it is asked again whether they have been there');
    await sent('quiet');
    await sent('not-there');
    assert.deepEqual(mailed, ['a1', 'a1']);
  });

  it('that a ticket is closed is said in the chat alone', async () => {
    const says: string[] = [];
    const route = new ConversationAnswers(
      async (_, { id }) => {
        says.push(id);
        return 'not-there';
      },
      [mail],
    );
    await route.send({ id: 'c1', ticket, tries: 1, isClosing: true });
    assert.deepEqual([says, mailed], [['c1'], []]);
    const told = (['webchat', 'msteams', 'terminal', 'email'] as const).filter((channel) =>
      route.tellsOfClosing({ ...ticket, channel }),
    );
    assert.deepEqual(told, ['webchat', 'msteams']);
  });

  it('is a way in Teams, and in web chat only beside a mail: a page that is shut tells nobody', () => {
    const route = new ConversationAnswers(async () => 'said', [mail]);
    const { email: _, ...without } = ticket;
    assert.equal(route.reaches(ticket), true);
    assert.equal(route.reaches({ ...without, channel: 'webchat' }), false);
    assert.equal(route.reaches({ ...without, channel: 'msteams' }), true);
    assert.equal(route.reaches({ ...ticket, channel: 'email' }), false);
  });

  it('goes by text message to who asked for one, at a mobile number, cut where it is too long, by the same id at every try', async () => {
    const texted: TextMessage[] = [];
    const text = new AnswerText({ sendText: async (message) => void texted.push(message) });
    const { email: _, ...without } = ticket;
    const at = (by: 'text' | 'phone', number: string): Ticket => ({ ...without, reach: { by, at: number } });
    assert.equal(text.reaches(at('phone', '07700 900123')), false);
    assert.equal(text.reaches(at('text', '0113 496 0123')), false);
    assert.equal(text.reaches(at('text', 'my own phone')), false);
    const theirs = at('text', '07700 900123');
    assert.equal(
      new ConversationAnswers(async () => 'quiet', [text, mail]).reaches({ ...theirs, channel: 'webchat' }),
      true,
    );
    const parcel = { id: `${ticket.reference}/answer-1`, ticket: theirs, tries: 1 };
    await new ConversationAnswers(async () => 'quiet', [text, mail]).send({
      ...parcel,
      answer: { by: 'Jo', text: 'Try again.\r\n\r\nIn Edge.' },
    });
    await text.send({ ...parcel, tries: 2, answer: { by: 'Jo', text: 'x'.repeat(4000) } });
    assert.deepEqual(mailed, []);
    assert.deepEqual(
      [...new Set(texted.map(({ id, to }) => `${id} ${to}`))],
      [`${ticket.reference}.answer-1 +447700900123`],
    );
    assert.match(texted[0]?.text ?? '', /^Your ticket LK-\w{3}-\w{3}:\nTry again\.\nIn Edge\.\nJo\nNobody /);
    assert.ok((texted[1]?.text.length ?? 0) < 918);
    assert.match(texted[1]?.text ?? '', /That is not all of it/);
  });
});
