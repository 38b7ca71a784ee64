import { sayInstant } from '../../calendar/calendar.ts';
import { type Faults, keyOfForm, page, type Visit } from '../../pages/visit.ts';
import { tokenIn } from '../../text/token.ts';
import { mountEnrolment } from './enrolment.ts';
import { readEmail, stranger } from './request.ts';
import type { Site } from './site.ts';
import { keepPass, pathOf, root } from './steps.ts';
import { codeProblems, problemOfCode } from './words.ts';

/** Registering for NHSP:Online, page by page as its guide has them. */
export function mountRegistration(site: Site): void {
  mountStart(site);
  mountCode(site);
  mountEnrolment(site);
}

function mountStart(site: Site): void {
  const title = 'Register for NHSP:Online';
  page(
    site,
    pathOf.code,
    (visit) => visit.show('register-start', title),
    async (visit) => {
      const read = readEmail(visit);
      if ('problem' in read) {
        visit.showFaults('register-start', title, { email: read.problem }, { email: visit.field('email') });
        return;
      }
      const request = { email: read.email, person: stranger(visit) };
      const started = await site.backend.startRegistration(request, keyOfForm(visit, 'nhsp-online', read.email));
      if (started.result === 'done') visit.go(`${codePath}?registration=${started.id}`);
      else visit.tooMany(3600, 'You have asked too often.');
    },
  );
}

const codePath = `${root}/register/code` as const;

function mountCode(site: Site): void {
  const { registrations } = site.backend;
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
      path: codePath,
      isSent,
      says: site.backend.rules.says,
      outbox: site.outbox,
      until: sayInstant(new Date(expires), site.backend.clock.now()),
    });
  };
  page(
    site,
    codePath,
    (visit) => show(visit, tokenIn(visit.query.get('registration') ?? '') ?? ''),
    async (visit) => {
      const id = tokenIn(visit.field('registration')) ?? '';
      if (visit.field('action') === 'again') {
        const { result } = await registrations.sendNewCode(id);
        const limited = {
          code: 'You have had all the codes for this registration. Start again with your email address',
        };
        await show(visit, id, result === 'limited' ? limited : {}, result === 'sent');
        return;
      }
      const unread = problemOfCode(visit.field('code'), 'Enter the code from the email');
      if (unread !== undefined) {
        await show(visit, id, { code: unread });
        return;
      }
      const entered = await registrations.enterCode(id, visit.field('code'));
      if (entered.result === 'right') {
        keepPass(visit, { id, proof: entered.proof });
        visit.go(pathOf.details);
      } else if (entered.result === 'unknown') await show(visit, id);
      else await show(visit, id, { code: codeProblems[entered.result] });
    },
  );
}
