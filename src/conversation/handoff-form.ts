import type { Values } from '../guide/text.ts';
import {
  type ContactDetails,
  contactDetailsIn,
  type Detail,
  isMobile,
  type Way,
} from '../understanding/entities/contact-details.ts';
import {
  type DetailChange,
  detailChangeIn,
  endingAgain,
  nameAgain,
  nameInFull,
  numberAgain,
  respelled,
} from '../understanding/entities/detail-changes.ts';
import { whenToCall } from '../understanding/entities/person-asked.ts';
import { clausesOf } from '../understanding/text/clauses.ts';
import {
  alone,
  asksBack,
  asksUs,
  besideLeaving,
  denies,
  hasNotThat,
  leaving,
  ofTheForm,
  ofThemselves,
  sending,
  swapsWay,
  toldBefore,
  toWrite,
} from './form-words.ts';
import type { Reach } from './ports.ts';

/** What the form of a handover keeps, by the names that its questions in the common guide have. */
export const details: readonly Detail[] = ['name', 'payroll-number', 'reach', 'issue'];
/** Beside how to reach them: that nobody should call. Kept as told, and never asked for. */
const noCalls = 'no-calls';
/** When they want to be rung, in their own words: no detail of its own, and it goes along. */
export const callWhen = 'call-when';

export function isDetail(name: string | undefined): name is Detail {
  return details.some((detail) => detail === name);
}

/** What becomes of a message in the middle of the form. Values that are undefined are to be asked for again. */
export type FormMove =
  | {
      readonly do: 'fill';
      readonly values: FormValues;
      readonly say?: FormMessage;
      /** A value of that sentence. */
      readonly answer?: string;
      /** The system that what is wrong is about. */
      readonly system?: string | undefined;
    }
  /** Something was asked back: what the question is for; and first, why any of it is asked for. */
  | { readonly do: 'explain'; readonly isWhy?: true }
  /** It is asked how soon somebody answers. */
  | { readonly do: 'when' }
  /** What was said beside that, if anything was. */
  | { readonly do: 'leave'; readonly rest?: string }
  /** It is to be sent, and something is still missing. */
  | { readonly do: 'almost' }
  /** It cannot be left out. */
  | { readonly do: 'needed' }
  /** They ask for a person, and are on their way to one. */
  | { readonly do: 'reassure' };
export type FormValues = Readonly<Record<string, string | undefined>>;
/** A sentence of dialogs/common/guide.yaml. */
export type FormMessage = 'amended' | `form.${'noted' | 'got' | 'no-calls' | 'no-text' | 'no-phone' | 'renamed'}`;

/** Where the form stands: the detail that is asked for, or all of them to be looked through; and what it holds. */
export interface FormState {
  readonly open: Detail | 'review';
  readonly values: Values;
  /** What was said is of a login, whatever was asked for; of which system, where one was meant. */
  readonly isMatter: boolean;
  readonly system?: string | undefined;
}

/** A way to reach somebody as it is kept and shown: "text 07700 900123". It reads as the same way again. */
function sayWay({ by, at }: Way): string {
  return by === 'text' || by === 'bleep' ? `${by} ${at}` : at;
}

/** What was typed where a way was asked for, and is none that was known: kept as it is. */
export function typedReach(typed: string): string {
  const [way] = contactDetailsIn(typed, 'reach').ways;
  return way === undefined ? typed : sayWay(way);
}

/** How to reach somebody, of the values of the form. */
export function reachIn(values: Values): Reach {
  const kept = values.reach ?? '';
  const [way = { by: 'other', at: kept } as const] = contactDetailsIn(kept, 'reach').ways;
  const reason = values[noCalls];
  return { ...way, ...(reason === undefined || reason === '' ? {} : { noCalls: reason }) };
}

/** Where somebody can be written to, of what they told, as the form keeps it. @param canText something carries text messages */
export function writtenTo(values: Values, canText: boolean): string | undefined {
  const { by, at } = reachIn(values);
  if (canText && (by === 'text' || by === 'phone') && isMobile(at)) return sayWay({ by: 'text', at });
  return by === 'email' ? at : values.email;
}

/** What the form holds where the answer is to be written. @param why nobody should call @param reach where to write, where that is known */
export function toBeWritten({ reach: _, ...told }: Values, why: string, reach: string | undefined): Values {
  return { ...told, [noCalls]: why, ...(reach === undefined ? {} : { reach }) };
}

