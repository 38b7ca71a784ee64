import { z } from 'zod';

/**
 * Which question a button answers, and how. `at` names one asking of one question (it changes when the question is asked
 * again after going back), so that a tap on an old button is never applied to a new question.
 */
export const pick = z.strictObject({ at: z.string().min(1).max(200), answer: z.string().min(1).max(80) });
export type Pick = z.infer<typeof pick>;

/** Who is speaking, and what may be said to them about an account: an anonymous person learns nothing of any account. */
export const person = z.discriminatedUnion('tier', [
  z.strictObject({ tier: z.literal('anonymous') }),
  z.strictObject({
    tier: z.literal('identified'),
    tenant: z.string(),
    objectId: z.string(),
    addresses: z.array(z.string()).readonly(),
    /** As whoever vouches for them calls them. */
    name: z.string().exactOptional(),
  }),
]);
export type Person = Readonly<z.infer<typeof person>>;

/**
 * What reached a conversation. `id` is the cause of the turn: the same id is answered with the same replies, and acted on
 * once. `reference` is what the channel needs in order to speak later, opaque to everyone else.
 */
interface HeardBase {
  readonly id: string;
  readonly conversation: string;
  readonly channel: Channel;
  readonly person: Person;
  readonly reference?: unknown;
  /** What the channel's log keeps beside the person's words, committed in one with the turn. Left out: nothing is logged. */
  readonly echo?: unknown;
}
export type Channel = 'webchat' | 'msteams' | 'terminal' | 'other';

export type InboundEvent =
  /** Somebody opened the chat, or the bot was added to one. */
  | (HeardBase & { readonly kind: 'arrival' })
  /** The bot was taken away: nothing more is said there until it comes back. */
  | (HeardBase & { readonly kind: 'departure' })
  | (HeardBase & {
      readonly kind: 'message';
      readonly text: string;
      readonly pick?: Pick;
      /** A picture or a file came with it, which nothing here looks into. */
      readonly withFile?: boolean;
    })
  /** The secure form was sent, and the backend has answered. */
  | (HeardBase & {
      readonly kind: 'result';
      readonly at: string;
      readonly result: string;
      readonly values: Readonly<Record<string, string>>;
    })
  /** An alarm rang. What is due, and where to speak, stands in the record. */
  | { readonly kind: 'alarm'; readonly id: string; readonly conversation: string };

/**
 * What the bot says in one turn. `text` is Markdown of a small kind: paragraphs, bold, numbered lists. `question` is what it ends
 * with, where it asks something: see `aroundLinks`.
 */
export const reply = z.strictObject({
  text: z.string(),
  question: z.string().exactOptional(),
  choices: z.array(z.strictObject({ label: z.string(), pick })),
  links: z.array(z.strictObject({ title: z.string(), url: z.string() })),
});
export type Reply = z.infer<typeof reply>;

/** What is read before the links of a reply, and after them: its question, which may be about one of them. */
export function aroundLinks({ text, question = '', links }: Reply): readonly [before: string, after: string] {
  if (links.length === 0 || question === '' || !text.endsWith(question)) return [text, ''];
  return [text.slice(0, text.length - question.length).trimEnd(), question];
}

/**
 * A line of the log that a channel is read from. `position` counts from 1 within the conversation, `at` is an ISO instant.
 * A person's words stand in `text`, after secrets are taken out; `body` is what else the channel wants back, in its own form.
 */
export const logLine = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('person'),
    position: z.int().positive(),
    at: z.iso.datetime(),
    text: z.string(),
    body: z.unknown(),
  }),
  z.strictObject({ from: z.literal('bot'), position: z.int().positive(), at: z.iso.datetime(), reply }),
]);
export type LogLine = z.infer<typeof logLine>;

/** Who speaks, where, and when. */
export interface Speaking {
  readonly conversation: string;
  readonly channel: Channel;
  readonly person: Person;
  readonly reference?: unknown;
  readonly now: Date;
}
