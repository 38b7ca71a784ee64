import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTranscript } from '../src/cli/transcript.ts';
import { differenceOfFaces } from './faces.ts';
import { isApart } from './journeys/latchkey.ts';
import { playApart, playTranscript } from './play.ts';

const folder = fileURLToPath(new URL('./transcripts', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort();
/** One for each call that the backend can be asked for in a transcript. The others are played so by `npm run test:apart`. */
const apart = ['esr/forgot-password.txt', 'nhsp-online/register.txt', 'training-interface/forgot-password.txt'];

for (const [title, some, play] of [
  ['transcripts', files, playTranscript],
  ...(isApart ? [] : [['transcripts, with the backend as a process of its own', apart, playApart] as const]),
] as const)
  describe(title, () => {
    for (const file of some) {
      const transcript = readTranscript(readFileSync(join(folder, file), 'utf8'));
      it(`${file}: ${transcript.title}`, async () => {
        const faces: string[] = [];
        const difference = await play(
          transcript,
          (reply) => void faces.push(...[differenceOfFaces(reply) ?? []].flat()),
        );
        assert.deepEqual(faces, [], 'the same in Teams, on Direct Line and in the terminal');
        if (difference === undefined) return;
        const { line, expected, heard } = difference;
        assert.equal(`bot: ${heard}`, `bot: ${expected}`, `${file}:${line}`);
      });
    }
  });
