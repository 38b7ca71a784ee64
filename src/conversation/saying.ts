import { isMidway, textsOf } from '../guide/list.ts';
import { linksIn, type Place, sayArrival } from '../guide/session.ts';
import { render, type Text } from '../guide/text.ts';
import type { ReplyBuilder } from './reply-builder.ts';

/** All that is said on arriving somewhere, and asked there. */
export function sayPlace(place: Place, builder: ReplyBuilder, now: Date): void {
  const { rest, progress } = place;
  const said = sayArrival(place, now, builder.hearer);
  if (progress?.tell === 'none') builder.message('stuck-step');
  const told = rest.kind === 'ask' && !isMidway(progress) ? said.slice(0, -1) : said;
  builder.say(...told.slice(0, -1), ...told.slice(-1).map((text) => withNumber(text, progress, builder)));
  if (!isMidway(progress)) askAt(place, 'again', builder, now);
}

/** Asks what is open, in the guide's own words or in its others: in those that were not the last to be used. Midway through steps, says the one. */
export function askAt(place: Place, how: 'again' | 'reworded', builder: ReplyBuilder, now: Date): void {
  const { rest, values, reached, progress } = place;
  if (rest.kind !== 'ask') return;
  const rendered = (text: Text) => render(text, values, reached, now, builder.hearer);
  if (progress !== undefined && isMidway(progress)) {
    const step = textsOf(rest, progress).slice(-1).map(rendered);
    builder.say(...step.map((text) => withNumber(text, progress, builder)));
    return;
  }
  const ways = [rest.ask, rest.reword ?? rest.ask].map(rendered);
  builder.ask(...(how === 'reworded' ? ways.toReversed() : ways));
}

/** "Step 2 of 3", before the step. */
function withNumber(text: string, progress: Place['progress'], builder: ReplyBuilder): string {
  if (progress?.tell !== 'one') return text;
  return `${builder.words('label.step', { step: String(progress.at), steps: String(progress.of) })} ${text}`;
}

/** Says the sentences on the way to a step, and not the step itself. */
export function sayPassed({ passed, rest, values, reached }: Place, builder: ReplyBuilder): void {
  for (const step of passed) builder.step(step, values, reached);
  builder.link(...linksIn(rest.kind === 'act' ? [...passed, rest] : passed, values));
}
