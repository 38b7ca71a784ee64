import { z } from 'zod';
import { type Person, person } from '../person.ts';

const instant = z.iso.datetime();
const agent = z.strictObject({ id: z.string(), name: z.string() });
export type AgentRef = Readonly<z.infer<typeof agent>>;

/**
 * One asking for a person. `team` is the id of a guide; the lines of the log after the position `from` are for whoever answers.
 * `about` and `name` are as a person reads them.
 */
const asking = z.strictObject({
  chat: z.string(),
  team: z.string(),
  asked: instant,
  from: z.int().nonnegative(),
  about: z.string().exactOptional(),
  name: z.string().exactOptional(),
  /** What was told with it of the form of a message, by the names of its details: it is kept for one, and stands on no list. */
  told: z.record(z.string(), z.string()).exactOptional(),
  /** Who is signed in, when they asked. */
  person: person.exactOptional(),
  /** Something sounded like distress. */
  care: z.literal(true).exactOptional(),
  /** Three words that the chat shows, to join it to a phone call; and whether that was done. */
  check: z.strictObject({ words: z.array(z.string()).length(3), tries: z.int(), until: instant }).exactOptional(),
  joined: instant.exactOptional(),
  /** The agent rang the number on record: where that number stands, and who rang. */
  calledBack: z
    .strictObject({
      record: z.enum(['staff-record', 'payroll', 'directory', 'switchboard']),
      by: z.string(),
      at: instant,
    })
    .exactOptional(),
});
export type Asking = Readonly<z.infer<typeof asking>>;

const queued = z.strictObject({
  is: z.literal('queued'),
  of: asking,
  /** The agent who is asked to take it, until it moves on. */
  offered: z.strictObject({ to: z.string(), until: instant }).exactOptional(),
  /** Agents who did not take it. */
  passed: z.array(z.string()),
  /** It was with an agent before, and waits at the front. */
  isBack: z.literal(true).exactOptional(),
  /** The place that the person was told last, and by when an answer is written instead; and when they were. */
  told: z.strictObject({ place: z.int(), at: instant, answerBy: instant.exactOptional() }).exactOptional(),
});

const withPerson = z.strictObject({
  is: z.literal('with-person'),
  of: asking,
  agent,
  since: instant,
  /** When the person and the agent said something last. */
  heard: instant,
  said: instant,
  /** The person was asked whether they are still there. */
  isAsked: z.literal(true).exactOptional(),
});

/** Who answers in a conversation: a person, or soon one. Where nothing of the kind is kept, it is the bot. */
export const mode = z.discriminatedUnion('is', [queued, withPerson]);
export type Mode = Readonly<z.infer<typeof mode>>;
export type Queued = Extract<Mode, { is: 'queued' }>;
export type WithPerson = Extract<Mode, { is: 'with-person' }>;

/** Why a chat was ended at the desk. */
export const resolutions = ['solved', 'advised', 'ticket', 'not-ours', 'no-answer'] as const;
export type Resolution = (typeof resolutions)[number];

/** What can happen to a conversation that a person may answer. Instants are ISO. */
export type LiveEvent =
  | { readonly do: 'ask'; readonly of: Asking }
  | { readonly do: 'offer'; readonly to: string; readonly until: string }
  | { readonly do: 'pass'; readonly by: string }
  | { readonly do: 'part' }
  | { readonly do: 'nobody-on' }
  | { readonly do: 'take'; readonly agent: AgentRef; readonly at: string }
  | { readonly do: 'hear'; readonly at: string; readonly care: boolean; readonly person?: Person }
  | { readonly do: 'say'; readonly agent: AgentRef; readonly at: string }
  | { readonly do: 'hand-to'; readonly agent: AgentRef; readonly to: AgentRef; readonly at: string }
  | { readonly do: 'hand-to-team'; readonly agent: AgentRef; readonly team: string }
  | { readonly do: 'leave'; readonly agent: AgentRef }
  | { readonly do: 'resolve'; readonly agent: AgentRef; readonly reason: Resolution }
  | { readonly do: 'vanish'; readonly agent: string }
  | {
      readonly do: 'note';
      readonly agent: AgentRef;
      readonly of: Partial<Pick<Asking, 'check' | 'joined' | 'calledBack'>>;
    }
  | { readonly do: 'wonder' }
  | { readonly do: 'close' };

