import { matchesOf, type Span } from './folded.ts';
import { isCommonName, isTime } from './not-secret.ts';
import { endsClause, type Piece, pieceFrom } from './split.ts';
import { valueAt } from './value.ts';

const start = '(?<![\\p{L}\\d])';
/** What sites ask for to know somebody again. */
const asked =
  "(?:(?:first|fav(?:ou?rite)?|best|eldest|oldest|childhood|memorable|secret)(?: ever)?(?: \\p{L}+)?|(?:mother|mum|mam|father|dad|partner|spouse|husband|wife)'?s?(?:'s)?(?: \\p{L}+)?|(?:pet|town|school|street|city|car|teacher)(?= (?:=|-)|:)|(?:place|town|city|village|country|house|street|road|school) (?:of birth|(?:that |did |where |was |were )?(?:i|you|we|they) (?:was |were |had )?(?:born|gr[eo]w up|lived?|me[e]?t|went|go|honeymooned|married)(?: (?:on|in|at|to))?)|maiden name|nickname)";
/** That somebody is speaking of such a question: of questions, and of what is asked in them. */
const ofQuestions =
  /(?<!\p{L})(?:que\p{L}{4,7}s?|sec\p{L}* q'?s?|answers?|memor\p{L}*|memrable|hint|q[.:)]|accepts?|match(?:es)?|(?:asks?|asked|asking|wants?|what|which|where|who)(?:'s| is| was| were| did)?(?: me| us| for| my| your| the| answer| to| name| of| was| is)*)(?!\p{L})/iu;
const ofThemes =
  /(?<!\p{L})(?:pets?|(?:primary|first|childhood|fav\p{L}*|best) \p{L}+|nickname|(?:mother|mum|mam|father|dad)'?s?(?:'s)? (?:maiden|name|first|middle)|(?:me|my) (?:mum|mam|mother)'?s maiden|birth ?place|(?:place|town|city|village) of birth|(?:was|were) (?:you |i )?born|(?:you|i) (?:born|gr[eo]w up|met)|meet your|spouse|memor\p{L}* \p{L}+|secret (?:word|name|place|person|answer)|honeymoon)(?!\p{L})/iu;

/** What an answer comes after. */
const leads = [
  `${start}(?:i|i've|ive|i'd|we)(?: (?:have|had|always|swear|keep|then|did|just|still|only|definitely|both times))*(?: (?:put|puts?|said|saying|say|typed?|answer(?:ed)?|gave|wrote|enter(?:ed)?|chose|used|use|went with|swear|picked|set|told (?:it|them|her|him)))(?: (?:in|that|it|it's|it was|it is|as|down))* `,
  `${start}answers?(?: (?:i|is|was|that|to|it|gave|put|my|have|had|given|should be|the|question|security))*(?::| -|,)? `,
  `${start}(?:it was|it is|it's|its|that's|that was|that is|which is|which was|me:|mine:|mine is|mine was|has been set to|was set to|(?:set|changed|updated) to) `,
  `${start}${asked}(?!\\p{L})[^.?!;:,\\n]{0,30}?(?: -|:|\\?|,|=|\\)|"|\\.| is| was| as| by)+ `,
  `${start}${asked} `,
  `${start}(?:born|grew up|lived|met) (?:in|at|on) `,
].map((source) => new RegExp(source, 'giu'));

/** The name that answers a question by which a site knows somebody again: "I put Blackpool", "first school - St Anne's". */
export function answers(text: string, pieces: readonly Piece[]): Span[] {
  if (!ofThemes.test(text) || !ofQuestions.test(text)) return [];
  return leads.flatMap((lead, at) =>
    matchesOf(text, lead).flatMap(({ 0: whole, index }) =>
      namesFrom(pieces, pieceFrom(pieces, index + whole.length), at < 2),
    ),
  );
}

/** "Ibadan, and also Redeemed Church" */
function namesFrom(pieces: readonly Piece[], from: number, isSaid: boolean): Span[] {
  const isQuoted = /^["']/.test(pieces[from]?.raw ?? '');
  const first = isQuoted
    ? valueAt(pieces, from, 'offered')
    : (nameAt(pieces, from) ??
      titledAt(pieces, from) ??
      (isSaid ? valueAt(pieces, from, 'answered', true) : undefined));
  if (first === undefined) return [];
  let next = pieceFrom(pieces, first.end);
  while (/^(?:and|or|then|also|both|either|maybe)$/i.test(pieces[next]?.core ?? '')) next += 1;
  const second = next > pieceFrom(pieces, first.end) ? nameAt(pieces, next) : undefined;
  return second === undefined ? [first] : [first, second];
}

/** "mrs okafor" */
function titledAt(pieces: readonly Piece[], from: number): Span | undefined {
  const [title, name] = pieces.slice(from, from + 2);
  if (title === undefined || name === undefined) return undefined;
  return /^(?:mr|mrs|miss|ms|dr|st|sister)$/i.test(title.core) && /^\p{L}{3,}$/u.test(name.core)
    ? { start: title.start, end: name.end }
    : undefined;
}

const systemName = /^(?:training|interface|esr|nhs\p{L}*|join|bank|leeds|trust|i|i'm|i've|q|hca|rmn|rn|it|hr)$/iu;
const joint = /^(?:of|the|and|upon|on|de|la|van|le)$/;
const longest = 4;

/** Words with a capital, in a row. In a text that is all in capitals there is no telling a name. */
function nameAt(pieces: readonly Piece[], from: number): Span | undefined {
  const run: Piece[] = [];
  for (const piece of pieces.slice(from, from + longest)) {
    if (systemName.test(piece.core) || !(isName(piece) || (run.length > 0 && joint.test(piece.core)))) break;
    run.push(piece);
    if (endsClause(piece)) break;
  }
  while (run.length > 0 && joint.test(run.at(-1)?.core ?? '')) run.pop();
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.every(({ core }) => isCommonName(core) || isTime(core)))
    return undefined;
  return { start: first.start, end: last.end };
}

function isName({ core }: Piece): boolean {
  return /^\p{Lu}[\p{Ll}'.]|^\p{Lu}\p{Ll}*\p{Lu}\p{Ll}|^\p{Lu}{6,}$/u.test(core);
}
