import assert from 'node:assert/strict';
import { manifestOf, models, readManifest, readWeightsFile } from '../../training/models.ts';

describe('what was learnt beforehand', () => {
  for (const model of models)
    it(`${model.name} was learnt from the examples there are, by the code there is: where not, npm run training`, () =>
      assert.deepEqual(manifestOf(model, readWeightsFile(model)), readManifest(model)));
});
