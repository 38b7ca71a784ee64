import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readSealingKeys, Sealer } from '../../../src/adapters/sealing.ts';
import { RecordUnreadable } from '../../../src/conversation/ports.ts';

const base64 = () => randomBytes(32).toString('base64');
const sealerOf = (...keys: string[]) => new Sealer(readSealingKeys(keys.join(',')));

describe('sealing', () => {
  const [old, recent] = [`old:${base64()}`, `new:${base64()}`];

  it('opens what it sealed, and says nothing of it meanwhile', () => {
    const sealer = sealerOf(recent);
    const sealed = sealer.seal('payroll 12345678 \ud83d\ude00', 'a key');
    assert.match(sealed, /^new\.[\w-]+$/);
    assert.equal(Buffer.from(sealed.slice(4), 'base64url').includes('payroll'), false);
    assert.equal(sealer.open(sealed, 'a key'), 'payroll 12345678 \ud83d\ude00');
  });

  it('never seals the same text the same way', () => {
    const sealer = sealerOf(recent);
    assert.notEqual(sealer.seal('yes', 'a key'), sealer.seal('yes', 'a key'));
  });

  it('seals with the first key and opens with any (40)', () => {
    const before = sealerOf(old).seal('before', 'a key');
    const rotated = sealerOf(recent, old);
    assert.equal(rotated.open(before, 'a key'), 'before');
    assert.equal(sealerOf(recent).open(rotated.seal('after', 'a key'), 'a key'), 'after');
    assert.throws(() => sealerOf(recent).open(before, 'a key'), RecordUnreadable);
  });

  it('opens nothing that was altered, in any byte (76)', () => {
    const sealer = sealerOf(recent);
    const bytes = Buffer.from(sealer.seal('yes', 'a key').slice(4), 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const altered = Buffer.from(bytes);
      altered[index] = (altered[index] ?? 0) ^ 1;
      assert.throws(() => sealer.open(`new.${altered.toString('base64url')}`, 'a key'), RecordUnreadable);
    }
  });

  it('opens nothing that was cut short, or was never sealed (76)', () => {
    const sealer = sealerOf(recent);
    const sealed = sealer.seal('a longer text', 'a key');
    for (const length of [0, 3, 4, 10, 20, 30, 41, sealed.length - 4])
      assert.throws(() => sealer.open(sealed.slice(0, length), 'a key'), RecordUnreadable);
    for (const text of ['{"version":1}', 'new.', '.', '__proto__.AAAA'])
      assert.throws(() => sealer.open(text, 'a key'), RecordUnreadable);
  });

  it('opens nothing that was moved to another place, or given to another key id (77)', () => {
    const sealer = sealerOf(recent, old);
    const sealed = sealer.seal('yes', 'a key');
    assert.throws(() => sealer.open(sealed, 'another key'), RecordUnreadable);
    assert.throws(() => sealer.open(sealed.replace('new.', 'old.'), 'a key'), RecordUnreadable);
  });

  it('refuses keys that are no keys, and says which', () => {
    assert.throws(() => readSealingKeys(''), /id:base64/);
    assert.throws(() => readSealingKeys(base64()), /id:base64|not 32 bytes/);
    assert.throws(() => readSealingKeys('short:AAAA'), /key short is not 32 bytes/);
    assert.throws(() => readSealingKeys(`a b:${base64()}`), /letters and digits/);
    assert.throws(() => readSealingKeys(`${old},${old}`), /same id/);
    assert.throws(() => new Sealer([]), /no key/);
  });
});
