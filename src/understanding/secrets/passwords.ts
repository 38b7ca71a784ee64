import type { Span } from './folded.ts';
import { inWords } from './in-words.ts';
import { isCommon, isRemark } from './not-secret.ts';
import { shapeOf } from './password-shape.ts';
import { find, sign } from './rows.ts';
import { spelledPasswords } from './spelled-passwords.ts';
import type { Piece } from './split.ts';
import { notTokenBefore } from './tokens.ts';

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
  const found = [...namedWithFigures(text, pieces), ...find(spelledPasswords, text), ...shaped];
  found.push(...inWords(text, pieces, found, expectsName));
  found.push(...again(pieces, found));
  return joined(found.filter((span) => !taken(span)));
}

function isShaped(text: string, { core, start, end }: Piece, count: number): boolean {
  // Most words of most texts.
  if (core.length < 5 || core.length > 128 || /^(?![Ii](?:love|luv))[A-Za-z]?[a-z]*$/.test(core)) return false;
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
  return sign`\b(?:un|user ?(?:name|id)?s?|usernames?|userid|log[ -]?in (?:name|id)|logged (?:in|on)(?: to \S+)? as|generic log[ -]?(?:in
    |on)|unlock|id)(?: (?:is|was|it's|=|as|of))?(?: it)?(?: \S+ (?:or|and))?$`.test(before);
}

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
function namedWithFigures(text: string, pieces: readonly Piece[]): Span[] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const shouting = letters > 8 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.7;
  return pieces.flatMap((piece, index) => [
    ...(passwordWord.test(piece.core.replace(/'s$/i, '')) ? namedAfter(pieces, index, shouting) : []),
    ...gluedOn(piece),
  ]);
}

/** "password is …", "pw: …", "my password, I used …" */
function namedAfter(pieces: readonly Piece[], index: number, shouting: boolean): Span[] {
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
  const capital = !shouting && /^\p{Lu}\p{Ll}{3,}/u.test(core);
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

function isEmail(core: string): boolean {
  return /^[^\s@]+@[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}$/u.test(core);
}
