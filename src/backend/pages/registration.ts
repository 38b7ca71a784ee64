import { dayAt, sayInstant } from '../../calendar/calendar.ts';
import { readDateOfBirth } from '../days.ts';
import type { Pass } from '../enrolment.ts';
import type { Proven, Stage } from '../registration.ts';
import { dateFields, readEmail } from './request.ts';
import { type Faults, keyOfForm, page, type Site, type Visit } from './visit.ts';

const root = '/practice/nhsp-online';
const passCookie = 'latchkey-registration';
const twoHours = 7200;

const pathOf: Readonly<Record<Stage, string>> = {
  code: `${root}/register`,
  details: `${root}/register/details`,
  'second-factor': `${root}/register/second-factor`,
  verify: `${root}/register/verify`,
  done: `${root}/register/done`,
};

const codeProblems = {
  wrong: 'The code is not right. Check the newest email and type it again',
  expired: 'The code has expired. Send a new code',
  'too-many': 'The code was wrong too often. Send a new code',
} as const;

/** Registering for NHSP:Online, page by page as its guide has them. */
export function mountRegistration(site: Site): void {
  mountStart(site);
  mountCode(site);
  mountDetails(site);
  mountSecondFactor(site);
  mountVerify(site);
  mountCheck(site);
  mountDone(site);
}

function mountStart(site: Site): void {
  const title = 'Register for NHSP:Online';
  page(
    site,
    pathOf.code,
    (visit) => visit.show('register-start', title),
    async (visit) => {
      const read = readEmail(visit.field('email'));
      if ('problem' in read) {
        visit.showFaults('register-start', title, { email: read.problem }, { email: visit.field('email') });
        return;
      }
      const request = { email: read.email, person: { tier: 'anonymous' } } as const;
      const started = await site.backend.startRegistration(request, keyOfForm(visit, read.email));
      if (started.result === 'done') visit.go(pathWithin(started.values.page));
      else visit.say('Please wait', ['You have asked too often. Please try again in an hour.']);
    },
  );
}

function mountCode(site: Site): void {
  const { registrations } = site.backend;
  const path = `${root}/register/code`;
  const show = async (visit: Visit, id: string, faults: Faults = {}, isSent = false) => {
    const expires = await registrations.codeExpires(id);
    if (expires === undefined) {
      visit.say('Start again', ['This registration is over, or its address is not complete.'], {
        text: 'Register for NHSP:Online',
        href: pathOf.code,
      });
      return;
    }
    visit.showFaults('register-code', 'Enter your security code', faults, {
      id,
      path,
      isSent,
      outbox: site.outbox,
      until: sayInstant(new Date(expires), site.backend.clock.now()),
    });
  };
  page(
    site,
    path,
    (visit) => show(visit, visit.query.get('registration') ?? ''),
    async (visit) => {
      const id = visit.field('registration');
      if (visit.field('action') === 'again') {
        const sent = await registrations.sendNewCode(id);
        const limited = {
          code: 'You have had all the codes for this registration. Start again with your email address',
        };
        await show(visit, id, sent === 'limited' ? limited : {}, sent === 'sent');
        return;
      }
      if (visit.field('code').trim() === '') {
        await show(visit, id, { code: 'Enter the code from the email' });
        return;
      }
      const entered = await registrations.enterCode(id, visit.field('code'));
      if (entered.result === 'right') {
        visit.keep(passCookie, `${id}.${entered.proof}`, root, twoHours);
        visit.go(pathOf.details);
      } else if (entered.result === 'unknown') await show(visit, id);
      else await show(visit, id, { code: codeProblems[entered.result] });
    },
  );
}

