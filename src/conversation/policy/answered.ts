import type { Ask } from '../../guide/guide.ts';
import { locate } from '../../guide/session.ts';
import { render, type Values } from '../../guide/text.ts';
import { sayWhen, sayWhenWith } from '../../guide/when/value.ts';
import type { Current, TurnContext } from '../turn-context.ts';
import { settle } from './beginning.ts';
import type { Amended } from './moves.ts';

/** What was understood of a time or a day is said back in the reply that uses it: "So your last try was at 09:00 today." */
export function sayAnswer(turn: TurnContext, { place }: Current, values: Values): void {
  const said = place.rest.kind === 'ask' ? inWords(turn, place.rest, values) : undefined;
  if (said !== undefined) turn.builder.message('as-said', { said });
}

/** Asks whether this is the answer, beside the question. @param typed see Answer */
export function confirm(turn: TurnContext, { place }: Current, value: string, typed?: string): void {
  const { prompts, builder } = turn;
  const { rest } = place;
  if (rest.kind !== 'ask' || rest.input === undefined) return;
  const { kind, keep } = rest.input;
  const said = inWords(turn, rest, { [keep]: value });
  if (kind === 'email' || kind === 'nhs-email') {
    prompts.isItEmail(value, typed);
    return;
  }
  prompts.isIt(
    said === undefined ? builder.words('is-it-number', { said: value }) : builder.words('is-it-said', { said }),
    { do: 'give', value },
  );
}

/**
 * Answers an earlier question anew. Where a time that was told comes out otherwise now, the old and the new are said
 * together, and what moved it.
 */
export async function amend(turn: TurnContext, { session, kept, exit, values }: Amended): Promise<void> {
  const { runner, builder, now } = turn;
  const guide = runner.guide(session.guide);
  const before = locate(guide, session).values;
  const { rest } = locate(guide, { ...session, trail: session.trail.slice(0, kept) });
  settle(turn);
  await runner.amend(session, kept, exit, values);
  const after = runner.last()?.place.values ?? {};
  const said = rest.kind === 'ask' ? inWords(turn, rest, values) : undefined;
  const times = (name: string) =>
    [before[name], after[name]].map((value) =>
      value === undefined ? undefined : sayWhen(value, { on: 'this-day', now, isAbroad: builder.hearer.has('abroad') }),
    );
  for (const name of Object.keys(after)) {
    const [was, is] = times(name);
    if (name in values || was === undefined || is === undefined || was === is || said === undefined) continue;
    builder.first('amended-clock', { was, is, said });
    return;
  }
  if (said !== undefined) builder.first('as-said', { said });
  // Said once more, and the same: nothing was changed.
  const [entry] = session.trail.slice(kept);
  const isSame = entry?.exit === exit && Object.entries(values).every(([name, value]) => before[name] === value);
  if (!isSame) builder.first('amended');
}

function inWords({ now, builder }: TurnContext, { input }: Ask, values: Values): string | undefined {
  const value = input === undefined ? undefined : values[input.keep];
  if (input?.as === undefined || value === undefined) return undefined;
  const isAbroad = builder.hearer.has('abroad');
  const when = sayWhenWith(value, now, isAbroad);
  return when === undefined ? undefined : render(input.as, { when }, now, now, builder.hearer);
}
