import type { Facts } from '../guide/facts.ts';
import { nothingSaid, type Said } from '../guide/said.ts';
import { type Mentions, timesIn } from '../understanding/entities/mentions.ts';
import type { Carried } from './record.ts';

interface Known {
  readonly facts: Facts;
}

/** What was said in passing, in the form in which a guide takes it. Addresses of the guides themselves are nobody's own. */
export function saidIn(heard: Mentions, { facts }: Known): Said {
  const ours = [...facts.rows.values()].map(({ value }) => value.toLowerCase());
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

/** The same as a choice takes it along, with whose account it is. */
export function carriedIn(heard: Mentions, known: Known): Carried {
  return {
    said: structuredClone(saidIn(heard, known)) as NonNullable<Carried['said']>,
    ...(heard.somebodyElse ? { forSomebodyElse: true } : {}),
  };
}
