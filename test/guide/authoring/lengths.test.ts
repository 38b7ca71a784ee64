import assert from 'node:assert/strict';
import { overloaded, reviewLengths, wordsTold } from '../../../src/guide/authoring/lengths.ts';
import { splitSentences } from '../../../src/guide/authoring/sentences.ts';
import { contentOf, guideOf, guideText } from '../small.ts';

const stepOf = (say: string) => {
  const step = guideOf(`  first: { say: ${JSON.stringify(say)}, end: solved }\n`).steps.get('first');
  assert.ok(step);
  return step;
};

describe('how much a step tells', () => {
  it('counts a name, an address and a value by their words, and no number of a list', () => {
    assert.equal(wordsTold(stepOf('1. Open NHS Professionals.\n2. Press **Send Code**.')), 6);
    assert.equal(wordsTold(stepOf('It locks for {esr.lock}, until {clock esr.lock}.')), 8);
  });

  it('counts the question too, and not its other words', () => {
    const steps = `  first:
    say: Look in junk.
    ask: Is it there?
    reword: Have you found it now, in there?
    answers: { it-is: { say: Yes, go: done }, it-is-not: { say: No, go: done } }
  done: { say: Good., end: solved }
`;
    const step = guideOf(steps).steps.get('first');
    assert.ok(step);
    assert.equal(wordsTold(step), 6);
  });
});

describe('the lengths of a guide', () => {
  it('are told by their steps, the sentences by the first that says them', () => {
    const say = `${'Wait a while. '.repeat(21)}Stop, look, and ring us.`;
    const text = guideText(`  first: { say: "${say}", end: solved }\n`);
    const issues = reviewLengths(contentOf(text), [{ file: 'esr.yaml', text }]);
    assert.deepEqual(
      issues.map(({ line, step, message }) => `${line} [${step}] ${message}`),
      [
        '7 [first] tells 68 words at once, over 60',
        '7 [first] asks for several things in one sentence: “Stop, look, and ring us.”',
      ],
    );
  });
});

describe('a list of steps', () => {
  const steps = (items: string) => `  first:
${items}
    ask: Is it there?
    reword: Have you found it now, in there?
    answers: { it-is: { say: Yes, go: done }, it-is-not: { say: No, go: done } }
  done: { say: Good., end: solved }
`;
  const told = (text: string) =>
    reviewLengths(contentOf(text), [{ file: 'esr.yaml', text }]).map(({ message }) => message);

  it('is told whole up to four, and one a message above', () => {
    const listed = (count: number) =>
      `    say: |-\n${Array.from({ length: count }, (_, at) => `      ${at + 1}. Open it.\n`).join('')}`;
    assert.deepEqual(told(guideText(steps(listed(4)))), []);
    assert.deepEqual(told(guideText(steps(listed(5)))), ['lists 5 things at once, over 4']);
    assert.deepEqual(told(guideText(steps('    steps: [Open it., Open it., Open it., Open it., Open it.]'))), []);
  });

  it('counts by its longest message', () => {
    const step = guideOf(
      steps('    say: Good.\n    steps: [Open the page., Press the button at its top., Wait.]'),
    ).steps;
    const [first] = step.values();
    assert.ok(first);
    assert.equal(wordsTold(first), 6);
  });
});

describe('a sentence that asks for several things', () => {
  const several = [
    'Copy the username, paste it in, and choose a new password.',
    "Choose your Staff Group, then click 'Discover More'.",
    "Type the code, click 'Verify Code', then 'Continue'.",
    'If it fails, close the browser, open it again and log in.',
    'Search the web for it, open it on their site, and go down to the form.',
  ];
  for (const sentence of several) it(sentence, () => assert.deepEqual(overloaded(sentence), [sentence]));

  const fine = [
    "Type the code and click 'Verify Code'.",
    'Copy the whole link and paste it into the address bar.',
    'You get 3 attempts, then it locks for 12 hours.',
    'Type your email address, then your new password in both boxes.',
    'Check these, then press **Submit** again:',
    'Say: "Open my mailbox, then reset it, and ring me, please."',
    'A reset link, a code, or a press of the button: all of them end.',
  ];
  for (const sentence of fine) it(`and none: ${sentence}`, () => assert.deepEqual(overloaded(sentence), []));
});

describe('the sentences of a text', () => {
  it('end where a paragraph or an item of a list does, and are whole where they are quoted', () => {
    assert.deepEqual(
      splitSentences(
        'Good. It locks for {esr.lock}.\n\nThen:\n\n1. Open **ESR**.\n2. Press it. Wait.\n\nSay: "I am locked out. Help." Is it?',
      ),
      [
        'Good.',
        'It locks for {esr.lock}.',
        'Then:',
        'Open **ESR**.',
        'Press it.',
        'Wait.',
        'Say: "I am locked out. Help."',
        'Is it?',
      ],
    );
  });

  it('go on over a folded line, and after nhs.net', () => {
    assert.deepEqual(splitSentences('Open your nhs.net\n  mail. Is it there?'), [
      'Open your nhs.net mail.',
      'Is it there?',
    ]);
  });
});
