import type { GuideSession, Place } from '../guide/session.ts';
import type { Analyser } from '../understanding/understand.ts';
import type { GuideRunner, GuideRunnerDeps } from './guide-runner.ts';
import type { Speaking } from './messages.ts';
import type { Prompts } from './prompts.ts';
import type { ConversationRecord } from './record.ts';
import type { ReplyBuilder } from './reply-builder.ts';

/** What one turn of a conversation works with: what is known of it, and what will be said. */
export interface TurnContext {
  readonly deps: GuideRunnerDeps;
  readonly analyser: Analyser;
  readonly record: ConversationRecord;
  readonly speaking: Speaking;
  readonly now: Date;
  readonly builder: ReplyBuilder;
  readonly prompts: Prompts;
  readonly runner: GuideRunner;
}

/** A guide that is under way, and where it stands. */
export interface Current {
  readonly session: GuideSession;
  readonly place: Place;
}
