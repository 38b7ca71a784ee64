import type { Span } from './folded.ts';
import { inWords } from './in-words.ts';
import { isCommon, isRemark } from './not-secret.ts';
import { shapeOf } from './password-shape.ts';
import { spelledOut } from './spelled-out.ts';
import type { Piece } from './split.ts';
import { notTokenBefore } from './tokens.ts';
import { namedWithFigures } from './with-figures.ts';

/** Someone is speaking of a password without the word: "I put …", "it's …", "won't take …". */
const speaking =
  /(?<!\p{L})(?:p[/.]?wd?|pwd|pa?s{1,2}w\w*|pass\w*|log[ -]?(?:in|on|ged)|sign|tr(?:y|ied|ies|ying)|typ(?:e|ed|ing)|put(?:ting)?|enter\w*|us(?:e|ed|ing)|set|chang\w*|chose|choose|pick\w*|accept\w*|reject\w*|refus\w*|tak(?:e|ing)|lik(?:e|ing)|having|short|weak|strong\w*|symbol|capital|it'?s|it was|called|mine|(?:new|old) ones?|correct|wrong|not it|not?(?: being)? (?:allowed|valid))(?!\p{L})/iu;

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
  const found = [...namedWithFigures(text, pieces), ...spelledOut(text), ...shaped];
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
  return /\b(?:un|user ?(?:name|id)?s?|usernames?|userid|log[ -]?in (?:name|id)|logged (?:in|on)(?: to \S+)? as|generic log[ -]?(?:in|on)|unlock|id)(?: (?:is|was|it's|=|as|of))?(?: it)?(?: \S+ (?:or|and))?$/i.test(
    before,
  );
}
