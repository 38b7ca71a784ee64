import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { takeOutSecrets, withoutMarks } from '../../../src/understanding/secrets/secrets.ts';
import { times } from '../../every.ts';
import { longTexts, nastyTexts } from '../nasty.ts';
import { harmlessByClass, toldByClass } from './by-class.examples.ts';
import { saidHarmlessly, saidInWords } from './in-words.examples.ts';
import { daysOfJoining, harmless, secrets } from './secrets.examples.ts';
import { harmlessBlind, toldBlind } from './told-blind.examples.ts';
import { harmlessDensely, toldDensely } from './told-densely.examples.ts';

describe('taking out secrets', () => {
  for (const [typed, secret] of secrets) {
    it(`keeps nothing of ${JSON.stringify(secret)} in ${JSON.stringify(typed)}`, () => {
      const { text, found } = takeOutSecrets(typed, undefined);
      assert.ok(!text.includes(secret), text);
      assert.ok(found.length > 0);
    });
  }

  for (const [typed, ...parts] of [...saidInWords, ...toldBlind, ...toldDensely, ...toldByClass]) {
    it(`keeps nothing of ${JSON.stringify(parts)} in ${JSON.stringify(typed)}`, () => {
      const { text } = takeOutSecrets(typed, undefined);
      const left = parts.filter((secret) => text.includes(secret));
      assert.deepEqual(left, [], text);
    });
  }

  for (const typed of [...harmless, ...saidHarmlessly, ...harmlessBlind, ...harmlessDensely, ...harmlessByClass]) {
    it(`leaves ${JSON.stringify(typed)} as it is`, () =>
      assert.deepEqual(takeOutSecrets(typed, undefined), { text: typed, found: [] }));
  }

  it('leaves a trade that was picked from a list, and words beside "pw", which are no password', () => {
    for (const typed of [
      "I've picked midwife on the bank page",
      'I chose pharmacist on the page and it stops',
      'picked physio, should it be therapist',
      'I put paramedic in the box',
      'password - dunno',
      'new ESR password - where from?',
      'code - late again',
    ])
      assert.deepEqual(takeOutSecrets(typed, undefined), { text: typed, found: [] });
  });

  it('takes a trade that is said to be a password', () => {
    for (const [typed, secret] of [
      ['my password is midwife', 'midwife'],
      ['I picked pharmacist as my password', 'pharmacist'],
      ['picked Midwife!22 and it was refused', 'Midwife!22'],
    ] as const)
      assert.ok(!takeOutSecrets(typed, undefined).text.includes(secret), typed);
  });

  for (const typed of daysOfJoining)
    it(`keeps no day so long ago before it is known which: ${JSON.stringify(typed)}`, () =>
      assert.deepEqual(takeOutSecrets(typed, undefined).found, ['day']));

  it('says what stood there, and leaves the rest', () => {
    for (const [typed, text, found] of [
      ['nhsp 640 215 is wrong', 'nhsp [code removed] is wrong', ['code']],
      ['my pw is Gardenia22, ok?', 'my pw is [password removed], ok?', ['password']],
      ['born on 3/4/1979.', 'born on [date of birth removed].', ['date-of-birth']],
      ['sort code 20-45-77 is wrong', 'sort code [bank details removed] is wrong', ['bank-details']],
      ['NI AB 12 34 56 C here', 'NI [national insurance removed] here', ['national-insurance']],
      [
        'dob 3/4/1979 and pw Gardenia22',
        'dob [date of birth removed] and pw [password removed]',
        ['date-of-birth', 'password'],
      ],
      [
        'https://reset.example/form?token=Zm9vYmFyYmF6cXV4 fails',
        'https://reset.example/form?token=[code removed] fails',
        ['code'],
      ],
    ] as const) {
      assert.deepEqual(takeOutSecrets(typed, undefined), { text, found });
    }
  });

  it('leaves alone the very thing that was asked for', () => {
    assert.deepEqual(takeOutSecrets('123456', 'payroll-number').found, []);
    assert.deepEqual(takeOutSecrets('123456', 'phone').found, []);
    assert.deepEqual(takeOutSecrets('3/4/1998', 'date').found, []);
    assert.deepEqual(takeOutSecrets("it's margaret", 'name').found, []);
    assert.deepEqual(takeOutSecrets('30117745', 'payroll-number').found, []);
    assert.deepEqual(takeOutSecrets('1 April 2009', 'date').found, []);
    for (const name of ['Gerald', 'Mohammed Ahmed', 'Aoife', 'Poppy', "it's Pickle", 'Siobhan Ni Bhriain'])
      assert.deepEqual(takeOutSecrets(name, 'name').found, [], name);
    for (const email of ['m.tattersall@nhs.net', 'kirsty_92@hotmail.co.uk', 'K.Osei2@leedsth.nhs.uk'])
      assert.deepEqual(takeOutSecrets(email, 'email').found, [], email);
    for (const answer of ['yes', 'no', 'Not now', 'Monday', 'Gerald', 'ESR', 'neither'])
      assert.deepEqual(takeOutSecrets(answer, undefined).found, [], answer);
    assert.deepEqual(takeOutSecrets('123456', undefined).found, ['code']);
  });

  it('takes out what is called a secret, whatever was asked for', () => {
    assert.deepEqual(takeOutSecrets('my code is 123456', 'payroll-number').found, ['code']);
    assert.deepEqual(takeOutSecrets('my nhs number is 943 476 5919', 'payroll-number').found, ['nhs-number']);
    assert.deepEqual(takeOutSecrets('u: rsingh p: mangoes', 'name').found, ['password']);
    assert.deepEqual(takeOutSecrets('dob 3/4/1998', 'date').found, ['date-of-birth']);
    assert.deepEqual(takeOutSecrets('my password is margaret', 'name').found, ['password']);
  });

  it('leaves what it put there itself', () => {
    for (const typed of [...secrets.map(([text]) => text), ...nastyTexts(times(500, 100))]) {
      const once = takeOutSecrets(typed, undefined).text;
      const marks = once.match(/\[(?:password|code|date of birth|national insurance) removed\]/g) ?? [];
      const again = takeOutSecrets(once, undefined).text;
      for (const mark of new Set(marks)) {
        assert.ok(again.split(mark).length >= once.split(mark).length, JSON.stringify({ once, again }));
      }
    }
  });

  it('finds a secret with what nobody sees inside it', () => {
    for (const unseen of ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\ufe0f\u20e3']) {
      const typed = `code ${[...'640215'].join(unseen)} dead`;
      assert.equal(takeOutSecrets(typed, undefined).text, 'code [code removed] dead', JSON.stringify(typed));
    }
  });

  it('changes nothing but secrets, whatever else the text holds', () => {
    for (const typed of ['👩‍⚕️ locked out 🔒', 'שלום ESR', 'e\u0301sr\u202e', '\ud83d', 'İstanbul', 'ﬁre ½']) {
      assert.equal(takeOutSecrets(typed, undefined).text, typed);
    }
  });

  const nasty = nastyTexts(times(2_000, 250));
  for (let from = 0; from < nasty.length; from += 250)
    it(`never throws, and says the same of the same text, from ${from}`, () => {
      for (const typed of nasty.slice(from, from + 250)) {
        assert.deepEqual(takeOutSecrets(typed, undefined), takeOutSecrets(typed, undefined));
      }
    });

  it('comes to an end on 10 KB of anything', () => {
    for (const typed of longTexts) assert.equal(typeof takeOutSecrets(typed, undefined).text, 'string');
  });

  it('takes its own marks away again', () => {
    assert.equal(withoutMarks('nhsp [code removed] dead [password removed]'), 'nhsp   dead');
  });
});

