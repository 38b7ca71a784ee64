import assert from 'node:assert/strict';
import { emailAddress } from '../../src/backend/contract.ts';
import { startOfDay } from '../../src/backend/days.ts';

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

describe('the start of a day in England', () => {
  it('is midnight there, in winter and in summer', () => {
    assert.equal(startOfDay('2026-11-25').toISOString(), '2026-11-25T00:00:00.000Z');
    assert.equal(startOfDay('2026-07-01').toISOString(), '2026-06-30T23:00:00.000Z');
    assert.equal(startOfDay('2027-03-28').toISOString(), '2027-03-28T00:00:00.000Z');
    assert.equal(startOfDay('2027-03-29').toISOString(), '2027-03-28T23:00:00.000Z');
  });
});
