import type { Server } from 'restify';
import type { Pages } from '../pages/pages.ts';
import { type Caller, mountApi } from './api.ts';
import type { Backend } from './backend.ts';
import { mountOutbox, mountPractice } from './pages/practice.ts';
import { mountRegistration } from './pages/registration.ts';
import { mountRequests } from './pages/request.ts';
import { mountResets } from './pages/reset.ts';
import { mountSignIn } from './pages/sign-in.ts';
import type { Site } from './pages/visit.ts';
import type { SentMails } from './ports.ts';

export interface BackendMount {
  readonly backend: Backend;
  readonly pages: Pages;
  readonly publicUrl: string;
  /** Who may call the API. Without any there is none: the bot then calls the backend in its own process. */
  readonly callers?: readonly Caller[];
  /** What was sent, where no mail server is set: shown at /outbox. */
  readonly outbox?: SentMails;
}

/** Puts the practice backend on a server: its API under /backend/v1, its pages under /practice, and /outbox. */
export function mountBackend(server: Server, { backend, pages, publicUrl, callers = [], outbox }: BackendMount): void {
  if (callers.length > 0) mountApi(server, backend, callers);
  const path = '/outbox';
  const site: Site = {
    server,
    backend,
    pages,
    isSecure: publicUrl.startsWith('https:'),
    ...(outbox === undefined ? {} : { outbox: path }),
  };
  mountPractice(site);
  mountSignIn(site);
  mountRequests(site);
  mountResets(site);
  mountRegistration(site);
  if (outbox !== undefined) mountOutbox(site, path, outbox);
}
