import type { ConversationRecord, TailLine } from './record.ts';

/** So many lines, of so many characters each: what somebody who answers a ticket reads in a minute or two. */
const mostLines = 40;
const longestLine = 400;

/** Keeps what was said for a ticket that may come of it. The oldest lines make room. @param line as it may be kept */
export function keepLine(record: ConversationRecord, line: TailLine): void {
  const text = line.text.replace(/\s+/g, ' ').trim();
  if (text === '') return;
  const short = text.length > longestLine ? `${text.slice(0, longestLine - 1).trimEnd()}…` : text;
  record.tail = [...(record.tail ?? []), { ...line, text: short }].slice(-mostLines);
}
