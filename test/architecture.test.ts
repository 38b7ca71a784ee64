import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Who may import whom. A room is a folder, or a file that is one by itself. An entry of `may` is a room, or one file of a
 * room; `*` stands for any room. A room may always import itself. `outside` are the packages it may use, where that is limited; `node:` stands for every module of Node.
 */
interface Room {
  readonly room: string;
  readonly may: readonly string[];
  readonly outside?: readonly string[];
  readonly because: string;
}

const rooms: readonly Room[] = [
  { room: 'calendar', may: [], outside: [], because: 'pure: days and times know nothing of anything' },
  { room: 'log.ts', may: [], outside: [], because: 'what a line of the operations log is, whoever writes one' },
  {
    room: 'text',
    may: [],
    outside: ['fastest-levenshtein', '@eslint-community/regexpp'],
    because: 'pure: what is typed and pasted reads alike, whoever reads it',
  },
  {
    room: 'guide',
    may: ['calendar', 'text'],
    outside: ['zod', 'libphonenumber-js'],
    because: 'pure: what a guide is can be tested and walked without a bot',
  },
  {
    room: 'guide/authoring',
    may: ['guide', 'calendar', 'text'],
    outside: ['zod', 'yaml', 'syllable', 'fastest-levenshtein'],
    because: 'pure: what reads, checks and draws guides, for those who write them',
  },
  {
    room: 'understanding',
    may: ['guide', 'calendar', 'text'],
    outside: ['minisearch', 'fastest-levenshtein'],
    because: 'pure: the same words always mean the same',
  },
  {
    room: 'conversation',
    may: ['guide', 'understanding', 'calendar', 'text', 'log.ts'],
    outside: ['zod', 'node:crypto', 'node:timers', 'node:timers/promises'],
    because: 'the application: no SDK and no I/O, only ports',
  },
  { room: 'http', may: [], because: 'what every server needs, and no more' },
  {
    room: 'pages',
    may: ['http', 'calendar', 'text'],
    because: 'the look of a page and how its forms are taken, whoever answers with it',
  },
  {
    room: 'documents',
    may: [],
    outside: ['zod', 'node:timers/promises'],
    because: 'how races are decided, for all who keep something',
  },
  { room: 'audit', may: ['documents', 'calendar', 'log.ts'], because: 'the trail of what was done, whoever did it' },
  {
    room: 'handoff',
    may: ['conversation', 'guide/common-topics.ts', 'calendar', 'documents', 'http', 'pages', 'text'],
    because: 'a ticket is made of a conversation; the desk is its page',
  },
  {
    room: 'webchat',
    may: ['conversation', 'documents', 'http', 'pages'],
    because: 'a channel: turns what is heard into a turn, and has its page',
  },
  {
    room: 'leaflets',
    may: ['calendar', 'guide', 'http', 'pages', 'webchat/browser/markdown.ts'],
    because: 'guides to read and print: needs no conversation, and reads the same small Markdown as the chat',
  },
  {
    room: 'secure-form',
    may: ['conversation', 'documents', 'guide', 'http', 'pages', 'calendar', 'text'],
    because: 'a date of birth goes past the conversation, and its result comes into it',
  },
  {
    room: 'bot',
    may: ['conversation', 'documents', 'http', 'text'],
    because: 'a channel: the only room that knows Bot Framework',
  },
  {
    room: 'backend',
    may: ['http', 'pages', 'calendar', 'documents', 'audit', 'text', 'log.ts'],
    because: 'a service of its own: the bot knows it through its contract alone, and it knows nothing of the bot',
  },
  {
    room: 'adapters',
    may: [
      '*/ports.ts',
      'calendar',
      'text',
      'backend/contract.ts',
      'guide/authoring/compile.ts',
      'guide/authoring/document.ts',
    ],
    because:
      'an adapter fills a port; content.ts reads files for the compiler, the backend adapters speak its contract',
  },
  { room: 'webchat/browser', may: [], because: 'runs in a browser, and knows the server by its addresses alone' },
  { room: 'pages/browser.ts', may: [], because: 'runs in a browser' },
  {
    room: 'teams',
    may: ['conversation', 'documents', 'guide', 'http', 'pages', 'calendar'],
    because: 'pages that Teams shows, to whom Microsoft signed in: needs no Bot Framework',
  },
  { room: 'teams/browser', may: [], because: 'runs in a browser, in a tab of Teams' },
  { room: 'handoff/browser.ts', may: ['handoff/browser'], because: 'runs in a browser, at the desk' },
  { room: 'handoff/browser', may: [], because: 'runs in a browser, at the desk' },
  { room: 'secure-form/browser.ts', may: ['teams/browser/teams.ts'], because: 'runs in a browser' },
  { room: 'cli', may: ['*'], because: 'what people run by hand may touch everything' },
  {
    room: 'app',
    may: ['*'],
    because: 'reads settings, picks adapters, builds, starts and stops: the only place that does',
  },
];

