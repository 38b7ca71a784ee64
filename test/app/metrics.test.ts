import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { createMetrics } from '../../src/app/metrics.ts';

describe('metrics', () => {
  it('count turns by the rule that took them, and log them as before', async () => {
    const logged: string[] = [];
    const log = { info: (event: string) => void logged.push(event), warn() {}, error() {} };
    const metrics = createMetrics(log);
    const server = restify.createServer();
    metrics.mount(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      metrics.log.info('turn', { rule: 'care', channel: 'webchat' });
      metrics.log.info('turn', { rule: 'care', channel: 'webchat' });
      metrics.log.info('ticket-opened', {});
      metrics.log.info('feedback', { helped: true, channel: 'msteams' });
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`;
      const answer = await fetch(url);
      assert.match(answer.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
      const text = await answer.text();
      assert.match(text, /^latchkey_turns_total\{rule="care",channel="webchat"\} 2$/m);
      assert.match(text, /^latchkey_feedback_total\{helped="yes",channel="msteams"\} 1$/m);
      assert.deepEqual(logged, ['turn', 'turn', 'ticket-opened', 'feedback']);
      const away = await fetch(url, { headers: { 'x-forwarded-for': '203.0.113.9' } });
      assert.equal(away.status, 404);
    } finally {
      server.close();
    }
  });
});
