import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { conversationLife } from '../../src/adapters/keeping.ts';
import { question } from '../../src/conversation/policy/questions.ts';
import { compile } from '../../src/guide/authoring/compile.ts';
import { askedAs } from '../../src/guide/questions.ts';
import { content, onBench, understanding } from '../conversation/bench.ts';
import { sources } from '../guide/dialogs.ts';

/** `question | rows, any of which answers it | the guide that is open` */
function linesOf(name: string): readonly { text: string; wanted: readonly string[]; open: string | undefined }[] {
  return readFileSync(new URL(`./questions.${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | ') && !line.startsWith('#'))
    .map((line) => {
      const [text = '', wanted = '', open] = line.split('|').map((part) => part.trim());
      return { text, wanted: wanted.split(',').map((id) => id.trim()), open };
    });
}

function unanswered(name: string): string[] {
  return linesOf(name)
    .filter(({ text, wanted, open }) => {
      const { facts } = understanding.understand(text, undefined, { open }).facts;
      return !facts.some((fact) => wanted.includes(fact));
    })
    .map(({ text }) => text);
}

const asked = (text: string, open?: string) => understanding.understand(text, undefined, { open }).facts.facts;

describe('a question about a fact', () => {
  // How many may go unanswered, of how many: the lists were in view when the ways of asking were written.
  for (const [name, all, most] of [
    ['dev', 30, 0],
    ['first', 100, 2],
    ['second', 60, 4],
    // 88 were heard when they were first counted.
    ['fresh', 100, 12],
  ] as const)
    it(`is heard: ${name}, but ${most} of ${all}`, () => {
      assert.equal(linesOf(name).length, all);
      const missed = unanswered(name);
      assert.ok(missed.length <= most, missed.join('\n'));
    });

  it('is one of the system that was named; else of the one that is open; else of all that have an answer', () => {
    assert.deepEqual(asked('how long does the ESR link last'), ['esr.link-life']);
    assert.deepEqual(asked('how long does the link last', 'training-interface'), ['training-interface.link-life']);
    assert.deepEqual(asked('how long does the link last').toSorted(), [
      'esr.link-life',
      'training-interface.link-life',
    ]);
    assert.deepEqual(asked('how long does the ESR link last', 'training-interface'), ['esr.link-life']);
  });

  it('has one row told, however near a second is: a second is told where a second thing is asked', () => {
    for (const [text, ...rows] of [
      ['does ESR take a gmail address', 'esr.which-email'],
      ['is it my ward email', 'training-interface.which-email'],
      ['does the username have capital letters', 'around.capitals'],
      ['can I use the code on another computer', 'around.page-open'],
      ['when do they close', 'around.it-hours'],
      ['where is it and how long does the link last', 'training-interface.url', 'training-interface.link-life'],
    ] as const)
      assert.deepEqual(asked(text, text.includes('ESR') ? 'esr' : 'training-interface'), rows, text);
  });

  for (const report of [
    'my link has expired',
    'the esr link ran out before I could use it',
    'how do I reset my password',
    'how do I register for nhsp',
    'I never got the email',
    "where's my code",
    'no, I did it again at half two',
    'my esr account is locked',
  ])
    it(`is none: ${report}`, () => assert.deepEqual(asked(report), []));

  it('is not heard in reports: of 200 lines that ask nothing, two at most', () => {
    const asks =
      /\?|\b(?:how|hw|wh?[ao]t|wots?|wats?|wh?[iy]ch|wh?ere?s?|wares?|when|wen|who|why|can|could|should|would|does?|do i|ha?ve? i|is (?:it|that)|am i|must|(?:rules|url)(?= pls|$|,))\b/i;
    const reports = ['dev', 'unseen'].flatMap((name) =>
      readFileSync(new URL(`../understanding/utterances.${name}.jsonl`, import.meta.url), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { text: string }).text)
        .filter((text) => !asks.test(text)),
    );
    assert.ok(reports.length >= 200, `${reports.length} reports`);
    const taken = reports.slice(0, 200).filter((text) => asked(text).length > 0);
    assert.ok(taken.length <= 2, taken.join('\n'));
  });

  it('is told what is so: how long a chat is kept', () => {
    assert.equal(content.facts.seconds('around.chat-kept'), conversationLife);
  });

  it('is told the value that a Trust has set', () => {
    const own = {
      file: 'ours.yaml',
      text: 'esr:\n  link-life: { value: "6 hours", length: { hours: 6 }, assumed: ours }\n',
    };
    const compiled = compile(sources.facts, sources.guides, own);
    assert.ok('content' in compiled);
    const told = compiled.content.guides.get('esr')?.questions.get('link-life')?.tell;
    assert.equal(told, 'An ESR link works for 6 hours once the email has come. After that you start the reset again.');
  });
});

describe('the rule question', () => {
  const rule = (...said: readonly string[]) => {
    const bench = onBench();
    return said.reduce(
      async (before, text) => {
        await before;
        return bench.say(text);
      },
      Promise.resolve({ text: '', choices: [], links: [] }) as ReturnType<typeof bench.say>,
    );
  };

  const takes: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['before anything', ['how long does the training interface link last'], /works for 2 hours/],
    ['in a guide', ['I forgot my esr password', 'does the email have my username in it'], /contains the ESR username/],
    ['in the form', ['talk to a person', 'how long before they answer me'], /one working day/],
    ['for a name', ['talk to a person', 'are you a robot'], /not a person/],
    ['after an end', ['my esr is locked', 'just now', 'can HR unlock it'], /nobody in ESR Administration/],
    ['an address, with its link', ['whats the esr web address'], /my\.esr\.nhs\.uk/],
  ];
  for (const [where, said, told] of takes)
    it(`takes it ${where}: ${said.at(-1)}`, async () => {
      const { text } = await rule(...said);
      assert.match(text, told);
      const paragraphs = text.split('\n\n');
      assert.equal(new Set(paragraphs).size, paragraphs.length);
    });

  const leaves: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a report', ['my esr link has expired'], /^(?!.*After that you start the reset again)/s],
    ['what a guide begins with', ['nhsp last page which option do I pick'], /^On the last page/],
  ];
  for (const [what, said, told] of leaves)
    it(`leaves ${what}: ${said.at(-1)}`, async () => assert.match((await rule(...said)).text, told));

  it('asks the open question again', async () => {
    const bench = onBench();
    const first = await bench.say('I forgot my esr password');
    const again = await bench.say('how many goes do I get');
    assert.match(again.text, /3 attempts/);
    assert.deepEqual(
      again.choices.map(({ label }) => label),
      first.choices.map(({ label }) => label),
    );
  });

  const midway: readonly (readonly [before: readonly string[], asked: string, told: RegExp])[] = [
    [['I forgot my esr password'], 'can I do it on the ward pc', /personal IT login/],
    [['I forgot my esr password'], 'why has it got to be nhs.net', /confidential information/],
    [['my esr is locked'], 'is there anybody who could lift it', /nobody in ESR Administration/],
    [['my esr link has expired'], 'how many hours was it good for', /4 hours/],
    [['I forgot my training interface password'], 'who will the email be from', /mandatorytraining\.lth@nhs\.net/],
    [['I forgot my training interface password'], 'does the password want a symbol', /8 characters/],
    [['training interface email never came'], 'is it meant to take this long', /10 minutes/],
    [['my nhsp code has not come'], 'how long is a code good for', /15 minutes/],
    [['my nhsp code has not come'], 'can they send another', /Send New Code/],
    [['talk to a person'], 'is this private', /taken out before anything is saved/],
    [['talk to a person', 'Sam Okafor'], 'where do I find that', /payslip/],
    [['talk to a person', 'Sam Okafor', '20011223'], 'how soon will they ring', /one working day/],
  ];
  for (const [before, said, told] of midway)
    it(`tells it, and then asks what was open: ${before.join(' / ')} / ${said}`, async () => {
      const bench = onBench();
      let open = await bench.say('hello');
      for (const text of before) open = await bench.say(text);
      const { text, choices } = await bench.say(said);
      assert.match(text, told);
      assert.deepEqual(
        choices.map(({ label }) => label),
        open.choices.map(({ label }) => label),
      );
      const asked = open.text
        .match(/[^.?!\n]+\?/g)
        ?.at(-1)
        ?.trim();
      assert.ok(choices.length > 0 || asked === undefined || text.includes('?'), text);
    });

  it('offers the likeliest, each as a button, where it is not sure which', async () => {
    const bench = onBench();
    const open = await bench.say('nhsp code has not come');
    const { choices } = await bench.say('is there a limit on it');
    const labels = choices.map(({ label }) => label);
    assert.ok(labels.length > 1 && labels.slice(0, -1).every((label) => label.endsWith('?')), labels.join());
    const [asked = ''] = labels;
    const tells = [...content.guides.values()].flatMap(({ questions }) => [...questions.values()]);
    const { text, choices: again } = await bench.say(asked);
    const told = tells.find(({ fact }) => askedAs(fact, content.guides) === asked)?.tell;
    assert.ok(told !== undefined && text.includes(told), text);
    assert.deepEqual(
      again.map(({ label }) => label),
      open.choices.map(({ label }) => label),
    );
  });

  it('cites what was told, when asked why', async () => {
    const bench = onBench();
    await bench.say('I forgot my esr password');
    await bench.say('how many goes do I get');
    assert.match((await bench.say('why?')).text, /you will have a total of 3 attempts/);
  });

  it('is pure, and takes nothing where nothing is asked', () => {
    assert.equal(question(understanding.understand('my link has expired', undefined), {} as never), undefined);
  });
});
