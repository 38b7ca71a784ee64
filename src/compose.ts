import type { Server } from 'restify';
import { createHttpBackend } from './adapters/http-backend.ts';
import { createInProcessBackend } from './adapters/in-process-backend.ts';
import { TicketMail } from './adapters/ticket-mail.ts';
import { DocumentTickets } from './adapters/tickets.ts';
import { signInPages } from './backend/contract.ts';
import { mountBot } from './bot/messages-endpoint.ts';
import { composeBackend } from './compose-backend.ts';
import { type Config, ConfigError, isLoopback } from './config.ts';
import { checkDesk, readContentOf } from './content.ts';
import type { AlarmClock, Channel, Clock, Log, Outbound, ResetBackend } from './conversation/ports.ts';
import { ConversationTurns } from './conversation/turn.ts';
import { Waiting } from './conversation/waiting.ts';
import { openDelivery } from './delivery.ts';
import { common } from './guide/common-topics.ts';
import type { Content } from './guide/compile.ts';
import { Desk } from './handoff/desk.ts';
import { createHandoff } from './handoff/handoff.ts';
import { Shifts } from './handoff/shifts.ts';
import { mountAssets } from './pages/assets.ts';
import { createPages } from './pages/create.ts';
import { derive, openAudit, openStorage } from './storage.ts';
import { type Listener, listenerOf } from './understanding/symptoms.ts';
import { understander } from './understanding/understand.ts';
import { mountChatPage } from './web/chat-page.ts';
import { mountDesk, ticketPage } from './web/desk.ts';
import { createFormDesk, type FormDesk } from './web/form-desk.ts';
import { mountSecureForm } from './web/secure-form.ts';
import { createSecureForms, type IssuedForms } from './web/secure-forms.ts';
import { createWebServer } from './web/server.ts';
import { mountWebchat } from './webchat/mount.ts';

/** How long a secure form can be sent after it was shown, in seconds. */
const formLife = 900;
const webchatTokenLife = 3600;
/** How long a reset backend may take, in milliseconds. A person does not wait for it: see conversation/waiting.ts. */
const slowest = 45_000;

/** How many forms of the desk may come from one network, and how many keys that nobody has. */
const deskForms = { name: 'desk-forms', most: 600, seconds: 600 };
const wrongDeskKeys = { name: 'desk-keys', most: 20, seconds: 600 };

/** What differs between a server, a terminal and a player of transcripts. */
export interface World {
  readonly clock: Clock;
  readonly log: Log;
  /** Left out: timers of the process, or those of Redis. */
  readonly alarms?: AlarmClock;
  /** Who speaks in the terminal, where there is one. */
  readonly terminal?: Outbound;
}

/** Everything but the doors: the bot itself, with its content, its state, its backend and its desk. */
export interface Composition {
  readonly content: Content;
  readonly turns: ConversationTurns;
  readonly forms: IssuedForms;
  readonly desk: FormDesk;
  /** `in this process`, or `on Redis`: said at the start. */
  readonly storeName: string;
  /** Resolves when the stores answer, the practice accounts are there, and tickets left unsent are on their way. */
  readonly prepared: Promise<void>;
  /** Opens the doors: everything that listens, on a server that does not listen yet. */
  serve(): Served;
  close(): Promise<void>;
}

export interface Served {
  readonly server: Server;
  close(): Promise<void>;
}

/** The content, and what was learnt from its phrases: the same for every composition that is built on it. */
export interface Taught {
  readonly content: Content;
  readonly listener: Listener;
}

/** @throws ConfigError when the content has an issue */
export function teach(config: Config): Taught {
  const content = readContentOf(config);
  return { content, listener: listenerOf(content.guides, common) };
}