const longest = 350;

interface Import {
  readonly from: string;
  /** A file of src, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
  /** By `import()`: only when it is needed. */
  readonly later?: true;
  readonly line: number;
}

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(src, file), 'utf8')));

function importsOf(file: string, source: string): Import[] {
  // Comments are blanked out, line for line, so that an example in one is not taken for an import.
  const code = source.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const statement =
    /^[ \t]*(?:import|export)\b(?<type>\s+type\b(?!\s*,|\s+from))?[^'"`;()=]*?\bfrom\s*['"](?<from>[^'"]+)['"]|^[ \t]*import\s*['"](?<bare>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]/gm;
  return [...code.matchAll(statement)].map((match) => {
    const { type, from, bare, dynamic } = match.groups ?? {};
    const target = from ?? bare ?? dynamic ?? '';
    return {
      from: file,
      to: target.startsWith('.') ? posix.join(dirname(file), target) : packageOf(target),
      typeOnly: type !== undefined,
      ...(dynamic === undefined ? {} : { later: true }),
      line: code.slice(0, match.index).split('\n').length,
    };
  });
}

function packageOf(name: string): string {
  if (name.startsWith('node:')) return name;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function roomOf(file: string): Room {
  const parts = file.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const room = rooms.find(({ room: name }) => name === parts.slice(0, length).join('/'));
    if (room !== undefined) return room;
  }
  throw new Error(`src/${file} stands in no room: add its room to the table above, with a reason`);
}

const isOurs = ({ to }: Import) => to.endsWith('.ts') || to.endsWith('.json');

function isAllowed({ from, to }: Import): boolean {
  const room = roomOf(from);
  const target = roomOf(to).room;
  if (target === room.room) return true;
  return room.may.some((entry) => {
    if (entry === '*' || entry === target) return true;
    return entry === to || (entry.startsWith('*/') && to === `${target}/${entry.slice(2)}`);
  });
}

const say = ({ from, to, line }: Import) => `src/${from}:${line} → ${to}`;

