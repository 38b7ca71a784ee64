import { common } from '../../guide/common-topics.ts';
import { part } from '../../text/pattern.ts';
import { sameTrouble } from '../../understanding/intents/several.ts';
import type { TopicRef } from '../../understanding/intents/topics.ts';
import { clausesOf } from '../../understanding/text/clauses.ts';
import { normalise } from '../../understanding/text/normalise.ts';
import { isQuestion } from '../record.ts';
import { among, isAt, lengthOf } from './predicates.ts';
import type { Rule } from './rule.ts';
import type { State } from './state.ts';

/** Words that deny, and what they deny: one word or a few, and then what is said instead. */
const negation =
  new RegExp(part`^(?:(?:no|nope|nah|nay|naw|but|well|oh|actually|sorry|wait|(?:hang|hold) on|a (?:sec|second|mo|minute)) )*
    (?:(?:its|it is|that is|thats|this is|(?:my|the) account is|account is|im|i am|ive|i have) )?
    (?:not|isnt|aint|(?:it|that|this|account) isnt) (?:(?:about|the|my|on|for|in|with|to do with|that it is|that its) )*(.+)$`);
/** As many words as are tried for what is denied. */
const most = 3;

/** "It's not locked, I just can't remember the password", said either way round: what is open is denied, and what it is is said at once. */
export const deniedTopic: Rule = ({ words: whole, plain, heard }, state) => {
  const about = aboutSystem(state);
  const [first = '', ...others] = clausesOf(whole.replace(/^no[,\s]+/i, ''));
  const turned = others.length === 1 ? normalise(`${others[0]} ${first}`) : '';
  const words = deniedIn(plain, state) ?? deniedIn(turned, state);
  if (words === undefined || heard.systems.some((guide) => guide !== about?.session.guide)) return undefined;
  for (let length = 1; length <= most && words.length - length >= 3; length += 1) {
    const denied = topicIn(words.slice(0, length), state);
    if (denied === undefined || !isAt(about, denied)) continue;
    const topic = topicIn(words.slice(length), state);
    return topic === undefined || isAt(about, topic) ? undefined : { do: 'correct-topic', topic };
  }
  return undefined;
};

/** "No, not locked", where that is one of what is offered: what is denied is not begun, and the others stand. */
export const deniedOffered: Rule = ({ plain, meaning }, { current, question }) => {
  const { offer } = question;
  if (current !== undefined || !isQuestion(offer)) return undefined;
  const told = meaning.kind === 'topic' ? [meaning.topic] : meaning.kind === 'ask' ? meaning.options : [];
  const denied = negation.exec(plain)?.[1] ?? '';
  const isShort = denied !== '' && lengthOf(denied) <= most;
  return isShort && among(offer, told).length > 0 && offer.options.length > 2
    ? { do: 'ask-again', message: 'not-that-one' }
    : undefined;
};

/** "Not ESR", and nothing more: the same trouble with one of the others is asked about. */
export const deniedSystem: Rule = ({ plain, heard, hinted }, state) => {
  const { content } = state;
  const about = aboutSystem(state);
  const words = deniedIn(plain, state);
  const [system = hinted[0]] = heard.systems;
  if (about === undefined || words === undefined || words.length > most || system !== about.session.guide)
    return undefined;
  const others = [...content.guides.values()].filter(({ id }) => id !== common && id !== system);
  const topics = others.flatMap((guide): TopicRef[] => {
    const topic = sameTrouble(about.session, guide, content.guides);
    return topic === undefined ? [] : [{ guide: guide.id, topic }];
  });
  return topics.length > 0 ? { do: 'choose', topics, carried: {} } : { do: 'effect', effect: { do: 'menu' } };
};

/** What is under way with a system, or was last. */
function aboutSystem({ current, last }: State): State['current'] {
  const about = current ?? last;
  return about?.session.guide === common ? undefined : about;
}

function deniedIn(plain: string, state: State): readonly string[] | undefined {
  if (aboutSystem(state) === undefined || state.question.isInOwnWords) return undefined;
  // "Not locked locked" is said of what is not quite so.
  const denied = negation.exec(plain)?.[1]?.replace(/^(\w+) \1\b/, '$1');
  return denied === undefined || lengthOf(denied) > 20 ? undefined : denied.split(' ');
}

/** The problem that a few words tell of, with the system that is open. */
function topicIn(words: readonly string[], state: State): TopicRef | undefined {
  const { analyser, content } = state;
  const title = content.guides.get(aboutSystem(state)?.session.guide ?? '')?.title ?? '';
  const { meaning } = analyser.understand(`${title} ${words.join(' ')}`, undefined);
  return meaning.kind === 'topic' && meaning.topic.guide !== common ? meaning.topic : undefined;
}
