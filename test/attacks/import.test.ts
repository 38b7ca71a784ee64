import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { commandOf } from '../cli/running.ts';

const run = promisify(execFile);

describe('attacks by a file of accounts', () => {
  it('60: a formula in a cell is text in the report', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'latchkey-import-'));
    try {
      const [file, report] = [join(folder, 'accounts.csv'), join(folder, 'report.csv')];
      const rows = ['=HYPERLINK("https://evil.example")', '+1', '-1', '@SUM(A1)', '\t=1'].map(
        (system) => `"${system.replaceAll('"', '""')}",registered@nhs.net,,,2015-06-01`,
      );
      await writeFile(file, `system,email,username,dateOfBirth,joined\n${rows.join('\n')}\n`);
      const program = [commandOf('import-accounts'), file, '--dry-run', '--report', report];
      await assert.rejects(run(process.execPath, program), { code: 1 }, 'every row is refused');
      const cells = (await readFile(report, 'utf8')).split(/\r\n|,/);
      assert.ok(
        cells.some((cell) => cell.includes('HYPERLINK')),
        cells.join(' | '),
      );
      for (const cell of cells) assert.doesNotMatch(cell, /^"?[=+\-@\t]/, cell);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