describe('the rooms of the house', () => {
  it('are read: there are files, and imports in them', () => {
    assert.ok(files.length > 50, `${files.length} files`);
    assert.ok(imports.filter(isOurs).length > files.length);
  });

  for (const room of rooms) {
    it(`${room.room}: ${room.because}`, () => {
      const inside = imports.filter(({ from }) => roomOf(from) === room);
      const wrong = inside.filter((found) => isOurs(found) && !isAllowed(found));
      assert.deepEqual(wrong.map(say), []);
      const { outside } = room;
      if (outside === undefined) return;
      const foreign = inside.filter((found) => !isOurs(found) && !outside.includes(found.to));
      assert.deepEqual(foreign.map(say), [], `may use only: ${outside.join(', ')}`);
    });
  }

  it('every file stands in one', () => {
    for (const file of files) assert.doesNotThrow(() => roomOf(file));
  });

  it('import only files that are there', () => {
    const missing = imports.filter((found) => found.to.endsWith('.ts') && !files.includes(found.to));
    assert.deepEqual(missing.map(say), []);
  });

  it('keep botbuilder in src/bot', () => {
    const elsewhere = imports.filter(
      ({ from, to }) => /^botbuilder|^botframework/.test(to) && roomOf(from).room !== 'bot',
    );
    assert.deepEqual(elsewhere.map(say), []);
  });

  it('keep botbuilder, which takes long to load, from what every start loads', () => {
    const loaded = new Set(['app/main.ts']);
    for (const file of loaded)
      for (const { from, to, typeOnly, later } of imports)
        if (from === file && !typeOnly && later === undefined) loaded.add(to);
    assert.ok(loaded.has('bot/messages-endpoint.ts'));
    assert.deepEqual(
      [...loaded].filter((one) => /^botbuilder|^botframework/.test(one)),
      [],
    );
  });

  it('have no files that need each other, be it for their types', () => {
    const edges = new Map(files.map((file) => [file, new Set<string>()]));
    for (const { from, to } of imports) edges.get(from)?.add(to);
    assert.deepEqual(circlesIn(edges), []);
  });

  it(`have no file over ${longest} lines`, () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(join(src, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > longest);
    assert.deepEqual(long, []);
  });
});

describe('what reads the rooms', () => {
  it('sees every form of import', () => {
    const found = importsOf(
      'guide/x.ts',
      `import a from './a.ts';
import type { B } from '../calendar/b.ts';
import {
  c,
  type D,
} from "./c.ts";
export * from './e.ts';
export type { F } from './f.ts';
import './g.ts';
const h = await import('../cli/h.ts');
import type, { i } from 'zod';
/* import j from './j.ts'; */
export const k = "from './k.ts'";
import { l } from '@scope/name/deep';
import { m } from 'node:fs';
`,
    );
    assert.deepEqual(
      found.map(({ to, typeOnly, line }) => `${line} ${to}${typeOnly ? ' type' : ''}`),
      [
        '1 guide/a.ts',
        '2 calendar/b.ts type',
        '3 guide/c.ts',
        '7 guide/e.ts',
        '8 guide/f.ts type',
        '9 guide/g.ts',
        '10 cli/h.ts',
        '11 zod',
        '14 @scope/name',
        '15 node:fs',
      ],
    );
  });

  it('sees an arrow that runs the wrong way', () => {
    const arrow = (from: string, to: string) => isAllowed({ from, to, typeOnly: false, line: 1 });
    assert.equal(arrow('conversation/turn.ts', 'guide/session.ts'), true);
    assert.equal(arrow('guide/session.ts', 'conversation/turn.ts'), false);
    assert.equal(arrow('adapters/redis/store.ts', 'handoff/ports.ts'), true);
    assert.equal(arrow('adapters/redis/store.ts', 'handoff/desk.ts'), false);
    assert.equal(arrow('webchat/mount.ts', 'app/compose.ts'), false);
    assert.equal(arrow('webchat/browser/chat.ts', 'webchat/mount.ts'), false);
    assert.equal(arrow('secure-form/browser.ts', 'secure-form/links.ts'), false);
    assert.equal(arrow('app/compose.ts', 'adapters/redis/store.ts'), true);
    assert.throws(() => roomOf('attic/x.ts'), /stands in no room/);
  });

  it('sees a circle, and nothing where there is none', () => {
    const edges = (pairs: Record<string, string[]>) => new Map(Object.entries(pairs).map(([a, b]) => [a, new Set(b)]));
    assert.deepEqual(circlesIn(edges({ a: ['b'], b: ['c'], c: ['a'], d: ['a'] })), ['a → b → c → a']);
    assert.deepEqual(circlesIn(edges({ a: ['b', 'c'], b: ['c'], c: [] })), []);
  });
});

/** One circle for each edge that closes one. */
function circlesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const enter = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const to of edges.get(file) ?? []) enter(to, [...trail, file]);
    done.add(file);
  };
  for (const file of edges.keys()) enter(file, []);
  return circles;
}
