import { z } from 'zod';
import { kept } from '../guide/circumstances.ts';
import type { Guide, GuideId, Outcome } from '../guide/guide.ts';
import { questionOf } from '../guide/questions.ts';
import { tried } from '../guide/tried.ts';
import type { TopicRef } from '../understanding/intents/topics.ts';
import { expectations } from '../understanding/secrets/secrets.ts';
import { mode } from './live/mode.ts';
import { person, pick, reply } from './messages.ts';

const values = z.record(z.string(), z.string());
const instant = z.iso.datetime();

/** What was said in passing, and may answer a question before it is asked. */
/** Read leniently: what an earlier version kept beside it is let go. */
const said = z.object({
  tried: z.array(z.enum(tried)),
  emails: z.array(z.string()),
  times: z.array(z.strictObject({ value: z.string(), about: z.string() })).default([]),
  joined: z.iso.date().optional(),
});

const topicRef = z.strictObject({ guide: z.string(), topic: z.string() });

/** What a choice takes along: what was said beside it, a second problem for afterwards, and whose account it is. */
const along = {
  said: said.optional(),
  also: z.array(topicRef).optional(),
  forSomebodyElse: z.literal(true).optional(),
};
const carried = z.strictObject(along);
export type Carried = z.infer<typeof carried>;

const session = z.strictObject({
  id: z.string(),
  guide: z.string(),
  topic: z.string(),
  began: instant,
  given: values,
  trail: z.array(z.strictObject({ step: z.string(), exit: z.string(), values, at: instant })),
  moves: z.int().nonnegative(),
  said: said.optional(),
  known: values.optional(),
});

/** What choosing an offered answer does. Data, so that an offer outlives the process that made it. */
const effect = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('begin'), guide: z.string(), topic: z.string(), ...along }),
  z.strictObject({ do: z.literal('show'), guide: z.string(), ...along }),
  z.strictObject({ do: z.literal('menu'), ...along }),
  /** Takes an address that was read as the answer to the question for one. `typed` is what it was read from: typed again, it is meant. */
  z.strictObject({ do: z.literal('give'), value: z.string(), typed: z.string().exactOptional() }),
  z.strictObject({ do: z.literal('type-again') }),
  /** What is said is so: questions that it answers are not asked. */
  z.strictObject({ do: z.literal('note'), ...along }),
  z.strictObject({ do: z.literal('resume'), session: z.string() }),
  z.strictObject({ do: z.literal('carry-on') }),
  z.strictObject({ do: z.literal('drop'), session: z.string() }),
  /** Asks for another email or code: where in the trail of a session it was asked for before. */
  z.strictObject({ do: z.literal('again'), session: z.string(), kept: z.int().nonnegative() }),
  /** They are in. */
  z.strictObject({ do: z.literal('done') }),
  /** What "start again" left is taken up again. */
  z.strictObject({ do: z.literal('undo') }),
  /** Waits on. */
  z.strictObject({ do: z.literal('wait') }),
  /** Tells what was asked for. */
  z.strictObject({ do: z.literal('tell'), fact: z.string() }),
  /** Waits no longer for a person, or leaves one; leaves a message instead; what a person did has not helped. */
  z.strictObject({ do: z.literal('live'), what: z.enum(['part', 'message', 'not-yet']) }),
  /** Has the answer written instead of waiting. `reach`: where to, as the form keeps it, where that is known. */
  z.strictObject({ do: z.literal('written'), reach: z.string().exactOptional() }),
  /** A second problem that is not to be spoken of. */
  z.strictObject({ do: z.literal('leave-be'), guide: z.string(), topic: z.string() }),
]);
export type Effect = z.infer<typeof effect>;

/** A question that the conversation itself has asked, outside any guide: which topic, leave this one, take it up again. */
const offer = z.strictObject({
  at: z.string(),
  text: z.string(),
  /** The question in other words. */
  reword: z.string().optional(),
  /** It is shown in place of the answers of the guide's own question, which stays open beneath it. */
  inPlace: z.literal(true).optional(),
  options: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      also: z.array(z.string()).exactOptional(),
      group: z.string().exactOptional(),
      effect,
    }),
  ),
});
export type Offer = z.infer<typeof offer>;

