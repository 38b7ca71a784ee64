import { codeIn } from '../../text/code.ts';

/** The names that the buttons, fields and pages of each system have in its guide. */
export const resettable = {
  'training-interface': {
    system: 'training-interface',
    title: 'Training Interface',
    path: '/practice/training-interface',
    name: 'email',
    nameLabel: 'Email',
    nameProblem: 'Enter your email address',
    otherName: 'Enter the email address that the link was sent to',
    wrongSignIn: 'The email or the password is not right',
    signIn: 'Log in',
    request: 'Password Reset Request Form',
    reset: 'Reset Password Form',
    resetButton: 'Reset',
    dead: 'Invalid token',
  },
  esr: {
    system: 'esr',
    title: 'ESR',
    path: '/practice/esr',
    name: 'username',
    nameLabel: 'Username',
    nameProblem: 'Enter your ESR username',
    otherName: 'Enter the username that is in the email',
    wrongSignIn: 'The username or the password is not right',
    signIn: 'Login to ESR',
    request: 'Forgotten | Request Username/Password | Unlock Account',
    reset: 'Reset your ESR password',
    resetButton: 'Submit',
    dead: 'This link does not work',
  },
} as const;
export type ResettableWords = (typeof resettable)[keyof typeof resettable];

/** Why a code that was sent is not taken. */
export const codeProblems = {
  wrong: 'The code is not right. Check the newest message and type it again',
  expired: 'The code has expired. Send a new code',
  'too-many': 'The code was wrong too often. Send a new code',
} as const;

/** What keeps a typed code from being one, so that it costs no guess; undefined when six digits are in it. */
export function problemOfCode(typed: string, whenEmpty: string): string | undefined {
  if (typed.trim() === '') return whenEmpty;
  return codeIn(typed) === undefined ? 'Enter one code of 6 numbers, like 123456' : undefined;
}

/** 7200 → "2 hours", 900 → "15 minutes". */
export function sayLength(seconds: number): string {
  const [count, unit] = seconds % 3600 === 0 ? [seconds / 3600, 'hour'] : [seconds / 60, 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
