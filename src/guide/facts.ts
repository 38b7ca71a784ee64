import { z } from 'zod';
import { splitText } from './text.ts';

/** `esr.lock`: the guide's id, a full stop, the row's id. */
export type FactId = string;

/** Who at the Trust confirms what Latchkey says of its own accord. */
export const confirmers = ['training-team', 'it', 'helpdesk', 'safeguarding'] as const;
export type Confirmer = (typeof confirmers)[number];

const someTopics = z
  .array(z.string().regex(/^(?:[a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*$/, 'a topic of the guide, or guide/topic of another'))
  .min(1);
const topics = z.union([z.literal('all'), someTopics, z.strictObject({ 'all-but': someTopics })]);

const duration = z.union([
  z.strictObject({ minutes: z.int().positive() }),
  z.strictObject({ hours: z.int().positive() }),
  z.strictObject({ 'working-days': z.int().positive() }),
]);

export const factSource = z
  .strictObject({
    value: z.string().min(1).describe('What the guide states, whole. For an address: the address itself.'),
    say: z.string().min(1).optional().describe('How a sentence says it, where that is shorter than the value.'),
    sentence: z
      .string()
      .min(1)
      .max(240)
      .optional()
      .describe(
        'The whole sentence, said alike by the chat, in mails and on pages. Guides write {sentence esr.lock} for it.',
      ),
    quote: z.string().min(1).optional().describe('Where it stands in the guide, word for word.'),
    length: duration.optional().describe('The length of time, as the backend and the clocks count it.'),
    count: z.int().positive().optional().describe('The number, as the backend counts it.'),
    assumed: z.string().optional().describe('No guide states it: why we say it, and who should confirm it.'),
    confirms: z.enum(confirmers).optional().describe('Who at the Trust confirms what is assumed.'),
    reach: z
      .union([topics, z.strictObject({ guided: topics.optional(), connected: topics.optional() })])
      .optional()
      .describe(
        'The topics in which somebody must be able to come to it: all, all-but, or a list. By way, where only one needs it.',
      ),
    unreached: z.string().min(1).optional().describe('Why no topic needs to lead to it, in place of reach.'),
    tell: z
      .string()
      .min(1)
      .max(240)
      .optional()
      .describe('What is said to somebody who asks for it. {esr.lock} says a fact.'),
    why: z
      .string()
      .min(1)
      .max(240)
      .optional()
      .describe(
        'What is said to somebody who asks why it is so, where its guide gives a reason; "told": what is told.',
      ),
    link: z.string().min(1).max(80).optional().describe('Of an address: the words of the link under what is told.'),
    adopt: z
      .string()
      .min(1)
      .optional()
      .describe('What each Trust says of itself, in FACTS_FILE: named at the start while it is missing.'),
    page: z.enum(['about', 'privacy']).optional().describe('Of around: the page of the web chat that says it, too.'),
    unasked: z.string().min(1).optional().describe('Why nobody asks for it, in place of tell and the ways of asking.'),
  })
  .refine((fact) => fact.quote !== undefined || fact.assumed !== undefined, {
    error: 'a fact needs the quote it comes from, or says why it is assumed',
  });

export type Fact = z.infer<typeof factSource>;
/** In which topics a fact is needed. */
export type Topics = z.infer<typeof topics>;

const name = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name is written in kebab-case');

/** The owner of the facts that no guide states: the common guide tells them. */
export const around = 'around';

/** The whole of dialogs/facts.yaml: owner → row → fact. */
export const factsSource = z.record(name, z.record(name, factSource));

export class Facts {
  readonly rows: ReadonlyMap<FactId, Fact>;

  constructor(rows: ReadonlyMap<FactId, Fact>) {
    this.rows = rows;
  }

  static from(source: z.infer<typeof factsSource>): Facts {
    const rows = new Map<FactId, Fact>();
    for (const [owner, facts] of Object.entries(source)) {
      for (const [id, fact] of Object.entries(facts)) rows.set(`${owner}.${id}`, fact);
    }
    return new Facts(rows);
  }

  get(id: FactId): Fact {
    const fact = this.rows.get(id);
    if (fact === undefined) throw new Error(`no fact ${id} in dialogs/facts.yaml`);
    return fact;
  }

  /** How a sentence says the fact. */
  say(id: FactId): string {
    const fact = this.get(id);
    return fact.say ?? fact.value;
  }

  /** The sentence of a fact, in plain words: as the chat says it, without what is bold there. @throws when it has none */
  sentence(id: FactId): string {
    const { sentence } = this.get(id);
    if (sentence === undefined) throw new Error(`fact ${id} has no sentence`);
    const words = splitText(sentence).map(({ words, placeholder = '' }) => words ?? this.say(placeholder));
    return words.join('').replaceAll('**', '');
  }

  /** The length of a fact in seconds. @throws when the fact has none, or one that only a calendar can count. */
  seconds(id: FactId): number {
    const { length } = this.get(id);
    if (length !== undefined && 'minutes' in length) return length.minutes * 60;
    if (length !== undefined && 'hours' in length) return length.hours * 3600;
    throw new Error(`fact ${id} has no length in minutes or hours`);
  }

  workingDays(id: FactId): number {
    const { length } = this.get(id);
    if (length !== undefined && 'working-days' in length) return length['working-days'];
    throw new Error(`fact ${id} has no length in working days`);
  }

  count(id: FactId): number {
    const { count } = this.get(id);
    if (count === undefined) throw new Error(`fact ${id} has no count`);
    return count;
  }
}
