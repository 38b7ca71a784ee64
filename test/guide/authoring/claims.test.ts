import assert from 'node:assert/strict';
import { compile } from '../../../src/guide/authoring/compile.ts';
import { reviewReached } from '../../../src/guide/authoring/reach.ts';
import { checkAll } from '../../../src/guide/authoring/review.ts';

const facts = `esr:
  link: { value: "https://esr.example/", quote: "Open esr.example", unasked: it is a test, reach: { guided: all } }
  lock:
    value: "12 hours locked after too many attempts"
    say: 12 hours
    length: { hours: 12 }
    quote: "the account is locked for 12 hours"
    unasked: it is a test
    reach: all
  no-override: { value: "nobody can lift the lock", quote: "no-one will be able to override", unasked: it is a test, reach: [locked] }
`;
const guide = `guide: esr
title: ESR
source: { document: A guide, owner: A Trust, reviewed: 2026-11-20, review-by: 2028-11-20 }
topics:
  locked: { title: My account is locked, start: how }
  forgot: { title: I forgot it, start: how }
steps:
  how:
    ask: Is it locked?
    reword: Does the page say that?
    answers: { it-is: { say: "Yes, locked", go: locked }, it-is-not: { say: "No, forgotten", go: way } }
  locked:
    say: "It's locked for {esr.lock}, and nobody can lift the lock. Have a cup of tea. I'll come back here then."
    cite: [esr.no-override]
    remind: { after: esr.lock, go: over }
    end: waiting
  over:
    say: Your 12th tea later, the lock is gone.
    go: way
  way:
    act: connection
    results: { connected: ask, guided: page }
  ask:
    say: Good. Type it slowly.
    go: done
  page:
    say: Good. Type it slowly.
    links: [{ say: Open ESR, to: esr.link }]
    go: done
  done: { say: Ring us if it fails., end: handoff }
`;
const ours = `helpdesk:
  signed-off: 2026-11-20
  review-by: 2027-11-20
  craft:
    - Type it slowly.
    - Ring us if it fails.
  courtesy:
    - Your 12th tea later, the lock is gone.
safeguarding:
  review-by: 2027-11-20
  care:
    - Have a cup of tea.
promises:
  - said: Ring us if it fails.
    kept: the desk is there at any hour
`;
const files = { facts, guide, ours };

/** What is told of three files with a slip in one of them. */
function told(
  changes: readonly (readonly [file: keyof typeof files, was: string, is: string])[],
  today = '2026-11-21',
) {
  const text = { ...files };
  for (const [file, was, is] of changes) {
    assert.ok(text[file].includes(was), `there is no ${was}`);
    text[file] = text[file].replace(was, is);
  }
  const sources = {
    facts: { file: 'facts.yaml', text: text.facts },
    guides: [{ file: 'esr/guide.yaml', text: text.guide, ours: { file: 'esr/ours.yaml', text: text.ours } }],
  };
  const { issues } = checkAll(sources, undefined, [], today);
  return issues.map(({ file, line, step, message, remedy }) => {
    const place = `${file}:${line}${step === undefined ? '' : ` [${step}]`}`;
    return `${place} ${message} → ${remedy}`;
  });
}

const listIt = 'say what a fact says and cite it, or list it in esr/ours.yaml: npm run guides -- claims --write';
const lookAgain = 'look at what is said in its place, and take it out';

