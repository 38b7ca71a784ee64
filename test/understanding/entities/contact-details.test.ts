import assert from 'node:assert/strict';
import {
  type ContactDetails,
  contactDetailsIn,
  type Detail,
  isMobile,
} from '../../../src/understanding/entities/contact-details.ts';

type Row = readonly [typed: string, told: Partial<ContactDetails>];

const nothing: ContactDetails = { ways: [], rest: '' };
const phone = (at: string) => ({ ways: [{ by: 'phone', at }] as const });
const text = (at: string) => ({ ways: [{ by: 'text', at }] as const });

const tables: Readonly<Record<Detail | 'nothing', readonly Row[]>> = {
  nothing: [
    [
      "I want to talk to a person about ESR, it won't let me in. I'm Grace Adeyemi, payroll 30218845, 07700 900123",
      {
        name: 'Grace Adeyemi',
        payrollNumber: '30218845',
        ...phone('07700 900123'),
        rest: "I want to talk to a person about ESR, it won't let me in.",
      },
    ],
    ['payroll number is 30218845 and my name is Grace Adeyemi', { name: 'Grace Adeyemi', payrollNumber: '30218845' }],
    [
      "someone needs to ring me, this is Dr Siân Ó'Néill, no payroll number as I'm a locum, bleep 2231, nhsp code never comes",
      {
        name: "Dr Siân Ó'Néill",
        noPayrollNumber: "no payroll number as I'm a locum",
        ways: [{ by: 'bleep', at: '2231' }],
        rest: 'someone needs to ring me, nhsp code never comes',
      },
    ],
    [
      'sam okafor. no payroll no yet started monday. email sam.okafor@nhs.net coz no phone signal down here. training site says not recognised',
      {
        name: 'sam okafor',
        noPayrollNumber: 'no payroll no yet started monday',
        ways: [{ by: 'email', at: 'sam.okafor@nhs.net' }],
        noPhone: 'no phone signal down here',
        rest: 'training site says not recognised',
      },
    ],
    [
      'name: Wang Xiao\npayroll: 30219999\nphone: 0113 496 0000\nproblem: TI link dead',
      { name: 'Wang Xiao', payrollNumber: '30219999', ...phone('0113 496 0000'), rest: 'problem: TI link dead' },
    ],
    ["i'm locked out, I'm Tired", { rest: "i'm locked out, I'm Tired" }],
    ['my username is grace adeyemi', { rest: 'my username is grace adeyemi' }],
    ['it says 30218845 is not known', { rest: 'it says 30218845 is not known' }],
  ],
  name: [
    ['Grace Adeyemi', { name: 'Grace Adeyemi' }],
    ['Thiri', { name: 'Thiri' }],
    ['its grace', { name: 'grace' }],
    ['grace here', { name: 'grace' }],
    ['Mary O‘Brien', { name: 'Mary O‘Brien' }],
    ['SMITH, Mary', { name: 'SMITH, Mary' }],
    ['Emma Still', { name: 'Emma Still' }],
    ['Jong No', { name: 'Jong No' }],
    ["Dr Siân Ó'Néill, RGN", { name: "Dr Siân Ó'Néill, RGN" }],
    ['Anne Smith (née Jones)', { name: 'Anne Smith (née Jones)' }],
    ['王小明', { name: '王小明' }],
    [
      'grace adeyemi 30218845 07700900123 locked out of esr since last night',
      {
        name: 'grace adeyemi',
        payrollNumber: '30218845',
        ...phone('07700900123'),
        rest: 'locked out of esr since last night',
      },
    ],
    ['im grace adeyemi, staff nurse on ward 7', { name: 'grace adeyemi', rest: 'staff nurse on ward 7' }],
    ['call me on 07700 900123, Grace Adeyemi', { name: 'Grace Adeyemi', ...phone('07700 900123') }],
    ["I'm Grace Adeyemi and I can't get into ESR", { name: 'Grace Adeyemi', rest: "I can't get into ESR" }],
    ...[
      'I forgot my ESR password',
      'training interface',
      'any other problem',
      'yes please',
      'why do you need it?',
      "I'm a bank nurse",
      'talk to a person',
      'leave this',
    ].map((typed): Row => [typed, { rest: typed }]),
  ],
  'payroll-number': [
    ['12345678', { payrollNumber: '12345678' }],
    ['10949595-4', { payrollNumber: '10949595-4' }],
    ['20012345 - 2', { payrollNumber: '20012345 - 2' }],
    ['AB123456', { payrollNumber: 'AB123456' }],
    ['３０２１８８４５', { payrollNumber: '３０２１８８４５' }],
    ['my number is 07700 900123', phone('07700 900123')],
    ['where do I find it?', { rest: 'where do I find it?' }],
    ...[
      'i havent got one yet im new',
      'theres no payslip yet',
      "I don't have it here",
      "I've not got one, I'm bank",
      'agency',
      "can't find it",
    ].map((typed): Row => [typed, { noPayrollNumber: typed }]),
  ],
  reach: [
    ['0113 243 2799 ext 26655', phone('0113 243 2799 ext 26655')],
    ['0113 2432799', phone('0113 2432799')],
    ['07700–900–123', phone('07700–900–123')],
    ['use ext 4471', phone('ext 4471')],
    ['2665', phone('2665')],
    ['ive left my phone at home use ext 4417', { ...phone('ext 4417'), rest: 'ive left my phone at home' }],
    ['bleep 4411', { ways: [{ by: 'bleep', at: '4411' }] }],
    [
      'my bleep is 4411, or 07700 900123',
      {
        ways: [
          { by: 'bleep', at: '4411' },
          { by: 'phone', at: '07700 900123' },
        ],
      },
    ],
    ['email me at Grace.Adeyemi@nhs.net', { ways: [{ by: 'email', at: 'grace.adeyemi@nhs.net' }] }],
    ['txt me 07700900123', text('07700900123')],
    ['WhatsApp 07700900123', text('07700900123')],
    ["don't ring me, text only 07700900124", { ...text('07700900124'), noCalls: "don't ring me, text only" }],
    [
      "my mobile is 07700 900 321 but please text i can't hear well",
      { ...text('07700 900 321'), noCalls: "please text i can't hear well" },
    ],
    ['i cant call im deaf', { noCalls: 'i cant call im deaf' }],
    ['text only', { noCalls: 'text only' }],
    ['i dont have a phone', { noPhone: 'i dont have a phone' }],
    ["come up to ward 7 i'm here till 8", { ways: [{ by: 'other', at: "come up to ward 7 i'm here till 8" }] }],
    ...['what number is best?', "my email's not working", 'same as before'].map(
      (typed): Row => [typed, { rest: typed }],
    ),
  ],
  issue: [
    [
      'no code comes whatever I do, and my shift starts at 7',
      { rest: 'no code comes whatever I do, and my shift starts at 7' },
    ],
    ['I changed my address and no reset email comes.', { rest: 'I changed my address and no reset email comes.' }],
  ],
};

