import { randomUUID } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { sayInstant } from '../calendar/calendar.ts';
import { HttpProblem, readForm, route } from '../http/http.ts';
import { isFromHere, networkOf } from '../http/network.ts';
import { isSame, newToken } from '../http/tokens.ts';
import type { Pages } from './pages.ts';

/** What pages with forms are made with. */
export interface Site {
  readonly server: Server;
  readonly pages: Pages;
  /** Where their templates are: the first part of a template's path. */
  readonly views: string;
  /** Where browsers reach the pages: forms from anywhere else are refused. By https, cookies travel by nothing else. */
  readonly publicUrl: string;
  /** How many proxies of ours stand in front: see networkOf. */
  readonly trustedHops: number;
  readonly clock: { now(): Date };
  /**
   * Counts a form, for the browser that sends it (its cookie; undefined for one that brings none), for the network that it came from, or
   * for whom its cookies show to be at work there.
   *
   * @returns in how many seconds the next is taken, when there were too many
   */
  countForm(
    network: string,
    browser: string | undefined,
    cookie: (name: string) => string | undefined,
  ): Promise<number | undefined>;
  /** Answers a request that cannot be served with a page that says so in plain words. */
  showProblem(response: Response, problem: HttpProblem, cause: unknown): void;
}

/** What is wrong with a form: field → the sentence that says so. The field names are the ids of their inputs. */
export type Faults = Readonly<Record<string, string>>;

/** One request for a page, and the ways to answer it. */
export interface Visit {
  readonly method: string;
  readonly query: URLSearchParams;
  /** The address that was asked for, at the public address of ours. */
  readonly address: URL;
  /** Where it came from, for counting: see networkOf. */
  readonly network: string;
  /** Whether it was made on this machine, for nobody else: see isFromHere. */
  readonly isFromHere: boolean;
  /** A part of the page's path, `:name`. */
  part(name: string): string;
  /** What was posted; every field reads as '' when it was not. */
  field(name: string): string;
  cookie(name: string): string | undefined;
  /** Sets a cookie that no script reads, for pages under `path`, for so many seconds; with 0 it is taken away. */
  keep(name: string, value: string, path: string, seconds: number): void;
  show(template: string, title: string, context?: Readonly<Record<string, unknown>>): void;
  /** Shows a form again, with its errors as the NHS service manual has them: a summary, and one at each field. */
  showFaults(template: string, title: string, faults: Faults, context?: Readonly<Record<string, unknown>>): void;
  say(
    title: string,
    paragraphs: readonly string[],
    link?: { readonly text: string; readonly href: string },
    status?: number,
  ): void;
  /**
   * Says that it was too often, and from what time it works again.
   *
   * @param seconds until then
   * @param what was too often, as a sentence
   */
  tooMany(seconds: number, what: string): void;
  /** Sends the browser to another page of ours: a path, so that it can be nobody else's. */
  go(path: `/${string}`): void;
  /** Sends the browser to another site: one that a setting names, never one that came with a request. */
  leave(url: string): void;
  /** Answers with a file to keep. */
  give(name: string, type: string, content: string): void;
}

const formCookie = 'latchkey-form';
/** A name for each showing of a form, so that pressing its button twice asks once. */
const formKey = 'form-key';

/** Adds a page: GET (and HEAD) shows it, POST takes its form after checking that our own page posted it. */
export function page(
  site: Site,
  path: string,
  show: ((visit: Visit) => Promise<void> | void) | undefined,
  take?: (visit: Visit) => Promise<void> | void,
): void {
  const failed = (_request: Request, response: Response, problem: HttpProblem, cause: unknown) =>
    site.showProblem(response, problem, cause);
  if (show !== undefined) {
    route(site.server, 'get', path, async (request, response) => show(visitOf(site, request, response, {})), failed);
  }
  if (take === undefined) return;
  const post = async (request: Request, response: Response) => {
    refuseOtherSites(request, new URL(site.publicUrl).origin);
    const cookie = (name: string) => cookieOf(request, name);
    const wait = await site.countForm(networkOf(request, site.trustedHops), cookie(formCookie), cookie);
    if (wait !== undefined) throw tooMany(site, wait, 'Too many forms have come from here in a short time.');
    const form = await readForm(request);
    // A browser never makes `email[]` of our forms: whatever reads that as a list is not fed through us.
    if (Object.keys(form).some((name) => !/^[\w-]{1,60}$/.test(name)))
      throw new HttpProblem(400, 'field-name', 'A field has a name that is not of our forms.');
    const kept = cookieOf(request, formCookie);
    if (kept === undefined || form.csrf === undefined || !isSame(kept, form.csrf)) throw notOurs();
    await take(visitOf(site, request, response, form));
  };
  route(site.server, 'post', path, post, failed);
}

