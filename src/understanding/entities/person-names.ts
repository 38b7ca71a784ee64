import { part } from '../../text/pattern.ts';
import file from './person-names.json' with { type: 'json' };

/** Where a name stands, with the words that lead to it, and the name itself: positions in the text. */
export interface NameFound {
  readonly span: { readonly start: number; readonly end: number };
  readonly value: { readonly start: number; readonly end: number };
}

const title = '(?:dr|mr|mrs|ms|miss|mx|prof|professor|sister|rev)\\.?';
const word = "[\\p{L}][\\p{L}\\p{M}'-]*";
const words = `(?:${title} )?${word}(?: ${word}){0,4}`;

/** "My name is Grace Adeyemi", "full name: Grace Adeyemi". Not a username, nor the name of a system. */
const named = new RegExp(
  `(?<!user |user-|log ?in |account |file )\\b(?:my |full |your |the |first |and )*(?:names?|called)\\b(?:'s| is| =|:| -|=)*\\s+(?<value>${words})`,
  'iud',
);
const introduced = new RegExp(
  `\\b(?:i'?m|i am|this is|it'?s|its|from|regards,?|thanks,?)\\s+(?<value>${words})`,
  'iud',
);
const alone = new RegExp(
  `(?:^|[|,;.\\n]\\s*|\\bhi,? |\\bhello,? )(?<value>${words})(?=\\s*(?:[|,;.\\n(\\d]|here\\b|$)|\\s+(?:and|but|cos|because)\\b)`,
  'iud',
);

/**
 * Words of which no name is made here: what people are, do, have and come with. A name that is one of them too (Will, Grace,
 * May) is not in the list.
 */
const noName = new Set(file.noName.flatMap((line) => line.split(' ')));

/** In characters: of what is longer nobody is called. */
const longest = 100;

function isPlain(text: string): boolean {
  return text
    .toLowerCase()
    .replaceAll("'", '')
    .split(' ')
    .every((one) => !noName.has(one));
}

/** All that was typed is a name, with what people put behind theirs: "SMITH, Mary", "Anne Smith (née Jones)", "Sam Okafor, RGN". */
const whole = new RegExp(
  `^(?<value>${words}(?:, ${words})?(?: \\((?:(?:n[ée]e|formerly|was) )?${words}\\))?)[.!]*$`,
  'iu',
);
/** Words that people are called by too, where both begin with a capital: "Will Back". */
const alsoGiven = new Set(['will', 'happy', 'great']);
const behind = /^(?:here|again|please|pls|thanks|ta|speaking|sorry|too|then|me|it|that|this|one)$/;

