import assert from 'node:assert/strict';
import { ConversationAnswers } from '../../src/handoff/conversation-answers.ts';
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
    const say = async (_: Ticket, { id, by, text }: { id: string; by: string; text: string }) => {
      said.push(`${id} ${by}: ${text}`);
      return answered;
    };
    await new ConversationAnswers(say, mail).send({
      id: 'a1',
      ticket,
      tries: 1,
      answer: { by: 'Jo', text: 'Try again.' },
    });
  };

  it('is said there, and mailed as well by the same id where nobody looks, or it is gone', async () => {
    await sent('said');
    assert.deepEqual([said, mailed], [['a1 Jo: Try again.'], []]);
    await sent('quiet');
    await sent('not-there');
    assert.deepEqual(mailed, ['a1', 'a1']);
  });

  it('is a way in Teams, and in web chat only beside a mail: a page that is shut tells nobody', () => {
    const route = new ConversationAnswers(async () => 'said', mail);
    const { email: _, ...without } = ticket;
    assert.equal(route.reaches(ticket), true);
    assert.equal(route.reaches({ ...without, channel: 'webchat' }), false);
    assert.equal(route.reaches({ ...without, channel: 'msteams' }), true);
    assert.equal(route.reaches({ ...ticket, channel: 'email' }), false);
  });
});
