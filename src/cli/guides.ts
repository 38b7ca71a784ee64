/**
 * Tools for those who write the guides:
 *
 *   npm run guides -- check                  every issue of every guide; exit 1 when there is one
 *   npm run guides -- draw [guide]           build/guides: a map of each guide, as SVG, Mermaid and a page
 *   npm run guides -- paths [guide] [topic]  what can be said from the first word to the end; --all for everything
 *   npm run guides -- facts                  where each fact is said, needed, enforced and asked for; exit 1 when one is nowhere
 *   npm run guides -- claims [guide]         what no guide says and Latchkey does, by who confirms it; --csv for a spreadsheet,
 *                                            --courtesies with those too, --promises for what is promised and what keeps it,
 *                                            --write to bring ours.yaml up to date
 *   npm run guides -- schema                 dialogs/*.schema.json, for editors
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContent, readFiles } from '../app/dialogs-folder.ts';
import { enforced } from '../backend/rules.ts';
import { dayAt } from '../calendar/calendar.ts';
import { claimsOf } from '../guide/authoring/claims.ts';
import { claimsPage, linesOf, promisesPage } from '../guide/authoring/claims-page.ts';
import type { Issue, SourceFile } from '../guide/authoring/document.ts';
import { toDot, toMermaid } from '../guide/authoring/drawing.ts';
import { transcriptOf } from '../guide/authoring/example-talk.ts';
import { mapPage } from '../guide/authoring/map-page.ts';
import { broughtUpToDate } from '../guide/authoring/ours.ts';
import { countPaths, type Path, pathsOf } from '../guide/authoring/paths.ts';
import { connections, isByWay, unreached } from '../guide/authoring/reach.ts';
import { checkAll, gradeOfGuide, placesOfFacts } from '../guide/authoring/review.ts';
import { editorSchemas } from '../guide/authoring/schema.ts';
import type { Content } from '../guide/content.ts';
import type { Fact } from '../guide/facts.ts';
import type { Guide } from '../guide/guide.ts';
import { questionOf } from '../guide/questions.ts';
import { csvLine } from './csv.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dialogs = join(root, 'dialogs');
const print = (...lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);

// Whoever pages through the output may stop before its end.
process.stdout.on('error', () => process.exit());

const flag = { type: 'boolean' } as const;
const flags = { all: flag, courtesies: flag, csv: flag, promises: flag, write: flag };
const { values: options, positionals } = parseArgs({ allowPositionals: true, options: flags });
const [command = 'check', guideId, topicId] = positionals;
const commands: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  check,
  draw,
  paths,
  facts,
  claims,
  schema,
};
const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
if (run === undefined) {
  print(`There is no "${command}". Choose one of: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 1;
} else if (!(await run())) process.exitCode = 1;

/** FACTS_FILE names a Trust's own facts, as it does for the bot. */
function ownFacts(): SourceFile | undefined {
  const own = process.env.FACTS_FILE;
  return own === undefined || own === '' ? undefined : { file: own, text: readFileSync(own, 'utf8') };
}

/** @returns undefined, with the issues printed, when the content does not compile */
function contentOr(): Content | undefined {
  const compiled = readContent(dialogs, process.env.FACTS_FILE || undefined);
  if ('content' in compiled) return compiled.content;
  printIssues(compiled.issues);
  return undefined;
}

function printIssues(issues: readonly Issue[]): void {
  for (const { file, line, step, message, remedy } of issues)
    print(`${file}:${line}${step === undefined ? '' : ` [${step}]`} ${message}`, `    → ${remedy}`);
  print(`${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}`);
}

/** @returns the guides asked for; none, with the reason printed, when there is no such guide */
function guidesOf(content: Content): readonly Guide[] {
  if (guideId === undefined) return [...content.guides.values()];
  const guide = content.guides.get(guideId);
  if (guide !== undefined) return [guide];
  print(`There is no guide "${guideId}". Choose one of: ${[...content.guides.keys()].join(', ')}.`);
  return [];
}

function check(): boolean {
  const files = readFiles(dialogs);
  const { issues, content } = checkAll(files, ownFacts(), enforced, dayAt(new Date()));
  if (content === undefined || issues.length + files.strays.length > 0) {
    printIssues([...files.strays, ...issues]);
    return false;
  }
  for (const guide of content.guides.values()) {
    const count = [...guide.topics.keys()].reduce((sum, topic) => sum + countPaths(guide, topic), 0);
    const { grade } = gradeOfGuide(guide, content);
    const counts = `${guide.topics.size} topics, ${guide.steps.size} steps, ${count} paths`;
    print(`${guide.id.padEnd(20)} ${counts}, reads at grade ${grade.toFixed(1)}`);
  }
  print(`${content.guides.size} guides, ${content.facts.rows.size} facts, no issues`);
  return true;
}

