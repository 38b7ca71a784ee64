import assert from 'node:assert/strict';
import { compile } from '../../../src/guide/authoring/compile.ts';
import { contentOf, facts, guideOf, guideText, issuesOf } from '../small.ts';

const end = '  done: { say: You are in., end: solved }\n';

/** A defect, the line on which it stands (steps begin on line 7), and words of its message. */
interface Defect {
  readonly name: string;
  readonly steps: string;
  readonly line: number;
  readonly says: RegExp;
  readonly topics?: string;
}

const defects: readonly Defect[] = [
  {
    name: 'a target that is missing',
    steps: `  first:\n    say: Hello.\n    go: nowhere\n`,
    line: 9,
    says: /goes to nowhere, which is not a step/,
  },
  {
    name: 'a topic that starts nowhere',
    steps: end,
    topics: 'locked: { title: Locked, start: nowhere }',
    line: 5,
    says: /topic locked starts at nowhere/,
  },
  {
    name: 'a step that nothing leads to',
    steps: `  first: { say: Hello., end: solved }\n  lost: { say: Hello., end: solved }\n`,
    line: 8,
    says: /cannot be reached/,
  },
  {
    name: 'a circle',
    steps: `  first: { say: Hello., go: second }\n  second: { say: Hello., go: first }\n`,
    line: 8,
    says: /round in a circle/,
  },
  {
    name: 'a circle through a question',
    steps: `  first: { ask: Done?, answers: { not-yet: { say: Not yet, go: first }, done: { say: Done, go: done } } }\n${end}`,
    line: 7,
    says: /goes back to first, round in a circle/,
  },
  {
    name: 'a result that goes nowhere',
    steps: `  first:\n    act: lock-clock\n    counts: esr.lock\n    results: { over: done }\n${end}`,
    line: 10,
    says: /lock-clock can end in locked, which goes nowhere/,
  },
  {
    name: 'a result that never comes',
    steps: `  first:\n    act: connection\n    results:\n      connected: done\n      guided: done\n      perhaps: done\n${end}`,
    line: 12,
    says: /connection never ends in perhaps/,
  },
  {
    name: 'a clock with nothing to count',
    steps: `  first: { act: lock-clock, results: { over: done, locked: done } }\n${end}`,
    line: 7,
    says: /lock-clock has nothing to count/,
  },
  {
    name: 'a clock that counts what has no length',
    steps: `  first: { act: lock-clock, counts: esr.reply, results: { over: done, locked: done } }\n${end}`,
    line: 7,
    says: /esr\.reply has no length in minutes or hours/,
  },
  {
    name: 'days that are counted in hours',
    steps: `  first: { act: joining-delay, counts: esr.lock, results: { passed: done, not-yet: done } }\n${end}`,
    line: 7,
    says: /esr\.lock has no length in working days/,
  },
  {
    name: 'an act that counts and is no clock',
    steps: `  first: { act: connection, counts: esr.lock, results: { connected: done, guided: done } }\n${end}`,
    line: 7,
    says: /connection counts nothing/,
  },
  {
    name: 'an act before the value it needs',
    steps: `  first: { act: lock-clock, counts: esr.lock, results: { over: done, locked: done } }\n${end}`,
    line: 7,
    says: /uses last-try, which some path here has not asked for/,
  },
  {
    name: 'a value that only one way has asked for',
    steps: `  first:
    ask: Which?
    input: email
    keep: email
    go: second
    answers: { none: { say: I have none, go: second } }
  second: { say: "We write to {email}.", go: done }
${end}`,
    line: 13,
    says: /uses email, which some path here has not asked for/,
  },
  {
    name: 'a value that nothing leaves behind',
    steps: `  first:\n    say: Wait until {lock-ends}.\n    end: waiting\n`,
    line: 8,
    says: /no input or act leaves \{lock-ends\} behind/,
  },
  {
    name: 'a fact that is not there',
    steps: `  first:\n    say: Wait for {esr.lokc}.\n    end: waiting\n`,
    line: 8,
    says: /there is no fact esr\.lokc/,
  },
  {
    name: 'a citation of a fact that is not there',
    steps: `  first:\n    say: Wait.\n    cite: [esr.lokc]\n    end: waiting\n`,
    line: 9,
    says: /there is no fact esr\.lokc/,
  },
  {
    name: 'a clock of a fact without a length',
    steps: `  first:\n    say: "Wait until {clock esr.no-override}."\n    end: waiting\n`,
    line: 8,
    says: /esr\.no-override has no length/,
  },
  {
    name: 'a reminder after a fact without a length',
    steps: `  first:\n    say: Wait.\n    end: waiting\n    remind: { after: esr.reply, go: done }\n${end}`,
    line: 10,
    says: /esr\.reply has no length in minutes or hours/,
  },
  {
    name: 'a reminder on a sentence, which is passed at once',
    steps: `  first:\n    say: Wait.\n    go: done\n    remind: { after: esr.lock, go: done }\n${end}`,
    line: 10,
    says: /only a question or an end can remind/,
  },
  {
    name: 'a reminder with a key misspelt',
    steps: `  first:\n    say: Wait.\n    end: waiting\n    remind: { affter: esr.lock, go: done }\n${end}`,
    line: 10,
    says: /affter: there is nothing of this name/,
  },
  {
    name: 'an end that goes on',
    steps: `  first:\n    say: Hello.\n    end: solved\n    go: done\n${end}`,
    line: 10,
    says: /go belongs to a sentence or an input/,
  },
  {
    name: 'an end without a sentence',
    steps: `  first:\n    end: solved\n`,
    line: 8,
    says: /an end needs a sentence/,
  },
  {
    name: 'a step that is two things',
    steps: `  first:\n    ask: Really?\n    answers: { really: { say: Really, go: done } }\n    end: solved\n${end}`,
    line: 7,
    says: /a step is one thing/,
  },
  {
    name: 'a step that is nothing',
    steps: `  first: {}\n`,
    line: 7,
    says: /a step says, asks, acts or ends/,
  },
  {
    name: 'a question without answers',
    steps: `  first:\n    ask: Really?\n`,
    line: 8,
    says: /a question needs answers or an input/,
  },
  {
    name: 'an input that is not kept',
    steps: `  first:\n    ask: Which?\n    input: email\n    go: done\n${end}`,
    line: 9,
    says: /an input needs keep/,
  },
  {
    name: 'a kind of input that nobody can check',
    steps: `  first:\n    ask: Which?\n    input: password\n    keep: password\n    go: done\n${end}`,
    line: 9,
    says: /is none of/,
  },
  {
    name: 'an act that nobody can do',
    steps: `  first:\n    act: set-password\n    results: { done: done }\n${end}`,
    line: 8,
    says: /is none of/,
  },
  {
    name: 'answers on an act that does not wait',
    steps: `  first:\n    act: connection\n    results: { connected: done, guided: done }\n    answers: { stop: { say: Stop, go: done } }\n${end}`,
    line: 10,
    says: /only secure-form waits/,
  },
  {
    name: 'a label that does not fit a button',
    steps: `  first:\n    ask: Really?\n    answers:\n      long: { say: "${'very '.repeat(13)}", go: done }\n${end}`,
    line: 10,
    says: /expected string to have <=60 characters/,
  },
  {
    name: 'an answer with the name of another way out',
    steps: `  first:\n    ask: Really?\n    answers:\n      reminder: { say: Later, go: done }\n${end}`,
    line: 10,
    says: /reminder is not a name for an answer/,
  },
  {
    name: 'an offer of a topic that is not there',
    steps: `  first:\n    say: Hello.\n    end: stopped\n    offer: [unlocked]\n`,
    line: 10,
    says: /offers unlocked, which is not a topic/,
  },
  {
    name: 'a name that is not kebab case',
    steps: `  First_Step: { say: Hello., end: solved }\n`,
    line: 7,
    says: /kebab-case/,
  },
  {
    name: 'a key that there is not',
    steps: `  first:\n    say: Hello.\n    end: solved\n    colour: red\n`,
    line: 10,
    says: /colour: there is nothing of this name/,
  },
  {
    name: 'a link to an address that is not https (75)',
    steps: `  first:\n    say: Hello.\n    end: solved\n    links: [{ say: Open, to: esr.no-override }]\n`,
    line: 10,
    says: /esr\.no-override is not an https address/,
  },
  {
    name: 'a link in a sentence (75)',
    steps: `  first:\n    say: "Open [this](https://evil.example)."\n    end: solved\n`,
    line: 8,
    says: /a sentence holds a link or HTML/,
  },
  {
    name: 'HTML in a sentence (75)',
    steps: `  first:\n    say: "<img src=x onerror=alert(1)>"\n    end: solved\n`,
    line: 8,
    says: /a sentence holds a link or HTML/,
  },
  {
    name: 'an address said in a sentence, where a link can be pressed',
    steps: `  first:\n    say: "Open {esr.url}"\n    end: solved\n`,
    line: 8,
    says: /a sentence holds the address esr\.url/,
  },
];

