import { common } from '../../guide/common-topics.ts';
import { part } from '../../text/pattern.ts';
import { contentOf } from '../../understanding/intents/features.ts';
import type { TopicRef } from '../../understanding/intents/topics.ts';
import type { Analysis } from '../../understanding/understand.ts';
import { type Effect, isQuestion, type Offer } from '../record.ts';
import type { Move } from './moves.ts';
import { isSame, lengthOf } from './predicates.ts';

/** Which of what the open question offers is meant by the name of its system, or by what it is about. */

export type Option = Offer['options'][number];
export type Begin = Extract<Effect, { do: 'begin' }>;
export const refOf = ({ guide, topic }: Begin): TopicRef => ({ guide, topic });

/** "Training", "the payslip thing": a system and nothing else, and of what is offered what is of that system. */
export function bySystem(
  { words, plain, meaning, heard, hinted }: Analysis,
  offer: Offer | undefined,
): Move | undefined {
  const isMatter =
    !oneFirst.test(plain) &&
    (meaning.kind === 'command' || (meaning.kind === 'topic' && meaning.topic.guide !== common));
  if (!isQuestion(offer) || isMatter || lengthOf(words) > 6 || /\b(?:no|not|isnt)\b/.test(plain)) return undefined;
  const isNamed = heard.systems.length > 0;
  // "I have training on Tuesday" tells of a day, and points at nothing.
  if (!isNamed && heard.entities.length > 0) return undefined;
  const [guide, ...others] = isNamed ? heard.systems : hinted;
  if (guide === undefined || others.length > 0) return undefined;
  // A name has three words at most, and a hint has two: what is left besides them must be nothing.
  if (contentOf(plain).filter((word) => !pointing.has(word)).length > (isNamed ? 3 : 2)) return undefined;
  const effects = offer.options.map(({ effect }) => effect);
  const topics = effects.filter((effect) => effect.do === 'begin' && effect.guide !== common) as Begin[];
  const fits = effects.filter((effect) => (effect.do === 'begin' || effect.do === 'show') && effect.guide === guide);
  const [first] = fits;
  if (first === undefined) return undefined;
  // "OK, ESR then" is the system, and none of its troubles that stand beside it.
  const whole = fits.find(({ do: what }) => what === 'show');
  if (whole !== undefined) return { do: 'effect', effect: whole };
  // Of two troubles the likelier came first, and the system was all that was open.
  const isClear = new Set(topics.map(({ topic }) => topic)).size <= 2 && topics[0]?.topic === (first as Begin).topic;
  if (fits.length === 1 || isClear) return { do: 'effect', effect: first };
  return { do: 'choose', topics: topics.filter((ref) => ref.guide === guide).map(refOf), carried: {} };
}

/** "ESR first" sounds like a first login, and says which comes first. */
export const oneFirst = /^(?:(?:ok|the|do|my|please) )*(?:\w+ ){1,2}(?:one )?first(?: please)?$/;

/** Words beside the name of a system by which it is pointed at. */
const pointing = new Set('one first thing site websit system page login account mean think about its im'.split(' '));

const pointsOut =
  new RegExp(part`^(?:(?:its|it is|um|er|erm|oh|well|i mean|just) )*(?:the|that) (?:one|site|website|system|thing|page|login) (?:with
    |for|where|that|you|i|we|where you|which)\b|^(?:(?:its|it is|um|er|erm|oh|well|i mean|just) )*(?:the|that
    |my) (?:\w+ ){1,3}(?:one|site|website|system|thing)$`);
/** "The bank one, where you pick your shifts": what a system is for, and no trouble with it. */
export const describes =
  /\b(?:one|site|website|system|thing|page) (?:where (?:you|i|we)|(?:with|for) (?:my|the|your))\b/;

/** "It's the one with my payslips": the one choice about the system that was named, or the topic that was meant. */
export function byName(
  offer: Offer | undefined,
  { plain, meaning }: Pick<Analysis, 'plain' | 'meaning'>,
): Option | undefined {
  if (!isQuestion(offer)) return undefined;
  // "The one with the bank shifts on" says which system it is, and not what is wrong with it.
  const pointed =
    meaning.kind === 'topic' && (pointsOut.test(plain) || describes.test(plain)) ? meaning.topic.guide : undefined;
  const shown = offer.options.find(({ effect }) => effect.do === 'show' && effect.guide === pointed);
  if (shown !== undefined) return shown;
  // Of what it may mean, only the likeliest points at something: "what about it" and "come through" point at nothing.
  const likeliest = meaning.kind === 'ask' ? meaning.options[0] : undefined;
  const fits = offer.options.filter(({ effect }) => {
    if (effect.do !== 'begin' && effect.do !== 'show') return false;
    if (meaning.kind === 'system') return effect.guide === meaning.guide;
    if (meaning.kind === 'ask') return effect.do === 'begin' && likeliest !== undefined && isSame(effect, likeliest);
    if (meaning.kind !== 'topic' || effect.do !== 'begin') return false;
    return isSame(effect, meaning.topic);
  });
  // "It says wrong password", where that is offered of two systems, says it of neither.
  const [fit] = fits;
  const twins = offer.options.filter(
    ({ effect }) => effect.do === 'begin' && fit?.effect.do === 'begin' && effect.topic === fit.effect.topic,
  );
  return fits.length === 1 && (twins.length < 2 || meaning.kind !== 'ask') ? fit : undefined;
}
