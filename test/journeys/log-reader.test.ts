import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { patience } from '../patience.ts';
import { freePort, leftovers } from '../redis.ts';

const key = 'a-key-for-the-desk-of-a-ward-that-is-long-enough';

describe('whoever reads the log', () => {
  it('may go away, and the program still ends when it is told to', async () => {
    const program = spawn(process.execPath, [fileURLToPath(new URL('../../dist/backend-main.js', import.meta.url))], {
      env: { PATH: process.env.PATH ?? '', PORT: String(await freePort()), BACKEND_KEYS: `ward:identified:${key}` },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const kill = () => program.kill('SIGKILL');
    leftovers.add(kill);
    await once(program.stdout, 'data');
    program.stdout.destroy();
    const ended = once(program, 'exit', { signal: AbortSignal.timeout(patience) });
    program.kill('SIGTERM');
    const [code] = await ended.finally(kill);
    leftovers.delete(kill);
    assert.equal(code, 0);
  });
});
