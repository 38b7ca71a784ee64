import type { GuideId, TopicId } from '../../guide/guide.ts';

/** A topic of a guide; topics have the same name in several. */
export interface TopicRef {
  readonly guide: GuideId;
  readonly topic: TopicId;
}
