import type { FactId } from '../../guide/facts.ts';
import type { Guide, GuideId } from '../../guide/guide.ts';
import { isAlone } from '../../guide/subject.ts';
import { endsOf, timesOf } from '../../guide/when/value.ts';
import { part } from '../../text/pattern.ts';
import { timesIn } from '../../understanding/entities/mentions.ts';
import type { Analysis } from '../../understanding/understand.ts';
import { talkedAbout } from '../hearing.ts';
import { saidIn } from '../passing.ts';
import { isQuestion } from '../record.ts';
import { linkClock, lockClock } from '../their-clock.ts';
import { lockLeft } from './after-waiting.ts';
import { lengthOf } from './predicates.ts';
import type { Rule } from './rule.ts';
import type { State } from './state.ts';
import { clockOf, type Known, mailOf, untilThen } from './status.ts';

/** "Does Christmas not count then?", "how did you get to that?": how the day was counted, with the day where it is known. */
export const dayCounted: Rule = ({ words, plain, heard }, state) => {
  if (state.question.isInOwnWords || lengthOf(plain) > mostOfCount) return undefined;
  const { guide, counts } = countingGuide(state) ?? {};
  if (guide === undefined || counts === undefined || heard.systems.some((named) => named !== guide.id))
    return undefined;
  const { joined, 'available-from': from } = (state.current ?? state.last)?.place.values ?? {};
  const isKnown = joined !== undefined && from !== undefined;
  const isAsked = /\?\s*$/.test(words) || asksOfDays.test(plain) || (isKnown && dayAlone.test(plain));
  const isOfDays = offDays.test(plain) && isAsked && !tellsDay.test(plain);
  if (!isOfDays && !(isKnown && howCounted.test(plain))) return undefined;
  if (isKnown && joined.length === 10)
    return { do: 'status', message: 'status.ready', values: { joined, 'available-from': from } };
  return { do: 'tell', facts: [counts] };
};
const mostOfCount = 16;
const offDays =
  /\b(?:christmas|xmas|chrimbo|boxing day|new years?(?: day| eve)?|bank holidays?|bankholidays?|weekends?|saturdays?|sundays?|easter|good friday|hogmanay)\b/;
const asksOfDays =
  /\b(?:counts?|counted|counting|include[sd]?|including|part of|one of|working days?)\b|^(?:(?:so|oh|ok|and|but|then|right|well) )*(?:do|does|dont|doesnt|is|isnt|are|arent|was|did|what about|how about)\b/;
/** "And New Year's Day" */
const dayAlone = /^(?:(?:so|oh|ok|and|but|then|not) )+(?:the |on )?\w+(?: \w+){0,2}$/;
const tellsDay = /\b(?:i|we) (?:joined|started|start|began|begin|came)\b|\bfirst day\b/;
const howCounted = new RegExp(
  part`\b(?:how (?:did|do|have) (?:you|u) (?:even |actually )?(?:count|counted|get|got|work|worked|come|came|make|reckon|figure)\b.{0,24}|how(?:s| is) (?:that|it) (?:counted|worked out)
    |(?:thats|that is|its|it is) (?:more|longer|over|way more|a lot more) than (?:\w+ ){0,2}(?:5|five|days|a week)(?: days)?|(?:which|what) days (?:count|did you count|are (?:in|counted))
    |(?:thats|that is|its) not (?:5|five) days|working days or (?:\w+ ){0,2}days)\b`,
);

/** The guide that is talked about, where it counts the days since somebody joined. */
function countingGuide({ content, record }: State): { readonly guide: Guide; readonly counts: FactId } | undefined {
  const guide = content.guides.get(talkedAbout(record) ?? '');
  for (const step of guide?.steps.values() ?? [])
    if (guide !== undefined && step.kind === 'act' && step.act === 'joining-delay' && step.counts !== undefined)
      return { guide, counts: step.counts };
  return undefined;
}

