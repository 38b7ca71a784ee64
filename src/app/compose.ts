import type { Server } from 'restify';
import { createHttpBackend, type HttpBackend } from '../adapters/backend/http.ts';
import { createInProcessBackend } from '../adapters/backend/in-process.ts';
import { createLateMail } from '../adapters/mail/late-mail.ts';
import { createTimeMail } from '../adapters/mail/time-mail.ts';
import { signInPages } from '../backend/contract.ts';
import { mountOutboxAlone } from '../backend/mount.ts';
import { type LoadSdk, type MountedBot, mountBot } from '../bot/messages-endpoint.ts';
import { PendingCalls } from '../conversation/pending-calls.ts';
import type { AlarmClock, Channel, Clock, Log, Outbound, ResetBackend } from '../conversation/ports.ts';
import { ReplyBuilder } from '../conversation/reply-builder.ts';
import { ConversationTurns } from '../conversation/turn.ts';
import { common } from '../guide/common-topics.ts';
import type { Content } from '../guide/content.ts';
import type { LiveDesk, Proofs } from '../handoff/live/ports.ts';
import { ticketPage } from '../handoff/pages/desk.ts';
import { answerInConversation } from '../handoff/ticket-answers.ts';
import { mountLeaflets } from '../leaflets/pages.ts';
import { mountAssets, readAssets } from '../pages/assets.ts';
import { createPages } from '../pages/create.ts';
import { createSecureForms, type IssuedForms } from '../secure-form/links.ts';
import { mountSecureForm } from '../secure-form/page.ts';
import { createFormDesk, type FormDesk } from '../secure-form/submit.ts';
import { takeTypedDates } from '../secure-form/typed.ts';
import { mountCasesPage } from '../teams/cases-page.ts';
import { PersonalChats } from '../teams/personal-chats.ts';
import { type TopicClassifier, topicClassifierOf } from '../understanding/intents/topic-classifier.ts';
import { takeOutSecrets } from '../understanding/secrets/secrets.ts';
import { analyser } from '../understanding/understand.ts';
import { knowBrowsers } from '../webchat/browsers.ts';
import { mountChatPage } from '../webchat/chat-page.ts';
import { mountWebchat } from '../webchat/mount.ts';
import { createResumeCodes } from '../webchat/resume-codes.ts';
import { addressesOf } from './addresses.ts';
import { composeBackend } from './compose-backend.ts';
import { composeDesk } from './compose-desk.ts';
import { composeHandoff, composeKnownTickets, composeLiveDesk, composePeople } from './compose-handoff.ts';
import { type Config, ConfigError, hasDesk, hasResets } from './config.ts';
import { checkTeams, feedbackWords, openings, readContentOf, wordsOf } from './content.ts';
import { openDelivery } from './delivery.ts';
import { leafletsFor } from './leaflets-for.ts';
import { readLearnt } from './learnt.ts';
import { createMetrics } from './metrics.ts';
import { timeMails, wrongResumeCodes } from './quotas.ts';
import { signInsOf } from './registration.ts';
import { createWebServer } from './server.ts';
import { derive, openAudit, openStorage, prepareOn, type Storage } from './storage.ts';

/** How long a secure form can be sent after it was shown, in seconds. */
const formLife = 900;
const webchatTokenLife = 3600;
/** How long a reset backend may take, in milliseconds. A person does not wait for it: see conversation/pending-calls.ts. */
const slowest = 45_000;

/** What differs between a server, a terminal and a player of transcripts. */
export interface World {
  readonly clock: Clock;
  readonly log: Log;
  /** Left out: timers of the process, or those of Redis. */
  readonly alarms?: AlarmClock;
  /** Who speaks in the terminal, where there is one. */
  readonly terminal?: Outbound;
  /** What loads the SDK of Teams, when it is needed. Left out: no channel of Bot Framework is served. */
  readonly loadSdk?: LoadSdk;
}

/** Everything but the doors: the bot itself, with its content, its state, its backend and its desk. */
export interface Composition {
  readonly content: Content;
  readonly turns: ConversationTurns;
  readonly forms: IssuedForms;
  readonly desk: FormDesk;
  /** Chats with people. */
  readonly live: LiveDesk & Proofs;
  /** `in this process`, or `on Redis`: said at the start. */
  readonly storage: Pick<Storage, 'conversations' | 'documents'>;
  readonly storeName: string;
  /** The link by which the desk is tried on this machine, where no issuer is set: said at the start. It works once. */
  readonly firstTry: string | undefined;
  /** Resolves when the stores answer, the practice accounts are there, and tickets left unsent are on their way. */
  readonly prepared: Promise<void>;
  /** Opens the doors: everything that listens, on a server that does not listen yet. */
  serve(): Served;
  close(): Promise<void>;
}

