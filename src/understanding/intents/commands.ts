import { distance } from 'fastest-levenshtein';
import { isMatter } from '../../guide/common-topics.ts';
import type { Guide, Topic, TopicId } from '../../guide/guide.ts';
import { part } from '../../text/pattern.ts';
import { normalise } from '../text/normalise.ts';

/** What people put before a command: "right, …", "hi, could you tell me …". */
const before =
  new RegExp(part`^(?:right|rite|ok|okay|kk|well|so|and|but|oh|ah|aw|erm?|um+|uh|hmm+|hi|hiya|hey|hello|morning|evening|afternoon
    |good (?:morning|afternoon|evening)|sorry|excuse me|please|pls|plz|kindly|actually|anyway|look|listen|honestly|basically|yeah
    |yes|yep|no|nope|nah|just|now|now then|go on|come on|for now|for gods sake|oh dear|dear me|sod this|sod it|(?:can|could|would
    |will|wud|cud) (?:you|u|ya|someone|somebody) (?:please |kindly |possibly |just )?(?:tell|show|remind|advise|explain(?: to)?
    |let) (?:me|us)(?: know)?|(?:can|could|may|might) (?:i|we) (?:please |just )?(?:ask|know)|(?:please )?(?:tell|show|remind)[ ]
    (?:me|us)|do you know|any idea|(?:i am|im|was|i was) (?:just )?wondering(?: if)?|(?:id|i would|i should) (?:like|love
    |prefer) to (?:know|ask)|i (?:just )?(?:want|need|wanted|wish) to (?:know|ask)|(?:i )?(?:think|reckon|suppose|guess)(?: that)?
    |if (?:i|you) (?:may|could|can|would)|would it be possible to|is it possible to|is there (?:any|a) (?:way|chance) (?:to|i[ ]
    (?:can|could)|of)|any chance (?:i can|i could|we can|we could|of)|can (?:i|we)|could (?:i|we)|may i|let me|lets|i want to
    |i would like to|id like to|i wish to|i need to) `);
/** And after it: "… please", "… cheers", "… if that's all right". */
const after =
  new RegExp(part` (?:please|pls|plz|plse|then|now|mate|pal|love|dear|pet|duck|flower|hen|thanks|thank you|thankyou|thx|ta|cheers|many thanks|thanks a lot
    |for me|for us|if you (?:can|could|would|dont mind|please)|if (?:possible|poss|i may|i can|i could|i might|that is ok|thats ok
    |thats all ?right|thats okay)|at all|exactly|actually|really|today|tonight|for now|for today|for tonight|i think|i reckon|x+
    |lol|haha|all|everyone|everybody|team|guys|so|though|tho|asap|or what|or something|instead)$`);
/** Nobody wraps a command in more than this. */
const layers = 5;

interface Forgiving {
  readonly phrase: string;
  readonly topic: TopicId;
  readonly letters: number;
}

/**
 * Finds the command that a short message is, by the phrases of the common guide: "back", "bakc", "go back please". A command is
 * the whole of a message, never a word inside a longer one ("get back into ESR").
 */
export function commandFinder(common: Guide | undefined): (typed: string) => TopicId | undefined {
  if (common === undefined) return finderOf([]);
  const made = finders.get(common) ?? finderOf([...common.topics.values()]);
  finders.set(common, made);
  return made;
}
const finders = new WeakMap<Guide, (typed: string) => TopicId | undefined>();

function finderOf(topics: readonly Topic[]): (typed: string) => TopicId | undefined {
  const exact = new Map<string, TopicId>();
  /** By their length: a slip changes it by one at most. */
  const forgiving = new Map<number, Forgiving[]>();
  for (const { id, title, phrases } of topics) {
    for (const phrase of new Set([title, ...phrases].map(plain))) {
      exact.set(phrase, id);
      // What is said of a matter is forgiven no slip: "EPR login" is one letter from "ESR login".
      if (phrase.length <= 3 || isMatter(id)) continue;
      const same = forgiving.get(phrase.length) ?? [];
      forgiving.set(phrase.length, [...same, { phrase, topic: id, letters: lettersOf(phrase) }]);
    }
  }

  return (typed) => {
    const said = plain(typed.slice(0, 200));
    if (said === '') return undefined;
    return (
      commandIn(said) ??
      unstretched(said)
        .map(commandIn)
        .find((found) => found !== undefined)
    );
  };

  function commandIn(said: string): TopicId | undefined {
    const found = exact.get(said);
    if (found !== undefined) return found;
    const core = unwrapped(said, exact);
    if (typeof core === 'object') return core.command;
    if (core.length < 4) return undefined;
    const letters = lettersOf(core);
    const near = new Set<TopicId>();
    for (const more of [-1, 0, 1]) {
      for (const one of forgiving.get(core.length + more) ?? []) {
        if (mayBeSlip(letters, one.letters) && isSlip(core, one.phrase)) near.add(one.topic);
      }
    }
    return near.size === 1 ? [...near][0] : undefined;
  }

  /** What is left when one wrapping after another is taken off, or the command that comes to light on the way. */
  function unwrapped(said: string, exact: ReadonlyMap<string, TopicId>): string | { readonly command: TopicId } {
    let core = said;
    for (let layer = 0; layer < layers; layer += 1) {
      const shorter = core.replace(after, '');
      const less = shorter === core ? core.replace(before, '') : shorter;
      if (less === core || less === '') return core;
      core = less;
      const found = exact.get(core);
      if (found !== undefined) return { command: found };
    }
    return core;
  }
}

/** Text as it is compared. Nothing but question marks is a question all the same. */
function plain(text: string): string {
  const said = normalise(text);
  return said === '' && text.includes('?') ? '?' : said;
}

/** Letters that somebody leans on: "heyyy", "helllooo". */
const stretch = /([a-z])\1{2,}/g;
/** Who leans on letters says little else. */
const mostStretched = 40;

/** The same as it would be written, with the letter once or twice: "heyyy" is "hey", and "yoohooo" is "yoohoo". */
function unstretched(said: string): readonly string[] {
  if (said.length > mostStretched || said.search(stretch) === -1) return [];
  return [...new Set([said.replace(stretch, '$1'), said.replace(stretch, '$1$1')])];
}

/** The different letters of a text, a bit for each. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << text.charCodeAt(at);
  return letters;
}

/** A slip changes one letter for another at most, which is seen at a glance; few phrases are then left to be compared. */
function mayBeSlip(one: number, other: number): boolean {
  const different = one ^ other;
  const butLast = different & (different - 1);
  return (butLast & (butLast - 1)) === 0;
}

/** One letter wrong, or two letters swapped: "bakc", "strat again". */
function isSlip(said: string, phrase: string): boolean {
  const slips = distance(said, phrase);
  if (slips <= 1) return slips === 0 || !isAnotherWord(said, phrase);
  return slips === 2 && said.length === phrase.length && [...said].sort().join('') === [...phrase].sort().join('');
}

/** A short word with another first letter is another word: "lack" is not "back". */
function isAnotherWord(said: string, phrase: string): boolean {
  return phrase.length < 6 && said[0] !== phrase[0];
}