describe('contact details in a message', () => {
  for (const [open, rows] of Object.entries(tables))
    describe(open === 'nothing' ? 'when nothing of them was asked for' : `when asked for ${open}`, () => {
      for (const [typed, told] of rows)
        it(JSON.stringify(typed), () => {
          const detail = open === 'nothing' ? undefined : (open as Detail);
          assert.deepEqual(contactDetailsIn(typed, detail), { ...nothing, ...told });
        });
    });

  it('reads what is very long, or nothing at all', () => {
    for (const typed of [
      '',
      ' '.repeat(4000),
      '0'.repeat(4000),
      'a '.repeat(2000),
      "i'm ".repeat(1000),
      '07700 '.repeat(600),
      '@'.repeat(2000),
    ])
      for (const open of [undefined, 'name', 'payroll-number', 'reach', 'issue'] as const)
        assert.ok(contactDetailsIn(typed, open).rest.length <= 4000);
  });

  it('knows a number that can be texted', () => {
    for (const mobile of ['07700 900123', '+44 7700 900123', '+44 (0)7700 900123', '0044 7700900123', '7700900123'])
      assert.ok(isMobile(mobile), mobile);
    for (const other of ['0113 496 0000', 'ext 4417', '4417', '+1 202 555 0143']) assert.ok(!isMobile(other), other);
  });
});
