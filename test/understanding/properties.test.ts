import assert from 'node:assert/strict';
import { understanding } from '../conversation/bench.ts';

/** A small random generator with a seed: what fails once fails again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const pieces = [
  'esr',
  'training interface',
  'nhsp',
  'link',
  'password',
  'cannot',
  "won't",
  'ß',
  'İ',
  'ﷺ',
  '‮locked‬',
  'pass​word',
  '👩‍⚕️',
  '🏳️‍🌈',
  'é́́́',
  '\0',
  '\uD800',
  '\n',
  '\t',
  '..',
  '((',
  '[password removed]',
  '\\',
  '*',
  '__proto__',
  'constructor',
  '1234567890',
  '٣٤٥',
  '你好',
  'مرحبا',
  'привет',
];

function nonsense(seed: number): string {
  const next = random(seed);
  const size = 1 + Math.floor(next() * 40);
  return Array.from({ length: size }, () => pieces[Math.floor(next() * pieces.length)]).join(next() < 0.3 ? '' : ' ');
}

function check(typed: string): void {
  const { text, meaning } = understanding.understand(typed, undefined);
  assert.equal(typeof text, 'string');
  if (meaning.kind === 'ask') assert.ok(meaning.options.length >= 1 && meaning.options.length <= 4);
  if (meaning.kind === 'topic') assert.ok(meaning.confidence > 0 && meaning.confidence <= 1);
}

describe('understanding anything at all', () => {
  it('never throws, and never asks with none or more than four', () => {
    for (let seed = 0; seed < 400; seed += 1) check(nonsense(seed));
  });

  it('says the same of the same text', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const typed = nonsense(seed);
      assert.deepEqual(
        understanding.understand(typed, undefined).meaning,
        understanding.understand(typed, undefined).meaning,
      );
    }
  });

  for (const [name, piece] of Object.entries({
    letters: 'a',
    spaces: ' ',
    words: 'locked ',
    slips: 'lcked pasword linkk exprd ',
    'new words': Array.from({ length: 1400 }, (_, index) => `w${index.toString(36)}zq`).join(' '),
    digits: '1',
    emoji: '👩‍⚕️',
    marks: 'é́́́',
    'zero width': '​',
    names: 'training interface esr nhsp ',
    dashes: '-',
    quotes: '"',
  })) {
    it(`takes in 10 KB of ${name}`, () => check(piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000)));
  }

  it('hears what is said through zero-width characters, accents and capitals', () => {
    for (const typed of ['my ESR is lo​cked', 'MY ESR IS LOCKED', 'my ESR is löcked', '‏my ESR is locked‏']) {
      const { meaning } = understanding.understand(typed, undefined);
      assert.ok(
        meaning.kind === 'topic' && meaning.topic.topic === 'account-locked',
        `${typed}: ${JSON.stringify(meaning)}`,
      );
    }
  });

  it('hears the same with the marks that phones put in, and with a face at the end', () => {
    for (const [plain, ofPhone] of [
      ["esr says I've no more tries...", 'esr says I’ve no more tries…'],
      ['nhsp won\'t have my "new" password - why', 'nhsp won’t have my “new” password – why'],
      ['training interface link expired', 'training interface link expired 🤷‍♀️'],
    ] as const) {
      const { meaning } = understanding.understand(plain, undefined);
      assert.deepEqual(understanding.understand(ofPhone, undefined).meaning, meaning, ofPhone);
    }
  });

  it('says the same after more strange words than it remembers', () => {
    const typed = 'my esr is locked and the qwopl has vanished';
    const all = () => {
      const { remark, aside, heard, act, facts, ...made } = understanding.understand(typed, undefined);
      return { remark, aside, heard, act, facts, ...made };
    };
    const before = all();
    for (let text = 0; text < 150; text += 1) {
      const strange = Array.from({ length: 200 }, (_, word) => `zq${(text * 200 + word).toString(36)}x`);
      check(strange.join(' '));
    }
    assert.deepEqual(all(), before);
  });
});
