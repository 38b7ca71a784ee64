import { common } from '../../guide/common-topics.ts';
import type { Ask } from '../../guide/guide.ts';
import { render } from '../../guide/text.ts';
import { part } from '../../text/pattern.ts';
import { exactOption } from '../../understanding/entities/answers.ts';
import { clausesOf } from '../../understanding/text/clauses.ts';
import { normalise } from '../../understanding/text/normalise.ts';
import { carriedIn, saidIn } from '../passing.ts';
import { isQuestion } from '../record.ts';
import { isAt, lengthOf } from './predicates.ts';
import type { Rule } from './rule.ts';
import { type State, troubleWith } from './state.ts';
import { done, thenWhat } from './steps.ts';
import { namesOf, tellsOfTrouble } from './taken-back.ts';

/** What a reset is called by whoever asks for one. */
const asksForReset =
  /\b(?:reset(?:ting)?|re set|new (?:\w+ ){0,3}(?:password|pw|link|reset)|password (?:link|email)|(?:change|renew) (?:my |the )?(?:password|pw))\b/;
/** Who tells of a trouble with one asks for something else. */
const hasOne =
  /\b(?:expired|invalid|token|locked|never|already|says|came|come|changed|not|(?:ca|wo|do|did|does|is|was|has|have|had|could|would)nt|old|wrong|refus\w+)\b/;

/** "Reset for the Training Interface please, jane@nhs.net": a reset that is asked for with the address is begun with it. */
export const resetFor: Rule = ({ plain, heard, meaning }, state) => {
  const [guide, ...others] = heard.systems;
  const isAlone = guide !== undefined && others.length === 0 && heard.emails.length === 1;
  if (state.current !== undefined || !isAlone || heard.another !== undefined || heard.somebodyElse) return undefined;
  if (meaning.kind === 'topic' || !asksForReset.test(plain) || hasOne.test(plain)) return undefined;
  const topic = troubleWith(guide, 'I forgot my password and need a reset', state);
  return topic === undefined ? undefined : { do: 'begin', topics: [topic], carried: carriedIn(heard, state) };
};

/** Words that take back the name before them, and what may stand between them and the one that is meant. */
const rather = new RegExp(
  part`\b(?:no|nope|nah|sorry|soz|wait|hang on|hold on|tell a lie|i lie|scratch that|i mean|i meant|meant|rather|make that|actually
    |correction|oops|whoops|my mistake|my bad)(?: (?:the|its|it is|it|on|i|im|mean|meant|a|lie|sorry|no|that|is|for|my|actually|oh|wait|should be|on about))*$`,
);
/** "Training and no ESR" takes nothing back: a "no" does, after a stop. */
const onlyNo = /^no(?: (?:the|my|its|it|is))*$/;

/** "Training. No, sorry, ESR, the payslip one": of two systems in one message the second is meant, with what was told of the first. */
export const putRight: Rule = ({ words, plain, heard }, state) => {
  const { question, current, content } = state;
  if (heard.systems.length !== 2 || question.isInOwnWords) return undefined;
  const places = heard.systems.map((guide) => {
    const found = [...plain.matchAll(new RegExp(`\\b${namesOf(guide, content)}(?!\\w)`, 'g'))];
    return { guide, from: found[0]?.index ?? -1, name: found[0]?.[0] ?? '' };
  });
  const [one, other] = places.sort((a, b) => a.from - b.from);
  if (one === undefined || other === undefined || one.from < 0) return undefined;
  const between = plain.slice(one.from + one.name.length, other.from).trim();
  const [marker] = rather.exec(between) ?? [];
  if (marker === undefined || (onlyNo.test(marker) && !/[,.;!?–-]\s*no\b/i.test(words))) return undefined;
  const { guide } = other;
  const offered = isQuestion(question.offer) ? question.offer.options : [];
  const [only, ...more] = offered.filter(({ effect }) => 'guide' in effect && effect.guide === guide);
  if (only !== undefined && more.length === 0) return { do: 'effect', effect: only.effect };
  const told = `${plain.slice(0, one.from)} ${between.replace(rather, '')} ${plain.slice(other.from + other.name.length)}`;
  const topic = lengthOf(told) > 1 ? troubleWith(guide, told.replace(/ {2,}/g, ' ').trim(), state) : undefined;
  const said = saidIn(heard, state);
  if (current !== undefined && current.session.guide !== common)
    return topic === undefined ? { do: 'correct-system', guide } : { do: 'correct-topic', topic, said };
  const carried = carriedIn(heard, state);
  return topic === undefined ? { do: 'show', guide, carried } : { do: 'begin', topics: [topic], carried };
};

