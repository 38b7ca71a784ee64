import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Opened {
  readonly id: number;
  readonly title: string;
  readonly group: string;
  readonly customer: string;
  readonly article: { readonly body: string; readonly type: string; readonly internal: boolean };
}

type Answer = readonly [status: number, body: unknown];

interface Setup {
  /** Its search index: none, or one to which tickets come only when `index()` is called, as its background jobs do. */
  readonly search: 'database' | 'index';
  readonly group: string;
  readonly token: string;
  /** What the token's owner may do in the group. */
  readonly access?: readonly ('create' | 'read')[];
}

/**
 * The three calls of Zammad 5 and 6 that we depend on, on loopback, answered as its own code does: `tickets_controller.rb` (create
 * and search), `creates_ticket_articles.rb`, `can_search.rb`, `selector/sql.rb`, `authenticates.rb`, and what its own request
 * specs expect. A Zammad itself cannot be installed for a test: it is in neither npm nor Debian.
 */
export async function startZammad({ search, group, token, access = ['create', 'read'] }: Setup) {
  const tickets: Opened[] = [];
  const users = new Set<string>();
  let indexed = 0;
  let deaf = 0;

  const create = (sent: Readonly<Record<string, unknown>>): Answer => {
    if (sent.group === undefined) return unprocessable("Group can't be blank");
    if (sent.group !== group) return unprocessable(`No lookup value found for 'group': ${JSON.stringify(sent.group)}`);
    const email = /^guess:(.+?)$/.exec(String(sent.customer_id))?.[1];
    if (email === undefined) return unprocessable("Customer can't be blank");
    if (!isAddress(email)) return [422, { error: `Invalid email '${email}' of customer` }];
    if (!access.includes('create')) return [403, { error: 'Not authorized', error_human: 'Not authorized' }];
    if (typeof sent.title !== 'string' || sent.title.length > 250) return unprocessable('Title is too long');
    const article = sent.article as Opened['article'] | undefined;
    if (article !== undefined && article.body === undefined)
      return unprocessable('Need at least article: { body: "some text" }');
    if (article !== undefined && !['note', 'email', 'phone', 'web'].includes(article.type))
      return unprocessable(`No lookup value found for 'type': ${JSON.stringify(article.type)}`);
    users.add(email.toLowerCase());
    const ticket = { id: tickets.length + 1, title: sent.title, group, customer: email.toLowerCase() };
    tickets.push({ ...ticket, article: article ?? { body: '', type: 'note', internal: false } });
    return [201, { ...ticket, state_id: 1 }];
  };

  const find = (asked: URLSearchParams): Answer => {
    const readable = access.includes('read') ? tickets : [];
    const query = asked.get('query') ?? '';
    let found: readonly Opened[];
    if (query !== '' && search === 'index') {
      const words = (query.toLowerCase().match(/"[^"]*"|\w+-[\w-]+/g) ?? []).map((word) => word.replaceAll('"', ''));
      found = readable
        .slice(0, indexed)
        .filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)));
    } else {
      const operator = asked.get('condition[ticket.title][operator]');
      const value = (asked.get('condition[ticket.title][value]') ?? '').toLowerCase();
      if (operator !== null && operator !== 'contains')
        return unprocessable(`Operator '${operator}' is not known here`);
      found = readable.filter(
        ({ title, article }) =>
          `${title}\n${article.body}`.toLowerCase().includes(query.toLowerCase()) &&
          title.toLowerCase().includes(value),
      );
    }
    const page = found.slice(0, Number(asked.get('limit') ?? 50));
    return [200, asked.get('expand') === 'true' ? page : { tickets: page.map(({ id }) => id), assets: {} }];
  };

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here');
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const given = /^Token token="?([^"]+)"?$/.exec(request.headers.authorization ?? '')?.[1];
    if (given === undefined) return [403, { error: 'Authentication required' }];
    if (given !== token) return [401, { error: "Can't find User for Token" }];
    if (request.method === 'GET' && pathname === '/api/v1/tickets/search') return find(searchParams);
    if (request.method === 'POST' && pathname === '/api/v1/tickets')
      return create(JSON.parse(Buffer.concat(chunks).toString()));
    return [404, { error: `No route matches [${request.method}] ${pathname}` }];
  };

  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const [status, body] = await answer(request);
    if (deaf > 0 && request.method === 'POST') {
      deaf -= 1;
      request.socket.destroy();
      return;
    }
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tickets,
    /** Everybody who became a customer. */
    users,
    /** Brings what was opened into the index. */
    index: () => {
      indexed = tickets.length;
    },
    /** Takes the next ticket, and is cut off before it has said so. */
    loseNextAnswer: () => {
      deaf += 1;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const unprocessable = (error: string): Answer => [422, { error, error_human: error }];

/** The syntax that Zammad's validator takes: no dot at either end or doubled, and a domain of labels. */
function isAddress(email: string): boolean {
  const [local = '', domain = '', ...more] = email.split('@');
  return (
    more.length === 0 &&
    /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/.test(local) &&
    /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i.test(domain)
  );
}
