import assert from 'node:assert/strict';
import { expectations, takeOutSecrets } from '../../src/understanding/secrets/secrets.ts';
import { onBench } from '../conversation/bench.ts';

/** What is told, and what must stand nowhere afterwards. The numbers are made up; where there are check digits, they are right. */
const told: Readonly<Record<string, readonly (readonly [typed: string, ...secrets: readonly string[]])[]>> = {
  'NHS numbers': [
    ['my nhs no is 943 476 5919', '943 476 5919'],
    ['nhs number 943.476.5919', '943.476.5919'],
    ['my nhs number\n943 476 5919', '943 476 5919'],
    ['943 476\n5919', '943 476', '5919'],
    ['943/476/5919', '943/476/5919'],
    ['943_476_5919', '943_476_5919'],
    ['943 4765 919', '943 4765 919'],
    ['9434 765 919', '9434 765 919'],
    ['94 34 76 59 19', '94 34 76 59 19'],
    ['9 4 3 4 7 6 5 9 1 9', '9 4 3 4', '5 9 1 9'],
    ['９４３ ４７６ ５９１９', '９４３', '５９１９'],
    ['NHS# 9434765919', '9434765919'],
    ['nhs numbr 9434765918', '9434765918'],
    ['my nhs number is nine four three, four seven six, five nine one nine', 'nine four three', 'five nine one nine'],
    ['nine four three four seven six five nine one nine', 'nine four', 'one nine'],
    ['it wants an nhs number and a dob, 943 476 5919', '943 476 5919'],
  ],
  cards: [
    ['4929/1234/5678/9015', '4929', '9015'],
    ['4929.1234.5678.9015', '4929', '9015'],
    ['4929  1234  5678  9015', '4929', '9015'],
    ['4929\n1234\n5678\n9015', '4929', '9015'],
    ['4929 1234\n5678 9015', '4929', '9015'],
    ['49291234 56789015', '49291234', '56789015'],
    ['my amex is 3782 822463 10005', '3782', '10005'],
    ['3782-822463-10005', '3782', '10005'],
    ['378282246310005', '378282246310005'],
    ['３７８２８２２４６３１０００５', '３７８２'],
    ['4929 1234 5678 9015 04/27 123', '4929', '9015'],
    ['card number\n4929 1234 5678 9011', '4929', '9011'],
    ['four nine two nine one two three four five six seven eight nine zero one five', 'four nine', 'one five'],
    ['debit card expiry 04/27', '04/27'],
    ['visa 4929123456789015 exp 04/2027', '04/2027', '4929123456789015'],
  ],
  'what is on the back of one': [
    ['cvv\n123', '123'],
    ['c.v.v. 123', '123'],
    ['cvv one two three', 'one two three'],
    ['123 is my cvv', '123'],
    ['123 cvv', '123'],
    ['3 digits on back 123', '123'],
    ['the last three numbers on the back are 123', '123'],
    ['security number on the back of my card is 123', '123'],
    ['amex security code of my card 1234', '1234'],
    ['ｃｖｖ １２３', '１２３'],
  ],
  'PINs of cards': [
    ['my card pin is 4471', '4471'],
    ['pin for my bank card 4471', '4471'],
    ['cash machine pin 4471', '4471'],
    ['4471 is my card pin', '4471'],
    ['pin on my card is four four seven one', 'four four'],
  ],
  'accounts and sort codes': [
    ['sort code 20-11-33', '20-11-33'],
    ['my sort code is 20 11 33', '20 11 33'],
    ['sort code: 201133', '201133'],
    ['sortcode 20.11.33', '20.11.33'],
    ['s/c 20-11-33', '20-11-33'],
    ['the sort code is\n20-11-33', '20-11-33'],
    ['sort code２０－１１－３３', '２０'],
    ['sort code (20–11–33)', '20–11–33'],
    ['20-11-33 is my sort code', '20-11-33'],
    ['20-11-33 sort code', '20-11-33'],
    ['the sort code is twenty eleven thirty three', 'twenty', 'thirty'],
    ['my bank is 20-45-77', '20-45-77'],
    ['acc no 12345678 s/c 20-11-33', '12345678', '20-11-33'],
    ['12345678 20-11-33', '12345678', '20-11-33'],
    ['20-11-33\n12345678', '12345678', '20-11-33'],
    ['account 12345678, sort code 20-11-26', '12345678', '20-11-26'],
    ['my bank account number is 1234567', '1234567'],
    ['current account 43218765', '43218765'],
    ['building society account 43218765', '43218765'],
    ['GB29-NWBK-6016-1331-9268-19', 'NWBK', '6016'],
    ['my iban is GB29 NWBK 6016 1331 9268 18', 'NWBK', '6016'],
  ],
};

