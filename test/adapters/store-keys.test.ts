import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOrMakeStoreKeys } from '../../src/adapters/store-keys.ts';
import { readConfig } from '../../src/app/config.ts';

describe('the keys that an installation makes for itself', () => {
  let folder: string;
  let earlier: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-keys-'));
    earlier = join(folder, 'program/data/store-keys');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are made once, in a folder and a file for their owner alone', () => {
    const place = join(folder, 'state/latchkey');
    const made = readOrMakeStoreKeys(place, earlier);
    assert.equal(made.file, join(place, 'store-keys'));
    assert.equal(made.from, undefined);
    assert.equal(statSync(made.file).mode & 0o777, 0o600);
    assert.equal(statSync(place).mode & 0o777, 0o700);
    assert.deepEqual(readOrMakeStoreKeys(place, earlier), made);
  });

  it('are taken over from the program’s folder, where an earlier version made them, and that is said once', () => {
    mkdirSync(join(folder, 'program/data'), { recursive: true });
    const old = { keys: `k1:${Buffer.alloc(32, 7).toString('base64')}`, secret: 's'.repeat(40) };
    writeFileSync(earlier, JSON.stringify(old));
    const place = join(folder, 'state');
    assert.deepEqual(readOrMakeStoreKeys(place, earlier), {
      keys: old,
      file: join(place, 'store-keys'),
      from: earlier,
    });
    // The upgrade removes the program's folder, keys and all.
    rmSync(join(folder, 'program'), { recursive: true });
    assert.deepEqual(readOrMakeStoreKeys(place, earlier), { keys: old, file: join(place, 'store-keys') });
  });

  it('that cannot be read are not made anew: the start is refused, and nothing of them is said', () => {
    const place = join(folder, 'state');
    mkdirSync(place);
    writeFileSync(join(place, 'store-keys'), '{"keys":"k1:half of a ke');
    assert.throws(
      () => readOrMakeStoreKeys(place, earlier),
      (error: Error) => /STATE_DIR/.test(error.message) && !/half/.test(error.message),
    );
    assert.match(readFileSync(join(place, 'store-keys'), 'utf8'), /half of a ke$/);
  });

  it('need a folder that can be written to: without one the start names STATE_DIR', () => {
    writeFileSync(join(folder, 'taken'), '');
    assert.throws(() => readOrMakeStoreKeys(join(folder, 'taken/state'), earlier), /ENOTDIR.*STATE_DIR/);
  });

  it('live where STATE_DIR says, or systemd, or in the state of the user’s programs', () => {
    const where = (env: Record<string, string>) => readConfig(env).stateDir;
    const systemd = { STATE_DIRECTORY: '/var/lib/latchkey:/var/lib/more' };
    assert.equal(where({ ...systemd, STATE_DIR: '/srv/keys', XDG_STATE_HOME: '/x' }), '/srv/keys');
    assert.equal(where({ ...systemd, XDG_STATE_HOME: '/x' }), '/var/lib/latchkey');
    assert.equal(where({ XDG_STATE_HOME: '/x' }), '/x/latchkey');
    for (const env of [{}, { XDG_STATE_HOME: 'not/absolute' }] as Record<string, string>[])
      assert.match(where(env), /^\/.*\/\.local\/state\/latchkey$/);
    assert.throws(() => readConfig({ STATE_DIR: 'data' }), /STATE_DIR is not an absolute path/);
  });

  it('lie beside the store where there is no Redis: where STATE_DIR says, or systemd, or in data/ of the program', () => {
    const where = (env: Record<string, string>) => readConfig(env).storeFolder;
    const systemd = { STATE_DIRECTORY: '/var/lib/latchkey:/var/lib/more' };
    assert.equal(where({ ...systemd, STATE_DIR: '/srv/store' }), '/srv/store');
    assert.equal(where({ ...systemd, XDG_STATE_HOME: '/x' }), '/var/lib/latchkey');
    assert.equal(where({ XDG_STATE_HOME: '/x' }), fileURLToPath(new URL('../../data', import.meta.url)));
    assert.equal(where({ STATE_DIR: '/srv/store', STORE: 'memory' }), undefined);
  });
});
