import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { readConfig } from '../../src/app/config.ts';
import { readContentOf } from '../../src/app/content.ts';
import { commandsOf, fillIn, ManifestProblem, packageOf, readVariables } from '../../src/cli/teams/package.ts';
import { common } from '../../src/guide/common-topics.ts';

const environment = {
  MICROSOFT_APP_ID: '11111111-2222-4333-8444-555555555555',
  PUBLIC_URL: 'https://latchkey.example.nhs.uk/base',
  TRUST_NAME: 'A Trust with “quotes” & a \\',
};
const template = readFileSync(fileURLToPath(new URL('../../manifest/manifest.json', import.meta.url)), 'utf8');

describe('the Teams manifest', () => {
  it('is valid against its own schema once it is filled in', async () => {
    const manifest = JSON.parse(JSON.stringify(await fillIn(template, readVariables(environment))));
    assert.equal(manifest.id, environment.MICROSOFT_APP_ID);
    assert.equal(manifest.bots[0].botId, environment.MICROSOFT_APP_ID);
    assert.deepEqual(manifest.bots[0].scopes, ['personal', 'team', 'groupChat']);
    assert.equal(manifest.developer.name, environment.TRUST_NAME);
    assert.deepEqual(manifest.validDomains, ['latchkey.example.nhs.uk']);
    assert.doesNotMatch(JSON.stringify(manifest), /\$\{/);
  });

  it('takes the addresses and the id of its own when they are given', async () => {
    const own = {
      TEAMS_APP_ID: '99999999-2222-4333-8444-555555555555',
      PRIVACY_URL: 'https://a.example/privacy',
      TERMS_URL: 'https://a.example/terms',
    };
    const { developer, id } = await fillIn(template, readVariables({ ...environment, ...own }));
    assert.equal(id, own.TEAMS_APP_ID);
    assert.equal(developer.privacyUrl, own.PRIVACY_URL);
    assert.equal(developer.termsOfUseUrl, own.TERMS_URL);
  });

  const problemOf = (work: () => unknown): string => {
    try {
      work();
    } catch (error) {
      assert.ok(error instanceof ManifestProblem);
      return error.message;
    }
    throw new Error('nothing was refused');
  };

  it('names all that is missing at once', () => {
    const problem = problemOf(() => readVariables({}));
    for (const name of ['MICROSOFT_APP_ID', 'PUBLIC_URL', 'TRUST_NAME'])
      assert.match(problem, new RegExp(`${name} is`));
    // What stands in for another is not asked for beside it.
    assert.equal(problem.split('\n').length, 3);
    assert.match(
      problemOf(() => readVariables({ ...environment, TRUST_NAME: '' })),
      /^TRUST_NAME is not set$/,
    );
  });

  it('wants an https address', () => {
    for (const PUBLIC_URL of ['http://latchkey.example.nhs.uk', 'https://', 'latchkey.example.nhs.uk', 'https://a b'])
      assert.match(
        problemOf(() => readVariables({ ...environment, PUBLIC_URL })),
        /^PUBLIC_URL is not an https address/,
      );
  });

  it('has its name and version from settings, and names the one that cannot be', async () => {
    const own = { TEAMS_APP_NAME: 'Way In', TEAMS_APP_VERSION: '2.0.1' };
    const { name, version } = JSON.parse(
      JSON.stringify(await fillIn(template, readVariables({ ...environment, ...own }))),
    );
    assert.deepEqual([name.short, version], ['Way In', '2.0.1']);
    for (const [setting, value] of [
      ['TEAMS_APP_NAME', 'x'.repeat(31)],
      ['TEAMS_APP_VERSION', '1.0'],
      ['TEAMS_APP_ID', 'mine'],
      ['MICROSOFT_APP_ID', 'mine'],
      ['TRUST_NAME', 'x'.repeat(33)],
      ['PRIVACY_URL', 'http://a.example'],
      ['TERMS_URL', 'a.example'],
      ['HELP_URL', 'x'],
    ] as const)
      assert.match(
        problemOf(() => readVariables({ ...environment, [setting]: value })),
        new RegExp(`^${setting} `),
      );
  });

  it('has the tab, the sign-in and a menu made of the guides', async () => {
    const { guides } = readContentOf(readConfig({}));
    const manifest = JSON.parse(JSON.stringify(await fillIn(template, readVariables(environment), commandsOf(guides))));
    assert.equal(manifest.webApplicationInfo.resource, `api://latchkey.example.nhs.uk/${environment.MICROSOFT_APP_ID}`);
    assert.equal(manifest.staticTabs[0].contentUrl, `${environment.PUBLIC_URL}/teams/cases`);
    assert.deepEqual(manifest.developer.termsOfUseUrl, `${environment.PUBLIC_URL}/terms`);
    const lists: { scopes: string[]; commands: { title: string; description: string }[] }[] =
      manifest.bots[0].commandLists;
    assert.deepEqual(
      lists.flatMap(({ scopes }) => scopes),
      ['personal', 'team', 'groupChat'],
    );
    const titles = lists[0]?.commands.map(({ title }) => title) ?? [];
    for (const { title } of [...guides.values()].filter(({ id }) => id !== common))
      assert.ok(titles.includes(title), title);
    for (const { commands } of lists)
      for (const { title, description } of commands) assert.ok(title.length <= 32 && description.length <= 128, title);
    // The bot greets. Teams would show prompt starters as well, and a new chat would open with both.
    assert.doesNotMatch(JSON.stringify(lists), /"type":"prompt"/);
  });

  it('is refused with a wildcard in its domains (row 84)', async () => {
    assert.match(
      problemOf(() => readVariables({ ...environment, PUBLIC_URL: 'https://*.example.nhs.uk' })),
      /^PUBLIC_URL holds a wildcard/,
    );
    const added = template.replace('"validDomains": [', '"validDomains": ["*.ngrok.io", ');
    await assert.rejects(fillIn(added, readVariables(environment)), { message: /wildcard: \*\.ngrok\.io/ });
  });

  it('is refused when the schema does, and when it uses what is no variable', async () => {
    await assert.rejects(packageOf({ ...readVariables(environment), MICROSOFT_APP_ID: 'mine' }), ManifestProblem);
    await assert.rejects(packageOf({ ...readVariables(environment), TRUST_NAME: 'x'.repeat(40) }), ManifestProblem);
    await assert.rejects(fillIn(template.replace('TRUST_NAME', 'HOSPITAL'), readVariables(environment)), /HOSPITAL/);
  });
});

describe('the package for Teams', () => {
  let files: Record<string, Uint8Array>;
  before(async () => {
    files = unzipSync(await packageOf(readVariables(environment)));
  });
  const file = (name: string) => Buffer.from(files[name] ?? []);

  it('holds the manifest, its words for translators and its two icons, and nothing else', () => {
    assert.deepEqual(Object.keys(files).sort(), ['color.png', 'en-gb.json', 'manifest.json', 'outline.png']);
    const strings = JSON.parse(file('en-gb.json').toString('utf8'));
    assert.equal(strings['staticTabs[0].name'], 'My cases');
    assert.equal(strings['name.short'], 'Latchkey');
    const manifest = JSON.parse(file('manifest.json').toString('utf8'));
    assert.deepEqual(Object.values(manifest.icons).sort(), ['color.png', 'outline.png']);
  });

  it('has icons of the sizes that Teams wants', () => {
    assert.deepEqual(sizeOf(file('color.png')), { width: 192, height: 192 });
    assert.deepEqual(sizeOf(file('outline.png')), { width: 32, height: 32 });
  });

  it('has an outline of white on nothing, as Teams colours it itself', () => {
    const pixels = pixelsOf(file('outline.png'));
    let shown = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const [red, green, blue, alpha] = pixels.subarray(at, at + 4);
      if (alpha === 0) continue;
      assert.deepEqual([red, green, blue], [255, 255, 255], `pixel ${at / 4}`);
      shown += 1;
    }
    assert.ok(shown > 50 && shown < 1000, `${shown} pixels are shown`);
  });
});

function sizeOf(png: Buffer): { readonly width: number; readonly height: number } {
  assert.equal(png.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
  assert.equal(png.toString('latin1', 12, 16), 'IHDR');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** The pixels of a PNG, four bytes each: red, green, blue, and how much of it is seen. */
function pixelsOf(png: Buffer): Buffer {
  const { width, height } = sizeOf(png);
  assert.deepEqual([png[24], png[25], png[28]], [8, 6, 0], '8 bits, RGBA, not interlaced');
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
  }
  const packed = inflateSync(Buffer.concat(data));
  const row = width * 4;
  const pixels = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const left = x < 4 ? 0 : (pixels[y * row + x - 4] ?? 0);
      const up = y === 0 ? 0 : (pixels[(y - 1) * row + x] ?? 0);
      const corner = x < 4 || y === 0 ? 0 : (pixels[(y - 1) * row + x - 4] ?? 0);
      const expected = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      pixels[y * row + x] = ((packed[y * (row + 1) + 1 + x] ?? 0) + expected) & 0xff;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [left, up, corner].map((one) => Math.abs(guess - one)) as [number, number, number];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
