import type { Guide } from '../../guide/guide.ts';
import type { Remark } from '../../guide/remarks.ts';
import { partsOf } from '../../guide/routing.ts';
import { part } from '../../text/pattern.ts';
import { sieveOf } from '../../text/prefilter.ts';
import { mostWords as mostKept, mostParts, remembered } from '../text/memo.ts';
import type { FeatureReader } from './features.ts';
import { type Model, modelListenerOf } from './model.ts';
import { noRemark } from './remark-lessons.ts';

/** What people put around a remark, one after the other. */
const around = part`ok|okay|right|well|so|and|but|oh|ah|hi|hello|hiya|hey|sorry|thanks|thank you|cheers|ta|please|great|lovely|brilliant
    |yes|yeah|yep|no|nope|nah|now|then|mate|love|just|actually|hmm|um|er|though|i think|i guess|ok so|omg|hurrah|phew
    |finally|at last|anyway|look|all|still|pardon|excuse me|wait|hang on|hold on`;
const before = new RegExp(`^(?:${around}) `);
const behind = 'so much|a lot|for now|for me|lol|haha';
const after = new RegExp(` (?:${around}|${behind}|x+)$`);
/** Nobody wraps a remark in more than this. */
const layers = 4;
/** A longer message says something of its own. */
const mostWords = 14;

export interface Remarks {
  /**
   * What a short message says of the conversation itself: "still no joy", "back in a minute". Word for word as a line of routing.yaml
   * has it, but for what people put around it; or else very like those lines.
   *
   * @param clauses those of the message, as they were typed: one that says two such things says neither
   */
  of(typed: string, clauses: readonly string[]): Remark | undefined;
  /** The same less surely, of a short message: where nothing else is found in it. */
  likely(typed: string): Remark | undefined;
  /** What one clause of a longer message says of it, word for word: "that worked, now ESR". */
  among(clauses: readonly string[]): Remark | undefined;
}

/** How likely a remark must be, where it is in no line. */
const sure = 0.7;
/** The same, where nothing else is found in what was said. */
const atLast = 0.45;

/** @param correct puts slips and shorthand right, and leaves the names of systems out */
export function remarksOf(
  common: Guide | undefined,
  model: Model,
  correct: (typed: string) => string,
  reader: FeatureReader,
): Remarks {
  const listener = modelListenerOf(model);
  const among = listener.labels.map(() => 1);
  const isKnown = remembered(lineFinder(common, correct), mostParts);
  /** The remark that is likeliest, where it is as likely as this. Mostly none could be, and that is known much sooner. */
  const likelyFrom = (least: number) =>
    remembered((said): Remark | undefined => {
      if (said.split(' ').length > mostWords || !/[a-z]{2}/.test(said) || /\d{3}|@/.test(said)) return undefined;
      const impression = listener.impression(reader.read(said, false));
      if (!listener.mayBe(impression, among, (label) => listener.labels[label] !== noRemark, least)) return undefined;
      const chances = listener.chances(impression, among);
      const best = chances.indexOf(Math.max(...chances));
      const label = listener.labels[best];
      return label === undefined || label === noRemark || (chances[best] as number) < least
        ? undefined
        : (label as Remark);
    }, mostParts);
  const likely = likelyFrom(sure);
  const hardly = likelyFrom(atLast);
  const remarkOf = (said: string): Remark | undefined => isKnown(said) ?? likely(said);
  return {
    of(typed, clauses) {
      const said = correct(typed);
      const whole = isKnown(said);
      if (whole !== undefined) return whole;
      if (clauses.length < 2) return likely(said);
      const [first, ...others] = clauses.map((clause) => correct(clause));
      const one = remarkOf(first as string);
      // Whatever the others are, nothing is then said.
      if (one === undefined && likely(said) === undefined) return undefined;
      return others.every((clause) => remarkOf(clause) === one) ? one : likely(said);
    },
    likely: (typed) => hardly(correct(typed)),
    among(clauses) {
      if (clauses.length < 2) return undefined;
      const found = new Set(clauses.map((clause) => isKnown(correct(clause))).filter((one) => one !== undefined));
      return found.size === 1 ? [...found][0] : undefined;
    },
  };
}

/** Finds the remark that a message is, word for word. Undefined where it may be two. */
function lineFinder(
  common: Guide | undefined,
  corrected: (typed: string) => string,
): (said: string) => Remark | undefined {
  const words = new Set(`${around}|${behind}`.split(/[| ]/));
  const patterns = [...(common?.routing.remarks ?? [])].map(
    ([remark, lines]) => [remark, new RegExp(`^(?:${lines.map(patternOf).join('|')})$`)] as const,
  );

  const sieve = sieveOf(patterns.map(([, pattern]) => pattern));

  /** A choice that may be left out takes its space with it. */
  function patternOf(line: string): string {
    return (partsOf(line) ?? [])
      .map((part, index) => {
        const choices = part.map((one) => corrected(one)).filter((one) => one !== '');
        for (const word of choices.flatMap((choice) => choice.split(' '))) words.add(word);
        const isOptional = part.includes('');
        const space = index === 0 ? '' : ' ?';
        const group = `${space}(?:${[...new Set(choices)].map(escaped).join('|')})`;
        return isOptional ? `(?:${group})?` : group;
      })
      .join('');
  }

  /** The space between two parts may be missing, of a word of any honest length. */
  const isOfLine = remembered(
    (word): boolean =>
      words.has(word) ||
      word.length > 24 ||
      Array.from(word).some((_, at) => at > 0 && words.has(word.slice(0, at)) && isOfLine(word.slice(at))),
    mostKept,
  );

  return (said) => {
    const spoken = said.split(' ');
    // Most messages have a word that is in no line.
    if (said === '' || spoken.length > mostWords || !spoken.every((word) => isOfLine(word) || /^x+$/.test(word)))
      return undefined;
    // "Sorry, back now" is "back now", and not "sorry, back": what is around it may belong to it.
    let cores = new Set([said]);
    for (let layer = 0; layer <= layers; layer += 1) {
      const found = new Set<Remark>();
      for (const core of cores) {
        for (const place of sieve(core)) {
          const [remark, pattern] = patterns[place] as (typeof patterns)[number];
          if (pattern.test(core)) found.add(remark);
        }
      }
      if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
      const less = [...cores].flatMap((core) => [core.replace(after, ''), core.replace(before, '')]);
      cores = new Set(less.filter((core) => core !== '' && !cores.has(core)));
    }
    return undefined;
  };
}

function escaped(text: string): string {
  return text.replace(/[.+:/]/g, '\\$&');
}
