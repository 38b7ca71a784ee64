import type { FactId } from './facts.ts';
import type { Guide, GuideId, Question } from './guide.ts';

/** What is told to somebody who asks for a fact; nothing where nobody does. */
export function questionOf(id: FactId, guides: ReadonlyMap<GuideId, Guide>): Question | undefined {
  const [, row = ''] = id.split('.');
  return [...guides.values()].map(({ questions }) => questions.get(row)).find((question) => question?.fact === id);
}

/** A fact as people ask for it, with its system: "ESR: How long does the link last?" */
export function askedAs(id: FactId, guides: ReadonlyMap<GuideId, Guide>): string | undefined {
  const [owner = ''] = id.split('.');
  const [asked] = questionOf(id, guides)?.asked ?? [];
  if (asked === undefined) return undefined;
  const question = `${asked.charAt(0).toUpperCase()}${asked.slice(1).replace(/\?$/, '')}?`;
  const system = guides.get(owner)?.title;
  return system === undefined ? question : `${system}: ${question}`;
}
