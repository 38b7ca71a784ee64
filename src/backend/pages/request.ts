import { dayAt, sayInstant } from '../../calendar/calendar.ts';
import { emailAddress } from '../contract.ts';
import { readDateOfBirth } from '../days.ts';
import { type Faults, keyOfForm, page, type Site, type Visit } from './visit.ts';
import { resettable, sayLength } from './words.ts';

const anonymous = { tier: 'anonymous' } as const;

/** The forms that ask for a reset link. They answer every address alike. */
export function mountRequests(site: Site): void {
  mountTrainingInterface(site);
  mountEsr(site);
}

/** @returns the address, or what is wrong with it */
export function readEmail(typed: string): { readonly email: string } | { readonly problem: string } {
  if (typed.trim() === '') return { problem: 'Enter your email address' };
  const read = emailAddress.safeParse(typed);
  return read.success
    ? { email: read.data }
    : { problem: 'Enter an email address in the correct format, like name@nhs.net' };
}

function mountTrainingInterface(site: Site): void {
  const { backend } = site;
  const words = resettable['training-interface'];
  const show = (visit: Visit, faults: Faults = {}) =>
    visit.showFaults('request-training-interface', words.request, faults, { words, email: visit.field('email') });
  page(
    site,
    `${words.path}/request`,
    (visit) => show(visit),
    async (visit) => {
      const read = readEmail(visit.field('email'));
      if ('problem' in read) {
        show(visit, { email: read.problem });
        return;
      }
      const request = { system: words.system, email: read.email, person: anonymous };
      const { values } = await backend.requestReset(request, keyOfForm(visit, read.email));
      const now = backend.clock.now();
      visit.show('requested', 'Check your email', {
        words,
        outbox: site.outbox,
        sender: backend.rules.trainingInterface.sender,
        until: 'expires' in values ? sayInstant(new Date(values.expires), now) : undefined,
      });
    },
  );
}

function mountEsr(site: Site): void {
  const { backend } = site;
  const words = resettable.esr;
  const { attempts, lockSeconds } = backend.rules.esr;
  const show = (visit: Visit, faults: Faults = {}) =>
    visit.showFaults('request-esr', words.request, faults, {
      words,
      attempts,
      lock: sayLength(lockSeconds),
      email: visit.field('email'),
      username: visit.field('username'),
    });
  page(
    site,
    `${words.path}/request`,
    (visit) => show(visit),
    async (visit) => {
      const read = readEmail(visit.field('email'));
      const now = backend.clock.now();
      const born = readDateOfBirth(dateFields(visit), dayAt(now));
      const emailProblem =
        'problem' in read
          ? read.problem
          : read.email.endsWith('@nhs.net')
            ? undefined
            : 'Enter your nhs.net email address';
      if ('problem' in read || 'problem' in born || emailProblem !== undefined) {
        show(visit, {
          ...(emailProblem === undefined ? {} : { email: emailProblem }),
          ...('problem' in born ? { [`date-of-birth-${born.part}`]: born.problem } : {}),
        });
        return;
      }
      const request = { system: words.system, email: read.email, dateOfBirth: born.day, person: anonymous };
      const { values } = await backend.requestReset(request, keyOfForm(visit, read.email));
      visit.show('requested', 'Check your email', {
        words,
        outbox: site.outbox,
        until: 'expires' in values ? sayInstant(new Date(values.expires), now) : undefined,
      });
    },
  );
}

/** The three boxes of a date of birth. */
export function dateFields(visit: Visit): { readonly day: string; readonly month: string; readonly year: string } {
  const part = (name: string) => visit.field(`date-of-birth-${name}`);
  return { day: part('day'), month: part('month'), year: part('year') };
}
