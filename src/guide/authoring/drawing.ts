import type { ExitId, Guide, Result, Step, StepId, Topic } from '../guide.ts';
import { plainly } from './readability.ts';

/** How an end looks. Its word stands in the box too: nobody has to tell the colours apart. */
const endings: Readonly<Record<Result, { readonly word: string; readonly fill: string; readonly line: string }>> = {
  solved: { word: 'SOLVED', fill: '#cce5d8', line: '#00703c' },
  waiting: { word: 'WAITING', fill: '#fff4cc', line: '#a87f00' },
  handoff: { word: 'TO A PERSON', fill: '#d2e4f5', line: '#005eb8' },
  stopped: { word: 'STOPPED', fill: '#e8edee', line: '#4c6272' },
};

interface Node {
  readonly id: string;
  readonly kind: 'topic' | Step['kind'];
  /** Headline first, then the sentences, wrapped. */
  readonly lines: readonly string[];
  readonly result?: Result;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly byItself: boolean;
}

/** A guide as boxes and arrows, whatever draws them. @param topics those to begin at: nothing else is shown */
function mapOf(guide: Guide, topics: readonly Topic[]): { nodes: Node[]; edges: Edge[] } {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  for (const topic of topics) {
    nodes.push({ id: `topic:${topic.id}`, kind: 'topic', lines: [topic.id, ...wrap(topic.title)] });
    edges.push({ from: `topic:${topic.id}`, to: topic.start, label: '', byItself: false });
  }
  const reached = stepsFrom(
    guide,
    topics.map(({ start }) => start),
  );
  for (const step of reached) {
    nodes.push({
      id: step.id,
      kind: step.kind,
      lines: [headline(step), ...wrap(shorten(sentence(step)))],
      ...(step.kind === 'outcome' ? { result: step.result } : {}),
    });
    for (const [exit, to] of step.exits)
      edges.push({ from: step.id, to, label: labelOf(step, exit), byItself: exit === 'reminder' });
  }
  return { nodes, edges };
}

function stepsFrom(guide: Guide, starts: readonly StepId[]): Step[] {
  const reached = new Map<StepId, Step>();
  const waiting = [...starts];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const step = guide.steps.get(id);
    if (step === undefined || reached.has(id)) continue;
    reached.set(id, step);
    waiting.push(...step.exits.values());
  }
  return [...reached.values()];
}

function headline(step: Step): string {
  if (step.kind === 'outcome') return `${endings[step.result].word}: ${step.id}`;
  if (step.kind === 'act') return `${step.id} (does ${step.act})`;
  return step.id;
}

function sentence(step: Step): string {
  const texts = [step.say, step.kind === 'ask' ? step.ask : undefined];
  return texts
    .flatMap((text) => (text === undefined ? [] : [spoken(text)]))
    .join(' ')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ');
}

/** The sentence with its blanks showing, so that a value is seen to be one. */
function spoken(text: NonNullable<Step['say']>): string {
  return text.map((part) => (part.kind === 'value' ? `{${part.name}}` : plainly([part]))).join('');
}

function labelOf(step: Step, exit: ExitId): string {
  if (exit === 'then') return '';
  if (exit === 'reminder') return 'by itself, later';
  if (exit === 'given' && step.kind === 'ask') return `types: ${step.input?.kind ?? ''}`;
  const answers = step.kind === 'ask' || step.kind === 'act' ? step.answers : [];
  return answers.find(({ id }) => id === exit)?.label ?? exit;
}

function shorten(words: string): string {
  return words.length <= 150 ? words : `${words.slice(0, 150).replace(/\s\S*$/, '')} …`;
}

function wrap(words: string, width = 34): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** The guide in Mermaid, for pages and issues that draw it themselves. */
export function toMermaid(guide: Guide, topics: readonly Topic[] = [...guide.topics.values()]): string {
  const { nodes, edges } = mapOf(guide, topics);
  const name = (id: StepId) => `n_${id.replaceAll(':', '__').replaceAll('-', '_')}`;
  const quote = (words: string) => `"${words.replace(/[&"<>#`]/g, (mark) => `#${mark.codePointAt(0)};`)}"`;
  const box = {
    topic: ['([', '])'],
    tell: ['[', ']'],
    ask: ['{{', '}}'],
    act: ['[[', ']]'],
    outcome: ['(', ')'],
  } as const;
  return [
    'flowchart TD',
    ...nodes.map(({ id, kind, lines, result }) => {
      const [open, close] = box[kind];
      const label = quote(lines.join('\n')).replaceAll('\n', '<br/>');
      return `  ${name(id)}${open}${label}${close}${result === undefined ? '' : `:::${result}`}`;
    }),
    ...edges.map(({ from, to, label, byItself }) => {
      const arrow = byItself ? '-.->' : '-->';
      return `  ${name(from)} ${arrow}${label === '' ? '' : `|${quote(label)}|`} ${name(to)}`;
    }),
    ...Object.entries(endings).map(([result, { fill, line }]) => `  classDef ${result} fill:${fill},stroke:${line}`),
    '',
  ].join('\n');
}

/** The guide in DOT, from which Graphviz lays out the picture. */
export function toDot(guide: Guide, topics: readonly Topic[] = [...guide.topics.values()]): string {
  const { nodes, edges } = mapOf(guide, topics);
  const quote = (words: string) => `"${words.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
  const looks = {
    topic: 'shape=box style="filled,rounded,bold" fillcolor="#003087" fontcolor="#ffffff"',
    tell: 'shape=box style=filled fillcolor="#ffffff"',
    ask: 'shape=box style="filled,rounded" fillcolor="#ffffff" penwidth=2',
    act: 'shape=component style=filled fillcolor="#f0f4f5"',
  } as const;
  return [
    `digraph ${quote(guide.id)} {`,
    '  graph [rankdir=TB nodesep=0.3 ranksep=0.5 fontname="Arial" bgcolor="#ffffff"]',
    '  node [fontname="Arial" fontsize=12 margin="0.18,0.1" color="#4c6272"]',
    '  edge [fontname="Arial" fontsize=11 color="#4c6272" fontcolor="#212b32"]',
    ...nodes.map(({ id, kind, lines, result }) => {
      const end = endings[result ?? 'stopped'];
      const look =
        kind === 'outcome'
          ? `shape=box style=filled fillcolor="${end.fill}" color="${end.line}" penwidth=2`
          : looks[kind];
      return `  ${quote(id)} [label=${quote(lines.join('\n'))} ${look}]`;
    }),
    ...edges.map(({ from, to, label, byItself }) => {
      const dashed = byItself ? ' style=dashed' : '';
      return `  ${quote(from)} -> ${quote(to)} [label=${quote(wrap(label, 24).join('\n'))}${dashed}]`;
    }),
    '}',
    '',
  ].join('\n');
}
