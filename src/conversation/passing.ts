import { nothingSaid, type Said } from '../guide/said.ts';
import type { Mentions } from '../understanding/entities/mentions.ts';
import type { TurnContext } from './turn-context.ts';

/** What was said in passing, in the form in which a guide takes it. Addresses of the guides themselves are nobody's own. */
export function saidIn(heard: Mentions, { deps, now }: Pick<TurnContext, 'deps' | 'now'>): Said {
  const ours = [...deps.facts.rows.values()].map(({ value }) => value.toLowerCase());
  const emails = heard.emails.filter((email) => !ours.some((value) => value.includes(email)));
  const { joined } = heard;
  // The day they joined is not when it happened.
  const when =
    joined === undefined && heard.when !== undefined && heard.when <= now ? heard.when.toISOString() : undefined;
  return {
    ...nothingSaid,
    tried: heard.tried,
    emails: emails.slice(0, 3),
    ...(when === undefined ? {} : { when }),
    ...(joined === undefined ? {} : { joined }),
  };
}
