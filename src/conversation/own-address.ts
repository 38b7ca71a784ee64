import type { Guide } from '../guide/guide.ts';
import { type EmailRead, emailFor, nothingSaid } from '../guide/said.ts';
import { advance, type GuideSession, type Place, passKnown, type Rest } from '../guide/session.ts';
import type { Person, Speaking } from './messages.ts';
import type { ReplyBuilder } from './reply-builder.ts';
import { sayPassed } from './saying.ts';

/**
 * Passes what need not be asked: values that were told already, and the address of somebody who is signed in, where the guide says that it
 * is theirs to take and they have said no other. Whoever comes back to the question is asked: they may want another.
 *
 * @returns the same session where there is something to ask
 */
export function passTold(
  guide: Guide,
  session: GuideSession,
  place: Place,
  { person, now }: Speaking,
  builder: ReplyBuilder,
): GuideSession {
  const onward = passKnown(guide, session, now);
  if (onward !== session) {
    sayPassed(place, builder);
    return onward;
  }
  const { rest } = place;
  const isFirst = session.moves === session.trail.length && (session.said?.emails.length ?? 0) === 0;
  const own = isFirst && rest.kind === 'ask' && rest.input?.own === true ? ownAddress(rest, person, now) : undefined;
  if (own === undefined || !('take' in own) || rest.kind !== 'ask' || rest.input === undefined) return session;
  sayPassed(place, builder);
  builder.step(rest, place.values, place.reached);
  builder.message('own-address', { email: own.take });
  return advance(guide, session, 'given', { [rest.input.keep]: own.take }, now);
}

/** The address that is offered beside a question for one: one that was said, or the person's own. */
export function offeredAddress(
  rest: Rest,
  { said }: GuideSession,
  { person, now }: Speaking,
): { readonly read: EmailRead; readonly isOwn: boolean } | undefined {
  const told = rest.kind === 'ask' && said !== undefined ? emailFor(rest, said, now) : undefined;
  if (told !== undefined) return { read: told, isOwn: false };
  const own = ownAddress(rest, person, now);
  return own === undefined ? undefined : { read: own, isOwn: true };
}

function ownAddress(rest: Rest, person: Person, now: Date): EmailRead | undefined {
  if (rest.kind !== 'ask' || person.tier !== 'identified') return undefined;
  return emailFor(rest, { ...nothingSaid, emails: person.addresses }, now);
}
