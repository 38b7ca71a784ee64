import type { Guide, Topic } from '../guide.ts';

/** One page with a map of every topic, and what the boxes and arrows mean. @param draw a topic of a guide as SVG */
export function mapPage(guides: readonly Guide[], draw: (guide: Guide, topic: Topic) => string): string {
  const contents = guides.map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`);
  const maps = guides.map((guide) => {
    const { document, owner, reviewed, reviewBy } = guide.source;
    const topics = [...guide.topics.values()].map((topic) => {
      const name = `${escaped(topic.title)} (${topic.id})`;
      const svg = draw(guide, topic);
      return `<details><summary>${name}</summary>
<div class="map" tabindex="0" role="region" aria-label="Map of ${name}">${inline(svg)}</div></details>`;
    });
    return `<section id="${guide.id}">
<h2>${escaped(guide.title)}</h2>
<p>From “${escaped(document)}”, ${escaped(owner)}. Reviewed on ${reviewed}, to be reviewed by ${reviewBy}.
<a href="${guide.id}.svg">All topics in one map</a></p>
${topics.join('\n')}
</section>`;
  });
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Guide maps – Latchkey</title>
<style>
body { font: 1rem/1.5 Arial, sans-serif; color: #212b32; background: #f0f4f5; margin: 2rem; }
a { color: #005eb8; }
summary { cursor: pointer; padding: 0.25rem 0; font-weight: bold; }
.map { overflow: auto; max-height: 90vh; background: #fff; border: 1px solid #aeb7bd; padding: 1rem; }
.map svg { max-width: none; }
</style>
</head>
<body>
<h1>Guide maps</h1>
<p>Open a topic to see every way through it. A blue box is a topic: what a person comes with. A rounded box is a question, a plain one a sentence, a box with two
tabs is something that Latchkey does. A coloured box is an end, and says which: solved, waiting, to a person or stopped.
A dashed arrow is taken by itself, when its time has come.</p>
<ul>${contents.join('')}</ul>
${maps.join('\n')}
</body>
</html>
`;
}

/** Without the declarations of a file, and without ids: each map has a node1 of its own. */
function inline(svg: string): string {
  return svg.slice(svg.indexOf('<svg')).replace(/ id="[^"]*"/g, '');
}

function escaped(words: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return words.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}
