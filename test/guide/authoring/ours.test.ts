import assert from 'node:assert/strict';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'yaml';
import { csvLine } from '../../../src/cli/csv.ts';
import { claimsOf } from '../../../src/guide/authoring/claims.ts';
import { claimsPage, linesOf, promisesPage } from '../../../src/guide/authoring/claims-page.ts';
import { compile } from '../../../src/guide/authoring/compile.ts';
import { broughtUpToDate } from '../../../src/guide/authoring/ours.ts';
import { isCourtesy } from '../../../src/guide/authoring/standing.ts';

const facts = `esr:
  lock: { value: 12 hours locked, say: 12 hours, length: { hours: 12 }, quote: q, unasked: a test, unreached: a test }
  tea: { value: two sugars, assumed: Most people do., confirms: helpdesk, unasked: a test, unreached: a test }
`;
const guide = `guide: esr
title: ESR
source: { document: A guide, owner: A Trust, reviewed: 2026-11-20, review-by: 2027-11-20 }
topics: { locked: { title: My account is locked, start: locked } }
steps:
  locked:
    say: "=1+1 is how I say: leave it, \\"{system}\\", for {esr.lock}. Have tea. I'll come back here then."
    cite: [esr.lock]
    remind: { after: esr.lock, go: over }
    end: waiting
  over:
    ask: What now?
    reword: Who are you?
    input: name
    keep: who
    go: named
  named: { say: The team will ring you., end: handoff }
`;
const ours = `# Kept: a remark
helpdesk:
  signed-off: 2026-11-20
  review-by: 2027-11-20
  craft:
    # and this one
    - Have tea.
    - Have coffee.
it:
  review-by: 2027-01-31
  craft: [ '=1+1 is how I say: leave it, "{system}", for {esr.lock}.' ]
promises:
  - said: The team will ring you.
    kept: the team, when it reads the ticket
  - said: The team will sing.
    kept: nobody
`;

function claims(text = ours) {
  const source = { file: 'esr/guide.yaml', text: guide, ours: { file: 'esr/ours.yaml', text } };
  const compiled = compile({ file: 'facts.yaml', text: facts }, [source]);
  assert.ok('content' in compiled, JSON.stringify(compiled.issues));
  const found = claimsOf(compiled.content, source);
  assert.ok(found);
  return { content: compiled.content, found };
}

describe('what claims nothing', () => {
  const nothing = [
    'Is it there?',
    'Did that work?',
    'Good.',
    'OK, thank you.',
    'Are you in, or is it still shut?',
    'Which one?',
  ];
  for (const words of nothing) it(words, () => assert.equal(isCourtesy(words), true));

  const something = [
    "Have you looked in Junk, where ESR's mail lands?",
    'Is it shut because IT locked it?',
    'Did the training team ring you?',
    'Shall I tell the helpdesk?',
    'Is it over after 12 hours?',
    'It locks. Is it shut?',
    'Good, IT unlocks it.',
    'You rang IT?',
  ];
  for (const words of something) it(`but not: ${words}`, () => assert.equal(isCourtesy(words), false));
});

describe('ours.yaml brought up to date', () => {
  it('takes out what is no longer said, adds what is new as unsorted, and keeps the rest and its remarks', () => {
    const { found } = claims(ours.replace('    - Have tea.\n', ''));
    const text = broughtUpToDate(ours.replace('    - Have tea.\n', ''), found);
    assert.match(text, /^# Kept: a remark\n/);
    assert.deepEqual(parse(text), {
      helpdesk: { 'signed-off': '2026-11-20', 'review-by': '2027-11-20' },
      it: { 'review-by': '2027-01-31', craft: ['=1+1 is how I say: leave it, "{system}", for {esr.lock}.'] },
      promises: [{ said: 'The team will ring you.', kept: 'the team, when it reads the ticket' }],
      unsorted: ['Have tea.'],
    });
  });

  it('begins a file where there is none, and changes nothing twice', () => {
    const { found } = claims('{}');
    const text = broughtUpToDate('', found);
    assert.match(text, /^# yaml-language-server: \$schema=\.\.\/ours\.schema\.json\n/);
    assert.deepEqual(parse(text), {
      unsorted: ['=1+1 is how I say: leave it, "{system}", for {esr.lock}.', 'Have tea.'],
    });
    const again = claims(text).found;
    assert.equal(broughtUpToDate(text, again), text);
  });
});

describe('the sheets to sign', () => {
  it('hold each sentence under who confirms it, with its facts, where it is said, and until when that holds', () => {
    const { found, content } = claims();
    const page = claimsPage([found], content);
    assert.match(page, /To be confirmed by IT: 1\n {2}ESR: not signed off yet, to be looked at again by 2027-01-31/);
    assert.match(page, /To be confirmed by the helpdesk: 3\n {2}ESR: signed off on 2026-11-20, to be/);
    assert.match(page, /\[ \] =1\+1 is how I say: leave it, "‹system›", for 12 hours\. {2}· locked\n/);
    assert.match(page, /\[ \] two sugars \(Most people do\.\) {2}· esr\.tea/);
  });

  it('go guide by guide, and fold the courtesies, which claim nothing, unless they are asked for', () => {
    const { found, content } = claims(ours.replace('  craft:\n    # and this one', '  courtesy:'));
    const page = claimsPage([found], content);
    assert.match(page, /\nESR\n-{3}\n/);
    assert.match(page, /To be confirmed by the helpdesk: 1\n/);
    assert.match(page, /\nBesides, 2 courtesies: .*\n {2}- Have tea\.\n/);
    assert.match(claimsPage([found], content, true), /\nCourtesies: .*\n {2}- Have tea\.\n {2}- Have coffee\.\n/);
  });

  it('end with what says a fact in other words, beside the quote', () => {
    const { found, content } = claims(ours.replace('promises:', 'says:\n  esr.lock: [Have coffee.]\npromises:'));
    assert.match(claimsPage([found], content), /\nesr\.lock: “q”\n {2}\[ \] Have coffee\.$/);
  });

  it('are cells that a spreadsheet takes for text', () => {
    const { found, content } = claims();
    const csv = linesOf([found], content).map(({ confirmer, own, words }) => csvLine([confirmer, own, words]));
    const [first] = parseCsv(csv.join('')) as string[][];
    assert.deepEqual(first, ['it', 'craft', `'=1+1 is how I say: leave it, "‹system›", for 12 hours.`]);
  });

  it('say of each promise what keeps it', () => {
    const page = promisesPage([claims().found]);
    assert.match(page, /^esr\/locked: I'll come back here then\.\n {4}kept by: a reminder\n {4}web chat: /m);
    assert.match(page, /^esr\/named: The team will ring you\.\n {4}kept by: the team, when it reads the ticket$/m);
    assert.match(promisesPage([claims('{}').found]), /The team will ring you\.\n {4}kept by: NOTHING KEEPS IT/);
  });
});