/** An offer with words of its own is the question that is open; one without stands beside the guide's own question. */
export function isQuestion(offer: Offer | undefined): offer is Offer {
  return offer !== undefined && offer.text !== '';
}

const reminder = z.strictObject({
  session: z.string(),
  step: z.string(),
  moves: z.int(),
  due: instant,
  /** For whom the backend was asked, where its answer is waited for. */
  person: person.optional(),
});

/** A line of what was said, after secrets are taken out. `pressed`: a button, whose words are ours. */
export const tailLine = z.strictObject({
  from: z.enum(['person', 'bot', 'agent']),
  at: instant,
  text: z.string(),
  pressed: z.literal(true).exactOptional(),
});
export type TailLine = z.infer<typeof tailLine>;

/**
 * All that is kept of a conversation. No password, code or date of birth is ever in it. The last of `sessions` is the one
 * being talked about; those before it were left and can be taken up again, or wait for a reminder.
 */
export const conversationRecord = z.strictObject({
  version: z.literal(1),
  channel: z.enum(['webchat', 'msteams', 'terminal', 'other']),
  reference: z.unknown().optional(),
  sessions: z.array(session),
  offer: offer.optional(),
  /** Second problems that were said, kept for afterwards. */
  later: z.array(topicRef).optional(),
  /** What was told before any guide was open: it goes along with the one that is begun. */
  beside: said.exactOptional(),
  /** Details for a person, told before one was asked for, by the names that the form has for them. */
  details: values.exactOptional(),
  /** Kinds of secrets that the person has been told about: they are told once. */
  secretsTold: z.array(z.string()).optional(),
  /** What they told of themselves, and holds from then on. */
  circumstances: z.array(z.enum(kept)).optional(),
  /** The person has been told that files are not looked into. */
  fileTold: z.literal(true).optional(),
  /** How often the person has sounded fed up, until a person was offered for it: that happens once. */
  fedUp: z.union([z.int().nonnegative(), z.literal('offered')]).optional(),
  /** Left out while the bot answers. */
  live: mode.exactOptional(),
  /** What a guide asked last, to know whether it has been edited since: see `runner.isChanged`. */
  asked: z.strictObject({ session: z.string(), moves: z.int(), shape: z.string() }).optional(),
  /** When the person last said something. */
  heard: instant.optional(),
  /** Where the person has stood, the latest last: whoever stands there again has come no further. */
  stood: z.array(z.string()).exactOptional(),
  /** Turns after which the person stood where they had stood before. */
  still: z.int().nonnegative().optional(),
  /** Times in a row that the person was not understood. */
  misses: z.int().nonnegative(),
  /** The guide that was done with last: what is asked after that, and names no system, is of it. */
  doneWith: z.string().exactOptional(),
  /** The facts that were told last, in answer to a question: "why?" is about the first, until something else is said. */
  told: z.array(z.string()).optional(),
  /** The last reply was where to turn in distress: what comes next is heard with that in mind. */
  cared: z.literal(true).exactOptional(),
  /** The last sentence said, so that it is never said twice in a row. */
  last: z.string(),
  reminders: z.array(reminder),
  /**
   * Mails and texts that were promised for when it is time, and the addresses or numbers they go to: kept for that alone, until they are sent. `tries`: how
   * often it was in vain, once it was time.
   */
  emailsThen: z
    .array(
      z.strictObject({
        to: z.string(),
        session: z.string(),
        moves: z.int(),
        about: topicRef,
        due: instant,
        tries: z.int().nonnegative(),
      }),
    )
    .exactOptional(),
  /** The last thing said offered to send an email when it is time: an address alone is the answer to that. */
  emailOffered: z.literal(true).exactOptional(),
  /** What "start again" left, until something else is begun. */
  undo: z
    .strictObject({
      sessions: z.array(session),
      reminders: z.array(reminder),
      offer: offer.exactOptional(),
      later: z.array(topicRef).exactOptional(),
      tail: z.array(tailLine).exactOptional(),
    })
    .exactOptional(),
  /** The last lines that were said, on every channel: what a ticket takes along. See tail.ts for how much. */
  tail: z.array(tailLine).optional(),
  /** The tickets that were opened here: whoever asks how far one has come is told of these and of no other. */
  tickets: z
    .array(
      z.strictObject({
        reference: z.string(),
        openedAt: instant,
        answeredBy: z.union([z.iso.date(), instant]),
        contact: z.string(),
        /** An answer was brought here, and the person has typed nothing since. */
        isAnswered: z.literal(true).exactOptional(),
      }),
    )
    .optional(),
  /** A ticket that was asked after by its reference alone: one more thing that stands in it is asked for. */
  ticketAsked: z.string().exactOptional(),
  /** Letters that were asked for in the last hour, by a hash of the address that they go to. */
  mails: z.array(z.strictObject({ to: z.string(), at: instant })).optional(),
  /** The latest causes and their replies: a cause that comes again has its replies again. */
  causes: z.array(
    z.strictObject({
      id: z.string(),
      digest: z.string(),
      /** What the open question expected of the message, for the same digest when it comes again. */
      expected: z.enum(expectations).optional(),
      replies: z.array(reply),
      position: z.int().optional(),
      at: instant.exactOptional(),
      /** The question that was open when it came, and the choice that was pressed. */
      open: z.string().exactOptional(),
      pick: pick.exactOptional(),
    }),
  ),
  /**
   * Ids of earlier causes, whose replies are gone: hashed, eight characters each, by the hour since 1970 in which they went. They
   * are kept for a day while there is talk; when a conversation has been silent for 20 hours all of it goes, and nothing is
   * left open that an old activity could answer.
   */
  spent: z.array(z.strictObject({ hour: z.int(), ids: z.string() })).optional(),
  /** How many lines the log has: the next line's position is one more. */
  lines: z.int().nonnegative(),
  /** Grows with every session and offer, for their ids. */
  counter: z.int().nonnegative(),
});
export type ConversationRecord = z.infer<typeof conversationRecord>;

