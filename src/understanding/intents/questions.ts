import type { FactId } from '../../guide/facts.ts';
import type { Guide, GuideId, RowId } from '../../guide/guide.ts';
import { mostParts, remembered } from '../text/memo.ts';
import { asksWhy, isAsking, isWanting, withoutTag } from './asking.ts';
import { contentOf, type Features } from './features.ts';
import { type Model, modelListenerOf } from './model.ts';
import { isNoFact, SpokenOf, type Talk } from './spoken-of.ts';
import type { Named } from './systems.ts';

/** What a message asks for. */
export interface Asked {
  /** Rows of facts.yaml, at most five: of each system that the question may be of, where none was named and none is open. */
  readonly facts: readonly FactId[];
  /** Where none is sure enough to be told, and yet something is asked: the likeliest, at most three. */
  readonly likely: readonly FactId[];
  /** 0 to 1. */
  readonly confidence: number;
  /** It has the form of a question: a few words may ask without. */
  readonly isInForm: boolean;
  /** It may as well want something done: "how do I …?" */
  readonly isWanting: boolean;
  /** Why it is so. */
  readonly isWhy: boolean;
  /** Something else was said as well, in a clause of its own. */
  readonly isBeside: boolean;
  /**
   * What is asked, or one of two questions, is known of other systems alone: none was named, and of the open one no guide says it.
   * The facts are then those of the others, where none is asked for that is known.
   */
  readonly isElsewhere: boolean;
}

export interface Questions {
  /**
   * Which facts a message asks for; none where it asks for none that there is, or reports something.
   *
   * @param clauses the clauses of the message, as they were typed
   */
  asked(typed: string, clauses: readonly string[], talk: Talk): Asked;
}

export const nothingAsked: Asked = {
  facts: [],
  likely: [],
  confidence: 0,
  isInForm: false,
  isWanting: false,
  isWhy: false,
  isBeside: false,
  isElsewhere: false,
};

/**
 * How likely a fact must be: in a question, in one of a long message, which asks much in passing, and in a few words without the form
 * of one ("IT number please"). A longer text without that form reports something.
 */
const thresholds = { asking: 0.4, inPassing: 0.6, terse: 0.68 };
/** Or it stands alone among the facts. */
const clear = { least: 0.18, times: 2.5 };
/** Below these it is asked about: in what asks and nothing else, and where something was said beside it, or it points at what nobody spoke of. */
const told = { alone: 0.35, beside: 0.5 };
/** "How many days does that stay?": how much the whole message has to say about what a clause of it asks. */
const fromWhole = { any: 0.45, empty: 0.85 };
/** "Is that wrong?" says nothing by itself. */
const isEmpty = (said: string) => contentOf(said).length < 2 && said.split(' ').length <= fewWords;
const ofWhole = (said: string) => (isEmpty(said) ? fromWhole.empty : fromWhole.any);
const whyOfTold = /^(?:(?:and|but|ok|so) )*(?:why|how come)(?: (?:is|are) (?:it|that|they))?(?: (?:so|that) [a-z]+)?$/;
/** How sure it is that of what may be asked that is meant which was spoken of a moment ago. */
const spokenOf = 0.5;
const fewWords = 7;
const manyClauses = 4;
/** "It's the link" says what it is, and asks nothing. */
const names = /^(?:(?:no|yes|oh|sorry|ok) )*(?:it is|its|that is|thats) (?:the|a|my)\b/;
/** A share of the likeliest from which on the next may be what is asked: the two are likely together. Of one question one is told. */
const besideShare = 0.35;
/** A share of the likeliest from which on a fact of the open system is asked for as well as one of another. */
const hardlyLess = 0.38;
/** How likely each of two questions in one breath must be, by itself. */
const together = 0.5;
const opens =
  /^(?:(?:and|so|but|ok|also|hi|hello|please|sorry|just|wait) )*(?:who|whose|what|where|when|why|how|which|is|are|am|was|do|does|did|can|could|will|would|should|has|have)\b/;
