import { distance } from 'fastest-levenshtein';
import { part } from '../../text/pattern.ts';
import type { Detail } from './contact-details.ts';

/** One detail that was told before, and is to be another. `value` is empty where it was not said what. */
export interface DetailChange {
  readonly detail: Detail;
  readonly value: string;
  /** All of what says so. */
  readonly said: string;
  /** It is to be taken out. */
  readonly isRemoval?: true;
}

const ofField: readonly (readonly [Detail, string])[] = [
  ['name', '(?:(?:full |first |last |sur|family |second |married |maiden )?name)'],
  [
    'payroll-number',
    '(?:pay ?rol{1,2}(?: ?(?:number|num|no))?|payslip number|assignment number|staff number|employee number)',
  ],
  [
    'reach',
    part`(?:(?:tele)?phone(?: ?(?:number|num|no))?|mobile(?: ?(?:number|num|no))?|(?:contact |my )?(?:number|num|no)|ext
      (?:ension)?(?: number)?|bleep(?: number)?|e-?mail(?: address)?|address|contact(?: details?| number)?|how (?:to|they)[ ]
      (?:can )?reach me|way to reach me)`,
  ],
  [
    'issue',
    "(?:issue|problem|details|description|message|what(?:'?s| is)(?: going)? wrong|what i (?:said|wrote)|last (?:bit|part))",
  ],
];
const lead = part`(?:(?:no|sorry|oops|wait|hang on|actually|oh|please|also|as well|plus|can (?:i|you|we)|could (?:i|you|we)|i (?:want
    |need|would like|'d like) to|id like to|let me|and|but|that'?s not right|not right)[\s,.!-]+)*`;
const whose = '(?:my |the |your |that |this )?';
const verb = '(?:change|edit|fix|correct|amend|update|redo|re-?do|re-?type|re-?enter|alter|go back to)';
const faulty = part`(?:'s| is| was| looks)? ?(?:wrong|incorrect|not right|isn'?t right|not correct|mistyped|misspel(?:t|led)|spel(?:t
    |led) wrong|a typo|has a typo|old|out of date)`;
const instead =
  "(?:[\\s,.:;-]*(?:it(?:'?s| is| should be)|should be|that should be|to|use|try|make it|change it to))?[\\s,.:;-]*(?<value>.*)$";

const removing = part`(?:take|remove|delete|drop|scrub|scrap|scratch|lose|leave|get rid of|forget|ignore|don'?t (?:use|put|send))(?: out| off)?`;
/** What follows a detail that is taken out: why, and perhaps what is to stand there instead. */
const andInstead = '(?: out| off| away)?\\b[^\\d@]*?(?<value>(?:\\S+@\\S+|\\+?\\(?\\d[\\d ()-]{3,}\\d)?)\\W*$';

const isRemoval = new RegExp(`^${lead}${removing} `, 'i');

const changes = ofField.flatMap(([detail, word]) =>
  [
    `^${lead}${verb} ${whose}${word}\\b${instead}`,
    `^${lead}${whose}${word}${faulty}\\b${instead}`,
    `^${lead}(?:${whose}wrong|incorrect) ${word}\\b${instead}`,
    part`^${lead}${whose}${word} (?:should (?:be|read)|is spel(?:led|t)|is (?:actually|really|now|in fact)|needs to be
      |has changed to|to be)\b[\s:,]*(?<value>.+)$`,
    `^${lead}${whose}${word}(?: is|'s|:) (?<value>.+)$`,
    `^${lead}${removing} ${whose}${word}${andInstead}`,
    // Which of them it is, and not yet what: "not that, the phone".
    `^${lead}(?:not (?:that|this|it)(?: one)?|i mean|i meant|just)[\\s,.!-]+(?:it'?s |i meant? )?${whose}${word}[\\s.!]*$`,
  ].map((pattern) => ({ detail, pattern: new RegExp(pattern, 'isu') })),
);

/** "Phone is wrong, 07700 900124", "change my name", "my name is spelled Adeyemi". */
export function detailChangeIn(text: string): DetailChange | undefined {
  for (const { detail, pattern } of changes) {
    const found = pattern.exec(text.trim());
    if (found !== null)
      return {
        detail,
        value: (found.groups?.value ?? '').replace(/(?:[\s.!,]|\b(?:please|pls|thanks|ta|instead)\b)+$/i, ''),
        said: found[0],
        ...(isRemoval.test(found[0]) ? { isRemoval: true } : {}),
      };
  }
  return undefined;
}

