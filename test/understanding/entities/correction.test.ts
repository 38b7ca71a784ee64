import assert from 'node:assert/strict';
import { stanceOf } from '../../../src/understanding/entities/answers.ts';
import { correctionIn } from '../../../src/understanding/entities/correction.ts';
import { normalise } from '../../../src/understanding/text/normalise.ts';

describe('a correction', () => {
  const meant = [
    ['no, I meant ESR', 'ESR', true],
    ['sorry i meant yesterday', 'yesterday', true],
    ['I was talking about the training one', 'training one', true],
    ['No. It’s NHSP', 'NHSP', false],
    ['not NHSP, ESR', 'ESR', false],
    ['esr not the training interface', 'esr', false],
    ['oops, first.last@nhs.net', 'first.last@nhs.net', false],
    ["I'm asking about ESR", 'ESR', true],
    ['make that 02:30', '02:30', true],
  ] as const;
  for (const [text, rest, firm] of meant) {
    it(`"${text}" means ${rest}`, () => {
      const correction = correctionIn(text);
      assert.equal(correction?.meant, rest);
      assert.equal(correction?.firm, firm);
    });
  }

  for (const text of ['my esr account is locked', 'I mention it because', 'esr', 'no', '', 'notes'])
    it(`"${text}" takes nothing back`, () => assert.equal(correctionIn(text), undefined));

  it('is not looked for in a whole letter', () => {
    assert.equal(correctionIn(`no, I meant ${'very '.repeat(100)}ESR`), undefined);
  });
});

describe('how a person stands to a question', () => {
  const unsure = [
    'not sure',
    "I don't know",
    'dunno',
    'no idea mate',
    "haven't a clue",
    "can't remember",
    'idk',
    'Maybe?',
  ];
  for (const text of unsure) it(`"${text}" is not sure`, () => assert.equal(stanceOf(normalise(text)), 'unsure'));
  const neither = ['neither', 'none of these', 'None of them really', 'no, none of those fit', 'neither one'];
  for (const text of neither) it(`"${text}" is none of it`, () => assert.equal(stanceOf(normalise(text)), 'neither'));
  const other = [
    'yes',
    'no',
    'I am not sure which of the emails I have in here is the one that I need',
    'nothing came',
    '',
  ];
  for (const text of other) it(`"${text}" is neither`, () => assert.equal(stanceOf(normalise(text)), undefined));
});
