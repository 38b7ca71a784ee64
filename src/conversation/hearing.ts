import { type Circumstance, kept } from '../guide/circumstances.ts';
import { common } from '../guide/common-topics.ts';
import { around, type FactId } from '../guide/facts.ts';
import type { GuideId } from '../guide/guide.ts';
import type { Tried } from '../guide/tried.ts';
import type { Talk } from '../understanding/intents/spoken-of.ts';
import type { Expected } from '../understanding/secrets/secrets.ts';
import { openQuestion } from './asked-before.ts';
import type { InboundEvent, Pick } from './messages.ts';
import { mine } from './prompts.ts';
import { type ConversationRecord, isQuestion } from './record.ts';
import type { TurnContext } from './turn-context.ts';

/** What is kept of a message, and what its question expected: the same text is then scrubbed alike when it comes again. */
export interface Kept {
  readonly text: string;
  readonly expected: Expected;
  /** The choice that was pressed, or typed word for word. */
  readonly pick?: Pick;
  /** It sounded like distress. */
  readonly care?: boolean;
}

/** What they tell of themselves, or the page tells of where they are, holds from then on, in every guide. */
export function noteCircumstances(tried: readonly (Tried | Circumstance)[], { record, builder }: TurnContext): void {
  const told = kept.filter((one) => tried.includes(one));
  if (told.length === 0) return;
  record.circumstances = [...new Set([...(record.circumstances ?? []), ...told])];
  builder.noteOfHearer(told);
}

/** The guide that a question which names no system is of: of the topics that are offered, of the last session with one, or the one done with last. */
export function talkedAbout({ sessions, offer, doneWith }: ConversationRecord): GuideId | undefined {
  const offered = new Set(offer?.options.flatMap(({ effect }) => (effect.do === 'begin' ? effect.guide : [])));
  offered.delete(common);
  const [only] = offered;
  const isForAnother = offer?.options.some(({ id }) => id === mine) === true;
  if ((isQuestion(offer) || isForAnother) && only !== undefined && offered.size === 1) return only;
  const last = sessions.findLast(({ guide, given }) => guide !== common || given['about-system'] !== undefined);
  return last?.guide === common ? last.given['about-system'] : (last?.guide ?? doneWith);
}

/** What a person did, and no alarm or agent. */
export function isSaid(heard: InboundEvent): heard is Exclude<InboundEvent, { kind: 'alarm' | 'desk' }> {
  return heard.kind !== 'alarm' && heard.kind !== 'desk';
}

/** Whether the question that an earlier message was to answer is the one that is open now. */
export function isStillOpen(earlier: string, { record, deps }: TurnContext): boolean {
  const asked = record.causes.find(({ id }) => id === earlier)?.open;
  return asked !== undefined && asked === openQuestion(record, deps.content);
}

/** What is being talked about: the guide, the step where the person stands or was last, and the facts told or said a moment ago. */
export function talkOf({ record, runner }: TurnContext): Talk {
  const last = runner.current() ?? runner.last();
  const place = last?.session.guide === common ? undefined : last?.place;
  const { told = [] } = record;
  return {
    open: (runner.current() === undefined ? systemOf(told) : undefined) ?? talkedAbout(record),
    at: place?.rest.id,
    told,
    said: place === undefined ? [] : [...place.passed, place.rest].flatMap(({ cites }) => cites),
  };
}

/** The one system that these facts are of. */
export function systemOf(facts: readonly FactId[]): GuideId | undefined {
  const [system, ...others] = new Set(facts.map((fact) => fact.slice(0, fact.indexOf('.'))));
  return others.length > 0 || system === around ? undefined : system;
}
