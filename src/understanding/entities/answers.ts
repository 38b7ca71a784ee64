import { distance } from 'fastest-levenshtein';
import { part } from '../../text/pattern.ts';
import { mostWords, remembered } from '../text/memo.ts';
import { normalise } from '../text/normalise.ts';
import { alike } from './alike.ts';

/** The names of options are asked for in turn after turn. What people type is never kept so. */
const plainName = remembered(normalise, mostWords);

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly also?: readonly string[];
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const yes = new Set(
  'yes|yeah|yep|yup|ye|ya|y|go on then|go on|go for it|lets do that|lets do it|why not|yes please|sure|it is|it did|i have|i did|i do|i am|aye|of course|definitely|please|please do|yes it did|yes i have'.split(
    '|',
  ),
);
const no = new Set(
  'no|nope|nah|nay|naw|n|no thanks|not really|it isnt|it didnt|i havent|i didnt|i dont|im not|never|none|neither|no it didnt|still no|no i havent'.split(
    '|',
  ),
);

interface Named {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
}

/**
 * Finds the option that a person means: by its label, a synonym, its number ("2", "option two", "the second one"), yes or no
 * in its usual forms, or with a slip of the finger. "It hasn't come" is the answer that nothing is there, and a denial is
 * never what it denies. What is named outright counts before a yes or no in front of it ("oh no,
 * I typed the wrong address"). Undefined when nothing, or more than one, fits.
 *
 * @param said as `normalise` leaves it, here and below
 */
export function matchOption(said: string, options: readonly Option[]): string | undefined {
  if (said === '') return undefined;
  const named = options.map(
    ({ id, label, also = [] }): Named => ({ id, label, names: [label, ...also].map(plainName) }),
  );
  const exact = named.filter(({ names }) => names.includes(said));
  if (exact.length > 0) return exact.length === 1 ? exact[0]?.id : undefined;
  const numbered = byNumber(said, options.length);
  if (numbered !== undefined) return options[numbered]?.id;

  const { stem, rest } = yesOrNo(said);
  return (
    alike(said, named) ??
    (hasNotCome(said) ? named.find(isAbsence) : undefined)?.id ??
    nearest(said, named) ??
    besideArticles(said, named) ??
    (rest === '' ? undefined : (named.find(({ names }) => names.includes(rest))?.id ?? contained(rest, named))) ??
    (stem === 'yes' && beginningWith(stem, named) === undefined
      ? options[byNumber(rest, options.length) ?? -1]?.id
      : undefined) ??
    (stem === undefined || (isSuccess(beginningWith(stem, named), named) && failing.test(rest))
      ? undefined
      : beginningWith(stem, named)) ??
    withoutReason(said, options)
  );
}

/** "Yeah, still wrong": it was tried, and has not worked. */
const isSuccess = (id: string | undefined, options: readonly Named[]) =>
  options.some((option) => option.id === id && option.names.includes('it worked'));
export const hasFailed = (said: string): boolean => failing.test(said);
const failing =
  new RegExp(part`\b(?:wrong|errors?|stuck|locked|fail(?:s|ed|ing)?|refus(?:es|ed|ing)|reject(?:s|ed|ing)|invalid|expired|dead|broken?
    |(?:chuck|kick)(?:s|ed|ing) me|same (?:again|error|message|problem|thing)|still (?:says|saying|asking|asks|wants|the same))\b`);

/** "It's locked as I've not logged in since spring": the reason denies nothing of what it is a reason for. "Once, I think" is once. */
function withoutReason(said: string, options: readonly Option[]): string | undefined {
  const head = said.replace(
    / (?:cos|coz|cuz|bcos|because|(?:as|since) (?:i|ive|im|my|we|weve|its))\b.*$| i (?:think|reckon|guess)$/,
    '',
  );
  return head === said ? undefined : matchOption(head, options);
}

/** A plain yes, with no question of more than two answers to choose from: "ok" to the one thing that is offered. */
export function isYes(said: string): boolean {
  return agreeing.test(said) || yesOrNo(said).stem === 'yes';
}
const agreeing = new RegExp(part`^(?:ok|okay|k|right|correct|go on|go ahead)(?: then)?$
    |^(?:lets (?:do (?:it|that|this)|go)|go for it|why not|sounds good|(?:yes |yeah |yep )?(?:thats|that is) (?:it|right|correct|the one|mine|me)
    |spot on|that would be (?:good|great)|yes go on then)$`);

/** A plain no, or a kind one: "no thanks, I'm all right". */
export function isNo(said: string): boolean {
  return declining.test(said) && kindly.test(said);
}

const declining = /^(?:no|nope|nah|nay|naw|not|(?:i )?dont need|im|i am|ill be|i will be)\b/;
/** Nothing in it but what goes with a no. */
const kindly =
  new RegExp(part`^(?:(?:no|nope|nah|nay|naw|not (?:now|today|yet|really|at the moment)|(?:i )?dont need (?:it|that|to|one)|need|im|i am
    |ill be|i will be|all|really|honestly|just|ok|okay|fine|alright|right|good|grand|thanks|thank you|ta|cheers|thx|love|though
    |for|now|but)(?: |$)){1,10}$`);

