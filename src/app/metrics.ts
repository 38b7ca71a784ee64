import { Counter, Registry } from 'prom-client';
import type { Server } from 'restify';
import type { Log } from '../conversation/ports.ts';
import { HttpProblem, route, sendProblem } from '../http/http.ts';
import { isFromHere } from '../http/network.ts';

/** What is counted since the start: turns, by the rule that took them and the channel; and whether it helped. Of no person and of no conversation. */
export interface Metrics {
  /** The same log, whose turns are counted. */
  readonly log: Log;
  /** `GET /metrics`, as Prometheus reads it, for this machine alone. */
  mount(server: Server): void;
}

export function createMetrics(log: Log): Metrics {
  const registry = new Registry();
  const turns = new Counter({
    name: 'latchkey_turns_total',
    help: 'Turns of conversations, by the rule of the policy that took them.',
    labelNames: ['rule', 'channel'],
    registers: [registry],
  });
  const feedback = new Counter({
    name: 'latchkey_feedback_total',
    help: 'Whether it helped, by those who said so, by the channel.',
    labelNames: ['helped', 'channel'],
    registers: [registry],
  });
  return {
    log: {
      ...log,
      info(event, fields) {
        if (event === 'turn') turns.inc({ rule: String(fields?.rule), channel: String(fields?.channel) });
        if (event === 'feedback')
          feedback.inc({ helped: fields?.helped === true ? 'yes' : 'no', channel: String(fields?.channel) });
        log.info(event, fields);
      },
    },
    mount(server) {
      route(server, 'get', '/metrics', async (request, response) => {
        if (!isFromHere(request)) return sendProblem(request, response, new HttpProblem(404, 'not-found', 'Not Found'));
        const text = await registry.metrics();
        response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' });
        response.end(text);
      });
    },
  };
}
