import { compile } from '../../src/guide/authoring/compile.ts';
import type { Issue } from '../../src/guide/authoring/document.ts';
import type { Content } from '../../src/guide/content.ts';
import type { Guide } from '../../src/guide/guide.ts';

/** Facts enough for a small guide. */
export const facts = `esr:
  url: { value: "https://esr.example/", quote: q, unasked: nobody asks in a test, unreached: a small guide }
  lock: { value: "12 hours locked", say: 12 hours, length: { hours: 12 }, quote: q, unasked: nobody asks in a test, unreached: a small guide }
  reply: { value: one working day, length: { working-days: 1 }, quote: q, unasked: nobody asks in a test, unreached: a small guide }
  no-override: { value: nobody can lift the lock, quote: q, unasked: nobody asks in a test, unreached: a small guide }
`;

/** A guide whose steps are given, indented as in a file: the first of them stands on line 7. */
export function guideText(steps: string, topics = 'locked: { title: My account is locked, start: first }'): string {
  return `guide: esr
title: ESR
source: { document: A guide, owner: A Trust, reviewed: 2026-11-20, review-by: 2027-11-20 }
topics:
  ${topics}
steps:
${steps}`;
}

export function issuesOf(guide: string, factsText = facts): readonly Issue[] {
  return compile({ file: 'facts.yaml', text: factsText }, [{ file: 'esr.yaml', text: guide }]).issues;
}

/** @throws with the issues, when the content has some @param phrases by their topic */
export function contentOf(
  guide: string,
  factsText = facts,
  phrases: Readonly<Record<string, readonly string[]>> = {},
): Content {
  const files = Object.entries(phrases).map(([topic, lines]) => ({ file: `${topic}.txt`, text: lines.join('\n') }));
  const compiled = compile({ file: 'facts.yaml', text: factsText }, [
    { file: 'esr.yaml', text: guide, phrases: files },
  ]);
  if ('content' in compiled) return compiled.content;
  throw new Error(compiled.issues.map(({ line, message }) => `${line}: ${message}`).join('\n'));
}

export function guideOf(steps: string, topics?: string, phrases?: Readonly<Record<string, readonly string[]>>): Guide {
  const guide = contentOf(guideText(steps, topics), facts, phrases).guides.get('esr');
  if (guide === undefined) throw new Error('the guide is missing');
  return guide;
}
