import assert from 'node:assert/strict';
import { decodeJwt, SignJWT } from 'jose';
import type { BrowserContext, Page } from 'playwright-core';
import { LocalPubSub } from '../../src/adapters/memory/pub-sub.ts';
import { mountBackend } from '../../src/backend/mount.ts';
import type { Mail } from '../../src/backend/ports.ts';
import { calendarOf } from '../../src/handoff/deadlines.ts';
import { Desk } from '../../src/handoff/desk.ts';
import { usualHours } from '../../src/handoff/live/opening-hours.ts';
import { OpenTickets } from '../../src/handoff/open-tickets.ts';
import { mountDesk } from '../../src/handoff/pages/desk.ts';
import { ticketChanged } from '../../src/handoff/ports.ts';
import { Sessions } from '../../src/handoff/sessions.ts';
import { FirstTry } from '../../src/handoff/sign-in.ts';
import { DocumentTickets } from '../../src/handoff/stored-tickets.ts';
import { knowBrowsers } from '../../src/webchat/browsers.ts';
import { mountChatPage } from '../../src/webchat/chat-page.ts';
import { openWorld } from '../backend/world.ts';
import { exampleTicket } from '../contract/tickets.contract.ts';
import { someOf } from '../every.ts';
import { chatsOn } from '../handoff/chats.ts';
import { openInProcess } from '../in-process.ts';
import { aBrowser } from '../journeys/stage.ts';
import { onSqlite } from '../on-sqlite.ts';
import { eventually } from '../patience.ts';
import { type Served, serve } from '../served.ts';
import { PlayedDirectLine } from '../webchat/directline.ts';

/** What runs, where a sink takes markup or an address. Each calls `ran`. */
const run = [
  '<script>ran()</script>',
  '<img src=x onerror=ran()>',
  '<svg onload=ran()>',
  '<svg><script>ran()</script></svg>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<iframe src="javascript:parent.ran()"></iframe>',
  '<details open ontoggle=ran()><summary>x</summary></details>',
  '<input autofocus onfocus=ran()>',
  '<video><source onerror=ran()></video>',
  '<audio src=x onerror=ran()>',
  '<body onload=ran()>',
  '<marquee onstart=ran()>x</marquee>',
  '<style onload=ran()>a{}</style>',
  '<object data="javascript:ran()"></object>',
  '<math><mi xlink:href="javascript:ran()">x</mi></math>',
  '<form><button formaction="javascript:ran()">x</button></form>',
  '<a href="javascript:ran()">x</a>',
  '[x](javascript:ran())',
  '[x](data:text/html,<script>parent.ran()</script>)',
  '**<img src=x onerror=ran()>**',
  '- [<img src=x onerror=ran()>](https://example.org/"onmouseover=ran())',
  '{{constructor.constructor("ran()")()}}',
  ['$', '{ran()}'].join(''),
  '<keygen autofocus onfocus=ran()>',
  '<img src="x` `<script>ran()</script>"` `>',
  '<template><script>ran()</script></template><p is=x-y onclick=ran()>',
  '\u2028ran()//',
];
/** Ways out of where it may stand. */
const around: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `">${payload}`,
  (payload) => `'>${payload}`,
  (payload) => `</textarea>${payload}`,
  (payload) => `</title>${payload}`,
  (payload) => `</script>${payload}`,
  (payload) => `-->${payload}`,
  (payload) => `]]>${payload}`,
  (payload) => `</style></svg>${payload}`,
  (payload) => `" onfocus=ran() autofocus x="${payload}`,
  (payload) => `' onmouseover=ran() x='${payload}`,
  (payload) => `\`${payload}\``,
  (payload) => `\\"${payload}`,
  (payload) => payload.replaceAll('<', '\uff1c').concat(payload),
  (payload) => payload.replaceAll('script', 'ScRiPt').replaceAll('on', 'oN'),
  (payload) => payload.replaceAll('<', '&lt;'),
  (payload) => payload.replaceAll(' ', '\t').replaceAll('javascript:', 'java\tscript:'),
  (payload) => `\u0000${payload}`,
  (payload) => `1. ${payload}\n2. **${payload}**`,
  (payload) => `\u202e${payload}`,
];
const all = [...new Set(run.flatMap((payload) => around.map((wrap) => wrap(payload))))].slice(0, 500);
const payloads = someOf(all, 75);
const bundles = Array.from({ length: payloads.length / 25 }, (_, at) =>
  payloads.slice(at * 25, at * 25 + 25).join('\n'),
);

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const clock = { now: () => new Date() };

