import assert from 'node:assert/strict';
import { isNo, isYes, matchOption } from '../../../src/understanding/entities/answers.ts';
import { normalise } from '../../../src/understanding/text/normalise.ts';
import { realContent } from '../../guide/dialogs.ts';

const content = realContent();

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

const arrival = [
  {
    id: 'here',
    label: "It's here",
    also: ['here', 'got it', "it's come", 'it has come', 'it came', 'arrived', 'found it'],
  },
  { id: 'nothing', label: "I've waited, it isn't here", also: ['no', 'nothing', 'nothing yet', 'not yet', 'not here'] },
];

describe('that it has not come', () => {
  for (const said of [
    'it hasnt come',
    "it hasn't come yet",
    'hasnt come',
    'it has not come',
    'it isnt here',
    "it's not here",
    'it didnt come',
    'havent got it',
    'I havent got the email',
    'it never came',
    'it hasnt arrived',
    'no it hasnt arrived yet',
    'hasent come',
    'it havnt come',
    'not received it',
    'nothing has come',
    'no email has come through',
    'never got it',
    'still not here',
    'it has still not come',
    'sorry it isnt here yet',
  ])
    it(`"${said}" is the answer that nothing is there`, () =>
      assert.equal(matchOption(normalise(said), arrival), 'nothing'));

  for (const said of ['it has come', 'its hre', 'it has cone', 'i have got it'])
    it(`"${said}" is not`, () => assert.notEqual(matchOption(normalise(said), arrival), 'nothing'));
});

describe('an answer denied', () => {
  const deny = ['not', "hasn't", 'never', "didn't", "isn't", "haven't"];
  /** An option that is a "no" already, by any of its names, is not denied by one more. */
  const denies = /\b(?:not|no|nope|nah|never|nothing|none|nowhere|neither|cannot|cant|dont|unsure|\w+n't)\b/i;
  for (const guide of content.guides.values())
    it(`is never what it denies, in all of ${guide.id}`, () => {
      const wrong: string[] = [];
      let tried = 0;
      for (const { id, ...step } of guide.steps.values()) {
        if (!('answers' in step)) continue;
        for (const answer of step.answers.filter(({ label, also = [] }) => !denies.test([label, ...also].join(' | '))))
          for (const name of [answer.label, ...(answer.also ?? [])]) {
            const words = name.split(' ');
            for (let at = 0; at <= words.length; at += 1)
              for (const not of deny) {
                const said = [...words.slice(0, at), not, ...words.slice(at)].join(' ');
                tried += 1;
                if (matchOption(normalise(said), step.answers) === answer.id)
                  wrong.push(`${id}: ${said} → ${answer.label}`);
              }
          }
      }
      assert.ok(tried > 100, `${tried} tried`);
      assert.deepEqual(wrong, []);
    });
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
