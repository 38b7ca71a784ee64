import { common } from '../../guide/common-topics.ts';
import type { Concept } from '../../guide/concepts.ts';
import type { Content } from '../../guide/content.ts';
import type { GuideId } from '../../guide/guide.ts';
import { readAnswer } from '../../guide/inputs.ts';
import { part } from '../../text/pattern.ts';
import { conceptsIn } from '../../understanding/intents/concepts.ts';
import { contentOf } from '../../understanding/intents/features.ts';
import { sameTrouble } from '../../understanding/intents/several.ts';
import { clausesOf } from '../../understanding/text/clauses.ts';
import { normalise } from '../../understanding/text/normalise.ts';
import type { Analysis } from '../../understanding/understand.ts';
import { saidIn } from '../passing.ts';
import { isQuestion } from '../record.ts';
import { inPassing } from './answers.ts';
import { escaped, isAsked, isAt, lengthOf, plainly, saysHour } from './predicates.ts';
import type { Rule } from './rule.ts';
import { labelled, meant, type State, troubleWith } from './state.ts';

/** Words in front that take back what was said before. */
const leads =
  new RegExp(part`^(?:(?:no|nope|nah|nay|naw|oh|ah|er|um|erm|eh|sorry|soz|apologies|(?:i )?do apologise|i apologise|pardon|wait
    |hang on|hold on|hold up|actually|oops|whoops|silly me|correction|rather|(?:(?:ignore|scratch|scrap|forget) (?:that
    |me))|wrong (?:one|system|site|thing)|my (?:mistake|bad|fault|apologies)|i (?:tell a lie|lied|lie)|on second thoughts
    |not that(?: one)?)(?: (?:a|one|just|sec|second|mo|moment|minute|min|tick|me|about that|though))* )+`);
/** Words that can mean nothing else, wherever they stand. */
const firmly =
  new RegExp(part`\b(?:i (?:actually |really )?(?:meant|ment)(?! to\b(?! say))|(?:^|sorry |no |oh )(?:i )?(?:meant|ment
    |mean)\b|i mean (?:the |my )?(?:\w+ ?){1,2}$|i mean$|should(?: have|ve) (?:said|put|been)|wrong (?:one|system|site|thing|website|login)|my (?:mistake
    |bad)|(?:got|get|getting|have|had|mix|mixed|mixing|muddle|muddled) (?:\w+ ){0,2}(?:mixed up|muddled|crossed|confused
    |the wrong way round|wrong)|i confuse\w*|on about|instead|in the first place)\b`);
/** Of those in front, the words that are no mere "oh". */
const denies =
  /^(?:(?:oh|ah|er|um|erm) )*(?:no|nope|nah|nay|naw|sorry|soz|apologies|ignore|scratch|scrap|forget|wrong|my|i|silly|correction|not|its|it)\b/;
/** A second thing, and no other than the first. */
const adds =
  /\b(?:also|as well|aswell|too|both|either|neither|next|afterwards|after that|another thing|same (?:with|for|on|as)|first|then|while|later)\b/;
/** What stands between such words and the name of the system that is meant. */
const frame = part`(?:(?:i|im|i am|its|it is|it was|it|was|is|that|thats|this is|this|that was|the|on|in|for|with|about|on about
    |after|using|meant|ment|mean|to say|need|want|can we make that|make that|make it|should have said|shouldve said
    |should be|trying|talking about|asking about|other one|one|not that|but|really|actually|getting into|going on
    |my|you|we|where|book|do|see|get) )*`;
/** Words beside the name of a system by which it is pointed at. */
const pointing = new Set(
  contentOf(
    `one thing site website system page login account mean meant ment think about its im on need want after
      other not use using trying into sorry wrong long night instead actually really no thats was after
      confuse them both half asleep brain gone day now i me about should said apologise`.replace(/\s+/g, ' '),
  ),
);

/** What came all the same, or never did: not what was understood. */
const contradicts =
  new RegExp(part`\b(?:(?:it|email|code|link|one|mail|text|they)(?: (?:did|has|have|had|just|finally|eventually))* (?:came
    |come|arrived|turned up|got here|landed|showed up|never|didnt)|came (?:in the end|after all|eventually
    |late|too late)|(?:its|it is) (?:here|there|come|arrived)|just (?:come|came|arrived|turned up|landed)
    |ive (?:now )?(?:got|had) (?:it|one|a|the)|i had (?:it|one)|never (?:came|got|arrived|received|turned up
    |showed up)|not even (?:got|had)|after all|in the end|in fact|at all|now (?:it|its|says|saying|ive|im))\b`);
