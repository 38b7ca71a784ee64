import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { addressesOf, notAdopted } from '../../src/app/addresses.ts';
import { announcementOf } from '../../src/app/announcement.ts';
import { readConfig } from '../../src/app/config.ts';
import { readContentOf } from '../../src/app/content.ts';
import { render } from '../../src/guide/text.ts';
import { ofATrust } from '../journeys/latchkey.ts';

const runbook = readFileSync(fileURLToPath(new URL('../../docs/runbook.md', import.meta.url)), 'utf8');
const [, example = ''] = /## The adoption file[\s\S]*?```yaml\n([\s\S]*?)```/.exec(runbook) ?? [];
const { PRACTICE: _, ...ours } = ofATrust;
const mailed = { ...ours, SMTP_URL: 'smtp://mail.example' };

describe('the adoption file', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-adoption-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  function contentWith(text: string) {
    const file = join(folder, 'ours.yaml');
    writeFileSync(file, text);
    const config = readConfig({ ...mailed, FACTS_FILE: file });
    return { config, content: readContentOf(config) };
  }

  it('as docs/runbook.md has it says all that a Trust has of its own, and no more', () => {
    const rows = Object.entries<Record<string, unknown>>(parse(example)).flatMap(([owner, facts]) =>
      Object.keys(facts).map((row) => `${owner}.${row}`),
    );
    const { facts } = readContentOf(readConfig({}));
    const wanted = [...facts.rows].flatMap(([id, { adopt }]) => (adopt === undefined ? [] : [id]));
    assert.ok(wanted.length > 5);
    assert.deepEqual(rows.sort(), wanted.sort());
    const { content } = contentWith(example);
    assert.deepEqual([...notAdopted(content, true), ...notAdopted(content, false)], []);
  });

  it('is heard in every sentence: nothing of another Trust is left', () => {
    const { content } = contentWith(example);
    const now = new Date('2026-11-20T03:10:00Z');
    const texts = [
      ...[...content.guides.values()].flatMap(({ steps, questions, contact }) => [
        ...[...steps.values()].flatMap((step) => [step.say ?? [], step.kind === 'ask' ? step.ask : []]),
        ...[...questions.values()].map(({ tell }) => [{ kind: 'words', words: tell } as const]),
        [{ kind: 'words', words: `${contact?.name}` } as const],
      ]),
      ...content.messages.values(),
    ].map((text) => render(text, {}, now, now));
    const said = texts.join('\n');
    for (const own of [
      '4321',
      '0113 496 0000',
      'Learning and Development',
      'Staff Support line',
      'esr-team@trust.example',
    ])
      assert.ok(said.includes(own), own);
    for (const anothers of ['26655', 'stees.', 'leedsth-tr.']) assert.ok(!said.includes(anothers), anothers);
  });

  it('without the extension of IT, Latchkey does not start where it can send mail', () => {
    const { config, content } = contentWith(
      'training-interface: { sender: { value: "a@trust.example", assumed: ours } }\n',
    );
    assert.throws(
      () => addressesOf(config, content, ['tickets']),
      /FACTS_FILE needs the row training-interface\.other-systems: the extension of your IT helpdesk/,
    );
  });

  it('what is missing of the rest is named at the start, once it is in use, and never while it is only tried', () => {
    const { config, content } = contentWith('around: { it-hours: { value: "IT is open by day", assumed: ours } }\n');
    const unsaid = notAdopted(content, false);
    const said = announcementOf(config, 'in this process', unsaid).join('\n');
    assert.match(said, /around\.it-outside: how staff reach your IT helpdesk from outside the Trust/);
    assert.doesNotMatch(said, /around\.it-hours/);
    assert.doesNotMatch(announcementOf(readConfig({}), 'in this process', unsaid).join('\n'), /around\./);
  });
});
