import { z } from 'zod';
import { pick, withoutMarkdown } from '../../conversation/messages.ts';

/** An Adaptive Card of version 1.5, as it goes over the wire. */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly body: readonly Element[];
  readonly actions?: readonly Action[];
  readonly refresh?: { readonly action: Action; readonly userIds: readonly string[] };
  readonly fallbackText: string;
  readonly speak?: string;
}
export type Element = Readonly<Record<string, unknown>> & { readonly type: string };
export type Action = Readonly<Record<string, unknown>> & { readonly type: string };

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** The sentences of cards, which stand in dialogs/common/guide.yaml. */
export type Words = (id: string, values?: Readonly<Record<string, string>>) => string;

/** What our cards send back. Whoever sends it can write anything into it: it only says which question is meant, and what is answered. */
export const cardData = z.object({
  do: z.enum(['answer', 'look', 'dialog']),
  /** Which reply it shows: a fingerprint, see question.ts. */
  card: z.string().min(1).max(60),
  /** Which chat it was shown in, likewise. */
  chat: z.string().min(1).max(60),
  pick: pick.optional().catch(undefined),
});
export type CardData = z.infer<typeof cardData>;

export function cardOf(parts: {
  readonly body: readonly Element[];
  readonly plain: string;
  readonly actions?: readonly Action[];
  readonly refresh?: Card['refresh'] | undefined;
}): Card {
  const { body, plain, actions = [], refresh } = parts;
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body,
    ...(actions.length > 0 && { actions }),
    ...(refresh && { refresh }),
    fallbackText: plain,
    speak: plain,
  };
}

interface Look {
  readonly weight?: 'bolder';
  readonly color?: 'attention';
  readonly isSubtle?: true;
}

/**
 * Paragraphs of our Markdown as text that is no Markdown any more: bold is a run of its own, and whatever a person typed
 * stands there letter by letter on every client.
 */
export function paragraphs(markdown: string, look: Look = {}): Element[] {
  return markdown
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((paragraph) =>
      paragraph.split('\n').map((line, index) => ({
        type: 'RichTextBlock',
        ...(index > 0 && { spacing: 'small' }),
        inlines: runs(line.trim(), look),
      })),
    );
}

function runs(line: string, look: Look): Element[] {
  return line
    .split(/(\*\*(?:[^*\\]|\\.|\*(?!\*))+\*\*)/)
    .filter((part) => part !== '')
    .map((part) => ({
      type: 'TextRun',
      text: withoutMarkdown(part),
      ...look,
      ...(part.startsWith('**') && { weight: 'bolder' }),
    }));
}

/** Content is checked when it compiles; this is the last door before a person's client. */
export function isSafe(url: string): boolean {
  return URL.canParse(url) && ['https:', 'http:', 'mailto:', 'tel:'].includes(new URL(url).protocol);
}

/** A link of its own line. @returns nothing for an address that is none to follow */
export function link(title: string, url: string): Element[] {
  if (!isSafe(url)) return [];
  const target = url.replace(/[()\s<>]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return [{ type: 'TextBlock', wrap: true, text: `[${title.replace(/[\\[\]]/g, '')}](${target})` }];
}
