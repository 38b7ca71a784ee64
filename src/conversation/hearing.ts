import { createHash } from 'node:crypto';
import { lasting } from '../guide/circumstances.ts';
import { common } from '../guide/common-topics.ts';
import type { GuideId } from '../guide/guide.ts';
import type { Tried } from '../guide/tried.ts';
import { type Expected, type SecretKind, takeOutSecrets, withoutMarks } from '../understanding/secrets/secrets.ts';
import type { InboundEvent } from './messages.ts';
import { mine } from './prompts.ts';
import { type ConversationRecord, isQuestion } from './record.ts';
import type { ReplyBuilder } from './reply-builder.ts';
import type { TurnContext } from './turn-context.ts';

/** What they tell of themselves holds from then on, in every guide. */
export function noteCircumstances(tried: readonly Tried[], { record, builder }: TurnContext): void {
  const told = lasting.filter((one) => tried.includes(one));
  if (told.length === 0) return;
  record.circumstances = [...new Set([...(record.circumstances ?? []), ...told])];
  builder.noteOfHearer(told);
}

/** The guide that a question which names no system is of: that of the last session with one, or of the topics that are offered. */
export function talkedAbout({ sessions, offer }: ConversationRecord): GuideId | undefined {
  const offered = new Set(offer?.options.flatMap(({ effect }) => (effect.do === 'begin' ? effect.guide : [])));
  offered.delete(common);
  const [only] = offered;
  const isForAnother = offer?.options.some(({ id }) => id === mine) === true;
  if ((isQuestion(offer) || isForAnother) && only !== undefined && offered.size === 1) return only;
  return sessions.findLast(({ guide }) => guide !== common)?.guide;
}

/** In one sentence, and once for each kind. After that only where nothing else was said, or they would wonder. */
export function tellOfSecrets(
  kinds: readonly SecretKind[],
  text: string,
  record: ConversationRecord,
  builder: ReplyBuilder,
): void {
  const told = new Set(record.secretsTold);
  const news = kinds.filter((kind) => !told.has(kind));
  const [first] = news;
  if (news.length > 1) builder.message('secret.several');
  else if (first !== undefined) builder.message(`secret.${first}`);
  else if (kinds.length > 0 && withoutMarks(text) === '' && !record.last.startsWith(builder.words('secret.again')))
    builder.message('secret.again');
  if (news.length > 0) {
    // What is taken out here stays where it was typed, and there only its writer can delete it.
    if (builder.hearer.has('teams')) builder.message('secret.still-shown');
    record.secretsTold = [...told, ...news];
  }
}

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
  const ofPerson = kind === 'message' ? [keptOf(), heard.pick] : [];
  const said = kind === 'desk' ? [heard.deed] : kind === 'result' ? [heard.at, heard.result] : ofPerson;
  return createHash('sha256')
    .update(JSON.stringify([kind, said]))
    .digest('base64url');
}
