import assert from 'node:assert/strict';
import { readDateOfBirth } from '../../src/pages/date-of-birth.ts';

describe('a date of birth', () => {
  const read = (typed: string) => {
    const [day = '', month = '', year = ''] = typed.split('/');
    return readDateOfBirth({ day, month, year }, '2026-11-20');
  };

  it('is read from three fields, the month by number or name', () => {
    for (const typed of ['5/3/1984', '05/03/1984', ' 5 / 3 / 1984 ', '5/Mar/1984', '5/march/1984'])
      assert.deepEqual(read(typed), { date: '1984-03-05' }, typed);
    assert.deepEqual(read('29/2/1992'), { date: '1992-02-29' });
    assert.deepEqual(read('29/2/2000'), { date: '2000-02-29' });
  });

  const slips: Readonly<Record<string, string>> = {
    '//': 'Enter your date of birth',
    '5//1984': 'Your date of birth must include a month',
    '//1984': 'Your date of birth must include a day and a month',
    '29/2/1990': 'There was no 29 February in 1990. Check the date',
    '30/2/1992': 'There is no 30 February. Check the day and the month',
    '31/4/1984': 'There is no 31 April. Check the day and the month',
    '32/1/1984': 'The day must be a number from 1 to 31',
    '0/1/1984': 'The day must be a number from 1 to 31',
    'x/1/1984': 'The day must be a number from 1 to 31',
    '1/13/1984': 'The month must be a number from 1 to 12',
    '1/ma/1984': 'The month must be a number from 1 to 12',
    '5/3/84': 'The year must have 4 numbers, for example 1984',
    '5/3/19840': 'The year must have 4 numbers, for example 1984',
    '5/3/1900': 'Check the year you were born',
    '5/3/0000': 'Check the year you were born',
    '5/3/2020': 'Check the year you were born',
    '5/3/2027': 'Your date of birth must be in the past',
    '20/11/2026': 'Your date of birth must be in the past',
  };
  for (const [typed, problem] of Object.entries(slips)) {
    it(`explains ${typed === '//' ? 'nothing at all' : typed}`, () => {
      const found = read(typed);
      assert.ok('problem' in found, 'it was taken');
      assert.equal(found.problem, problem);
      assert.ok(found.fields.length > 0);
    });
  }
});
