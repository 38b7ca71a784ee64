import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { SignJWT } from 'jose';
import { Provider } from 'oidc-provider';
import { LocalPubSub } from '../../../src/adapters/memory/pub-sub.ts';
import { createIssuer } from '../../../src/adapters/openid-connect.ts';
import { agentFrom, type ClaimRules } from '../../../src/handoff/agents.ts';
import { calendarOf } from '../../../src/handoff/deadlines.ts';
import { Desk } from '../../../src/handoff/desk.ts';
import { usualHours } from '../../../src/handoff/live/opening-hours.ts';
import { OpenTickets } from '../../../src/handoff/open-tickets.ts';
import { mountDesk } from '../../../src/handoff/pages/desk.ts';
import { Sessions } from '../../../src/handoff/sessions.ts';
import { DocumentTickets } from '../../../src/handoff/stored-tickets.ts';
import { Browser } from '../../backend/browser.ts';
import { claimsOf, startIssuer, type TestIssuer } from '../../issuer.ts';
import { onSqlite } from '../../on-sqlite.ts';
import { freePort } from '../../redis.ts';
import { type Served, serve } from '../../served.ts';
import { chatsOn } from '../chats.ts';

const clock = { now: () => new Date() };
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const audit = { note: async () => {} };
const rules: ClaimRules = {
  claim: 'roles',
  agent: 'latchkey-agent',
  supervisor: 'latchkey-supervisor',
  teams: new Map([['latchkey-team-esr', 'esr']]),
};

/** A desk that trusts an issuer. */
async function openDesk(issuer: string, clientSecret: string): Promise<Served & { readonly sessions: Sessions }> {
  const { documents } = onSqlite(clock);
  const pubSub = new LocalPubSub();
  const store = new DocumentTickets(documents, clock);
  const sessions = new Sessions(documents, clock, audit);
  const served = await serve((server, pages, publicUrl) => {
    mountDesk(server, pages, {
      desk: new Desk({
        store,
        open: new OpenTickets(store, clock, pubSub),
        audit,
        clock,
        log: silent,
        answerRoutes: [],
        leave: () => {},
      }),
      sessions,
      signIn: {
        by: 'issuer',
        issuer: createIssuer({
          issuer,
          clientId: 'latchkey',
          clientSecret,
          redirectUrl: `${publicUrl}/desk/sign-in/done`,
        }),
        rules,
        documents,
        log: silent,
        tries: { take: async () => undefined, giveBack: async () => {} },
      },
      titles: new Map([['esr', 'ESR']]),
      live: chatsOn(documents, clock, pubSub),
      resets: new Map(),
      withForm: new Map(),
      calendarOf: () => calendarOf(usualHours),
      topics: new Map(),
      replies: () => [],
      chatReplies: () => [],
      holdsSecret: () => false,
      pubSub,
      clock,
      publicUrl,
      trustedHops: 0,
      countForm: async () => undefined,
    });
  });
  return { ...served, sessions };
}

