import assert from 'node:assert/strict';
import { owner, stranger } from '../world.ts';
import { type ApiWorld, auth, bot, isProblem, openApi, receiptsKey } from './world.ts';

const good = { system: 'training-interface', email: 'registered@nhs.net', person: stranger };

describe('receipts of GOV.UK Notify', () => {
  let api: ApiWorld;
  beforeEach(async () => {
    api = await openApi();
  });
  afterEach(() => api.close());

  const receipt = { reference: 'mail-1', status: 'permanent-failure', notification_type: 'email', to: 'a@nhs.net' };
  const send = (body: unknown, key = receiptsKey) =>
    api.call('receipts/notify', body, { headers: { authorization: `Bearer ${key}` } });

  it('need their own key, which opens nothing else', async () => {
    assert.equal((await send(receipt, bot.key)).status, 401);
    isProblem(await api.call('resets', good, { headers: auth(receiptsKey) }), 401, 'key');
  });

  it('mark a request as bounced', async () => {
    const person = owner('registered@nhs.net');
    const { id } = (await api.call('resets', { ...good, person })).json;
    const mails = await api.world.mailsTo('registered@nhs.net');
    const answered = await send({ ...receipt, reference: mails.at(-1)?.id });
    assert.equal(answered.status, 204);
    assert.equal((await api.call(`resets/${id}`)).json.state, 'bounced');
  });

  it('of what was delivered, or is not known, change nothing', async () => {
    const person = owner('registered@nhs.net');
    const { id } = (await api.call('resets', { ...good, person })).json;
    const [mail] = await api.world.mailsTo('registered@nhs.net');
    assert.equal((await send({ ...receipt, reference: mail?.id, status: 'delivered' })).status, 204);
    assert.equal((await send({ ...receipt, reference: null })).status, 204);
    assert.equal((await send({ ...receipt, reference: 'unheard-of' })).status, 204);
    assert.equal((await api.call(`resets/${id}`)).json.state, 'mailed');
  });
});
