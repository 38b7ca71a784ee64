import { isIn } from '../../text/prefilter.ts';
import { matchesOf, type Span } from '../text/folded.ts';
import { type Lead, name, namedPasswords, type Plainness, passwordsBefore, start, system } from './named-passwords.ts';
import { isCommon, isRemark } from './not-secret.ts';
import { shapeOf } from './password-shape.ts';
import { find, sign, within } from './rows.ts';
import { namesInAnswers, securityAnswers } from './security-answers.ts';
import { spelledPasswords } from './spelled-passwords.ts';
import { isMark, type Piece, pieceFrom } from './split.ts';
import { notTokenBefore } from './tokens.ts';
import { perhapsPasswords, typedPasswords } from './typed-passwords.ts';
import { isEmail, valueAt, valueBefore } from './value.ts';

/** Someone is speaking of a password without the word: "I put …", "it's …", "won't take …". */
const speaking = sign`(?<!\p{L})(?:p[/.]?wd?|pwd|pa?s{1,2}w\w*|pass\w*|log[ -]?(?:in|on|ged)|sign|tr(?:y|ied|ies|ying)|typ(?:e|ed|ing)|put(?:ting)?
  |enter\w*|us(?:e|ed|ing)|set|chang\w*|chose|choose|pick\w*|accept\w*|reject\w*|refus\w*|tak(?:e|ing)|lik(?:e|ing)|having|short|weak
  |strong\w*|symbol|capital|it'?s|it was|called|mine|(?:new|old) ones?|correct|wrong|not it|not?(?: being)? (?:allowed|valid))(?!\p{L})`;

/**
 * Finds passwords: what stands where a password is named or offered, and what looks like one and like nothing else.
 *
 * @param expectsName a question asked for a name, so "it's Margaret" is one
 */
export function passwords(
  text: string,
  pieces: readonly Piece[],
  taken: (span: Span) => boolean,
  expectsName = false,
): Span[] {
  const shaped = pieces.filter(
    (piece, index) =>
      !taken(piece) &&
      isShaped(text, piece, pieces.length) &&
      !isUserName(pieces, index) &&
      !notTokenBefore.test(text.slice(Math.max(0, piece.start - 25), piece.start)),
  );
  const found = [...namedWithFigures(pieces), ...find(spelledPasswords, text), ...shaped];
  found.push(...inWords(text, pieces, found, expectsName));
  found.push(...again(pieces, found));
  return joined(found.filter((span) => !taken(span)));
}