/** "Wait, is this a person": what stops the talk is no part of what is asked. */
const stops =
  /^(?:(?:oh|ok|no|sorry|actually|just|but|and) )*(?:wait|(?:hang|hold) on)(?: (?:a|one|just|sec|second|min|minute|mo|moment|please|there))* (?=\S)/;
/** "How long will the new one last?": what was spoken of is meant, and that is of the system that is open. */
const pointing = /\b(?:it|they|them|new one)\b/;
/** "How long have I got for that?": with hardly a word of its own, what was told or said a moment ago is meant. */
const pointsTo = /\b(?:it|its|they|them|their|that|this|those|these|same|there|one|again)\b/;
const fewOfItsOwn = 2;
function pointsBack(said: string): boolean {
  return contentOf(said).length <= (pointsTo.test(said) ? fewOfItsOwn : 1);
}
/** "Where can I see that?", where nothing was spoken of yet. */
function isSilent({ open, told: before = [], said = [] }: Talk): boolean {
  return open === undefined && before.length === 0 && said.length === 0;
}
const mostFacts = 5;
/** How likely the first must be to be asked about, and what share of it the others. */
const offered = { least: 0.1, share: 0.3, most: 3 };

interface Words {
  corrected(typed: string): string;
  named(said: string): readonly Named[];
  unnamed(said: string): string;
  features(said: string, isNamed: boolean): Features;
}

/** What one piece of a message may ask for. */
interface Likely {
  readonly row: RowId;
  /** How likely it is that this, or what is hardly less likely, is asked for. */
  readonly chance: number;
  /** The first stands alone among the facts. */
  readonly isClear: boolean;
  readonly first: number;
  /** Those that may be asked about. */
  readonly near: readonly RowId[];
  /** Those that are hardly less likely than the first. */
  readonly close: readonly RowId[];
}

