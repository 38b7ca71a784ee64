import { createHash } from 'node:crypto';
import { type Expected, takeOutSecrets } from '../understanding/secrets/secrets.ts';
import type { InboundEvent, Pick } from './messages.ts';
import type { ConversationRecord } from './record.ts';

/** Nobody needs more to say what is wrong, and what is not read cannot be slow to read. */
export function bounded(text: string): string {
  return text.slice(0, 4000);
}

/** The text again as it was kept of it, for a message that comes again. */
export function scrubbed(heard: InboundEvent, expected: Expected): string {
  return heard.kind === 'message' ? takeOutSecrets(bounded(heard.text), expected).text : '';
}

/** @param keptOf what of a message may be kept: a digest of a short secret could be guessed back */
export function digestOf(heard: InboundEvent, keptOf: () => string): string {
  const { kind } = heard;
  return createHash('sha256')
    .update(JSON.stringify([kind, saidIn(heard, keptOf)]))
    .digest('base64url');
}

function saidIn(heard: InboundEvent, keptOf: () => string): readonly unknown[] {
  if (heard.kind === 'message') return [keptOf(), heard.pick];
  if (heard.kind === 'result') return [heard.at, heard.result];
  if (heard.kind === 'details') return [heard.at];
  return heard.kind === 'desk' ? [heard.deed] : [];
}

/** What a button says that was pressed, by what was shown: never by what the channel says of it. */
export function labelOf(pick: Pick | undefined, { causes }: ConversationRecord): string {
  const shown = causes.flatMap(({ replies }) => replies.flatMap(({ choices }) => choices));
  return shown.findLast((one) => one.pick.at === pick?.at && one.pick.answer === pick.answer)?.label ?? '';
}