/** A yes or no in front ("yesss"), and what is said besides it; "yes, but…" and "yes and no" are neither. */
export function yesOrNo(said: string): { readonly stem: 'yes' | 'no' | undefined; readonly rest: string } {
  // "Yes, well, no actually": what was taken back is not said.
  const plain = said
    .replace(/^[a-z]+/, (word) => word.replace(/([a-z])\1{2,}/g, '$1'))
    .replace(/^(?:ok|oh|well|er|um|erm) (?:(?:ok|oh|well|er|um|erm) )*(?=\S)/, '')
    .replace(takenBack, '')
    .replace(/^(yes|no) (?:actually|rather|sorry)(?= |$)/, '$1');
  if (yes.has(plain)) return { stem: 'yes', rest: '' };
  if (no.has(plain)) return { stem: 'no', rest: '' };
  const [, first = '', rest = ''] = plain.match(/^(\S+) (.+)$/) ?? [];
  const stem = /^(?:yes|yeah|yep|yup|aye)$/.test(first)
    ? 'yes'
    : /^(?:no|nope|nah|nay|naw)$/.test(first)
      ? 'no'
      : undefined;
  // "No idea which email I used" denies nothing.
  if (stem === undefined || (stem === 'no' && noNo.test(rest))) return { stem: undefined, rest: plain };
  const wavers =
    /\b(?:but|except|although|only|not sure|dont know|and no|and yes)\b/.test(rest) ||
    (stem === 'yes' && denial.test(rest));
  return { stem: wavers ? undefined : stem, rest };
}

const noNo = /^(?:idea|clue|longer)\b/;
const takenBack =
  /^(?:yes|yeah|yep|no|nope|nah|nay|naw) (?:(?:well|wait|sorry|hang on|hold on|i mean|i meant|er|um|actually|oh|scratch that|make that) )+(?=(?:yes|no)\b)/;

/**
 * The one option whose label says yes (or no); failing that, the one with a synonym that does, where a yes or a no is what is
 * asked for: "no nhs.net" is no "no" to "which address?"
 */
function beginningWith(stem: 'yes' | 'no', options: readonly Named[]): string | undefined {
  // "No idea" says no "no".
  const begins = (name: string | undefined, word: string) =>
    name === word || (name?.startsWith(`${word} `) === true && !noNo.test(name.slice(word.length + 1)));
  const labelled = options.filter(({ names }) => begins(names[0], stem) || names.includes(stem));
  const isAsked =
    options.length === 1 ||
    options.some(({ names }) => names.some((name) => begins(name, stem === 'no' ? 'yes' : 'no')));
  // "Yes, twice" says "twice": a yes alone does not.
  const isOfStem = (name: string, names: readonly string[]) =>
    begins(name, stem) && !names.includes(name.slice(stem.length + 1));
  const bySynonym = isAsked ? options.filter(({ names }) => names.some((name) => isOfStem(name, names))) : [];
  const any = labelled.length > 0 ? labelled : bySynonym;
  return any.length === 1 ? any[0]?.id : undefined;
}

/** A slip of the finger is no "not": it is looked for only among names that deny as much as what was said. */
function nearest(said: string, options: readonly Named[]): string | undefined {
  // "Where" is no slip of "there".
  if (/^(?:where|what|when|which|who|why|how)$/.test(said)) return undefined;
  const denies = denial.test(said);
  const alike = (names: readonly string[]) => names.filter((name) => denial.test(name) === denies);
  const near = options
    .map(({ id, names }) => ({ id, slips: Math.min(...alike(names).map((name) => slips(said, name))) }))
    .filter((option) => option.slips <= 1)
    .sort((one, other) => one.slips - other.slips);
  const [best, second] = near;
  return best !== undefined && (second === undefined || best.slips < second.slips) ? best.id : undefined;
}

/** "Page won't open then" is "The page won't open", and "it's mine" is "mine": the same but for little words that only point. */
function besideArticles(said: string, options: readonly Named[]): string | undefined {
  const core = withoutPointing(said);
  if (core.length < 4) return undefined;
  const found = options.filter(({ names }) => names.some((name) => withoutPointing(name) === core));
  return found.length === 1 ? found[0]?.id : undefined;
}
const withoutPointing = remembered(
  (name: string) =>
    name
      .replace(/\b(?:the|an?|my|its|it is|thats|that is|just|then|now|please|so|well|oh|um|er|ok)\b/g, ' ')
      .replace(/ {2,}/g, ' ')
      .trim(),
  mostWords,
);

/** The option whose label or synonym was said to the letter, if one was. */
export function exactOption(said: string, options: readonly Option[]): string | undefined {
  const exact = options.filter(({ label, also = [] }) => [label, ...also].some((name) => plainName(name) === said));
  return exact.length === 1 ? exact[0]?.id : undefined;
}

