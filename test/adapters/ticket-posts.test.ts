import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { TicketWebhook } from '../../src/adapters/ticket-posts.ts';
import { Sending } from '../../src/handoff/sending.ts';
import { DocumentTickets } from '../../src/handoff/stored-tickets.ts';
import { exampleTicket } from '../contract/tickets.contract.ts';
import { onSqlite } from '../on-sqlite.ts';
import { eventually } from '../patience.ts';

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server of the other side's, on loopback. `answer` gives a status and a body. */
async function startServer(answer: (asked: Asked) => readonly [number, unknown]) {
  const asked: Asked[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const url = new URL(request.url ?? '/', 'http://here');
    const one = { method: request.method ?? '', url, headers: request.headers, body: Buffer.concat(chunks).toString() };
    asked.push(one);
    const [status, body] = answer(one);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    asked,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
type OtherSide = Awaited<ReturnType<typeof startServer>>;

const secret = Buffer.from('a secret of the tests, long enough').toString('base64');

describe('routes of tickets', () => {
  let side: OtherSide;
  afterEach(() => side?.close());

  it('a webhook is signed so that the other side can tell, and has the same id at every try', async () => {
    side = await startServer(() => [side.asked.length === 1 ? 503 : 204, {}]);
    const webhook = new TicketWebhook(`${side.url}/tickets`, `whsec_${secret}`, () => new Date());
    const ticket = exampleTicket();
    await assert.rejects(webhook.send({ id: 'LK-1/webhook', ticket, tries: 1 }), { name: 'Answered503' });
    await webhook.send({ id: 'LK-1/webhook', ticket, tries: 2 });
    const ids = side.asked.map(({ headers }) => headers['webhook-id']);
    assert.deepEqual(ids, ['LK-1/webhook', 'LK-1/webhook']);
    for (const { headers, body } of side.asked) {
      // As whoever gets it checks it, by the reference library.
      new Webhook(secret).verify(body, headers as Record<string, string>);
      assert.throws(() => new Webhook(secret).verify(`${body} `, headers as Record<string, string>), /signature/i);
      const { type, data } = JSON.parse(body) as { type: string; data: Record<string, unknown> };
      assert.equal(type, 'ticket.opened');
      assert.equal(data.name, ticket.name);
      assert.equal(data.payrollNumber, ticket.payrollNumber);
      for (const ours of ['key', 'conversation', 'sentTo']) assert.ok(!(ours in data), ours);
    }
  });

  it('one that fails holds up no other, and is seen at the ticket until it works', async () => {
    let isBroken = true;
    side = await startServer(() => [isBroken ? 500 : 200, {}]);
    const clock = { now: () => new Date() };
    const tickets = new DocumentTickets(onSqlite(clock).documents, clock);
    const mailed: string[] = [];
    const sending = new Sending({
      store: tickets,
      routes: [
        { name: 'email', send: async ({ ticket }) => void mailed.push(ticket.reference) },
        new TicketWebhook(side.url, secret, () => clock.now()),
      ],
      clock,
      log: { info() {}, warn() {}, error() {} },
    });
    const ticket = exampleTicket();
    await tickets.keep(ticket, ['email', 'webhook']);
    sending.leave(ticket.reference);
    const state = async () =>
      (await tickets.find(ticket.reference))?.progress.outgoing?.map(({ route, failed, sentAt }) =>
        [route, failed, sentAt === undefined ? 'waits' : 'sent'].join(' '),
      );
    await eventually(async () => (await state())?.join() === 'email  sent,webhook Answered500 waits');
    assert.deepEqual(mailed, [ticket.reference]);
    isBroken = false;
    await eventually(async () => (await state())?.join() === 'email  sent,webhook  sent');
    assert.deepEqual(mailed, [ticket.reference], 'and the mail went once');
    await sending.close();
  });
});