const kept = "(?:have you|did you|do you have|you(?:['’]ve| have)? (?:got|put|written|noted|have|wrote))\\b.{0,40}$";
const asks = ofField.map(([detail, word]) => ({
  detail,
  pattern: new RegExp(
    `^${lead}(?:so )?(?:(?:what|which)(?:['’]?s| is)? (?:the |my )?${word}\\b.{0,20}?${kept}|what (?:have you|did you|do you have|have u)(?: got| put| written| noted)* (?:for|as|down as) ${whose}${word}\\b)`,
    'isu',
  ),
}));

/** "What number have you got for me?": which of the details is asked for. */
export function detailAskedIn(text: string): Detail | undefined {
  return asks.find(({ pattern }) => pattern.test(text.trim()))?.detail;
}

/** "Adeyemi", of Grace Adeyemy: the part of a name that is most like it, or that was named. */
export function respelled(before: string | undefined, now: string, said: string): string {
  const parts = before?.split(' ') ?? [];
  if (now.includes(' ') || parts.length < 2) return now;
  if (/\bfirst name\b/i.test(said)) return [now, ...parts.slice(1)].join(' ');
  if (/\b(?:last |sur|family |second |married |maiden )name\b/i.test(said))
    return [...parts.slice(0, -1), now].join(' ');
  const slips = parts.map((part) => distance(part.toLowerCase(), now.toLowerCase()));
  const nearest = slips.indexOf(Math.min(...slips));
  return (slips[nearest] ?? 99) * 2 > now.length
    ? now
    : parts.map((part, at) => (at === nearest ? now : part)).join(' ');
}

/** In figures: fewer are like any others, unless it is said that they are put right. */
const fewestFigures = 6;

/**
 * "No wait, 30455667", "missing a digit, sorry, 07700 900 123": a number that is nearly one that was given is that one, put right.
 *
 * @param given what the form holds, by its details
 */
export function numberAgain(text: string, given: Partial<Record<Detail, string>>): DetailChange | undefined {
  const [typed, ...others] = text.match(/(?:\+|\b)[\d][\d ()-]*\d\b/g) ?? [];
  if (typed === undefined || others.length > 0 || text.split(/\s+/).length > mostWords) return undefined;
  const figures = typed.replace(/\D/g, '');
  for (const detail of ['payroll-number', 'reach'] as const) {
    const before = (given[detail] ?? '').replace(/\D/g, '');
    const isShort = Math.min(before.length, figures.length) < fewestFigures;
    const isAlike = isShort ? putsRight.test(text) && before.length === figures.length : true;
    if (before.length < 4 || before === figures || !isAlike) continue;
    if (distance(before, figures) <= 2) return { detail, value: typed, said: text };
  }
  return undefined;
}

const ending = part`\b(?:(?:it |that |number |should |which |actually )*(?:ends?|ending|finish(?:es)?)|(?:that|it|this|number) should (?:be|read|say)|(?:the )?last (?:(?:two|three|four|five|few|\d) )?(?:digits?|numbers?|figures?|bit))
  (?:[ ](?:is|are|in|with|should|be|on|actually|really|not \d+,?|it'?s))*[ ](?<figures>\d{1,6})\b(?!-)`;
const endsIn = new RegExp(ending, 'i');

/** "It ends 9818", of 0113 243 9811: the last figures of what was given are other ones. */
export function endingAgain(text: string, given: Partial<Record<Detail, string>>): DetailChange | undefined {
  const swapped = figuresSwapped(text, given);
  if (swapped !== undefined) return swapped;
  const figures = endsIn.exec(text)?.groups?.figures;
  if (figures === undefined || text.split(/\s+/).length > mostWords) return undefined;
  const isPayroll = /\b(?:pay ?roll|payslip|assignment|staff number|employee)/i.test(text);
  const order = isPayroll ? (['payroll-number'] as const) : (['reach', 'payroll-number'] as const);
  for (const detail of order) {
    const before = given[detail] ?? '';
    if ((before.match(/\d/g)?.length ?? 0) <= figures.length || before.includes('@')) continue;
    const left = [...figures];
    const value = [...before]
      .reverse()
      .map((sign) => (/\d/.test(sign) ? (left.pop() ?? sign) : sign))
      .reverse()
      .join('');
    return { detail, value, said: text };
  }
  return undefined;
}