/** What an agent does with a chat, for a turn of its conversation. Instants are the turn's. */
export type Deed = { readonly chat: string } & (
  | Untimed<'pass' | 'hand-to-team' | 'leave' | 'resolve' | 'vanish' | 'note' | 'take' | 'hand-to'>
  | { readonly do: 'say'; readonly agent: AgentRef; readonly text: string }
  /** Answers a ticket that was opened here: `chat` is its reference. */
  | { readonly do: 'answer'; readonly by: string; readonly text: string }
  /** Says that a ticket which was opened here is closed. */
  | { readonly do: 'closed' }
  | { readonly do: 'words'; readonly agent: AgentRef; readonly check: NonNullable<Asking['check']> }
  | { readonly do: 'hear-words'; readonly agent: AgentRef; readonly words: string }
);
type Untimed<Do extends LiveEvent['do']> = Do extends unknown ? Omit<On<Do>, 'at'> : never;
/** `secret`: the words hold a password or a code, and nothing was said. `wrong`: they are not those that the chat shows; `late`: it shows none any more. */
export type DeedDone = 'done' | 'secret' | 'wrong' | 'late' | Refusal;

/** `told`: what the person is told of it, by the id of a sentence after `live.`; left out, nothing. */
export type Stepped =
  | { readonly is: 'moved'; readonly mode: Mode | undefined; readonly told?: Told }
  | { readonly is: 'stayed' }
  | { readonly is: 'refused'; readonly why: Refusal };
export type Told =
  | 'queued'
  | 'not-waiting'
  | 'nobody'
  | 'with'
  | 'handed'
  | 'handed-team'
  | 'left'
  | 'resolved'
  | 'resolved-ticket'
  | 'resolved-plain'
  | 'vanished'
  | 'parted'
  | 'still-there'
  | 'closed';
/** `over`: nobody waits or is answered there. `waiting`: nobody has it. `colleague`: somebody else has it. */
export type Refusal = 'over' | 'waiting' | 'colleague';

type On<Do extends LiveEvent['do']> = Extract<LiveEvent, { do: Do }>;
type Edges<From extends Mode | undefined> = {
  readonly [Do in LiveEvent['do']]: (mode: From, event: On<Do>) => Stepped;
};

const stayed: Stepped = { is: 'stayed' };
const refused = (why: Refusal): Stepped => ({ is: 'refused', why });
const moved = (to: Mode | undefined, told?: Told): Stepped => ({
  is: 'moved',
  mode: to,
  ...(told === undefined ? {} : { told }),
});
const over = () => refused('over');
const stay = () => stayed;

/** The bot answers. Only a person who asks for one changes that. */
const fromBot: Edges<undefined> = {
  ask: (_, { of }) => moved({ is: 'queued', of, passed: [] }, 'queued'),
  offer: over,
  pass: over,
  part: stay,
  'nobody-on': stay,
  take: over,
  hear: stay,
  say: over,
  'hand-to': over,
  'hand-to-team': over,
  leave: over,
  resolve: over,
  note: over,
  vanish: stay,
  wonder: stay,
  close: stay,
};

type Heard = Pick<On<'hear'>, 'care' | 'person'>;

/** Distress, and who is signed in, are kept with the chat for whoever answers. */
function noted({ of }: Mode, { care, person: who }: Heard): Asking {
  const isKnown = of.person !== undefined || who?.tier !== 'identified';
  return {
    ...of,
    ...(care ? { care: true } : {}),
    ...(isKnown ? {} : { person: { ...who, addresses: [...who.addresses] } }),
  };
}

function isNews({ of }: Mode, { care, person: who }: Heard): boolean {
  return (care && of.care === undefined) || (of.person === undefined && who?.tier === 'identified');
}

const notTaken = () => refused('waiting');

