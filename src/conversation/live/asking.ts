import { createHash } from 'node:crypto';
import { common } from '../../guide/common-topics.ts';
import type { Content } from '../../guide/content.ts';
import type { Told } from '../handoff-context.ts';
import { reachIn, writtenTo } from '../handoff-form.ts';
import type { Speaking } from '../messages.ts';
import type { Outlook, People, TimeMail } from '../ports.ts';
import { choicesOf, type Option } from '../prompt-options.ts';
import type { Prompts } from '../prompts.ts';
import type { ConversationRecord } from '../record.ts';
import type { ReplyBuilder } from '../reply-builder.ts';
import { lastAboutASystem } from '../sessions.ts';
import { type Asking, type LiveEvent, type Mode, type Queued, type Stepped, step } from './mode.ts';

/** What is needed to ask for a person in a turn. */
export interface LiveContext {
  readonly deps: {
    readonly people?: People | undefined;
    readonly content: Content;
    readonly timeMail: Pick<TimeMail, 'canText'>;
  };
  readonly record: ConversationRecord;
  readonly speaking: Speaking;
  readonly builder: ReplyBuilder;
}

/** How long an agent has to take what is offered, in milliseconds. */
export const offeredFor = 15_000;

/** Puts a person in the queue, where somebody is on who answers for it. @returns false where nobody is, and nothing was said */
export async function askForPerson(context: LiveContext, { system, values }: Told, prompts: Prompts): Promise<boolean> {
  const { deps, record, speaking } = context;
  if (deps.people === undefined) return false;
  const last = lastAboutASystem(record, deps.content);
  const session = system === undefined || system === last?.guide ? last : undefined;
  const team = session?.guide ?? system ?? common;
  const outlook = await deps.people.outlook(team);
  if (!outlook.isOn || record.live !== undefined) return false;
  const { cause, conversation, person } = speaking;
  const about = session === undefined ? deps.content.guides.get(system ?? '')?.title : prompts.titleOf(session);
  const of: Asking = {
    chat: createHash('sha256').update(`${conversation} ${cause}`).digest('base64url').slice(0, 16),
    asked: speaking.now.toISOString(),
    from: record.lines,
    team,
    ...(about === undefined ? {} : { about }),
    ...(values?.name === undefined ? {} : { name: values.name }),
    ...(values === undefined ? {} : { told: { ...values } }),
    ...(person.tier === 'identified' ? { person: { ...person, addresses: [...person.addresses] } } : {}),
  };
  record.misses = 0;
  change(record, { do: 'ask', of });
  offerToNext(context, outlook);
  sayPlace(context, outlook, 'live.queued');
  return true;
}

/** Steps on, and keeps where that leads. */
export function change(record: ConversationRecord, event: LiveEvent): Stepped {
  const stepped = step(record.live, event);
  if (stepped.is === 'moved') {
    if (stepped.mode === undefined) delete record.live;
    else record.live = structuredClone(stepped.mode) as NonNullable<ConversationRecord['live']>;
  }
  return stepped;
}

/** Asks the next agent who is free and was not asked yet; when all were, the first once more. */
export function offerToNext({ record, speaking }: LiveContext, { free }: Outlook): void {
  const { live } = record;
  if (live?.is !== 'queued' || live.offered !== undefined) return;
  const to = free.find((agent) => !live.passed.includes(agent)) ?? live.passed.find((agent) => free.includes(agent));
  if (to === undefined) return;
  const until = new Date(speaking.now.getTime() + offeredFor).toISOString();
  change(record, { do: 'offer', to, until });
}

/** Says how things stand for who waits: the place, the wait, until when somebody is there, and the ways out. */
export function sayPlace(context: LiveContext, outlook: Outlook, first?: string): void {
  const { record, speaking, builder } = context;
  const { live } = record;
  if (live?.is !== 'queued') return;
  const { place, wait, until, answerBy } = outlook;
  if (first !== undefined) builder.message(first);
  builder.message(place === 1 ? 'live.next' : 'live.place', { place: String(place) });
  if (wait === undefined) builder.message('live.wait-unknown');
  else if (wait <= 60) builder.message('live.wait-short');
  else builder.message('live.wait', { wait: String(Math.ceil(wait / 60)) });
  if (until !== undefined) builder.message('live.until', { until });
  record.live = { ...live, told: { place, at: speaking.now.toISOString(), answerBy } };
  offerWaysOut(context, outlook);
}

/** Stands under everything that is said to who waits: an answer that is written by then, a message, or no more waiting. */
export function offerWaysOut(context: LiveContext, { answerBy }: Pick<Outlook, 'answerBy'>): void {
  const { record, speaking, builder, deps } = context;
  const { told = {}, person = speaking.person } = record.live?.of ?? {};
  const [address] = person.tier === 'identified' ? person.addresses : [];
  const { canText } = deps.timeMail;
  const reach = writtenTo(told, canText) ?? address;
  const by = reach === undefined ? undefined : reachIn({ reach }).by;
  const label = by === 'text' || by === 'email' ? by : canText ? 'written' : 'email';
  offer(context, [
    {
      id: 'written',
      label: builder.words(`label.live-${label}`, { 'answered-by': answerBy }),
      effect: { do: 'written', ...(reach === undefined ? {} : { reach }) },
    },
    { id: 'message', label: builder.words('label.live-message'), effect: { do: 'live', what: 'message' } },
    { id: 'part', label: builder.words('label.live-stop'), effect: { do: 'live', what: 'part' } },
  ]);
}

/** Offers choices of the conversation's own. @param question left out, they stand under what is said */
export function offer(
  { record, builder }: Pick<LiveContext, 'record' | 'builder'>,
  options: Option[],
  question?: string,
): void {
  record.counter += 1;
  const text = question === undefined ? '' : builder.words(question);
  if (text !== '') builder.ask(text);
  record.offer = { at: `offer/${record.counter}`, text, options };
  builder.choices(choicesOf(record.offer));
}

/** Whether who waits should be told anew: the place or the way out is another, and they were not told of one just now. */
export function isNews({ told }: Queued, { place, answerBy }: Outlook, now: Date): boolean {
  if (told === undefined) return true;
  const isOther = place !== told.place || answerBy !== told.answerBy;
  return isOther && now.getTime() - Date.parse(told.at) >= 20_000;
}

/** When a conversation is to be looked at again: all look at full ten seconds, so that two rings become one. */
export function nextLook(live: Mode, now: Date): Date {
  const grid = (Math.floor(now.getTime() / lookEvery) + 1) * lookEvery;
  const offered = live.is === 'queued' && live.offered !== undefined ? Date.parse(live.offered.until) : grid;
  return new Date(offered > now.getTime() ? Math.min(grid, offered) : grid);
}
const lookEvery = 10_000;

/** Whether a chat stands on the list as it did: what was said in it stands nowhere there. */
export function isSameOnList(one: Mode | undefined, other: Mode | undefined): boolean {
  const onList = (mode: Mode | undefined) => ({ ...mode, heard: '', said: '', isAsked: '', told: '' });
  return one === other || JSON.stringify(onList(one)) === JSON.stringify(onList(other));
}
