import { commonTopics, isMatter } from '../guide/common-topics.ts';
import type { Concept } from '../guide/concepts.ts';
import type { Guide, GuideId, TopicId } from '../guide/guide.ts';
import type { Remark } from '../guide/remarks.ts';
import { mayMatch } from '../text/prefilter.ts';
import { distressIn, doubtful } from './distress/distress.ts';
import { type Entity, entitiesIn } from './entities/entities.ts';
import { hear, type Mentions } from './entities/mentions.ts';
import { isAsking } from './intents/asking.ts';
import { commandFinder } from './intents/commands.ts';
import { conceptsIn } from './intents/concepts.ts';
import type { FreeAnswers } from './intents/free-answers.ts';
import { type Meaning, meaningOf, threshold } from './intents/meaning.ts';
import { type Asked, nothingAsked } from './intents/questions.ts';
import type { Talk } from './intents/spoken-of.ts';
import type { TopicClassifier } from './intents/topic-classifier.ts';
import type { TopicRef } from './intents/topics.ts';
import { type Expected, type SecretKind, scrub } from './secrets/secrets.ts';
import { clausesOf } from './text/clauses.ts';
import { remembered } from './text/memo.ts';
import { normalise } from './text/normalise.ts';

export type { Meaning } from './intents/meaning.ts';

/** A copy of its fields has not what is made when it is asked for: `remark`, `likelyRemark`, `aside`, `heard`, `act`, `facts`. */
export interface Analysis {
  /** What may be kept: secrets taken out. */
  readonly text: string;
  /** The same, without what stands in the place of a secret. */
  readonly words: string;
  /** The words as they are compared: see `normalise`. */
  readonly plain: string;
  /** Heard on what was typed, before secrets were taken out: a word of despair may look like one. */
  readonly inDistress: boolean;
  readonly secrets: readonly SecretKind[];
  readonly meaning: Meaning;
  /** What was said of the conversation itself, where hardly anything else was. */
  readonly remark: Remark | undefined;
  /** What it may be of that, where nothing else is found in it. */
  readonly likelyRemark: Remark | undefined;
  /** The same, said in one clause of several. */
  readonly aside: Remark | undefined;
  /** What was said in passing. */
  readonly heard: Mentions;
  /** Ids of the guides whose systems what was said is about, where none was named: "the payslip one". */
  readonly hinted: readonly GuideId[];
  readonly act: DialogueAct;
  /** The facts that a question asks for; none in distress. */
  readonly facts: Asked;
}

/** What somebody does by saying it, as far as it can be told well. */
export type DialogueAct = 'question' | 'report' | 'command' | 'unknown';

type Entities = (text: string) => readonly Entity[];

export interface Analyser {
  /**
   * @param talk what is being talked about: a question that names no system is one of it
   */
  understand(typed: string, expected: Expected, talk?: Talk): Analysis;
  /** A command is the whole of a short message ("back"), never a word inside a longer one ("get back into ESR"). */
  command(typed: string): TopicId | undefined;
  /** For somebody who has named a system and nothing else: the first four topics of its guide, which lists the commonest first. */
  likeliest(guide: GuideId): readonly TopicRef[];
  /** Which of the answers to what is asked may be meant, where none was named. */
  readonly answers: FreeAnswers;
}

/** What is made when it is first asked for, and then kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

type Made = {
  readonly [What in 'remark' | 'likelyRemark' | 'aside' | 'heard' | 'act' | 'facts']: () => Analysis[What];
};

/** One shape for all: getters of its own would make each message's a table that is looked through by name, and kept for long. */
class Understood {
  readonly #later: Made;
  constructor(later: Made) {
    this.#later = later;
  }
  get remark() {
    return this.#later.remark();
  }
  get likelyRemark() {
    return this.#later.likelyRemark();
  }
  get aside() {
    return this.#later.aside();
  }
  get heard() {
    return this.#later.heard();
  }
  get act() {
    return this.#later.act();
  }
  get facts() {
    return this.#later.facts();
  }
}

