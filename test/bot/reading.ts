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
    } else if (one.type === 'Input.ChoiceSet') {
      choices.push(
        ...z
          .array(z.object({ title: z.string() }))
          .parse(one.choices)
          .map(({ title }) => title),
      );
    } else if (one.type === 'Container') {
      chosen = z.array(element).parse(one.items).map(lineOf).join('\n');
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

/** What `adaptiveCard/action` sends when a button is pressed. @throws when there is none of this title */
export function pressOf(shown: ReadCard, title: string): Json {
  const button = shown.actions.find((one) => one.title === title);
  if (button !== undefined) return button.data;
  const list = shown.body.find(({ type }) => type === 'Input.ChoiceSet');
  const listed = z
    .array(z.object({ title: z.string(), value: z.string() }))
    .catch([])
    .parse(list?.choices);
  const choice = listed.find((one) => one.title === title);
  const send = shown.actions.find(({ data }) => data.do === 'answer' && data.pick === undefined);
  if (choice === undefined || send === undefined) throw new Error(`no ${title} on ${JSON.stringify(shown)}`);
  return { ...send.data, choice: choice.value };
}
