import type { Server } from 'restify';
import type { Pages } from '../pages/pages.ts';
import type { Caller } from './api/callers.ts';
import { mountApi } from './api/mount.ts';
import { mountOpenApi } from './api/openapi.ts';
import { mountReceipts } from './api/receipts.ts';
import type { Backend } from './backend.ts';
import { quotas } from './limits/quotas.ts';
import { mountNotMe } from './pages/not-me.ts';
import { mountOutbox, mountPractice } from './pages/practice.ts';
import { showBackendProblem } from './pages/problem.ts';
import { mountRegistration } from './pages/registration.ts';
import { mountRequests } from './pages/request.ts';
import { mountResets } from './pages/reset.ts';
import { mountSignIn } from './pages/sign-in.ts';
import type { Site } from './pages/site.ts';
import type { Clock, Limits, Log, SentMails } from './ports.ts';

export interface BackendMount {
  readonly backend: Backend;
  readonly pages: Pages;
  readonly publicUrl: string;
  /** Who may call the API. Without any it is closed: the bot then calls the backend in its own process. */
  readonly callers?: readonly Caller[];
  /**
   * Its practice, shown to this machine alone: the accounts at /practice and, where no mail server is set, what was sent at
   * /outbox. Left out: there is none.
   */
  readonly practice?: { readonly outbox?: SentMails };
  /** How many proxies of ours stand in front: see networkOf. */
  readonly trustedHops: number;
  /** The bearer token of GOV.UK Notify's delivery receipts. Without it there is nowhere to send them. */
  readonly receiptsKey?: string;
  readonly log: Log;
}

/** The outbox of a bot that has no reset backend inside: its tickets are mails too. */
export function mountOutboxAlone(
  server: Server,
  settings: Pick<BackendMount, 'pages' | 'publicUrl' | 'trustedHops'> & {
    readonly sent: SentMails;
    readonly limits: Limits;
    readonly clock: Clock;
  },
): void {
  const { sent, limits, ...site } = settings;
  const { pages } = site;
  mountOutbox(
    {
      ...site,
      server,
      views: 'backend/pages',
      countForm: (network) => limits.take(quotas.network, network),
      showProblem: (response, problem, cause) => showBackendProblem(pages, response, problem, cause, undefined),
    },
    '/outbox',
    sent,
  );
}

/**
 * Puts the backend on a server: its contract at /backend/openapi.json, its API under /backend/v1, its pages under
 * /practice/SYSTEM, and its practice at /practice and /outbox.
 */
export function mountBackend(server: Server, settings: BackendMount): void {
  const { backend, pages, publicUrl, callers = [], practice, trustedHops, receiptsKey, log } = settings;
  mountOpenApi(server, publicUrl);
  if (callers.length > 0) mountApi(server, { backend, callers, trustedHops, log });
  if (receiptsKey !== undefined) mountReceipts(server, { backend, receiptsKey, trustedHops, log });
  const home = practice === undefined ? undefined : '/practice';
  const outbox = practice?.outbox === undefined ? undefined : '/outbox';
  const site: Site = {
    server,
    backend,
    pages,
    views: 'backend/pages',
    publicUrl,
    trustedHops,
    clock: backend.clock,
    countForm: async (network, browser) => {
      if (browser === undefined) return backend.limits.take(quotas.withoutCookie, network);
      return (await backend.limits.take(quotas.browser, browser)) ?? backend.limits.take(quotas.network, network);
    },
    showProblem: (response, problem, cause) => showBackendProblem(pages, response, problem, cause, home),
    ...(home === undefined ? {} : { home }),
    ...(outbox === undefined ? {} : { outbox }),
  };
  mountSignIn(site);
  mountRequests(site);
  mountResets(site);
  mountRegistration(site);
  mountNotMe(site);
  if (home !== undefined) mountPractice(site, home);
  if (outbox !== undefined && practice?.outbox !== undefined) mountOutbox(site, outbox, practice.outbox);
}
