import { dayAt } from '../../calendar/calendar.ts';
import type { DateRead } from '../../pages/date-of-birth.ts';
import type { Faults, Visit } from '../../pages/visit.ts';
import { oneSpelling } from '../accounts/passwords.ts';
import { bornFaults, bornParts, readBorn } from './date-of-birth.ts';
import { mountSecondFactor } from './second-factor.ts';
import type { Site } from './site.ts';
import { go, pathOf, root, step } from './steps.ts';

/** The pages after the first code: only the browser that had the code gets in. */
export function mountEnrolment(site: Site): void {
  mountDetails(site);
  mountSecondFactor(site);
  mountVerified(site);
  mountDone(site);
}

function mountDetails(site: Site): void {
  const title = 'Choose a password and enter your details';
  const { enrolment, rules } = site.backend;
  const show = (visit: Visit, email: string, faults: Faults = {}, born?: DateRead) =>
    visit.showFaults('register-details', title, faults, {
      rules: rules.password.say,
      email,
      firstName: visit.field('firstName'),
      lastName: visit.field('lastName'),
      phone: visit.field('phone'),
      bornParts: bornParts(born),
    });
  step(
    site,
    'details',
    (visit, { open }) => show(visit, open.email),
    async (visit, opened) => {
      const { email } = opened.open;
      const born = readBorn(visit, dayAt(site.backend.clock.now()));
      const password = visit.field('password');
      const [firstName, lastName, phone] = [visit.field('firstName'), visit.field('lastName'), visit.field('phone')];
      const given = { firstName, lastName, phone, password, dateOfBirth: 'date' in born ? born.date : '' };
      const { dateOfBirth: _saidByBorn, ...problems } = enrolment.problemsIn(given, email);
      const differs =
        oneSpelling(password) === oneSpelling(visit.field('confirm'))
          ? {}
          : { confirm: 'The two passwords must be the same' };
      const faults = inOrder({ ...problems, ...differs, ...bornFaults(born) });
      if (Object.keys(faults).length > 0) show(visit, email, faults, born);
      else go(visit, await enrolment.giveDetails(opened, given), pathOf['second-factor']);
    },
  );
}

const fieldOrder = ['password', 'confirm', 'firstName', 'lastName', 'date-of-birth', 'phone'];

/** The summary names what is wrong in the order of the page. */
function inOrder(faults: Readonly<Record<string, string | undefined>>): Faults {
  const place = (field: string) => fieldOrder.findIndex((name) => field.startsWith(name));
  const found = Object.entries(faults).flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const]));
  return Object.fromEntries(found.sort(([one], [other]) => place(one) - place(other)));
}

function mountVerified(site: Site): void {
  step(
    site,
    'verified',
    (visit) => visit.show('register-verified', 'Your 2-Factor Verification is set up'),
    async (visit, opened) => go(visit, await site.backend.enrolment.complete(opened), pathOf.done),
  );
}

function mountDone(site: Site): void {
  const title = 'You have registered for NHSP:Online';
  step(
    site,
    'done',
    (visit) => visit.show('register-done', title),
    (visit) => {
      if (visit.field('next') === 'sign-in') visit.go(`${root}/sign-in`);
      else visit.showFaults('register-done', title, { next: "Select 'Login to NHSP:Online'" });
    },
  );
}