const notThese =
  /\bnot (?<no>\d{2,8})\W+(?:but |it'?s |its )?(?<yes>\d{2,8})\b|(?<![\d-])(?<other>\d{2,8}),? not (?<first>\d{2,8})\b/i;

/** "Not 909, 919": some figures of what was given are other ones. */
function figuresSwapped(text: string, given: Partial<Record<Detail, string>>): DetailChange | undefined {
  const { no, yes, other, first } = notThese.exec(text)?.groups ?? {};
  const [before = '', after = ''] = [no ?? first, yes ?? other];
  if (before === '' || before.length !== after.length || text.split(/\s+/).length > mostWords) return undefined;
  const held = (['reach', 'payroll-number'] as const).filter((detail) => given[detail]?.includes(before));
  const [detail] = held;
  const kept = given[detail ?? 'reach'] ?? '';
  if (detail === undefined || held.length > 1 || kept.includes('@')) return undefined;
  const at = kept.lastIndexOf(before);
  return { detail, value: kept.slice(0, at) + after + kept.slice(at + before.length), said: text };
}

/** "Dave Whitlock", where Dave was given: the whole of a name of which a part was told. */
export function nameInFull(text: string, before: string): DetailChange | undefined {
  const value = text
    .trim()
    .replace(/[.!]+$/, '')
    .replace(/^(?:(?:oh|sorry|oops|actually|i mean|i meant|no|it['’]?s)[\s,]+)+/i, '')
    .replace(/^(?:(?:my|the) )?(?:full |whole )?name(?:['’]?s| is)? (?=\S)/i, '');
  const isPart = before !== '' && (!before.includes(' ') || / \p{L}\.?$/u.test(before));
  const isFuller = isPart && /^[\p{L}'’-]+(?: [\p{L}'’-]+){1,3}$/u.test(value);
  return isFuller &&
    value
      .toLowerCase()
      .startsWith(before.includes(' ') ? before.toLowerCase().replace('.', '') : `${before.toLowerCase()} `)
    ? { detail: 'name', value, said: text }
    : undefined;
}

/** What people say around a name that they put right. */
const putsRight =
  /\b(?:sorry|typo|oops|whoops|should|meant|mean|spel\w*|misspel\w*|with|without|double|correction|its|it['’]s|that['’]?s|wrong|actually|missed|missing|forgot|not that|(?:has|needs|takes) (?:an?|two|no))\b|\*/i;
/** Words that are like many a short name. */
const small = new Set(
  'and not the with two one but its for was you can has had are our out who how now any all say see too that this than then they them there here have just like meant mean'.split(
    ' ',
  ),
);
const mostWords = 10;

/** "Should be Gallagher with two hs", of Siobhan Gallager: a word that is nearly a part of the name is that part, put right. */
export function nameAgain(text: string, before: string): DetailChange | undefined {
  const words = text.match(/[\p{L}'’-]+/gu) ?? [];
  if (words.length > mostWords || /\d/.test(text) || (words.length > 2 && !putsRight.test(text))) return undefined;
  const parts = before.split(/\s+/).map((part) => part.toLowerCase());
  const near = words
    .filter((word) => word.length > 2 && !small.has(word.toLowerCase()) && !parts.includes(word.toLowerCase()))
    .map((word) => ({ word, slips: Math.min(...parts.map((part) => slipsOf(part, word.toLowerCase()))) }))
    .filter(({ slips }) => slips <= 2)
    .sort((one, other) => one.slips - other.slips);
  const [first] = near;
  if (first === undefined) return undefined;
  return { detail: 'name', value: first.word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), said: text };
}

/** How many letters are other ones; none of a short name is like it that begins otherwise. */
function slipsOf(part: string, word: string): number {
  const slips = distance(part, word);
  return part.length < 3 || slips * 3 > Math.max(part.length, word.length) + 1 ? Number.POSITIVE_INFINITY : slips;
}
