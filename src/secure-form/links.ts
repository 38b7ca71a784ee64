import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Clock, SecureForm, SecureForms } from '../conversation/ports.ts';
import type { Documents } from '../documents/ports.ts';

const person = z.discriminatedUnion('tier', [
  z.strictObject({ tier: z.literal('anonymous') }),
  z.strictObject({
    tier: z.literal('identified'),
    tenant: z.string(),
    objectId: z.string(),
    addresses: z.array(z.string()),
    name: z.string().exactOptional(),
  }),
]);

const issued = z.strictObject({
  conversation: z.string(),
  channel: z.enum(['webchat', 'msteams', 'terminal', 'other']),
  person,
  reference: z.unknown().optional(),
  at: z.string(),
  system: z.string(),
  email: z.string(),
});

const answer = z.strictObject({ result: z.string(), values: z.record(z.string(), z.string()) });

/**
 * What is kept of a form, never a date of birth. `seat` is a hash of what the browser that sent it first was given: from
 * then on the form works there and nowhere else. Once it is over, whose it was is forgotten.
 */
const seat = z.string().optional();
const kept = z.discriminatedUnion('state', [
  z.strictObject({
    v: z.literal(1),
    state: z.literal('open'),
    form: issued,
    expires: z.iso.datetime(),
    seat,
  }),
  z.strictObject({ v: z.literal(1), state: z.literal('taken'), form: issued, since: z.iso.datetime(), seat }),
  z.strictObject({
    v: z.literal(1),
    state: z.literal('answered'),
    form: issued,
    since: z.iso.datetime(),
    seat,
    answer,
  }),
  z.strictObject({ v: z.literal(1), state: z.literal('over'), result: z.string() }),
]);
type Kept = z.infer<typeof kept>;
export type FormAnswer = z.infer<typeof answer>;

/** How a form stands for somebody who comes with its token. */
export type Standing =
  | { readonly is: 'open'; readonly form: SecureForm; readonly expires: Date; readonly seat: string }
  /** Somebody sent it first from another browser. */
  | { readonly is: 'elsewhere' }
  /** It was sent, and the backend has not answered yet. */
  | { readonly is: 'under-way' }
  | { readonly is: 'over'; readonly result: string }
  /** Too old, or never issued. */
  | { readonly is: 'gone' };

/** What is to be done for a form that was sent: ask the backend, or only tell the conversation what it answered. */
export type Taken = { readonly form: SecureForm; readonly answer?: FormAnswer } | Exclude<Standing, { is: 'open' }>;

/** When nobody has said for so long that they are at it, whoever took a form has stopped in the middle: the next one may go on. */
const takenSeconds = 4;
/** How long it is remembered that a form is over or too old, to say so. */
const memorySeconds = 3600;

/** Issues forms, and knows how each stands. Each works once; a repeat of what was done has no effect. */
export interface IssuedForms extends SecureForms {
  /**
   * How a form stands for a browser. Changes nothing: what scans mail and links opens a form before its person does.
   *
   * @param seat what the browser was given when it opened the form before
   */
  open(token: string, seat: string | undefined): Promise<Standing>;
  /** The same for a browser that sent the form: from the first time on, the form works in that browser alone. */
  begin(token: string, seat: string): Promise<Standing>;
  /** Takes a form that was begun, for its one use. */
  take(token: string): Promise<Taken>;
  /** Says, once a second or so, that whoever took a form is at it still. */
  holdOn(token: string): Promise<void>;
  answered(token: string, answer: FormAnswer): Promise<void>;
  close(token: string, result: string): Promise<void>;
}

/** @param lifeSeconds how long a form can be sent after it was issued */
export function createSecureForms(settings: {
  readonly documents: Documents;
  readonly clock: Clock;
  readonly publicUrl: string;
  readonly lifeSeconds: number;
}): IssuedForms {
  const { documents, clock } = settings;
  const keep = settings.lifeSeconds + memorySeconds;

  /** Loads, decides and saves until nobody else was quicker. */
  async function change<Told>(
    token: string,
    decide: (before: Kept | undefined) => { readonly save?: Kept; readonly told: Told },
  ): Promise<Told> {
    for (;;) {
      const key = placeOf(token);
      const { value, revision } = await documents.load(key);
      const { save, told } = decide(value === undefined ? undefined : kept.parse(value));
      if (save === undefined || (await documents.saveIfUnchanged(key, revision, save, keep))) return told;
    }
  }

  return {
    async issue(form) {
      const token = secret();
      const expires = new Date(clock.now().getTime() + settings.lifeSeconds * 1000).toISOString();
      const opened: Kept = { v: 1, state: 'open', form: issued.parse(form), expires };
      await change(token, () => ({ save: opened, told: undefined }));
      return { url: `${settings.publicUrl}/secure/${token}` };
    },

    async open(token, seat) {
      const { value } = await documents.load(placeOf(token));
      return standingAt(value === undefined ? undefined : kept.parse(value), seat, clock.now());
    },

    begin: (token, seat) =>
      change<Standing>(token, (before) => {
        const told = standingAt(before, seat, clock.now());
        if (before?.state !== 'open' || told.is !== 'open' || before.seat !== undefined) return { told };
        return { save: { ...before, seat: hash(seat) }, told };
      }),

    take: (token) =>
      change<Taken>(token, (before) => {
        if (before === undefined || before.state === 'over') return { told: standingOf(before) };
        const now = clock.now();
        const isFree =
          before.state === 'open'
            ? new Date(before.expires) > now
            : now.getTime() - Date.parse(before.since) > takenSeconds * 1000;
        if (!isFree) return { told: standingOf(before) };
        const form = before.form as SecureForm;
        const since = now.toISOString();
        if (before.state === 'answered') return { save: { ...before, since }, told: { form, answer: before.answer } };
        const { seat } = before;
        const save = {
          v: 1,
          state: 'taken',
          form: before.form,
          since,
          ...(seat === undefined ? {} : { seat }),
        } as const;
        return { save, told: { form } };
      }),

    holdOn: (token) =>
      change(token, (before) =>
        before?.state === 'taken' || before?.state === 'answered'
          ? { save: { ...before, since: clock.now().toISOString() }, told: undefined }
          : { told: undefined },
      ),

    answered: (token, answer) =>
      change(token, (before) =>
        before?.state === 'taken'
          ? { save: { ...before, state: 'answered', answer }, told: undefined }
          : { told: undefined },
      ),

    close: (token, result) => change(token, () => ({ save: { v: 1, state: 'over', result }, told: undefined })),
  };
}

/** Names a form where its token must not stand: in a key, as the cause of a turn. */
export function formId(token: string): string {
  return hash(token).slice(0, 32);
}

const placeOf = (token: string) => `form:${formId(token)}`;

function standingAt(before: Kept | undefined, seat: string | undefined, now: Date): Standing {
  if (before === undefined || before.state === 'over') return standingOf(before);
  const isTheirs = before.seat === undefined || (seat !== undefined && hash(seat) === before.seat);
  if (before.state !== 'open') return isTheirs ? standingOf(before) : { is: 'elsewhere' };
  const expires = new Date(before.expires);
  if (expires <= now) return { is: 'gone' };
  if (!isTheirs) return { is: 'elsewhere' };
  return { is: 'open', form: before.form as SecureForm, expires, seat: seat ?? secret() };
}

function standingOf(before: Kept | undefined): Exclude<Standing, { is: 'open' }> {
  switch (before?.state) {
    case 'over':
      return { is: 'over', result: before.result };
    case 'taken':
    case 'answered':
      return { is: 'under-way' };
    default:
      return { is: 'gone' };
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
