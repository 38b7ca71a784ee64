import type { Response, Server } from 'restify';
import { type Handler, HttpProblem, route } from '../http/http.ts';
import type { Pages } from '../pages/pages.ts';
import type { Browsers } from './browsers.ts';

export interface ChatPageParts {
  /** Greets the browser, so that its chat is counted as its own. */
  readonly browsers: Browsers;
  /** Whom to call when the chat does not work, inside the Trust and from outside, in whole sentences: "Call …". */
  readonly helpdesk: string;
  /** What is asked under a reply that ended something. */
  readonly feedback: Readonly<Record<'ask' | 'yes' | 'no' | 'counted', string>>;
  /** Origins of pages that may frame the chat, beside our own. */
  readonly allowedOrigins: readonly string[];
  /** What a chat can be opened at, by id (`esr`, `esr/account-locked`), and what the person says with it. */
  readonly topics: ReadonlyMap<string, string>;
  /** The launcher that pages of others load: its text. */
  readonly widget: string;
}

/** Serves the chat at `/`, the chat as other pages frame it at `/embedded`, and the launcher that they load at `/widget.js`. */
export function mountChatPage(server: Server, pages: Pages, parts: ChatPageParts): void {
  // In a script element only the end of one could be read as markup.
  const topics = JSON.stringify(Object.fromEntries(parts.topics)).replaceAll('<', '\\u003c');
  const embedders = parts.allowedOrigins.map((address) => new URL(address).origin);
  const show = (response: Response, site: 'own' | 'embedded') =>
    pages.send(
      response,
      'webchat/chat',
      {
        title: 'Get back into your account',
        helpdesk: parts.helpdesk,
        feedback: parts.feedback,
        site,
        topics,
        // Our own pages may try it as well.
        embedders: embedders.join(' '),
      },
      200,
      site === 'embedded' ? embedders : 'nobody',
    );
  const chat: Handler = (request, response) => {
    parts.browsers.greet(request, response);
    show(response, 'own');
  };
  // No cookie is given in a frame: browsers keep none there.
  const embedded: Handler = (_request, response) => show(response, 'embedded');
  const widget: Handler = (_request, response) => {
    if (parts.widget === '') throw new HttpProblem(404, 'not-found', 'There is no such file here.');
    response.writeHead(200, {
      'content-type': 'text/javascript; charset=utf-8',
      'content-length': String(Buffer.byteLength(parts.widget)),
      // Its address never changes, so what it is may: pages have a new one within the hour.
      'cache-control': 'public, max-age=3600',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    response.end(parts.widget);
  };
  route(server, 'get', '/', chat);
  route(server, 'get', '/embedded', embedded);
  route(server, 'get', '/widget.js', widget);
}
