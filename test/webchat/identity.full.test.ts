import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readIdentities } from '../../src/webchat/identity.ts';

const documented = readFileSync(new URL('../../docs/web-chat.md', import.meta.url), 'utf8');
const [, python = ''] = /```python\n([\s\S]*?)```/.exec(documented) ?? [];
const secret = 'shared-with-the-intranet-and-nobody-else';

describe('the lines of the documentation that make an identity token', () => {
  it('in Python, as they stand there', async function () {
    const around = `import jwt, os, time\nid, email = "s-1042", "grace.adeyemi@nhs.net"\n${python}print(token)\n`;
    const ran = spawnSync('python3', ['-c', around], {
      env: { PATH: process.env.PATH, IDENTITY_SECRET: secret },
      encoding: 'utf8',
    });
    if (ran.error !== undefined || /No module named 'jwt'/.test(ran.stderr)) {
      console.log('      skipped: python3 with PyJWT is not installed: pip install PyJWT');
      this.skip();
    }
    assert.equal(ran.stderr, '');
    const who = await readIdentities(secret, { now: () => new Date() }).read(ran.stdout.trim());
    assert.deepEqual([who.id, who.addresses], ['s-1042', ['grace.adeyemi@nhs.net']]);
  });
});
