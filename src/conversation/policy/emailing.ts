import { mobilesIn } from '../../understanding/entities/contact-details.ts';
import { isQuestion } from '../record.ts';
import type { Rule } from './rule.ts';
import { dueOf } from './status.ts';

const asks =
  /\b(?:e-?mail|remind|mail|message|tell|let|te?xt|sms) me\b|\bby (?:e-?mail|text)\b|\bsend (?:me )?(?:an? )?(?:e-?mail|reminder|te?xt|sms)\b/;

/** "They never email me" */
const tells =
  /\b(?:they|he|she|it|nobody|no one|never|did|does|have|has)\b(?: \w+){0,3} (?:e-?mail|remind|mail|message|tell|let|te?xt)/;

const untilThen = /\b(?:when|once|as soon as|at \d)\b/;

/**
 * An address, or a mobile number, for what the bot comes back to by itself: whoever closes the page of web chat would not see it there. Teams delivers it
 * anyhow.
 */
export const emailThen: Rule = ({ heard, plain, words }, state) => {
  const { record, current, last } = state;
  const due = dueOf(state);
  if (due === undefined || last === undefined || current !== undefined || isQuestion(record.offer)) return undefined;
  const [to, ...others] = [...heard.emails, ...mobilesIn(words)];
  const isAsked = asks.test(plain) && !tells.test(plain);
  // Elsewhere the bot comes back by itself, and nothing is sent.
  if (record.channel !== 'webchat')
    return isAsked && untilThen.test(plain) ? { do: 'status', message: 'stay-till', values: { due } } : undefined;
  if (to === undefined) return isAsked && /\b(?:e-?mail|te?xt|sms)\b/.test(plain) ? { do: 'email-then' } : undefined;
  const isOffered = record.emailOffered === true;
  return others.length === 0 && (isAsked || isOffered) ? { do: 'email-then', to } : undefined;
};
