import assert from 'node:assert/strict';
import { differenceOfFaces } from './faces.ts';
import { isApart } from './journeys/latchkey.ts';
import { directLine, playOverWire, teams } from './over-the-wire.ts';
import { playApart, playTranscript, transcriptIn, transcripts } from './play.ts';

/** One for each call that the backend can be asked for in a transcript. The others are played so by `npm run test:apart`. */
const apart = ['esr/forgot-password.txt', 'nhsp-online/register.txt', 'training-interface/forgot-password.txt'];

for (const [title, some, play] of [
  ['transcripts', transcripts, playTranscript],
  ...(isApart ? [] : [['transcripts, with the backend as a process of its own', apart, playApart] as const]),
] as const)
  describe(title, () => {
    for (const file of some) {
      const transcript = transcriptIn(file);
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

// All of them are played so by `npm run test:all`.
describe('a transcript over the wire', () => {
  for (const [name, door] of Object.entries({ 'in Teams': teams, 'on Direct Line': directLine }))
    it(`with a lock, a reminder after it and a form, ${name}`, async () => {
      assert.equal(await playOverWire(transcriptIn('esr/account-locked.txt'), door), undefined);
    });
});
