import { type Reply, withoutMarkdown } from '../conversation/messages.ts';

/**
 * A conversation written down, which can be played: what the person says, and what must come back.
 *
 * `…` in a bot's line stands for any words. Buttons stand in [a | b], links in <title>; either is checked when given.
 */
export interface Transcript {
  readonly title: string;
  readonly at: Date;
  readonly connected: readonly string[] | undefined;
  readonly lines: readonly TranscriptLine[];
}

export type TranscriptLine = { readonly line: number } & (
  | { readonly kind: 'user'; readonly text: string }
  | { readonly kind: 'bot'; readonly text: string }
  /** The secure form is sent with this date of birth. */
  | { readonly kind: 'form'; readonly text: string }
  | { readonly kind: 'later'; readonly milliseconds: number }
);

const units: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 };

/** @throws with the line's number, when a line is none of the known forms */
export function readTranscript(source: string): Transcript {
  let title = '';
  let at = new Date('2026-11-20T03:10:00Z');
  let connected: readonly string[] | undefined;
  const lines: TranscriptLine[] = [];
  for (const [index, raw] of source.split('\n').entries()) {
    const line = index + 1;
    const text = raw.trim();
    const later = text.match(/^\((?:(\d+|a|an|one) )?(second|minute|hour|day)s? later\)$/);
    const [, key, value = ''] = text.match(/^(user|bot|form|at|connected):\s*(.*)$/) ?? [];
    if (text === '') continue;
    if (text.startsWith('#')) title ||= text.slice(1).trim();
    else if (later !== null) {
      const count = Number.isNaN(Number(later[1])) ? 1 : Number(later[1]);
      lines.push({ line, kind: 'later', milliseconds: count * (units[later[2] ?? ''] ?? 0) * 1000 });
    } else if (key === 'at') at = new Date(value);
    else if (key === 'connected') connected = value === 'none' ? [] : value.split(',').map((system) => system.trim());
    else if (key === 'user' || key === 'bot' || key === 'form') lines.push({ line, kind: key, text: value });
    else if (/^\s/.test(raw) && lines.at(-1)?.kind === 'bot') {
      const last = lines.pop() as TranscriptLine & { kind: 'bot' };
      lines.push({ ...last, text: `${last.text} ${text}` });
    } else throw new Error(`line ${line} is none of: # title, at:, connected:, user:, bot:, form:, (2 hours later)`);
  }
  if (Number.isNaN(at.getTime())) throw new Error('at: is not an instant such as 2026-11-20T03:10Z');
  return { title, at, connected, lines };
}

/** A reply on one line, as a transcript writes it. */
export function writeReply(reply: Reply): string {
  const links = reply.links.map(({ title }) => ` <${title}>`).join('');
  const choices = reply.choices.length === 0 ? '' : ` [${reply.choices.map(({ label }) => label).join(' | ')}]`;
  return `${plain(reply.text)}${links}${choices}`;
}

/** Markdown without its marks, on one line. */
export function plain(markdown: string): string {
  return withoutMarkdown(markdown).replace(/\s+/g, ' ').trim();
}

/** Does a reply answer to a bot's line? */
export function matches(expected: string, reply: Reply): boolean {
  const choices = expected.match(/\s*\[([^\]]*)\]\s*$/);
  const rest = choices === null ? expected : expected.slice(0, choices.index);
  const links = [...rest.matchAll(/<([^>]*)>/g)].map((match) => match[1]);
  const words = rest
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const pattern = words
    .split('…')
    .map((part) =>
      part
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/['’‘]/g, "['’‘]")
        .replace(/["“”]/g, '["“”]'),
    )
    .join('.*');
  if (!new RegExp(`^\\s*${pattern}\\s*$`, 's').test(plain(reply.text))) return false;
  if (links.some((title) => !reply.links.some((link) => link.title === title))) return false;
  if (choices === null) return true;
  const wanted = (choices[1] ?? '').split('|').map((label) => label.trim());
  const offered = reply.choices.map(({ label }) => label);
  if (!wanted.includes('…')) return wanted.join('|') === offered.join('|');
  return wanted.every((label) => label === '…' || offered.includes(label));
}
