import { page, type Visit } from '../../pages/visit.ts';
import { systemTitles } from '../contract.ts';
import { daysToDisown, type LinkState } from '../mail/notices.ts';
import type { Rules } from '../rules.ts';
import type { Site } from './site.ts';

const path = '/practice/not-me';

/** The page of "This wasn't me". Opening it changes nothing, since mail scanners open every link: the button does it. */
export function mountNotMe(site: Site): void {
  const { notices, rules } = site.backend;
  page(
    site,
    path,
    async (visit) => {
      const token = visit.query.get('token') ?? '';
      const opened = await notices.open(token);
      if (opened.state !== 'live') return explain(visit, opened.state, rules);
      visit.show('not-me', 'Was this not you?', {
        ...opened,
        systemTitle: systemTitles[opened.system],
        token,
        path,
      });
    },
    async (visit) => explain(visit, await notices.disown(visit.field('token')), rules),
  );
}

/** What a press of the button, or a link that does nothing any more, has come to. */
function explain(visit: Visit, state: LinkState, { says }: Pick<Rules, 'says'>): void {
  switch (state) {
    case 'live':
      visit.say('The account is on hold', [
        `Its password no longer works, nor does any link or code that was sent for it. ${says.hold}`,
        'We have told the people who look after the account. We are sending you an email with the reference of your ticket.',
        says.sameElsewhere,
      ]);
      return;
    case 'used':
      visit.say('You have told us already', [
        'The people who look after the account know. The email that we sent you has the reference of your ticket.',
      ]);
      return;
    case 'over':
      visit.say('This has been dealt with', [
        'We were told about this change by another email, and the account was put on hold. There is nothing more you need to do.',
      ]);
      return;
    case 'unknown':
      visit.say('This link does not work', [
        `It has expired, or part of it is missing. It works for ${daysToDisown} days. Check that you copied all of it.`,
        `Did something change that was not you? ${says.callIt}`,
      ]);
  }
}
