import { dayAt, sayDate, sayInstant, sayMoment } from '../../calendar/calendar.ts';
import type { ChangeKind, ChangeWay } from '../accounts/changes.ts';
import { type System, systemTitles } from '../contract.ts';
import type { Rules } from '../rules.ts';
import { type Letter, writeLetter } from './letter.ts';

type Says = Rules['says'];

interface When {
  readonly expires: Date;
  readonly now: Date;
}

const keepIt = 'Never give this code to anyone.';

const once = 'It works once.';

const unchanged = (says: Says) => `${says.notAsked} Your password stays as it is.`;

export function trainingInterfaceReset({ link, ...when }: When & { readonly link: string }, says: Says): Letter {
  return writeLetter(
    'Reset your Training Interface password',
    `${says.pasteLink} You can then choose a new password.`,
    { link },
    `The link works until ${sayInstant(when.expires, when.now)}. ${once} ${says.newest}`,
    unchanged(says),
  );
}

export function trainingInterfaceTooSoon(availableFrom: Date, says: Says): Letter {
  return writeLetter(
    'Your Training Interface account is not ready yet',
    `It is too soon. ${says.accountReady}`,
    `You can set your password from ${sayDate(dayAt(availableFrom))}. Ask for the email again that day.`,
    says.notAsked,
  );
}

export function esrReset({ link, username, ...when }: When & { link: string; username: string }, says: Says): Letter {
  return writeLetter(
    'Reset your ESR password',
    `Your ESR username is: ${username}`,
    `Press this link to choose a new password. ${says.username}`,
    { link },
    `Use the link by ${sayInstant(when.expires, when.now)} at the latest. ${once} ${says.newest}`,
    unchanged(says),
  );
}

export function esrLocked(lockEnds: Date, now: Date, says: Says): Letter {
  return writeLetter(
    'Your ESR account is locked',
    `ESR is locked until ${sayInstant(lockEnds, now)}, because a wrong password was typed too often. ${says.attempts}`,
    `${says.noOverride} ${says.noReset} After that, ask for a new email.`,
    `Wasn't it you who tried to log in? ${says.callIt}`,
  );
}

/* A phone that is locked shows the subject of a mail and how it begins: so no code stands in either. */

export function registrationCode(
  { code, page, expires, now }: When & { code: string; page: string },
  says: Says,
): Letter {
  return writeLetter(
    'Your NHSP:Online security code',
    `Here is the one-time security code to register with NHSP:Online. Type it in 'Verification code', and click 'Verify Code'. It works until ${sayInstant(expires, now)}. ${says.newest}`,
    `Your one-time security code is: ${code}`,
    { words: 'If you have closed the page, open it again:', link: page },
    `${says.notAsked} ${keepIt}`,
  );
}

export function alreadyRegistered(signInPage: string, says: Says): Letter {
  return writeLetter(
    'You already have an NHSP:Online account',
    'Somebody asked to register this email address. It is registered already, so there is nothing more to do.',
    { words: 'Log in here:', link: signInPage },
    says.notAsked,
  );
}

export function secondFactorCode({ code, expires, now }: When & { readonly code: string }, says: Says): Letter {
  return writeLetter(
    'Your NHSP:Online 2-Factor code',
    `Here is the 2-Factor code for NHSP:Online. Type it in 'Verification code', and click 'Verify Code'. It works until ${sayInstant(expires, now)}. ${says.newest}`,
    `Your 2-Factor code is: ${code}`,
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
    `Use the link by ${sayMoment(told.expires)} at the latest. ${once}`,
  );
}

/**
 * @param reference of the ticket, for the one who said so
 */
export function accountStopped(system: System, says: Says, reference: string | undefined): Letter {
  return writeLetter(
    `Your ${systemTitles[system]} account is on hold`,
    reference === undefined
      ? `Somebody who had our email about a change to your ${systemTitles[system]} account told us that it was not made by them.`
      : `You told us that a change to your ${systemTitles[system]} account was not made by you.`,
    `So its password no longer works, nor does any link or code that was sent for it. ${says.hold}`,
    reference === undefined ? checked : `${checked} Your reference is ${reference}.`,
    callThem(says, reference === undefined ? '' : ' Give them that reference.'),
    says.sameElsewhere,
  );
}

const checked =
  'The people who look after the account have been told. The account stays on hold until they have checked with you.';

const callThem = (says: Says, also = '') =>
  `Do you want it checked sooner, or was this a mistake? ${says.callIt}${also}`;

/** For whoever asks for a way in meanwhile. */
export function accountHeld(system: System, says: Says): Letter {
  return writeLetter(
    `Your ${systemTitles[system]} account is on hold`,
    `Somebody asked for a way into your ${systemTitles[system]} account. It is on hold, because we were told that a change to it was not its owner's. So we have not sent any link or code.`,
    checked,
    callThem(says),
    says.notAsked,
  );
}

/** The same as a text message, in one piece of 160 characters. */
export function secondFactorText({ code, expires, now }: When & { readonly code: string }): string {
  return `${code} is your NHSP:Online 2-Factor code. It works until ${sayInstant(expires, now)}. ${keepIt}`;
}
