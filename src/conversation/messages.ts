import { z } from 'zod';
import type { Deed } from './live/mode.ts';
import { type Person, person } from './person.ts';

export { type Person, person };

/**
 * Which question a button answers, and how. `at` names one asking of one question (it changes when the question is asked
 * again after going back), so that a tap on an old button is never applied to a new question.
 */
export const pick = z.strictObject({ at: z.string().min(1).max(200), answer: z.string().min(1).max(80) });
export type Pick = z.infer<typeof pick>;

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
  /** Somebody opened the chat, or the bot was added to one. `isShared`: on a computer that others use too. */
  | (HeardBase & { readonly kind: 'arrival'; readonly isShared?: true })
  /** The bot was taken away: nothing more is said there until it comes back. */
  | (HeardBase & { readonly kind: 'departure' })
  | (HeardBase & {
      readonly kind: 'message';
      readonly text: string;
      readonly pick?: Pick;
      /** A picture or a file came with it, which nothing here looks into. */
      readonly withFile?: boolean;
      /** It takes the place of an earlier message, whose id this is: the person has edited what they wrote. */
      readonly edits?: string;
    })
  /** The details of a handover were changed in a form of the channel's own. `at` names the asking that it was opened for. */
  | (HeardBase & {
      readonly kind: 'details';
      readonly at: string;
      readonly values: Readonly<Record<string, string>>;
    })
  /** The secure form was sent, and the backend has answered. */
  | (HeardBase & {
      readonly kind: 'result';
      readonly at: string;
      readonly result: string;
      readonly values: Readonly<Record<string, string>>;
    })
  /** An agent did something at the desk. */
  | { readonly kind: 'desk'; readonly id: string; readonly conversation: string; readonly deed: Deed }
  /** An alarm rang. What is due, and where to speak, stands in the record. */
  | { readonly kind: 'alarm'; readonly id: string; readonly conversation: string };

/**
 * What the bot says in one turn. `text` is Markdown of a small kind: paragraphs, bold, numbered lists. `question` is what it ends
 * with, where it asks something: see `aroundLinks`.
 */
export const reply = z.strictObject({
  text: z.string(),
  /** The agent who says it, by the name that the person reads; left out, the bot. */
  by: z.string().exactOptional(),
  /** Whoever reads along at the desk does not see it. */
  isForPersonAlone: z.literal(true).exactOptional(),
  /** An agent answers what is said next: they are shown that the person types. */
  toAgent: z.literal(true).exactOptional(),
  question: z.string().exactOptional(),
  /** `group`: the heading under which it stands, where there are many. Those of one heading come together. */
  choices: z.array(z.strictObject({ label: z.string(), pick, group: z.string().exactOptional() })),
  links: z.array(z.strictObject({ title: z.string(), url: z.string() })),
  /** How far they are through steps that are told one a message. `at` counts from 1 to `of`. */
  progress: z.strictObject({ at: z.int().positive(), of: z.int().positive() }).exactOptional(),
  /** Pictures of the screen, by guide and name, and what each shows in words. They are 288 wide. */
  pictures: z
    .array(z.strictObject({ guide: z.string(), name: z.string(), alt: z.string(), height: z.number() }))
    .exactOptional(),
  /** What can be filled in in a form of the channel's own, where it has such forms. The links and choices do the same without. */
  form: z
    .discriminatedUnion('of', [
      z.strictObject({ of: z.literal('date-of-birth'), at: z.string(), url: z.string() }),
      z.strictObject({
        of: z.literal('details'),
        at: z.string(),
        /** The answers that this form does the work of. */
        instead: z.array(z.string()),
        fields: z.array(z.strictObject({ name: z.string(), label: z.string(), value: z.string() })),
      }),
    ])
    .exactOptional(),
  /** Where what is said stands: a document, and what it says there. */
  cites: z.array(z.strictObject({ document: z.string(), says: z.string() })).exactOptional(),
  /** A guide has ended with this. */
  end: z.enum(['solved', 'waiting', 'stopped']).exactOptional(),
});
export type Reply = z.infer<typeof reply>;

/** What is said, without the marks of Markdown, line by line. */
export function withoutMarkdown(markdown: string): string {
  return markdown.replace(/(?<!\\)\*\*/g, '').replace(/\\([\\`*_{}[\]()<>#~|])/g, '$1');
}

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
    /** It sounded like distress. */
    care: z.literal(true).exactOptional(),
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
  /** The id of what the turn answers to. */
  readonly cause: string;
}

/** Whether it may be asked if it helped: something has come to its end, well or not yet. */
export function hasEnded({ end }: Reply): boolean {
  return end === 'solved' || end === 'waiting';
}
