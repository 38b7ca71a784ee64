import assert from 'node:assert/strict';
import { directLine, playOverWire, teams } from './over-the-wire.ts';
import { transcriptIn, transcripts } from './play.ts';

for (const [name, door] of Object.entries({ 'in Teams': teams, 'on Direct Line': directLine }))
  describe(`every transcript over the wire, ${name}`, () => {
    for (const file of transcripts)
      it(file, async () => {
        assert.equal(await playOverWire(transcriptIn(file), door), undefined);
      });
  });
