import { z } from 'zod';
import { acts } from '../acts.ts';
import { circumstances } from '../circumstances.ts';
import { inputKinds } from '../inputs.ts';
import { tried } from '../tried.ts';

/** Words that older YAML readers take for true or false: as a name they would change meaning between editors. */
const ambiguous = new Set(['yes', 'no', 'on', 'off', 'true', 'false', 'null', 'y', 'n']);

const name = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'a name is written in kebab-case: small letters, digits and hyphens')
  .refine((id) => !ambiguous.has(id), 'yes, no, on and off mean true or false to some editors: use a longer name');
const factId = z.string().regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, 'a fact is named guide.row, such as esr.lock');
const day = z.iso.date();

const text = z
  .string()
  .min(1)
  .max(1200)
  .describe(
    'Markdown (bold, numbered lists). {esr.lock} says a fact, {email} a value, {clock esr.link-life} a clock time.',
  );

const answer = z.strictObject({
  say: z.string().min(1).max(60).describe('What the button says.'),
  also: z.array(z.string().min(1)).optional().describe('Other ways to say it, understood and not shown.'),
  heard: z
    .union([z.enum(tried), z.array(z.enum(tried)).min(1)])
    .optional()
    .describe('Said in passing, it counts as this answer: the question is skipped, and the person is told.'),
  as: z.string().min(1).max(60).optional().describe('Kept in place of what would have been typed: not to hand.'),
  changes: name
    .optional()
    .describe('In place of go: a question of before that it opens again. What else was answered stands.'),
  go: name.optional(),
});

const link = z.strictObject({
  say: z.string().min(1).max(80),
  to: z.string().min(1).describe('A fact that is an address (esr.url), or a value that an act left behind (page).'),
});

const listed = z.union([
  text.refine((words) => !/\n\s*\n/.test(words), 'a step is one paragraph'),
  z.strictObject({ say: text, drawing: name.describe('A file of drawings/, without its .svg.') }),
]);

const remind = z.union([
  z.strictObject({ after: factId.describe('A fact with a length.'), go: name }),
  z.strictObject({ at: name.describe('A value that is an instant.'), go: name }),
]);

