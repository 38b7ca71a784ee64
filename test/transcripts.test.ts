import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTranscript } from '../src/cli/transcript.ts';
import { playTranscript } from './play.ts';

const folder = fileURLToPath(new URL('./transcripts', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort();

describe('transcripts', function () {
  // A process that does not start says why after 20 s, which is all that a test has by itself.
  this.timeout(60_000);
  for (const file of files) {
    const transcript = readTranscript(readFileSync(join(folder, file), 'utf8'));
    it(`${file}: ${transcript.title}`, async () => {
      const difference = await playTranscript(transcript);
      if (difference === undefined) return;
      const { line, expected, heard } = difference;
      assert.equal(`bot: ${heard}`, `bot: ${expected}`, `${file}:${line}`);
    });
  }
});