describe('compiling guides', () => {
  it('compiles a sound guide', () => {
    const guide = guideOf(`  first:
    ask: When did you last type a wrong password?
    reword: How long ago was the last wrong try?
    answers: { older: { say: Longer ago, go: done } }
    input: time
    keep: last-try
    go: clock
  clock: { act: lock-clock, counts: esr.lock, results: { locked: wait, over: done } }
  wait:
    say: "ESR locks for {esr.lock}. It opens at {lock-ends}."
    cite: [esr.no-override]
    end: waiting
    offer: [locked]
    remind: { at: lock-ends, go: done }
  done: { say: Open ESR., links: [{ say: Open ESR, to: esr.url }], end: solved }
`);
    assert.deepEqual(
      [...(guide.steps.get('first')?.exits ?? [])],
      [
        ['older', 'done'],
        ['given', 'clock'],
      ],
    );
    assert.deepEqual([...(guide.steps.get('wait')?.exits ?? [])], [['reminder', 'done']]);
    assert.deepEqual(guide.steps.get('wait')?.cites, ['esr.no-override', 'esr.lock']);
    assert.deepEqual(guide.steps.get('done')?.links, [{ title: 'Open ESR', to: { url: 'https://esr.example/' } }]);
  });

  for (const { name, steps, topics, line, says } of defects) {
    it(`refuses ${name}`, () => {
      const issues = issuesOf(guideText(steps, topics));
      const issue = issues.find(({ message }) => says.test(message));
      assert.ok(issue, `only found: ${issues.map(({ message }) => message).join('; ') || 'nothing'}`);
      assert.equal(issue.file, 'esr.yaml');
      assert.equal(issue.line, line);
      assert.notEqual(issue.remedy, '');
    });
  }

  it('reports every issue of every file at once, in the order of files and lines', () => {
    const broken = guideText('  first: { say: "{esr.lokc}", go: nowhere }\n  lost: { say: Hello., end: solved }\n');
    const compiled = compile({ file: 'facts.yaml', text: facts }, [
      { file: 'b.yaml', text: broken },
      { file: 'a.yaml', text: 'guide: [' },
    ]);
    const places = compiled.issues.map(({ file, line }) => `${file}:${line}`);
    assert.deepEqual(
      places.filter((place) => place.startsWith('b')),
      ['b.yaml:7', 'b.yaml:7', 'b.yaml:8'],
    );
    assert.ok(places[0]?.startsWith('a.yaml'), 'a.yaml comes first');
  });

  it('names the step of an issue', () => {
    const [issue] = issuesOf(guideText('  first: { say: "{esr.lokc}", end: solved }\n'));
    assert.equal(issue?.step, 'first');
  });

  it('refuses two guides, and two messages, of one name', () => {
    const text = `${guideText('  first: { say: Hello., end: solved }\n')}messages: { thanks: You are welcome. }\n`;
    const { issues } = compile({ file: 'facts.yaml', text: facts }, [
      { file: 'a.yaml', text },
      { file: 'b.yaml', text },
    ]);
    assert.deepEqual(
      issues.map(({ file, message }) => `${file} ${message}`),
      ['b.yaml there are two guides esr', 'b.yaml another guide has the message thanks'],
    );
  });

  it('notes where each fact is said or cited', () => {
    const text = guideText('  first: { say: "It takes {esr.lock}.", cite: [esr.no-override], end: waiting }\n');
    const { said } = contentOf(text);
    assert.deepEqual(said.get('esr.lock'), ['esr/first']);
    assert.deepEqual(said.get('esr.no-override'), ['esr/first']);
    assert.equal(said.get('esr.url'), undefined);
  });
});

