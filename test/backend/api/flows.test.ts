import assert from 'node:assert/strict';
import { hour, owner, stranger } from '../world.ts';
import { type ApiWorld, isProblem, openApi, page } from './world.ts';

const password = 'Seven-quiet-otters-28';
const dateOfBirth = '1990-01-01';

describe('completing a reset at the API', () => {
  let api: ApiWorld;
  beforeEach(async () => {
    api = await openApi();
  });
  afterEach(() => api.close());

  const link = async (system: string, email: string) => {
    const born = system === 'esr' ? { dateOfBirth } : {};
    const asked = await api.call('resets', { system, email, ...born, person: owner(email) });
    assert.equal(asked.json.result, 'done');
    return { id: asked.json.id as string, token: await api.world.tokenFor(email) };
  };
  const complete = (system: string, token: string, email: string) =>
    api.call('resets/completion', { system, token, email, password }, { caller: page });

  it('sets a password for the address that the link went to', async () => {
    const { id, token } = await link('esr', 'registered@nhs.net');
    isProblem(await complete('esr', token, 'contracted@nhs.net'), 422, 'other-address');
    isProblem(await complete('esr', token, 'nobody@nhs.net'), 422, 'other-address');
    isProblem(await complete('training-interface', token, 'registered@nhs.net'), 404, 'unknown');
    const done = await complete('esr', token, ' Registered@nhs.net');
    assert.deepEqual(done.json, { result: 'done', signInPage: 'https://latchkey.example/practice/esr/sign-in' });
    isProblem(await complete('esr', token, 'registered@nhs.net'), 410, 'link-used');
    assert.equal((await api.call(`resets/${id}`)).json.state, 'used');
    const signIn = { system: 'esr', name: 'REGISTERED01', password, person: owner('registered@nhs.net') };
    assert.equal((await api.call('sign-ins', signIn)).json.result, 'signed-in');
  });

  it('is too late when the link has expired', async () => {
    const { token } = await link('training-interface', 'registered@nhs.net');
    api.world.pass(2 * hour);
    isProblem(await complete('training-interface', token, 'registered@nhs.net'), 410, 'link-expired');
  });

  it('says until when an account is locked, and leaves the link', async () => {
    const { token } = await link('esr', 'contracted@nhs.net');
    const wrong = { system: 'esr', name: 'CONTRACTED01', password: 'wrong', person: owner('contracted@nhs.net') };
    for (let miss = 0; miss < 3; miss++) await api.call('sign-ins', wrong);
    const locked = await complete('esr', token, 'contracted@nhs.net');
    isProblem(locked, 423, 'locked');
    assert.equal(locked.json['lock-ends'], '2026-11-20T15:10:00.000Z');
  });

  it('says what is wrong with a password', async () => {
    const { token } = await link('training-interface', 'registered@nhs.net');
    const body = { system: 'training-interface', token, email: 'registered@nhs.net', password: 'short' };
    const refused = await api.call('resets/completion', body);
    isProblem(refused, 422, 'password-refused');
    assert.deepEqual(Object.keys(refused.json.fields), ['password']);
  });
});

describe('a registration at the API', () => {
  let api: ApiWorld;
  let path: string;
  const email = 'joined-the-bank@nhs.net';
  beforeEach(async () => {
    api = await openApi();
    path = `registrations/${(await api.call('registrations', { email, person: stranger })).json.id}`;
    await api.world.mailsTo(email);
  });
  afterEach(() => api.close());

  it('takes so many guesses of a code, and then none', async () => {
    let answered = await api.call(`${path}/verification`, { code: '000000' });
    for (let guess = 0; guess < 20 && answered.status === 422; guess++)
      answered = await api.call(`${path}/verification`, { code: `your code is ${String(guess).padStart(6, '0')}` });
    isProblem(answered, 429, 'limited');
    assert.equal(answered.headers.get('retry-after'), null);
  });

  it('takes no code that has expired', async () => {
    api.world.pass(15 * 60_000);
    isProblem(await api.call(`${path}/verification`, { code: '123456' }), 410, 'code-expired');
  });

  it('sends so many codes, and then none', async () => {
    let answered = await api.call(`${path}/codes`, undefined, { method: 'POST' });
    assert.equal(answered.status, 202);
    for (let code = 0; code < 20 && answered.status === 202; code++)
      answered = await api.call(`${path}/codes`, undefined, { method: 'POST' });
    isProblem(answered, 429, 'limited');
  });

  it('is opened by its proof alone', async () => {
    const proof = 'a'.repeat(43);
    const details = { firstName: 'Bank', lastName: 'Member', dateOfBirth, phone: '07700 900 982', password };
    isProblem(await api.call(`${path}/details`, { proof, ...details }, { method: 'PUT' }), 404, 'unknown');
    isProblem(await api.call(`${path}/second-factor`, { proof, factor: 'email' }, { method: 'PUT' }), 404, 'unknown');
    isProblem(await api.call(`${path}/completion`, { proof }), 404, 'unknown');
  });
});