export function newRecord(channel: ConversationRecord['channel']): ConversationRecord {
  return { version: 1, channel, sessions: [], misses: 0, last: '', reminders: [], causes: [], lines: 0, counter: 0 };
}

/** Forgets what the guides no longer have: a topic may be renamed while somebody is asked about it, or while it waits. */
export function forgetWhatIsGone(record: ConversationRecord, guides: ReadonlyMap<GuideId, Guide>): void {
  const isThere = ({ guide, topic }: TopicRef) => guides.get(guide)?.topics.has(topic) === true;
  if (record.later !== undefined) record.later = record.later.filter(isThere);
  const isGone = (effect: Effect) =>
    (effect.do === 'begin' && !isThere(effect)) ||
    (effect.do === 'tell' && questionOf(effect.fact, guides) === undefined);
  if (record.offer?.options.some(({ effect }) => isGone(effect))) delete record.offer;
}

/** Whoever is in has no other trouble getting in; only what lasts, such as a new address, is still to be told. */
export function forgetTroublesWith(record: ConversationRecord, { id, routing }: Guide): void {
  record.later = record.later?.filter(({ guide, topic }) => guide !== id || routing.lasting.includes(topic));
}

/** What was kept for afterwards and can be done now: what blocks a system blocks all that is kept for it. */
export function nextAfter(
  { guide, topic }: Pick<ConversationRecord['sessions'][number], 'guide' | 'topic'>,
  { result }: Outcome,
  { routing }: Guide,
  { later = [] }: ConversationRecord,
): TopicRef | undefined {
  const isBlocked = result === 'waiting' && routing.blocking.includes(topic);
  return later.find((ref) => !isBlocked || ref.guide !== guide);
}