/**
 * What a message means for the form, whatever it stands at: a detail that is changed, details in any order, a question, or a
 * word of leaving.
 *
 * @returns undefined when the open question has to make of it what it can
 */
export function hearForm(text: string, state: FormState): FormMove | undefined {
  const move = heardOf(text, state);
  const when = state.open === 'issue' ? undefined : whenToCall(text, state.open === 'reach');
  if (when === undefined || (move !== undefined && move.do !== 'fill')) return move;
  if (move === undefined && state.open === 'reach' && contactDetailsIn(text, 'reach').ways.length > 0) return move;
  return { do: 'fill', say: 'form.noted', ...move, values: { ...move?.values, [callWhen]: when } };
}

/** A name that is told once more, or after all, where a number is asked for. */
const isFullName = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u;
const waiting = /^(?:(?:(?:hang|hold) on|wait|one sec|actually|just a sec)(?: a (?:sec|minute|mo))?[\s,.!-]+)+(?=\S)/i;

function heardOf(text: string, state: FormState): FormMove | undefined {
  const { open } = state;
  // "Hang on, can they see this?": a word of waiting is nobody's name.
  const typed = text.trim().replace(waiting, '');
  if (leaving.test(typed) && !alone.test(typed)) return { do: 'leave' };
  const beside = open === 'issue' ? undefined : besideLeaving(typed);
  if (beside !== undefined) return { do: 'leave', ...(beside === '' ? {} : { rest: beside }) };
  if (open !== 'review' && sending.test(typed)) return { do: 'almost' };
  if (open === 'issue' && toldBefore.test(typed)) return { do: 'fill', values: { issue: typed }, say: 'form.noted' };
  const ends = endingAgain(typed, state.values);
  if (ends !== undefined && open !== 'reach') return changed(ends, state);
  const change = detailChangeIn(text);
  const name = state.values.name ?? '';
  const again =
    (open === 'name' ? undefined : (nameInFull(typed, name) ?? numberAgain(typed, state.values))) ??
    (open === 'issue' || open === 'name' ? undefined : nameAgain(typed, name));
  const told = contactDetailsIn(typed, open === 'review' ? undefined : open);
  if (open === 'payroll-number' && isFullName.test(typed) && contactDetailsIn(typed, 'name').name === typed)
    return changed({ detail: 'name', value: typed, said: 'full name' }, state);
  if (change !== undefined && isOfForm(change, state)) return firstGiven(change, told, state) ?? changed(change, state);
  if (again !== undefined) return changed(again, state);
  if (open === 'reach' && told.ways.length === 0 && toWrite.test(typed))
    return /\btext\b/i.test(typed)
      ? { do: 'fill', values: { [noCalls]: typed }, say: 'form.no-calls' }
      : { do: 'fill', values: {}, say: 'form.no-phone' };
  if (open !== 'reach' && state.values.reach !== undefined && told.ways.length > 0 && swapsWay(typed)) {
    const swapped = valuesOf({ ...told, rest: '' }, { ...state, open: 'review', isMatter: false });
    if (swapped !== undefined) return { say: 'amended', ...swapped } as FormMove;
  }
  const isDetailAlone = told.rest === '' && (told.ways.length > 0 || told.payrollNumber !== undefined);
  if (open === 'issue' && !isDetailAlone) {
    const isShort = /\?\s*$/.test(typed) && typed.split(/\s+/).length < 8;
    const isOfUs = asksUs.test(typed) || (isShort && !ofThemselves.test(typed));
    return isOfUs ? { do: 'explain' } : undefined;
  }
  // "Actually hang on, will they see my account": the last of it asks.
  const isAsked = asksBack.test(typed) || clausesOf(typed).some((clause) => asksBack.test(clause));
  // A question is never a value: "what's a payroll number, I haven't seen one".
  const isTold = told.ways.length > 0 || told.payrollNumber !== undefined || told.name !== undefined;
  const isFirst = isAsked && !/\?\s*$/.test(typed);
  const isAskedOf = ofTheForm.test(typed) || (open === 'payroll-number' && !state.isMatter);
  if (isFirst && !isTold && isAskedOf) return { do: 'explain' };
  const filled = valuesOf(told, state);
  if (filled !== undefined) return alsoExtension(filled, typed, state.values);
  if (isAsked && ofTheForm.test(typed)) return { do: 'explain' };
  const matter = told.rest === '' && told.noPayrollNumber !== undefined ? typed : told.rest;
  if (
    state.isMatter &&
    matter !== '' &&
    !denies.test(typed) &&
    (!isAsked || (open === 'review' && ofThemselves.test(typed)))
  )
    return added(matter, state);
  return undefined;
}