const copies: readonly (readonly [name: string, changes: Parameters<typeof told>[0], issues: readonly string[]])[] = [
  [
    'a sentence that no fact says',
    [['guide', 'Good. Type it slowly.\n    go', 'Good. Type it slowly. IT unlocks it by phone.\n    go']],
    [`esr/guide.yaml:24 [ask] no fact says this, and it is not listed as ours: “IT unlocks it by phone.” → ${listIt}`],
  ],
  [
    'a sentence reworded since it was signed off',
    [['guide', 'Have a cup of tea.', 'Have a pot of tea.']],
    [
      `esr/guide.yaml:13 [locked] no fact says this, and it is not listed as ours: “Have a pot of tea.” → ${listIt}`,
      `esr/ours.yaml:12 is listed and no longer said: “Have a cup of tea.” → ${lookAgain}`,
    ],
  ],
  [
    'a sentence that speaks of something else, in a step that cites',
    [['guide', 'and nobody can lift the lock.', 'and nobody can lift the lock. IT needs your date of birth.']],
    [
      `esr/guide.yaml:13 [locked] no fact says this, and it is not listed as ours: “IT needs your date of birth.” → ${listIt}`,
    ],
  ],
  [
    'a question that asserts',
    [['guide', 'ask: Is it locked?', "ask: Is it locked, as ESR's mail says?"]],
    [
      `esr/guide.yaml:9 [how] no fact says this, and it is not listed as ours: “Is it locked, as ESR's mail says?” → ${listIt}`,
    ],
  ],
  [
    'a sentence that nobody has looked at, and one listed twice',
    [
      ['ours', '    - Type it slowly.\n', '    - Type it slowly.\n    - Type it slowly.\n'],
      ['ours', '    - Ring us if it fails.\n', ''],
      ['ours', 'promises:', 'unsorted:\n  - Ring us if it fails.\npromises:'],
    ],
    [
      'esr/ours.yaml:6 is listed twice: “Type it slowly.” → keep one of the two',
      'esr/ours.yaml:14 nobody has looked at this: “Ring us if it fails.” → move it to whoever confirms it, under craft, courtesy or care; or under says, by the fact that it says',
    ],
  ],
  [
    'a promise that nothing keeps',
    [
      ['guide', '    remind: { after: esr.lock, go: over }\n', ''],
      ['guide', 'go: way } }', 'go: over } }'],
    ],
    [
      "esr/guide.yaml:13 [locked] promises what nothing keeps: “I'll come back here then.” → add remind, or say when to come back",
    ],
  ],
  [
    'a fact that is assumed, and that nobody confirms',
    [['facts', 'quote: "no-one will be able to override"', 'assumed: nobody has said so']],
    [
      'facts.yaml:10 esr.no-override is assumed, and nobody confirms it → add confirms: one of training-team, it, helpdesk, safeguarding',
    ],
  ],
  [
    'a fact that names no topic, and one that names a topic there is not',
    [
      ['facts', ', reach: { guided: all }', ''],
      ['facts', 'reach: [locked]', 'reach: [loked]'],
    ],
    [
      'facts.yaml:2 esr.link names no topic in which it is needed → add reach: all, or a list; or unreached: with the reason',
      'facts.yaml:10 esr.no-override is to be reached in loked, which is not a topic → did you mean locked?',
    ],
  ],
  [
    'a fact under says that its step does not cite',
    [
      ['ours', '  courtesy:\n    - Your 12th tea later, the lock is gone.\n', ''],
      ['ours', 'promises:', 'says:\n  esr.lock:\n    - Your 12th tea later, the lock is gone.\npromises:'],
    ],
    ['esr/ours.yaml:12 there is no fact esr.lock that esr says → name a fact that its step says or cites'],
  ],
  [
    'a shape that is none',
    [['ours', '  craft:', '  carft:']],
    [
      `esr/guide.yaml:24 [ask] no fact says this, and it is not listed as ours: “Type it slowly.” → ${listIt}`,
      'esr/ours.yaml:4 helpdesk › carft: there is nothing of this name → did you mean craft?',
    ],
  ],
];

describe('ten broken copies of what is ours, as whoever broke them is told', () => {
  it('finds nothing wrong with the sound one', () => assert.deepEqual(told([]), []));

  for (const [name, changes, issues] of copies) it(name, () => assert.deepEqual(told(changes), issues));
});

describe('a fact that does not reach a topic', () => {
  const unreached = (was: string, is: string) => {
    assert.ok(guide.includes(was));
    const compiled = compile({ file: 'facts.yaml', text: facts }, [{ file: 'esr.yaml', text: guide.replace(was, is) }]);
    assert.ok('content' in compiled);
    const issues = reviewReached(compiled.content, { file: 'facts.yaml', text: facts });
    return issues.map(({ line, message }) => `${line} ${message}`);
  };

  it('is told by the topic, and by the way where it is one of the two', () => {
    assert.deepEqual(unreached('Have a cup', 'Have a pot'), []);
    assert.deepEqual(unreached('    links: [{ say: Open ESR, to: esr.link }]\n', ''), [
      '2 esr.link is not reached in esr/locked (guided)',
      '2 esr.link is not reached in esr/forgot (guided)',
    ]);
  });
});

describe('a sign-off', () => {
  const remedy = 'print it with npm run guides -- claims, have it confirmed, then move signed-off and review-by';

  it('is overdue from the day after, whether it was given or not', () => {
    assert.deepEqual(told([], '2027-11-20'), []);
    const overdue = told([], '2027-11-21').filter((issue) => issue.startsWith('esr/ours.yaml'));
    assert.deepEqual(overdue, [
      `esr/ours.yaml:3 was to be confirmed by 2027-11-20 → ${remedy}`,
      `esr/ours.yaml:10 was to be confirmed by 2027-11-20 → ${remedy}`,
    ]);
  });

  it('is not given in advance', () => {
    assert.deepEqual(told([['ours', 'signed-off: 2026-11-20', 'signed-off: 2026-11-22']]), [
      'esr/ours.yaml:2 was signed off on 2026-11-22, after today or its review-by → mend the dates',
    ]);
  });
});
