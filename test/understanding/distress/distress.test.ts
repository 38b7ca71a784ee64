import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isDistress } from '../../../src/understanding/distress/distress.ts';
import { evidenceIn } from '../../../src/understanding/distress/evidence.ts';
import { meantBy } from '../../../src/understanding/distress/excused.ts';
import { learnt, reasonsIn, weigh } from '../../../src/understanding/distress/weighing.ts';
import { hear } from '../../../src/understanding/entities/mentions.ts';
import { content, understanding } from '../../conversation/bench.ts';
import { times } from '../../every.ts';
import { longTexts, nastyTexts } from '../nasty.ts';
import { distressed, exasperated } from './distress.examples.ts';

const corpus = readFileSync(new URL('../utterances.dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly text: string; readonly topic: string });

describe('distress', () => {
  for (const said of distressed) {
    it(`is heard in ${JSON.stringify(said)}`, () => assert.equal(isDistress(said), true));
  }

  for (const said of exasperated) {
    it(`is not heard in ${JSON.stringify(said)}`, () => assert.equal(isDistress(said), false));
  }

  it('is heard in every line of the corpus that is in distress, and in no other', () => {
    const wrong = corpus.filter(({ text, topic }) => isDistress(text) !== (topic === 'wellbeing'));
    assert.deepEqual(wrong, []);
  });

  it('is heard in no phrase about a system', () => {
    const wrong = [...content.guides.values()]
      .filter(({ id }) => id !== 'common')
      .flatMap((guide) => [...guide.topics.values()].flatMap(({ phrases }) => phrases))
      .filter(isDistress);
    assert.deepEqual(wrong, []);
  });

  it('is heard in capitals, without apostrophes, and through what nobody sees', () => {
    for (const said of [
      'I CANT COPE ANY MORE',
      'I can’t cope any more',
      'i can\u200bt co\u200dpe any more',
      'i  cant   cope',
    ]) {
      assert.equal(isDistress(said), true, said);
    }
  });

  it('is heard in harm after a good while, in a last message, and in a no to what comes too late', () => {
    for (const said of [
      'I went two and a half years clean from cutting and today I cut again',
      'last message from me, you have been good to me, goodbye for ever',
      'forget the reference number, I am going to be dead by then',
      'crying in the changing room for an hour now and it has nothing to do with the login',
    ])
      assert.equal(isDistress(said), true, said);
  });

  it('is not heard in answers and grumbles in the middle of a chat', () => {
    for (const said of [
      'more than three years, put it like that',
      'Twenty minutes is no use to a theatre nurse. By the time I had degowned the code was finished.',
      'I thought as much',
      'no use asking me, I only do the cleaning',
      'the code will be dead by then',
      'thank you for being kind, bye',
      "don't bother with a ticket, it let me in",
    ])
      assert.equal(isDistress(said), false, said);
  });

  it('is not heard in what is told of a patient for the sake of a record, whatever phrases it is like', () => {
    const { understand } = understanding;
    for (const said of [
      'patient keeps telling us he wants to die, need the psychiatric referral on the system to load',
      'pt says she wants to end her life and I cannot open her record',
    ])
      assert.equal(understand(said, undefined).inDistress, false, said);
    for (const said of [
      'a patient died and I want to die too',
      'a patient told me he will kill me, and I am so scared',
    ])
      assert.equal(understand(said, undefined).inDistress, true, said);
  });

  it('is denied by who says that it is not so', () => {
    for (const said of ["I'm not suicidal, just locked out of ESR", 'not depressed, only tired']) {
      assert.equal(isDistress(said), false, said);
    }
  });
});

describe('what distress is learnt from', () => {
  for (const [folder, inDistress] of [
    ['heard', true],
    ['not-heard', false],
  ] as const)
    it(`says the same of every line that was written blind, ${folder}`, () => {
      const blind = new URL(`../../../training/distress/lines/${folder}/blind.txt`, import.meta.url);
      const lines = readFileSync(blind, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('# '));
      assert.ok(lines.length > 20);
      assert.deepEqual(
        lines.filter((text) => isDistress(text) !== inDistress),
        [],
      );
    });

  it('leaves out every way of speaking that says nothing of the person', () => {
    const ways = `
      losing the will to live|good grief|suicide squad|for crying out loud|cry for help|crying with laughter|bored to death|scared stiff|rather die
      over my dead body|will be the death of me|to die for|dying to|hopeless with|terrible at|useless website|worthless code
      bereavement support training|counselling skills course|training on self harm|module about domestic abuse|off with stress|leave due to burnout
      absence following a panic attack|away after a miscarriage|off with a breakdown|sick leave|compassionate leave|basic life support
      for the life of me|never in my life|no use to me until|an hour of my life i will not get back|laptop died|screen is dead|it killed
      mental health nurse|psychiatric ward|psychiatry department`;
    for (const way of ways.trim().split(/\s*[|\n]\s*/)) {
      assert.ok(meantBy(way).split(' ').length < way.split(' ').length, way);
    }
  });

  it('can be told from the reasons', () => {
    const [first] = reasonsIn(evidenceIn(meantBy('my husband hits me')));
    assert.ok(first !== undefined && first.weight > 0);
    assert.deepEqual(reasonsIn(evidenceIn('')), []);
  });

  it('weighs what its reasons add up to', () => {
    for (const text of [...distressed, ...exasperated]) {
      const evidence = evidenceIn(meantBy(text));
      const reasons = reasonsIn(evidence).reduce((sum, { weight }) => sum + weight, learnt.start);
      assert.ok(Math.abs(weigh(evidence) - reasons) < 1e-9, text);
    }
  });
});

describe('what people type', () => {
  const now = new Date('2026-11-20T15:10:00Z');

  it('never makes listening throw, and is heard the same every time', () => {
    for (const said of nastyTexts(times(2_000, 400))) {
      assert.equal(isDistress(said), isDistress(said));
      assert.deepEqual(hear(said, now, []), hear(said, now, []));
    }
  });

  it('is listened to in the end, 10 KB of anything', () => {
    for (const said of longTexts) {
      assert.equal(typeof isDistress(said), 'boolean');
      assert.ok(hear(said, now, []).tried.length >= 0);
    }
  });
});
