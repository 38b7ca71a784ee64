import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** A secret that a person has used: each form it could be found in. */
export interface Secret {
  readonly name: string;
  readonly forms: readonly RegExp[];
}

/** A password or a name: found wherever it stands, also inside something longer. */
export function words(name: string, text: string): Secret {
  return { name, forms: [new RegExp(text.replace(/[^\w]/g, '\\$&'))] };
}

/** A code of digits. In a longer row of digits, such as a time, it stands by chance. */
export function code(name: string, digits: string): Secret {
  return { name, forms: [new RegExp(`(?<!\\d)${digits}(?!\\d)`)] };
}

/** 1 January 1990, in the ways that people and programs write it. */
export const practiceBirthday: Secret = {
  name: 'the date of birth',
  forms: [/1990[-/.]?01[-/.]?01/, /(?<!\d)0?1[-/. ]0?1[-/. ](19)?90(?!\d)/, /\b1(st)?( of)? Jan\w* 1990/i],
};

/** Fails for every secret that stands in one of the places, without saying it. */
export function assertNotKept(secrets: readonly Secret[], places: Readonly<Record<string, string>>): void {
  const found = Object.entries(places).flatMap(([place, text]) =>
    secrets.filter(({ forms }) => forms.some((form) => form.test(text))).map(({ name }) => `${name} is in ${place}`),
  );
  assert.deepEqual(found, []);
}

/** Every key of a Redis, with all that it holds, byte for byte as one text. */
export async function allThatIsIn(url: string): Promise<string> {
  const redis = new Redis(url);
  try {
    const found: string[] = [];
    for await (const keys of redis.scanStream({ count: 500 })) {
      for (const key of keys as string[])
        found.push(key, ...(await valuesOf(redis, key)).map((value) => value.toString('latin1')));
    }
    return found.join('\n');
  } finally {
    redis.disconnect();
  }
}

/** Every file of a folder, byte for byte as one text. */
export function allThatIsInFolder(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}

async function valuesOf(redis: Redis, key: string): Promise<readonly Buffer[]> {
  const type = await redis.type(key);
  switch (type) {
    case 'string':
      return [(await redis.getBuffer(key)) ?? Buffer.of()];
    case 'hash':
      return Object.entries(await redis.hgetallBuffer(key)).flatMap(([field, value]) => [Buffer.from(field), value]);
    case 'list':
      return redis.lrangeBuffer(key, 0, -1);
    case 'set':
      return redis.smembersBuffer(key);
    case 'zset':
      return redis.zrangeBuffer(key, 0, '-1');
    case 'stream':
      return flat(await redis.xrangeBuffer(key, '-', '+'));
    // It went between the two questions.
    case 'none':
      return [];
    default:
      throw new Error(`a key of type ${type} is not looked into`);
  }
}

type Nested = Buffer | readonly Nested[];

function flat(value: Nested): readonly Buffer[] {
  return Buffer.isBuffer(value) ? [value] : (value as readonly Nested[]).flatMap(flat);
}
