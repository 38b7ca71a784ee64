import { z } from 'zod';
import { addressOf, readMarkup, type Written } from './markup.ts';

/** As much of an activity as its words are read from. */
interface Message {
  readonly text: string;
  readonly recipient: { readonly id: string };
  readonly entities?: readonly unknown[] | null | undefined;
  readonly attachments?: readonly unknown[] | null | undefined;
}

/** What a message holds: what the person said, and whether a picture or a file came with it. */
export interface Heard {
  readonly text: string;
  readonly withFile: boolean;
}

/** Characters of a message that are read: nobody says more of use in one breath, and every look at them takes time. */
const mostText = 4000;
const mostAttachments = 20;

const mention = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string() }),
  text: z.string().min(1).max(1000),
});
const attachment = z.object({
  contentType: z.string().max(200),
  content: z.unknown().optional(),
  contentUrl: z.string().nullish(),
});
type Attachment = z.infer<typeof attachment>;

/**
 * What the person said, out of all that a channel puts around it. Teams sends the words alone, and beside them the HTML that
 * they were written in: it is read where the words have lost something, or are those of somebody who is quoted.
 */
export function heardIn({ text, entities, recipient, attachments }: Message): Heard {
  const mentions = (entities ?? []).flatMap((entity) => mention.safeParse(entity).data ?? []);
  const people = new Set<string>();
  let bare = text;
  for (const { mentioned, text: name } of mentions) {
    if (mentioned.id === recipient.id) bare = bare.replace(name, ' ');
    else people.add(name.replace(/<\/?at\b[^<>]*>/g, '').trim());
  }
  const isOfWords = (name: string) => people.has(name);
  const attached = (attachments ?? []).slice(0, mostAttachments).flatMap((one) => attachment.safeParse(one).data ?? []);
  const html = attached.map(htmlOf).find((content) => content !== undefined);

  const plain = readMarkup(bare, { isHtml: false, isOfWords });
  const rich = html === undefined ? undefined : readMarkup(html, { isHtml: true, isOfWords });
  const words = rich !== undefined && hasLost(plain.words, rich) ? rich.words : withoutQuotedLines(plain.words);
  return {
    text: withoutLinks(typed(words)).trim(),
    withFile: rich?.pictures === true || attached.some(isFile),
  };
}

function htmlOf({ contentType, content }: Attachment): string | undefined {
  return /^text\/html\b/i.test(contentType) && typeof content === 'string' ? content : undefined;
}

function isFile(one: Attachment): boolean {
  const { contentType, contentUrl } = one;
  if (/^(?:image|audio|video)\//i.test(contentType)) return true;
  if (/^application\/vnd\.microsoft\.card\.|^messageReference$/i.test(contentType)) return false;
  return (contentUrl ?? '') !== '' || /\bfile\.download\.info$/i.test(contentType);
}

function hasLost(words: string, { quotes, addresses, words: written }: Written): boolean {
  if (quotes || words === '') return true;
  const lower = words.toLowerCase();
  return written !== '' && addresses.some((address) => !lower.includes(address.toLowerCase()));
}

/** An older client writes the message that is replied to before the reply, a `>` at each line. */
function withoutQuotedLines(words: string): string {
  const lines = words.split('\n');
  const first = lines.findIndex((line) => !/^\s*>/.test(line) && line.trim() !== '');
  return first > 0 && /^\s*>/.test(lines[0] ?? '') ? lines.slice(first).join('\n') : words;
}

/** Without characters that no keyboard types. */
function typed(words: string): string {
  return words
    .slice(0, mostText)
    .replaceAll('\u{a0}', ' ')
    .replace(/\p{Surrogate}/gu, '\u{fffd}')
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .trim();
}

/** Links that were made of an address are that address, and those that were wrapped to be checked lead where they led. */
function withoutLinks(words: string): string {
  return words
    .replace(/https:\/\/[^\s<>"()[\]]+/gi, unwrapped)
    .replace(/\[([^\][\n]{1,400})\]\(([^\s()]{1,2000})\)/g, (whole: string, label: string, link: string) => {
      const address = addressOf(link);
      if (address === undefined) return label === link ? link : whole;
      return label.includes('@') ? label : `${label} <${address}>`;
    })
    .replace(/<?\bmailto:[^\s<>()[\]"]{3,400}>?/gi, (link: string, at: number, whole: string) => {
      const address = addressOf(link.replace(/^<|>$/g, ''));
      if (address === undefined) return link;
      const isSaid = whole.slice(0, at).trimEnd().toLowerCase().endsWith(address.toLowerCase());
      return isSaid ? '' : link.startsWith('<') ? `<${address}>` : address;
    });
}

function unwrapped(link: string): string {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  const isWrapped =
    url !== undefined &&
    (url.hostname.endsWith('.safelinks.protection.outlook.com') || /\/safelinks\//.test(url.pathname));
  const original = isWrapped ? (url.searchParams.get('url') ?? '') : '';
  return /^(?:https?|mailto):\S+$/i.test(original) ? original : link;
}
