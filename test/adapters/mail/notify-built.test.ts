import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { identifiedKey } from '../../attacks/house.ts';
import { newKeys, ofATrust, onRedis, startProgram } from '../../journeys/latchkey.ts';
import { needs } from '../../needs.ts';
import { eventually } from '../../patience.ts';
import { sharedRedis } from '../../redis.ts';

/** A bundle gives out packages otherwise than Node does: from source all was well, and nothing was sent as it was built. */
describe('the reset backend as it is built, with GOV.UK Notify', () => {
  it('sends a letter', async function () {
    const redis = await sharedRedis();
    needs(this, redis, 'redis-server');
    const asked: string[] = [];
    const notify = createServer(async (request, response) => {
      asked.push(`${request.url} ${await text(request)}`);
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end('{"id":"740e5834-3a29-46b4-9a6f-16142fde533a"}');
    }).listen(0, '127.0.0.1');
    await once(notify, 'listening');
    const backend = await startProgram('The reset backend', {
      ...onRedis(redis),
      ...ofATrust,
      ...newKeys(),
      PRACTICE: 'yes',
      BACKEND_KEYS: `bot:identified:${identifiedKey}`,
      NOTIFY_URL: `http://127.0.0.1:${(notify.address() as AddressInfo).port}`,
      NOTIFY_API_KEY: 'latchkey-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0',
      NOTIFY_EMAIL_TEMPLATE: 'ceb50d92-100d-4b8b-b559-14fa3b091cda',
    });
    try {
      const answer = await fetch(`${backend.url}/backend/v1/resets`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${identifiedKey}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify({
          system: 'training-interface',
          email: 'registered@nhs.net',
          person: { tier: 'anonymous', requester: 'a'.repeat(64) },
        }),
      });
      assert.equal(answer.status, 202, await answer.text());
      await eventually(() => asked.length > 0, backend.log);
      assert.match(asked[0] ?? '', /^\/v2\/notifications\/email .*registered@nhs\.net/);
    } finally {
      await backend.kill();
      notify.close();
    }
  });
});
