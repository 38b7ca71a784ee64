import { type SecretKind, withoutMarks } from '../understanding/secrets/secrets.ts';
import type { ConversationRecord } from './record.ts';
import type { ReplyBuilder } from './reply-builder.ts';

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