/** "Jong No", "emma still": of two words the second may be any. */
function isWholeName(value: string): boolean {
  const plain = value
    .toLowerCase()
    .replace(/[(),'’]/g, '')
    .split(' ');
  const [first = '', second = '', ...more] = plain;
  if (value.length < 2 || value.length > longest || behind.test(plain.at(-1) ?? '')) return false;
  if (noName.has(first) && !(alsoGiven.has(first) && second !== '' && isTitled(value))) return false;
  if (more.length === 0 && second !== '') return true;
  return plain.filter((one) => noName.has(one)).length === 0 || (isTitled(value) && /^\p{Lu}\p{Ll}/u.test(value));
}

const capital = new RegExp(`^(?:${title} )?\\p{Lu}`, 'iu');

function isTitled(text: string): boolean {
  return text
    .split(' ')
    .every((one) => /^\p{Lu}/u.test(one) || /^(?:de|van|von|der|la|le|el|al|bin|da|dos|di)$/i.test(one));
}

/** The first words of what was found, up to one that no name has: "Grace Adeyemi on ward 7". */
function trimmed(found: string): string {
  const kept: string[] = [];
  for (const one of found.split(' ')) {
    if (noName.has(one.toLowerCase().replaceAll("'", ''))) break;
    kept.push(one);
  }
  return kept.join(' ');
}

/**
 * The name by which somebody gives themselves to be known, if one is in the text.
 *
 * @param isOpen it was asked for: it need not be said that it is one
 * @param isBeside other details stand beside it, as on a form
 * @param isWithPerson a person is asked for in the same message: two words with capitals, in a clause of their own, are a name
 */
export function nameIn(
  text: string,
  {
    isOpen,
    isBeside,
    isWithPerson = false,
  }: { readonly isOpen: boolean; readonly isBeside: boolean; readonly isWithPerson?: boolean },
): NameFound | undefined {
  const found = (pattern: RegExp, isName: (value: string, left: string) => boolean): NameFound | undefined => {
    const global = new RegExp(pattern.source, `${pattern.flags}g`);
    for (const match of text.matchAll(global)) {
      const [start] = match.indices?.groups?.value ?? [0, 0];
      const whole = match.groups?.value ?? '';
      const value = trimmed(whole);
      if (value === '' || value.length > longest || !isName(value, whole.slice(value.length).trim())) continue;
      return {
        span: { start: match.index + (/^[|,;.\n\s]*/.exec(match[0])?.[0].length ?? 0), end: start + value.length },
        value: { start, end: start + value.length },
      };
    }
    return undefined;
  };
  const all = isOpen ? whole.exec(text.trim())?.groups?.value : undefined;
  if (all !== undefined && isWholeName(all)) {
    const start = text.indexOf(all);
    const span = { start, end: start + all.length };
    return { span, value: span };
  }
  const several = (value: string) => value.includes(' ');
  const given = isOpen ? introductionIn(text) : undefined;
  if (given !== undefined) {
    const start = text.indexOf(given);
    const end = start + given.length;
    return { span: { start: 0, end: text.length }, value: { start, end } };
  }
  return (
    found(named, (value) => isPlain(value)) ??
    found(
      introduced,
      (value) => (several(value) && (isTitled(value) || isBeside || isOpen)) || (isOpen && capital.test(value)),
    ) ??
    (isBeside || isOpen
      ? found(alone, (value, left) => several(value) || (isOpen && value.length > 1 && endsName.test(left)))
      : isWithPerson
        ? found(alone, (value) => several(value) && isTitled(value) && /\p{Ll}/u.test(value) && isPlain(value))
        : undefined)
  );
}

/** What follows one word that is a name: "sarah on ward 7", and not "fire training". */
const endsName = /^(?:$|(?:on|from|in|at|here|again|please|pls|thanks|ta|and|but|speaking|ward|i|im|i'm|my|is|the)\b)/i;

/** "Call me Dave", "hi, it's Lucy here", "my name's Mary Hill by the way": the whole of a message, and nothing but a name in it. */
const introduction = new RegExp(
  part`^(?<hello>(?:(?:hi|hello|hiya|hey|morning|evening|oh|ok|okay|well|please|just|so|and|btw
    |by the way)[ ,.!]+)*)(?:(?<plain>(?:my|the) name'?s|my name is|(?:you can |just |people |everyone )?calls? me
    |(?:i )?go(?:es)? by|i'?m called)|(?<me>i'?m|i am)|it'?s|this is)\s+(?<value>${words}?)(?:[ ,]+(?:here|again
    |speaking|please|btw|by the way))*[.!\s]*$`,
  'iu',
);
const greets = /\b(?:hi|hello|hiya|hey|morning|evening)\b/i;
/** What is said after "call me" and is nobody's name. */
const noCaller = new RegExp(
  part`^(?:back|later|tomorrow|today|tonight|any ?time|when(?:ever)?|direct(?:ly)?
    |instead|urgently|quick(?:ly)?|straight|maybe|first|then|an?|old|crazy|stupid|mad|daft|cynical|(?:mon|tues
    |wednes|thurs|fri|satur|sun)day|mornings?|afternoons?|evenings?)\b`,
  'i',
);

/** The name of somebody who says nothing but who they are; undefined where that may be anything else. */
export function introductionIn(text: string): string | undefined {
  const { value, plain, me, hello = '' } = introduction.exec(text.trim())?.groups ?? {};
  if (value === undefined || value.length > longest || noCaller.test(value) || !isPlain(value)) return undefined;
  // "I'm knackered" and "this is Ridiculous" are no names: what may be one is told by its capitals, or by the greeting before it.
  const isCapital = /^\p{Lu}/u.test(value) && (me !== undefined || (value.includes(' ') && isTitled(value)));
  return plain !== undefined || isCapital || greets.test(hello) ? value : undefined;
}
