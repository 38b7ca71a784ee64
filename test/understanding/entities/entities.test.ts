import assert from 'node:assert/strict';
import { entitiesIn } from '../../../src/understanding/entities/entities.ts';

/** A Sunday evening in winter. */
const now = new Date('2026-11-29T19:28:00Z');

describe('what stands in a sentence', () => {
  const text = 'I’m first.last@nhs.net, payroll 10949595-4. It locked me out at 11 this morning, asked yesterday';

  it('is found with its kind, what it is said of, and how exact it is', () =>
    assert.deepEqual(
      entitiesIn(text, now).map(({ kind, value, about, precision }) => ({ kind, value, about, precision })),
      [
        { kind: 'email', value: 'first.last@nhs.net', about: "i'm …", precision: 'exact' },
        { kind: 'number', value: '10949595-4', about: 'payroll …', precision: 'exact' },
        { kind: 'time', value: '2026-11-29T11:00:00.000Z', about: 'it locked me out at …', precision: 'exact' },
        { kind: 'date', value: '2026-11-28', about: 'asked …', precision: 'exact' },
      ],
    ));

  it('knows where it stood, as it was typed', () =>
    assert.deepEqual(
      entitiesIn(text, now).map(({ from, to }) => text.slice(from, to)),
      ['first.last@nhs.net', '10949595-4', '11 this morning', 'yesterday'],
    ));

  for (const [typed, value, precision] of [
    ['locked since last night', '2026-11-28T18:00:00.000Z/2026-11-29T06:00:00.000Z', 'stretch'],
    ['asked 9ish', '2026-11-29T08:30:00.000Z/2026-11-29T09:30:00.000Z', 'stretch'],
    ['joined on the 20th', '2026-11-20', 'open'],
  ] as const)
    it(`"${typed}" is ${precision}`, () =>
      assert.deepEqual(
        entitiesIn(typed, now).map((one) => [one.value, one.precision]),
        [[value, precision]],
      ));

  for (const typed of [
    'I need it by Friday',
    'my shift starts at 7',
    'can I try at 9?',
    'see you tomorrow',
    'a 12 hour shift',
    'ward 9',
  ])
    it(`"${typed}" holds no time that is over`, () =>
      assert.deepEqual(
        entitiesIn(typed, now).filter(({ kind }) => kind === 'time' || kind === 'date'),
        [],
      ));
});