export function questionsOf(
  guides: ReadonlyMap<GuideId, Guide>,
  common: GuideId,
  model: Model,
  words: Words,
): Questions {
  const listener = modelListenerOf(model);
  const { labels } = listener;
  const areFacts = labels.map((label) => !isNoFact(label));
  const isFact = (label: number): boolean => areFacts[label] === true;
  const impressions = remembered((said) => {
    const isNamed = words.named(said).some(({ plainness }) => plainness > 1);
    return listener.impression(words.features(words.unnamed(said), isNamed));
  }, mostParts);
  const about = new SpokenOf(guides, common, labels);

  return {
    asked(typed, clauses, talk) {
      if (labels.length < 2) return nothingAsked;
      const whole = words.corrected(typed);
      const named = plainlyNamed(whole);
      const isShort = clauses.length < manyClauses;
      const parts = [whole, ...(clauses.length > 1 ? clauses.map(words.corrected) : [])];
      const unsure: Likely[] = [];
      const heard = parts.flatMap((part, index) => {
        const marked = index === 0 ? /\?\s*$/.test(typed) : typed.includes(`${clauses[index - 1]}?`);
        const tagged = withoutTag(part, marked);
        const said = (tagged ?? part).replace(stops, '');
        const asking = tagged !== undefined || isAsking(said);
        const isMarked = !asking && isShort && marked;
        if (!asking && !isMarked && (index > 0 || said.split(' ').length > fewWords || names.test(said))) return [];
        const { terse, inPassing } = thresholds;
        const enough = isMarked ? inPassing : !asking ? terse : isShort ? thresholds.asking : inPassing;
        const mayBeClear = asking && isShort;
        const least = mayBeClear ? Math.min(clear.least, offered.least, enough) : enough;
        const among = sharesOf(said, named, talk, asking || isMarked);
        const weighed = index > 0 && isEmpty(said) ? whole : said;
        if (!listener.mayBe(impressions(weighed), among, isFact, least, 2)) return [];
        const around = index === 0 ? undefined : whole;
        const elsewhere = asking ? ofOthers(said, named, talk, around) : undefined;
        const isElsewhere = elsewhere !== undefined;
        const likely = elsewhere ?? likeliest(said, among, around);
        if (likely.chance >= enough || (mayBeClear && !isElsewhere && likely.isClear))
          return [
            { ...likely, isInForm: asking || isMarked, isWanting: isWanting(said), isWhy: asksWhy(said), isElsewhere },
          ];
        if (isElsewhere) return [];
        if (mayBeClear) unsure.push(likely);
        return [];
      });
      const isBeside = clauses.some(isSaid);
      // "Why so long?", of what was told a moment ago.
      const [toldLast] = talk.told ?? [];
      if (toldLast !== undefined && asksWhy(whole) && whyOfTold.test(whole))
        return { ...nothingAsked, facts: [toldLast], confidence: 1, isInForm: true, isWhy: true };
      const apart =
        clauses.length > 1 && isShort ? clauses.map(words.corrected).filter((said) => opens.test(said)) : [];
      const both = apart.length === clauses.length ? bothOf(apart, talk) : undefined;
      if (both !== undefined) return { ...nothingAsked, ...both, isInForm: true };
      const [likeliestHeard] = [...heard].sort((one, other) => other.chance - one.chance);
      const isOfNothing = named.length === 0 && isSilent(talk) && pointsTo.test(whole) && pointsBack(whole);
      const isSure = (likeliestHeard?.chance ?? 0) >= (isBeside || isOfNothing ? told.beside : told.alone);
      const best = isSure ? likeliestHeard : undefined;
      if (best === undefined) {
        unsure.push(...heard);
        const [first] = unsure.sort((one, other) => other.first - one.first);
        const here = first?.near.find((row) => about.isSpokenOf(row, talk));
        if (first !== undefined && here !== undefined && isShort) {
          const facts = about.factsOf(here, named, talk);
          return {
            ...nothingAsked,
            facts,
            confidence: spokenOf,
            isInForm: true,
            isWanting: isWanting(whole),
            isBeside,
          };
        }
        const likely = first === undefined ? [] : first.near.flatMap((row) => about.factsOf(row, named, talk));
        return { ...nothingAsked, likely: [...new Set(likely)].slice(0, offered.most), isWanting: isWanting(whole) };
      }
      const facts = about.factsOf(nearestOf(best, named, talk), named, talk);
      return {
        facts: [...new Set(facts)].slice(0, mostFacts),
        likely: [],
        confidence: best.chance,
        isInForm: best.isInForm,
        isWanting: best.isWanting,
        isWhy: best.isWhy,
        isBeside,
        isElsewhere: best.isElsewhere,
      };
    },
  };

  /** Of those that are hardly less likely than the first, what the open system has goes before what others have, and what the open step is about before that. */
  function nearestOf({ row, close }: Likely, named: readonly GuideId[], talk: Talk): RowId {
    const { open, at } = talk;
    const rows = [row, ...close.filter((one) => one !== row)];
    const own = open === undefined || named.length > 0 ? [] : rows.filter((one) => about.isIn(one, [open]));
    const near = own.length > 1 && open !== undefined && at !== undefined ? about.near(open, at, 1) : new Set<RowId>();
    return own.find((one) => near.has(one)) ?? own[0] ?? row;
  }

  /** A clause of some words that asks nothing. */
  function isSaid(clause: string): boolean {
    const said = words.corrected(clause);
    return said.split(' ').length > 2 && !isAsking(said);
  }

  /** The likeliest rows, and how likely they are together. */
  function likeliest(said: string, among: readonly number[], whole?: string): Likely {
    const alone = listener.chances(impressions(said), among);
    const chances =
      whole === undefined ? alone : blended(alone, listener.chances(impressions(whole), among), ofWhole(said));
    let none = 0;
    /** Labels of the three likeliest, the likeliest first. */
    const best: number[] = [];
    for (let label = 0; label < chances.length; label += 1) {
      const chance = chances[label] as number;
      if (!isFact(label)) none = Math.max(none, chance);
      else if (best.length < 3 || chance > (chances[best[2] as number] as number)) {
        let at = Math.min(best.length, 2);
        for (; at > 0 && chance > (chances[best[at - 1] as number] as number); at -= 1)
          best[at] = best[at - 1] as number;
        best[at] = label;
      }
    }
    const facts = best.map((label) => ({ row: labels[label] as RowId, chance: chances[label] as number }));
    const [first = { row: '', chance: 0 }, second] = facts;
    const share = second === undefined || first.chance === 0 ? 0 : second.chance / first.chance;
    const chance = first.chance + (share >= besideShare ? (second?.chance ?? 0) : 0);
    const isClear =
      first.chance >= clear.least && first.chance >= (second?.chance ?? 0) * clear.times && first.chance >= none;
    const near = facts.filter(({ chance }) => chance >= offered.least && chance >= first.chance * offered.share);
    return {
      row: first.row,
      chance: none > chance ? 0 : chance,
      isClear,
      first: first.chance,
      near: near.slice(0, offered.most).map(({ row }) => row),
      close: near.filter(({ chance }) => chance >= first.chance * hardlyLess).map(({ row }) => row),
    };
  }

  /** What a clause asks for, in the light of the message that it stands in. */
  function blended(alone: readonly number[], around: readonly number[], share: number): readonly number[] {
    const both = alone.map((one, label) => one && one ** (1 - share) * (around[label] as number) ** share);
    const sum = both.reduce((total, one) => total + one, 0);
    return both.map((one) => one / sum);
  }

  function sharesOf(said: string, named: readonly GuideId[], talk: Talk, asking: boolean): readonly number[] {
    const reach = pointing.test(said) ? 'pointed' : 'open';
    return about.shares(named, talk, asking, reach, pointsBack(said));
  }

  /** What no guide says of the open system, nor what is like it, where neither name nor hint of another leads to it. */
  function ofOthers(said: string, named: readonly GuideId[], talk: Talk, whole?: string) {
    const { open } = talk;
    if (open === undefined || named.length > 0) return undefined;
    const likely = likeliest(said, about.shares(named, talk, true, 'any', pointing.test(said)), whole);
    const { row } = likely;
    // "It" is more likely of what is open.
    const alike = pointing.test(said) ? likely.near : likely.close;
    if (row === '' || [row, ...alike].some((one) => about.isIn(one, [open]) || about.isSpokenOf(one, talk)))
      return undefined;
    // IT's number stands in one guide, and is told of none.
    const tellers = [...guides.values()].filter(({ questions }) => questions.has(row));
    if (!tellers.every(({ title, questions }) => questions.get(row)?.tell.includes(title) === true)) return undefined;
    const isHinted = words.named(said).some(({ guide }) => guides.get(guide)?.questions.has(row) === true);
    return isHinted ? undefined : likely;
  }

  /** "Is it free, and how long does it take?": two that are asked in one breath, each for itself. */
  function bothOf(asked: readonly string[], talk: Talk) {
    const each = asked.map((said) => {
      const named = plainlyNamed(said);
      const elsewhere = ofOthers(said, named, talk);
      const { row, chance } = elsewhere ?? likeliest(said, sharesOf(said, named, talk, true));
      return { row, chance, named, isElsewhere: elsewhere !== undefined };
    });
    const [one, other, ...more] = each;
    if (one === undefined || other === undefined || more.length > 0 || one.row === other.row) return undefined;
    const here = each.filter(({ isElsewhere }) => !isElsewhere);
    if (Math.min(one.chance, other.chance) < together || here.length === 0) return undefined;
    // That something is asked is likelier than each of them.
    const confidence = 1 - (1 - one.chance) * (1 - other.chance);
    const facts = here.flatMap(({ row, named }) => about.factsOf(row, named, talk));
    return { facts: [...new Set(facts)].slice(0, mostFacts), confidence, isElsewhere: here.length < each.length };
  }

  function plainlyNamed(said: string): readonly GuideId[] {
    return words.named(said).flatMap(({ plainness, guide }) => (plainness > 1 ? [guide] : []));
  }
}
