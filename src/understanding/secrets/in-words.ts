import { matchesOf, type Span } from './folded.ts';
import { namedPasswords, passwordsBefore } from './named-passwords.ts';
import { type Lead, name, type Plainness, start, system } from './password-words.ts';
import { sign } from './rows.ts';
import { namesInAnswers, securityAnswers } from './security-answers.ts';
import { isMark, type Piece, pieceFrom } from './split.ts';
import { perhapsPasswords, typedPasswords } from './typed-passwords.ts';
import { valueAt, valueBefore } from './value.ts';

/** What half the world types, so that alone it is a password and nothing else. */
const favourites = new Set(
  `letmein letmeinplease iloveyou qwerty qwertyuiop qwert zxcvbnm trustno passw0rd monkey dragon sunshine princess
  superman batman pokemon starwars liverpoolfc manutd arsenalfc baseball butterfly
  buttercup bluebell snowball snoopy tigger
  mypassword changeme opensesame abracadabra password1 welcome1`.split(/\s+/),
);

/** "I put Dr Patel as my supervisor": said of something else after all. */
export const ofOthers = sign`^ (?:down )?(?:as|for) (?:(?:my|the|a|an|our) (?!${system}{0,2}${name})
  |(?:first|last|middle|sur|fore|given|family|user) ?name)|^,? \(?[^\s@,]{1,40}@`;
/** Words that go with telling a password: "shh", "all one word", "I know it's right". */
const telling = sign`(?<!\p{L})(?:sh+h|don'?t tell|dont tell|don'?t laugh|don'?t judge|between (?:you|us|ourselves|me)|our secret
  |keep it (?:quiet|secret)|all (?:one word|lower ?case|small|in (?:caps|capitals))|small letters|lower ?case|capital [a-z]
  |no (?:spaces|capitals)|caps lock|as always|always (?:been|was|used|use)|definitely|deffo|i know its|i know it's|wrote it down
  |written it down|same (?:one )?as (?:always|ever)|since forever|(?:easy|hard|simple|tricky) one|nothing (?:fancy|clever)|for years
  |10 years)(?!\p{L})`;
/** Where somebody is speaking of passwords at all. */
const ofPasswords = sign`${start}(?:${name}|log(?:ging|in|ged)?[ -]?(?:in|on)?|sign(?:ing)? in|typed?|typing|boxes|incorrect|accept\p{L}*|reject\p{L}*
  |won'?t (?:take|have)|not having it|too (?:weak|short)|caps lock|sa(?:ys|id) no)(?!\p{L})`;

/** Passwords that are plain words, by what is said around them. */
export function inWords(text: string, pieces: readonly Piece[], known: readonly Span[], expectsName: boolean): Span[] {
  if (pieces.length <= 2 && !expectsName) {
    const alone = pieces.map(({ core }) => core.toLowerCase()).join('');
    if (favourites.has(alone)) return [...pieces];
  }
  const found: Span[] = [];
  const seen = new Set<string>();
  const take = (span: Span | undefined): void => {
    if (span === undefined || seen.has(`${span.start} ${span.end}`)) return;
    for (const one of [span, ...listed(pieces, span)]) {
      found.push(one);
      seen.add(`${one.start} ${one.end}`);
    }
  };
  for (const lead of [...namedPasswords, ...securityAnswers])
    for (const span of passwordsAfter(lead, text, pieces)) take(span);
  for (const span of namesInAnswers(text, pieces)) take(span);
  for (const lead of typedPasswords) for (const span of passwordsAfter(lead, text, pieces)) take(span);
  const isTold = telling.test(text);
  for (const lead of perhapsPasswords) being(lead);
  for (const lead of passwordsBefore) for (const span of passwordsUpTo(lead, text, pieces)) take(span);
  for (const span of known) take(span);
  return found;

  /** A name with a capital may be whoever is typing: "it's Sandra". */
  function being({ pattern, says, single }: Lead): void {
    for (const { 0: whole, index } of matchesOf(text, pattern)) {
      const at = pieceFrom(pieces, index + whole.length);
      const first = pieces[at];
      const near = text.slice(Math.max(0, index - 80), index + 80);
      if (!isTold && !ofPasswords.test(near) && (pieces.length > 3 || expectsName)) continue;
      if (first === undefined || (!isTold && /^\p{Lu}\p{Ll}/u.test(first.core))) continue;
      const span = valueAt(pieces, at, says, single);
      const next = pieces.find(({ start }) => start >= (span?.end ?? 0));
      if (span !== undefined && (next === undefined || endsAfter(text, span) || isTold)) take(span);
    }
  }
}

/** What stands after a lead. */
export function passwordsAfter({ pattern, says, single, where }: Lead, text: string, pieces: readonly Piece[]): Span[] {
  if (where?.test(text) === false) return [];
  return matchesOf(text, pattern)
    .map(({ 0: whole, index }) => valueAt(pieces, pieceFrom(pieces, index + whole.length), says, single))
    .filter((span) => span !== undefined)
    .filter(({ end }) => says === 'named' || !ofOthers.test(text.slice(end, end + 60)));
}

/** What stands before a lead. */
export function passwordsUpTo({ pattern, says, single }: Lead, text: string, pieces: readonly Piece[]): Span[] {
  return matchesOf(text, pattern)
    .map(({ index }) => valueBefore(pieces, pieceFrom(pieces, index + 1) - 1, says, single))
    .filter((span) => span !== undefined);
}

function endsAfter(text: string, { end }: Span): boolean {
  return /^\W*(?:$|[.,;:?!)\n]|and\b|but\b|with\b|not\b)/.test(text.slice(end, end + 12));
}

const joint = sign`^(?:and|or|then|with|now|also|maybe|followed|by|could|might|be|its|it's|n|even|both|either|,|/|&|to|just|after|that|instead|of|not|rather|than|till
    |until)$`;

/** What is told in a row with a secret, after it: "bluebell, harebell and then Bluebell1". */
function listed(pieces: readonly Piece[], first: Span, plainness: Plainness = 'offered'): Span[] {
  const found: Span[] = [];
  let span = first;
  for (let more = 0; more < 4; more += 1) {
    const last = pieceFrom(pieces, span.end - 1);
    const comma = /[,/]$/.test(pieces[last]?.raw ?? '');
    let at = last + 1;
    let joints = comma ? 1 : 0;
    while (
      at < last + 5 &&
      pieces[at] !== undefined &&
      (isMark(pieces[at] as Piece) || joint.test((pieces[at] as Piece).core))
    ) {
      at += 1;
      joints += 1;
    }
    const next = joints === 0 ? undefined : valueAt(pieces, at, plainness);
    if (next === undefined) return found;
    found.push(next);
    span = next;
  }
  return found;
}