/** Words that deny, also as people spell them: hasnt, has'nt, hasent, havnt, hasnot. */
const denial =
  /\b(?:not|no|never|nothing|nowt|none|nobody|neither|cannot|aint|(?:is|was|are|were|has|hav|have|had|does|dos|did|do|ca|wo|could|would|should)(?:[ei]?n ?t|not))\b/;

/** An option that nothing is there yet, by one of its names. */
const isAbsence = ({ names }: Named) => names.some((name) => absence.test(name));
const absence =
  /^(?:nothing yet|not (?:there|here|come|arrived)|still (?:waiting|nothing)|(?:no )?(?:nothing|it isnt) there)$/;

/** "It hasn't come", "never arrived", "I haven't got the email yet": that something is not there, and no more than that. */
const hasNotCome = (said: string) => denial.test(said) && arriving.test(said) && onlyOfArriving.test(said);
/** "The NHSP code hasn't arrived": whatever else it says, nothing has come. */
export const deniesArrival = (said: string): boolean => denial.test(said) && arriving.test(said);
const arriving =
  /\b(?:come|came|coming|arriv\w+|appear\w*|turned up|shown up|showed up|landed|here|there|got|had|get|received?|recieved?)\b/;
const onlyOfArriving = new RegExp(
  part`^(?:(?:${denial.source}|${arriving.source}|no|nope|nah|nay|naw|but|oh|sorry|well|and|it|its|the|that|this|they|an|any
    |anything|e ?mails?|mail|link|code|text|message|i|ive|we|me|my|is|was|has|have|been|yet|still|now|so far|at all|through|in
    |inbox|to|for|ages|either|again|just|yes|yeah|im afraid)(?: |$))+$`,
);

function byNumber(said: string, count: number): number | undefined {
  const plain = said
    .replace(/^(?:option|number|no|answer|the|choice)\s+/, '')
    .replace(/\s+(?:one|option|please|choice)$/, '');
  const number = /^\d{1,2}$/.test(plain) ? Number(plain) - 1 : Math.max(words.indexOf(plain), ordinals.indexOf(plain));
  if (/^(?:the )?last(?: one)?$/.test(said)) return count - 1;
  return number >= 0 && number < count ? number : undefined;
}

/** Slips of the finger, as a share of what is allowed for so many letters: up to 1 is near enough. */
function slips(said: string, name: string): number {
  if (name.length < 5) return Number.POSITIVE_INFINITY;
  const allowed = name.length < 8 ? 1 : name.length < 16 ? 2 : 3;
  if (Math.abs(said.length - name.length) > allowed) return Number.POSITIVE_INFINITY;
  return distance(said, name) / allowed;
}

/** Whether one of these names is said, inside of whatever else. */
export function isNamedIn(said: string, names: readonly string[]): boolean {
  return names.some((name) => ` ${said} `.includes(` ${plainName(name)} `));
}

/** "Anything else I can do?" has these words in it, and answers nothing. */
const ofAnything = /^(?:i (?:can|did|do|have|am|will)|it (?:is|did|does|works))$/;

/** A whole name of one option only, inside a longer answer: "it says link expired now". */
function contained(said: string, options: readonly Named[]): string | undefined {
  const denies = denial.test(said);
  const inside = options.filter((option) =>
    option.names.some(
      (name) =>
        name.length >= 5 && !ofAnything.test(name) && ` ${said} `.includes(` ${name} `) && denial.test(name) === denies,
    ),
  );
  const starts = options.filter((option) =>
    option.names.some((name) => said.length >= 5 && name.startsWith(`${said} `)),
  );
  const found = inside.length > 0 ? inside : starts;
  return found.length === 1 ? found[0]?.id : undefined;
}

const unsure =
  new RegExp(part`^(?:(?:im|i am|er|um|erm|well|hmm|sorry|honestly|tbh) )*(?:not (?:really |too |very |entirely |quite |100 )?(?:sure
    |certain)|unsure|dont know|do not know|i dont know|i do not know|dont no|dunno|idk|no idea|no clue|not a clue|(?:havent|aint
    |have not|ive not) (?:got )?(?:a clue|an idea|the foggiest)|couldnt (?:say|tell you)|cant (?:say|tell|remember)|i cant (?:say
    |tell|remember)|(?:i |ive )?forgot(?:ten)? when|maybe|might be|possibly|hard to say|who knows|how (?:would|do|should) i know)\b`);
const neither =
  new RegExp(part`^(?:(?:no|er|um|well) )*(?:neither|none|not any|nothing (?:there|here)|no (?:one|none))(?: (?:of (?:them|these|those
    |the above|it)|one|fits?|really|applies|thanks?))*$`);

/** How a person stands to a question that they answer with no answer of it: they do not know, or nothing in it fits. */
export function stanceOf(said: string): 'unsure' | 'neither' | undefined {
  if (said.split(' ').length > 8) return undefined;
  if (neither.test(said)) return 'neither';
  return unsure.test(said) ? 'unsure' : undefined;
}