/** "Got it, typed it, what now?", of steps that were told in one go: the one after the last that was done. */
export const nextLine: Rule = ({ words, plain }, { current, question, now }) => {
  const { rest, values, reached } = current?.place ?? {};
  if (question.ask === undefined || rest?.kind !== 'ask' || rest.say === undefined || !thenWhat.test(plain))
    return undefined;
  if (lengthOf(plain) > 14 || values === undefined || reached === undefined) return undefined;
  const lines = render(rest.say, values, reached, now)
    .split('\n')
    .flatMap((line) => /^\s*\d\. (.+)/.exec(line)?.[1] ?? []);
  const told = clausesOf(words).map(normalise).join(' ');
  // Of two lines that bid the same, the first is done first.
  const firsts = done.map(([bidden, past]) =>
    past.test(told) ? lines.findIndex((line) => bidden.test(normalise(line))) : -1,
  );
  const last = Math.max(...firsts);
  const line = last === -1 ? undefined : lines[last + 1];
  return line === undefined ? undefined : { do: 'ask-again', message: 'next-line', values: { line } };
};

/** What each answer of a question tells of, where it is a trouble that the guide knows: worked out once. */
const troubles = new WeakMap<Ask, ReadonlyMap<string, string>>();

function troublesOf(ask: Ask, guide: string, state: State): ReadonlyMap<string, string> {
  const known = troubles.get(ask);
  if (known !== undefined) return known;
  // A label begins with a yes or a no where it answers, and tells of nothing.
  const found = ask.answers.flatMap(({ id, label }) => {
    const isTrouble = !/^(?:yes|no),/i.test(label) && tellsOfTrouble(normalise(label));
    const told = !isTrouble ? undefined : troubleWith(guide, label, state, sureOfLabel);
    return told === undefined ? [] : [[id, told.topic] as const];
  });
  const map = new Map(found);
  troubles.set(ask, map);
  return map;
}
const sureOfLabel = 0.93;

/** How sure a trouble must be that is said in an answer's place, and the most words that it takes. */
const sureOfTrouble = 0.72;
const longestTrouble = 16;

/** "Password was rejected", where "It won't take a new password" is an answer: a trouble that only one of the answers tells of is that answer. */
export const troubleAmong: Rule = ({ plain, meaning, heard, act }, state) => {
  const { question, current } = state;
  const { ask } = question;
  const { guide = common } = current?.session ?? {};
  if (ask === undefined || guide === common || question.isInOwnWords || act === 'question') return undefined;
  if (meaning.kind !== 'topic' && meaning.kind !== 'ask') return undefined;
  if (heard.systems.some((named) => named !== guide) || lengthOf(plain) > longestTrouble) return undefined;
  const told = troubleWith(guide, plain, state, sureOfTrouble);
  if (told === undefined || isAt(current, told) || exactOption(plain, ask.answers) !== undefined) return undefined;
  const [only, ...more] = [...troublesOf(ask, guide, state)].filter(([, topic]) => topic === told.topic);
  return only === undefined || more.length > 0 ? undefined : { do: 'answer', exit: only[0], values: {} };
};
