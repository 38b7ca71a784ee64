import { dayAt, sayDate, sayInstant, sayMoment } from '../../calendar/calendar.ts';
import type { ChangeKind, ChangeWay } from '../accounts/changes.ts';
import { type System, systemTitles } from '../contract.ts';
import { type Rules, sayCall } from '../rules.ts';
import { type Letter, writeLetter } from './letter.ts';

interface When {
  readonly expires: Date;
  readonly now: Date;
}

const notYou = 'If you did not ask for this, there is nothing you need to do.';
const unchanged = `${notYou} Your password stays as it is.`;
const keepIt = 'Never give this code to anyone.';

function lifeOfLink({ expires, now }: When): string {
  return `The link works once, until ${sayInstant(expires, now)}. If you asked more than once, only the newest email works.`;
}

export function trainingInterfaceReset({ link, ...when }: When & { readonly link: string }): Letter {
  return writeLetter(
    'Reset your Training Interface password',
    'Copy this link and paste it into the address bar of your browser. You can then choose a new password.',
    { link },
    lifeOfLink(when),
    unchanged,
  );
}

export function trainingInterfaceTooSoon(availableFrom: Date, rules: Rules): Letter {
  return writeLetter(
    'Your Training Interface account is not ready yet',
    `It is too soon. A new account is ready once ${rules.joiningWorkingDays} working days have passed since you joined. Weekends and bank holidays don't count.`,
    `You can set your password from ${sayDate(dayAt(availableFrom))}. Ask for the email again that day.`,
    notYou,
  );
}

export function esrReset({ link, username, ...when }: When & { link: string; username: string }): Letter {
  return writeLetter(
    'Reset your ESR password',
    `Your ESR username is: ${username}`,
    'Open this link to choose a new password. The form asks for your username: copy it from this email and paste it in.',
    { link },
    lifeOfLink(when),
    unchanged,
  );
}

export function esrLocked(lockEnds: Date, now: Date, { helpdesk }: Pick<Rules, 'helpdesk'>): Letter {
  return writeLetter(
    'Your ESR account is locked',
    `Your ESR account is locked until ${sayInstant(lockEnds, now)}, because the wrong password was typed too often.`,
    'No-one in ESR Administration can override that, and no reset goes through until then. After that, ask for a password reset again.',
    `If it was not you who tried to log in, ${sayCall(helpdesk)}.`,
  );
}

/* A phone that is locked shows the subject of a mail and how it begins: so no code stands in either. */

export function registrationCode({ code, page, expires, now }: When & { code: string; page: string }): Letter {
  return writeLetter(
    'Your NHSP:Online security code',
    `Here is the one-time security code to register with NHSP:Online. Enter it in the 'Verification code' box by ${sayInstant(expires, now)}. If you asked for more than one code, use the newest.`,
    `Your one-time security code is: ${code}`,
    { words: 'If you have closed the page, open it again:', link: page },
    `${notYou} ${keepIt}`,
  );
}

export function alreadyRegistered(signInPage: string): Letter {
  return writeLetter(
    'You already have an NHSP:Online account',
    'Somebody asked to register this email address. It is registered already, so there is nothing more to do.',
    { words: 'Log in here:', link: signInPage },
    notYou,
  );
}

export function secondFactorCode({ code, expires, now }: When & { readonly code: string }): Letter {
  return writeLetter(
    'Your NHSP:Online verification code',
    `Here is the verification code for NHSP:Online. Enter it in the 'Verification code' box by ${sayInstant(expires, now)}. If you asked for more than one code, use the newest.`,
    `Your verification code is: ${code}`,
    keepIt,
  );
}

interface SaidChange {
  readonly at: string;
  readonly what: readonly ChangeKind[];
  readonly how?: ChangeWay | undefined;
}

const kinds: Readonly<Record<ChangeKind, string>> = {
  password: 'password',
  'second-factor': 'way to get codes',
  phone: 'phone number',
  address: 'email address',
  username: 'username',
  'date-of-birth': 'date of birth',
};
const ways: Readonly<Record<Exclude<ChangeWay, 'registration'>, string>> = {
  'reset-link': 'with the link in a reset email',
  import: 'from the staff list',
};

/** "The ESR password was changed at 15:10 on Friday 27 November (UK time), with the link in a reset email." */
export function sayChanges(system: System, { at, what, how }: SaidChange): string {
  const all = what.map((kind) => kinds[kind]);
  const words = all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  const title = systemTitles[system];
  const when = `at ${sayMoment(new Date(at))} (UK time)`;
  if (how === 'registration') return `The ${title} account was registered ${when}, with a new ${words}.`;
  const came = how === undefined ? '' : `, ${ways[how]}`;
  return `The ${title} ${words} ${all.length === 1 ? 'was' : 'were'} changed ${when}${came}.`;
}

/** @param told `isFormer`: it goes to the address before the one on record */
export function changeTold(told: {
  readonly system: System;
  readonly changes: readonly SaidChange[];
  readonly link: string;
  readonly expires: Date;
  readonly isFormer: boolean;
}): Letter {
  const title = systemTitles[told.system];
  const what = new Set(told.changes.flatMap((one) => one.what));
  return writeLetter(
    `Your ${title} ${what.size === 1 && what.has('password') ? 'password' : 'account'} was changed`,
    ...told.changes.map((one) => sayChanges(told.system, one)),
    ...(told.isFormer ? ['You are told because this was the email address of the account until recently.'] : []),
    'If that was you, there is nothing you need to do.',
    'If it was not you, open this page and press the button. That puts the account on hold, and tells the people who look after it.',
    { words: "This wasn't me:", link: told.link },
    `The link works once, until ${sayMoment(told.expires)}.`,
  );
}

/**
 * @param helpdesk whom to call
 * @param reference of the ticket, for the one who said so
 */
export function accountStopped(system: System, helpdesk: Rules['helpdesk'], reference: string | undefined): Letter {
  return writeLetter(
    `Your ${systemTitles[system]} account is on hold`,
    reference === undefined
      ? `Somebody who had our email about a change to your ${systemTitles[system]} account told us that it was not made by them.`
      : `You told us that a change to your ${systemTitles[system]} account was not made by you.`,
    'So its password no longer works, nor does any link or code that was sent for it. Nobody can log in or reset the password for now.',
    reference === undefined
      ? 'The people who look after the account have been told. The account stays on hold until they have checked with you.'
      : `The people who look after the account have been told. Your reference is ${reference}. The account stays on hold until they have checked with you.`,
    callThem(helpdesk, reference === undefined ? '' : ' Give them that reference.'),
    'If you use the same password anywhere else, change it there.',
  );
}

const callThem = (helpdesk: Rules['helpdesk'], also = '') =>
  `To have it checked sooner, or if this was a mistake, ${sayCall(helpdesk)}.${also}`;

/** For whoever asks for a way in meanwhile. */
export function accountHeld(system: System, helpdesk: Rules['helpdesk']): Letter {
  return writeLetter(
    `Your ${systemTitles[system]} account is on hold`,
    `Somebody asked for a way into your ${systemTitles[system]} account. It is on hold, because we were told that a change to it was not its owner's. So we have not sent any link or code.`,
    'The people who look after the account have been told. The account stays on hold until they have checked with you.',
    callThem(helpdesk),
    notYou,
  );
}

/** The same as a text message, in one piece of 160 characters. */
export function secondFactorText({ code, expires, now }: When & { readonly code: string }): string {
  return `${code} is your NHSP:Online verification code. It works until ${sayInstant(expires, now)}. ${keepIt}`;
}
