import type { GuideId, TopicId } from './guide.ts';

/** The guide of everything around the systems: greeting, help, handing over. */
export const common: GuideId = 'common';

/**
 * The topics of the common guide that the program itself turns to. Every other id of a guide or a topic stands in dialogs/
 * alone, and a common guide that lacks one of these does not compile.
 */
export const commonTopics = {
  greeting: 'greeting',
  help: 'help',
  back: 'back',
  restart: 'restart',
  why: 'why',
  stop: 'stop',
  thanks: 'thanks',
  goodbye: 'goodbye',
  handoff: 'handoff',
  otherSystem: 'other-system',
  outOfScope: 'out-of-scope',
  wellbeing: 'wellbeing',
  notMe: 'not-me',
  onHold: 'on-hold',
} as const satisfies Readonly<Record<string, TopicId>>;

const { back, restart, why, stop, greeting } = commonTopics;
/** What a person says to steer. */
export const steering = [back, restart, why, stop, greeting] as const;
export type Steering = (typeof steering)[number];

const { otherSystem, outOfScope, wellbeing, notMe, onHold } = commonTopics;
const matters = [otherSystem, outOfScope, wellbeing, notMe, onHold] as const;

/** What somebody comes with that is none of the systems: weighed like any problem, and no command by which they steer. */
export type Matter = (typeof matters)[number];

export function isMatter(topic: TopicId | undefined): topic is Matter {
  return matters.some((matter) => matter === topic);
}
