import { dayAt, sayDate, sayInstant } from '../calendar/calendar.ts';
import type { Rules } from './rules.ts';

/** A mail before it is known who sends it and to whom. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

interface When {
  readonly expires: Date;
  readonly now: Date;
}

const notYou = 'If you did not ask for this, you do not need to do anything.';

function letter(subject: string, ...paragraphs: readonly string[]): Letter {
  return { subject, text: `${paragraphs.join('\n\n')}\n` };
}

export function trainingInterfaceReset({ link, expires, now }: When & { readonly link: string }): Letter {
  return letter(
    'Reset your Training Interface password',
    'Copy this link and paste it into the address bar of your browser. You can then choose a new password.',
    link,
    `The link works once, until ${sayInstant(expires, now)}. If you asked more than once, only the newest email works.`,
    `${notYou} Your password stays as it is.`,
  );
}

export function trainingInterfaceTooSoon(availableFrom: Date, rules: Rules): Letter {
  return letter(
    'Your Training Interface account is not ready yet',
    `Your account is ready when ${rules.joiningWorkingDays} working days have passed since you joined.`,
    `Please ask for a password reset again from ${sayDate(dayAt(availableFrom))}.`,
    notYou,
  );
}

export function esrReset({ link, username, expires, now }: When & { link: string; username: string }): Letter {
  return letter(
    'Reset your ESR password',
    `Your ESR username is: ${username}`,
    'Open this link to choose a new password. The form asks for your username: copy it from this email and paste it in.',
    link,
    `The link works once, until ${sayInstant(expires, now)}. If you asked more than once, only the newest email works.`,
    `${notYou} Your password stays as it is.`,
  );
}

export function esrLocked(lockEnds: Date, now: Date): Letter {
  return letter(
    'Your ESR account is locked',
    `Your ESR account is locked until ${sayInstant(lockEnds, now)}, because the wrong password was typed too often.`,
    'Nobody can lift the lock sooner, and a reset will not work until then. After that, ask for a password reset again.',
    'If it was not you who tried to log in, tell your IT service.',
  );
}

export function registrationCode({ code, page, expires, now }: When & { code: string; page: string }): Letter {
  return letter(
    `Your NHSP:Online security code is ${code}`,
    `Your one-time security code is: ${code}`,
    `Enter it in the 'Verification code' box by ${sayInstant(expires, now)}. If you asked for more than one code, use the newest.`,
    `If you have closed the page, open it again: ${page}`,
    `${notYou} Never give this code to anyone.`,
  );
}

export function alreadyRegistered(signInPage: string): Letter {
  return letter(
    'You already have an NHSP:Online account',
    'Somebody asked to register this email address. It is registered already, so there is nothing more to do.',
    `Log in here: ${signInPage}`,
    notYou,
  );
}

export function secondFactorCode({ code, expires, now }: When & { readonly code: string }): Letter {
  return letter(
    `Your NHSP:Online verification code is ${code}`,
    `Your verification code is: ${code}`,
    `Enter it in the 'Verification code' box by ${sayInstant(expires, now)}.`,
    'Never give this code to anyone.',
  );
}
