import type { Content } from '../guide/content.ts';
import { type GuideSession, locate, type Place } from '../guide/session.ts';
import type { ConversationRecord } from './record.ts';

/** Keeps what is asked, to know later whether the guide has been edited since. */
export function noteQuestion(record: ConversationRecord, session: GuideSession, place: Place): void {
  record.asked = { session: session.id, moves: session.moves, shape: shapeOf(place) };
}

/** Whether the guide was edited since its question was asked, so that an answer to it is an answer to nothing. */
export function isEdited({ asked, sessions }: ConversationRecord, { guides }: Content): boolean {
  const session = sessions.at(-1);
  if (asked === undefined || session?.id !== asked.session || session.moves !== asked.moves) return false;
  const guide = guides.get(session.guide);
  return guide?.topics.has(session.topic) !== true || shapeOf(locate(guide, session)) !== asked.shape;
}

/** What an answer to a step depends on. Its words may change and mean the same. */
function shapeOf({ rest }: Place): string {
  const answers = rest.kind === 'outcome' ? [] : rest.answers.map(({ id }) => id);
  return [rest.id, rest.kind, rest.kind === 'ask' ? rest.input?.kind : '', ...answers].join(' ');
}
