import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { acts } from '../../../src/guide/acts.ts';
import { compile } from '../../../src/guide/authoring/compile.ts';
import { transcriptOf } from '../../../src/guide/authoring/example-talk.ts';
import { pathsOf } from '../../../src/guide/authoring/paths.ts';
import { review } from '../../../src/guide/authoring/review.ts';
import { inputKinds } from '../../../src/guide/inputs.ts';

const page = readFileSync(new URL('../../../docs/writing-guides.md', import.meta.url), 'utf8');
const [, askedText = ''] = [...page.matchAll(/```text\n([\s\S]*?)```/g)].map(([, text]) => text);
const [factsText = '', guideText = '', oursText = ''] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, text]) => text,
);

describe('docs/writing-guides.md', () => {
  const sources = {
    facts: { file: 'facts.yaml', text: factsText },
    guides: [
      {
        file: 'door.yaml',
        text: guideText,
        asked: [{ file: 'door/asked/link-life.txt', text: askedText }],
        ours: { file: 'door/ours.yaml', text: oursText },
      },
    ],
  };

  it('has an example that compiles, and stands its own review', () => {
    const compiled = compile(sources.facts, sources.guides);
    assert.deepEqual(compiled.issues, []);
    assert.ok('content' in compiled);
    assert.deepEqual(review(compiled.content, sources, [], '2026-11-20'), []);
    const door = compiled.content.guides.get('door');
    assert.ok(door);
    const told = [...pathsOf(door, 'link-expired')].map(
      (path) => transcriptOf(door, path, new Date('2026-11-20T03:10:00Z')).lines.at(-1) ?? '',
    );
    assert.equal(told.length, 8);
    for (const last of told) assert.match(last, /^bot: {2}(Good\.|The door team)/);
  });

  it('names every act with its results and values, and every input', () => {
    for (const [act, { needs, results }] of Object.entries(acts)) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${act}\``)) ?? '';
      for (const word of [...needs, ...Object.keys(results), ...Object.values(results).flat()])
        assert.ok(row.includes(`\`${word}\``), `${word} in the row of ${act}`);
    }
    for (const kind of inputKinds) assert.ok(page.includes(`\`${kind}\``), kind);
  });
});
