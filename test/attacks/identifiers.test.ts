import assert from 'node:assert/strict';
import { takeOutSecrets } from '../../src/understanding/secrets/secrets.ts';
import { onBench } from '../conversation/bench.ts';

/** The numbers are made up: of those with check digits, the digits are right. */
const told = [
  ['my login is SJ01 and 13/07/1991', '13/07/1991'],
  ['SJ01 13/07/1991', '13/07/1991'],
  ['login sj01, 13.07.1991', '13.07.1991'],
  ['KHAN123 120375', '120375'],
  ['jsmith2 01021980', '01021980'],
  ['monday2431', 'monday2431'],
  ['teapot778', 'teapot778'],
  ['4929 1234 5678 9015', '4929 1234 5678 9015'],
  ['the card it wants is 4929-1234-5678-9015 exp 04/27 cvv 123', '123'],
  ['debit card 4111111111111111', '4111111111111111'],
  ['sort code 20-45-77 account 43218765', '43218765'],
  ['my bank details are 20-45-77 43218765', '20-45-77'],
  ['account number 43218765 sort code 204577', '43218765'],
  ['it wants my IBAN, GB29 NWBK 6016 1331 9268 19', '6016 1331'],
  ['my nhs number is 943 476 5919', '943 476 5919'],
  ['9434765919', '9434765919'],
  ['NHS no: 943-476-5919 is that what it means', '943-476-5919'],
] as const;

const harmless = [
  'I joined the trust on 13/07/2019',
  'logged in since 13/07/1991 without trouble',
  'my payroll number is 30218845',
  'assignment number 9434765919',
  'ring me on 07700 900123',
  '0113 243 2799 ext 26655',
  'ward12',
  'bed 14',
  'room2431',
  'bleep4471',
  'office365',
  'esr account locked 3 times',
  'my account 2 weeks ago',
  'ticket LK-7QF-2MX',
  'it is card 4 of the four smartcards',
  'i work for the bank and my worker number is 7654321',
];

describe('numbers by which people and their money are known', () => {
  for (const [typed, secret] of told)
    it(`98: "${typed}" is kept nowhere, and the person is told`, async () => {
      const bench = onBench();
      await bench.say('hello');
      const reply = await bench.say(typed);
      assert.match(reply.text, /so I removed (?:it|them) before anything was saved/);
      const everything = JSON.stringify([await bench.record(), await bench.lines(), bench.logged, reply]);
      assert.ok(!everything.includes(secret), everything);
    });

  for (const typed of harmless)
    it(`98: "${typed}" is left as it is`, () =>
      assert.deepEqual(takeOutSecrets(typed, undefined), { text: typed, found: [] }));

  it('98: ten digits with the check digit of an NHS number are no payroll number, where one is asked for', () =>
    assert.deepEqual(takeOutSecrets('9434765919', 'payroll-number').found, ['nhs-number']));

  for (const typed of ['KHAN123 12/3/75', 'KHAN123 12/03/1975', 'KHAN123 12.3.75', '12/03/1975', 'jsmith2 01021980'])
    it(`98: "${typed}" is no time at which somebody last tried`, async () => {
      const bench = onBench();
      await bench.say('my ESR is locked');
      const reply = await bench.say(typed);
      assert.match(reply.text, /so I removed it before anything was saved/);
      assert.doesNotMatch(reply.text, /lock (?:is|should be) over/);
      const everything = JSON.stringify([await bench.record(), await bench.lines(), reply]);
      assert.ok(!/12\/0?3\/(?:19)?75|12\.3\.75|01021980|1975-03-12/.test(everything), everything);
    });

  it('98: a day of birth behind a login name is no payroll number', () =>
    assert.deepEqual(takeOutSecrets('jsmith2 01021980', 'payroll-number').found, ['date-of-birth']));

  it('98: whoever joined long ago may say so where that is asked', () =>
    assert.deepEqual(takeOutSecrets('13/07/1991', 'date').found, []));
});
