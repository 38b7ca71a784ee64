import { isMap, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Confirmer, confirmers } from '../facts.ts';

/** Why a sentence is said that no fact says: how a helpful colleague goes about it, plain courtesy, or care for the person. */
export const standings = ['craft', 'courtesy', 'care'] as const;
export type Standing = (typeof standings)[number];

const sentences = z.array(z.string().min(1)).min(1).optional();
const day = z.iso.date();

const sheet = z.strictObject({
  'signed-off': day.optional().describe('When they confirmed every sentence below. Left out until they have.'),
  'review-by': day.describe('The last day on which that holds, or by which it is to be done.'),
  craft: sentences.describe('How a helpful colleague would go about it: what the guide does not say.'),
  courtesy: sentences.describe('Greetings, thanks, what leads from one thing to the next.'),
  care: sentences.describe('What is said to somebody who is worn down, or in distress.'),
});
export type Sheet = z.infer<typeof sheet>;

/** `ours.yaml`: the sentences of a guide that no fact says, word for word, by who confirms them. */
export const oursSource = z.strictObject({
  ...(Object.fromEntries(confirmers.map((confirmer) => [confirmer, sheet.optional()])) as Record<
    Confirmer,
    z.ZodOptional<typeof sheet>
  >),
  says: z
    .record(
      z.string().regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, 'a fact is named guide.row, such as esr.lock'),
      sentences,
    )
    .optional()
    .describe('By fact: what says it in words so different that only a reader can tell.'),
  promises: z
    .array(z.strictObject({ said: z.string().min(1), kept: z.string().min(1).describe('What makes it come true.') }))
    .optional()
    .describe('What is promised where no step can show that it is kept.'),
  unsorted: sentences.describe('Nobody has looked at these yet. The check refuses them.'),
});
export type OursSource = z.infer<typeof oursSource>;

/** Every sentence of the sheets, and where it stands. */
export function listedIn(ours: OursSource): readonly Listed[] {
  return confirmers.flatMap((confirmer) =>
    standings.flatMap((own) =>
      (ours[confirmer]?.[own] ?? []).map((words, index) => ({ words, confirmer, own, path: [confirmer, own, index] })),
    ),
  );
}

export interface Listed {
  readonly words: string;
  readonly confirmer: Confirmer;
  readonly own: Standing;
  readonly path: readonly PropertyKey[];
}

const head = `# yaml-language-server: $schema=../ours.schema.json
# What this guide says of its own accord, word for word, by who confirms it. See docs/writing-guides.md, "Every sentence has a standing".
`;

/**
 * The text of an `ours.yaml` with what is said now: what is no longer said is taken out, and what is new stands under `unsorted`.
 *
 * @param before the text as it is; empty where there is none yet
 */
export function broughtUpToDate(
  before: string,
  {
    stale,
    unlisted,
  }: {
    readonly stale: readonly { readonly words: string }[];
    readonly unlisted: readonly { readonly words: string }[];
  },
): string {
  const document = parseDocument(before === '' ? `${head}{}` : before);
  const gone = new Set(stale.map(({ words }) => words));
  const clear = (node: unknown): void => {
    if (isMap(node)) {
      for (const { value } of node.items) clear(value);
      node.items = node.items.filter(({ value }) => !isSeq(value) || value.items.length > 0);
    }
    if (!isSeq(node)) return;
    node.items = node.items.filter((item) => {
      const words: unknown = isMap(item) ? item.get('said') : (item as { value?: unknown }).value;
      return typeof words !== 'string' || !gone.has(words);
    });
  };
  clear(document.contents);
  const unsorted = document.get('unsorted');
  const waiting = isSeq(unsorted) ? unsorted.items.map((item) => (item as { value?: unknown }).value) : [];
  const all = [...waiting, ...unlisted.map(({ words }) => words)];
  if (isMap(document.contents)) document.contents.flow = false;
  if (all.length > 0) document.set('unsorted', document.createNode(all));
  return document.toString({ lineWidth: 0 });
}
