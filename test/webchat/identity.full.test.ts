import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readIdentities } from '../../src/webchat/identity.ts';

const documented = readFileSync(new URL('../../docs/web-chat.md', import.meta.url), 'utf8');
const linesOf = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(documented)?.[1] ?? '';
const secret = 'shared-with-the-intranet-and-nobody-else';
const env = { PATH: process.env.PATH, IDENTITY_SECRET: secret };
/** Where Debian's libnewtonsoft-json5.0-cil has it. */
const newtonsoft = '/usr/lib/cli/Newtonsoft.Json-5.0';

describe('the lines of the documentation that make an identity token', () => {
  const isTaken = async (token: string) => {
    const who = await readIdentities(secret, { now: () => new Date() }).read(token.trim());
    assert.deepEqual([who.id, who.addresses], ['s-1042', ['grace.adeyemi@nhs.net']]);
  };

  it('in Python, as they stand there', async function () {
    const around = `import jwt, os, time\nid, email = "s-1042", "grace.adeyemi@nhs.net"\n${linesOf('python')}print(token)\n`;
    const ran = spawnSync('python3', ['-c', around], { env, encoding: 'utf8' });
    if (ran.error !== undefined || /No module named 'jwt'/.test(ran.stderr)) {
      console.log('      skipped: python3 with PyJWT is not installed: pip install PyJWT');
      this.skip();
    }
    assert.equal(ran.stderr, '');
    await isTaken(ran.stdout);
  });

  it('in C#, as they stand there', async function () {
    if (spawnSync('mcs', ['--version']).error !== undefined || !existsSync(newtonsoft)) {
      console.log(
        '      skipped: Mono is not installed: apt-get install mono-mcs mono-runtime libnewtonsoft-json5.0-cil',
      );
      this.skip();
    }
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-csharp-'));
    try {
      const around = `using System; using System.Security.Cryptography; using System.Text; using Newtonsoft.Json;
class Intranet { static void Main() {
string id = "s-1042", email = "grace.adeyemi@nhs.net", secret = Environment.GetEnvironmentVariable("IDENTITY_SECRET");
${linesOf('csharp')}Console.WriteLine(token); } }`;
      writeFileSync(join(folder, 'intranet.cs'), around);
      const reference = `-r:${newtonsoft}/Newtonsoft.Json.dll`;
      const made = spawnSync('mcs', [reference, '-out:intranet.exe', 'intranet.cs'], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      assert.equal(made.status, 0, made.stderr + made.stdout);
      const ran = spawnSync('mono', ['intranet.exe'], {
        cwd: folder,
        env: { ...env, MONO_PATH: newtonsoft },
        encoding: 'utf8',
      });
      assert.equal(ran.status, 0, ran.stderr);
      await isTaken(ran.stdout);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
