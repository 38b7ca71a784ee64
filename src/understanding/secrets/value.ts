import type { Span } from '../text/folded.ts';
import { name, type Plainness } from './named-passwords.ts';
import { isCommon, isCommonName, isDay, isListedRemark, isRemark, isThing, isTime, isTypedToo } from './not-secret.ts';
import { shapeOf } from './password-shape.ts';
import { sign } from './rows.ts';
import { endsClause, isMark, type Piece } from './split.ts';

/** Where a value ends, and the sentence goes on. */
const onward = sign`^(?:and|but|n|or|nor|with|all|why|which|who|so|it|its|it's|yet|wont|won't|because|cos|coz|then|still|now|is|isn't|isnt
  |was|wasn't|wasnt|aint|are|were|does|doesn't|doesnt|did|didn't|didnt|for|in|on|at|as|into|onto|thats|that's|that|i|ive|i've|i'm|im|my|me
  |from|since|when|if|says|said|saying|not|no|keeps|until|till|twice|three|again|please|pls|plz|thanks|thx|she|he|they|you|we|esr|nhsp|to
  |too|has|have|had|hasn't|would|will|can|cant|can't|cannot|goes|comes|gets|fails|failed|apparently|this|last|today|yesterday|once|every
  |everytime|before|after|always|like|same|lol|tbh|tha|ok|right|wrong|going|used|works|worked|stopped|bounces|rejected|refused|even|also
  |plus|just|what|doing|being|though|tho|by|than|where|never|either|nothing|instead|password|pass|pw|confirm|username|user|un|email|dob|code
  |pin|ni|[-=/|>]+|->)$`;
