import { nothingSaid, type Said } from '../guide/said.ts';
import { type Mentions, timesIn } from '../understanding/entities/mentions.ts';
import type { TurnContext } from './turn-context.ts';

/** What was said in passing, in the form in which a guide takes it. Addresses of the guides themselves are nobody's own. */
export function saidIn(heard: Mentions, { deps }: Pick<TurnContext, 'deps'>): Said {
  const ours = [...deps.facts.rows.values()].map(({ value }) => value.toLowerCase());
  const emails = heard.emails.filter((email) => !ours.some((value) => value.includes(email)));
  const { joined } = heard;
  return {
    ...nothingSaid,
    tried: heard.tried,
    emails: emails.slice(0, 3),
    times: timesIn(heard),
    ...(joined === undefined ? {} : { joined }),
  };
}
