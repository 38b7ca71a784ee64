import { isQuestion } from '../record.ts';
import type { Rule } from './rule.ts';
import { dueOf } from './status.ts';

const asks =
  /\b(?:e-?mail|remind|mail|message|tell|let) me\b|\bby e-?mail\b|\bsend (?:me )?(?:an? )?(?:e-?mail|reminder)\b/;

/**
 * An address for what the bot comes back to by itself: whoever closes the page of web chat would not see it there. Teams delivers it
 * anyhow.
 */
export const emailThen: Rule = ({ heard, plain }, state) => {
  const { record, current, last } = state;
  const due = dueOf(state);
  if (due === undefined || last === undefined || current !== undefined || record.channel !== 'webchat')
    return undefined;
  if (isQuestion(record.offer)) return undefined;
  const [to, ...others] = heard.emails;
  const isAsked = asks.test(plain);
  if (to === undefined) return isAsked && /\be-?mail\b/.test(plain) ? { do: 'email-then' } : undefined;
  const isOffered = record.emailOffered === true;
  return others.length === 0 && (isAsked || isOffered) ? { do: 'email-then', to } : undefined;
};
