import assert from 'node:assert/strict';
import { readStrictJson } from '../../../src/backend/api/json.ts';

describe('strict JSON', () => {
  const fine = [
    '{}',
    '[]',
    'null',
    '"{\\"a\\":1,\\"a\\":2}"',
    '{"a":{"a":1},"b":[{"a":1},{"a":2}]}',
    '{"a":"a","b":"a","c":["a","a","a"]}',
    '{"a\\"":1,"a":2}',
    '{"a\\\\":1,"a":":"}',
    '{"a":"\\u0022:","b":"}{"}',
    '{"__proto__":1,"toString":2}',
  ];
  for (const text of fine)
    it(`reads ${text}`, () => assert.deepEqual(readStrictJson(text), { value: JSON.parse(text) }));

  const repeated: readonly (readonly [string, string])[] = [
    ['{"a":1,"a":2}', 'a'],
    ['{"a":1, "b":2 ,\n"a" : 2}', 'a'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"":1,"":2}', ''],
    ['[{"x":{"a":1,"a":1}}]', 'a'],
    ['{"a":{"b":1},"c":[1,2],"a":3}', 'a'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['{"toString":1,"toString":2}', 'toString'],
  ];
  for (const [text, key] of repeated)
    it(`sees ${JSON.stringify(key)} twice in ${text}`, () => assert.deepEqual(readStrictJson(text), { repeated: key }));

  for (const text of ['', '{', '{"a":1,}', "{'a':1}", '{"a":1}{"a":2}', '\u{feff}{}'])
    it(`refuses ${JSON.stringify(text)}`, () => assert.throws(() => readStrictJson(text), SyntaxError));
});