interface Line {
  readonly id: string;
  readonly text: string;
  /** As they stand in the text; none in a harmless line. */
  readonly secrets: readonly string[];
}

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

/** The ids of lines of which a secret is left, and of harmless ones that lost something. */
function marked(lines: readonly Line[]): { readonly left: readonly string[]; readonly scrubbed: readonly string[] } {
  const taken = lines.map((line) => ({ ...line, ...takeOutSecrets(line.text, undefined) }));
  const isLeft = ({ text, secrets }: { text: string; secrets: readonly string[] }) =>
    secrets.some((secret) => text.includes(secret));
  return {
    left: taken.filter(isLeft).map(({ id }) => id),
    scrubbed: taken.filter(({ secrets, found }) => secrets.length === 0 && found.length > 0).map(({ id }) => id),
  };
}

/** Written by several who had not seen the code, then learnt from. docs/understanding.md has the figures at first sight. */
describe('secrets that were told blind', () => {
  it('are found but for those that are known to be left', () => {
    assert.deepEqual(marked(read('../../../training/secrets/seen.jsonl')), {
      left: 'e051 e085 e140 e158 e200 f088 f118 g054 g099 g130 l057 l086 l114 l142 l144 l145 l158 l167 l178 l185 l201 h044 h062 h077 h144 h152 h215 m173 m177 m219 p239 r123 w016 w045 w054 w210 w280 w296 y057 y179'.split(
        ' ',
      ),
      scrubbed: 'e309 e391 f177 h217 m188 w159 x326 y023 z174 z282'.split(' '),
    });
  });
});

/** What comes in on ordinary days, by a hand that had seen nothing. Nothing is learnt from it, and nobody should read it to mend it. */
describe('everyday secrets that nobody has read', () => {
  const lines = read('secrets.everyday.jsonl');

  it('are hardly ever left, and harmless lines beside them are left alone', () => {
    const { left, scrubbed } = marked(lines);
    assert.equal(lines.filter(({ secrets }) => secrets.length > 0).length, 150);
    assert.ok(left.length <= 3, `${left.length} left`);
    assert.deepEqual(scrubbed, []);
  });
});

/** Made as hard as a careful reader can still tell. Nothing is learnt from them, and nobody should read them to mend it. */
describe('hard secrets that nobody has read', () => {
  const lines = read('secrets.sealed.jsonl');

  it('are found more often than not, and harmless lines beside them are left alone', () => {
    const { left, scrubbed } = marked(lines);
    const told = lines.filter(({ secrets }) => secrets.length > 0);
    assert.equal(told.length, 140);
    assert.ok(left.length <= 45, `${left.length} left`);
    assert.ok(scrubbed.length <= 1, `${scrubbed.length} scrubbed`);
  });
});