export interface Served {
  readonly server: Server;
  /** Does what the first to come would wait for; if the store is away, they do. Never throws. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** The content, and what was learnt from its phrases: the same for every composition that is built on it. */
export interface Taught {
  readonly content: Content;
  readonly listener: TopicClassifier;
}

/** @throws ConfigError when the content has an issue, or its phrases were not learnt */
export function teach(config: Config): Taught {
  const content = readContentOf(config);
  return { content, listener: topicClassifierOf(content.guides, common, readLearnt(content.guides)) };
}

export function compose(config: Config, world: World, { content, listener }: Taught = teach(config)): Composition {
  const { clock, log } = world;
  const { facts } = content;
  const metrics = createMetrics(log);
  checkTeams(config, content);
  const resets = hasResets(config);
  const addresses = addressesOf(config, content, resets ? ['tickets', 'resets'] : ['tickets']);
  const storage = openStorage(config, world);
  const { documents, conversations } = storage;
  const alarms = world.alarms ?? storage.openAlarms();
  const delivery = openDelivery(config, documents, clock);

  const handingOver = composeHandoff(config, world, {
    storage,
    delivery,
    addresses,
    facts,
    // Tickets leave when all is put together, and not before.
    sayAnswer: (ticket, answer) =>
      answerInConversation(ticket, answer, { turns, store: conversations, outbound, clock }),
    pageOf: hasDesk(config) ? (reference) => ticketPage(config.publicUrl, reference) : undefined,
  });
  const parts = { storage, delivery, helpdesk: handingOver.helpdesk, facts, from: addresses.from };
  const inside = config.backend === undefined ? composeBackend(config, world, parts) : undefined;
  const backend: ResetBackend & Partial<HttpBackend> =
    inside === undefined ? reachBackend(config, clock) : createInProcessBackend(inside.backend, clock);
  const { keyIsTaken } = backend;
  const audit = inside?.backend.audit ?? openAudit(storage, world);

  const forms = createSecureForms({ documents, clock, publicUrl: config.publicUrl, lifeSeconds: formLife });
  const people = composePeople(world, storage, addresses, config);
  const turns = new ConversationTurns({
    people,
    content,
    analyser: analyser(content.guides, common, listener, () => clock.now()),
    facts,
    connected: new Set(config.connected),
    backend,
    handoff: composeKnownTickets(world, handingOver, storage, addresses, config),
    forms,
    store: conversations,
    alarms,
    clock,
    log: metrics.log,
    timeMail: createTimeMail({
      mailer: delivery.mailer,
      texter: delivery.texter,
      from: addresses.from,
      publicUrl: config.publicUrl,
      take: async (to) => (await storage.limits.take(timeMails, to)) === undefined,
      now: () => clock.now(),
      sentence: (fact) => facts.sentence(fact),
    }),
    waiting: new PendingCalls((conversation) => alarms.set(conversation, clock.now())),
  });

  let bot: MountedBot | undefined;
  // Who speaks unasked in which channel. Web chat needs nobody: it is read from its log.
  const speakers = new Map<Channel, Outbound>(world.terminal === undefined ? [] : [['terminal', world.terminal]]);
  const outbound: Outbound = {
    deliver: async (message) => speakers.get(message.channel)?.deliver(message),
    typing: async (channel, reference) => speakers.get(channel)?.typing?.(channel, reference),
  };
  const live = composeLiveDesk(world, storage, { people, turns, outbound, audit, backend }, content);
  const helpdeskPages = composeDesk(config, world, {
    storage,
    handoff: handingOver,
    content,
    audit,
    live,
    hasBackendTrail: inside !== undefined,
    holdsSecret: (text) => takeOutSecrets(text, undefined).found.some((kind) => kind === 'password' || kind === 'code'),
  });
  const desk = createFormDesk({ forms, backend, turns, outbound, log });
  alarms.onRing(async (conversation, due) => {
    const id = `alarm-${due.toISOString()}`;
    const { replies: news, saidBefore = [], to } = await turns.hear({ kind: 'alarm', id, conversation });
    const replies = news.length > 0 ? news : saidBefore;
    if (to !== undefined && replies.length > 0) await outbound.deliver({ ...to, conversation, cause: id, replies });
  });

  const helped = (helped: boolean, channel: string) => metrics.log.info('feedback', { helped, channel });

  const prepared = prepareOn(storage, async () => {
    if (resets) await inside?.prepare();
    await handingOver.sending.resume();
  });
  // Whoever needs it awaits it; nobody doing so yet is no reason to end the process.
  prepared.catch(() => {});

  return {
    content,
    turns,
    forms,
    desk,
    live,
    storage,
    storeName: storage.name,
    firstTry: helpdeskPages?.firstTry,
    prepared,

    serve() {
      const titleOf = (system: string) => content.guides.get(system)?.title;
      const titles = config.connected.flatMap((system) => titleOf(system) ?? []);
      const pages = createPages({
        publicUrl: config.publicUrl,
        practice: resets && config.practice ? titles : [],
        secureContext: config.publicUrl.startsWith('https:'),
      });
      const server = createWebServer({
        log,
        pages,
        checks: {
          store: () => storage.check(),
          prepared: () => prepared,
          ...(keyIsTaken && { 'backend-key': keyIsTaken }),
        },
      });
      metrics.mount(server);
      mountAssets(server);
      const browsers = knowBrowsers(derive(storage.secret, 'web chat browsers'), config.publicUrl);
      const helpdesk = facts.sentence('around.it-outside');
      mountLeaflets(server, pages, { content, publicUrl: config.publicUrl, helpdesk });
      mountChatPage(server, pages, {
        browsers,
        helpdesk,
        feedback: feedbackWords(content),
        allowedOrigins: config.allowedOrigins,
        topics: openings(content),
        widget: readAssets().get('widget.js')?.plain.toString() ?? '',
      });
      const signIns = signInsOf(config.microsoft, config.publicUrl, clock);
      mountSecureForm(server, pages, { forms, desk, titleOf, clock, publicUrl: config.publicUrl, signIns, facts });
      const webchat = mountWebchat(server, {
        turns,
        pubSub: storage.pubSub,
        log: conversations,
        clock,
        operations: log,
        browsers,
        tokens: {
          key: derive(storage.secret, 'webchat tokens'),
          lifeSeconds: webchatTokenLife,
          secret: config.directLineSecret,
        },
        allowedOrigins: config.allowedOrigins,
        identitySecret: config.identitySecret,
        documents,
        helped: (isSo) => helped(isSo, 'webchat'),
        resumeCodes: createResumeCodes({
          documents,
          clock,
          tries: {
            take: async ({ network, browser }) =>
              (browser === undefined ? undefined : await storage.limits.take(wrongResumeCodes.browser, browser)) ??
              (await storage.limits.take(wrongResumeCodes.network, network)) ??
              storage.limits.take(wrongResumeCodes.all, ''),
            giveBack: async ({ network, browser }) => {
              if (browser !== undefined) await storage.limits.giveBack(wrongResumeCodes.browser, browser);
              await storage.limits.giveBack(wrongResumeCodes.network, network);
              await storage.limits.giveBack(wrongResumeCodes.all, '');
            },
          },
        }),
        publicUrl: config.publicUrl,
        trustedHops: config.trustedHops,
      });
      if (resets) inside?.mount(server, pages);
      // While there is no mail server its tickets go nowhere else, whichever backend it has.
      else if (config.practice && delivery.outbox !== undefined) {
        const { publicUrl, trustedHops } = config;
        mountOutboxAlone(server, {
          pages,
          publicUrl,
          trustedHops,
          clock,
          sent: delivery.outbox,
          limits: storage.limits,
        });
      }
      handingOver.mount(server, audit);
      const endStreams = helpdeskPages?.mount(server, pages);
      const chats = new PersonalChats(documents, log);
      mountCasesPage(server, pages, {
        content,
        conversations,
        chats,
        handoff: handingOver.handoff,
        clock,
        signIns,
        helpdesk,
      });
      if (world.loadSdk && (config.microsoft !== undefined || config.reachedBy.length === 0)) {
        const onlyInPersonalChat = wordsOf(content, 'only-in-personal-chat');
        bot = mountBot(server, world.loadSdk, {
          turns,
          asked: turns,
          log,
          clock,
          microsoft: config.microsoft,
          onlyInPersonalChat,
          words: (id, values) => new ReplyBuilder(content, clock.now()).words(id, values),
          datesOfBirth: takeTypedDates({ forms, desk, clock }),
          helped,
          pubSub: storage.pubSub,
          documents,
          alarms: storage.openAlarms('outbound'),
          latestReference: async (conversation) => (await conversations.load(conversation)).record?.reference,
          mail: createLateMail(delivery.mailer, addresses.from, facts.sentence('around.no-answers')),
          heardFrom: (person, conversation) => chats.note(person, conversation),
          readToken: signIns && ((token) => signIns.read(token)),
          findPages: (words) => leafletsFor(words, content, listener, config.publicUrl),
        });
        speakers.set('msteams', bot.outbound).set('other', bot.outbound);
      }
      return {
        server,
        warm: () => prepared.then(() => helpdeskPages?.warm(pages)).catch(() => {}),
        async close() {
          endStreams?.();
          await webchat.close();
        },
      };
    },

    async close() {
      await Promise.all([alarms.close().then(() => turns.idle()), inside?.close()]);
      await bot?.close();
      await audit.settled();
      await handingOver.sending.close();
      await storage.close();
    },
  };
}

/** @throws ConfigError when there is none to be reached */
function reachBackend({ backend }: Config, clock: Clock): HttpBackend {
  if (backend === undefined) throw new ConfigError('BACKEND_URL is missing');
  return createHttpBackend({
    ...backend,
    pages: signInPages(backend.publicUrl),
    clock,
    timeoutMilliseconds: slowest,
  });
}
