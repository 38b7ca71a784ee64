import assert from 'node:assert/strict';
import type { InProcess } from '../in-process.ts';
import { openInProcess } from '../in-process.ts';

describe('a chat on a computer that others use too', () => {
  let latchkey: InProcess;
  before(async () => {
    latchkey = await openInProcess({});
  });
  after(() => latchkey.close());

  const begin = (body: string | undefined) =>
    fetch(`${latchkey.url}/webchat/begin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    });
  const greeting = async (body: string | undefined) => {
    const response = await begin(body);
    assert.equal(response.status, 201);
    const { activities } = (await response.json()) as { activities: { text: string }[] };
    return activities[0]?.text ?? '';
  };

  it('says so from its first message on', async () => {
    assert.match(await greeting('{"shared":true}'), /Others use this computer, so press \*\*Clear this chat\*\*/);
  });

  it('says nothing of it where the page does not', async () => {
    for (const body of [undefined, '', '{}', '{"shared":false}'])
      assert.doesNotMatch(await greeting(body), /Others use/);
  });

  it('is refused where the page says it in another way, with a problem and no chat', async () => {
    for (const body of ['{"shared":"yes"}', '{"shared":1}', '{"shared":null}', '{"kiosk":true}', '[]', 'shared']) {
      const response = await begin(body);
      assert.equal(response.status, 400, body);
      assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
      const problem = (await response.json()) as Record<string, unknown>;
      assert.equal(typeof problem.detail, 'string');
      assert.equal(problem.conversationId, undefined);
    }
  });
});
