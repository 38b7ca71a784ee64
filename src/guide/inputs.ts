import * as chrono from 'chrono-node';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { dayAt } from '../calendar/calendar.ts';

/**
 * The inputs a guide may ask for. `date` is a day in the past or today, `time` an instant in the past. Each is kept in one
 * form: email in lower case, date as `2026-11-20`, time as an ISO instant, phone as the person would dial it in Britain.
 */
export const inputKinds = ['email', 'date', 'time', 'name', 'payroll-number', 'phone', 'text'] as const;
export type InputKind = (typeof inputKinds)[number];

/** Why an input was not taken: the id of the sentence in dialogs/common.yaml that says so, `email.shape` for instance. */
export type InputProblem = `${InputKind}.${'shape' | 'future' | 'old' | 'short' | 'long' | 'not-nhs-net'}`;
export type Checked = { readonly value: string } | { readonly problem: InputProblem };

/** Reads what a person typed as the kind of input that was asked for. */
export function checkInput(kind: InputKind, typed: string, now: Date): Checked {
  return checks[kind](typed.normalize('NFKC').replace(/\s+/g, ' ').trim(), now);
}

const checks: Record<InputKind, (typed: string, now: Date) => Checked> = {
  email: (typed) => {
    const address = findEmail(typed);
    return address === undefined ? { problem: 'email.shape' } : { value: address };
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

const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const mailbox = new RegExp(
  `(?<![\\w.@"])${atom}(?:\\.${atom})*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,24}(?![\\w@-])`,
  'gi',
);

/** The one address in a sentence, in lower case; undefined when there is none, or more than one. */
export function findEmail(typed: string): string | undefined {
  if (typed.length > 2000) return undefined;
  const found = new Set((typed.match(mailbox) ?? []).map((address) => address.toLowerCase()));
  const [address] = found;
  return found.size === 1 && address !== undefined && address.length <= 254 ? address : undefined;
}

const britishDay = /^(?:\D*\s)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;

/** Reads "yesterday", "3 November", "20 mins ago", "since 02:30": the latest moment in the past that it can mean. */
export function readWhen(typed: string, now: Date): Date | undefined {
  if (typed.length > 200) return undefined;
  if (/^(just )?now\b|^a (second|moment) ago/i.test(typed)) return now;
  const numeric = typed.match(britishDay);
  if (numeric !== null && !isCalendarDay(numeric)) return undefined;
  const [read] = chrono.en.GB.parse(typed, { instant: now, timezone: offsetInEngland(now) });
  if (read === undefined) return undefined;
  const moment = read.start.date();
  const onlyTime = read.start.isCertain('hour') && !read.start.isCertain('day') && !read.start.isCertain('weekday');
  if (onlyTime && moment > now) return new Date(moment.getTime() - 86_400_000);
  const onlyWeekday = read.start.isCertain('weekday') && !read.start.isCertain('day');
  if (onlyWeekday && moment > now) return new Date(moment.getTime() - 7 * 86_400_000);
  const noYear = read.start.isCertain('month') && !read.start.isCertain('year');
  if (noYear && moment > now && moment.getTime() - now.getTime() > 60 * 86_400_000)
    moment.setUTCFullYear(moment.getUTCFullYear() - 1);
  return moment;
}

function isCalendarDay([, day = '', month = '', year = '']: RegExpMatchArray): boolean {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Minutes that England is ahead of UTC. */
function offsetInEngland(now: Date): number {
  const part = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' })
    .formatToParts(now)
    .find((piece) => piece.type === 'timeZoneName')?.value;
  return part === undefined || part === 'GMT' ? 0 : Number(part.slice(4, 6)) * 60;
}
