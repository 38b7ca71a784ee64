import { CardFactory } from 'botbuilder';
import { z } from 'zod';
import type { IncomingActivity } from './activity.ts';
import type { Answer } from './ports.ts';

/** A page of a guide, to be shared. */
export interface GuidePage {
  readonly title: string;
  readonly system: string;
  readonly url: string;
}

export interface SearchParts {
  /** The pages of the guides that a few words mean, the likeliest first; all of them for none. */
  readonly findPages?: ((words: string) => readonly GuidePage[]) | undefined;
}

const query = z.object({
  parameters: z
    .array(z.object({ name: z.string(), value: z.string().max(200).catch('') }))
    .max(10)
    .catch([]),
});
const selected = z.object({ title: z.string().max(300), system: z.string().max(100), url: z.string().max(500) });
/** Teams shows 25 at most, and nobody reads so many. */
const mostShown = 10;

/** Looks for a guide to share: each is a page that anybody may read, and nothing of anybody's is in it. */
export function searchGuides({ value }: IncomingActivity, { findPages }: SearchParts): Answer {
  const { parameters = [] } = query.safeParse(value).data ?? {};
  const words = parameters.find(({ name }) => name === 'words')?.value ?? '';
  const pages = findPages?.(words) ?? [];
  return listOf(pages.slice(0, mostShown).map((page) => ({ ...cardOf(page), preview: previewOf(page) })));
}

/** One was chosen from the list: its card is shared, if it is one of ours. */
export function selectGuide({ value }: IncomingActivity, { findPages }: SearchParts): Answer {
  const { data } = selected.safeParse(value);
  const page = findPages?.('').find(({ url }) => url === data?.url);
  return listOf(page === undefined ? [] : [cardOf(page)]);
}

function listOf(attachments: readonly unknown[]): Answer {
  return { status: 200, body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } } };
}

function cardOf({ title, system, url }: GuidePage) {
  return CardFactory.heroCard(title, system, undefined, [{ type: 'openUrl', title: 'Read the guide', value: url }]);
}

function previewOf(page: GuidePage) {
  return {
    ...CardFactory.thumbnailCard(page.title, page.system),
    content: { title: page.title, text: page.system, tap: { type: 'invoke', value: page } },
  };
}
