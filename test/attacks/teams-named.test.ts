import assert from 'node:assert/strict';
import { readConfig } from '../../src/app/config.ts';
import { readContentOf } from '../../src/app/content.ts';
import { leafletsFor } from '../../src/app/leaflets-for.ts';
import { readLearnt } from '../../src/app/learnt.ts';
import { incomingActivity } from '../../src/bot/activity.ts';
import { searchGuides, selectGuide } from '../../src/bot/guide-search.ts';
import { exchangeToken, verifyState } from '../../src/bot/sign-in.ts';
import { common } from '../../src/guide/common-topics.ts';
import { readSignIns } from '../../src/teams/tokens.ts';
import { topicClassifierOf } from '../../src/understanding/intents/topic-classifier.ts';
import { activityFrom } from '../bot/connector.ts';
import { onSqlite } from '../on-sqlite.ts';
import { appId, type Issuer, objectId, startIssuer, tenantId } from '../teams/issuer.ts';

const invoke = (name: string, value: unknown, id = 'invoke-1') =>
  incomingActivity.parse({
    ...activityFrom('https://smba.trafficmanager.net/uk/', { type: 'invoke', name, value, id }),
    from: { id: 'a-person', name: 'Grace', aadObjectId: objectId },
  });

describe('a token that a client of Teams offers for a sign-in', () => {
  let issuer: Issuer;
  const logged: string[] = [];
  const log = {
    info: (event: string) => void logged.push(event),
    warn: (event: string) => void logged.push(event),
    error() {},
  };
  before(async () => {
    issuer = await startIssuer();
  });
  after(() => issuer.close());
  beforeEach(() => {
    logged.length = 0;
  });
  const parts = () => {
    const settings = { appId, tenantId, publicUrl: 'https://latchkey.example', authority: issuer.authority };
    const signIns = readSignIns(settings, { now: () => new Date() });
    return { documents: onSqlite().documents, log, readToken: (token: string) => signIns.read(token) };
  };

  it('83: is exchanged once, whichever of three clients sends it, and all are answered alike', async () => {
    const ours = parts();
    const token = await issuer.token();
    const answers = await Promise.all(
      ['phone', 'desk', 'browser'].map((client) =>
        exchangeToken(invoke('signin/tokenExchange', { id: 'x-1', connectionName: 'sso', token }, client), ours),
      ),
    );
    for (const answer of answers) assert.deepEqual(answer, { status: 200, body: { id: 'x-1', connectionName: 'sso' } });
    assert.deepEqual(logged, ['signed-in']);
  });

  it('83: is answered 412 when it does not hold, or is another person’s, or nobody can be signed in', async () => {
    const ours = parts();
    const theirs = await issuer.token({ oid: '99999999-bbbb-4ccc-8ddd-eeeeeeeeeeee' });
    for (const [token, using] of [
      ['x.y.z', ours],
      [theirs, ours],
      [await issuer.token({ tid: appId }), ours],
      [await issuer.token(), { documents: ours.documents, log }],
    ] as const) {
      const answer = await exchangeToken(
        invoke('signin/tokenExchange', { id: 'x-2', connectionName: 'sso', token }),
        using,
      );
      assert.equal(answer.status, 412);
      assert.deepEqual(Object.keys(answer.body as object), ['id', 'connectionName', 'failureDetail']);
    }
    for (const value of [undefined, 'x', { id: 5 }, { token: 'x' }, { id: 'x', token: 'x'.repeat(9000) }])
      assert.equal((await exchangeToken(invoke('signin/tokenExchange', value), ours)).status, 400);
    assert.ok(!logged.includes('signed-in'));
  });

  it('83: a code for a sign-in that never began is answered', () => assert.equal(verifyState().status, 412));
});

describe('the page of a guide, to be shared in a chat', () => {
  const content = readContentOf(readConfig({}));
  const listener = topicClassifierOf(content.guides, common, readLearnt(content.guides));
  const findPages = (words: string) => leafletsFor(words, content, listener, 'https://latchkey.example');
  const search = (words: string) => {
    const value = { commandId: 'guide', parameters: [{ name: 'words', value: words }] };
    const { body } = searchGuides(invoke('composeExtension/query', value), { findPages });
    const { attachments } = (body as { composeExtension: { attachments: Found[] } }).composeExtension;
    return attachments;
  };
  interface Found {
    readonly content: { readonly title: string; readonly buttons: readonly { readonly value: string }[] };
    readonly preview: { readonly content: { readonly tap: { readonly value: unknown } } };
  }

  it('is found by what somebody says of their trouble', () => {
    for (const [words, page] of [
      ['my esr is locked', '/guides/esr/account-locked'],
      ['forgot password training interface', '/guides/training-interface/forgot-password'],
      ['nhsp code never came', '/guides/nhsp-online/code-missing'],
    ] as const)
      assert.equal(search(words)[0]?.content.buttons[0]?.value, `https://latchkey.example${page}`, words);
    assert.ok(search('').length > 5);
    assert.ok(search('ESR').every(({ content }) => content.buttons[0]?.value.includes('/guides/esr/')));
  });

  it('is shared as a card that says where it leads, and only a page of ours is', () => {
    const [first] = search('my esr is locked');
    const chosen = selectGuide(invoke('composeExtension/selectItem', first?.preview.content.tap.value), { findPages });
    const cards = (chosen.body as { composeExtension: { attachments: Found[] } }).composeExtension.attachments;
    assert.equal(cards[0]?.content.title, first?.content.title);
    for (const value of [undefined, 'x', { title: 'x', system: 'x', url: 'https://evil.example/' }])
      assert.deepEqual(selectGuide(invoke('composeExtension/selectItem', value), { findPages }).body, {
        composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] },
      });
  });
});
