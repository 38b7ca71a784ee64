import type { Request, Server } from 'restify';
import { dayAt, sayDate, sayInstant } from '../calendar/calendar.ts';
import { type Case, casesOf } from '../conversation/cases.ts';
import type { Content } from '../guide/content.ts';
import { HttpProblem, route, sendJson } from '../http/http.ts';
import type { Pages } from '../pages/pages.ts';
import type { PersonalChats } from './personal-chats.ts';
import type { Clock, ConversationRecord, ConversationStore, Handoff } from './ports.ts';
import type { SignIns } from './tokens.ts';

export interface CasesPageParts {
  readonly content: Content;
  readonly conversations: Pick<ConversationStore, 'load'>;
  readonly chats: PersonalChats;
  readonly handoff: Pick<Handoff, 'progress'>;
  readonly clock: Clock;
  /** Left out where nobody can be signed in: the page then says where it works. */
  readonly signIns?: SignIns | undefined;
  readonly helpdesk: string;
}

/** A line of the page: what it is about, and how it stands. */
export interface Line {
  readonly title: string;
  readonly says: string;
}

/**
 * The tab "My cases" of the app in Teams: what somebody asked for, how it stands, the clock that runs, their tickets. The page itself holds nothing of
 * anybody; what is theirs comes by `GET /teams/cases/mine`, with the token that Teams gives to the page.
 */
export function mountCasesPage(server: Server, pages: Pages, parts: CasesPageParts): void {
  const { signIns, helpdesk } = parts;
  route(server, 'get', '/teams/cases', (_request, response) =>
    pages.send(response, 'teams/cases', { title: 'My cases', helpdesk }, 200, 'teams'),
  );

  route(server, 'get', '/teams/cases/mine', async (request, response) => {
    if (signIns === undefined)
      throw new HttpProblem(404, 'sign-in-not-set-up', 'Nobody can sign in here: Latchkey has no registration.');
    const who = await signIns.read(tokenOf(request));
    const conversation = await parts.chats.find(who);
    const { record } =
      conversation === undefined ? { record: undefined } : await parts.conversations.load(conversation);
    sendJson(response, 200, record === undefined ? { cases: [], tickets: [] } : await mine(record, parts));
  });
}

async function mine(record: ConversationRecord, { content, handoff, clock }: CasesPageParts) {
  const now = clock.now();
  const tickets = await Promise.all(
    (record.tickets ?? []).toReversed().map(async ({ reference, openedAt, answeredBy, contact }): Promise<Line> => {
      const progress = await handoff.progress(reference).catch(() => undefined);
      const sent = `Sent at ${sayInstant(new Date(openedAt), now)} to ${contact}.`;
      if (progress?.closedAt !== undefined)
        return { title: reference, says: `${sent} They closed it at ${sayInstant(new Date(progress.closedAt), now)}.` };
      if (progress?.answeredAt !== undefined) {
        const answered = `They answered at ${sayInstant(new Date(progress.answeredAt), now)}.`;
        const since = progress.isHeard
          ? 'They have what you wrote since.'
          : 'It is still open. Ask in the chat if you need more.';
        return { title: reference, says: `${sent} ${answered} ${since}` };
      }
      const by = sayDate(answeredBy);
      const says =
        answeredBy < dayAt(now) ? `They should have answered by ${by}. Ask in the chat.` : `They answer by ${by}.`;
      return { title: reference, says: `${sent} ${says}` };
    }),
  );
  const cases = casesOf(record, content).map((one) => ({
    title: `${one.system}: ${one.topic}`,
    says: sayState(one, now),
  }));
  return { cases, tickets };
}

function sayState({ state, due, began }: Case, now: Date): string {
  const since = `Started at ${sayInstant(new Date(began), now)}.`;
  switch (state) {
    case 'waits':
      if (due === undefined) return `${since} It is waiting. Ask in the chat what for.`;
      return `${since} It waits until ${sayInstant(new Date(due), now)}. I'll write to you in the chat then.`;
    case 'asked':
      return `${since} I asked you something in the chat. Answer there to go on.`;
    case 'solved':
      return `${since} Solved.`;
    case 'handed-over':
      return `${since} Passed to a person.`;
    case 'stopped':
      return `${since} Left there. Say in the chat when you want to carry on.`;
  }
}

/** @throws HttpProblem 401 when there is none */
function tokenOf(request: Request): string {
  const [, token] = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token === undefined)
    throw new HttpProblem(401, 'not-signed-in', 'Your sign-in was not taken. Open this page again in Teams.', {
      'www-authenticate': 'Bearer',
    });
  return token;
}
