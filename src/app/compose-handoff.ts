import { createHelpdesk } from '../adapters/mail/disowned-ticket.ts';
import { AnswerMail, TicketMail } from '../adapters/mail/ticket-mail.ts';
import { TicketWebhook, ZammadTickets } from '../adapters/ticket-posts.ts';
import type { Helpdesk } from '../backend/ports.ts';
import type { Handoff } from '../conversation/ports.ts';
import { createHandoff } from '../handoff/handoff.ts';
import type { AnswerRoute, TicketRoute, TicketStore } from '../handoff/ports.ts';
import { Sending } from '../handoff/sending.ts';
import { DocumentTickets } from '../handoff/stored-tickets.ts';
import type { Addresses } from './addresses.ts';
import type { Config } from './config.ts';
import type { Delivery } from './delivery.ts';
import type { Storage, StorageWorld } from './storage.ts';

/** Tickets: in Latchkey, and in a reset backend of its own for what somebody says there was not them. */
export interface HandoffComposition {
  readonly tickets: TicketStore;
  readonly sending: Sending;
  readonly handoff: Handoff;
  readonly helpdesk: Helpdesk;
  /** How an agent's answer gets to the person, the best way first. */
  readonly answerRoutes: readonly AnswerRoute[];
}

export function composeHandoff(
  config: Pick<Config, 'webhook' | 'zammad'>,
  { clock, log }: StorageWorld,
  parts: {
    readonly storage: Storage;
    readonly delivery: Delivery;
    readonly addresses: Addresses;
    /** Where a ticket is at the desk, where it is known that there is one. */
    readonly pageOf?: ((reference: string) => string) | undefined;
  },
): HandoffComposition {
  const { storage, delivery, addresses, pageOf } = parts;
  const { webhook, zammad } = config;
  const tickets = new DocumentTickets(storage.documents, clock, (reference) => storage.signals.announce(reference));
  const routes: readonly TicketRoute[] = [
    new TicketMail(delivery.mailer, addresses.from, pageOf),
    ...(webhook === undefined ? [] : [new TicketWebhook(webhook.url, webhook.secret, () => clock.now())]),
    ...(zammad === undefined ? [] : [new ZammadTickets({ ...zammad, customer: addresses.contact(undefined).email })]),
  ];
  const answerRoutes = [new AnswerMail(delivery.mailer, addresses.from)];
  const sending = new Sending({ store: tickets, routes: [...routes, ...answerRoutes], clock, log });
  const handoff = createHandoff({
    store: tickets,
    sending,
    routes: routes.map(({ name }) => name),
    clock,
    log,
    contacts: addresses.contact,
  });
  return { tickets, sending, handoff, helpdesk: createHelpdesk(handoff), answerRoutes };
}
