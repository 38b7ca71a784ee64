import { sayInstant } from '../../calendar/calendar.ts';
import { type Faults, page, type Visit } from '../../pages/visit.ts';
import { oneSpelling } from '../accounts/passwords.ts';
import type { Completion, TokenState } from '../resets/tokens.ts';
import { rememberDevice, requesterAt } from './device.ts';
import type { Site } from './site.ts';
import { type ResettableWords, resettable, sayLength } from './words.ts';

/** The forms that a reset link opens. Opening one is counted and changes nothing: only sending it uses the link. */
export function mountResets(site: Site): void {
  for (const words of Object.values(resettable)) mountOne(site, words);
}

function mountOne(site: Site, words: ResettableWords): void {
  const { backend } = site;
  const path = `${words.path}/reset`;
  const show = (visit: Visit, token: string, faults: Faults = {}) =>
    visit.showFaults('reset', words.reset, faults, {
      words,
      token,
      path,
      rules: backend.rules.password.say,
      says: backend.rules.says,
      name: visit.field(words.name),
    });
  page(
    site,
    path,
    async (visit) => {
      const token = visit.query.get('token') ?? '';
      const { tokens } = backend;
      // A HEAD is a program's: nobody has seen the page.
      const look = visit.method === 'HEAD' ? tokens.state(words.system, token) : tokens.fetched(words.system, token);
      const state = await look;
      if (state === 'live') show(visit, token);
      else explain(visit, state);
    },
    async (visit) => {
      const token = visit.field('token');
      const name = visit.field(words.name);
      const password = visit.field('password');
      const faults = {
        ...(name.trim() === '' ? { [words.name]: words.nameProblem } : {}),
        ...(password === '' ? { password: 'Enter a new password' } : {}),
        ...(oneSpelling(password) === oneSpelling(visit.field('confirm'))
          ? {}
          : { confirm: 'The two passwords must be the same' }),
      };
      if (Object.keys(faults).length > 0) show(visit, token, faults);
      else {
        const requester = await requesterAt(site, visit, words.system, name);
        answer(visit, token, await backend.tokens.complete(words.system, token, name, password, requester));
      }
    },
  );

  const answer = (visit: Visit, token: string, completion: Completion): void => {
    const { says } = backend.rules;
    switch (completion.result) {
      case 'done':
        rememberDevice(visit, words.system, completion.device);
        if (words.system === 'esr') visit.go(`${words.path}/sign-in?password=changed`);
        else visit.show('reset-done', 'Reset password confirmation', { words });
        return;
      case 'other-account':
        show(visit, token, { [words.name]: words.otherName });
        return;
      case 'weak':
        show(visit, token, { password: completion.problem });
        return;
      case 'locked':
        visit.say('Your account is locked', [
          `ESR is locked until ${sayInstant(new Date(completion.lockEnds), backend.clock.now())}. ${says.noOverride} ${says.noReset}`,
          'After that, ask for a new email.',
        ]);
        return;
      default:
        explain(visit, completion.result);
    }
  };

  const explain = (visit: Visit, state: Exclude<TokenState, 'live'>): void => {
    const { linkSeconds } = words.system === 'esr' ? backend.rules.esr : backend.rules.trainingInterface;
    const why: Record<typeof state, string> = {
      expired: `This link has expired. A link works for ${sayLength(linkSeconds)}.`,
      used: 'This link has been used already. It works once.',
      superseded: `A newer email has been sent since. ${backend.rules.says.newest}`,
      unknown: 'We do not know this link. Check that you copied all of it, or ask for a new email.',
    };
    visit.say(words.dead, [why[state]], { text: 'Ask for a new email', href: `${words.path}/request` });
  };
}
