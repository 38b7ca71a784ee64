import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { conform } from '../../src/cli/conformance/conformance.ts';
import { someOf } from '../every.ts';
import { openInside, openProgram } from './implementation.ts';
import { commandOf } from './running.ts';

describe('the conformance suite', () => {
  // In this process as well, behind something that breaks nothing: conformance-mutants.test.ts.
  for (const [where, open] of someOf(
    [
      ['as a process of its own', openProgram],
      ['in this process', openInside],
    ] as const,
    1,
  ))
    it(`finds nothing to say against our own backend, ${where}`, async () => {
      const ours = await open();
      const judged = await conform(ours.settings);
      await ours.close();
      assert.deepEqual(
        judged.filter(({ verdict }) => verdict.result !== 'held'),
        [],
      );
      assert.ok(judged.length > 40);
    });

  it('skips what it cannot check, and says why', async () => {
    const ours = await openInside();
    const { outbox: _none, ...settings } = ours.settings;
    const judged = await conform({ ...settings, keys: {}, accounts: {} });
    await ours.close();
    assert.deepEqual(
      judged.filter(({ verdict }) => verdict.result === 'broken'),
      [],
    );
    const reasons = judged.flatMap(({ verdict }) => (verdict.result === 'skipped' ? [verdict.reason] : []));
    assert.ok(reasons.includes('needs --key'));
    assert.ok(reasons.includes('needs --key or --anonymous-key'));
    assert.equal(judged.find(({ name }) => name.startsWith('without a key'))?.verdict.result, 'held');
  });

  it('says so when nobody answers', async () => {
    const settings = { url: 'http://127.0.0.1:1', keys: { identified: 'key' }, accounts: {} };
    const judged = await conform(settings, undefined, ({ title }) => title === 'The contract');
    assert.ok(judged.some(({ verdict }) => verdict.result === 'broken' && verdict.reason.includes('no answer')));
    assert.ok(judged.every(({ verdict }) => verdict.result !== 'held'));
  });

  describe('by hand', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const run = (...args: readonly string[]) =>
      new Promise<{ readonly code: number; readonly out: string }>((resolve) => {
        const child = execFile(
          process.execPath,
          [commandOf('conformance'), ...args],
          { cwd: root, env: { ...process.env, BACKEND_KEY: '', BACKEND_ANONYMOUS_KEY: '' } },
          (_error, stdout) => resolve({ code: child.exitCode ?? -1, out: stdout }),
        );
      });

    it('prints what held, what is broken and what was skipped, and its exit code says which', async () => {
      const ours = await openInside();
      const { url } = ours.settings;
      const [held, broken] = await Promise.all([run(url), run(`${url}/elsewhere`, '--key', 'one')]);
      await ours.close();
      assert.equal(held.code, 0);
      assert.match(held.out, /^ {2}✔ without a key/m);
      assert.match(held.out, /^ {2}– .+ \(needs --key\)$/m);
      assert.match(held.out, /, 0 broken, /);
      assert.equal(broken.code, 1);
      assert.match(broken.out, /^ {2}✘ it is served as OpenAPI.+\n {6}\/backend\/openapi.json answered 404$/m);
    });

    it('says how it is used', async () => {
      const { code, out } = await run();
      assert.equal(code, 2);
      assert.match(out, /npm run backend:conformance -- URL/);
    });
  });
});
