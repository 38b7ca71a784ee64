import type { Step } from '../guide/guide.ts';
import { linksIn, type Place, sayArrival } from '../guide/session.ts';
import { render, type Text } from '../guide/text.ts';
import type { ReplyBuilder } from './reply-builder.ts';

/** All that is said on arriving somewhere, and asked there. */
export function sayPlace(place: Place, builder: ReplyBuilder, now: Date): void {
  const { rest } = place;
  const said = sayArrival(place, now, builder.hearer);
  builder.say(...(rest.kind === 'ask' ? said.slice(0, -1) : said));
  askAt(place, 'again', builder, now);
}

/** Asks what is open, in the guide's own words or in its others: in those that were not the last to be used. */
export function askAt(place: Place, how: 'again' | 'reworded', builder: ReplyBuilder, now: Date): void {
  const { rest, values, reached } = place;
  if (rest.kind !== 'ask') return;
  const rendered = (text: Text) => render(text, values, reached, now, builder.hearer);
  const ways = [rest.ask, rest.reword ?? rest.ask].map(rendered);
  builder.ask(...(how === 'reworded' ? ways.toReversed() : ways));
}

/** Says the sentences on the way to a step, and not the step itself. */
export function sayPassed({ passed, rest, values, reached }: Place, builder: ReplyBuilder): void {
  for (const step of passed) builder.step(step, values, reached);
  builder.link(...linksIn(rest.kind === 'act' ? [...passed, rest] : passed, values));
}

/** Whether a step waits for the secure form. */
export function isForm(rest: Step): boolean {
  return rest.kind === 'act' && rest.act === 'secure-form';
}
