import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../cli/running.ts';

function guides(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = runCommand('guides', args, env);
  return { status, out: `${stdout}${stderr}` };
}

describe('npm run guides', () => {
  it('check finds the guides sound, and says what there is', () => {
    const { status, out } = guides(['check']);
    assert.equal(status, 0, out);
    assert.match(out, /^esr +9 topics, \d+ steps, \d+ paths, reads at grade \d/m);
    assert.match(out, /no issues$/m);
  });

  it("check reads a Trust's own facts, and exits 1 with the line of what is wrong in them", () => {
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-facts-'));
    const file = join(folder, 'ours.yaml');
    writeFileSync(file, 'esr:\n  lokc: { value: 6 hours, assumed: ours }\n');
    try {
      const { status, out } = guides(['check'], { FACTS_FILE: file });
      assert.equal(status, 1, out);
      assert.match(out, /ours\.yaml:2 no fact esr\.lokc to override\n {4}→ /);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('facts says where each is conveyed', () => {
    const { status, out } = guides(['facts']);
    assert.equal(status, 0, out);
    assert.match(out, /^esr\.lock +the backend, .*esr\//m);
    assert.doesNotMatch(out, /NOWHERE/);
  });

  it('paths tells every path of a topic', () => {
    const { status, out } = guides(['paths', 'esr', 'account-locked']);
    assert.equal(status, 0, out);
    const told = Number(out.match(/^esr › account-locked: (\d+) paths/)?.[1]);
    assert.ok(told > 1);
    assert.equal(out.split('\n\n').filter((path) => path.startsWith('  user: [')).length, told);
  });

  it('says what there is instead, when something is asked for that is not', () => {
    assert.match(
      guides(['polish']).out,
      /There is no "polish"\. Choose one of: check, draw, paths, facts, claims, schema\./,
    );
    assert.match(guides(['paths', 'payroll']).out, /There is no guide "payroll"\. Choose one of: common, esr/);
    const { status, out } = guides(['paths', 'esr', 'payslip']);
    assert.match(out, /esr has no topic "payslip"\. Choose one of: first-login/);
    assert.equal(status, 1);
  });
});
