import type { Span } from './folded.ts';
import { isRemark } from './not-secret.ts';
import { shapeOf } from './password-shape.ts';
import type { Piece } from './split.ts';

const passwordWord =
  /^(?:p[/.]?wo?r?d?s?|pwd|psw|psswd|passwd|passwrd|p(?:a|aa)s{1,2}[- ]?w[aeou]*r?[aeou]*r?d+e?s?|passowrd|passwrod|passwork|pasword|pass|passcode|passphrase|pass-?phrase|pin)$/i;
/** What may stand between "password" and the password. After some of them it certainly comes next. */
const leading =
  /^(?:is|its|it's|it|was|were|are|be|being|as|to|i|i'm|im|we|he|she|they|my|am|use|uses|used|using|tried|try|trying|typed|type|typing|put|putting|set|setting|chose|chosen|choose|entered|entering|enter|want|wanted|made|make|called|like|now|currently|just|still|even|always|been|has|have|new|old|the|this|one|for|esr|nhsp|ti|login|or|=|:|-|->|>|,|\()$/i;
const pointing = /^(?:is|was|its|it's|as|=|:|->|called)$/i;
const monthOrDay =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$|day$/i;
const systemName = /^(?:training|interface|esr|nhsp\S*|nhs\S*|join|bank|outlook|teams|windows|forgotten|leeds|trust)$/i;
const countedUnit =
  /^(?:characters?|chars?|letters?|digits?|numbers?|times?|attempts?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|goes|emails?|people|staff|of|others?)\b/i;

/** Passwords with figures or marks in them, where a password is named. */
export function namedWithFigures(text: string, pieces: readonly Piece[]): Span[] {
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
