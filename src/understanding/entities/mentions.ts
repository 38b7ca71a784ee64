import type { Told } from '../../guide/said.ts';
import type { Tried } from '../../guide/tried.ts';
import { latestOf, timesOf } from '../../guide/when/value.ts';
import { addressesIn } from '../../text/address.ts';
import { mendedAddress } from '../../text/address-slips.ts';
import { folded } from '../text/normalise.ts';
import { type Entity, entitiesIn } from './entities.ts';
import { joinedOn } from './joined.ts';
import { frustration, isCross, isForSomeoneElse, isTheirAddress, someoneElse } from './people.ts';
import { triedIn } from './tried.ts';

/** What was said in passing, beside the problem itself. */
export interface Mentions {
  /** Whole ones in lower case, each once, in the order in which they were said. */
  readonly emails: readonly string[];
  /** Ids of the guides whose systems were named. */
  readonly systems: readonly string[];
  /** Addresses, times, days and numbers, and of what each is said. */
  readonly entities: readonly Entity[];
  /** The day they joined, as an ISO date. */
  readonly joined?: string;
  /** Without `new-here`, which is for the reader of `joined` to say. */
  readonly tried: readonly Tried[];
  /** The account is not that of whoever is typing. */
  readonly somebodyElse: boolean;
  /** It is somebody else's whom all of this is about, or an address that was said is. */
  readonly another?: 'account' | 'address';
  readonly frustrated: boolean;
}

/** Nobody says in passing what comes after so much else. */
const longest = 2000;

/**
 * Hears what was said beside the problem: addresses, times, what they have tried, and how they are. Nothing of it is
 * certain, so it is shown back to the person before anything is built on it.
 *
 * @param text what was typed, secrets taken out
 * @param systems the ids of the guides whose systems were named
 * @param left the text as it is looked through, with nothing in the place of secrets
 */
export function hear(
  text: string,
  now: Date,
  systems: readonly string[],
  left = folded(text),
  entitiesOf = (of: string) => entitiesIn(of, now),
): Mentions {
  const typed = withoutUnseen(text.slice(0, longest));
  const said = left.slice(0, longest).replaceAll('`', "'");
  const { day: joined, rest } = joinedOn(said, now);
  const entities = entitiesOf(rest.length === said.length ? typed : rest);
  const last = timesIn({ entities }).at(-1);
  const since = last === undefined ? undefined : now.getTime() - Date.parse(latestOf(timesOf(last.value, now)));
  return {
    emails: emailsIn(typed),
    systems,
    entities,
    ...(joined === undefined ? {} : { joined }),
    tried: triedIn(said, since),
    somebodyElse: someoneElse(said),
    ...(isTheirAddress(said) ? { another: 'address' } : isForSomeoneElse(said) ? { another: 'account' } : {}),
    frustrated: frustration(said) || isCross(typed),
  };
}

/** Whole addresses, or one with a slip in it, or dictated: it is shown to the person before anything is sent. */
function emailsIn(typed: string): readonly string[] {
  const whole = addressesIn(typed);
  if (whole.length > 0 || !/@| dot /i.test(typed)) return whole;
  const mended = mendedAddress(typed);
  return mended === undefined ? whole : [mended];
}

function withoutUnseen(text: string): string {
  return /[^ -~]/.test(text) ? text.replace(/\p{Cf}/gu, '') : text;
}

/** What was said of when things happened. The day on which somebody joined is not among it. */
export function timesIn({ entities }: Pick<Mentions, 'entities'>): readonly Told[] {
  return entities
    .filter(({ kind }) => kind === 'time' || kind === 'date')
    .slice(-4)
    .map(({ value, about }) => ({ value, about: about.slice(0, 200) }));
}
