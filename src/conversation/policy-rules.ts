import { common, commonTopics } from '../guide/common-topics.ts';
import { isNamedIn } from '../understanding/entities/answers.ts';
import type { TopicRef } from '../understanding/intents/topics.ts';
import type { Analysis, Meaning } from '../understanding/understand.ts';
import { isQuestion, type Offer } from './record.ts';
import type { Current } from './turn-context.ts';

const { greeting, thanks, goodbye, help, handoff, wellbeing, notMe, onHold } = commonTopics;

/** Said to be kind, and easily misheard in the middle of a question. */
export const pleasantries: ReadonlySet<string> = new Set([greeting, thanks, goodbye, help]);
/** Whatever they are like, no more need be said to whoever wants a person, or has what they came for. */
const parting: ReadonlySet<string> = new Set([handoff, goodbye, thanks]);

/** How sure we must be, in the middle of a question, that something was said beside it. */
export const plainly = 0.7;

export function lengthOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function isHandoff(meaning: Meaning): boolean {
  return meaning.kind === 'command' && parting.has(meaning.command);
}

export function canCarryOn(offer: Offer | undefined): boolean {
  return offer?.options.some(({ effect }) => effect.do === 'carry-on') ?? false;
}

export function isDistressed(meaning: Meaning, from = 0): boolean {
  return meaning.kind === 'other' && meaning.topic === commonTopics.wellbeing && meaning.confidence >= from;
}

/** What matters more than any open question: a person is offered in its place. */
const pressing: ReadonlySet<string> = new Set([wellbeing, notMe, onHold]);
export const isPressing = (topic: string) => pressing.has(topic);

/** Said plainly, and in more words than an answer has: "somebody has changed my password and it wasn't me". */
export function saysPressing(text: string, meaning: Meaning): meaning is Meaning & { readonly kind: 'other' } {
  return meaning.kind === 'other' && isPressing(meaning.topic) && meaning.confidence >= plainly && lengthOf(text) > 3;
}

export function isAt(current: Current | undefined, guide: string, topic: string): boolean {
  return current?.session.guide === guide && current.session.topic === topic;
}

/** Where something is to be typed: is this a matter of its own, rather than a slip in what was typed? */
export function isBeside(text: string, meaning: Meaning, { session }: Current): boolean {
  switch (meaning.kind) {
    case 'topic':
    case 'ask':
      return lengthOf(text) > 3;
    case 'command':
      return !pleasantries.has(meaning.command);
    case 'other':
      return isDistressed(meaning) || (meaning.confidence >= plainly && lengthOf(text) > 2);
    case 'system':
      return session.guide !== common && session.guide !== meaning.guide;
    case 'unknown':
      return false;
  }
}

/** Is this a problem with another system? */
export function isElsewhere(text: string, meaning: Meaning, { session }: Current): boolean {
  if (meaning.kind !== 'topic' || meaning.topic.guide === common) return false;
  return meaning.topic.guide !== session.guide && lengthOf(text) > 3;
}

/** "I forgot my ESR password" names a system of the menu, and says what is wrong with it too. */
export function saysMore(
  { text, plain, meaning }: Pick<Analysis, 'text' | 'plain' | 'meaning'>,
  { label, also = [], effect }: Offer['options'][number],
): boolean {
  if (effect.do === 'show') {
    return (
      isNamedIn(plain, [label, ...also]) &&
      (meaning.kind === 'ask' || (meaning.kind === 'topic' && meaning.topic.guide !== common))
    );
  }
  if (effect.do !== 'begin' || meaning.kind !== 'topic' || lengthOf(text) < 4) return false;
  return meaning.topic.topic !== effect.topic;
}

/** "It's the one with my payslips": the one choice about the system that was named, or the topic that was meant. */
export function byName(offer: Offer | undefined, meaning: Meaning): Offer['options'][number] | undefined {
  if (!isQuestion(offer)) return undefined;
  const fits = offer.options.filter(({ effect }) => {
    if (effect.do !== 'begin' && effect.do !== 'show') return false;
    if (meaning.kind === 'system') return effect.guide === meaning.guide;
    if (meaning.kind === 'ask')
      return effect.do === 'begin' && among(offer, meaning.options).some((ref) => isOf(effect, ref));
    if (meaning.kind !== 'topic' || effect.do !== 'begin') return false;
    return isOf(effect, meaning.topic);
  });
  return fits.length === 1 ? fits[0] : undefined;
}

/** Of the topics that a message may mean, those that the open question offers. */
export function among(offer: Offer, topics: readonly TopicRef[]): TopicRef[] {
  return topics.filter(
    (ref) => ref.guide !== common && offer.options.some(({ effect }) => effect.do === 'begin' && isOf(effect, ref)),
  );
}

function isOf(effect: TopicRef, { guide, topic }: TopicRef): boolean {
  return effect.guide === guide && effect.topic === topic;
}
