import { common } from '../../guide/common-topics.ts';
import type { FactId } from '../../guide/facts.ts';
import { part } from '../../text/pattern.ts';
import type { Analysis } from '../../understanding/understand.ts';
import { systemOf, talkedAbout } from '../hearing.ts';
import type { State } from './state.ts';

/** How sure it must be that it is asked how soon a person answers. */
const plain = 0.5;

const answers = part`(?:repl(?:y|ies)|answers?|rings?|ringing|calls?|calling|phones?|get back|gets back|contacts?|responds?|hear(?: back)?|be in touch|sort it|look at it)`;
/** "When does someone ring?", "are they there at night?": of those who answer, whoever they are. */
const whenAnswered =
  new RegExp(part`^(?:(?:ok|okay|so|and|but|right|thanks|hi|hello|please) )*(?:(?:when|how (?:soon|long|quick|quickly|fast)|what time
    |roughly when|what day)\b.{0,30}\b${answers}\b|(?:will|do|does|can|would) (?:they|someone|somebody|anyone|anybody) (?:\w+ ){0,2}${answers}\b.{0,24}\b(?:today|tonight
    |tomorrow|now|soon|this week|weekend|night|same day)|(?:is|will|would) (?:it|that) be (?:today|tonight|tomorrow|this week)|who (?:rings|calls|phones|answers|will ring|will call|is ringing|is calling) me
    |how long (?:will|do|does|would|is) (?:it|that|this|they)\b.{0,20}
    |(?:are they|is (?:anyone|anybody|someone|somebody)) (?:there|on|in|about|open|around|available)\b.{0,24}|(?:when|what time) (?:do|does|will|are) they (?:open|close|start|finish|shut|there)\b.{0,16})$`);

/** What each guide says of how soon its people answer. */
function replyFacts({ content }: State): ReadonlySet<FactId> {
  return new Set([...content.guides.values()].flatMap(({ contact }) => contact?.reply ?? []));
}

/** Whether it is asked how soon a person answers, of no system in particular: where a ticket is on its way, or about to be. */
export function asksWhenAnswered({ act, plain: said, facts, heard }: Analysis, state: State): boolean {
  if (heard.systems.length > 0) return false;
  const replies = replyFacts(state);
  const isOfReply = facts.confidence >= plain && facts.facts.length > 0 && facts.facts.every((id) => replies.has(id));
  return whenAnswered.test(said) || (act === 'question' && isOfReply && !ofTraining.test(said));
}
const ofTraining = /\b(?:training|email)\b/;

/** Of how soon a person answers, that is told which holds for what is talked about. */
export function ownReply(facts: readonly FactId[], { heard, plain: said }: Analysis, state: State): readonly FactId[] {
  if (facts.length === 0) return facts;
  const replies = replyFacts(state);
  if (heard.systems.length > 0 || ofTraining.test(said) || !facts.some((id) => replies.has(id))) return facts;
  const { guides } = state.content;
  const about = guides.get(
    state.current?.session.guide ?? systemOf(state.record.told ?? []) ?? talkedAbout(state.record) ?? common,
  );
  const own = about?.contact?.reply ?? guides.get(common)?.contact?.reply;
  return own === undefined ? facts : [own, ...facts.filter((id) => !replies.has(id))];
}
