import assert from 'node:assert/strict';
import { newKey, owner, stranger } from '../world.ts';
import { type ApiWorld, isProblem, openApi, page } from './world.ts';

const good = { system: 'training-interface', email: 'registered@nhs.net', person: stranger };

describe('(61) an Idempotency-Key of the API', () => {
  let api: ApiWorld;
  beforeEach(async () => {
    api = await openApi();
  });
  afterEach(() => api.close());

  it('has the same answer again, and one effect', async () => {
    const person = owner('registered@nhs.net');
    const key = newKey();
    const first = await api.call('resets', { ...good, person }, { key });
    api.world.pass(1000);
    const again = await api.call('resets', { ...good, person }, { key });
    assert.deepEqual([again.status, again.text], [202, first.text]);
    assert.equal((await api.world.mailsTo('registered@nhs.net')).length, 1);
  });

  it('with another body, or for another operation, is refused', async () => {
    const key = newKey();
    await api.call('resets', good, { key });
    isProblem(await api.call('resets', { ...good, email: 'nobody@nhs.net' }, { key }), 422, 'key-reused');
    const start = { email: good.email, person: stranger };
    isProblem(await api.call('registrations', start, { key }), 422, 'key-reused');
  });

  it('is each caller’s own', async () => {
    const key = newKey();
    await api.call('resets', good, { key });
    assert.equal((await api.call('resets', { ...good, email: 'a@nhs.net' }, { key, caller: page })).status, 202);
  });

  it('that is sent many times at once has one effect', async () => {
    const key = newKey();
    const all = await Promise.all(Array.from({ length: 20 }, () => api.call('resets', good, { key })));
    assert.deepEqual(new Set(all.map(({ status, text }) => `${status} ${text}`)).size, 1);
    assert.equal((await api.world.mailsTo('registered@nhs.net')).length, 1);
  });

  it('whose first request another process still answers is in flight', async () => {
    const { documents } = api.world;
    const save = documents.saveIfUnchanged.bind(documents);
    let held = () => {};
    let isHeld = false;
    // Whoever claims a key now, never comes to its answer before it is let go.
    documents.saveIfUnchanged = async (key, revision, value, ttl) => {
      const isAnswer = (value as { state?: string }).state === 'answered';
      if (isAnswer && !isHeld) {
        isHeld = true;
        await new Promise<void>((go) => {
          held = go;
        });
      }
      return save(key, revision, value, ttl);
    };
    const other = await openApi({ documents });
    const key = newKey();
    const first = api.call('resets', good, { key });
    while (!isHeld) await new Promise((resolve) => setImmediate(resolve));
    const second = await other.call('resets', good, { key });
    isProblem(second, 409, 'key-in-flight');
    assert.equal(second.headers.get('retry-after'), '1');
    held();
    assert.equal((await first).status, 202);
    assert.equal((await other.call('resets', good, { key })).status, 202);
    await other.close();
  });

  it('keeps a refusal that had an effect, and counts it once', async () => {
    const person = owner('contracted@nhs.net');
    const wrong = { system: 'esr', name: 'CONTRACTED01', password: 'wrong', person };
    const key = newKey();
    assert.deepEqual((await api.call('sign-ins', wrong, { key })).json, { result: 'wrong', left: 2 });
    assert.deepEqual((await api.call('sign-ins', wrong, { key })).json, { result: 'wrong', left: 2 });
    assert.deepEqual((await api.call('sign-ins', wrong)).json, { result: 'wrong', left: 1 });
  });

  it('keeps a wrong code with it, and does not judge it again', async () => {
    const started = (await api.call('registrations', { email: 'joined-the-bank@nhs.net', person: stranger })).json;
    await api.world.mailsTo('joined-the-bank@nhs.net');
    const path = `registrations/${started.id}/verification`;
    const key = newKey();
    for (let times = 0; times < 20; times++)
      isProblem(await api.call(path, { code: '000000' }, { key }), 422, 'code-wrong');
    const [, code = ''] =
      /\b(\d{6})\b/.exec((await api.world.mailsTo('joined-the-bank@nhs.net')).at(-1)?.text ?? '') ?? [];
    const right = newKey();
    const verified = await api.call(path, { code }, { key: right });
    assert.equal(verified.json.result, 'verified');
    assert.equal((await api.call(path, { code }, { key: right })).text, verified.text);
    isProblem(await api.call(path, { code }), 404, 'unknown');
  });

  it('is free again after a failure of ours', async () => {
    const { documents } = api.world;
    const load = documents.load.bind(documents);
    const down = async () => Promise.reject(Object.assign(new Error('secret'), { name: 'StoreUnavailable' }));
    const key = newKey();
    documents.load = down;
    const refused = await api.call('resets', good, { key });
    isProblem(refused, 503, 'store-unavailable');
    assert.equal(refused.headers.get('retry-after'), '5');
    documents.load = load;
    assert.equal((await api.call('resets', good, { key })).status, 202);
  });
});
