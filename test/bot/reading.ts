import { z } from 'zod';

type Json = Readonly<Record<string, unknown>>;

const element = z.looseObject({ type: z.string() });
const run = z.looseObject({ text: z.string(), weight: z.string().optional() });
const action = z.looseObject({ type: z.string(), title: z.string(), data: z.looseObject({}) });
export const card = z.looseObject({
  type: z.literal('AdaptiveCard'),
  body: z.array(element),
  actions: z.array(action).default([]),
  refresh: z.looseObject({ action, userIds: z.array(z.string()) }).optional(),
  fallbackText: z.string(),
});
export type ReadCard = z.infer<typeof card>;

/** What a person reads of a card, and can do with it. */
export interface Reading {
  /** Markdown, as it was before it became a card. */
  readonly text: string;
  readonly choices: readonly string[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
  /** What was chosen, where it has been answered. */
  readonly chosen?: string;
}

/** The plain reading of a card: what is left of it where nothing is drawn. */
export function readCard(shown: ReadCard): Reading {
  const links: { title: string; url: string }[] = [];
  const paragraphs: string[] = [];
  const choices: string[] = [];
  let chosen: string | undefined;
  for (const one of shown.body) {
    if (one.type === 'RichTextBlock') {
      const line = lineOf(one);
      const before = one.spacing === 'small' ? paragraphs.pop() : undefined;
      paragraphs.push(before === undefined ? line : `${before}\n${line}`);
    } else if (one.type === 'TextBlock') {
      const [, title = '', url = ''] = /^\[(.*)\]\((.*)\)$/.exec(String(one.text)) ?? [];
      links.push({ title, url });
    } else if (one.type === 'Container') {
      const rows = rowsOf(one);
      choices.push(...rows.filter(({ data }) => data.pick !== undefined).map(({ title }) => title));
      if (rows.length === 0) chosen = z.array(element).parse(one.items).map(lineOf).join('\n');
    } else throw new Error(`nobody reads a ${one.type}`);
  }
  for (const { title, data } of shown.actions) if (data.pick !== undefined) choices.push(title);
  return { text: paragraphs.join('\n\n'), choices, links, ...(chosen === undefined ? {} : { chosen }) };
}

function lineOf({ inlines }: Json): string {
  const runs = z.array(run).parse(inlines);
  const isAllBold = runs.every(({ weight }) => weight === 'bolder');
  return runs.map(({ text, weight }) => (weight === 'bolder' && !isAllBold ? `**${text}**` : text)).join('');
}

/** What of a list can be pressed, in its order, and under which heading it stands. */
function rowsOf({ items }: Json) {
  const all = z.array(element).parse(items);
  const heading = all[0]?.type === 'RichTextBlock' ? lineOf(all[0]) : undefined;
  return all
    .flatMap(({ selectAction, actions = [] }) =>
      z.array(action).parse(selectAction === undefined ? actions : [selectAction]),
    )
    .map((one) => ({ ...one, heading }));
}

/** All that can be pressed on a card: its rows and then its buttons. */
export function pressesOn({ body, actions }: ReadCard) {
  return [
    ...body.filter(({ type }) => type === 'Container').flatMap(rowsOf),
    ...actions.map((one) => ({ ...one, heading: undefined })),
  ];
}

/** What `adaptiveCard/action` sends when a choice is pressed. @throws when there is none of this title */
export function pressOf(shown: ReadCard, title: string): Json {
  const found = pressesOn(shown).find((one) => one.title === title);
  if (found === undefined) throw new Error(`no ${title} on ${JSON.stringify(shown)}`);
  return found.data;
}