/** Somebody is asked to take it, and whoever takes it first has it. */
const fromQueued: Edges<Queued> = {
  ask: stay,
  offer: (mode, { to, until }) => moved({ ...mode, offered: { to, until } }),
  pass: (mode, { by }) => moved(passedOn(mode, by)),
  part: () => moved(undefined, 'not-waiting'),
  'nobody-on': () => moved(undefined, 'nobody'),
  take: ({ of }, { agent, at }) => moved({ is: 'with-person', of, agent, since: at, heard: at, said: at }, 'with'),
  hear: (mode, heard) => (isNews(mode, heard) ? moved({ ...mode, of: noted(mode, heard) }) : stayed),
  say: notTaken,
  'hand-to': notTaken,
  'hand-to-team': notTaken,
  leave: notTaken,
  resolve: notTaken,
  note: notTaken,
  vanish: (mode, { agent }) => (mode.offered?.to === agent ? moved(passedOn(mode, agent)) : stayed),
  wonder: stay,
  close: stay,
};

/** What only the agent who has it can do. */
const byAgent =
  <Event extends { readonly agent: AgentRef }>(then: (mode: WithPerson, event: Event) => Stepped) =>
  (mode: WithPerson, event: Event): Stepped =>
    mode.agent.id === event.agent.id ? then(mode, event) : refused('colleague');

/** An agent answers, and the bot is silent. */
const fromPerson: Edges<WithPerson> = {
  ask: stay,
  offer: stay,
  pass: stay,
  part: () => moved(undefined, 'parted'),
  'nobody-on': stay,
  take: (mode, { agent }) => (mode.agent.id === agent.id ? stayed : refused('colleague')),
  hear: ({ isAsked: _, ...mode }, heard) => moved({ ...mode, heard: heard.at, of: noted(mode, heard) }),
  say: byAgent<On<'say'>>(({ isAsked: _, ...mode }, { at }) => moved({ ...mode, said: at })),
  'hand-to': byAgent<On<'hand-to'>>((mode, { to, at }) => moved({ ...mode, agent: to, since: at, said: at }, 'handed')),
  'hand-to-team': byAgent<On<'hand-to-team'>>((mode, { team }) =>
    moved(back({ ...mode, of: { ...mode.of, team } }), 'handed-team'),
  ),
  leave: byAgent<On<'leave'>>(() => moved(undefined, 'left')),
  resolve: byAgent<On<'resolve'>>((_, { reason }) => moved(undefined, afterwards[reason])),
  note: byAgent<On<'note'>>((mode, { of }) => moved({ ...mode, of: { ...mode.of, ...of } })),
  vanish: (mode, { agent }) => (mode.agent.id === agent ? moved(back(mode), 'vanished') : stayed),
  wonder: (mode) => (mode.isAsked ? stayed : moved({ ...mode, isAsked: true }, 'still-there')),
  close: (mode) => (mode.isAsked ? moved(undefined, 'closed') : stayed),
};

const afterwards: Readonly<Record<Resolution, Told>> = {
  solved: 'resolved',
  advised: 'resolved',
  ticket: 'resolved-ticket',
  'not-ours': 'resolved-plain',
  'no-answer': 'resolved-plain',
};

/** Whoever did not take it is asked again only when all the others were. */
function passedOn({ offered: _, ...mode }: Queued, by: string): Queued {
  return { ...mode, passed: [...mode.passed.filter((one) => one !== by), by] };
}

/** At the front, with the time of the first asking. */
function back({ of, agent: { id } }: WithPerson): Queued {
  return { is: 'queued', of, passed: [id], isBack: true };
}

/** Total: every event has an answer wherever it happens. Pure, so whoever loses a race steps again from where the other left it. */
export function step(from: Mode | undefined, event: LiveEvent): Stepped {
  if (from === undefined) return along(fromBot, undefined, event);
  return from.is === 'queued' ? along(fromQueued, from, event) : along(fromPerson, from, event);
}

function along<From extends Mode | undefined>(edges: Edges<From>, from: From, event: LiveEvent): Stepped {
  const edge = edges[event.do] as (mode: From, event: LiveEvent) => Stepped;
  return edge(from, event);
}
