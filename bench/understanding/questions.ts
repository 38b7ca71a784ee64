/**
 * How many of the ways of asking for a fact are heard by those who learnt the other two thirds of them, three times over.
 *
 *   npx tsx bench/understanding/questions.ts [--wrong]
 *
 * With a guide open, as a question is asked in the middle of one. `--wrong` prints what was told in place of what was asked for.
 */
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/app/dialogs-folder.ts';
import type { Guide, GuideId } from '../../src/guide/guide.ts';
import { learn } from '../../src/understanding/intents/learning.ts';
import { topicClassifierOf } from '../../src/understanding/intents/topic-classifier.ts';
import { clausesOf } from '../../src/understanding/text/clauses.ts';

const common = 'common';
const parts = 3;
const compiled = readContent(fileURLToPath(new URL('../../dialogs', import.meta.url)));
if (!('content' in compiled)) throw new Error('the guides do not compile');
const { guides } = compiled.content;

interface Left {
  readonly guide: GuideId;
  readonly row: string;
  readonly phrase: string;
}

const sums = { all: 0, right: 0, offered: 0, wrong: 0 };
const missed = new Map<string, number>();
for (let part = 0; part < parts; part += 1) {
  const { rest, left } = withoutPart(part);
  const listener = topicClassifierOf(rest, common, learn(rest, common));
  for (const { guide, row, phrase } of left) {
    const open = guide === common ? undefined : guide;
    const { facts, likely } = listener.questions.asked(phrase, clausesOf(phrase), { open });
    const wanted = guides.get(guide)?.questions.get(row)?.fact as string;
    sums.all += 1;
    if (facts.some((fact) => fact === wanted)) sums.right += 1;
    else {
      missed.set(wanted, (missed.get(wanted) ?? 0) + 1);
      if (facts.length > 0) sums.wrong += 1;
      else if (likely.some((fact) => fact === wanted)) sums.offered += 1;
      if (process.argv.includes('--wrong'))
        console.log(`${phrase}  ${wanted}  told: ${facts.join()}  likely: ${likely.join()}`);
    }
  }
}
const share = (count: number) => `${((100 * count) / sums.all).toFixed(1)} %`;
console.log(
  `${sums.all} ways of asking  right ${share(sums.right)}  asked back ${share(sums.offered)}  wrong ${share(sums.wrong)}`,
);
console.log(
  [...missed]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 25)
    .map(([row, count]) => `${row} ${count}`)
    .join(', '),
);

/** Every third way of asking is left out, which one is another in each part. */
function withoutPart(part: number) {
  const left: Left[] = [];
  let count = 0;
  const rest = new Map<GuideId, Guide>();
  for (const guide of guides.values()) {
    const questions = [...guide.questions].map(([row, question]) => {
      const asked = question.asked.filter((phrase) => {
        count += 1;
        if (count % parts !== part) return true;
        left.push({ guide: guide.id, row, phrase });
        return false;
      });
      return [row, { ...question, asked }] as const;
    });
    rest.set(guide.id, { ...guide, questions: new Map(questions) });
  }
  return { rest, left };
}
