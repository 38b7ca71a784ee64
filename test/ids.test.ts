import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { common, commonTopics } from '../src/guide/common-topics.ts';
import { realContent } from './guide/dialogs.ts';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const { guides } = realContent();
const ours = new Set([...guides.values()].flatMap(({ id, topics }) => (id === common ? [] : [id, ...topics.keys()])));
const ofCommon = new Set<string>([common, ...(guides.get(common)?.topics.keys() ?? [])]);

/** The reset backend has systems of its own, by its contract; these speak of them and not of guides. */
const ofTheBackend = /^(?:backend\/|cli\/(?:conformance|audit|release-account|import-accounts|backend))/;

/** Words that are the id of a topic too, and mean something else. */
const others: Readonly<Record<string, readonly string[]>> = {
  'guide/concepts.ts': ['register'],
  'understanding/understand.ts': ['register'],
  'guide/authoring/source.ts': ['handoff'],
  'guide/authoring/reach.ts': ['handoff'],
  'guide/authoring/lengths.ts': ['handoff'],
  'guide/guide.ts': ['handoff'],
  'leaflets/leaflet.ts': ['handoff'],
  'conversation/cases.ts': ['handoff'],
  'conversation/guide-runner.ts': ['handoff'],
  'understanding/distress/respelling.ts': ['thanks'],
  // A value that messages say, and the message that answers "why?".
  'guide/authoring/guide-compiler.ts': ['other-system'],
  'conversation/prompts.ts': ['other-system'],
  'conversation/policy/asides.ts': ['why'],
  'understanding/secrets/piece-evidence.ts': ['stop'],
};

/** Every id that stands between quotation marks in the code, by file. */
const found = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .flatMap((path) => {
    const file = relative(src, path).replaceAll('\\', '/');
    const code = readFileSync(path, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(?<=^|\s)\/\/.*$/gm, '');
    const quoted = [...code.matchAll(/['"`]([a-z][a-z0-9-]*)['"`]/g)].map(([, id = '']) => id);
    return quoted.filter((id) => !others[file]?.includes(id)).map((id) => ({ file, id }));
  });

describe('ids of guides and topics', () => {
  it('are in dialogs/ alone, none in the code', () => {
    assert.ok(ours.size > 15);
    const inCode = found.filter(({ file, id }) => ours.has(id) && !ofTheBackend.test(file));
    assert.deepEqual(inCode, []);
  });

  it('are owners of facts for the reset backend alone', () => {
    const owners = new RegExp(`^[^*/]*['"\x60](?:${[...guides.keys()].join('|')})\\.[a-z-]+['"\x60]`, 'm');
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !ofTheBackend.test(file))
      .filter((file) => owners.test(readFileSync(join(src, file), 'utf8')));
    assert.deepEqual(files, []);
  });

  it('of the common guide stand in one file of the code, and are all that the guide has', () => {
    const elsewhere = found.filter(
      ({ file, id }) => ofCommon.has(id) && file !== 'guide/common-topics.ts' && !ofTheBackend.test(file),
    );
    assert.deepEqual(elsewhere, []);
    assert.deepEqual([...(guides.get(common)?.topics.keys() ?? [])].sort(), Object.values<string>(commonTopics).sort());
  });
});
