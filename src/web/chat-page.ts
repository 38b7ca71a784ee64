import type { Server } from 'restify';
import { route } from '../http/http.ts';
import type { Pages } from '../pages/pages.ts';

/**
 * Serves the chat at `/`.
 *
 * @param helpdesk whom to call when the chat does not work, as a sentence says it: "the IT helpdesk, extension …"
 */
export function mountChatPage(server: Server, pages: Pages, { helpdesk }: { readonly helpdesk: string }): void {
  route(server, 'get', '/', (_request, response) =>
    pages.send(response, 'web/chat', { title: 'Get back into your account', helpdesk }),
  );
}
