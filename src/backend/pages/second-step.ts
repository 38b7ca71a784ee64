import { sayInstant } from '../../calendar/calendar.ts';
import { type Faults, page, type Visit } from '../../pages/visit.ts';
import { rememberDevice } from './device.ts';
import type { Site } from './site.ts';
import { codeProblems, problemOfCode } from './words.ts';

const root = '/practice/nhsp-online';
const path = `${root}/sign-in/code` as const;
const cookie = 'latchkey-sign-in';

const appProblems = {
  wrong: 'The code is not right. Wait for the next one in your app and type that',
  'too-many': 'The code was wrong too often. Log in again',
} as const;

interface Words {
  readonly system: 'nhsp-online';
  readonly title: string;
}

/** The password was right, and a code is asked for. */
export function goToSecondStep(visit: Visit, id: string, seconds: number): void {
  visit.keep(cookie, id, root, seconds);
  visit.go(path);
}

/** The page that takes the code of a second factor. */
export function mountSecondStep(site: Site, words: Words): void {
  const { secondStep, clock } = site.backend;
  const show = async (visit: Visit, faults: Faults = {}, isSent = false) => {
    const state = await secondStep.state(visit.cookie(cookie) ?? '');
    if (state === undefined) {
      const link = { text: 'Login to NHSP:Online', href: `${root}/sign-in` };
      visit.say('Log in again', ['It took too long, or the login is over. Nothing was changed.'], link);
      return;
    }
    visit.showFaults('sign-in-code', 'Enter your verification code', faults, {
      path,
      factor: state.factor,
      until: sayInstant(new Date(state.expires), clock.now()),
      isSent,
      outbox: site.outbox,
    });
  };
  page(
    site,
    path,
    (visit) => show(visit),
    async (visit) => {
      const id = visit.cookie(cookie) ?? '';
      if (visit.field('action') === 'again') {
        const sent = await secondStep.sendCode(id);
        const none = { code: 'You have had all the codes for now. Use the newest one, or log in again later' };
        await show(visit, sent === 'limited' ? none : {}, sent === 'sent');
        return;
      }
      const unread = problemOfCode(visit.field('code'), 'Enter your verification code');
      if (unread !== undefined) {
        await show(visit, { code: unread });
        return;
      }
      const taken = await secondStep.enterCode(id, visit.field('code'));
      if (taken.result === 'signed-in') {
        rememberDevice(visit, words.system, taken.device);
        visit.show('signed-in', 'You are signed in', { words, home: site.home });
      } else if (taken.result === 'unknown') await show(visit);
      else {
        const isOfApp = (await secondStep.state(id))?.factor === 'authenticator';
        await show(visit, { code: (isOfApp ? appProblems : codeProblems)[taken.result] });
      }
    },
  );
}
