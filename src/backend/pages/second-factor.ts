import type { Faults, Visit } from '../../pages/visit.ts';
import { sayPhone } from '../registration/details.ts';
import { sayKey } from '../sign-in/authenticator.ts';
import { drawQr } from './qr.ts';
import type { Site } from './site.ts';
import type { Opened } from './steps.ts';
import { go, pageFor, pagesOf, pathOf, step } from './steps.ts';
import { codeProblems, problemOfCode, sayLength } from './words.ts';

/** Choosing how codes come, and proving that they do. */
export function mountSecondFactor(site: Site): void {
  mountChoice(site);
  mountSending(site);
  mountCheck(site);
  mountAuthenticator(site);
}

function mountChoice(site: Site): void {
  const title = 'Choose your 2-Factor Verification';
  const { enrolment } = site.backend;
  const show = (visit: Visit, { open }: Opened, faults: Faults = {}) =>
    visit.showFaults('register-second-factor', title, faults, {
      factors: enrolment.factors,
      phoneEnds: 'phone' in open ? open.phone.slice(-3) : undefined,
    });
  step(site, 'second-factor', show, async (visit, opened) => {
    const factor = enrolment.factors.find((offered) => offered === visit.field('factor'));
    if (factor === undefined) show(visit, opened, { factor: 'Select how to get your codes' });
    else {
      const next = factor === 'authenticator' ? pagesOf.authenticator : pathOf.verify;
      go(visit, await enrolment.chooseFactor(opened, factor), next);
    }
  });
}

/** Email and text message: the address is typed once more, and the code is sent. */
function mountSending(site: Site): void {
  const { enrolment } = site.backend;
  const show = (visit: Visit, { open }: Opened, faults: Faults = {}) => {
    if (open.stage !== 'verify' || open.choice.kind === 'authenticator') {
      visit.go(pageFor(open));
      return;
    }
    const isText = open.choice.kind === 'text';
    const title = isText ? 'Verify your phone' : 'Verify your email';
    // Nobody has to type again what we have, and nothing that is wrong is put right without a word.
    const known = isText ? sayPhone(open.phone) : open.email;
    const to = Object.keys(faults).length > 0 ? visit.field('to') : known;
    visit.showFaults('register-verify', title, faults, { isText, to });
  };
  step(site, 'verify', show, async (visit, opened) => {
    const { open } = opened;
    const what = open.stage === 'verify' && open.choice.kind === 'text' ? 'mobile phone number' : 'email address';
    if (visit.field('to').trim() === '') {
      show(visit, opened, { to: `Enter your ${what}` });
      return;
    }
    const sent = await enrolment.sendFactorCode(opened, visit.field('to'));
    if (sent === 'other-address') show(visit, opened, { to: `Enter the ${what} that you registered with` });
    else if (sent === 'limited')
      show(visit, opened, { to: 'You have had all the codes for now. Choose another way to get them' });
    else go(visit, sent, sent === 'not-offered' ? pageFor(open) : pagesOf.check);
  });
}

function mountCheck(site: Site): void {
  const title = 'Enter your verification code';
  const { enrolment, rules } = site.backend;
  const show = (visit: Visit, { open }: Opened, faults: Faults = {}) => {
    if (open.stage !== 'verify' || open.choice.kind === 'authenticator' || open.choice.code === undefined) {
      visit.go(pageFor(open));
      return;
    }
    visit.showFaults('register-check', title, faults, {
      isText: open.choice.kind === 'text',
      life: sayLength(rules.nhspOnline.codeSeconds),
      outbox: site.outbox,
      again: pathOf.verify,
    });
  };
  step(
    site,
    'verify',
    show,
    async (visit, opened) => {
      const unread = problemOfCode(visit.field('code'), 'Enter the code that we sent you');
      if (unread !== undefined) {
        show(visit, opened, { code: unread });
        return;
      }
      const entered = await enrolment.verifyFactor(opened, visit.field('code'));
      if (entered === 'right' || entered === 'not-open') go(visit, entered, pathOf.verified);
      else show(visit, opened, { code: codeProblems[entered] });
    },
    pagesOf.check,
  );
}

const authenticatorProblems = {
  wrong: 'The code is not right. Enter the one that the app shows now',
  'too-many': 'The code was wrong too often. Choose the authenticator app again to get a new QR code',
} as const;

function mountAuthenticator(site: Site): void {
  const title = 'Set up your authenticator app';
  const { enrolment } = site.backend;
  const show = (visit: Visit, { open }: Opened, faults: Faults = {}) => {
    const given = enrolment.authenticatorOf(open);
    if (given === undefined) {
      visit.go(pageFor(open));
      return;
    }
    const { key, address } = given;
    visit.showFaults('register-authenticator', title, faults, { address, key: sayKey(key), qr: drawQr(address) });
  };
  step(
    site,
    'verify',
    show,
    async (visit, opened) => {
      const unread = problemOfCode(visit.field('code'), 'Enter the code that the app shows');
      if (unread !== undefined) {
        show(visit, opened, { code: unread });
        return;
      }
      const entered = await enrolment.verifyFactor(opened, visit.field('code'));
      if (entered === 'right' || entered === 'not-open') go(visit, entered, pathOf.verified);
      else if (entered === 'expired') visit.go(pageFor(opened.open));
      else show(visit, opened, { code: authenticatorProblems[entered] });
    },
    pagesOf.authenticator,
  );
}