/** A thumb and nothing else is a yes or a no. */
function byThumb(typed: string): string | undefined {
  if (!/[👍👌✅✔👎❌]/u.test(typed)) return undefined;
  // A tone of skin makes no difference.
  const bare = typed.replace(/[\s\p{Emoji_Modifier}\p{Variation_Selector}]/gu, '');
  if (/^(?:👍|👌|✅|✔)+$/u.test(bare)) return 'yes';
  return /^(?:👎|❌)+$/u.test(bare) ? 'no' : undefined;
}

/** An address out of Outlook has its owner's name and organisation before it, which are no words of theirs. */
const owner = /(?:\p{Lu}[\p{L}\p{M}'-]{0,40},? +){1,6}\([^()]{1,80}\)\s*(?=<[^<>\s@]+@[^<>\s@]+>)/gu;

/** How sure a question must be in what may be a command. */
const asked = 0.5;

/** Commands that are meant also when something else was said beside them. */
const { restart, goodbye, handoff, help, wellbeing } = commonTopics;
const clear: readonly TopicId[] = [restart, goodbye, handoff, help];
/** "Help" and "what do I do?" are said of a login more often than of this chat. */
const ofThisChat = /\b(?:you|u|ya|this|bot|chat|chatbot|assistant|service|things?)\b/i;
/** Whoever speaks of one of these speaks of a login. */
const ofLogins: ReadonlySet<string> = new Set<Concept>([
  ...(['password', 'username', 'login', 'credentials', 'email', 'nhsmail', 'code', 'link', 'token', 'form'] as const),
  ...(['account', 'reset', 'screen', 'expired', 'locked', 'forgot', 'wrongdetails', 'rejected'] as const),
  ...(['authenticator', 'register', 'missing', 'othersystem'] as const),
]);

/**
 * Hears what a person means, once: distress before all else, on what was typed; then secrets are taken out, and nothing after
 * that sees them: commands, and then the system and the symptom, each for itself.
 *
 * @param sure another threshold than the one that was chosen, for measuring
 */
export function analyser(
  guides: ReadonlyMap<GuideId, Guide>,
  common: GuideId,
  listener: TopicClassifier,
  now: () => Date = () => new Date(),
  sure: number = threshold,
): Analyser {
  const found = commandFinder(guides.get(common));
  /** "Forget it" is a word of leaving, and "forgot it" is what is wrong. */
  const command = (typed: string): TopicId | undefined => {
    const topic = found(typed);
    return topic === commonTopics.stop && /\bforgot\b/i.test(typed) ? undefined : topic;
  };
  return {
    likeliest: (guide) =>
      [...(guides.get(guide)?.topics.values() ?? [])]
        .filter(({ listed }) => listed)
        .slice(0, 4)
        .map(({ id }) => ({ guide, topic: id })),
    command,
    answers: listener.answers,
    understand(typed, expected, talk = {}) {
      const { text, left, whole, found } = scrub(typed, expected);
      const said = mayMatch(owner, left) ? left.replace(owner, '') : left;
      const clauses = clausesOf(said);
      const moment = now();
      // Of the words and of what was typed, which mostly are the same.
      const entities = remembered((of) => entitiesIn(of, moment), 2);
      const besides = meaningBeside(said, clauses, entities);
      // By what they mean; or by what is plainly like the guide's own phrases, where what they mean is near to it.
      const inDistress = !isFarewell(besides, said) && distressIn(whole) > (isCry(besides) ? doubtful : 0);
      const named = listener.named(listener.corrected(said));
      const about = (from: 1 | 2) =>
        named.filter(({ plainness }) => plainness > 1 === from > 1).map(({ guide }) => guide);
      const systems = about(2);
      const thumb = byThumb(typed);
      const plain = thumb ?? normalise(said);
      const meant: Meaning = inDistress ? cried(besides) : isCry(besides) ? { kind: 'unknown' } : besides;
      // A rule that asks what a few words mean by themselves needs nothing of these.
      const facts = once(() => (inDistress ? nothingAsked : listener.questions.asked(said, clauses, talk)));
      // A thumb up, where no yes is asked for, says that it was heard.
      const remark = once(() => (thumb === 'yes' ? 'noted' : listener.remarks.of(said, clauses)));
      const likelyRemark = once(() => listener.remarks.likely(said));
      const aside = once(() => listener.remarks.among(clauses));
      const heard = once(() => hear(text, moment, systems, said, entities));
      const act = once(() => actOf(meant, facts(), listener.corrected(said)));
      const heardNow = { text, words: said, plain, inDistress, secrets: found, meaning: meant, hinted: about(1) };
      return Object.assign(new Understood({ remark, likelyRemark, aside, heard, act, facts }), heardNow);
    },
  };

  function actOf(meant: Meaning, { facts, confidence }: Asked, said: string): DialogueAct {
    // "Are you a real person?" has the words of a command in it, and asks.
    if (meant.kind === 'command')
      return facts.length > 0 && confidence >= asked && isAsking(said) ? 'question' : 'command';
    if (facts.length > 0 || isAsking(said)) return 'question';
    return meant.kind === 'unknown' || meant.kind === 'other' ? 'unknown' : 'report';
  }

  /** "Goodbye, dear", and nothing else: whoever has what they came for leaves so. */
  function isFarewell(meant: Meaning, said: string): boolean {
    const isToAll = /\b(?:every ?(?:one|body)|all|world)\b/i.test(said);
    return !isToAll && meant.kind === 'command' && meant.command === goodbye && command(said) === goodbye;
  }

  function isCry(meant: Meaning): boolean {
    return meant.kind === 'other' && meant.topic === wellbeing;
  }

  /** In distress, with what was said of a login beside it. */
  function cried(besides: Meaning): Meaning {
    const isLogin = besides.kind === 'topic' && besides.topic.guide !== common;
    const beside = isLogin ? { beside: [besides.topic, ...besides.also] } : {};
    return { kind: 'other', topic: wellbeing, confidence: 1, ...beside };
  }

  /** What is meant where nobody is in distress, or beside it. */
  function meaningBeside(said: string, typed: readonly string[], entities: Entities): Meaning {
    const found = command(said);
    if (isMatter(found)) return { kind: 'other', topic: found, confidence: 1 };
    if (found !== undefined) return { kind: 'command', command: found };
    const clauses = typed.map((clause) => listener.corrected(clause));
    const aside = commandAmong(typed, clauses);
    if (aside !== undefined) return { kind: 'command', command: aside };
    const meaning = meaningOf(listener.corrected(said), clauses, listener, guides, common, sure);
    return meaning.kind === 'ask' ? (apartFromTimes(said, entities) ?? meaning) : meaning;
  }

  /** "ESR locked, ten minutes ago": when it was tells nothing of what it is. Undefined where nothing clear is left. */
  function apartFromTimes(said: string, entities: Entities): Meaning | undefined {
    const times = entities(said).filter(({ kind }) => kind === 'time');
    if (times.length === 0) return undefined;
    const left = times.reduceRight((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, said);
    const clauses = clausesOf(left).map((clause) => listener.corrected(clause));
    const meaning = meaningOf(listener.corrected(left), clauses, listener, guides, common, sure);
    return meaning.kind === 'topic' ? meaning : undefined;
  }

  /** "I'm in a right mess, can we begin again?": a command in a clause of its own, where nothing is said of any login. */
  function commandAmong(typed: readonly string[], clauses: readonly string[]): TopicId | undefined {
    if (typed.length < 2 || typed.length > 4) return undefined;
    const at = typed.findIndex((clause) => {
      const found = command(clause);
      return found !== undefined && clear.includes(found) && (found !== help || ofThisChat.test(clause));
    });
    if (at === -1) return undefined;
    const rest = clauses.filter((_, index) => index !== at).join(' ');
    const isOfLogin = listener.named(rest).length > 0 || [...conceptsIn(rest)].some((one) => ofLogins.has(one));
    return isOfLogin ? undefined : command(typed[at] as string);
  }
}
