import assert from 'node:assert/strict';
import { isNo, isYes, matchOption } from '../../src/understanding/answers.ts';
import { normalise } from '../../src/understanding/words.ts';

const inbox = [
  { id: 'junk-too', label: 'Yes, and in junk' },
  { id: 'not-junk', label: 'Yes, but not in junk' },
  { id: 'neither', label: "No, or I'm not sure" },
  { id: 'typed-wrong', label: 'I typed the wrong address', also: ['wrong email', 'typo in it'] },
];
const worked = [
  { id: 'in', label: "Yes, I'm in", also: ['it worked', 'logged in'] },
  { id: 'not-in', label: 'No, still not', also: ["can't get in", 'same again'] },
];

describe('an answer', () => {
  for (const [said, options, expected] of [
    ['1', inbox, 'junk-too'],
    ['option 2', inbox, 'not-junk'],
    ['number three please', inbox, 'neither'],
    ['the second one', inbox, 'not-junk'],
    ['last one', inbox, 'typed-wrong'],
    ['4.', inbox, 'typed-wrong'],
    ['5', inbox, undefined],
    ['12', inbox, undefined],
    ['0', inbox, undefined],
    ['YES, AND IN JUNK', inbox, 'junk-too'],
    ['yes and in jnuk', inbox, 'junk-too'],
    ['i typed the worng adress', inbox, 'typed-wrong'],
    ['yes', inbox, undefined],
    ['no', inbox, 'neither'],
    ['yes', worked, 'in'],
    ['yep', worked, 'in'],
    ['yes done', worked, 'in'],
    ['ok yes', worked, 'in'],
    ['yes but it says locked', worked, undefined],
    ['nope', worked, 'not-in'],
    ['no it went red', worked, 'not-in'],
    ['it worked thank god', worked, 'in'],
    ["I haven't logged in", worked, undefined],
    ['not logged in', worked, undefined],
    ["i still can't get in", worked, 'not-in'],
    ['oh no i typed the wrong address', inbox, 'typed-wrong'],
    ['yes and no', worked, undefined],
    ['nope', inbox, 'neither'],
    ['done', [{ id: 'none', label: 'None of these', also: ['none'] }], undefined],
    ['the last one', [{ id: 'newest', label: 'Newest', also: ['the last one'] }, ...worked], 'newest'],
    ['purple', worked, undefined],
    ['', worked, undefined],
  ] as const) {
    it(`"${said}" is ${expected ?? 'not one of them'}`, () =>
      assert.equal(matchOption(normalise(said), options), expected));
  }
});

describe('a plain no', () => {
  for (const said of [
    'no',
    'Nah',
    "no i'm ok thanks",
    "I'm fine, thank you",
    'not now',
    'no need, ta love',
    "I'll be all right",
  ])
    it(`is "${said}"`, () => {
      assert.ok(isNo(normalise(said)));
      assert.ok(!isYes(normalise(said)));
    });
  for (const said of [
    'ok',
    'fine',
    'thanks',
    "no it didn't work",
    "i'm not ok",
    'no one listens',
    "i'm locked out",
    'now',
    '',
  ])
    it(`is not "${said}"`, () => assert.ok(!isNo(normalise(said))));
});
