import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readFiles } from '../../../src/app/dialogs-folder.ts';
import { compile } from '../../../src/guide/authoring/compile.ts';
import { waysOf } from '../../../src/guide/routing.ts';
import { facts, guideText } from '../small.ts';

const esr = guideText('  first: { say: Hello., end: solved }\n');

/** What is said of a routing.yaml, or a file of phrases, beside a small guide with one topic, `locked`. */
function told(beside: { readonly routing?: string; readonly phrases?: Readonly<Record<string, string>> }): string[] {
  const { issues } = compile({ file: 'facts.yaml', text: facts }, [
    {
      file: 'esr/guide.yaml',
      text: esr,
      ...(beside.routing === undefined ? {} : { routing: { file: 'esr/routing.yaml', text: beside.routing } }),
      phrases: Object.entries(beside.phrases ?? {}).map(([name, text]) => ({ file: `esr/phrases/${name}`, text })),
    },
  ]);
  return issues.map(({ file, line, message, remedy }) => `${file}:${line} ${message} → ${remedy}`);
}

describe('routing.yaml', () => {
  it('may say nothing at all, or only what is so', () => {
    assert.deepEqual(told({ routing: '{}' }), []);
    assert.deepEqual(told({ routing: 'blocking: [locked]\ntopics:\n  locked: { speaks-of: [locked] }\n' }), []);
  });

  for (const [name, routing, said] of [
    [
      'a topic that there is not',
      'blocking:\n  - locked\n  - lockd\n',
      ['esr/routing.yaml:3 routes lockd, which is not a topic of esr → did you mean locked?'],
    ],
    [
      'one story with what is none',
      'topics:\n  locked:\n    same-story: [gone]\n',
      ['esr/routing.yaml:3 routes gone, which is not a topic of esr → its topics are locked'],
    ],
    [
      'a guide and a topic of another guide that there are not',
      'topics:\n  locked:\n    same-as: [nhsp/locked, esr/lokced]\n',
      [
        'esr/routing.yaml:3 there is no guide nhsp → mend its name',
        'esr/routing.yaml:3 lokced is not a topic of esr → did you mean locked?',
      ],
    ],
    [
      'what nobody can speak of',
      'topics:\n  locked:\n    speaks-of: [lockd]\n',
      [/^esr\/routing\.yaml:3 topics › locked › speaks-of › 0: is none of password, /],
    ],
    [
      'an everyday name that is no name',
      'also-called: [pay portal]\neveryday-names:\n  - pay portal\n  - pay prtal\n',
      ['esr/routing.yaml:4 "pay prtal" is not a name of esr → did you mean pay portal?'],
    ],
    [
      'a key misspelt',
      'hint: [pension]\n',
      ['esr/routing.yaml:1 hint: there is nothing of this name → did you mean hints?'],
    ],
    [
      'brackets that do not match, and too many choices',
      `hints:\n  - "[a|b"\n  - "${'[a|b|c|d]'.repeat(4)}"\n`,
      [
        /^esr\/routing\.yaml:2 hints › 0: a choice of words is written \[this\|that\]/,
        /^esr\/routing\.yaml:3 hints › 1: stands for 256 phrases, over 60/,
      ],
    ],
  ] as const) {
    it(`refuses ${name}, with its line and what to do`, () => {
      const issues = told({ routing });
      assert.equal(issues.length, said.length, issues.join('\n'));
      for (const [index, one] of said.entries()) {
        if (typeof one === 'string') assert.equal(issues[index], one);
        else assert.match(issues[index] ?? '', one);
      }
    });
  }

  it('writes a choice of words in brackets, and knows no other pattern', () => {
    assert.deepEqual(waysOf('[my|the] bank [card|details]'), [
      'my bank card',
      'my bank details',
      'the bank card',
      'the bank details',
    ]);
    assert.deepEqual(waysOf('[|my] training'), ['training', 'my training']);
    assert.deepEqual(waysOf('(a+)+$ .*'), ['(a+)+$ .*']);
    for (const line of ['[a', 'a]', '[a[b]]', 'a|b']) assert.equal(waysOf(line), undefined, line);
  });

  it('is never made to hold more than it can, whatever is written', () => {
    assert.ok((waysOf('[a|b|c|d|e|f|g|h|i|j]'.repeat(40)) ?? []).length <= 10_000);
  });
});

describe('phrases', () => {
  it('stand one a line, with comments and empty lines between them', () => {
    const compiled = compile({ file: 'facts.yaml', text: facts }, [
      {
        file: 'esr/guide.yaml',
        text: esr,
        phrases: [
          { file: 'esr/phrases/locked.txt', text: '# how people put it\nlocked out\r\n\n  it says: locked \n' },
        ],
      },
    ]);
    assert.ok('content' in compiled);
    assert.deepEqual(compiled.content.guides.get('esr')?.topics.get('locked')?.phrases, [
      'locked out',
      'it says: locked',
    ]);
  });

  it('are refused where the topic is not, and where a line is none', () => {
    assert.deepEqual(told({ phrases: { 'lokced.txt': 'locked out\n' } }), [
      'esr/phrases/lokced.txt:1 phrases of lokced, which is not a topic of esr → did you mean locked?',
    ]);
    assert.deepEqual(told({ phrases: { 'locked.txt': `k\n- locked out\n"locked"\n${'long '.repeat(100)}\n` } }), [
      'esr/phrases/locked.txt:1 "k" is too short for a phrase → write a word or more',
      'esr/phrases/locked.txt:2 "- locked out" is written as in YAML → write the phrase alone, without a dash or quotation marks',
      'esr/phrases/locked.txt:3 ""locked"" is written as in YAML → write the phrase alone, without a dash or quotation marks',
      'esr/phrases/locked.txt:4 the phrase is over 300 characters → a phrase is a sentence or less',
    ]);
  });
});

describe('the folder of the guides', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'guides-')), 'dialogs');
  after(() => rmSync(dirname(folder), { recursive: true }));

  it('has nothing in it that nobody would read', () => {
    const files = {
      'facts.yaml': facts,
      'esr/guide.yaml': esr,
      'esr/phrases/locked.txt': 'locked out\n',
      'esr/phrases/locked.yaml': '- locked out\n',
      'esr/routes.yaml': '{}',
      'nhsp.yaml': esr,
      'empty/phrases/back.txt': 'back\n',
      'guide.schema.json': '{}',
      '.DS_Store': '',
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { guides, strays } = readFiles(folder);
    assert.deepEqual(
      guides.map(({ file, phrases = [] }) => [file, ...phrases.map((one) => one.file)]),
      [['dialogs/esr/guide.yaml', 'dialogs/esr/phrases/locked.txt']],
    );
    assert.deepEqual(
      strays.map(({ file, remedy }) => `${file} → ${remedy}`),
      [
        'dialogs/empty → it has no guide.yaml',
        'dialogs/esr/routes.yaml → a guide has guide.yaml, routing.yaml, ours.yaml and the folders phrases, asked, answers, remarks and drawings',
        'dialogs/esr/phrases/locked.yaml → phrases stand in files named as the topic, such as back.txt',
        'dialogs/nhsp.yaml → a guide is a folder with guide.yaml in it',
      ],
    );
  });
});