/** "I joined on Tuesday 22nd", where it is asked which trouble it is: the one that counts from that day. */
export const dayAtMenu: Rule = ({ heard, meaning, plain, act }, state) => {
  const { current, question, content } = state;
  if (current !== undefined || heard.joined === undefined || !isQuestion(question.offer)) return undefined;
  if (meaning.kind === 'topic' || act === 'question' || lengthOf(plain) > mostOfDay) return undefined;
  const offered = question.offer.options.flatMap(({ effect }) => (effect.do === 'begin' ? [effect] : []));
  const near = offered
    .map((effect) => ({ effect, steps: stepsToDay(content.guides.get(effect.guide), effect.topic) }))
    .filter(({ steps }) => steps < farToDay)
    .sort((one, other) => one.steps - other.steps);
  const [first] = near;
  if (first === undefined) return undefined;
  const said = structuredClone(saidIn(heard, state)) as NonNullable<(typeof first.effect)['said']>;
  return { do: 'effect', effect: { ...first.effect, said: { ...first.effect.said, ...said } } };
};
const mostOfDay = 14;
const farToDay = 3;

/** How many steps into a topic it is asked when somebody joined. */
function stepsToDay(guide: Guide | undefined, topic: string): number {
  let ids = [guide?.topics.get(topic)?.start ?? ''];
  for (let steps = 0; steps < farToDay; steps += 1) {
    const met = ids.flatMap((id) => guide?.steps.get(id) ?? []);
    if (met.some((step) => step.kind === 'ask' && step.input?.kind === 'date')) return steps;
    ids = [...new Set(met.flatMap(({ exits }) => [...exits.values()]))];
  }
  return farToDay;
}

/**
 * "How long have I got to wait?", "will it still work at two?": what is asked in general is told of their own lock or link, where that is
 * known here, or counted from a time that stands in the question. Nothing that is only supposed is counted.
 */
export const ownClock: Rule = (heard, state) => {
  const { plain, facts, act, words } = heard;
  const left = lockLeft(heard, state);
  if (left !== undefined) return { do: 'status', ...left };
  // "What do I do in the meantime?" asks for no time.
  if (untilThen(heard, state) !== undefined) return undefined;
  if (state.question.isInOwnWords || supposes.test(plain)) return undefined;
  if (heard.heard.somebodyElse || heard.heard.another !== undefined) return undefined;
  const asks = act === 'question' || /\?\s*$/.test(words) || asksOfTime.test(plain);
  if (!asks || facts.isWhy) return undefined;
  const of = lengthAsked(heard, state);
  const isOfClock = of !== undefined || untilWhen.test(plain);
  if (!isOfClock) return undefined;
  const own = counted(heard, of, state) ?? ofOwn(heard, of, state);
  return own === undefined ? undefined : { do: 'status', ...own };
};
const supposes = /\b(?:what if|if (?:i|it|my|we|you)|suppos(?:e|ing)|in general|normally|usually|generally|always)\b/;
const asksOfTime =
  /\b(?:how (?:long|many|much)|when|what time|which day|what day|till when|until when)\b|^(?:(?:so|ok|and|but|right|well|then) )*(?:will|can|could|should|shall|is|am|would|do|does)\b/;
/** Of a clock that runs, whatever else is said: "will it be open when I come on at nine?" */
const untilWhen = new RegExp(
  part`\b(?:will|would|should|is|can|could|shall|am) (?:it|i|that|the link|this|esr|my account|the account|we|they) (?:\w+ ){0,4}(?:open|unlocked|unlock|back|over|work|working|alive|good|valid|live|ok
    |try|trying|use|usable|get (?:back )?(?:in|on)|log (?:back )?(?:in|on)|have (?:a|another) go)\b.{0,40}\b(?:by|at|when|before|then|till|until|tomorrow|tonight|after|later|this (?:afternoon|evening)
    |in the morning|in \w+ (?:hours?|mins?|minutes?))\b
    |\bhow (?:long|many (?:more )?hours|much longer) (?:\w+ ){0,3}(?:is that|is it|to wait|till|until|before|from now|left|away|to go|waiting|wait)\b|\b(?:its|is it|thats|is that) how (?:long|many hours)\b`,
);

