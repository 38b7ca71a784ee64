import assert from 'node:assert/strict';
import { createHttpBackend } from '../../src/adapters/http-backend.ts';
import { signInPages } from '../../src/backend/contract.ts';
import { onBench, toEmail } from '../conversation/bench.ts';
import { freePort } from '../redis.ts';
import { type Answer, accepted, json, loseReply, type Misbehaving, startMisbehaving } from './misbehaving.ts';

const clock = { now: () => new Date() };

/** Asks for a reset in a conversation whose backend is over HTTP. @returns what the person is told */
async function askBy(url: string) {
  const backend = createHttpBackend({ url, key: 'k'.repeat(16), pages: signInPages(url), clock });
  const bench = onBench({ backend, patience: 60_000 });
  await toEmail(bench);
  return { bench, backend, reply: await bench.say('registered@nhs.net') };
}

function assertOffersPerson(reply: { readonly text: string; readonly choices: readonly { readonly label: string }[] }) {
  const all = [reply.text, ...reply.choices.map(({ label }) => label)].join(' | ');
  assert.match(all, /person|helpdesk|training team/i);
  assert.doesNotMatch(all, /on its way|link works until/i, 'it is not a success');
}

describe('faults of a reset backend', () => {
  let server: Misbehaving;
  before(async () => {
    server = await startMisbehaving();
  });
  after(() => server.close());

  it('14: when it refuses connections the person is offered a colleague, and after a while it is left alone', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const { reply, backend } = await askBy(url);
    assertOffersPerson(reply);
    const ask = (key: string) =>
      backend.requestReset({
        system: 'training-interface',
        email: 'registered@nhs.net',
        person: { tier: 'anonymous' },
        conversation: 'c',
        key,
      });
    for (let at = 0; at < 8; at += 1) await assert.rejects(ask(`k${at}`), { name: 'BackendUnavailable' });
    const begun = performance.now();
    await assert.rejects(ask('last'), { name: 'BackendUnavailable' });
    assert.ok(performance.now() - begun < 50, 'it is not even tried');
  });

  it('16: after a 503 with Retry-After it is asked again by the same key, not at once and not for ever', async () => {
    server.behave(json(503, {}, { 'retry-after': '1' }), accepted);
    const { reply } = await askBy(server.url);
    assert.doesNotMatch(reply.text, /person/i);
    assert.equal(server.asked.length, 2);
    const [first, second] = server.asked;
    assert.equal(first?.key, second?.key);
    assert.ok((second?.at ?? 0) - (first?.at ?? 0) >= 900);

    server.behave(json(503, {}, { 'retry-after': '1' }));
    assertOffersPerson((await askBy(server.url)).reply);
    assert.ok(server.asked.length <= 5, `asked ${server.asked.length} times`);
  });

  const html: Answer = (response) => {
    response.writeHead(202, { 'content-type': 'text/html' });
    response.end('<h1>accepted</h1>');
  };
  const huge: Answer = (response) => {
    response.writeHead(202, { 'content-type': 'application/json' });
    response.end(`{"result":"accepted","values":{"link-seconds":7200},"more":"${'x'.repeat(5 * 1024 * 1024)}"}`);
  };
  const redirect: Answer = (response) => {
    response.writeHead(302, { location: 'https://evil.example/' });
    response.end();
  };
  for (const [title, way] of [
    ['17: nonsense', json(202, { done: true })],
    ['17: half an answer', json(202, { result: 'done', values: {} })],
    ['17: a plain 500', json(500, { result: 'accepted', values: { 'link-seconds': 7200 } })],
    ['68: a page', html],
    ['68: a redirect', redirect],
    ['68: 5 MB', huge],
    [
      '68: fields that the contract does not have',
      json(202, { result: 'accepted', values: { 'link-seconds': 7200 }, and: 1 }),
    ],
    [
      '69: a password',
      json(202, { result: 'accepted', values: { 'link-seconds': 7200, password: 'Hunter2-hunter2' } }),
    ],
    ['69: a token', json(202, { result: 'done', values: { expires: '2026-11-20T05:10:00Z', token: 'A'.repeat(43) } })],
  ] as const) {
    it(`${title} is no success, is not shown, and a person is offered`, async () => {
      server.behave(way);
      const { reply, bench } = await askBy(server.url);
      assertOffersPerson(reply);
      const everything = JSON.stringify([reply, bench.logged, await bench.record()]);
      assert.doesNotMatch(everything, /Hunter2|AAAAAAAA|evil\.example/);
    });
  }

  it('18: a success whose reply was lost is asked for again by the same key', async () => {
    server.behave(loseReply, accepted);
    const { reply } = await askBy(server.url);
    assert.doesNotMatch(reply.text, /person/i);
    assert.equal(server.asked.length, 2);
    assert.equal(server.asked[0]?.key, server.asked[1]?.key);
    assert.equal(server.asked[0]?.body, server.asked[1]?.body);
  });
});