async function draw(): Promise<boolean> {
  const content = contentOr();
  const guides = content === undefined ? [] : guidesOf(content);
  if (guides.length === 0) return false;
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  const graphviz = await Graphviz.load();
  const folder = join(root, 'build/guides');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    print(relative(process.cwd(), join(folder, name)));
  };
  for (const guide of guides) {
    write(`${guide.id}.mmd`, toMermaid(guide));
    write(`${guide.id}.svg`, graphviz.dot(toDot(guide)));
  }
  write(
    'index.html',
    mapPage(guides, (guide, topic) => graphviz.dot(toDot(guide, [topic]))),
  );
  return true;
}

function paths(): boolean {
  const content = contentOr();
  const guides = content === undefined ? [] : guidesOf(content);
  if (guides.length === 0) return false;
  const begun = new Date('2026-11-20T03:10:00Z');
  const tell = (guide: Guide, path: Path) =>
    print(...transcriptOf(guide, path, begun).lines.map((line) => `  ${line}`), '');
  for (const guide of guides) {
    const topics = topicId === undefined ? [...guide.topics.keys()] : [topicId];
    for (const topic of topics) {
      if (!guide.topics.has(topic)) {
        print(`${guide.id} has no topic "${topic}". Choose one of: ${[...guide.topics.keys()].join(', ')}.`);
        return false;
      }
      const all = [...pathsOf(guide, topic)];
      const longest = all.reduce((a, b) => (b.legs.length > a.legs.length ? b : a));
      const every = topicId !== undefined || options.all === true;
      print(`${guide.id} › ${topic}: ${all.length} paths, the longest of ${longest.legs.length + 1} steps`, '');
      for (const path of every ? all : [longest]) tell(guide, path);
    }
  }
  return true;
}

function facts(): boolean {
  const content = contentOr();
  if (content === undefined) return false;
  let complete = true;
  for (const { id, said, enforced: acted } of placesOfFacts(content, enforced)) {
    const question = questionOf(id, content.guides);
    const { unasked, reach, unreached: why } = content.facts.get(id);
    const places = [...(acted ? ['the backend'] : []), ...said, ...(question === undefined ? [] : ['when asked'])];
    complete &&= places.length > 0;
    print(`${id.padEnd(36)} ${places.length === 0 ? 'NOWHERE' : places.join(', ')}`);
    const missed = unreached(content, id, reach);
    complete &&= missed.length === 0;
    if (reach !== undefined)
      print(`    needed in: ${sayReach(reach)}${missed.length === 0 ? '' : `; NOT REACHED in ${missed.join(', ')}`}`);
    else if (why !== undefined) print(`    needed in no topic: ${why}`);
    if (question === undefined) print(`    not asked for: ${unasked ?? 'it has nothing to tell'}`);
    else {
      const [first = '', second = ''] = question.asked;
      print(`    asked for in ${question.asked.length} ways: “${first}”, “${second}”`, `    → ${question.tell}`);
    }
  }
  return complete;
}

/** Lists what is ours, or brings the lists up to date with what the guides say now. */
function claims(): boolean {
  const content = contentOr();
  if (content === undefined) return false;
  const guides = guidesOf(content);
  const all = readFiles(dialogs).guides.flatMap((source) => {
    const found = claimsOf(content, source);
    return found === undefined || !guides.includes(found.guide) ? [] : [{ ...found, before: source.ours?.text ?? '' }];
  });
  if (all.length === 0) return false;
  if (options.write === true) {
    for (const { guide, before, stale, unlisted, file } of all) {
      const text = broughtUpToDate(before, { stale, unlisted });
      if (text !== before) writeFileSync(join(root, file), text);
      print(`${guide.id}: ${unlisted.length} new, under unsorted; ${stale.length} no longer said, taken out`);
    }
  } else if (options.promises === true) print(promisesPage(all));
  else if (options.csv === true) {
    const lines = linesOf(all, content).map(({ confirmer, own, guide, words, where }) => [
      confirmer,
      own,
      guide,
      words,
      where,
    ]);
    process.stdout.write([['confirms', 'own', 'guide', 'sentence', 'where'], ...lines].map(csvLine).join(''));
  } else print(claimsPage(all, content, options.courtesies === true));
  return true;
}

function sayReach(reach: NonNullable<Fact['reach']>): string {
  if (reach === 'all') return 'every topic';
  if (Array.isArray(reach)) return reach.join(', ');
  if (!isByWay(reach)) return `every topic but ${reach['all-but'].join(', ')}`;
  const ways = connections.flatMap((way) => (reach[way] === undefined ? [] : [`${way}: ${sayReach(reach[way])}`]));
  return ways.join('; ');
}

function schema(): boolean {
  for (const [name, text] of editorSchemas()) {
    writeFileSync(join(dialogs, name), text);
    print(`dialogs/${name}`);
  }
  return true;
}
