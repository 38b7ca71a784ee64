import { sayInstant } from '../../calendar/calendar.ts';
import { page, type Visit } from '../../pages/visit.ts';
import type { SignedIn } from '../sign-in/sign-in.ts';
import { rememberDevice, requesterAt } from './device.ts';
import { goToSecondStep, mountSecondStep } from './second-step.ts';
import type { Site } from './site.ts';
import { resettable, sayLength } from './words.ts';

const registered = {
  system: 'nhsp-online',
  title: 'NHSP:Online',
  path: '/practice/nhsp-online',
  name: 'email',
  nameLabel: 'Email address',
  nameProblem: 'Enter your email address',
  wrongSignIn: 'The email address or the password is not right',
  signIn: 'Login to NHSP:Online',
  request: 'Join Now',
} as const;

type Words = (typeof resettable)[keyof typeof resettable] | typeof registered;

/** The three sign-in pages, where a new password can be proved. */
export function mountSignIn(site: Site): void {
  mountSecondStep(site, registered);
  for (const words of [resettable['training-interface'], resettable.esr, registered]) mountOne(site, words);
}

function mountOne(site: Site, words: Words): void {
  const { backend } = site;
  const context = {
    words,
    home: site.home,
    requestPath: words.system === 'nhsp-online' ? `${words.path}/register` : `${words.path}/request`,
  };
  page(
    site,
    `${words.path}/sign-in`,
    (visit) =>
      visit.show('sign-in', words.signIn, { ...context, isChanged: visit.query.get('password') === 'changed' }),
    async (visit) => {
      const name = visit.field(words.name);
      const password = visit.field('password');
      const missing = {
        ...(name.trim() === '' ? { [words.name]: words.nameProblem } : {}),
        ...(password === '' ? { password: 'Enter your password' } : {}),
      };
      // An empty box is no try: it spends none.
      if (Object.keys(missing).length > 0) {
        visit.showFaults('sign-in', words.signIn, missing, { ...context, name });
        return;
      }
      const requester = await requesterAt(site, visit, words.system, name);
      const begun = await backend.signIn.begin(words.system, name, password, requester);
      if (begun.result === 'code-needed') goToSecondStep(visit, begun.id, backend.rules.nhspOnline.codeSeconds);
      else if (begun.result === 'limited') visit.tooMany(3600, 'You have had all the codes for now.');
      else answer(visit, begun, name);
    },
  );

  const answer = (visit: Visit, signedIn: SignedIn, name: string): void => {
    const { esr, says } = backend.rules;
    switch (signedIn.result) {
      case 'signed-in':
        rememberDevice(visit, words.system, signedIn.device);
        visit.show('signed-in', 'You are signed in', context);
        return;
      case 'locked': {
        const until = sayInstant(new Date(signedIn.lockEnds), backend.clock.now());
        const back = site.home === undefined ? undefined : { text: 'Back to the practice pages', href: site.home };
        if (words.system === 'esr') {
          const lines = [`${says.attempts} ESR is locked until ${until}.`, `${says.noOverride} ${says.noReset}`];
          visit.say('Your account is locked', lines, back);
        } else {
          const milliseconds = Date.parse(signedIn.lockEnds) - backend.clock.now().getTime();
          visit.tooMany(Math.ceil(milliseconds / 1000), 'There were too many tries.');
        }
        return;
      }
      case 'wrong':
        visit.showFaults(
          'sign-in',
          words.signIn,
          { [words.name]: `${words.wrongSignIn}${sayLeft(signedIn.left, sayLength(esr.lockSeconds))}` },
          { ...context, name },
        );
    }
  };
}

function sayLeft(left: number | undefined, lock: string): string {
  if (left === undefined) return '';
  return left === 1 ? `. You have 1 attempt left, then ESR locks for ${lock}` : `. You have ${left} attempts left`;
}