const quote = /^["']/;
const longestValue = 5;

/** The secret that begins at a piece, if what stands there is one. */
export function valueAt(pieces: readonly Piece[], at: number, plainness: Plainness, single = false): Span | undefined {
  const first = pieces[at];
  if (first === undefined) return undefined;
  const quoted = quote.test(first.raw) ? inQuotes(pieces, at) : undefined;
  if (quoted !== undefined) return isQuotedSecret(quoted, plainness) ? spanOf(quoted) : undefined;
  const run = single ? [first] : runFrom(pieces, at, plainness);
  return isSecret(run, plainness) ? spanOf(run) : undefined;
}

/** The secret that ends with a piece, reading backwards. */
export function valueBefore(
  pieces: readonly Piece[],
  last: number,
  plainness: Plainness,
  single = false,
): Span | undefined {
  const run: Piece[] = [];
  for (let at = last; at >= 0 && run.length < (single ? 1 : longestValue); at -= 1) {
    const piece = pieces[at] as Piece;
    if (run.length > 0 && endsClause(piece)) break;
    if (isMark(piece) || onward.test(piece.core) || opening.test(piece.core) || isAddress(piece.core)) break;
    run.unshift(piece);
    if (quote.test(piece.raw)) break;
  }
  return isSecret(run, plainness) ? spanOf(run) : undefined;
}

/** Before a value, when it is read backwards. */
const opening = sign`^(?:use|uses|using|usin|used|put|puts|putting|try|tries|tried|trying|type|types|typed|typing|enter|entered|entering
  |hi|hello|ok|okay|yes|yeah|no|sorry|think|believe|know|the|a|an|my|your|it|either|got|have|has|had|given|gave|set|chose|picked|called|well
  |oh|ah|see|remember|pretty|sure|reckon|actually|actualy|definitely|saying|say|says|think|thinks|told|getting|be|been)$`;

function runFrom(pieces: readonly Piece[], from: number, plainness: Plainness): Piece[] {
  const run: Piece[] = [];
  for (let at = from; at < pieces.length && run.length < longestValue; at += 1) {
    const piece = pieces[at] as Piece;
    if (isMark(piece)) break;
    if (run.length > 0 && onward.test(piece.core) && !isPair(pieces, at, plainness)) break;
    if (isAddress(piece.core)) break;
    run.push(piece);
    if (endsClause(piece)) break;
  }
  return run;
}

/** "fish and chips", and nothing after it. */
function isPair(pieces: readonly Piece[], at: number, plainness: Plainness): boolean {
  const [joint, other, next] = pieces.slice(at, at + 3);
  if (plainness !== 'named' || !/^(?:and|n|&)$/.test(joint?.core ?? '') || other === undefined) return false;
  if (!/^\p{L}{3,}$/u.test(other.core) || isRemark(other.core) || onward.test(other.core)) return false;
  return next === undefined || endsClause(other);
}

/** "only 7 letters", "14 days" */
const counted = sign`^(?:\d+|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|een)|fourteen|ten|eleven|twelve|umpteen) ?(?:characters?
  |chars?|letters?|digits?|numbers?|times?|attempts?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|goes|emails?|people|staff
  |others?|capitals?|symbols?|words?|or|and|to)\b`;

function isSecret(run: readonly Piece[], plainness: Plainness): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return false;
  const cores = run.map(({ core }) => core);
  if (/'(?:re|ll|ve|d)$/i.test(first.core)) return false;
  // "typed it into Notepad", "writing on behalf of"
  if (plainness !== 'named' && /^(?:into|onto|on|for|from|about|by|at)$/i.test(first.core)) return false;
  if (counted.test(cores.join(' ')) || /^(?:leeds|esr|nhsp?|ti|training|interface) .*\bone$/i.test(cores.join(' ')))
    return false;
  if (!cores.some((core) => /\p{L}{3}/u.test(core))) {
    return plainness === 'named' && cores.length > 1 && /\p{L}/u.test(cores.join('')) && cores.join('').length > 5;
  }
  if (cores.join('').length < 3 || !cores.every((core) => /^[\p{L}\d!@#$£%&*_+=?'.-]{1,128}$/u.test(core)))
    return false;
  if (cores.length === 1) return isWordSecret(first.core, plainness);
  const figures = /^\d{1,4}[!#$*?]*$/.test(last.core);
  const letters = cores.filter((core) => /\p{L}/u.test(core));
  const uncommon = letters.filter(
    (core, at) =>
      !(at > 0 && /^\p{Lu}\p{Ll}/u.test(core) ? isCommonName : isCommon)(core) || shapeOf(core) === 'certain',
  ).length;
  const isOpen = isRemark(first.core);
  switch (plainness) {
    case 'named':
      if (isOpen && !isListedRemark(first.core)) return uncommon * 2 >= letters.length;
      return isOpen ? uncommon * 2 > letters.length : !letters.slice(1).some((core) => isVerb(core)) || uncommon >= 2;
    case 'answered':
      if (letters.length > 2 && uncommon > 1) return !/^(?:the|my|same|a|this)$/i.test(first.core);
      return uncommon > 0 && !letters.some((core) => isVerb(core) || isListedRemark(core));
    case 'typed':
    case 'offered':
      if (figures && uncommon > 0 && letters.every((core) => /^\p{Lu}\p{Ll}/u.test(core))) return figuresFit(last);
      if (isOpen || letters.some((core) => isRemark(core))) return letters.length > 3 && uncommon * 2 > letters.length;
      return figures
        ? uncommon > 0 && figuresFit(last)
        : uncommon * 2 > letters.length || (uncommon > 0 && isShort(run));
    case 'phrase':
      return uncommon > 0 && !letters.some((core) => isRemark(core) || isVerb(core));
    case 'bare':
      return uncommon === letters.length && letters.length < 4;
  }
}

/** "ward 12", "chrome 131": the words before are common, and have been looked at already. A lone figure counts things. */
function figuresFit({ core }: Piece): boolean {
  return core.replace(/\D/g, '').length >= 2;
}

function isShort(run: readonly Piece[]): boolean {
  return run.length === 2;
}

/** Itself the name of what is to be told: "forgotten everything, user name, pasword, the lot". */
const isName = new RegExp(`^(?:${name})$`, 'iu');
/** "Peregrine.Falcon", "wensleydale_cheese" */
const joinedWords = /^(?<one>\p{L}{3,})[._-](?<other>\p{L}{3,})$/u;

function isWordSecret(core: string, plainness: Plainness): boolean {
  const shape = shapeOf(core);
  if (shape === 'ordinary' || (plainness !== 'named' && isName.test(core))) return false;
  const { one, other } = joinedWords.exec(core)?.groups ?? {};
  if (one !== undefined && other !== undefined) return plainness !== 'bare' && !(isCommon(one) && isCommon(other));
  if (/\d/.test(core)) return shape === 'certain' || shape === 'likely' || (plainness === 'named' && core.length >= 4);
  if (!/^\p{L}[\p{L}'-]*[!?.*#$]*$/u.test(core))
    return core.length >= 5 && /\p{L}{3}/u.test(core) && /[#$@_*^~+=!%&]/.test(core);
  const word = core.replace(/[!?.*#$]+$/, '');
  if (
    /^[\p{L}]+:[\p{L}]+$/u.test(word) ||
    /^(?:esr|nhsp?|ti|nhs\S*|join|bank|interface|training|leeds|trust)$/i.test(word)
  )
    return false;
  if (plainness === 'named') return word.length >= 3 && (!isRemark(word) || isTime(word));
  if (plainness === 'answered')
    return (
      word.length >= 3 && (isTime(word) || isTypedToo(word) || (!isRemark(word) && !isThing(word) && !isVerb(word)))
    );
  if (word.length < 4) return false;
  return (plainness === 'bare' ? /^\p{L}+$/u.test(word) : true) && (!isCommon(word) || isExpected(word, plainness));
}

/** A month is often a password; a day too, where somebody says what they typed and not when. */
function isExpected(word: string, plainness: Plainness): boolean {
  return isTime(word) && (plainness === 'typed' || (plainness === 'offered' && !isDay(word)));
}

function isVerb(core: string): boolean {
  if (/^\p{Lu}\p{Ll}/u.test(core)) return false;
  return (
    /^(?:says?|said|keeps?|wants?|needs?|comes?|goes|gets?|makes?|took|takes|gave|gives|went|came|knows?|thinks?)$/i.test(
      core,
    ) || /(?:ed|ing)$/.test(core)
  );
}

function inQuotes(pieces: readonly Piece[], at: number): Piece[] | undefined {
  const mark = pieces[at]?.raw[0] ?? '"';
  const closing = new RegExp(`${mark}[.,;:?!)]*$`);
  for (let end = at; end < Math.min(pieces.length, at + 6); end += 1) {
    if (closing.test((pieces[end] as Piece).raw.slice(end === at ? 1 : 0))) return pieces.slice(at, end + 1);
  }
  return undefined;
}

/** What is quoted may be what a page says. */
function isQuotedSecret(run: readonly Piece[], plainness: Plainness): boolean {
  const cores = run.map(({ core }) => core).filter((core) => core !== '');
  if (cores.join('').length < 3) return false;
  if (plainness === 'named') return !isRemark(cores[0] ?? '') && !cores.some(isVerb);
  return cores.some((core) => !isCommon(core)) && !cores.some(isRemark);
}

function isAddress(core: string): boolean {
  return isEmail(core) || /^https?:|^www\.|\.(?:nhs\.uk|net|com|co\.uk)$/i.test(core);
}

export function isEmail(core: string): boolean {
  return /^[^\s@]+@[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}$/u.test(core);
}

function spanOf(run: readonly Piece[]): Span {
  return { start: (run[0] as Piece).start, end: (run.at(-1) as Piece).end };
}