export function compose(config: Config, world: World, { content, listener }: Taught = teach(config)): Composition {
  const { clock, log } = world;
  checkDesk(config, content);
  const storage = openStorage(config, world);
  const { documents, conversations } = storage;
  const alarms = world.alarms ?? storage.openAlarms();
  const delivery = openDelivery(config, clock);

  const parts = { storage, delivery, facts: content.facts };
  const inside = config.backend === undefined ? composeBackend(config, world, parts) : undefined;
  const backend = inside === undefined ? reachBackend(config, clock) : createInProcessBackend(inside.backend, clock);
  const audit = inside?.backend.audit ?? openAudit(storage, world);
  const hasPages = inside !== undefined && config.connected.length > 0;

  const tickets = new DocumentTickets(documents, clock);
  const hasDesk = config.deskAgents.length > 0;
  const handoff = createHandoff({
    store: tickets,
    route: new TicketMail(
      delivery.mailer,
      config.mailFrom,
      hasDesk ? (reference) => ticketPage(config.publicUrl, reference) : undefined,
    ),
    clock,
    log,
    contacts: (guide) => {
      const contact = content.guides.get(guide ?? common)?.contact ?? content.guides.get(common)?.contact;
      return {
        name: contact?.name ?? '',
        email: contact?.email ?? config.helpdeskEmail,
        replyWorkingDays: contact?.replyWorkingDays ?? 1,
      };
    },
  });

  const forms = createSecureForms({ documents, clock, publicUrl: config.publicUrl, lifeSeconds: formLife });
  const turns = new ConversationTurns({
    content,
    understander: understander(content.guides, common, () => clock.now(), undefined, listener),
    facts: content.facts,
    connected: new Set(config.connected),
    backend,
    handoff,
    forms,
    store: conversations,
    alarms,
    clock,
    log,
    waiting: new Waiting((conversation) => alarms.set(conversation, clock.now())),
  });

  // Who speaks unasked in which channel. Web chat needs nobody: it is read from its log.
  const speakers = new Map<Channel, Outbound>(world.terminal === undefined ? [] : [['terminal', world.terminal]]);
  const outbound: Outbound = {
    deliver: async (channel, reference, replies) => speakers.get(channel)?.deliver(channel, reference, replies),
  };
  const desk = createFormDesk({ forms, backend, turns, outbound, log });
  alarms.onRing(async (conversation) => {
    const id = `alarm-${clock.now().toISOString()}`;
    const { replies, to } = await turns.hear({ kind: 'alarm', id, conversation });
    if (to !== undefined && replies.length > 0) await outbound.deliver(to.channel, to.reference, replies);
  });

  const prepared = (async () => {
    await storage.ready();
    if (hasPages) await inside.prepare();
    await handoff.resume();
  })();
  // Whoever needs it awaits it; nobody doing so yet is no reason to end the process.
  prepared.catch(() => {});

  return {
    content,
    turns,
    forms,
    desk,
    storeName: storage.name,
    prepared,

    serve() {
      const titles = config.connected.flatMap((system) => content.guides.get(system)?.title ?? []);
      const pages = createPages({
        publicUrl: config.publicUrl,
        practice: hasPages ? titles : [],
        secureContext: config.publicUrl.startsWith('https:'),
      });
      const server = createWebServer({
        log,
        pages,
        checks: { store: () => storage.ready(), prepared: () => prepared },
      });
      mountAssets(server);
      const extension = content.facts.say('training-interface.other-systems');
      mountChatPage(server, pages, { helpdesk: `the IT helpdesk on extension ${extension}` });
      mountSecureForm(server, pages, { forms, desk, clock, publicUrl: config.publicUrl });
      const webchat = mountWebchat(server, {
        turns,
        log: conversations,
        clock,
        operations: log,
        tokens: { key: derive(storage.secret, 'webchat tokens'), lifeSeconds: webchatTokenLife },
        allowedOrigins: config.allowedOrigins,
        publicUrl: config.publicUrl,
        trustedHops: config.trustedHops,
      });
      if (hasPages) inside.mount(server, pages);
      if (hasDesk) {
        mountDesk(server, pages, {
          desk: new Desk({ store: tickets, audit, clock, log }),
          shifts: new Shifts(documents, config.deskAgents, audit),
          titles: new Map([...content.guides].map(([id, { title }]) => [id, title])),
          clock,
          publicUrl: config.publicUrl,
          trustedHops: config.trustedHops,
          countForm: (network) => storage.limits.take(deskForms, network),
          countWrongKey: (network) => storage.limits.take(wrongDeskKeys, network),
        });
      }
      if (config.microsoft !== undefined || isLoopback(config.host)) {
        const onlyInPersonalChat = wordsOf(content, 'only-in-personal-chat');
        const bot = mountBot(server, { turns, log, microsoft: config.microsoft, onlyInPersonalChat });
        speakers.set('msteams', bot.outbound).set('other', bot.outbound);
      }
      return { server, close: () => webchat.close() };
    },

    async close() {
      await Promise.all([alarms.close().then(() => turns.idle()), inside?.close()]);
      await audit.settled();
      await handoff.close();
      await storage.close();
    },
  };
}

/** @throws ConfigError when there is none to be reached */
function reachBackend({ backend }: Config, clock: Clock): ResetBackend {
  if (backend === undefined) throw new ConfigError('BACKEND_URL is missing');
  return createHttpBackend({
    ...backend,
    pages: signInPages(backend.publicUrl),
    clock,
    timeoutMilliseconds: slowest,
  });
}

function wordsOf(content: Content, id: string): string {
  const text = content.messages.get(id) ?? [];
  return text.map((part) => (part.kind === 'words' ? part.words : '')).join('');
}