/** What looks like one of them. */
const harmless = [
  'my payroll number is 30218845',
  '9434765919 is my payroll number',
  'payroll 10949595-4',
  'payroll 30218845 joined 20-11-26',
  '30218845 20-11-26',
  'call me on 07700 900123 or 0113 243 2799 ext 26655',
  '+44 7700 900123',
  'ticket INC0012345678, before that LK-7QF-2MX',
  'ref 1234567890',
  'my post code is LS1 3EX',
  'i asked on 20-11-26 at 11:30',
  'bank shifts on 20-11-26',
  'halifax ward since 20-11-26',
  'my smartcard expires 04/27',
  'card ending 9015',
  'my esr account number 30218845',
  'i work bank and my account 20012345 is locked',
  'what is a sort code for',
  'can you sort this out by 20-11-26',
  'emails at 0910 0915 1010 1015 1100',
  'i tried one two three times, then four or five more',
  'does it want my nhs number or the three digits on the back',
  'bed 14 bay 3 room 2, 12 34 56',
];

describe('identifiers in other forms', () => {
  for (const [kind, lines] of Object.entries(told))
    for (const [typed, ...secrets] of lines)
      it(`98: ${kind}: ${JSON.stringify(typed)} is taken out, whatever else was asked for`, () => {
        for (const expected of [undefined, ...expectations]) {
          // Ten figures, or eight and six, may be the payroll number or the phone that was asked for.
          if ((expected === 'payroll-number' || expected === 'phone') && !/\p{L}/u.test(typed)) continue;
          const { text } = takeOutSecrets(typed, expected);
          assert.deepEqual(
            secrets.filter((secret) => text.includes(secret)),
            [],
            `${expected}: ${text}`,
          );
        }
      });

  for (const typed of harmless)
    it(`98: ${JSON.stringify(typed)} is left as it is`, () =>
      assert.deepEqual(takeOutSecrets(typed, undefined), { text: typed, found: [] }));

  it('98: a card is one where a payroll number or a phone is asked for, too', () => {
    for (const expected of ['payroll-number', 'phone'] as const)
      for (const typed of ['4929 1234 5678 9015', '3782 822463 10005', '20-45-77 43218765'])
        assert.deepEqual(takeOutSecrets(typed, expected).found, ['bank-details'], typed);
  });

  for (const typed of [
    'sort code 20-11-33',
    'my bank details are 20-45-77 43218765',
    'cvv 123',
    'my nhs no is 943 476 5919',
  ])
    it(`98: "${typed}" leads nowhere: the open question stands`, async () => {
      const bench = onBench();
      const open = await bench.say('my ESR is locked');
      const reply = await bench.say(typed);
      assert.match(reply.text, /so I removed (?:it|them) before anything was saved/);
      // The same question, in its other words.
      assert.match(reply.text, /your last wrong try\?/);
      assert.match(open.text, /last type a wrong password\?/);
      assert.deepEqual(
        reply.choices.map(({ label }) => label),
        open.choices.map(({ label }) => label),
      );
    });

  for (const typed of ['joined the trust 13/07/1991', 'i started here on 4 March 1998', '13/07/1991 is when I joined'])
    it(`98: "${typed}" may be a birthday: it is neither kept nor used`, async () => {
      const bench = onBench();
      await bench.say('hello');
      const reply = await bench.say(`${typed}, and the training interface doesn't recognise my email`);
      assert.match(reply.text, /I haven't kept that day, as it may be a birthday/);
      assert.doesNotMatch(reply.text, /You told me when you joined|You've been here a while/);
      const everything = JSON.stringify([await bench.record(), await bench.lines(), bench.logged, reply]);
      assert.ok(!/13\/07\/1991|1991-07-13|1998-03-04|4 March/.test(everything), everything);
    });

  it('98: a day of these years on which somebody joined is kept as ever', () =>
    assert.deepEqual(takeOutSecrets('I joined the trust on 13/07/2019', undefined).found, []));
});