/** "It came at half past three", where it is asked of a code: until when that one works, counted from then. Nothing of it is kept. */
export const codeCame: Rule = ({ heard, act, plain }, state) => {
  const { current, question, facts, now } = state;
  const rest = current?.place.rest;
  const life = rest?.kind === 'ask' ? rest.cites.find((id) => id.endsWith('.code-life')) : undefined;
  const [told, ...others] = timesIn(heard);
  if (life === undefined || question.input !== undefined || act === 'question' || told === undefined) return undefined;
  if (others.length > 0 || heard.somebodyElse || denies.test(plain) || !coming.test(told.about)) return undefined;
  const from = timesOf(told.value, now);
  const { isOver, until } = linkClock(from, facts.seconds(life), now);
  return { do: 'status', message: `counted.code${isOver ? '-over' : ''}`, values: { was: endsOf(from)[0], until } };
};
const denies = /\b(?:never|not|didnt|hasnt|havent|nothing|no|if|her|hers|his|their|theirs)\b/;
/** Of the code, or of nothing else that came. */
const coming = new RegExp(
  part`^(?:(?:yes|yeah|it|the|my|that|this|a|new|nhsp|last|newest|code|e-?mail|mail|text|message|one|with|in|was|just|only|has) )*(?:came|come|arrived|landed|turned up|got here)\b
    |^(?:i |ive |yes )*(?:just |only )?(?:got|had|received) (?:it|one|(?:the|my|a|that) (?:new )?(?:code|e-?mail|mail|text|message))\b`,
);

/** The fact that is asked for, where it is a length that a guide counts. */
function lengthAsked({ facts }: Analysis, state: State): FactId | undefined {
  const all = [...facts.facts, ...(facts.facts.length === 0 ? facts.likely : [])];
  const about = talkedAbout(state.record);
  const counts = all.filter((id) => kindOf(id, state) !== undefined);
  return counts.find((id) => id.startsWith(`${about}.`)) ?? counts[0];
}

function kindOf(id: FactId, { content }: State): 'lock' | 'link' | undefined {
  const guide = content.guides.get(id.split('.')[0] ?? '');
  for (const step of guide?.steps.values() ?? [])
    if (step.kind === 'act' && step.counts === id) {
      if (step.act === 'lock-clock') return 'lock';
      if (step.act === 'link-clock') return 'link';
    }
  return undefined;
}

/** "The email came at six, does it work at two?": until when, counted from what was just told. Nothing of it is kept. */
function counted({ heard, plain }: Analysis, of: FactId | undefined, state: State): Known | undefined {
  const kind = of === undefined ? undefined : kindOf(of, state);
  const [told, ...others] = timesIn(heard);
  if (of === undefined || kind === undefined || told === undefined || others.length > 1) return undefined;
  if (isAlone(told.about, []) && lengthOf(plain) > 12) return undefined;
  const system = state.content.guides.get(of.split('.')[0] ?? '')?.title ?? '';
  const clock = kind === 'lock' ? lockClock : linkClock;
  const { isOver, until } = clock(timesOf(told.value, state.now), state.facts.seconds(of), state.now);
  const from = endsOf(timesOf(told.value, state.now))[0];
  return { message: `counted.${kind}${isOver ? '-over' : ''}`, values: { system, was: from, until } };
}

/** The lock or the link that is known here. */
function ofOwn({ plain, heard }: Analysis, of: FactId | undefined, state: State): Known | undefined {
  const kind = of === undefined ? undefined : kindOf(of, state);
  const guide = guideOf(of, state);
  if (heard.systems.some((named) => named !== guide)) return undefined;
  if (of !== undefined && guide !== undefined && of.split('.')[0] !== guide) return undefined;
  const { record } = state;
  const sessions = record.sessions.filter((one) => one.guide === guide);
  const own = { ...state, record: { ...record, sessions } };
  if (kind !== 'lock') {
    const mail = mailOf(own);
    if (mail !== undefined && !mail.isOver) return mail.known;
  }
  // "Can I get in before nine?" has much of a link in it, and is of the lock that runs.
  if (kind === 'link' && ofMail.test(plain)) return undefined;
  const clock = clockOf(own);
  return clock?.message === 'status.lock' && isOfTheirs.test(plain) ? clock : undefined;
}
const ofMail = /\b(?:links?|e?mails?|codes?|one)\b/;
const isOfTheirs = /\b(?:i|ive|im|ill|my|me|it|its|that|thats|then|this|we|esr)\b|\b(?:left|longer|more)\b/;

function guideOf(of: FactId | undefined, { record }: State): GuideId | undefined {
  return talkedAbout(record) ?? of?.split('.')[0];
}
