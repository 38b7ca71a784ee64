import type { GuideSession, Place } from '../guide/session.ts';
import type { Understander } from '../understanding/understand.ts';
import type { Journey, JourneyDeps } from './guide-runner.ts';
import type { Offers } from './prompts.ts';
import type { ConversationRecord } from './record.ts';
import type { Breath } from './reply-builder.ts';

/** What one turn of a conversation works with: what is known of it, and what will be said. */
export interface Exchange {
  readonly deps: JourneyDeps;
  readonly understander: Understander;
  readonly record: ConversationRecord;
  readonly now: Date;
  readonly breath: Breath;
  readonly offers: Offers;
  readonly journey: Journey;
}

/** A guide that is under way, and where it stands. */
export interface Current {
  readonly session: GuideSession;
  readonly place: Place;
}
