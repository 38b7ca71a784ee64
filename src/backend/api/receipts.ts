import type { Server } from 'restify';
import { z } from 'zod';
import { readJson, route } from '../../http/http.ts';
import type { Backend } from '../backend.ts';
import type { Log } from '../ports.ts';
import { Callers } from './callers.ts';

/**
 * What GOV.UK Notify sends when it knows what became of a mail: https://docs.notifications.service.gov.uk. It says more than
 * this, and may say yet more one day, so what else it says is left alone.
 */
const receipt = z.object({
  /** What we called the mail when we handed it over; null for one that was not ours. */
  reference: z.string().max(500).nullish(),
  status: z.string().max(100),
  notification_type: z.string().max(100).nullish(),
});

/** Notify tries for days by itself: after any of these it has given up. */
const failures: ReadonlySet<string> = new Set(['permanent-failure', 'temporary-failure', 'technical-failure']);

export interface ReceiptSettings {
  readonly backend: Backend;
  /** The bearer token that Notify was given for its callbacks. */
  readonly receiptsKey: string;
  readonly trustedHops: number;
  readonly log: Log;
}

/**
 * POST /backend/v1/receipts/notify: what became of a mail. It can do nothing but say that one bounced, so its token opens
 * nothing else. Notify repeats what is not answered 2xx, and saying it twice is harmless.
 */
export function mountReceipts(server: Server, { backend, receiptsKey, trustedHops, log }: ReceiptSettings): void {
  const callers = new Callers([{ name: 'notify', key: receiptsKey, tier: 'anonymous' }], backend.limits, trustedHops);
  route(server, 'post', '/backend/v1/receipts/notify', async (request, response) => {
    await callers.callerOf(request);
    const { reference, status, notification_type: type } = await readJson(request, receipt, 16 * 1024);
    log.info('receipt', { status, type });
    if (failures.has(status) && type === 'email' && reference) await backend.statuses.bounced(reference);
    response.writeHead(204, { 'cache-control': 'no-store' });
    response.end();
  });
}