describe("a Trust's own facts", () => {
  const guide = { file: 'esr.yaml', text: guideText('  first: { say: "It takes {esr.lock}.", end: waiting }\n') };
  const base = { file: 'facts.yaml', text: facts };

  it('replace rows of the first', () => {
    const text = 'esr:\n  lock: { value: 6 hours, length: { hours: 6 }, assumed: ours }\n';
    const compiled = compile(base, [guide], { file: 'ours.yaml', text });
    assert.ok('content' in compiled);
    assert.equal(compiled.content.facts.seconds('esr.lock'), 6 * 3600);
    assert.equal(compiled.content.facts.say('esr.url'), 'https://esr.example/');
    const say = compiled.content.guides.get('esr')?.steps.get('first')?.say;
    assert.equal(say?.map((part) => (part.kind === 'words' ? part.words : '')).join(''), 'It takes 6 hours.');
  });

  it('add none: a name that replaces nothing is a misspelling', () => {
    const compiled = compile(base, [guide], { file: 'ours.yaml', text: 'esr:\n  lokc: { value: x, assumed: y }\n' });
    assert.deepEqual(
      compiled.issues.map(({ file, line, message }) => [file, line, message]),
      [['ours.yaml', 2, 'no fact esr.lokc to override']],
    );
  });

  it('must have the shape of facts', () => {
    const text = 'esr:\n  lock: { value: 6 hours, length: { weeks: 6 }, quote: q }\n  url: { value: x }\n';
    const { issues } = compile(base, [guide], { file: 'ours.yaml', text });
    assert.ok(issues.some(({ line, message }) => line === 2 && /weeks: there is nothing of this name/.test(message)));
    assert.ok(issues.some(({ line, message }) => line === 3 && /needs the quote it comes from/.test(message)));
  });
});