/** "And add ext 12": an extension that is added to a number, and takes no place of it. */
function alsoExtension(move: FormMove, typed: string, { reach = '' }: Values): FormMove {
  if (move.do !== 'fill' || reach === '' || !/^(?:and |also |please )*(?:add|plus|and|also)\b/i.test(typed))
    return move;
  const given = move.values.reach ?? '';
  const isExtension = /^(?:ext|x)/i.test(given) && /(?:\d\D?){5}/.test(reach) && !/ext|x\d/i.test(reach);
  return isExtension ? { ...move, values: { ...move.values, reach: `${reach} ${given}` }, say: 'amended' } : move;
}

/** At the end, whatever is left is told of what is wrong, or that something is. */
export function heardAtReview(text: string, state: FormState): FormMove {
  const isMore = !asksBack.test(text.trim()) && text.trim().split(/\s+/).length > 3 && !denies.test(text.trim());
  return isMore ? added(text.trim(), state) : { do: 'explain' };
}

/** Whether it is asked of the form itself, which answers for itself. */
export function isAskedOfForm(text: string): boolean {
  return ofTheForm.test(text);
}

/** Whether something is asked. */
export function isQuestion(text: string): boolean {
  return asksBack.test(text.trim());
}

function added(matter: string, { values, system }: FormState): FormMove {
  return { do: 'fill', values: { issue: joined(values.issue, matter) }, say: 'form.noted', system };
}

/** What was told at once when a person was asked for. @param rest what is left of it as the matter, if it is one */
export function valuesFrom(told: ContactDetails): FormValues {
  const move = valuesOf(told, { open: 'review', values: {}, isMatter: false });
  return move?.do === 'fill' ? move.values : {};
}

/** At an open question for what went wrong, "my password is wrong" is what went wrong. */
function isOfForm({ detail, value, said, isRemoval }: DetailChange, { open, values, isMatter }: FormState): boolean {
  if (open === 'review') return true;
  if (isRemoval === true) return values[detail] !== undefined;
  // "Change the email to jo@nhs.net", where one was given.
  if (value.includes('@') && values[detail]?.includes('@') && /\b(?:change|update|correct|amend)\b/i.test(said))
    return true;
  if (isMatter && value === '') return false;
  if (open !== 'issue') return values[detail] !== undefined || open === detail;
  return values[detail] !== undefined && (!isMatter || isNumber(value));
}

/** A number to ring or of the payroll is no part of what is wrong; an address may be. */
function isNumber(value: string): boolean {
  const { ways, payrollNumber } = contactDetailsIn(value, 'reach');
  return payrollNumber !== undefined || ways.some(({ by }) => by !== 'email' && by !== 'other');
}

/** "My name is Grace Adeyemi and ESR won't open": what is told for the first time is no change. */
function firstGiven({ detail, value }: DetailChange, told: ContactDetails, state: FormState): FormMove | undefined {
  if (state.open !== detail || state.values[detail] !== undefined || value === '') return undefined;
  const filled = valuesOf(told, state);
  return filled?.do === 'fill' && filled.values[detail] !== undefined ? filled : undefined;
}

function changed({ detail, value, said }: DetailChange, { open, values }: FormState): FormMove {
  if (value === '') return { do: 'fill', values: { [detail]: undefined } };
  const told = contactDetailsIn(value, detail);
  switch (detail) {
    case 'name': {
      const name = respelled(values.name, (told.name ?? value).replace(/,? not .*$/i, ''), said);
      // At the review all of it is shown anyway.
      if (open === 'review') return { do: 'fill', values: { name }, say: 'amended' };
      return { do: 'fill', values: { name }, say: 'form.renamed', answer: name };
    }
    case 'payroll-number':
      return {
        do: 'fill',
        values: { 'payroll-number': told.payrollNumber ?? told.noPayrollNumber ?? value },
        say: 'amended',
      };
    case 'issue':
      return { do: 'fill', values: { issue: value }, say: 'amended' };
    case 'reach': {
      // Who wanted a text wants one at the new number too, unless they say that they can be rung.
      const isText = /\btext\b/i.test(said) || (reachIn(values).by === 'text' && !/\b(?:ring|call|rung)\b/i.test(said));
      const isBare = /^\d/.test(value) && !/\b(?:bleep|ext|text|call|e-?mail)|@/i.test(value);
      const [word = ''] = isBare ? (/\b(?:bleep|ext(?:ension)?)\b/i.exec(said) ?? []) : [];
      const details = contactDetailsIn(`${isText ? 'text' : word} ${value}`.trim(), 'reach');
      const move = valuesOf(details, { open: 'reach', values, isMatter: false });
      if (move === undefined) return { do: 'fill', values: { reach: undefined } };
      return { say: 'amended', ...move } as FormMove;
    }
  }
}