describe('sign-in by OpenID Connect', () => {
  describe('with oidc-provider', () => {
    let desk: Awaited<ReturnType<typeof openDesk>>;
    let server: Server;
    before(async () => {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      desk = await openDesk(url, 'secret-of-the-tests');
      const provider = new Provider(url, {
        clients: [
          {
            client_id: 'latchkey',
            client_secret: 'secret-of-the-tests',
            redirect_uris: [`${desk.url}/desk/sign-in/done`],
            token_endpoint_auth_method: 'client_secret_post',
          },
        ],
        pkce: { required: () => true },
        // As Entra ID has them: in the token itself.
        conformIdTokenClaims: false,
        claims: { openid: ['sub', 'roles'], profile: ['name', 'preferred_username'] },
        findAccount: (_context, sub) => ({
          accountId: sub,
          claims: async () => ({ ...claimsOf('Jo Ann', 'supervisor', ['esr']), sub }),
        }),
        features: { devInteractions: { enabled: false } },
        interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
        cookies: { keys: ['of-the-tests'] },
      });
      const handle = provider.callback();
      server = createServer(async (request, response) => {
        if (request.url?.startsWith('/interaction/') !== true) return handle(request, response);
        // Whoever comes is let in, and lets Latchkey know who they are.
        const { prompt, params, session } = await provider.interactionDetails(request, response);
        if (prompt.name === 'login')
          return provider.interactionFinished(request, response, { login: { accountId: 'sub-of-jo-ann' } });
        const grant = new provider.Grant({ accountId: session?.accountId ?? '', clientId: String(params.client_id) });
        grant.addOIDCScope('openid profile email');
        return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
      }).listen(port, '127.0.0.1');
    });
    after(async () => {
      server?.closeAllConnections();
      server?.close();
      await desk?.close();
    });

    it('leads there and back, to the ticket that was asked for, with the role and teams of the claims', async () => {
      const browser = new Browser(desk.url);
      const asked = await browser.open('/desk/tickets/LK-FFF-FFF');
      assert.match(asked.html, /href="\/desk\/sign-in\/start\?ticket=LK-FFF-FFF"/);
      const back = await browser.open('/desk/sign-in/start?ticket=LK-FFF-FFF');
      assert.equal(back.url.pathname, '/desk/tickets/LK-FFF-FFF', back.text);
      const queue = await browser.open('/desk');
      assert.match(queue.text, /Jo Ann/);
      const agent = await desk.sessions.agentOf(browser.cookie('latchkey-desk'));
      assert.equal(agent?.role, 'supervisor');
      assert.deepEqual([...(agent?.teams ?? [])], ['esr']);
      const signedOut = await browser.send(queue, {}, {}, 'Sign out everywhere');
      assert.match(signedOut.url.pathname, /sign-in/);
      assert.match((await browser.open('/desk')).url.pathname, /sign-in/);
    });
  });

  describe('with an issuer that can be made to lie', () => {
    let issuer: TestIssuer;
    let desk: Awaited<ReturnType<typeof openDesk>>;
    before(async () => {
      issuer = await startIssuer();
      desk = await openDesk(issuer.url, 'secret-of-the-tests');
    });
    after(async () => {
      await desk?.close();
      await issuer?.close();
    });
    afterEach(() => {
      issuer.twist = undefined;
    });
    const come = async (who = claimsOf('Jo', 'agent')) => {
      issuer.next = who;
      const browser = new Browser(desk.url);
      return { browser, page: await browser.open('/desk/sign-in/start') };
    };

    it('sends a proof key, and keeps the session where no script and no other site gets it', async () => {
      const { page } = await come();
      assert.equal(page.url.pathname, '/desk');
      assert.match(issuer.asked.at(-1)?.get('code_verifier') ?? '', /^[\w.~-]{43,128}$/);
      const start = await fetch(`${desk.url}/desk/sign-in/start`, { redirect: 'manual' });
      const asked = new URL(start.headers.get('location') ?? '');
      assert.equal(asked.searchParams.get('code_challenge_method'), 'S256');
      for (const name of ['state', 'nonce', 'code_challenge'])
        assert.ok((asked.searchParams.get(name) ?? '').length >= 43, name);
      for (const cookie of start.headers.getSetCookie()) assert.match(cookie, /HttpOnly; SameSite=Lax/);
    });

    it('57: lets in nobody by a token that is not theirs, not for us, not now, not signed, or of another sign-in', async () => {
      const wrong: readonly (readonly [string, NonNullable<TestIssuer['twist']>])[] = [
        ['another audience', (token) => token.setAudience('another')],
        ['another issuer', (token) => token.setIssuer('https://evil.example')],
        ['expired', (token) => token.setExpirationTime(1)],
        [
          'signed with our secret',
          (_token, claims) =>
            new SignJWT(claims)
              .setProtectedHeader({ alg: 'HS256' })
              .setIssuer(issuer.url)
              .setAudience('latchkey')
              .setIssuedAt()
              .setExpirationTime('5m')
              .sign(Buffer.from('secret-of-the-tests')),
        ],
        [
          'another nonce',
          () =>
            new SignJWT({ ...claimsOf('Jo', 'agent'), nonce: 'of another' })
              .setProtectedHeader({ alg: 'RS256', kid: 'one' })
              .setIssuer(issuer.url)
              .setAudience('latchkey')
              .setIssuedAt()
              .setExpirationTime('5m'),
        ],
        [
          'signed by nobody',
          async () => {
            const claims = { ...claimsOf('Jo', 'agent'), iss: issuer.url, aud: 'latchkey', exp: Date.now(), iat: 1 };
            const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
            return `${part({ alg: 'none' })}.${part(claims)}.`;
          },
        ],
      ];
      for (const [what, twist] of wrong) {
        issuer.twist = twist;
        const { browser, page } = await come();
        assert.equal(page.status, 403, what);
        assert.match(page.text, /We could not sign you in/, what);
        assert.match((await browser.open('/desk')).url.pathname, /sign-in/, what);
      }
    });

    it('57: lets in nobody by headers, by an answer of the issuer to another browser, or by the same answer again', async () => {
      const headers = {
        'x-ms-client-principal-name': 'jo@trust.example',
        'x-forwarded-user': 'jo',
        authorization: 'Bearer e30.e30.e30',
        'x-remote-user': 'jo',
      };
      const page = await fetch(`${desk.url}/desk`, { headers, redirect: 'manual' });
      assert.equal(page.headers.get('location'), '/desk/sign-in');

      // Their own answer of the issuer, sent to somebody else: a login by which one would work as another.
      const mine = await fetch(`${desk.url}/desk/sign-in/start`, { redirect: 'manual' });
      const answered = await fetch(mine.headers.get('location') ?? '', { redirect: 'manual' });
      const back = new URL(answered.headers.get('location') ?? '');
      const victim = new Browser(desk.url);
      assert.equal((await victim.open(`${back.pathname}${back.search}`)).status, 403);
      await victim.open('/desk/sign-in/start');
      assert.equal((await victim.open(`${back.pathname}${back.search}`)).status, 403);

      const cookie = mine.headers
        .getSetCookie()
        .map((set) => set.split(';')[0])
        .join('; ');
      const first = await fetch(back, { headers: { cookie }, redirect: 'manual' });
      assert.equal(first.status, 303);
      const again = await fetch(back, { headers: { cookie }, redirect: 'manual' });
      assert.equal(again.status, 403);
    });

    it('tells whoever has no role, and whoever comes while the issuer is away', async () => {
      const { page } = await come({ sub: 'x', name: 'X', roles: ['something-else'] });
      assert.equal(page.status, 403);
      assert.match(page.text, /You have no role at the desk/);
      const away = await openDesk(`http://127.0.0.1:${await freePort()}`, 'secret-of-the-tests');
      try {
        const shown = await new Browser(away.url).open('/desk/sign-in/start');
        assert.equal(shown.status, 503);
        assert.match(shown.text, /Try again in a few minutes/);
      } finally {
        await away.close();
      }
    });
  });

  it('makes of claims what they say, and of no claim more', () => {
    const claims = { iss: 'https://i', sub: 's', name: ' Jo \n Ann ', email: 'jo@x' };
    assert.equal(agentFrom(claims, rules), undefined);
    assert.equal(agentFrom({ ...claims, roles: 'latchkey-agents' }, rules), undefined);
    assert.deepEqual(agentFrom({ ...claims, roles: 'latchkey-agent' }, rules), {
      id: 'https://i s',
      account: 'jo@x',
      name: 'Jo Ann',
      role: 'agent',
      teams: 'all',
    });
    const both = agentFrom({ ...claims, roles: ['latchkey-supervisor', 'latchkey-team-esr', 7] }, rules);
    assert.deepEqual([both?.role, [...(both?.teams ?? [])]], ['supervisor', ['esr']]);
    assert.equal(agentFrom({ ...claims, sub: undefined, roles: ['latchkey-agent'] }, rules), undefined);
  });
});
