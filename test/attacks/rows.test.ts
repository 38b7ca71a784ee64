import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tests = fileURLToPath(new URL('..', import.meta.url));
const titles = (folder: string) =>
  readdirSync(join(tests, folder))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(tests, folder, file), 'utf8'))
    .join('\n');

/** The rows of the list of attacks and faults that a reset backend and its pages have to withstand. */
const attacks = [
  44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 87, 88, 91,
  // Who can reach what.
  92, 100,
  // What is a secret.
  98,
  // Whom it tells.
  113,
  // Faces.
  93, 94, 95, 97, 99, 101,
  // What comes again.
  96,
  // Who signed in at Microsoft.
  81, 82, 83,
  // Cards.
  16, 18, 19, 20, 21, 22, 85,
  // Holes of others' recovery flows.
  102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112,
  // Chats with a person.
  43,
  // Web chat: in its own folder.
  26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
];
const faults = [
  14, 15, 16, 17, 18, 30, 31, 41, 42, 43, 44, 47, 48, 51, 54, 55,
  // Who answers.
  34, 35,
  // A channel that does not take what is said.
  36, 37, 50,
  // A browser in trouble, and a poll.
  38, 49, 52, 53,
];

/** Rows of the door for Bot Framework and of what is said there, which are tested where these stand. */
const door = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 23, 24, 25, 84];

/** Rows that no title names as `row 5`, `rows 12 and 13`, or begins with. */
const unnamed = (rows: readonly number[], source: string) =>
  rows.filter(
    (row) =>
      !new RegExp(
        `['"\x60](?:\\d+, )*${row}(?:, \\d+)*: |\\(rows? (?:\\d+(?:, | and ))*${row}(?:(?:, | and )\\d+)*\\)`,
      ).test(source),
  );

/** Rows that stand in no title of a test. */
const missing = (rows: readonly number[], source: string) =>
  rows.filter((row) => !new RegExp(`['"\x60(](?:\\d+, )*${row}(?:, \\d+)*[:)]`).test(source));

it('every row has a test by its number', () => {
  const ofTheDoor = ['attacks', 'bot', 'cli', 'conversation'].map(titles).join('\n');
  assert.deepEqual(
    {
      door: unnamed(door, ofTheDoor),
      attacks: missing(attacks, titles('attacks') + titles('faults') + titles('webchat')),
      faults: missing(faults, titles('faults') + titles('webchat')),
    },
    { door: [], attacks: [], faults: [] },
  );
});
