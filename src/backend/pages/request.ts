import { dayAt, sayInstant } from '../../calendar/calendar.ts';
import type { DateRead } from '../../pages/date-of-birth.ts';
import { browserOf, type Faults, keyOfForm, page, type Visit } from '../../pages/visit.ts';
import { readTypedAddress } from '../addresses.ts';
import type { ResetAnswer } from '../contract.ts';
import { bornFaults, bornParts, readBorn } from './date-of-birth.ts';
import type { Site } from './site.ts';
import { type ResettableWords, resettable } from './words.ts';

/** The forms that ask for a reset link. They answer every address alike. */
export function mountRequests(site: Site): void {
  mountTrainingInterface(site);
  mountEsr(site);
}

/**
 * Reads the field `email`. An address that is nearly one at nhs.net is asked about once: sent again as it was, it is meant.
 *
 * @returns the address, or what is wrong with it
 */
export function readEmail(visit: Visit): { readonly email: string } | { readonly problem: string } {
  const typed = visit.field('email');
  if (typed.trim() === '') return { problem: 'Enter your email address' };
  const read = readTypedAddress(typed);
  if ('problem' in read || read.meant === undefined || visit.field('email-asked') === typed) return read;
  return { problem: `Is it ${read.meant}? If ${read.email} is right, send it again` };
}

function mountTrainingInterface(site: Site): void {
  const { backend } = site;
  const words = resettable['training-interface'];
  const show = (visit: Visit, faults: Faults = {}) =>
    visit.showFaults('request-training-interface', words.request, faults, {
      words,
      email: visit.field('email'),
      says: backend.rules.says,
    });
  page(
    site,
    `${words.path}/request`,
    (visit) => show(visit),
    async (visit) => {
      const read = readEmail(visit);
      if ('problem' in read) {
        show(visit, { email: read.problem });
        return;
      }
      const request = { system: words.system, email: read.email, person: stranger(visit) };
      const answer = await backend.requestReset(request, keyOfForm(visit, words.system, read.email));
      showRequested(site, visit, words, read.email, answer, backend.rules.trainingInterface.sender);
    },
  );
}

function mountEsr(site: Site): void {
  const { backend } = site;
  const words = resettable.esr;
  const show = (visit: Visit, faults: Faults = {}, born?: DateRead) =>
    visit.showFaults('request-esr', words.request, faults, {
      words,
      says: backend.rules.says,
      email: visit.field('email'),
      username: visit.field('username'),
      bornParts: bornParts(born),
    });
  page(
    site,
    `${words.path}/request`,
    (visit) => show(visit),
    async (visit) => {
      const read = readEmail(visit);
      const born = readBorn(visit, dayAt(backend.clock.now()));
      const emailProblem =
        'problem' in read
          ? read.problem
          : read.email.endsWith('@nhs.net')
            ? undefined
            : 'Enter your nhs.net email address';
      if ('problem' in read || 'problem' in born || emailProblem !== undefined) {
        const faults = { ...(emailProblem === undefined ? {} : { email: emailProblem }), ...bornFaults(born) };
        show(visit, faults, born);
        return;
      }
      const request = { system: words.system, email: read.email, dateOfBirth: born.date, person: stranger(visit) };
      const answer = await backend.requestReset(request, keyOfForm(visit, words.system, read.email, born.date));
      showRequested(site, visit, words, read.email, answer);
    },
  );
}

/** Who sends a form, for counting: a browser, as a whole hospital may be one network. That is counted apart, by visit.ts. */
export function stranger(visit: Visit): { readonly tier: 'anonymous'; readonly requester: string } {
  return { tier: 'anonymous', requester: browserOf(visit) };
}

function showRequested(
  site: Site,
  visit: Visit,
  words: ResettableWords,
  email: string,
  answer: ResetAnswer,
  sender?: string,
): void {
  if (answer.result === 'limited') {
    visit.tooMany(3600, 'Too many links have been asked for in this browser.');
    return;
  }
  const now = site.backend.clock.now();
  const seconds = answer.result === 'accepted' ? answer.values['link-seconds'] : undefined;
  visit.show('requested', 'Check your email', {
    words,
    email,
    says: site.backend.rules.says,
    outbox: site.outbox,
    sender,
    until: seconds === undefined ? undefined : sayInstant(new Date(now.getTime() + seconds * 1000), now),
  });
}