const step = z
  .strictObject({
    say: text.optional(),
    instead: z
      .partialRecord(z.enum(circumstances), text)
      .optional()
      .describe('What is said in place of say to somebody in these circumstances.'),
    steps: z
      .array(listed)
      .min(2)
      .max(9)
      .optional()
      .describe('What to do before the question, told one a message: what is done before the screen changes is one.'),
    stuck: name.optional().describe('Of steps: the answer of whoever is stuck on the way.'),
    drawing: name.optional().describe('A picture of the screen: a file of drawings/, without its .svg.'),
    ask: text.optional().describe('A question. Its answers, its input, or both follow.'),
    reword: text.optional().describe('The question in other words, for when the answer was not understood.'),
    explain: text.optional().describe('What the question is for and what will do, for whoever asks back.'),
    answers: z.record(name, answer).optional(),
    input: z.enum(inputKinds).optional(),
    keep: name.optional().describe('The value under which an input is kept.'),
    about: z
      .array(z.string().regex(/^[a-z][a-z' -]*$/, 'in small letters'))
      .optional()
      .describe(
        'How people speak of what the input asks for: tried, locked me out. A time in a sentence counts where one of these is said of it.',
      ),
    as: text.optional().describe('What the answer says, for it to be shown back: your last try was {when}.'),
    act: z.enum(Object.keys(acts) as [keyof typeof acts]).optional(),
    counts: factId.optional().describe('Of a clock: the fact whose length it counts.'),
    results: z.record(name, name).optional().describe('Every result of the act, and where it goes.'),
    end: z.enum(['solved', 'waiting', 'handoff', 'stopped']).optional(),
    offer: z.array(name).optional().describe('Topics of this guide to offer at the end.'),
    go: name.optional().describe('The next step, after an input or a sentence.'),
    links: z.array(link).optional(),
    cite: z.array(factId).optional().describe('Facts the step stands on without saying them.'),
    remind: remind.optional(),
  })
  .superRefine((source, context) => {
    const kinds = [source.ask, source.act, source.end].filter((kind) => kind !== undefined).length;
    const complain = (message: string, path: string[] = []) => context.addIssue({ code: 'custom', message, path });
    if (kinds > 1) return complain('a step is one thing: an ask, an act or an end');
    if (source.ask !== undefined) {
      if (source.answers === undefined && source.input === undefined)
        complain('a question needs answers or an input', ['ask']);
      if (source.input !== undefined && source.keep === undefined)
        complain('an input needs keep: the name of its value', ['input']);
      if (source.input !== undefined && source.go === undefined)
        complain('an input needs go: the step that follows it', ['input']);
      if (source.input === undefined && source.go !== undefined) complain('each answer has its own go', ['go']);
    } else if (source.act !== undefined) {
      if (source.results === undefined) complain('an act needs results', ['act']);
    } else if (source.end !== undefined) {
      if (source.say === undefined) complain('an end needs a sentence: say', ['end']);
    } else {
      if (source.say === undefined) complain('a step says, asks, acts or ends');
      if (source.go === undefined) complain('a sentence needs go: the step that follows it');
    }
    if (source.go !== undefined && (source.act ?? source.end) !== undefined)
      complain('go belongs to a sentence or an input', ['go']);
    if (source.input !== undefined && source.ask === undefined) complain('an input belongs to a question', ['input']);
    if (source.remind !== undefined && source.ask === undefined && source.end === undefined)
      complain('only a question or an end can remind', ['remind']);
    if (source.act !== undefined && source.act !== 'secure-form' && source.answers !== undefined)
      complain('only secure-form waits for long enough to offer answers', ['answers']);
    for (const [id, { as, changes, go }] of Object.entries(source.answers ?? {})) {
      if ((changes === undefined) === (go === undefined))
        complain('an answer has go, the step that follows it, or changes', ['answers', id]);
      if (as !== undefined && (source.input === undefined || go === undefined))
        complain('as stands in place of an input of the same step', ['answers', id]);
    }
    if (source.instead !== undefined && source.say === undefined)
      complain('instead stands in place of say', ['instead']);
    if (source.steps !== undefined && source.answers === undefined)
      complain('steps come before a question with answers', ['steps']);
    if (source.steps !== undefined && (source.remind ?? source.instead) !== undefined)
      complain('what has steps does not remind, and has no instead', ['steps']);
    if (source.stuck !== undefined && (source.steps === undefined || source.answers?.[source.stuck] === undefined))
      complain('stuck is an answer of a question with steps', ['stuck']);
    if (source.explain !== undefined && source.ask === undefined) complain('only a question is explained', ['explain']);
    if (source.reword !== undefined && source.ask === undefined) complain('only a question is reworded', ['reword']);
    if (source.keep !== undefined && source.input === undefined) complain('keep belongs to an input', ['keep']);
    if ((source.about ?? source.as) !== undefined && source.input === undefined)
      complain('about and as belong to an input', [source.about === undefined ? 'as' : 'about']);
    if (source.counts !== undefined && source.act === undefined) complain('counts belongs to an act', ['counts']);
    if (source.results !== undefined && source.act === undefined) complain('results belong to an act', ['results']);
    if (source.offer !== undefined && source.end === undefined) complain('offer belongs to an end', ['offer']);
    if (source.answers !== undefined && source.ask === undefined && source.act === undefined)
      complain('answers belong to a question, or to an act that waits', ['answers']);
  });

const topic = z.strictObject({
  title: z.string().min(1).max(60).describe("A button, in the person's words."),
  start: name,
  listed: z.boolean().default(true).describe('false: found by words only, not among the buttons.'),
  group: z.string().min(1).max(30).optional().describe('The heading under which it stands, where there are many.'),
  'at-top': z
    .literal(true)
    .optional()
    .describe('A trouble of its own: a button beside the systems, not among the topics of its guide.'),
});

/** `guide.yaml`, as its author writes it. */
export const guideSource = z.strictObject({
  guide: name,
  title: z.string().min(1),
  called: z.array(z.string().min(2)).default([]).describe('What people call the system: ti, my mandatory.'),
  source: z.strictObject({ document: z.string().min(1), owner: z.string().min(1), reviewed: day, 'review-by': day }),
  contact: z
    .strictObject({
      name: z.string().min(1),
      email: factId.optional().describe('The fact that is the address for tickets.'),
      reply: factId.describe('The fact that says in how many working days an answer comes.'),
    })
    .optional(),
  topics: z.record(name, topic),
  steps: z.record(name, step),
  messages: z
    .record(z.string(), text)
    .optional()
    .describe('The common guide only: the sentences said outside any step.'),
});

export type GuideSource = z.infer<typeof guideSource>;
export type StepSource = z.infer<typeof step>;
