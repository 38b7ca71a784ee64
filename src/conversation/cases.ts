import { common } from '../guide/common-topics.ts';
import type { Content } from '../guide/content.ts';
import type { ConversationRecord } from './record.ts';
import { placeOf } from './sessions.ts';

/** Something that a person asked for, and how it stands. Instants are ISO. */
export interface Case {
  readonly system: string;
  readonly topic: string;
  readonly began: string;
  /** `waits`: the clock that runs rings at `due`; `asked`: a question is open in the chat. */
  readonly state: 'waits' | 'asked' | 'solved' | 'handed-over' | 'stopped';
  readonly due?: string;
}

/** All that is kept of what somebody asked for in a conversation, the newest first. */
export function casesOf(record: ConversationRecord, content: Content): readonly Case[] {
  return record.sessions
    .flatMap((session): readonly Case[] => {
      const place = placeOf(session, content);
      const guide = content.guides.get(session.guide);
      const topic = guide?.topics.get(session.topic);
      if (place === undefined || guide === undefined || topic === undefined || guide.id === common) return [];
      const due = record.reminders
        .filter((one) => one.session === session.id)
        .map((one) => one.due)
        .sort()[0];
      const { rest } = place;
      const ended = rest.kind === 'outcome' ? rest.result : undefined;
      const state =
        due !== undefined || ended === 'waiting' ? 'waits' : ended === 'handoff' ? 'handed-over' : (ended ?? 'asked');
      const { began } = session;
      return [{ system: guide.title, topic: topic.title, began, state, ...(due === undefined ? {} : { due }) }];
    })
    .reverse();
}
