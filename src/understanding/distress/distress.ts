import { part } from '../../text/pattern.ts';
import { evidenceIn } from './evidence.ts';
import { meantBy } from './excused.ts';
import { families, voicesIn } from './families.ts';
import { type Weighing, weigh } from './weighing.ts';

/**
 * The weight from which somebody is answered as a person in distress, by how many words they used: a few words have little to weigh.
 * docs/understanding.md has what other weights would cost.
 */
const enough = [
  { words: 1, weight: -0.1 },
  { words: 4, weight: -0.35 },
  { words: Number.POSITIVE_INFINITY, weight: 0 },
] as const;

/** What is so much less than enough may still be distress, in logits, where the guide's own phrases say so. */
export const doubtful = -0.6;

/**
 * Whether somebody is in distress, by what they mean. All that they say is weighed together, as examples have taught it:
 * who and what they speak of, how they feel and for how long, and whether the nearest thing is a login or a life. So "I
 * can't go on" of a form counts for little, and a calm goodbye for much.
 *
 * @param said what was typed, secrets taken out; only its first 4,000 characters are read
 */
export function isDistress(said: string): boolean {
  return distressIn(said) > 0;
}

/**
 * How much more distress a text speaks of than is enough, in logits.
 *
 * @param weighed by which weights; others than those that were learnt are for measuring
 */
export function distressIn(said: string, weighed: Weighing = weigh): number {
  const meant = meantBy(said)
    .split(' | ')
    .filter((clause) => !ofAnother.test(clause))
    .join(' | ');
  const weight = weightOf(meant, weighed);
  return weight > doubtful ? Math.min(weight, besideAPatient(meant, weighed) ?? weight) : weight;
}

function weightOf(meant: string, weighed: Weighing): number {
  const evidence = evidenceIn(meant);
  const whole = weighed(evidence) - enoughOf(meant);
  return whole > 0 || !evidence.families.includes(theAct) ? whole : Math.max(whole, aroundTheAct(meant, weighed));
}

/** Where a colleague is or what they wait for, and no more: in so few words the pronouns alone would weigh. */
const ofAnother =
  /^(?:(?:and|but|honestly) )?(?:hes|shes|theyre|he is|she is|they are)(?: all| just| right)?(?: (?:here|there|stood|sat|standing|sitting|waiting))+(?: (?:next to|beside|with|for|on) (?:me|us|him|her|it|this))?$/;

/** What is told of a patient, to where the person who types speaks of themselves. */
const ofPatient = new RegExp(
  part`\b(?:(?:suicidal|depressed|distressed|vulnerable|overdosed?|intentional|self harming|year old) )*(?:patients?|pts?|service user
    |resident|(?:lad|lady|man|woman|girl|boy|gentleman) (?:in|on) (?:bed|bay|resus|ed|mau|amu|the ward|our ward|ward))\b(?: (?!(?:and|but|so|i|im|ive|id|my|myself|we) )[^| ]+)*`,
  'g',
);
const toThemselves = /(?<!\b(?:told|tells?|telling|to|with|asked)) (?:me|us)\b/;
/** What is said of a record or a login. */
const ofRecords = ['record', 'login', 'system', 'machine'].map((name) => families.indexOf(name));

/**
 * A patient's danger is told for the sake of a record ("patient says he wants to die, need his notes"): what is said beside it counts.
 * None where it is told of no record, or as done to the person.
 */
function besideAPatient(meant: string, weighed: Weighing): number | undefined {
  const told = meant.match(ofPatient)?.join(' ');
  if (told === undefined || toThemselves.test(told)) return undefined;
  const heard = evidenceIn(meant).families;
  if (!ofRecords.some((family) => heard.includes(family))) return undefined;
  return weightOf(meant.replace(ofPatient, ' ').replace(/ {2,}/g, ' ').trim(), weighed);
}

const theAct = families.indexOf('suicide');
/** How many words before and after it are weighed with it. */
const near = { before: 3, after: 4 };
/** What they must weigh by themselves: far more than is enough for a whole message. */
const plainly = 1.2;

/**
 * The act by its name is no less plain for all that is told of a login around it: "can't get in the training site, I just want to end
 * it all".
 */
function aroundTheAct(meant: string, weighed: Weighing): number {
  const spoken = meant.split(' ');
  const weights = voicesIn(spoken)
    .filter(({ family }) => family === theAct)
    .map(({ at }) => {
      const before = spoken.slice(Math.max(0, at - near.before), at);
      const after = spoken.slice(at, at + near.after);
      const bar = after.indexOf('|');
      const words = [...before.slice(before.lastIndexOf('|') + 1), ...(bar === -1 ? after : after.slice(0, bar))];
      return weighed(evidenceIn(words.join(' ')));
    });
  return Math.max(...weights) - plainly;
}

function enoughOf(meant: string): number {
  const words = meant.split(' ').filter((word) => word !== '|').length;
  return enough.find((step) => words <= step.words)?.weight ?? 0;
}
