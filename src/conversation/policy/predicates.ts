import { common, commonTopics } from '../../guide/common-topics.ts';
import type { Content } from '../../guide/content.ts';
import type { Ask, GuideId } from '../../guide/guide.ts';
import { readAnswer } from '../../guide/inputs.ts';
import { stanceOf, yesOrNo } from '../../understanding/entities/answers.ts';
import { timesIn } from '../../understanding/entities/mentions.ts';
import type { TopicRef } from '../../understanding/intents/topics.ts';
import { normalise } from '../../understanding/text/normalise.ts';
import type { Analysis, Meaning } from '../../understanding/understand.ts';
import type { Offer } from '../record.ts';
import type { Current } from '../turn-context.ts';
import type { State } from './state.ts';

const { greeting, thanks, goodbye, help, handoff, wellbeing, notMe, onHold } = commonTopics;

/** How sure we must be, in the middle of a question, that something was said beside it. */
export const plainly = 0.7;

/** Said to be kind, and easily misheard in the middle of a question. */
export const pleasantries: ReadonlySet<string> = new Set([greeting, thanks, goodbye, help]);

/** Matters more than any open question: a person is offered in its place. */
const pressing: ReadonlySet<string> = new Set([wellbeing, notMe, onHold]);
export const isPressing = (topic: string) => pressing.has(topic);

/** Whatever they are like, no more need be said to whoever wants a person, or has what they came for. */
const parting: ReadonlySet<string> = new Set([handoff, goodbye, thanks]);
export const isParting = (meaning: Meaning) => meaning.kind === 'command' && parting.has(meaning.command);

/** How many words a text has. */
export function lengthOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** "Just this minute", where it is asked when: a time and nothing of weight beside it is a time. */
export function isOnlyTime(text: string, input: Ask['input'], now: Date): boolean {
  return input?.kind === 'time' && 'take' in readAnswer({ kind: 'time', about: [] }, text, now);
}

/** "My shift start, half 7": beside an hour, a word that only hints at a system is of when it was. */
export const saysHour = (plain: string) => /\d|\b(?:half|quarter|past|oclock|noon|midnight)\b/.test(plain);

/** A yes and nothing beside it but what agrees. */
export function isBareYes(plain: string): boolean {
  const { stem, rest } = yesOrNo(plain);
  return stem === 'yes' && (rest === '' || agrees.test(rest));
}
const agrees =
  /^(?:(?:thats|that is|its|it is) (?:right|it|that|correct|the one)|right|correct|please|thanks|thank you|i do|i am)$/;

/** What is asked is answered first. */
export function isAsked({ act, facts }: Analysis): boolean {
  return act === 'question' && facts.confidence >= 0.6 && !facts.isBeside;
}

export function isAt(current: Current | undefined, { guide, topic }: TopicRef): boolean {
  return current?.session.guide === guide && current.session.topic === topic;
}

/** Is this a problem with another system? */
export function isElsewhere(words: string, meaning: Meaning, { session }: Current): boolean {
  if (meaning.kind !== 'topic' || meaning.topic.guide === common) return false;
  return meaning.topic.guide !== session.guide && lengthOf(words) > 3;
}

/**
 * Of the topics that a message may mean, the likeliest first, those that the open question offers. Where it offers whole systems,
 * a trouble beside them is meant only where nothing is likelier: "can't open the link" is no mailbox.
 */
export function among({ options }: Offer, topics: readonly TopicRef[]): TopicRef[] {
  const isMenu = options.some(({ effect }) => effect.do === 'show');
  return topics
    .slice(0, isMenu ? 1 : undefined)
    .filter(
      (ref) => ref.guide !== common && options.some(({ effect }) => effect.do === 'begin' && isSame(effect, ref)),
    );
}

/** Of topics that are one trouble with several systems, that of this system. */
export function oneTroubleOf(guide: string, topics: readonly TopicRef[]): TopicRef | undefined {
  const isOne = topics.length > 1 && new Set(topics.map(({ topic }) => topic)).size === 1;
  return isOne ? topics.find((ref) => ref.guide === guide) : undefined;
}

export function isSame(one: TopicRef, other: TopicRef): boolean {
  return one.guide === other.guide && one.topic === other.topic;
}

/** What the systems of all other guides are called, as it is compared. */
export function namesBeside(guide: GuideId, { guides }: Content): readonly string[] {
  const others = [...guides.values()].filter(({ id }) => id !== guide && id !== common);
  return others.flatMap(({ title, called, routing }) => [title, ...called, ...routing.alsoCalled].map(normalise));
}

/** A text as a pattern that matches it to the letter. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** "Dunno, about 20 to 4": whoever says a time, where one is asked for, has an idea of it. */
export function isHedged({ plain, heard }: Analysis, { question }: State): boolean {
  const begins = plain.split(' ').slice(0, 3).join(' ');
  // "I don't know, I'm busy since 2" tells a time of something else.
  const isTold = timesIn(heard).length > 0 && !/\b(?:since|until|till)\b/.test(plain);
  return question.input?.kind === 'time' && isTold && stanceOf(begins) === 'unsure';
}
