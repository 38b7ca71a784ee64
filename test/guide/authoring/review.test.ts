import assert from 'node:assert/strict';
import { enforced } from '../../../src/backend/rules.ts';
import { compile } from '../../../src/guide/authoring/compile.ts';
import { gradeOf } from '../../../src/guide/authoring/readability.ts';
import { placesOfFacts, review } from '../../../src/guide/authoring/review.ts';
import { questionOf } from '../../../src/guide/questions.ts';
import { realContent, sources } from '../dialogs.ts';
import { contentOf, facts, guideText } from '../small.ts';

const everyFact = ['esr.url', 'esr.lock', 'esr.reply', 'esr.no-override'];

function reviewed(text: string, { today = '2026-11-20', acted = everyFact as readonly string[] } = {}) {
  const files = { facts: { file: 'facts.yaml', text: facts }, guides: [{ file: 'esr.yaml', text }] };
  return review(contentOf(text), files, acted, today).map(
    ({ file, line, step, message }) => `${file}:${line} ${step ?? ''} ${message}`,
  );
}

const hard =
  'Notwithstanding considerations regarding organisational confidentiality, authentication credentials necessitate ' +
  'comprehensive re-verification procedures administered independently by authorised departmental representatives.';

describe('reviewing guides', () => {
  const sound = guideText(`  first:
    ask: Did that work?
    reword: Are you in now?
    answers: { it-worked: { say: It worked, also: [got it], go: done }, not-yet: { say: Not yet, go: done } }
  done: { say: "Good.", end: solved }
`);

  it('finds nothing wrong with a sound one', () => assert.deepEqual(reviewed(sound), []));

  it('sees that a review is overdue, from the day after', () => {
    assert.deepEqual(reviewed(sound, { today: '2027-11-20' }), []);
    assert.deepEqual(reviewed(sound, { today: '2027-11-21' }), ['esr.yaml:3  was to be reviewed by 2027-11-20']);
  });

  it('sees that the calendar has bank holidays for less than a year', () => {
    const later = sound.replace('2026-11-20', '2037-12-01').replace('2027-11-20', '2039-12-01');
    assert.deepEqual(reviewed(later, { today: '2037-12-30' }), []);
    assert.deepEqual(reviewed(later, { today: '2038-01-02' }), [
      'src/calendar/bank-holidays.ts:1  has no bank holidays after 2038-12-31',
    ]);
  });

  it('sees that a review lies in the future', () => {
    assert.equal(reviewed(sound, { today: '2026-11-19' }).length, 1);
  });

  it('sees a question without a reword, or reworded in the same words', () => {
    assert.deepEqual(reviewed(sound.replace('    reword: Are you in now?\n', '')), ['esr.yaml:8 first has no reword']);
    assert.deepEqual(reviewed(sound.replace('Are you in now?', 'Did that WORK')), [
      'esr.yaml:9 first rewords the question in the same words',
    ]);
  });

  it('sees two answers of one name', () => {
    assert.deepEqual(reviewed(sound.replace('say: Not yet', 'say: Not yet, also: [Got it!]')), [
      'esr.yaml:10 first "Got it!" of answer not-yet can be taken for "got it" of answer it-worked: they are the same words',
    ]);
  });

  it('sees two topics of one title', () => {
    const twins = sound.replace('steps:', '  other: { title: MY account is locked, start: first }\nsteps:');
    assert.deepEqual(reviewed(twins), ['esr.yaml:6  has the same title as topic locked: "MY account is locked"']);
  });

  it('sees a step that is hard to read, and a guide that is', () => {
    const found = reviewed(sound.replace('Good.', hard));
    assert.match(found[0] ?? '', /^esr\.yaml:11 done reads at grade \d\d\.\d, over 9$/);
    assert.match(found[1] ?? '', /^esr\.yaml:2 {2}the guide reads at grade \d+\.\d, over 6$/);
  });

  it('sees a message that is hard to read', () => {
    const found = reviewed(`${sound}messages:\n  thanks: ${hard}\n`);
    assert.match(found[0] ?? '', /^esr\.yaml:13 {2}thanks reads at grade/);
  });

  it('sees a fact that is said nowhere and enforced nowhere', () => {
    assert.deepEqual(reviewed(sound, { acted: ['esr.url', 'esr.reply', 'esr.no-override'] }), [
      'facts.yaml:3  esr.lock is said nowhere and enforced nowhere',
    ]);
    const saying = sound.replace('Good.', 'Wait {esr.lock}.');
    assert.deepEqual(reviewed(saying, { acted: ['esr.url', 'esr.reply', 'esr.no-override'] }), []);
  });

  it('sees that the backend enforces what is no fact', () => {
    assert.deepEqual(reviewed(sound, { acted: [...everyFact, 'esr.lokc'] }), [
      'facts.yaml:1  the backend enforces esr.lokc, which is not a fact',
    ]);
  });
});

describe('the reading grade', () => {
  it('is that of Flesch and Kincaid', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
    assert.equal(gradeOf(['The cat sat on the mat.']).grade.toFixed(2), '-1.45');
    assert.ok(gradeOf([hard]).grade > 20);
  });

  it('counts a list item, a paragraph and a question as a sentence each', () => {
    const one = gradeOf(['Open it. Close it. Leave it.']).grade;
    assert.equal(gradeOf(['1. Open it\n2. Close it\n3. Leave it']).grade, one);
    assert.equal(gradeOf(['Open it\n\nClose it\n\nLeave it?']).grade, one);
  });

  it('leaves the names of systems, buttons and addresses out', () => {
    const without = gradeOf(['Go to the page. Then press it.']);
    const named = [
      'Go to the NHSP:Online page. Then press it.',
      'Go to the https://traininginterface.leedsth.nhs.uk/login page. Then press it.',
      "Go to the page. Then press it 'Request Username/Password'.",
      'Go to the page leedsth-tr.MandatoryTraining@nhs.net. Then press it.',
    ];
    for (const sentence of named) assert.deepEqual(gradeOf([sentence]), without, sentence);
    assert.deepEqual(gradeOf(['Go to the Wonderful Portal page. Then press it.'], ['Wonderful Portal']), without);
  });

  it('of nothing is nothing', () => assert.deepEqual(gradeOf(['', '  ']), { grade: 0, words: 0 }));
});

describe('the guides as they are', () => {
  it('compile', () => assert.deepEqual(compile(sources.facts, sources.guides).issues, []));

  it('have nothing that a review would find on the day of their review', () => {
    assert.deepEqual(review(realContent(), sources, enforced, '2026-11-20'), []);
  });

  it('convey every fact', () => {
    const content = realContent();
    const nowhere = placesOfFacts(content, enforced).filter((fact) => fact.said.length === 0 && !fact.enforced);
    // What no guide states may be told only when it is asked for.
    assert.deepEqual(
      nowhere.filter(({ id }) => !id.startsWith('around.') || questionOf(id, content.guides) === undefined),
      [],
    );
  });
});