/** What becomes of a detail that is given anew, whole. @param values those that the form holds */
export function changedDetail(change: DetailChange, values: Values): FormMove {
  return changed(change, { open: 'review', values, isMatter: false });
}

/** The details that a message tells, as the form keeps them. */
function valuesOf(told: ContactDetails, { open, values, isMatter, system }: FormState): FormMove | undefined {
  const { name, payrollNumber, noPayrollNumber, ways, rest } = told;
  const against = told.noCalls ?? (values[noCalls] || undefined);
  const written = ways.filter(({ by }) => by !== 'phone' || against === undefined);
  const textable = against === undefined ? undefined : ways.find(({ by, at }) => by === 'phone' && isMobile(at));
  const way: Way | undefined = written[0] ?? (textable === undefined ? undefined : { by: 'text', at: textable.at });
  const email = ways.find(({ by }) => by === 'email');
  // "My code never came" is what is wrong, and no reason to have no number.
  const isReason =
    !isMatter ||
    /\b(?:payroll|pay ?slips?|number|new|started|joined|agency|bank)\b/i.test(noPayrollNumber ?? '') ||
    (open === 'payroll-number' && hasNotThat.test(noPayrollNumber ?? ''));
  // Nor does it take the place of a number that was given, unless it speaks of one: "I cannot see my payslip".
  const isFree = values['payroll-number'] === undefined || /\b(?:payroll|number)\b/i.test(noPayrollNumber ?? '');
  const payroll = payrollNumber ?? (isReason && isFree ? noPayrollNumber : undefined);
  const found: FormValues = {
    ...(name === undefined ? {} : { name }),
    ...(payroll === undefined ? {} : { 'payroll-number': payroll }),
    ...(told.noCalls === undefined ? {} : { [noCalls]: told.noCalls }),
    ...(way === undefined ? {} : { reach: sayWay(way) }),
    ...(email === undefined ? {} : { email: email.at }),
  };
  if (way === undefined && (told.noCalls !== undefined || (against !== undefined && ways.length > 0))) {
    const unwritten = values.reach !== undefined && ['phone', 'bleep'].includes(reachIn(values).by);
    const mobile = unwritten ? reachIn(values).at : '';
    // "Email, not phone": a text is not what they asked for.
    const isByMail = /\be-?mail\b/i.test(told.noCalls ?? '') && !/\bte?xts?\b/i.test(told.noCalls ?? '');
    if (isMobile(mobile) && !isByMail)
      return { do: 'fill', values: { ...found, reach: `text ${mobile}` }, say: 'amended' };
    const [landline] = ways;
    const say = landline === undefined ? 'form.no-calls' : 'form.no-text';
    const drop = unwritten ? { reach: undefined } : {};
    return {
      do: 'fill',
      values: { ...found, ...drop },
      say,
      ...(landline === undefined ? {} : { answer: landline.at }),
    };
  }
  if (open === 'reach' && way === undefined && told.noPhone !== undefined)
    return { do: 'fill', values: found, say: 'form.no-phone' };
  if (Object.keys(found).length === 0) return undefined;
  // Beside how to reach them people say where they are.
  const matter = rest !== '' && isMatter && open !== 'reach' ? { issue: joined(values.issue, rest) } : {};
  const isOther = open !== 'review' && found[open] === undefined;
  return {
    do: 'fill',
    values: { ...found, ...matter },
    ...(isOther ? { say: 'form.noted' } : {}),
    ...('issue' in matter ? { system } : {}),
  };
}

function joined(before: string | undefined, now: string): string {
  if (before === undefined || before === '' || before.includes(now)) return before || now;
  return `${before.replace(/[.\s]+$/, '')}${/[?!]$/.test(before) ? '' : '.'} ${now}`.slice(0, 2000);
}