function mountDetails(site: Site): void {
  const title = 'Choose a password and enter your details';
  const { enrolment, rules } = site.backend;
  const show = (visit: Visit, faults: Faults = {}) =>
    visit.showFaults('register-details', title, faults, {
      rules: rules.password.say,
      firstName: visit.field('firstName'),
      lastName: visit.field('lastName'),
      phone: visit.field('phone'),
      born: dateFields(visit),
    });
  step(
    site,
    'details',
    (visit) => show(visit),
    async (visit, pass) => {
      const born = readDateOfBirth(dateFields(visit), dayAt(site.backend.clock.now()));
      const password = visit.field('password');
      const faults = {
        ...('problem' in born ? { [`date-of-birth-${born.part}`]: born.problem } : {}),
        ...(password === visit.field('confirm') ? {} : { confirm: 'The two passwords must be the same' }),
      };
      const [firstName, lastName, phone] = [visit.field('firstName'), visit.field('lastName'), visit.field('phone')];
      const given = { firstName, lastName, phone, password, dateOfBirth: 'day' in born ? born.day : '' };
      const problems = enrolment.problemsIn(given, pass.email);
      const all = { ...problems, ...faults };
      if (Object.keys(all).length > 0) show(visit, all);
      else go(visit, await enrolment.giveDetails(pass, given), pathOf['second-factor']);
    },
  );
}

function mountSecondFactor(site: Site): void {
  const title = 'Choose your 2-Factor Verification';
  const { enrolment } = site.backend;
  const context = { factors: enrolment.factors };
  const show = (visit: Visit) => visit.show('register-second-factor', title, context);
  step(site, 'second-factor', show, async (visit, pass) => {
    const factor = enrolment.factors.find((offered) => offered === visit.field('factor'));
    if (factor === undefined)
      visit.showFaults('register-second-factor', title, { factor: 'Choose how to get your codes' }, context);
    else go(visit, await enrolment.chooseFactor(pass, factor), pathOf.verify);
  });
}

function mountVerify(site: Site): void {
  const { enrolment } = site.backend;
  const show = (visit: Visit, open: Proven, faults: Faults = {}) => {
    const isText = open.stage === 'verify' && open.factor === 'text';
    const title = isText ? 'Verify your phone' : 'Verify your email';
    visit.showFaults('register-verify', title, faults, { isText, to: visit.field('to') });
  };
  step(site, 'verify', show, async (visit, pass) => {
    const sent = await enrolment.sendFactorCode(pass, visit.field('to'));
    if (sent === 'other-address') show(visit, pass.open, { to: 'Enter the one that you registered with' });
    else if (sent === 'limited') show(visit, pass.open, { to: 'You have had all the codes for this registration' });
    else go(visit, sent, `${root}/register/check`);
  });
}

function mountCheck(site: Site): void {
  const title = 'Enter your verification code';
  const { enrolment } = site.backend;
  const show = (visit: Visit, faults: Faults = {}) =>
    visit.showFaults('register-check', title, faults, { outbox: site.outbox, again: pathOf.verify });
  const path = `${root}/register/check`;
  step(
    site,
    'verify',
    (visit) => show(visit),
    async (visit, pass) => {
      if (visit.field('code').trim() === '') {
        show(visit, { code: 'Enter the code that we sent you' });
        return;
      }
      const entered = await enrolment.enterFactorCode(pass, visit.field('code'));
      if (entered === 'right' || entered === 'not-open') go(visit, entered, pathOf.done);
      else show(visit, { code: codeProblems[entered] });
    },
    path,
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

interface Opened extends Pass {
  readonly email: string;
  readonly open: Proven;
}

/** A page of one stage of a registration. Who comes at another stage is sent to the page of that one. */
function step(
  site: Site,
  stage: Exclude<Stage, 'code'>,
  show: (visit: Visit, open: Proven) => void,
  take: (visit: Visit, pass: Opened) => Promise<void> | void,
  path: string = pathOf[stage],
): void {
  const enter = async (visit: Visit, then: (opened: Opened) => Promise<void> | void) => {
    const [id = '', proof = ''] = (visit.cookie(passCookie) ?? '').split('.');
    const open = await site.backend.enrolment.open({ id, proof });
    const mayChooseAgain = open?.stage === 'verify' && stage === 'second-factor';
    if (open === undefined) visit.go(pathOf.code);
    else if (open.stage !== stage && !mayChooseAgain) visit.go(pathOf[open.stage]);
    else await then({ id, proof, email: open.email, open });
  };
  page(
    site,
    path,
    (visit) => enter(visit, ({ open }) => show(visit, open)),
    (visit) => enter(visit, (opened) => take(visit, opened)),
  );
}

/** On to the next page, or back to the start when the registration has been closed meanwhile. */
function go(visit: Visit, result: unknown, next: string): void {
  visit.go(result === 'not-open' ? pathOf.code : next);
}

function pathWithin(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}
