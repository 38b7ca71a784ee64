import type { GuideId, TopicId } from '../guide/guide.ts';

/** A topic of a guide; topics have the same name in several. */
export interface TopicRef {
  readonly guide: GuideId;
  readonly topic: TopicId;
}

/** Topics of the common guide that are a matter of their own, and no commands by which a person steers. */
export const matters = ['other-system', 'out-of-scope', 'wellbeing', 'not-me', 'on-hold'] as const;
export type Matter = (typeof matters)[number];

export function isMatter(topic: TopicId | undefined): topic is Matter {
  return matters.some((one) => one === topic);
}
