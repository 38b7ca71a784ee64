import { createHmac, randomInt } from 'node:crypto';
import type { Server } from 'restify';
import { HandoffHub } from '../adapters/handoff-hub.ts';
import { AnswerText } from '../adapters/mail/answer-text.ts';
import { createHelpdesk } from '../adapters/mail/disowned-ticket.ts';
import { AnswerMail, TicketMail } from '../adapters/mail/ticket-mail.ts';
import { TicketWebhook, ZammadTickets } from '../adapters/ticket-posts.ts';
import type { Helpdesk } from '../backend/ports.ts';
import type { Registration } from '../bot/tokens.ts';
import { beforeChat } from '../conversation/live/before.ts';
import type { ConversationRecord, Handoff } from '../conversation/ports.ts';
import { common } from '../guide/common-topics.ts';
import type { Content } from '../guide/content.ts';
import type { Facts } from '../guide/facts.ts';
import { ConversationAnswers, type SayAnswer } from '../handoff/conversation-answers.ts';
import { createHandoff } from '../handoff/handoff.ts';
import { hubPath, mountHub } from '../handoff/hub.ts';
import { withKnownTickets } from '../handoff/known-tickets.ts';
import { createLiveDesk, type LiveDeskDeps } from '../handoff/live/desk.ts';
import { answerBy, type Hours } from '../handoff/live/opening-hours.ts';
import { StoredPeople } from '../handoff/live/people.ts';
import { type AnswerRoute, type Audit, type TicketRoute, type TicketStore, ticketChanged } from '../handoff/ports.ts';
import { Sending } from '../handoff/sending.ts';
import { DocumentTickets } from '../handoff/stored-tickets.ts';
import { answerDay } from '../handoff/working-time.ts';
import { takeOutSecrets } from '../understanding/secrets/secrets.ts';
import { resumeWords } from '../webchat/resume-words.ts';
import type { Addresses } from './addresses.ts';
import type { Config } from './config.ts';
import type { Delivery } from './delivery.ts';
import { derive, type Storage, type StorageWorld } from './storage.ts';

/** Tickets: in Latchkey, and in a reset backend of its own for what somebody says there was not them. */
export interface HandoffComposition {
  readonly tickets: TicketStore;
  readonly sending: Sending;
  readonly handoff: Handoff;
  readonly helpdesk: Helpdesk;
  /** How an agent's answer gets to the person, the best way first. */
  readonly answerRoutes: readonly AnswerRoute[];
  /** Opens the door at which a hub says how far it has come, where there is one. */
  mount(server: Server, audit: Audit): void;
}

export function composeHandoff(
  config: Pick<Config, 'webhook' | 'zammad' | 'hub' | 'microsoft' | 'publicUrl'>,
  { clock, log }: StorageWorld,
  parts: {
    readonly storage: Storage;
    readonly delivery: Delivery;
    readonly addresses: Addresses;
    readonly facts: Facts;
    /** Left out where no conversation is held. */
    readonly sayAnswer?: SayAnswer;
    /** Where a ticket is at the desk, where it is known that there is one. */
    readonly pageOf?: ((reference: string) => string) | undefined;
  },
): HandoffComposition {
  const { storage, delivery, addresses, facts, pageOf, sayAnswer } = parts;
  const { webhook, zammad, hub, microsoft, publicUrl } = config;
  const tickets = new DocumentTickets(storage.documents, clock, (reference) =>
    storage.pubSub.publish(ticketChanged, reference),
  );
  const hubKey = derive(storage.secret, 'conversations with a hub');
  const conversationOf = (reference: string) =>
    `${reference}.${createHmac('sha256', hubKey).update(reference).digest('base64url')}`;
  const routes: readonly TicketRoute[] = [
    new TicketMail(delivery.mailer, addresses.from, pageOf),
    ...(webhook === undefined ? [] : [new TicketWebhook(webhook.url, webhook.secret, () => clock.now())]),
    ...(zammad === undefined ? [] : [new ZammadTickets({ ...zammad, customer: addresses.contact(undefined).email })]),
    // It answers where conversations are held.
    ...(hub === undefined || sayAnswer === undefined
      ? []
      : [
          new HandoffHub({
            url: hub.url,
            serviceUrl: `${publicUrl}${hubPath}`,
            conversationOf,
            token: hub.appId === undefined || microsoft === undefined ? undefined : hubTokens(microsoft, hub.appId),
          }),
        ]),
  ];
  const others: readonly AnswerRoute[] = [
    ...(delivery.texter === undefined ? [] : [new AnswerText(delivery.texter)]),
    new AnswerMail(delivery.mailer, addresses.from, facts.sentence('around.never-asked')),
  ];
  const answerRoutes = sayAnswer === undefined ? others : [new ConversationAnswers(sayAnswer, others), ...others];
  const sending = new Sending({ store: tickets, routes: [...routes, ...answerRoutes], clock, log });
  const handoff = createHandoff({
    store: tickets,
    sending,
    routes: routes.map(({ name }) => name),
    clock,
    log,
    contacts: addresses.contact,
  });
  return {
    tickets,
    sending,
    handoff,
    helpdesk: createHelpdesk(handoff),
    answerRoutes,
    mount: (server, audit) => hub && mountHub(server, { store: tickets, conversationOf, audit, clock, log, readable }),
  };
}