const clear = 0.8;
const longest = 24;

/** "Sorry, it's ESR I'm on, brain has gone": another system takes the place of the one that is open, whatever is said around it. */
export const anotherSystem: Rule = (heard, state) => {
  const { words, plain } = heard;
  const about = state.current ?? state.last;
  if (about === undefined || about.session.guide === common || state.question.isInOwnWords) return undefined;
  if (adds.test(plain) || lengthOf(plain) > longest || isAsked(heard)) return undefined;
  // "No, I mean the job, it's been a horrible shift": a word that may point at a system, and nothing of any login.
  const { meaning } = heard;
  const isOfNone = meaning.kind === 'other' && meaning.confidence >= plainly && heard.heard.systems.length === 0;
  if (isOfNone) return undefined;
  const pointed = heard.heard.systems.length > 0 ? heard.heard.systems : heard.hinted;
  if (heard.heard.systems.length === 0 && saysHour(plain)) return undefined;
  const [guide, ...others] = pointed.filter((one) => one !== about.session.guide);
  if (guide === undefined || others.length > 0) return undefined;
  const name = namesOf(guide, state.content);
  const said = plain.replace(leads, '');
  const isFramed = new RegExp(`^${frame}${name}(?= |$)`).test(said);
  if (!firmly.test(plain) && !(said !== plain && isFramed)) return undefined;
  const topic = troubleIn(words, guide, name, state);
  const same = sameTrouble(about.session, state.content.guides.get(guide) as never, state.content.guides);
  if (topic === undefined || topic === same) return { do: 'correct-system', guide };
  // "Oh, ESR is locked" may be a second thing; "sorry, it's ESR that is locked" is not.
  if (!firmly.test(plain) && !denies.test(plain)) return undefined;
  return { do: 'correct-topic', topic: { guide, topic }, said: saidIn(heard.heard, state) };
};

/** "And the training interface too", "the NHSP one": another system and nothing else, and so the same trouble with that. */
export const sameElsewhere: Rule = (heard, state) => {
  const { plain } = heard;
  const { current, question, content } = state;
  if (current === undefined || current.session.guide === common || question.isInOwnWords) return undefined;
  const [guide, ...others] = heard.heard.systems;
  const of = guide === undefined ? undefined : content.guides.get(guide);
  if (of === undefined || others.length > 0 || guide === current.session.guide || isQuestion(question.offer))
    return undefined;
  const left = plain.replace(new RegExp(`\\b${namesOf(of.id, content)}\\b`), ' ').trim();
  if (left === '' || !onlyPointing.test(left)) return undefined;
  const topic = sameTrouble(current.session, of, content.guides);
  const to = { guide: of.id, topic: topic ?? '' };
  if (topic !== undefined && (adds.test(plain) || /^and\b/.test(plain))) return { do: 'keep', topic: to };
  return { do: 'offer-leave', to: topic === undefined ? { guide: of.id } : to, carried: {} };
};
const onlyPointing =
  /^(?:(?:and|the|my|also|as|well|too|both|one|thing|site|for|on|with|same|it|its|is|please|then|that|system|account|login)(?: +|$))+$/;

/** The trouble that is told of the system that is meant; undefined where its name is all that is said of it. */
function troubleIn(words: string, guide: GuideId, name: string, { analyser, content }: State): string | undefined {
  const title = content.guides.get(guide)?.title ?? '';
  const names = new RegExp(`\\b${name}\\b`, 'g');
  for (const said of [...clausesOf(words), words]) {
    const told = normalise(said).replace(leads, '').replace(firmly, ' ');
    const isTold = contentOf(told.replace(names, ' ')).some((word) => !pointing.has(word)) && tellsOfTrouble(told);
    const { meaning } = analyser.understand(`${title} ${told}`, undefined);
    if (isTold && meaning.kind === 'topic' && meaning.topic.guide === guide && meaning.confidence >= clear)
      return meaning.topic.topic;
  }
  return undefined;
}