/** In a browser that is told to let every policy be: what does not run there would not run without one either. */
describe(`${payloads.length} payloads of script in every sink (22, 23, 59)`, () => {
  const browser = aBrowser();
  let context: BrowserContext;
  let page: Page;
  let served: Pick<Served, 'url' | 'close'>;
  let runs: string[];

  before(async () => {
    assert.equal(all.length, 500);
    context = await browser().newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    await context.exposeFunction('ran', () => void runs.push(page.url()));
    page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss());
  });
  beforeEach(() => {
    runs = [];
  });
  after(() => context.close());
  afterEach(async () => {
    await page.goto('about:blank');
    await served.close();
  });

  /** Touches whatever could run when touched, and looks whether something did. */
  const nothingRan = async () => {
    await page.evaluate(`for (const one of document.querySelectorAll('main *, dialog *')) {
      for (const type of ['mouseover', 'focus', 'toggle', 'error', 'load']) one.dispatchEvent(new Event(type));
      if (one instanceof HTMLAnchorElement && !/^(https?|mailto|tel):$/.test(one.protocol)) ran();
    }`);
    assert.equal(await page.locator('main iframe, main object, main script[src="x"], main img[src="x"]').count(), 0);
    assert.deepEqual(runs, []);
  };

  it('the browser of this test would run them', async () => {
    served = await serve(() => {});
    await page.goto(`${served.url}/healthz`);
    await page.evaluate(`document.body.innerHTML = ${JSON.stringify(run[1])}`);
    await eventually(
      () => runs.length > 0,
      () => 'it did not run',
    );
  });

  it('in the chat: what the bot says, its choices, what people say, what a server answers, topics and codes', async () => {
    const line = new PlayedDirectLine((fresh) => fresh.say('Which system is it?', 'ESR'));
    served = await serve((server, pages, publicUrl) => {
      line.attach(server);
      mountChatPage(server, pages, {
        browsers: knowBrowsers(new Uint8Array(32), publicUrl),
        helpdesk: payloads[0] ?? '',
        feedback: { ask: 'Did this help?', yes: 'Yes', no: 'No', counted: 'Thank you.' },
        allowedOrigins: [],
        topics: new Map(payloads.map((payload, at) => [`esr/topic-${at}`, payload])),
        widget: '',
      });
    });
    await page.goto(`${served.url}/#latchkey=esr/topic-5`);
    await page.locator('.app-message--person').first().waitFor();
    for (const [at, bundle] of bundles.entries()) {
      line.say(bundle.replaceAll('\n', '\n\n'), ...payloads.slice(at * 25, at * 25 + 25));
      line.hear(bundle);
    }
    await eventually(
      async () => (await page.locator('.app-message').count()) >= 2 * bundles.length + 2,
      () => 'not all of them came',
    );
    for (const payload of run.slice(0, 12)) {
      line.refusals.push(400);
      line.why = payload;
      await page.locator('#chat-box').fill(payload);
      await page.keyboard.press('Enter');
    }
    await page.locator('.app-message--failed').nth(10).waitFor();
    await nothingRan();
    // The dialog of a resume code: what is typed there, what a server answers, and the words of a code.
    await page.locator('#chat-menu summary').click();
    await page.locator('#chat-have-code').click();
    for (const bundle of bundles) {
      line.why = bundle;
      await page.locator('#chat-code').fill(bundle.replaceAll('\n', ' ').slice(0, 100));
      await page.keyboard.press('Enter');
      await eventually(
        async () => (await page.locator('#chat-code-error').textContent()) === bundle,
        () => 'the dialog does not show it',
      );
    }
    await nothingRan();
    await page.keyboard.press('Escape');
    for (const bundle of bundles) {
      line.why = bundle;
      await page.locator('#chat-menu summary').click();
      await page.locator('#chat-move').click();
    }
    await page
      .locator('.app-message--note')
      .nth(bundles.length - 1)
      .waitFor();
    await nothingRan();
    await page.goto(`${served.url}/#latchkey=${encodeURIComponent(run[1] ?? '')}`);
    await page.goto(`${served.url}/?${encodeURIComponent(run[0] ?? '')}#${run[1]}`);
    await page.locator('.app-message').first().waitFor();
    await nothingRan();
  });

  it('in the name that an identity token gives, and what the bot says of it', async () => {
    const identitySecret = 'shared-with-the-intranet-and-nobody-else';
    const latchkey = await openInProcess({
      IDENTITY_SECRET: identitySecret,
      ALLOWED_ORIGINS: 'https://intranet.example',
    });
    served = latchkey;
    const call = async (path: string, token?: string, body: unknown = {}) => {
      const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
      const answer = await fetch(`${latchkey.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      return (await answer.json()) as { token: string };
    };
    const names = run.map((payload) => `Sam ${payload}`.slice(0, 100));
    for (const name of someOf(names, 1)) {
      const identity = await new SignJWT({ name })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject('s-1042')
        .setAudience('latchkey')
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(new TextEncoder().encode(identitySecret));
      const { token } = await call('/webchat/identify', (await call('/webchat/token')).token, { token: identity });
      const { conv } = decodeJwt<{ conv: string }>(token);
      await call('/v3/directline/conversations', token);
      for (const text of ['talk to a person', '12345678', 'bleep 4411', 'ESR shows a white page'])
        await call(`/v3/directline/conversations/${conv}/activities`, token, { type: 'message', text });
      await page.goto(`${served.url}/healthz`);
      await page.evaluate(
        `sessionStorage.setItem('latchkey-chat', '${JSON.stringify({ token, conversation: conv })}')`,
      );
      await page.goto(served.url);
      await page.locator('.app-message--person').nth(3).waitFor();
      await page.getByText('Sam').first().waitFor();
      await nothingRan();
    }
  });

  it('at the desk: whoever writes a ticket writes all of it', async () => {
    const { documents } = onSqlite(clock);
    const pubSub = new LocalPubSub();
    const tickets = new DocumentTickets(documents, clock, (reference) => pubSub.publish(ticketChanged, reference));
    const audit = { note: async () => {} };
    const open = new OpenTickets(tickets, clock, pubSub);
    const link = new FirstTry();
    const tries = { take: async () => undefined, giveBack: async () => {} };
    served = await serve((server, pages, publicUrl) => {
      mountDesk(server, pages, {
        desk: new Desk({ store: tickets, open, audit, clock, log: silent, answerRoutes: [], leave: () => {} }),
        sessions: new Sessions(documents, clock, audit),
        signIn: { by: 'link', link, documents, log: silent, tries },
        titles: new Map([['esr', 'ESR']]),
        live: chatsOn(documents, clock, pubSub),
        resets: new Map(),
        withForm: new Map(),
        chatReplies: () => [],
        calendarOf: () => calendarOf(usualHours),
        topics: new Map(),
        replies: () => bundles.map((text, at) => ({ id: `${at}`, group: text, title: text, text })),
        holdsSecret: () => false,
        pubSub,
        clock,
        publicUrl,
        trustedHops: 0,
        countForm: async () => undefined,
      });
    });
    for (const [at, text] of bundles.entries())
      await tickets.keep({
        ...exampleTicket(),
        key: `k${at}`,
        reference: `LK-7K4-P${String.fromCharCode(65 + at)}2`,
        openedAt: clock.now().toISOString(),
        name: text,
        payrollNumber: text,
        reach: { by: 'other', at: text, noCalls: text },
        email: text,
        issue: text,
        about: { guide: text, topic: text, title: text },
        tried: [text],
        trail: [{ asked: text, answered: text }],
        transcript: [{ from: 'person', at: clock.now().toISOString(), text }],
      });
    await page.goto(`${served.url}/desk/sign-in?ticket=${encodeURIComponent(bundles[0] ?? '')}`);
    await nothingRan();
    await page.goto(`${served.url}/desk/first-try?link=${encodeURIComponent(run[0] ?? '')}`);
    await nothingRan();
    await page.goto(served.url + link.path);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Tickets' }).waitFor();
    assert.ok((await page.locator('main').textContent())?.includes('ran()'));
    await nothingRan();
    const links = await page
      .locator('main a[href*="/desk/tickets/"]')
      .evaluateAll((all) => all.map((one) => (one as unknown as { href: string }).href));
    assert.equal(new Set(links).size, bundles.length);
    for (const link of new Set(links)) {
      await page.goto(link);
      await page.getByRole('button', { name: 'Take this ticket' }).click();
      await page.getByText('You, since').waitFor();
      assert.ok((await page.locator('main').textContent())?.includes('ran()'));
      await nothingRan();
    }
  });

  it('in the forms and the outbox of the backend', async () => {
    const world = await openWorld();
    const mails = bundles.map((text, at) => {
      const mail: Mail = { id: `${at}`, from: text, to: text, replyTo: text, subject: text, text, html: text };
      return { at: new Date(), mail };
    });
    served = await serve((server, pages, publicUrl) =>
      mountBackend(server, {
        backend: world.backend,
        trustedHops: 0,
        log: silent,
        pages,
        publicUrl,
        practice: { outbox: { list: async () => mails } },
      }),
    );
    await page.goto(`${served.url}/outbox`);
    assert.ok((await page.locator('main').textContent())?.includes('ran()'));
    await nothingRan();
    for (let at = 0; at < payloads.length; at += 100) {
      const text = payloads
        .slice(at, at + 100)
        .join(' ')
        .replaceAll('\n', ' ');
      await page.goto(
        `${served.url}/practice/training-interface/request?email=${encodeURIComponent(text.slice(0, 900))}`,
      );
      await page.locator('#email').fill(text);
      await page.locator('main form button').click();
      await page.locator('.nhsuk-error-summary').waitFor();
      await nothingRan();
    }
    for (const payload of run.slice(0, 8)) {
      await page.goto(`${served.url}/practice/training-interface/reset?token=${encodeURIComponent(payload)}`);
      await nothingRan();
      await page.goto(`${served.url}/${encodeURIComponent(payload)}`);
      await nothingRan();
    }
  });
});
