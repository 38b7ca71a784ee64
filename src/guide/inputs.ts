import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { dayAt } from '../calendar/calendar.ts';
import { readWhen } from './when.ts';

/**
 * The inputs a guide may ask for. `nhs-email` is an email address at nhs.net itself, `date` a day in the past or today,
 * `time` an instant in the past. Each is kept in one form: email in lower case, date as `2026-11-20`, time as an ISO
 * instant, phone as the person would dial it in Britain.
 */
export const inputKinds = ['email', 'nhs-email', 'date', 'time', 'name', 'payroll-number', 'phone', 'text'] as const;
export type InputKind = (typeof inputKinds)[number];

/** Why an input was not taken: the id of the sentence in dialogs/common.yaml that says so, `email.shape` for instance. */
export type InputProblem = `${InputKind}.${'shape' | 'future' | 'old' | 'short' | 'long'}` | 'nhs-email.not-nhs-net';
export type Checked = { readonly value: string } | { readonly problem: InputProblem };

/** Reads what a person typed as the kind of input that was asked for. */
export function checkInput(kind: InputKind, typed: string, now: Date): Checked {
  return checks[kind](tidy(typed), now);
}

/** One line of visible characters: what was pasted brings line ends, zero-width and direction marks with it. */
function tidy(typed: string): string {
  const visible = typed.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
  return visible.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

const checks: Record<InputKind, (typed: string, now: Date) => Checked> = {
  email: (typed) => {
    const address = findEmail(typed);
    return address === undefined ? { problem: 'email.shape' } : { value: address };
  },

  'nhs-email': (typed) => {
    const address = findEmail(typed);
    if (address === undefined) return { problem: 'nhs-email.shape' };
    // Not a part of the name that comes before or after: `first@nhs.net.example` and `first@notnhs.net` belong to others.
    return address.endsWith('@nhs.net') ? { value: address } : { problem: 'nhs-email.not-nhs-net' };
  },

  date: (typed, now) => {
    const read = readWhen(typed, now);
    if (read === undefined) return { problem: 'date.shape' };
    const day = dayAt(read);
    if (day > dayAt(now)) return { problem: 'date.future' };
    if (day < '1940-01-01') return { problem: 'date.old' };
    return { value: day };
  },

  time: (typed, now) => {
    const read = readWhen(typed, now);
    if (read === undefined) return { problem: 'time.shape' };
    if (read.getTime() > now.getTime() + 60_000) return { problem: 'time.future' };
    return { value: new Date(Math.min(read.getTime(), now.getTime())).toISOString() };
  },

  name: (typed) => {
    const name = typed.replace(/^(my (full )?name is|it'?s|i am|i'm|this is)\s+/i, '').replace(/[.!,]+$/, '');
    if (name.length > 100) return { problem: 'name.long' };
    if (!/^\p{L}[\p{L}\p{M}'’.\- ]*$/u.test(name)) return { problem: 'name.shape' };
    if (/\b(?:no|not|don['’]?t|know|yes|yeah|what|why|help|still|sure)\b/i.test(name)) return { problem: 'name.shape' };
    if (!/\p{L}+[ -]+\p{L}/u.test(name)) return { problem: 'name.short' };
    return { value: name };
  },

  'payroll-number': (typed) => {
    const digits = typed.replace(/[\s-]/g, '').match(/\d+/g) ?? [];
    const number = digits.find((run) => run.length >= 6 && run.length <= 10);
    return number === undefined ? { problem: 'payroll-number.shape' } : { value: number };
  },

  phone: (typed) => {
    const extension = typed.match(/^(?:ext(?:ension)?\.?|x|bleep)\s*(\d{3,6})$/i) ?? typed.match(/^(\d{4,6})$/);
    if (extension?.[1] !== undefined) return { value: `extension ${extension[1]}` };
    const found = typed.match(/\+?[\d][\d\s().-]{7,}\d/)?.[0];
    const phone = found === undefined ? undefined : parsePhoneNumberFromString(found, 'GB');
    if (phone === undefined || !phone.isPossible()) return { problem: 'phone.shape' };
    return {
      value:
        phone.country === 'GB' || phone.countryCallingCode === '44'
          ? phone.formatNational()
          : phone.formatInternational(),
    };
  },

  text: (typed) => {
    if (typed.length < 3) return { problem: 'text.short' };
    if (typed.length > 2000) return { problem: 'text.long' };
    return { value: typed };
  },
};

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
// Letters of every alphabet stand guard on both sides: without them, the ASCII tail of `mıke@` would be somebody else's
// address. Written without the flag i, under which a few letters of other alphabets count as ours.
const mailbox = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}_.@+-])[A-Za-z0-9_](?:${atom.slice(0, -1)}*)(?:\\.${atom})*@(?:${label}\\.)+[A-Za-z]{2,24}(?![\\p{L}\\p{M}\\p{N}_@-]|\\.[\\p{L}\\p{N}])`,
  'gu',
);

/** The one address in a sentence, in lower case; undefined when there is none, or more than one. */
export function findEmail(typed: string): string | undefined {
  if (typed.length > 2000) return undefined;
  // "a@evil x"@nhs.net: what stands in quotes before the @ looks like an address and is not one.
  if (/["”]\s*@/.test(typed)) return undefined;
  const found = new Set((typed.match(mailbox) ?? []).map((address) => address.toLowerCase()));
  const [address] = found;
  return found.size === 1 && address !== undefined && address.length <= 254 ? address : undefined;
}
