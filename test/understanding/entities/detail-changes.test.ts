import assert from 'node:assert/strict';
import { detailChangeIn, endingAgain, nameInFull } from '../../../src/understanding/entities/detail-changes.ts';
import { asWritten } from '../../../src/understanding/entities/dictated.ts';

const given = { reach: '0113 496 0220', 'payroll-number': '30119922' };

describe('what is put right of a detail', () => {
  const endings: readonly (readonly [string, string])[] = [
    ['that number is wrong, it ends 0221', '0113 496 0221'],
    ['the last two digits should be 29', '0113 496 0229'],
    ['sorry, ending in 31', '0113 496 0231'],
    ['wrong payroll, ends 23', '30119923'],
    ['not 0113, 0114', '0114 496 0220'],
    ['0330 not 0220', '0113 496 0330'],
    ['its 221, not 220', '0113 496 0221'],
  ];
  for (const [said, value] of endings)
    it(`"${said}"`, () => assert.equal(endingAgain(said, given)?.value ?? given.reach, value));
  for (const said of [
    'my shift ends 0800 I think and then I am home',
    'the code ends 12 minutes later',
    'not 3, 4 times',
  ])
    it(`"${said}" puts nothing right`, () => assert.equal(endingAgain(said, { reach: 'jo@nhs.net' }), undefined));

  for (const said of [
    'take the payroll number out, thats my old one',
    'remove my phone number',
    'delete my email please',
  ])
    it(`"${said}" takes it out`, () => {
      const change = detailChangeIn(said);
      assert.equal(change?.isRemoval, true);
      assert.equal(change?.value, '');
    });
  it('"scrap the mobile, use jo@nhs.net" has what is to stand there', () =>
    assert.equal(detailChangeIn('scrap the mobile, use jo@nhs.net')?.value, 'jo@nhs.net'));
  for (const said of ['my phone number changed in May so no code comes', 'it takes the number and then dies'])
    it(`"${said}" takes nothing out`, () => assert.notEqual(detailChangeIn(said)?.isRemoval, true));

  it('a name is told whole after a word of regret', () =>
    assert.equal(nameInFull('oh sorry Tom Whitely', 'Tom')?.value, 'Tom Whitely'));
  it('another name is none of it', () => assert.equal(nameInFull('oh sorry Sam Whitely', 'Tom'), undefined));
});

describe('what is dictated', () => {
  const dictated: readonly (readonly [string, string])[] = [
    ['three zero double one two two four five', '30112245'],
    ['0 7 7 0 0 9 0 0 1 8 8', '07700900188'],
    ['30 66 12 34', '30661234'],
    ['leon dot baptiste at nhs dot net', 'leon.baptiste@nhs.net'],
    ['my name is Carol full stop', 'my name is Carol.'],
  ];
  for (const [said, written] of dictated) it(`"${said}"`, () => assert.equal(asWritten(said), written));
  for (const said of ['07700 900 188', 'one or two of us at work', 'it was at 10 30 on the 12th', '0113 496 0220'])
    it(`"${said}" is left`, () => assert.equal(asWritten(said), said));
});
