import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { dayAt } from '../calendar/calendar.ts';
import { nearNhsNet, readAddress } from '../text/address.ts';
import { oneLine } from '../text/fold.ts';
import type { Values } from './text.ts';
import { readWhen } from './when.ts';

/**
 * The inputs a guide may ask for. `nhs-email` is an email address at nhs.net itself, `date` a day in the past or today,
 * `time` an instant in the past. Each is kept in one form: email in lower case, date as `2026-11-20`, time as an ISO
 * instant, phone as the person would dial it in Britain.
 */
export const inputKinds = ['email', 'nhs-email', 'date', 'time', 'name', 'payroll-number', 'phone', 'text'] as const;
export type InputKind = (typeof inputKinds)[number];

/** Why an input was not taken: the id of the sentence in dialogs/common/guide.yaml that says so, `email.shape` for instance. */
export type InputProblem =
  | `${InputKind}.${'shape' | 'future' | 'old' | 'short' | 'long'}`
  | `email.${'part-before' | 'part-after' | 'several'}`
  | 'nhs-email.not-nhs-net';

export type Checked =
  /** `unsure` is the address as it was typed, where the person has to say first that `value` is right. */
  | { readonly value: string; readonly unsure?: string }
  /** `read` is what the sentence shows of it. */
  | { readonly problem: InputProblem; readonly read?: Values };

/** Reads what a person typed as the kind of input that was asked for. */
export function checkInput(kind: InputKind, typed: string, now: Date): Checked {
  return checks[kind](kind === 'text' ? tidy(typed) : isEmail(kind) ? typed : oneLine(typed), now);
}

/** Addresses have a reader of their own, that knows where everything stood. */
function isEmail(kind: InputKind): kind is 'email' | 'nhs-email' {
  return kind === 'email' || kind === 'nhs-email';
}

/** One line of visible characters, in the person's own: what was pasted brings line ends and direction marks with it. */
function tidy(typed: string): string {
  const visible = typed.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
  return visible.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

const checks: Record<InputKind, (typed: string, now: Date) => Checked> = {
  email: (typed) => checkEmail('email', typed),
  'nhs-email': (typed) => checkEmail('nhs-email', typed),

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
    const [number, ...others] = new Set(digits.filter((run) => run.length >= 6 && run.length <= 10));
    return number === undefined || others.length > 0 ? { problem: 'payroll-number.shape' } : { value: number };
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

/**
 * The one address in what was typed. One that had to be mended, is one slip away from nhs.net, or stands beside words that no
 * sentence about an address has, is shown to the person before it is used. Of a sentence the words next to it are looked at.
 */
function checkEmail(kind: 'email' | 'nhs-email', typed: string): Checked {
  const read = readAddress(typed);
  if ('problem' in read) {
    switch (read.problem) {
      case 'none':
        return { problem: `${kind}.shape` };
      case 'several':
        return { problem: 'email.several', read: { email: read.read[0] ?? '', 'other-email': read.read[1] ?? '' } };
      case 'part':
        return partly(read.read, read.before, read.after);
    }
  }
  const { address, before, after, folded } = read;
  const [last, first] = [before.split(' ').at(-1) ?? '', after.split(' ')[0] ?? ''];
  if (isCutOff(last) || isCutOff(first)) return partly(address, isCutOff(last) ? last : '', first);
  const isSentence = isOrdinary(last) || (before.includes(' ') && /[.,:;!?]$/.test(before));
  const isSure = folded === 'nothing' && isSentence && (isOrdinary(first) || /^[,;!]/.test(after));
  const value = nearNhsNet(address) ?? address;
  // Not a part of the name that comes before or after: `first@nhs.net.example` and `first@notnhs.net` belong to others.
  if (kind === 'nhs-email' && !value.endsWith('@nhs.net')) return { problem: 'nhs-email.not-nhs-net' };
  return isSure && value === address ? { value } : { value, unsure: address };
}

function partly(email: string, before: string, after: string): Checked {
  const [where, rest] = before === '' ? (['after', after] as const) : (['before', before] as const);
  return { problem: `email.part-${where}`, read: { email, rest: rest.slice(0, 40) } };
}

/** "mary.o", "smith2": by its dots or figures it looks like a piece of the address itself. */
function isCutOff(word: string): boolean {
  return /^[\p{L}\p{N}._+'-]+$/u.test(word) && /\p{L}[._+-]\p{L}|\p{N}/u.test(word) && !isOrdinary(word);
}

/** Words by which people say that what follows, or what went before, is their address. */
const ordinary = new Set(
  `a actually address addresses alright and at be can could correct e-mail email emails er erm fine for go goes going good
  have hello here hey hi i id im in is it its join bank mail mailbox me mean meant my nhs nhsmail nhs.net no not of oh ok okay on one please
  pls registered right send sent should sorry sure ta thank thanks that thats the then think this to try um use used uses
  using usually was well will with work works would yeah yep yes you your cheers current new old main personal so just`.split(
    /\s+/,
  ),
);

function isOrdinary(word: string): boolean {
  const plain = word
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/^[^a-z]+|[^a-z]+$/g, '');
  return ordinary.has(plain) || !/[\p{L}\p{N}]/u.test(word);
}
