import assert from 'node:assert/strict';
import { takeOutSecrets, withoutMarks } from '../../src/understanding/secrets.ts';
import { longTexts, nastyTexts } from './nasty.ts';
import { harmless, secrets } from './secrets.examples.ts';
import { harmlessByClass, toldByClass } from './secrets-by-class.examples.ts';
import { saidHarmlessly, saidInWords } from './secrets-in-words.examples.ts';
import { harmlessBlind, toldBlind } from './secrets-told-blind.examples.ts';
import { harmlessDensely, toldDensely } from './secrets-told-densely.examples.ts';

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

  it('says what stood there, and leaves the rest', () => {
    for (const [typed, text, found] of [
      ['nhsp 640 215 is wrong', 'nhsp [code removed] is wrong', ['code']],
      ['my pw is Gardenia22, ok?', 'my pw is [password removed], ok?', ['password']],
      ['born on 3/4/1979.', 'born on [date of birth removed].', ['date-of-birth']],
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
    assert.deepEqual(takeOutSecrets('dob 3/4/1998', 'date').found, ['date-of-birth']);
    assert.deepEqual(takeOutSecrets('my password is margaret', 'name').found, ['password']);
  });

  it('leaves what it put there itself', () => {
    for (const typed of [...secrets.map(([text]) => text), ...nastyTexts(500)]) {
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

  const nasty = nastyTexts(2000);
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
