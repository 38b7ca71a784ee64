import assert from 'node:assert/strict';
import { emailAddress } from '../../src/backend/contract.ts';
import { readDateOfBirth, startOfDay } from '../../src/backend/days.ts';

describe('an email address', () => {
  it('is one address, whatever its capitals and the spaces around it', () => {
    assert.equal(emailAddress.parse('  Registered@NHS.net '), 'registered@nhs.net');
    assert.equal(emailAddress.parse("o'neil-2@trust.nhs.uk"), "o'neil-2@trust.nhs.uk");
  });

  // 44 to 45, 46, 66, 87 and 88 of the attacks: lists, look-alikes, headers and quoted names.
  const refused = [
    '',
    'registered',
    'a@x.example,b@y.example',
    'a@x.example b@y.example',
    'registered@nhs.net\r\nBcc: b@y.example',
    '"a@evil.example x"@nhs.net',
    'm\u0131ke@nhs.net',
    'registered@\u212Ahs.net',
    '\uFF52egistered@nhs.net',
    '.a@nhs.net',
    'a@nhs',
    'a@-nhs.net',
    `${'a'.repeat(260)}@nhs.net`,
  ];
  for (const typed of refused)
    it(`is not ${JSON.stringify(typed.slice(0, 40))}`, () =>
      assert.equal(emailAddress.safeParse(typed).success, false));
});

describe('a date of birth', () => {
  const read = (day: string, month: string, year: string) => readDateOfBirth({ day, month, year }, '2026-11-20');
  it('is a real day, as ISO', () => {
    assert.deepEqual(read(' 1', '1 ', '1990'), { day: '1990-01-01' });
    assert.deepEqual(read('29', '02', '1996'), { day: '1996-02-29' });
  });
  const problems: readonly (readonly [string, string, string, string, string])[] = [
    ['', '', '', 'Enter your date of birth', 'day'],
    ['', '1', '1990', 'Date of birth must include a day', 'day'],
    ['1', '', '1990', 'Date of birth must include a month', 'month'],
    ['1', '1', '', 'Date of birth must include a year', 'year'],
    ['1', '1', '90', 'Year must include 4 numbers', 'year'],
    ['29', '2', '1990', 'Date of birth must be a real date', 'day'],
    ['1', '13', '1990', 'Date of birth must be a real date', 'day'],
    ['1', 'Jan', '1990', 'Date of birth must be a real date', 'day'],
    ['1', '1', '2030', 'Date of birth must be in the past', 'year'],
    ['1', '1', '1900', 'Date of birth must be after 1900', 'year'],
  ];
  for (const [day, month, year, problem, part] of problems)
    it(`${day}/${month}/${year} → ${problem}`, () => assert.deepEqual(read(day, month, year), { problem, part }));
});

describe('the start of a day in England', () => {
  it('is midnight there, in winter and in summer', () => {
    assert.equal(startOfDay('2026-11-25').toISOString(), '2026-11-25T00:00:00.000Z');
    assert.equal(startOfDay('2026-07-01').toISOString(), '2026-06-30T23:00:00.000Z');
    assert.equal(startOfDay('2027-03-28').toISOString(), '2027-03-28T00:00:00.000Z');
    assert.equal(startOfDay('2027-03-29').toISOString(), '2027-03-28T23:00:00.000Z');
  });
});
