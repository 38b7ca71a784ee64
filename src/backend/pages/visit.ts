import { randomUUID } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { HttpProblem, readForm, route } from '../../http/http.ts';
import type { Pages } from '../../pages/pages.ts';
import type { Backend } from '../backend.ts';
import { isSame, newToken } from '../secrets.ts';

/** What every page of the practice backend is made with. */
export interface Site {
  readonly server: Server;
  readonly backend: Backend;
  readonly pages: Pages;
  /** Where the outbox page is, when there is one. */
  readonly outbox?: string;
  /** Whether browsers reach the pages by https: then cookies travel by nothing else. */
  readonly isSecure: boolean;
}

/** What is wrong with a form: field → the sentence that says so. The field names are the ids of their inputs. */
export type Faults = Readonly<Record<string, string>>;

/** One request for a page, and the ways to answer it. */
export interface Visit {
  readonly query: URLSearchParams;
  /** What was posted; every field reads as '' when it was not. */
  field(name: string): string;
  cookie(name: string): string | undefined;
  /** Sets a cookie that no script reads, for pages under `path`, for so many seconds. */
  keep(name: string, value: string, path: string, seconds: number): void;
  show(template: string, title: string, context?: Readonly<Record<string, unknown>>): void;
  /** Shows a form again, with its errors as the NHS service manual has them: a summary, and one at each field. */
  showFaults(template: string, title: string, faults: Faults, context?: Readonly<Record<string, unknown>>): void;
  say(title: string, paragraphs: readonly string[], link?: { readonly text: string; readonly href: string }): void;
  /** Sends the browser to another page of ours. */
  go(path: string): void;
}

const formCookie = 'latchkey-form';
/** A name for each showing of a form, so that pressing its button twice asks once. */
const formKey = 'form-key';

/** Adds a page: GET (and HEAD) shows it, POST takes its form after checking that our own page posted it. */
export function page(
  site: Site,
  path: string,
  show: (visit: Visit) => Promise<void> | void,
  take?: (visit: Visit) => Promise<void> | void,
): void {
  const failed = (_request: Request, response: Response, problem: HttpProblem) => showProblem(site, response, problem);
  const get = async (request: Request, response: Response) => show(visitOf(site, request, response, {}));
  route(site.server, 'get', path, get, failed);
  route(site.server, 'head', path, get, failed);
  if (take === undefined) return;
  const post = async (request: Request, response: Response) => {
    const form = await readForm(request);
    const kept = cookieOf(request, formCookie);
    if (kept === undefined || form.csrf === undefined || !isSame(kept, form.csrf))
      throw new HttpProblem(403, 'form-token', 'This form was not sent from our own page.');
    await take(visitOf(site, request, response, form));
  };
  route(site.server, 'post', path, post, failed);
}

function visitOf(site: Site, request: Request, response: Response, form: Readonly<Record<string, string>>): Visit {
  const cookies: string[] = [];
  const keep = (name: string, value: string, path: string, seconds?: number) => {
    const life = seconds === undefined ? '' : `; Max-Age=${seconds}`;
    cookies.push(`${name}=${value}; Path=${path}; HttpOnly; SameSite=Lax${life}${site.isSecure ? '; Secure' : ''}`);
    response.setHeader('set-cookie', cookies);
  };
  const show: Visit['show'] = (template, title, context = {}) => {
    const known = cookieOf(request, formCookie);
    const csrf = known ?? newToken();
    if (known === undefined) keep(formCookie, csrf, '/');
    site.pages.send(response, `backend/${template}`, {
      faults: {},
      ...context,
      title,
      form: { csrf, key: randomUUID() },
    });
  };
  return {
    query: new URLSearchParams(request.getQuery()),
    field: (name) => form[name] ?? '',
    cookie: (name) => cookieOf(request, name),
    keep,
    show,
    showFaults: (template, title, faults, context = {}) =>
      show(template, title, {
        ...context,
        faults,
        errors: Object.entries(faults).map(([field, text]) => ({ text, href: `#${field}` })),
      }),
    say: (title, paragraphs, link) => site.pages.send(response, 'message', { title, paragraphs, link }),
    go: (path) => {
      response.writeHead(303, { location: path, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
      response.end();
    },
  };
}

/** The idempotency key of a posted form: pressed twice it is the same; another address in it is another request. */
export function keyOfForm(visit: Visit, email: string): string {
  return `page:${visit.cookie(formCookie)}:${visit.field(formKey).slice(0, 64)}:${email}`;
}

function cookieOf(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=');
    if (key === name && value !== undefined && /^[\w.-]{20,200}$/.test(value)) return value;
  }
  return undefined;
}

function showProblem(site: Site, response: Response, problem: HttpProblem): void {
  const isTooOld = problem.status === 403;
  const isOurs = problem.status >= 500;
  const paragraphs = isTooOld
    ? [
        'The form was open too long, or your browser does not keep cookies.',
        'Open the form again and send it once more.',
      ]
    : isOurs
      ? ['Something went wrong on our side. Nothing was changed.', 'Please try again in a few minutes.']
      : ['We could not read the form.', 'Open it again and send it once more.'];
  const title = isOurs ? 'Sorry, there is a problem' : 'Please open the form again';
  const link = { text: 'Go to the practice pages', href: '/practice' };
  site.pages.send(response, 'message', { title, paragraphs, link }, problem.status);
}