/**
 * Refuses what a browser says comes from another site, whatever token it brings. Our own forms come with the Origin `null`,
 * since our pages send no referrer; a browser too old to say where a form is from has the token alone.
 */
function refuseOtherSites(request: Request, ours: string): void {
  const from = request.headers['sec-fetch-site'];
  if (from !== undefined && from !== 'same-origin' && from !== 'none') throw notOurs();
  const { origin } = request.headers;
  if (origin !== undefined && origin !== 'null' && origin !== ours) throw notOurs();
}

function notOurs(): HttpProblem {
  return new HttpProblem(403, 'form-token', 'This form was not sent from our own page.');
}

function tooMany({ clock }: Site, seconds: number, what: string): HttpProblem {
  const now = clock.now();
  const from = sayInstant(soonest(now, seconds), now);
  return new HttpProblem(429, 'limited', `${what} You can try again from ${from}.`, { 'retry-after': String(seconds) });
}

/** When so many seconds have passed, in whole minutes: the time that is said is never too early. */
function soonest(now: Date, seconds: number): Date {
  return new Date(Math.ceil((now.getTime() + seconds * 1000) / 60_000) * 60_000);
}

function visitOf(site: Site, request: Request, response: Response, form: Readonly<Record<string, string>>): Visit {
  const cookies: string[] = [];
  const isSecure = site.publicUrl.startsWith('https:');
  const keep = (name: string, value: string, path: string, seconds?: number) => {
    const life = seconds === undefined ? '' : `; Max-Age=${seconds}`;
    cookies.push(`${name}=${value}; Path=${path}; HttpOnly; SameSite=Lax${life}${isSecure ? '; Secure' : ''}`);
    response.setHeader('set-cookie', cookies);
  };
  const show = (template: string, title: string, context: Readonly<Record<string, unknown>> = {}, status = 200) => {
    const known = cookieOf(request, formCookie);
    const csrf = known ?? newToken();
    if (known === undefined) keep(formCookie, csrf, '/');
    const form = { csrf, key: randomUUID() };
    site.pages.send(response, `${site.views}/${template}`, { faults: {}, ...context, title, form }, status);
  };
  return {
    method: request.method ?? 'GET',
    query: new URLSearchParams(request.getQuery()),
    address: new URL(`${request.getPath()}?${request.getQuery()}`, site.publicUrl),
    network: networkOf(request, site.trustedHops),
    isFromHere: isFromHere(request),
    part: (name) => String(request.params?.[name] ?? ''),
    field: (name) => form[name] ?? '',
    cookie: (name) => cookieOf(request, name),
    keep,
    show: (template, title, context) => show(template, title, context),
    showFaults: (template, title, faults, context = {}) => {
      const errors = Object.entries(faults).map(([field, text]) => ({ text, href: `#${field}` }));
      show(template, title, { ...context, faults, errors }, errors.length === 0 ? 200 : 400);
    },
    say: (title, paragraphs, link, status) => site.pages.send(response, 'message', { title, paragraphs, link }, status),
    tooMany: (seconds, what) => site.showProblem(response, tooMany(site, seconds, what), undefined),
    go: (path) => {
      // A second slash would make it the address of another host.
      if (/^\/[/\\]/.test(path)) throw new Error('not a page of ours');
      goTo(response, path);
    },
    leave: (url) => goTo(response, url),
    give: (name, type, content) => {
      response.writeHead(200, {
        'content-type': type,
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      response.end(content);
    },
  };
}

function goTo(response: Response, location: string): void {
  response.writeHead(303, { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  response.end();
}

/** What tells one browser from another for as long as it keeps our cookie. */
export function browserOf(visit: Visit): string {
  return visit.cookie(formCookie) ?? visit.network;
}

/** The idempotency key of a posted form: pressed twice it is the same; with anything else in it, it is another request. */
export function keyOfForm(visit: Visit, ...given: readonly string[]): string {
  return ['page', visit.cookie(formCookie), visit.field(formKey).slice(0, 64), ...given].join(':');
}

/** @returns what a browser keeps of ours by that name */
export function cookieOf(request: Pick<Request, 'headers'>, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=');
    if (key === name && value !== undefined && /^[\w.-]{20,200}$/.test(value)) return value;
  }
  return undefined;
}
