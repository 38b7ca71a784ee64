import { dayAt, sayDate, sayInstant } from '../calendar/calendar.ts';
import { type Letter, writeLetter } from './letter.ts';
import type { Rules } from './rules.ts';

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
    `Your account is ready when ${rules.joiningWorkingDays} working days have passed since you joined.`,
    `Please ask for a password reset again from ${sayDate(dayAt(availableFrom))}.`,
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

export function esrLocked(lockEnds: Date, now: Date): Letter {
  return writeLetter(
    'Your ESR account is locked',
    `Your ESR account is locked until ${sayInstant(lockEnds, now)}, because the wrong password was typed too often.`,
    'Nobody can lift the lock sooner, and a reset will not work until then. After that, ask for a password reset again.',
    'If it was not you who tried to log in, tell your IT service.',
  );
}

export function registrationCode({ code, page, expires, now }: When & { code: string; page: string }): Letter {
  return writeLetter(
    `Your NHSP:Online security code is ${code}`,
    `Your one-time security code is: ${code}`,
    `Enter it in the 'Verification code' box by ${sayInstant(expires, now)}. If you asked for more than one code, use the newest.`,
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
    `Your NHSP:Online verification code is ${code}`,
    `Your verification code is: ${code}`,
    `Enter it in the 'Verification code' box by ${sayInstant(expires, now)}.`,
    keepIt,
  );
}

/** The same as a text message, in one piece of 160 characters. */
export function secondFactorText({ code, expires, now }: When & { readonly code: string }): string {
  return `${code} is your NHSP:Online verification code. It works until ${sayInstant(expires, now)}. ${keepIt}`;
}
