import { dayAt } from '../calendar/calendar.ts';
import type { Clock } from '../conversation/ports.ts';
import { type DateFields, readDateOfBirth } from '../pages/date-of-birth.ts';
import { tokenIn } from '../text/token.ts';
import type { IssuedForms } from './links.ts';
import type { FormDesk } from './submit.ts';

/**
 * Takes a date of birth that was typed into a form of the channel's own. Who typed it is for the channel to know: the form has
 * no page here, and so no browser that it belongs to.
 */
export function takeTypedDates(deps: { readonly forms: IssuedForms; readonly desk: FormDesk; readonly clock: Clock }): {
  send(url: string, typed: DateFields): Promise<{ readonly problem?: string; readonly isOver?: boolean }>;
} {
  const { forms, desk, clock } = deps;
  return {
    async send(url, { day, month, year }) {
      const token = tokenIn(url.slice(url.lastIndexOf('/') + 1));
      if (token === undefined) return { isOver: true };
      const standing = await forms.open(token, undefined);
      if (standing.is === 'over' || standing.is === 'gone') return { isOver: true };
      const read = readDateOfBirth({ day, month, year }, dayAt(clock.now()));
      if ('problem' in read) return { problem: `${read.problem}.` };
      const sent = await desk.submit(token, read.date);
      return sent.is === 'gone' ? { isOver: true } : {};
    },
  };
}