/** Tokens of ours for a hub. The SDK that gets them takes long to load: it is loaded with the first ticket that goes there. */
function hubTokens(microsoft: Registration, appId: string): () => Promise<string> {
  let tokens: Promise<() => Promise<string>> | undefined;
  return async () => {
    tokens ??= import('../bot/credentials.ts').then(({ tokensFor }) => tokensFor(microsoft, appId));
    return (await tokens)();
  };
}

/** What a hub says of a ticket, without what nobody is to read. */
function readable(text: string): string {
  return takeOutSecrets(text, undefined).text;
}

function newWords(): readonly string[] {
  const words = new Set<string>();
  while (words.size < 3) words.add(resumeWords[randomInt(resumeWords.length)] ?? '');
  return [...words];
}

/** How often a detail of a ticket is looked at: for one ticket, and from one chat. */
const details = {
  ticket: { name: 'ticket-details', most: 5, seconds: 3600 },
  conversation: { name: 'ticket-details-of-chat', most: 10, seconds: 3600 },
};

/** The handoff as the conversation has it: it knows whose tickets are whose. */
export function composeKnownTickets(
  { clock }: StorageWorld,
  { handoff, tickets }: HandoffComposition,
  { documents, limits }: Storage,
  { contact }: Addresses,
  config: Config,
): Handoff {
  return withKnownTickets({
    handoff,
    documents,
    clock,
    ticketOf: async (reference) => (await tickets.find(reference))?.ticket,
    contactOf: (guide) => contact(guide).name,
    answerAt: (day, guide) => answerBy(day, hoursOf(config, guide ?? common)),
    answerDay: (guide) => answerDay(clock.now(), contact(guide).replyWorkingDays),
    count: (what, whose) => limits.take(details[what], whose),
  });
}

/** A team has hours of its own, or those of the desk. */
export function hoursOf({ teamHours, deskHours }: Pick<Config, 'teamHours' | 'deskHours'>, team: string): Hours {
  return teamHours.get(team) ?? deskHours;
}

/** Who answers chats, where there is a desk. */
export function composePeople(
  { clock }: StorageWorld,
  storage: Storage,
  { contact }: Addresses,
  config: Config,
): StoredPeople {
  return new StoredPeople({
    documents: storage.documents,
    clock,
    pubSub: storage.pubSub,
    hoursOf: (team) => hoursOf(config, team),
    answerAt: (team, opened) => answerBy(answerDay(opened, contact(team).replyWorkingDays), hoursOf(config, team)),
    limit: config.deskChats,
  });
}

export function composeLiveDesk(
  { clock, log }: StorageWorld,
  storage: Storage,
  parts: Pick<LiveDeskDeps, 'people' | 'turns' | 'outbound' | 'audit' | 'backend'>,
  content: Content,
) {
  const { conversations, pubSub } = storage;
  const before = (record: ConversationRecord) => beforeChat(record, content, clock.now());
  return createLiveDesk({ ...parts, store: conversations, lines: conversations, pubSub, clock, log, newWords, before });
}
