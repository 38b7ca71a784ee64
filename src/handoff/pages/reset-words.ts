import { sayInstant } from '../../calendar/calendar.ts';
import type { ResetAsked } from '../live/ports.ts';

/** What became of a reset that an agent asked for, and what they can do then, as sentences. */
export function sayReset(asked: ResetAsked, now: Date): readonly string[] {
  switch (asked.is) {
    case 'done':
      return sayResult(asked, now);
    case 'unknown':
      return [
        'It is not known whether the reset was asked for: the backend did not say.',
        'Ask them whether an email has come before you ask again.',
      ];
    case 'unavailable':
      return ['The reset could not be asked for just now. Nothing was sent.', 'Try again in a few minutes.'];
    case 'not-proved':
      return ['They have not shown who they are, or this is not their address on record. No reset was asked for.'];
    case 'not-yours':
      return ['This chat is not with you any more. No reset was asked for.'];
  }
}

/** The results are those of the backend: see `request-reset` in guide/acts.ts. One that is not known here is said to be so. */
function sayResult({ result, values }: Extract<ResetAsked, { readonly is: 'done' }>, now: Date): readonly string[] {
  const at = (name: string) => {
    const instant = values[name];
    return instant === undefined ? 'later' : sayInstant(new Date(instant), now);
  };
  switch (result) {
    case 'done':
      return ['The reset email is on its way to the address on record.', `Its link works until ${at('expires')}.`];
    case 'accepted':
      return [
        'The reset was asked for. If that is the address on record, the email is on its way to it.',
        'Ask them to look for it, in junk too.',
      ];
    case 'not-registered':
      return [
        'Nothing was sent: that address is not registered in this system.',
        'Check whether another is on record, and whether they have registered at all.',
      ];
    case 'too-soon':
      return ['Nothing was sent: they joined too recently.', `A reset can be asked for from ${at('available-from')}.`];
    case 'locked':
      return ['Nothing was sent: the account is locked.', `The lock ends at ${at('lock-ends')}. Ask again then.`];
    case 'limited':
      return [
        'Nothing was sent: this address has had all the emails it can have this hour.',
        'Their newest one may still work. Ask again in an hour.',
      ];
    default:
      return ['The backend gave an answer that the desk does not know.', 'Ask them whether an email has come.'];
  }
}
