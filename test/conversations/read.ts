import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const texts = z.array(z.string()).optional();
/** What has to hold after a turn, in whatever words it is said. A text between slashes is a regular expression. */
const expected = {
  /** Each has to stand in what was said, in a link's title or on a button. */
  told: texts,
  /** As `told`, but a button with these words is not enough. */
  spoken: texts,
  /** None of these may. */
  untold: texts,
  /** `guide/topic` that is open, or was last. */
  on: z.string().optional(),
  /** The rule of the policy that should take the turn. */
  rule: z.string().optional(),
  /** A question was asked, or buttons are shown. */
  asks: z.boolean().optional(),
};
const turn = z.union([
  /** `html` and `file` (a media type) are attachments of the message, as Teams sends them. */
  z.strictObject({ say: z.string(), html: z.string().optional(), file: z.string().optional(), ...expected }),
  /** A button, by its label. */
  z.strictObject({ press: z.string(), ...expected }),
  /** The secure form is sent, with an ISO date of birth. */
  z.strictObject({ form: z.iso.date(), ...expected }),
  /** The clock moves on: 30s, 20m, 12h or 2d. */
  z.strictObject({ pass: z.string().regex(/^\d+[smhd]$/), ...expected }),
]);
export type Turn = z.infer<typeof turn>;

const conversation = z.strictObject({
  title: z.string(),
  /** The clock in London at the first turn. */
  now: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
  /** Left out, every system has a reset backend. */
  connected: z.array(z.string()).optional(),
  /** Left out: a terminal. */
  channel: z.literal('teams').optional(),
  /** Left out: the name of the file. */
  kind: z.string().optional(),
  turns: z.array(turn).min(1),
});
export type Conversation = z.infer<typeof conversation> & { readonly kind: string };

/** A question, and how a reply shows that it answers: all of the expressions. */
export interface Question {
  readonly text: string;
  readonly facts: readonly string[];
  readonly told: readonly string[];
}

/** Every conversation of a folder, in the order of its files. @throws when one is not of the shape */
export function readConversations(folder: string): readonly Conversation[] {
  return filesOf(folder, '.yaml').flatMap((file) => {
    const all: unknown = parse(readFileSync(join(folder, file), 'utf8'));
    const { data, error } = z.array(conversation).safeParse(all);
    if (data === undefined) throw new Error(`${file}: ${z.prettifyError(error)}`);
    return data.map((one) => ({ ...one, kind: one.kind ?? basename(file, '.yaml') }));
  });
}

/**
 * Questions of a folder: a line is `question | fact.id, fact.id`, and may end in `| /expression/` where no row of facts.yaml
 * says what has to be told.
 *
 * @param shown how a reply shows that it holds a fact
 */
export function readQuestions(folder: string, shown: Readonly<Record<string, string>>): readonly Question[] {
  return filesOf(folder, '.txt').flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.includes(' | '))
      .map((line) => {
        const [text = '', ids = '', told] = line.split(' | ');
        const facts = ids.split(',').map((id) => id.trim());
        return { text, facts, told: told === undefined ? facts.map((id) => shownBy(id, shown)) : [told.trim()] };
      }),
  );
}

function shownBy(fact: string, shown: Readonly<Record<string, string>>): string {
  const expression = shown[fact];
  if (expression === undefined) throw new Error(`${fact}: nothing says how a reply shows it`);
  return expression;
}

function filesOf(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending) && file !== 'not-yet.txt')
    .sort();
}

/** The instant at which London's clocks show this. Where they show it twice, the first. */
export function instantAt(clock: string): Date {
  const asUtc = new Date(`${clock}:00Z`);
  const summer = new Date(asUtc.getTime() - 3_600_000);
  return londonClock(summer) === clock ? summer : asUtc;
}

function londonClock(instant: Date): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });
  return parts.format(instant).replace(' ', 'T');
}
