import { danger } from './distress/danger.ts';
import { besideLogin, evidenceIn } from './distress/evidence.ts';
import { meantBy } from './distress/excused.ts';
import { worthOf } from './distress/signs.ts';
import { suffering } from './distress/suffering.ts';
import { type Weighing, weigh } from './distress/weighing.ts';

/** Weights from which somebody is answered as a person in distress; docs/understanding.md has what each costs. */
const enough = {
  /** The whole of what was said. */
  whole: 0.9,
  /** What was said beside a login, where the whole is not plainly about the login. */
  beside: 2,
  besideAtLeast: -1.8,
  /** Where a plain sign is there as well: the plainer it is, the more may stand against it. */
  withSign: 0,
  withPlainest: -3,
};
/** Who writes at length says a little of everything: so many more words, and so much more is needed. */
const length = { usual: 25, each: 0.05, atMost: 2.5 };
/** What plain signs are worth together, from which they count. */
const signs = { plainest: 2.5, danger: 1.2, suffering: 1 };

/**
 * Whether somebody is in distress, by what they mean. All that they say is weighed together, as examples have taught it:
 * who and what they speak of, how they feel and for how long, and whether the nearest thing is a login or a life. So "I
 * can't go on" of a form counts for little, and a calm goodbye for much. What is said plainly needs less beside it.
 *
 * @param said what was typed, secrets taken out; only its first 4,000 characters are read
 */
export function isDistress(said: string): boolean {
  return isHeardAsDistress(said, weigh);
}

/** The same by other weights than those that were learnt, for measuring. */
export function isHeardAsDistress(said: string, weighed: Weighing): boolean {
  const meant = meantBy(said);
  const whole = weighed(evidenceIn(meant));
  const more = moreFor(meant);
  if (whole > enough.whole + more) return true;
  if (whole <= enough.withPlainest) return false;
  const clauses = meant.split(' | ');
  const inDanger = worthOf(clauses, danger);
  if (inDanger >= signs.plainest) return true;
  if (whole > enough.withSign && (inDanger >= signs.danger || worthOf(clauses, suffering) >= signs.suffering)) {
    return true;
  }
  const rest = whole > enough.besideAtLeast ? besideLogin(meant) : undefined;
  return rest !== undefined && weighed(evidenceIn(rest)) > enough.beside + more;
}

function moreFor(meant: string): number {
  const words = meant.split(' ').length;
  return Math.min(Math.max(words - length.usual, 0) * length.each, length.atMost);
}
