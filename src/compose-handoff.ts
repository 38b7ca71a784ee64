import { createHelpdesk } from './adapters/disowned-ticket.ts';
import { TicketMail } from './adapters/ticket-mail.ts';
import { DocumentTickets } from './adapters/tickets.ts';
import type { Helpdesk } from './backend/ports.ts';
import type { Config } from './config.ts';
import type { Delivery } from './delivery.ts';
import type { Content } from './guide/compile.ts';
import { createHandoff, type TicketHandoff } from './handoff/handoff.ts';
import type { TicketStore } from './handoff/ports.ts';
import type { Storage, StorageWorld } from './storage.ts';

/** Tickets: in Latchkey, and in a reset backend of its own for what somebody says there was not them. */
export interface HandoffComposition {
  readonly tickets: TicketStore;
  readonly handoff: TicketHandoff;
  readonly helpdesk: Helpdesk;
}

export function composeHandoff(
  config: Config,
  { clock, log }: StorageWorld,
  parts: {
    readonly storage: Storage;
    readonly delivery: Delivery;
    readonly guides: Content['guides'];
    /** Where a ticket is at the desk, where it is known that there is one. */
    readonly pageOf?: ((reference: string) => string) | undefined;
  },
): HandoffComposition {
  const { storage, delivery, guides, pageOf } = parts;
  const tickets = new DocumentTickets(storage.documents, clock);
  const handoff = createHandoff({
    store: tickets,
    route: new TicketMail(delivery.mailer, config.mailFrom, pageOf),
    clock,
    log,
    contacts: (guide) => {
      const contact = guides.get(guide ?? 'common')?.contact ?? guides.get('common')?.contact;
      return {
        name: contact?.name ?? '',
        email: contact?.email ?? config.helpdeskEmail,
        replyWorkingDays: contact?.replyWorkingDays ?? 1,
      };
    },
  });
  return { tickets, handoff, helpdesk: createHelpdesk(handoff) };
}
