import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { oneLine } from '../../text/fold.ts';
import { passwordProblem } from '../accounts/passwords.ts';
import { problemOfDateOfBirth } from '../days.ts';

/** What a person gives of themselves when they register, as typed. */
export interface Details {
  readonly firstName: string;
  readonly lastName: string;
  /** ISO date. */
  readonly dateOfBirth: string;
  readonly phone: string;
  readonly password: string;
}

/** What is wrong with details, by field: a sentence for the person. */
export type DetailsProblems = Partial<Record<keyof Details, string>>;

/** A phone number in E.164; undefined for what is none. Without a country it is a British one. */
export function plainPhone(typed: string): string | undefined {
  const phone = typed.length > 40 ? undefined : parsePhoneNumberFromString(oneLine(typed), 'GB');
  return phone?.isPossible() ? phone.number : undefined;
}

/** A phone number in E.164, as people in Britain write it. */
export function sayPhone(phone: string): string {
  const parsed = parsePhoneNumberFromString(phone);
  return (parsed?.countryCallingCode === '44' ? parsed.formatNational() : parsed?.formatInternational()) ?? phone;
}

/** A name in one spelling, without stray spaces. */
export const tidy = oneLine;

/**
 * Every one of the details is mandatory.
 *
 * @param length the fewest characters of a password
 * @param today ISO date
 */
export function problemsInDetails(details: Details, email: string, length: number, today: string): DetailsProblems {
  const password = passwordProblem(details.password, length, email, details.firstName, details.lastName);
  const firstName = nameProblem(details.firstName, 'first name');
  const lastName = nameProblem(details.lastName, 'last name');
  const born = details.dateOfBirth;
  const dateOfBirth = born === '' ? 'Enter your date of birth' : problemOfDateOfBirth(born, today);
  return {
    ...(password === undefined ? {} : { password }),
    ...(firstName === undefined ? {} : { firstName }),
    ...(lastName === undefined ? {} : { lastName }),
    ...(dateOfBirth === undefined ? {} : { dateOfBirth }),
    ...(plainPhone(details.phone) === undefined ? { phone: phoneProblem(details.phone) } : {}),
  };
}

function nameProblem(typed: string, what: string): string | undefined {
  const name = tidy(typed);
  if (name === '') return `Enter your ${what}`;
  if (name.length > 100) return `Your ${what} must be 100 characters or fewer`;
  return /^\p{L}[\p{L}\p{M}'’.\- ]*$/u.test(name) ? undefined : `Your ${what} must be letters, hyphens or apostrophes`;
}

function phoneProblem(typed: string): string {
  return typed.trim() === '' ? 'Enter your mobile phone number' : 'Enter a phone number, like 07700 900 982';
}
