import { z } from 'zod';
import { type Concept, concepts } from './concepts.ts';
import type { GuideId, TopicId } from './ids.ts';
import { type Remark, remarks } from './remarks.ts';

/** How a person's own words lead to a guide and its topics, beside the phrases: `routing.yaml`, compiled. */
export interface Routing {
  /** Names of the system that nobody writes, as they are misheard or shortened. */
  readonly alsoCalled: readonly string[];
  /** Names that are everyday words too, and name the system only where nothing else is named. */
  readonly everydayNames: readonly string[];
  /** Names that count only where something of a login is spoken of beside them: "training" is a course elsewhere. */
  readonly besideLogin: readonly string[];
  /** Phrases in which a name means something else; `beside` limits that to texts with one of these phrases in them. */
  readonly meansElse: readonly { readonly phrases: readonly string[]; readonly beside: readonly string[] }[];
  /** What hints at the system without naming it. */
  readonly hints: readonly string[];
  /** Topics that stand in the way of everything else, the gravest first. */
  readonly blocking: readonly TopicId[];
  /** Topics that are still a matter once the person is in. */
  readonly lasting: readonly TopicId[];
  readonly topics: ReadonlyMap<TopicId, TopicRouting>;
  /** How people speak of the conversation itself, line by line as it is written: see `partsOf`. Of the common guide alone. */
  readonly remarks: ReadonlyMap<Remark, readonly string[]>;
}

export interface TopicRouting {
  /** A clause tells of the topic only if it speaks of one of these; none for a topic that any words may tell of. */
  readonly speaksOf: readonly Concept[];
  /** And only in a message that speaks of one of these somewhere. */
  readonly messageSpeaksOf: readonly Concept[];
  /** Topics of the guide that are one story with it: the one led to the other. */
  readonly sameStory: readonly TopicId[];
  /** What the same trouble is called in other guides. */
  readonly sameAs: readonly { readonly guide: GuideId; readonly topic: TopicId }[];
}

export const noRouting: Routing = {
  alsoCalled: [],
  everydayNames: [],
  besideLogin: [],
  meansElse: [],
  hints: [],
  blocking: [],
  lasting: [],
  topics: new Map(),
  remarks: new Map(),
};

/** How many ways of saying it one line may stand for. */
const mostWays = 60;

const name = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name is written in kebab-case');
const ref = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/,
    'a topic of another guide is written guide/topic, such as esr/first-login',
  );

const said = z
  .string()
  .min(2)
  .max(120)
  .superRefine((text, context) => {
    const ways = waysOf(text);
    if (ways === undefined)
      context.addIssue({ code: 'custom', message: 'a choice of words is written [this|that], and stands in no other' });
    else if (ways.length > mostWays)
      context.addIssue({ code: 'custom', message: `stands for ${ways.length} phrases, over ${mostWays}` });
  });
const remark = z
  .string()
  .min(2)
  .max(800)
  .refine((text) => partsOf(text) !== undefined, 'a choice of words is written [this|that], and stands in no other');
const names = z.array(said).max(100).default([]);
const topics = z.array(name).max(50).default([]);

/** `routing.yaml`, as its author writes it. */
export const routingSource = z.strictObject({
  'also-called': names.describe('Names that nobody writes into a guide: how the name is misheard or shortened.'),
  'everyday-names': names.describe(
    'Those of its names that are everyday words too: they count where nothing else is named.',
  ),
  'beside-a-login': names.describe(
    'Names that count only where a login is spoken of: "training" is a course elsewhere.',
  ),
  'means-else': z
    .array(z.union([said, z.strictObject({ say: said, beside: z.array(said).min(1).max(20) })]))
    .max(50)
    .default([])
    .describe('Phrases in which a name means something else: bank [details|card].'),
  hints: names.describe('What hints at the system without naming it.'),
  blocking: topics.describe('Topics that stand in the way of everything else, the gravest first.'),
  lasting: topics.describe('Topics that are still a matter once the person is in.'),
  topics: z
    .record(
      name,
      z.strictObject({
        'speaks-of': z
          .array(z.enum(concepts))
          .max(20)
          .default([])
          .describe('A clause tells of it only if it speaks of one.'),
        'message-speaks-of': z
          .array(z.enum(concepts))
          .max(20)
          .default([])
          .describe('And the message, somewhere, of one.'),
        'same-story': topics.describe('Topics that are one story with this: the one led to the other.'),
        'same-as': z.array(ref).max(20).default([]).describe('What the same trouble is called in another guide.'),
      }),
    )
    .default({}),
  remarks: z
    .partialRecord(z.enum(remarks), z.array(remark).min(1).max(100))
    .default({})
    .describe('How people speak of the conversation itself. In the common guide alone.'),
});
export type RoutingSource = z.infer<typeof routingSource>;

/** The choices that a line is made of, one after the other; undefined where brackets do not match, or stand within one another. */
export function partsOf(line: string): readonly (readonly string[])[] | undefined {
  const parts = line.split(/(\[[^[\]]*\])/).filter((part) => part.trim() !== '');
  if (parts.some((part) => !/^\[.*\]$/.test(part) && /[[\]|]/.test(part))) return undefined;
  return parts.map((part) => (part.startsWith('[') ? part.slice(1, -1).split('|') : [part]).map((one) => one.trim()));
}

/**
 * The phrases that a line stands for: `[my|the] bank [card|details]` is four of them, and `[|my] bank` two.
 *
 * @returns undefined where brackets do not match, or stand within one another
 */
export function waysOf(line: string): readonly string[] | undefined {
  const parts = line.split(/(\[[^[\]]*\])/);
  if (parts.some((part) => !/^\[.*\]$/.test(part) && /[[\]|]/.test(part))) return undefined;
  let ways = [''];
  for (const part of parts) {
    const choices = part.startsWith('[') ? part.slice(1, -1).split('|') : [part];
    // Long before it is too much to hold, it is too much to mean.
    if (ways.length * choices.length > 10_000) return Array.from({ length: 10_000 }, () => line);
    ways = ways.flatMap((way) => choices.map((choice) => way + choice));
  }
  return ways.map((way) => way.replace(/\s+/g, ' ').trim()).filter((way) => way !== '');
}
