import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Compiled, compile, type GuideFiles } from '../guide/authoring/compile.ts';
import { anyShape, type Issue, readDocument, type SourceFile } from '../guide/authoring/document.ts';

type Kept = Readonly<Record<string, unknown>>;

/** The files of a folder of content, and what stands in it that would be read by nobody. */
export interface ContentFiles {
  readonly facts: SourceFile;
  readonly guides: readonly GuideFiles[];
  readonly strays: readonly Issue[];
}

/**
 * Reads a folder of content: facts.yaml, and a folder for each guide with guide.yaml, routing.yaml, ours.yaml, phrases/, asked/, answers/ and remarks/.
 *
 * @param kept what texts were read as before, by their hashes
 */
export function readFiles(folder: string, kept: Kept = {}): ContentFiles {
  const strays: Issue[] = [];
  const read = (...path: readonly string[]): SourceFile => {
    const text = readFileSync(join(folder, ...path), 'utf8');
    return { file: [basename(folder), ...path].join('/'), text, data: kept[nameOf(text)] };
  };
  const list = (...path: readonly string[]) =>
    readdirSync(join(folder, ...path), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && !name.endsWith('.schema.json'))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  const stray = (remedy: string, ...path: readonly string[]) =>
    strays.push({ file: [basename(folder), ...path].join('/'), line: 1, message: 'is no part of a guide', remedy });

  const guides: GuideFiles[] = [];
  for (const entry of list()) {
    const { name } = entry;
    if (!entry.isDirectory()) {
      if (name !== 'facts.yaml') stray('a guide is a folder with guide.yaml in it', name);
      continue;
    }
    if (!existsSync(join(folder, name, 'guide.yaml'))) {
      stray('it has no guide.yaml', name);
      continue;
    }
    for (const file of list(name))
      if (
        !['guide.yaml', 'routing.yaml', 'ours.yaml', 'phrases', 'asked', 'answers', 'remarks', 'drawings'].includes(
          file.name,
        )
      )
        stray(
          'a guide has guide.yaml, routing.yaml, ours.yaml and the folders phrases, asked, answers, remarks and drawings',
          name,
          file.name,
        );
    const filesOf = (group: string, ending: string, remedy: string) => {
      const files = existsSync(join(folder, name, group)) ? list(name, group) : [];
      for (const file of files) if (!file.name.endsWith(ending)) stray(remedy, name, group, file.name);
      return files.filter((file) => file.name.endsWith(ending)).map((file) => read(name, group, file.name));
    };
    guides.push({
      ...read(name, 'guide.yaml'),
      ...(existsSync(join(folder, name, 'routing.yaml')) ? { routing: read(name, 'routing.yaml') } : {}),
      ...(existsSync(join(folder, name, 'ours.yaml')) ? { ours: read(name, 'ours.yaml') } : {}),
      phrases: filesOf('phrases', '.txt', 'phrases stand in files named as the topic, such as back.txt'),
      asked: filesOf(
        'asked',
        '.txt',
        'ways of asking stand in files named as the row of facts.yaml, such as link-life.txt',
      ),
      answers: filesOf('answers', '.txt', 'answers stand in files named as the step, such as code-sent.txt'),
      remarks: filesOf('remarks', '.txt', 'remarks stand in files named as the remark, such as worked.txt'),
      drawings: filesOf('drawings', '.svg', 'drawings are SVG, named as the steps name them, such as login.svg'),
    });
  }
  return { facts: read('facts.yaml'), guides, strays };
}

/**
 * Reads and compiles the content of a folder.
 *
 * @param overrides path of a Trust's own facts, whose rows replace those of the folder
 * @param contacts the addresses for tickets by guide, where the Trust has set them
 * @param before what was read before, by `keepRead`
 */
export function readContent(
  folder: string,
  overrides?: string,
  contacts?: ReadonlyMap<string, string>,
  before?: string,
): Compiled {
  const { facts, guides, strays } = readFiles(folder, before === undefined ? {} : readKept(before));
  const own = overrides === undefined ? undefined : { file: overrides, text: readFileSync(overrides, 'utf8') };
  const compiled = compile(facts, guides, own, contacts);
  return strays.length === 0 ? compiled : { issues: [...strays, ...compiled.issues] };
}

/**
 * Keeps what is read of a folder without issues, so that it need not be read again as long as its text is the same: of all that
 * a start has to do, reading YAML takes longest.
 */
export function keepRead(folder: string, into: string): void {
  const { facts, guides } = readFiles(folder);
  const files = [facts, ...guides, ...guides.flatMap(({ routing }) => routing ?? [])];
  const kept = files.map((source) => [nameOf(source.text), readDocument(source, anyShape).data]);
  mkdirSync(dirname(into), { recursive: true });
  // Whoever reads it meanwhile has the one before, and never half of this.
  writeFileSync(`${into}.${process.pid}`, JSON.stringify(Object.fromEntries(kept)));
  renameSync(`${into}.${process.pid}`, into);
}

/** Without what was kept, or where it cannot be read, the files themselves are. */
function readKept(path: string): Kept {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

const nameOf = (text: string) => createHash('sha256').update(text).digest('hex');