function isShaped(text: string, { core, start, end }: Piece, count: number): boolean {
  if (core.length < 5 || core.length > 128) return false;
  const shape = shapeOf(core);
  if (shape === 'certain') return true;
  if (shape !== 'likely') return false;
  // Whoever types this and nothing else has typed what they were asked for at a login.
  return (
    (count === 1 && (/[#$!@_*]/.test(core) || /^\p{L}\p{Ll}{2,}\d{3,}$/u.test(core))) ||
    speaking.test(text.slice(Math.max(0, start - 60), end + 40))
  );
}

/** A password that was found once is one wherever it stands, and so is the word that it is made of: "elephant", "Elephant1". */
function again(pieces: readonly Piece[], found: readonly Span[]): Span[] {
  const words = new Set<string>();
  const whole = joined(found);
  let at = 0;
  for (const piece of pieces) {
    while (whole[at] !== undefined && (whole[at] as Span).end < piece.end) at += 1;
    if (((whole[at] as Span | undefined)?.start ?? Number.POSITIVE_INFINITY) > piece.start) continue;
    const word = bareOf(piece.core);
    const stem = word.replace(/\d+$/, '');
    if (word.length > 3 && !isRemark(word) && !/^pass|^(?:esr|nhsp?|training|interface)/.test(word)) words.add(word);
    if (stem.length > 3 && /^\p{L}+$/u.test(stem) && !isCommon(stem)) words.add(stem);
  }
  return words.size === 0
    ? []
    : pieces.filter(({ core }) => words.has(bareOf(core)) || words.has(bareOf(core).replace(/\d+$/, '')));
}

/** Letters and figures alone: "Dublin_Bay7" and "dublin-bay7" are one. */
function bareOf(core: string): string {
  return core.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}

/** What overlaps is one secret. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (last === undefined || span.start >= last.end) whole.push(span);
    else whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return whole;
}

/** "un jsmith12", "my user name is jsmith12", "logged on as CommNurse03" */
export function isUserName(pieces: readonly Piece[], index: number): boolean {
  const before = pieces
    .slice(Math.max(0, index - 4), index)
    .map(({ core }) => core)
    .join(' ');
  return leadsToUserName.test(before);
}

const leadsToUserName = sign`\b(?:un|user ?(?:name|id)?s?|usernames?|userid|log[ -]?in (?:name|id)|logged (?:in|on)(?: to \S+)? as|generic log[ -]?(?:in
  |on)|unlock|id)(?: (?:is|was|it's|=|as|of))?(?: it)?(?: \S+ (?:or|and))?$`;

const passwordWord = sign`^(?:p[/.]?wo?r?d?s?|pwd|psw|psswd|passwd|passwrd|p(?:a|aa)s{1,2}[- ]?w[aeou]*r?[aeou]*r?d+e?s?|passowrd|passwrod
  |passwork|pasword|pass|passcode|passphrase|pass-?phrase|pin)$`;
/** What may stand between "password" and the password. After some of them it certainly comes next. */
const leading = sign`^(?:is|its|it's|it|was|were|are|be|being|as|to|i|i'm|im|we|he|she|they|my|am|use|uses|used|using|tried|try|trying
  |typed|type|typing|put|putting|set|setting|chose|chosen|choose|entered|entering|enter|want|wanted|made|make|called|like|now|currently|just
  |still|even|always|been|has|have|new|old|the|this|one|for|esr|nhsp|ti|login|or|=|:|-|->|>|,|\()$`;
const pointing = /^(?:is|was|its|it's|as|=|:|->|called)$/i;
const monthOrDay =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$|day$/i;
const systemName = /^(?:training|interface|esr|nhsp\S*|nhs\S*|join|bank|outlook|teams|windows|forgotten|leeds|trust)$/i;
const countedUnit = sign`^(?:characters?|chars?|letters?|digits?|numbers?|times?|attempts?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?
  |years?|goes|emails?|people|staff|of|others?)\b`;

/** Passwords with figures or marks in them, where a password is named. */
function namedWithFigures(pieces: readonly Piece[]): Span[] {
  return pieces.flatMap((piece, index) =>
    piece.core[0] === 'p' || piece.core[0] === 'P'
      ? [...(passwordWord.test(piece.core.replace(/'s$/i, '')) ? namedAfter(pieces, index) : []), ...gluedOn(piece)]
      : [],
  );
}

/** "password is …", "pw: …", "my password, I used …" */
function namedAfter(pieces: readonly Piece[], index: number): Span[] {
  let points = /[:=]$/.test(pieces[index]?.raw ?? '') || /'s$/i.test(pieces[index]?.core ?? '');
  let at = index + 1;
  for (; at < index + 6; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) return [];
    const word = piece.core === '' ? piece.raw : piece.core;
    if (!leading.test(word)) break;
    if (/^(?:or|,)$/.test(word)) continue;
    points =
      pointing.test(word) ||
      (points && /^(?:now|currently|just|still|even|like|called|being|always|been)$/i.test(word)) ||
      /[:=]$/.test(piece.raw);
  }
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (piece === undefined) return [];
  const { core } = piece;
  if (core.length < 3 || core.length > 128 || /^https?:|^www\./i.test(core) || isEmail(core)) return [];
  if (/^\d+$/.test(core)) {
    const year = /^(?:19|20)\d\d$/.test(core) && !points;
    return core.length >= 4 && !year && !countedUnit.test(next?.core ?? '') ? [piece] : [];
  }
  // "password was set as Ward27", "the password LTHT2023"
  const isTold = points || at === index + 1;
  if (isTold && /^(?!err|code|http|ticket|inc|ref)\p{L}{3,}\d{2,6}[!#]?$/iu.test(core)) return [piece];
  if (/\d/.test(core) && core.length >= 4) return isOrdinary(core) ? [] : [piece];
  if (/\p{L}[#$@_*^~+=!%&]+\p{L}|\p{L}[#$^~+=!%]+$/u.test(core) && core.length >= 5)
    return isOrdinary(core) ? [] : [piece];
  const capital = /^\p{Lu}\p{Ll}{3,}/u.test(core);
  if (
    capital &&
    next !== undefined &&
    /^\d{2,4}[!#$*]*$/.test(next.core) &&
    !countedUnit.test(pieces[at + 2]?.core ?? '')
  ) {
    return isNameLike(core) ? [{ start: piece.start, end: next.end }] : [];
  }
  return [];
}

/** "pw=Spring" and "password:Spring": nothing between them. */
function gluedOn(piece: Piece): Span[] {
  const found = /^(?:p[/.]?wo?r?d?|pwd|pa?s{1,2}\w{0,7}|pin)([:=/])(?:["'(]*)([^\s"')]{4,128})$/i.exec(piece.core);
  const value = found?.[2];
  if (value === undefined || (found?.[1] === '/' && !/\d/.test(value)) || isRemark(value)) return [];
  return [{ start: piece.end - value.length, end: piece.end }];
}

/** A word with a capital that is no month, no system and nothing that is said of passwords. */
function isNameLike(core: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(core) && !monthOrDay.test(core) && !systemName.test(core) && !isRemark(core);
}

function isOrdinary(core: string): boolean {
  return shapeOf(core) === 'ordinary';
}

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

const named: readonly Lead[] = [...namedPasswords, ...securityAnswers];

/** Passwords that are plain words, by what is said around them. */
function inWords(text: string, pieces: readonly Piece[], known: readonly Span[], expectsName: boolean): Span[] {
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
  for (const lead of within(named, text)) for (const span of passwordsAfter(lead, text, pieces)) take(span);
  for (const span of namesInAnswers(text, pieces)) take(span);
  for (const lead of within(typedPasswords, text)) for (const span of passwordsAfter(lead, text, pieces)) take(span);
  for (const lead of within(perhapsPasswords, text)) being(lead);
  for (const lead of within(passwordsBefore, text)) for (const span of passwordsUpTo(lead, text, pieces)) take(span);
  for (const span of known) take(span);
  return found;

  /** A name with a capital may be whoever is typing: "it's Sandra". */
  function being({ pattern, says, single }: Lead): void {
    for (const { 0: whole, index } of matchesOf(text, pattern)) {
      const isTold = isIn(text, telling);
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
export function passwordsAfter({ pattern, says, single }: Lead, text: string, pieces: readonly Piece[]): Span[] {
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

const joint = sign`^(?:and|or|then|with|now|also|maybe|followed|by|could|might|be|its|it's|n|even|both|either|,|/|&|to|just|after|that|instead|of|not|rather
  |than|till|until)$`;

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
