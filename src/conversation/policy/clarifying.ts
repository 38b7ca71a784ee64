import { common, commonTopics, isMatter } from '../../guide/common-topics.ts';
import { stanceOf } from '../../understanding/entities/answers.ts';
import { carriedIn, saidIn } from '../passing.ts';
import { isQuestion } from '../record.ts';
import type { Move } from './moves.ts';
import { among, isAt, lengthOf, plainly, pleasantries } from './predicates.ts';
import type { Rule } from './rule.ts';

const { greeting, handoff, outOfScope } = commonTopics;

/** Nothing but a secret, which was taken out, and perhaps a word beside it. */
export const nothingLeft: Rule = ({ secrets, words }) =>
  secrets.length > 0 && !secrets.includes('day') && !/\p{L}{3}.*\s.*\p{L}{3}/u.test(words)
    ? { do: 'ask-again' }
    : undefined;

/** Hello, thanks, help and goodbye: the whole of a short message. */
export const pleasantry: Rule = ({ words }, { analyser }) => {
  const command = analyser.command(words);
  return command === undefined || isMatter(command) ? undefined : said(command);
};

/** They do not know, or nothing of it fits. */
export const stance: Rule = ({ plain, meaning }, { question }) => {
  const stands = question.isOpen && meaning.kind !== 'topic' ? stanceOf(plain) : undefined;
  if (stands === undefined) return undefined;
  return { do: stands === 'neither' ? 'none-fits' : 'unsure' };
};

/** Which of these, or which system, or what the bot cannot help with. */
export const clarified: Rule = ({ words, meaning, heard }, state) => {
  const { current, record, question } = state;
  const carried = carriedIn(heard, state);
  switch (meaning.kind) {
    case 'topic':
      return meaning.topic.guide === common ? said(meaning.topic.topic) : undefined;
    case 'ask': {
      // In the middle of a guide, and where it is nobody's system, "none of these" says it.
      const options = meaning.options.filter(
        ({ guide, topic }) => guide !== common || (current === undefined && topic !== outOfScope),
      );
      // Of what waits with one system, another that nobody named is not asked about.
      const { last } = state;
      const isWaiting =
        current === undefined && last?.place.rest.kind === 'outcome' && last.place.rest.result === 'waiting';
      const isOther = isWaiting && heard.systems.length === 0 && last.session.guide !== common;
      if (isOther && options.every(({ guide }) => guide !== last.session.guide)) return undefined;
      const here = options.some((ref) => isAt(current, ref));
      const offered = isQuestion(record.offer) ? among(record.offer, options) : [];
      const open = record.offer?.options.filter(({ effect }) => effect.do === 'begin').length ?? 0;
      if (offered.length > 0 && offered.length < open) return { do: 'choose', topics: offered, carried };
      // Without a system it may as well be an answer that was not understood.
      const mixed = new Set(options.map(({ guide }) => guide)).size > 1;
      const vague = current !== undefined && (here || mixed || heard.frustrated || lengthOf(words) < 4);
      if (vague || options.every(({ guide }) => guide === common)) return undefined;
      return { do: 'choose', topics: current === undefined ? options : options.slice(0, 3), carried };
    }
    case 'system': {
      const { guide } = meaning;
      if (current === undefined || current.session.guide === common) return { do: 'show', guide, carried };
      if (current.session.guide === guide) return undefined;
      const { topic } = current.session;
      const has = state.content.guides.get(guide)?.topics.has(topic) === true;
      return { do: 'offer-leave', to: has ? { guide, topic } : { guide }, carried };
    }
    case 'command':
      // In the middle of a guide, a word that is only like one of thanks is an answer that was not understood.
      return question.isOpen && pleasantries.has(meaning.command) ? undefined : said(meaning.command);
    case 'other': {
      const isFaint = meaning.confidence < plainly;
      return isFaint && (question.isOpen || heard.frustrated) ? undefined : { do: 'aside', topic: meaning.topic };
    }
    case 'unknown':
      return undefined;
  }
};

/** A topic of the common guide, by its id. */
function said(topic: string): Move {
  switch (topic) {
    case handoff:
      return { do: 'hand-over' };
    case commonTopics.back:
    case commonTopics.restart:
    case commonTopics.why:
    case commonTopics.stop:
    case greeting:
      return { do: 'command', command: topic };
    default:
      return { do: 'aside', topic };
  }
}

/** Not taken by any rule. What was said in passing is kept for later questions. */
export const missed: Rule = ({ heard }, state) => ({
  do: 'miss',
  because: heard.frustrated ? 'sorry' : 'not-understood',
  said: saidIn(heard, state),
});
