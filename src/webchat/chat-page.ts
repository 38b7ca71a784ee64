import type { Server } from 'restify';
import { type Handler, route } from '../http/http.ts';
import type { Pages } from '../pages/pages.ts';
import type { Browsers } from './browsers.ts';

/**
 * Serves the chat at `/`.
 *
 * @param browsers greets the browser, so that its chat is counted as its own
 * @param helpdesk whom to call when the chat does not work, as a sentence says it: "the IT helpdesk, extension …"
 */
export function mountChatPage(
  server: Server,
  pages: Pages,
  { browsers, helpdesk }: { readonly browsers: Browsers; readonly helpdesk: string },
): void {
  const show: Handler = (request, response) => {
    browsers.greet(request, response);
    pages.send(response, 'webchat/chat', { title: 'Get back into your account', helpdesk });
  };
  for (const method of ['get', 'head'] as const) route(server, method, '/', show);
}
