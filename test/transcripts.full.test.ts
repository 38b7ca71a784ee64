import assert from 'node:assert/strict';
import { directLine, playOverWire, teams } from './over-the-wire.ts';
import { transcriptIn, transcripts } from './play.ts';

/** These begin before anybody was greeted, and are answered otherwise after it: whoever opens the web chat has been greeted. */
const ungreeted = ['common/other-system.txt', 'common/out-of-scope.txt'];

for (const [name, door, files] of [
  ['in Teams', teams, transcripts],
  ['on Direct Line', directLine, transcripts.filter((file) => !ungreeted.includes(file))],
] as const)
  describe(`every transcript over the wire, ${name}`, () => {
    for (const file of files)
      it(file, async () => {
        assert.equal(await playOverWire(transcriptIn(file), door), undefined);
      });
  });