/** "No, it came in the end, but it says it's expired": another trouble with the system that is open. */
export const anotherTrouble: Rule = (heard, state) => {
  const { words, plain } = heard;
  const { current, question } = state;
  if (current === undefined || current.session.guide === common || question.isInOwnWords) return undefined;
  const { guide } = current.session;
  if (heard.heard.systems.some((one) => one !== guide) || adds.test(plain) || isAsked(heard)) return undefined;
  // "The wrong link came" says that it came, and nothing beside it.
  const isContradicted = contradicts.test(plain) && lengthOf(plain) > 4;
  const isTakenBack = leads.test(`${plain} `) || firmly.test(plain) || isContradicted;
  if (!isTakenBack || lengthOf(plain) < 4 || lengthOf(plain) > longest || isAnswer(heard, state)) return undefined;
  const left = plain.replace(leads, '').replace(firmly, ' ').trim();
  const topic = [left, ...clausesOf(words).reverse()]
    .flatMap((said) => [said, namedIn(said, current.session, state)])
    .map((said) => troubleWith(guide, said, state, clear))
    .find((ref) => ref !== undefined && !isAt(current, ref));
  return topic === undefined ? undefined : { do: 'correct-topic', topic, said: saidIn(heard.heard, state) };
};

/** How clear a trouble must be that takes nothing back: what was begun is left for it. */
const plain = 0.9;

/** "It keeps saying that the form isn't complete", at another question of the same guide: they have come to that, and it is looked at. */
export const comeTo: Rule = (heard, state) => {
  const { words, plain: said } = heard;
  const { current, question } = state;
  if (current === undefined || current.session.guide === common || question.isInOwnWords) return undefined;
  const { guide } = current.session;
  if (heard.heard.systems.some((one) => one !== guide) || adds.test(said) || heard.act === 'question') return undefined;
  if (lengthOf(said) < 4 || lengthOf(said) > longest || isAnswer(heard, state)) return undefined;
  // Whoever tells their new password is not in trouble with it.
  if (heard.secrets.length > 0) return undefined;
  if (inPassing(heard, state) !== undefined || !tellsOfTrouble(said)) return undefined;
  const topic = troubleWith(guide, words, state, plain);
  if (topic === undefined || isAt(current, topic)) return undefined;
  return { do: 'correct-topic', topic, said: saidIn(heard.heard, state), isAnswer: true };
};

/** "It has just come but it's run out", where a code was waited for: what "it" is. */
function namedIn(
  said: string,
  { guide, topic }: { readonly guide: GuideId; readonly topic: string },
  { content }: State,
) {
  const title = content.guides.get(guide)?.topics.get(topic)?.title ?? '';
  const [thing = 'it'] = /\b(?:code|email|link|password|username)\b/.exec(title.toLowerCase()) ?? [];
  return normalise(said)
    .replace(/\bits\b/, `the ${thing} is`)
    .replace(/\bit\b/, `the ${thing}`);
}

/** What tells of trouble, and not only of what was opened or read. */
export function tellsOfTrouble(said: string): boolean {
  return [...conceptsIn(said.replace(/ {2,}/g, ' ').trim())].some((concept) => !onlyNamed.has(concept));
}
const onlyNamed: ReadonlySet<Concept> = new Set([
  ...(['password', 'username', 'login', 'credentials', 'address', 'inbox', 'nhsmail', 'text', 'account'] as const),
  ...(['screen', 'clicked', 'usual', 'person', 'hrthings', 'thanking', 'parting', 'hailing', 'helping'] as const),
  ...(['isnew', 'attempts', 'need', 'choice', 'accepted', 'reached'] as const),
  ...(['rude', 'feeling', 'system', 'backwards', 'anew'] as const),
]);

function isAnswer({ words, plain }: Analysis, state: State): boolean {
  const { input } = state.question;
  if (labelled(plain, state) !== undefined || meant(plain, state)?.of === 'guide') return true;
  return input !== undefined && 'take' in readAnswer(input, words, state.now);
}

/** The names of a system as one pattern, the longest first. */
export function namesOf(guide: GuideId, { guides }: Content): string {
  const found = guides.get(guide);
  const { alsoCalled = [], everydayNames = [], hints = [] } = found?.routing ?? {};
  const names = [found?.title ?? '', ...(found?.called ?? []), ...alsoCalled, ...everydayNames, ...hints];
  const plain = [...new Set(names.map(normalise))].filter((one) => one !== '');
  return `(?:${plain
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')})`;
}
