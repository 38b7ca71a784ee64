import { hkdfSync, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Server } from 'restify';
import { readContent } from './adapters/content.ts';
import { createHttpBackend } from './adapters/http-backend.ts';
import { createInProcessBackend } from './adapters/in-process-backend.ts';
import { createSmtpMailer, Outbox, readSmtpUrl } from './adapters/mail.ts';
import { MemoryAlarmClock } from './adapters/memory/alarms.ts';
import { MemoryConversationStore } from './adapters/memory/conversations.ts';
import { MemoryDocuments } from './adapters/memory/documents.ts';
import { BullMqAlarmClock } from './adapters/redis/alarms.ts';
import { connectRedis } from './adapters/redis/connection.ts';
import { RedisConversationStore } from './adapters/redis/conversations.ts';
import { RedisDocuments } from './adapters/redis/documents.ts';
import { Keys } from './adapters/redis/keys.ts';
import { readSealingKeys, Sealer } from './adapters/redis/sealing.ts';
import { readOrMakeStoreKeys } from './adapters/store-keys.ts';
import { TicketMail } from './adapters/ticket-mail.ts';
import { DocumentTickets } from './adapters/tickets.ts';
import { type Backend, createBackend } from './backend/backend.ts';
import { signInPages } from './backend/contract.ts';
import { mountBackend } from './backend/mount.ts';
import type { Documents } from './backend/ports.ts';
import { rulesFrom } from './backend/rules.ts';
import { mountBot } from './bot/messages-endpoint.ts';
import { type Config, ConfigError, isLoopback } from './config.ts';
import { common } from './conversation/journey.ts';
import type {
  ActivityLog,
  AlarmClock,
  Channel,
  Clock,
  ConversationStore,
  Log,
  Outbound,
} from './conversation/ports.ts';
import { ConversationTurns } from './conversation/turn.ts';
import type { Content } from './guide/compile.ts';
import { createHandoff } from './handoff/handoff.ts';
import { mountAssets } from './pages/assets.ts';
import { createPages } from './pages/create.ts';
import { type Listener, listenerOf } from './understanding/symptoms.ts';
import { understander } from './understanding/understand.ts';
import { mountChatPage } from './web/chat-page.ts';
import { createFormDesk, type FormDesk } from './web/form-desk.ts';
import { mountSecureForm } from './web/secure-form.ts';
import { createSecureForms, type IssuedForms } from './web/secure-forms.ts';
import { createWebServer } from './web/server.ts';
import { mountWebchat } from './webchat/mount.ts';

const dialogs = fileURLToPath(new URL('../dialogs', import.meta.url));
const storeKeysFile = fileURLToPath(new URL('../data/store-keys', import.meta.url));

/** How long a secure form can be sent after it was shown, in seconds. */
const formLife = 900;
const webchatTokenLife = 3600;
/** How long the end waits for mails that are still to be sent again, in milliseconds. */
const patience = 5_000;

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

interface Storage {
  readonly name: string;
  readonly conversations: ConversationStore & ActivityLog;
  readonly documents: Documents;
  readonly alarms: AlarmClock;
  /** At least 32 bytes, the same in every process that shares the store. */
  readonly secret: string;
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** The content, and what was learnt from its phrases: the same for every composition that is built on it. */
export interface Taught {
  readonly content: Content;
  readonly listener: Listener;
}

/** @throws ConfigError when the content has an issue */
export function teach(config: Config): Taught {
  const content = readOrRefuse(config);
  return { content, listener: listenerOf(content.guides, common) };
}

export function compose(config: Config, world: World, { content, listener }: Taught = teach(config)): Composition {
  const { clock, log } = world;
  const storage = config.redisUrl === undefined ? inProcess(world) : onRedis(config.redisUrl, config, world);
  const { documents, conversations, alarms } = storage;
  const outbox = config.smtpUrl === undefined ? new Outbox(clock) : undefined;
  const mailer = outbox ?? createSmtpMailer(readSmtpUrl(config.smtpUrl ?? ''));

  const practice: Backend = createBackend({
    documents,
    mailer,
    ...(outbox === undefined ? {} : { texts: outbox }),
    clock,
    rules: rulesFrom(content.facts),
    publicUrl: config.publicUrl,
    from: config.mailFrom,
    log,
  });
  const backend =
    config.backend === undefined
      ? createInProcessBackend(practice, practice.signInPages)
      : createHttpBackend({ ...config.backend, pages: signInPages(config.backend.url) });
  const hasPractice = config.backend === undefined && config.connected.length > 0;
  // The practice accounts have addresses at nhs.net: no mail to them may ever reach a real mail server.
  const staysHere = config.smtpUrl === undefined || isLoopback(new URL(config.smtpUrl).hostname);

  const handoff = createHandoff({
    store: new DocumentTickets(documents),
    route: new TicketMail(mailer, config.mailFrom),
    clock,
    log,
    contacts: (guide) => {
      const contact = content.guides.get(guide ?? 'common')?.contact ?? content.guides.get('common')?.contact;
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
    if (hasPractice && staysHere) await practice.seedPractice();
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
        practice: hasPractice ? titles : [],
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
      if (hasPractice) {
        mountBackend(server, {
          backend: practice,
          pages,
          publicUrl: config.publicUrl,
          callers:
            config.practiceApiKey === undefined
              ? []
              : [{ name: 'latchkey', key: config.practiceApiKey, tier: 'identified' }],
          ...(outbox === undefined ? {} : { outbox }),
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
      await alarms.close();
      await turns.idle();
      await handoff.close();
      await Promise.race([practice.settled(), new Promise((resolve) => setTimeout(resolve, patience).unref())]);
      await storage.close();
    },
  };
}

function readOrRefuse(config: Config): Content {
  const compiled = readContent(dialogs, config.factsFile);
  if ('content' in compiled) return compiled.content;
  const issues = compiled.issues.map(({ file, line, message, remedy }) => `${file}:${line} ${message} → ${remedy}`);
  throw new ConfigError(`the content cannot be used:\n${issues.join('\n')}`);
}

function inProcess({ clock, log, alarms }: World): Storage {
  return {
    name: 'in this process: conversations end with it (set REDIS_URL to keep them)',
    conversations: new MemoryConversationStore(clock),
    documents: new MemoryDocuments(clock),
    alarms: alarms ?? new MemoryAlarmClock(clock, log),
    secret: randomBytes(32).toString('base64'),
    ready: async () => {},
    close: async () => {},
  };
}

function onRedis(url: string, config: Config, { log, alarms }: World): Storage {
  const { keys, secret } = config.storeKeys ?? readOrMakeStoreKeys(storeKeysFile);
  const connection = connectRedis(url, log);
  const names = new Keys(derive(secret, 'names in redis').toString('hex'));
  const sealer = new Sealer(readSealingKeys(keys));
  return {
    name: 'on Redis, encrypted',
    conversations: new RedisConversationStore(connection, names, sealer),
    documents: new RedisDocuments(connection, names, sealer),
    alarms: alarms ?? new BullMqAlarmClock(connection, names, sealer, log),
    secret,
    ready: () => connection.ready(),
    close: () => connection.close(),
  };
}

/** A key of its own for each use of one secret. */
function derive(secret: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'latchkey', use, 32));
}

function wordsOf(content: Content, id: string): string {
  const text = content.messages.get(id) ?? [];
  return text.map((part) => (part.kind === 'words' ? part.words : '')).join('');
}
