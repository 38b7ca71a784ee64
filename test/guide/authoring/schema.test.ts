import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { editorSchemas } from '../../../src/guide/authoring/schema.ts';
import { sources } from '../dialogs.ts';
import { guideText } from '../small.ts';

const schemas = editorSchemas();
/** The schema read back, as an editor reads it. */
const checks = (name: string) => z.fromJSONSchema(JSON.parse(schemas.get(name) ?? ''));

describe('the schemas for editors', () => {
  for (const [name, text] of schemas) {
    it(`dialogs/${name} is up to date`, () => {
      const written = readFileSync(new URL(`../../../dialogs/${name}`, import.meta.url), 'utf8');
      assert.equal(written, text, 'run: npm run guides -- schema');
    });
  }

  const kinds = [
    ['guide.schema.json', sources.guides],
    ['routing.schema.json', sources.guides.flatMap(({ routing }) => routing ?? [])],
    ['ours.schema.json', sources.guides.flatMap(({ ours }) => ours ?? [])],
  ] as const;
  for (const [schema, files] of kinds) {
    for (const { file, text } of files) {
      it(`${file} names its schema, and has its shape`, () => {
        assert.ok(text.startsWith(`# yaml-language-server: $schema=../${schema}\n`));
        assert.deepEqual(checks(schema).safeParse(parse(text)).error?.issues, undefined);
      });
    }
  }

  it('dialogs/facts.yaml names its schema, and has its shape', () => {
    assert.match(sources.facts.text, /^# yaml-language-server: \$schema=\.\/facts\.schema\.json\n/);
    assert.deepEqual(checks('facts.schema.json').safeParse(parse(sources.facts.text)).error?.issues, undefined);
  });

  it('refuse what an editor should underline', () => {
    const steps = ['  first: { say: Hello., end: solvde }\n', '  first: { say: Hello., colour: red, end: solved }\n'];
    for (const step of steps) {
      assert.equal(checks('guide.schema.json').safeParse(parse(guideText(step))).success, false, step);
    }
    assert.equal(checks('facts.schema.json').safeParse({ esr: { lock: { say: 'x' } } }).success, false);
  });
});
