import assert from 'node:assert/strict';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { toDot, toMermaid } from '../../../src/guide/authoring/drawing.ts';
import { mapPage } from '../../../src/guide/authoring/map-page.ts';
import { realContent } from '../dialogs.ts';
import { guideOf } from '../small.ts';

const guide = guideOf(
  `  first:
    ask: 'Say "hello" & < wait >?'
    answers: { older: { say: 'Long \\ ago #1', go: wait } }
    input: time
    keep: last-try
    go: clock
  clock: { act: lock-clock, counts: esr.lock, results: { locked: wait, over: done } }
  wait: { say: "It takes {esr.lock}.", end: waiting, remind: { after: esr.lock, go: done } }
  done: { say: You are in., end: solved }
  alone: { say: Only here., end: stopped }
`,
  'locked: { title: Locked, start: first }\n  other: { title: Other, start: alone }',
);

describe('the map of a guide', () => {
  it('in Mermaid shows topics, steps, labelled ways and ends by name', () => {
    const lines = toMermaid(guide).split('\n');
    assert.equal(lines[0], 'flowchart TD');
    for (const line of [
      '  n_topic__locked(["locked<br/>Locked"])',
      '  n_first{{"first<br/>Say #34;hello#34; #38; #60; wait #62;?"}}',
      '  n_first -->|"Long \\ ago #35;1"| n_wait',
      '  n_first -->|"types: time"| n_clock',
      '  n_clock -->|"over"| n_done',
      '  n_wait -.->|"by itself, later"| n_done',
      '  n_done("SOLVED: done<br/>You are in."):::solved',
    ])
      assert.ok(lines.includes(line), `${line}\n\n${lines.join('\n')}`);
  });

  it('of one topic shows nothing else', () => {
    const [locked] = guide.topics.values();
    assert.ok(locked);
    assert.doesNotMatch(toDot(guide, [locked]), /Only here/);
    assert.match(toDot(guide), /Only here/);
  });

  it('is laid out by Graphviz, whatever stands in its sentences', async () => {
    const graphviz = await Graphviz.load();
    for (const drawn of [guide, ...realContent().guides.values()]) {
      const svg = graphviz.dot(toDot(drawn));
      assert.equal(svg.match(/<g id="node\d+"/g)?.length, drawn.topics.size + drawn.steps.size);
      const ways = [...drawn.steps.values()].reduce((sum, step) => sum + step.exits.size, drawn.topics.size);
      assert.equal(svg.match(/<g id="edge\d+"/g)?.length, ways);
    }
    const svg = graphviz.dot(toDot(guide));
    assert.match(svg, /Say &quot;hello&quot; &amp; &lt; wait &gt;\?/);
    assert.match(svg, /SOLVED: done/);
    assert.match(svg, /WAITING: wait/);
  });

  it('has a page with every topic, and each id once', async () => {
    const graphviz = await Graphviz.load();
    const page = mapPage([guide], (drawn, topic) => graphviz.dot(toDot(drawn, [topic])));
    assert.equal(page.match(/<details>/g)?.length, 2);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.deepEqual(ids, ['esr']);
  });
});
