import assert from 'node:assert/strict';
import { compile } from '../../src/guide/authoring/compile.ts';
import { isMidway, listExits } from '../../src/guide/list.ts';
import { advance, back, begin, linksOf, locate, picturesOf, sayArrival } from '../../src/guide/session.ts';
import { facts, guideOf, guideText, issuesOf } from './small.ts';

const steps = `  first:
    say: Have a pen.
    steps: [Open the page., "Press {esr.lock}.", Press **Submit**.]
    ask: What did it show?
    reword: What came up after that?
    stuck: nothing
    links: [{ say: Open ESR, to: esr.url }]
    answers: { a-screen: { say: A screen, go: done }, nothing: { say: Nothing, go: done } }
  done: { say: Good., end: solved }
`;
const guide = guideOf(steps);
const at = new Date('2026-11-20T03:10:00Z');
const { next, all, stuck } = listExits;
const stepped = (...exits: readonly string[]) =>
  exits.reduce((session, exit) => advance(guide, session, exit, {}, at), begin(guide, 'locked', 'g1', at));
const said = (...exits: readonly string[]) => sayArrival(locate(guide, stepped(...exits)), at);

describe('steps that are told one a message', () => {
  it('begin with what leads to them, and end with the question', () => {
    assert.deepEqual(said(), ['Have a pen.', 'Open the page.']);
    assert.deepEqual(said(next), ['Press 12 hours.']);
    assert.deepEqual(said(next, next), ['Press **Submit**.', 'What did it show?']);
    assert.deepEqual(locate(guide, stepped(next, next)).progress, { at: 3, of: 3, tell: 'one' });
    assert.equal(isMidway(locate(guide, stepped(next)).progress), true);
    assert.equal(isMidway(locate(guide, stepped(next, next)).progress), false);
  });

  it('are told whole to whoever wants them so, and not again to whoever is stuck', () => {
    const whole = 'Have a pen.\n\n1. Open the page.\n2. Press 12 hours.\n3. Press **Submit**.';
    assert.deepEqual(said(next, all), [whole, 'What did it show?']);
    assert.deepEqual(said(next, stuck), ['What did it show?']);
  });

  it('have their link with the first of them, and with all', () => {
    const links = (...exits: readonly string[]) => linksOf(locate(guide, stepped(...exits))).length;
    assert.deepEqual([links(), links(next), links(all)], [1, 0, 1]);
  });

  it('can be answered before the last', () => {
    assert.equal(locate(guide, stepped(next, 'a-screen')).rest.id, 'done');
  });

  it('go back one at a time, and from the answer to the last', () => {
    const place = (session: ReturnType<typeof stepped> | undefined) => session && locate(guide, session).progress;
    assert.equal(place(back(guide, stepped(next, next)))?.at, 2);
    assert.equal(place(back(guide, stepped(next)))?.at, 1);
    assert.equal(back(guide, stepped()), undefined);
    assert.equal(place(back(guide, stepped(next, all)))?.tell, 'one');
    assert.equal(place(back(guide, stepped(next, next, 'a-screen')))?.at, 3);
  });

  it('are no way on from where the question stands, nor in a list that has become shorter', () => {
    assert.throws(() => stepped(next, next, next), /no way out next-step/);
    const shorter = guideOf(steps.replace('Open the page., ', ''));
    assert.deepEqual(locate(shorter, stepped(next, next)).progress, { at: 2, of: 2, tell: 'one' });
  });

  const refused: readonly (readonly [name: string, steps: string, says: RegExp])[] = [
    ['without a question', '  first: { steps: [One., Two.], end: solved, say: x }\n', /steps come before a question/],
    [
      'that remind',
      steps.replace('    ask:', '    remind: { after: esr.lock, go: done }\n    ask:'),
      /does not remind/,
    ],
    ['of two paragraphs', steps.replace('Open the page.,', '"One.\\n\\nTwo.",'), /a step is one paragraph/],
    ['that are stuck at no answer', steps.replace('stuck: nothing', 'stuck: nowhere'), /stuck is an answer/],
    ['with an answer of a reserved name', steps.replace('a-screen:', 'next-step:'), /not a name for an answer/],
  ];
  for (const [name, text, says] of refused)
    it(`are refused ${name}`, () =>
      assert.match(
        issuesOf(guideText(text))
          .map(({ message }) => message)
          .join(),
        says,
      ));
});

describe('pictures of the screen', () => {
  const svg = (inner: string, height = '90') =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 288 ${height}"><title>It is at the top.</title><desc>A sketch.</desc>${inner}</svg>`;
  const drawn = steps.replace('[Open the page.,', '[{ say: Open the page., drawing: top },');
  const told = (text: string, files: Readonly<Record<string, string>>) =>
    compile({ file: 'facts.yaml', text: facts }, [
      {
        file: 'esr/guide.yaml',
        text: guideText(text),
        drawings: Object.entries(files).map(([name, text]) => ({ file: `esr/drawings/${name}.svg`, text })),
      },
    ]);
  const messages = (text: string, files: Readonly<Record<string, string>>) =>
    told(text, files).issues.map(({ file, message }) => `${file}: ${message}`);

  it('go with the step that names them', () => {
    const compiled = told(drawn, { top: svg('<rect/>') });
    assert.ok('content' in compiled);
    const esr = compiled.content.guides.get('esr');
    assert.ok(esr);
    const start = begin(esr, 'locked', 'g1', at);
    const top = { name: 'top', title: 'It is at the top.', height: 90 };
    assert.deepEqual(picturesOf(locate(esr, start)), [top]);
    assert.deepEqual(picturesOf(locate(esr, advance(esr, start, next, {}, at))), []);
    assert.deepEqual(picturesOf(locate(esr, advance(esr, start, all, {}, at))), [top]);
    assert.deepEqual(picturesOf(locate(esr, advance(esr, start, stuck, {}, at))), []);
  });

  it('are missed where a step names them, and where none does', () => {
    assert.deepEqual(messages(drawn, {}), ['esr/guide.yaml: there is no drawing top']);
    assert.deepEqual(messages(drawn, { top: svg(''), other: svg('') }), [
      'esr/drawings/other.svg: is shown by no step',
    ]);
  });

  const hostile = [
    '<script>alert(1)</script>',
    '<rect onload="x()"/>',
    '<image href="https://evil.example/x.png"/>',
    '<a xlink:href="javascript:alert(1)"><rect/></a>',
    '<rect fill="url(https://evil.example/#x)"/>',
    '<style>@import "https://evil.example/x.css";</style>',
    '<foreignObject><body/></foreignObject>',
  ];
  for (const inner of hostile)
    it(`are shapes and words: ${inner}`, () =>
      assert.deepEqual(messages(drawn, { top: svg(inner) }), [
        'esr/drawings/top.svg: holds more than shapes and words',
      ]));

  it('are small, of one width, and have words for whoever does not see them', () => {
    assert.deepEqual(messages(drawn, { top: svg(`<text>${'x'.repeat(4096)}</text>`) }), [
      'esr/drawings/top.svg: is over 4 KB',
    ]);
    assert.deepEqual(messages(drawn, { top: svg('').replace('288', '500') }), [
      'esr/drawings/top.svg: is not drawn for 288 wide',
    ]);
    assert.deepEqual(messages(drawn, { top: svg('').replace(/<desc>.*<\/desc>/, '') }), [
      'esr/drawings/top.svg: has no words for whoever does not see it',
    ]);
  });
});
