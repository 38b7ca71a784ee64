import { part } from '../../text/pattern.ts';
import { isIn } from '../../text/prefilter.ts';
import { matchesOf, type Span } from '../text/folded.ts';
import { is, type Lead, start } from './named-passwords.ts';
import { isCommonName, isTime } from './not-secret.ts';
import { pattern, type Row, sign } from './rows.ts';
import { endsClause, type Piece, pieceFrom } from './split.ts';
import { valueAt } from './value.ts';

const favourites = part`pet|car|school|teacher|job|boss|film|movie|book|song|band|food|meal|drink|colour|color|animal|team|football team|place|holiday
  |singer|actor|street|road|house|nickname|friend|crush|kiss|concert|flower|season|sport`;
const family = part`father|dad|mother|mum|gran|nan|grand(?:ad|dad|mother|father|ma|pa)|partner|husband|wife|sister|brother`;
/** What sites ask for to know somebody again, beside a password. */
const asked = part`(?:first|fav(?:ou?rite)?|eldest|oldest|childhood|old)(?: ever)? (?:${favourites})(?:'s)?(?: name| ever)?
  |(?:childhood |school |old )?nickname
  |(?:mother|mum|mam|mom)'?s?(?:'s)? maiden(?: name)?
  |(?:middle|first|pet) names?(?: of| for) (?:my |your )?\p{L}+(?: \p{L}+)?
  |(?:${family})'?s?(?:'s)? (?:middle name|first name|job|birthplace|town)
  |(?:place|town|city|village|country) (?:of birth|(?:that )?(?:i|you) (?:was|were) born(?: in)?)
  |where (?:i|you) (?:was|were) born|birth ?place
  |street (?:that )?(?:i|you) (?:grew up|lived)(?: on| in)?(?: as a (?:kid|child))?
  |best friend(?: at school)?|make of (?:my|your) first car|honeymoon(?: question| place)?
  |(?:security|secret|memorable|memorible|memrable|special|safe|magic)(?: security)?[ ]
  (?:question|answer|word|place|name|person|phrase|date|info(?:rmation)?|bit)s?(?: answer)?`;
const answering = part`(?:i |i've |ive |i have |and i |so i |i always |i've always )
  (?:put|say|said|answer|answered|typed?|gave|give|chose|used|wrote|went with|set|picked|think|thought)(?: in| that)?(?: it'?s| it was| it is)?`;
const onSystem = part`(?:for|on|in|to|at) (?:esr|nhsp|ti|it|this|the|my|that|training)(?: \p{L}+)?`;
const somebody = part`(?:dog|cat|pet|horse|hamster|budgie|rabbit|tortoise|parrot|kitten|puppy|goldfish|guinea pig|teddy|street|village|boat|house|team|son
  |daughter|wife|wive|husband|kid|nan|gran|grandson|granddaughter|grandmother|grandfather|grandma|grandad|baby|boy|girl|lad|lass|mum|dad
  |sister|brother)`;

/** Answers to the questions by which a site knows somebody again. */
export const securityAnswers: readonly Lead[] = [
  {
    pattern: pattern`${start}(?:${asked})(?!\p{L})(?: ${onSystem})?
      (?:["')?!.,:;=-]| ${is}| ${answering}| which (?:is|was)| as| to be| that'?s| it'?s| it (?:was|is)| can only be)+ ?
      (?:(?:${answering}|its|it's|it was|it is|that's|that was|which is|is|was|to be|called|named)(?=[ :"]) ?[:"]? ?){0,3}
      (?:(?:a|an|the|just|still|always) )?(?!(?:your |my |the )?(?:${asked})|(?:please )?(?:enter|type|choose|give) )`,
    says: 'offered',
    why: 'what answers the question that was named',
    example: 'memorable word is ⟦sampaguita⟧',
    not: 'my security question is wrong',
  },
  {
    pattern: pattern`${start}(?:${asked}) (?:(?:for|on|in) (?:esr|nhsp|ti|it|training(?: interface)?) )?(?!${is}(?!\p{L}))`,
    says: 'bare',
    why: 'the question, and then its answer',
    example: 'first pet ⟦Tyson⟧',
    not: 'security question problem',
  },
  {
    pattern: pattern`${start}(?:security|secret|memorable|safe) (?:answer|word|place|name|person|phrase) (?:that )?(?:i|we|you|they|it)[ ]
      [^\n.?!;:]{2,40}?(?: (?:is|was|=)|:) `,
    says: 'offered',
    single: true,
    why: 'with a clause between',
    example: 'memorable word I was given at registration: ⟦falcon⟧',
  },
  {
    pattern: pattern`${start}${somebody}'?s?(?:'s)? name[ ,:(-]+(?:is |was |which is |its |it's |so )?`,
    says: 'bare',
    why: 'the name of a pet or of family',
    example: "my dog's name is ⟦Biscuit⟧",
    not: "my dad's name is wrong on it",
  },
];

const born = part`(?:that |did |where |was |were )?(?:i|you|we|they) (?:was |were |had )?
  (?:born|gr[eo]w up|lived?|me[e]?t|went|go|honeymooned|married)(?: (?:on|in|at|to))?`;
const askedForName = part`(?:(?:first|fav(?:ou?rite)?|best|eldest|oldest|childhood|memorable|secret)(?: ever)?(?: \p{L}+)?
  |(?:mother|mum|mam|father|dad|partner|spouse|husband|wife)'?s?(?:'s)?(?: \p{L}+)?
  |(?:pet|town|school|street|city|car|teacher)(?= (?:=|-)|:)
  |(?:place|town|city|village|country|house|street|road|school) (?:of birth|${born})|maiden name|nickname)`;
/** That somebody is speaking of such a question: of questions, and of what is asked in them. */
const ofQuestions = sign`(?<!\p{L})(?:que\p{L}{4,7}s?|sec\p{L}* q'?s?|answers?|memor\p{L}*|memrable|hint|q[.:)]|accepts?|match(?:es)?
  |(?:asks?|asked|asking|wants?|what|which|where|who)(?:'s| is| was| were| did)?
  (?: me| us| for| my| your| the| answer| to| name| of| was| is)*)(?!\p{L})`;
const ofThemes = sign`(?<!\p{L})(?:pets?|(?:primary|first|childhood|fav\p{L}*|best) \p{L}+|nickname
  |(?:mother|mum|mam|father|dad)'?s?(?:'s)? (?:maiden|name|first|middle)|(?:me|my) (?:mum|mam|mother)'?s maiden|birth ?place
  |(?:place|town|city|village) of birth|(?:was|were) (?:you |i )?born|(?:you|i) (?:born|gr[eo]w up|met)|meet your|spouse
  |memor\p{L}* \p{L}+|secret (?:word|name|place|person|answer)|honeymoon)(?!\p{L})`;

/** What a name comes after that answers such a question, where one is spoken of. */
export const namesThatAnswer: readonly (Row & { readonly isPlain?: true })[] = [
  {
    pattern: pattern`${start}(?:i|i've|ive|i'd|we)(?: (?:have|had|always|swear|keep|then|did|just|still|only|definitely|both times))*
      (?: (?:put|puts?|said|saying|say|typed?|answer(?:ed)?|gave|wrote|enter(?:ed)?|chose|used|use|went with|swear|picked|set
      |told (?:it|them|her|him)))(?: (?:in|that|it|it's|it was|it is|as|down))* `,
    isPlain: true,
    why: 'I put …',
    example: 'it asks where i was born and i put ⟦Blackpool⟧',
  },
  {
    pattern: pattern`${start}answers?(?: (?:i|is|was|that|to|it|gave|put|my|have|had|given|should be|the|question|security))*(?::| -|,)? `,
    isPlain: true,
    why: 'the answer is …',
    example: 'what is your first pet, the answer is ⟦Tyson⟧',
  },
  {
    pattern: pattern`${start}(?:it was|it is|it's|its|that's|that was|that is|which is|which was|me:|mine:|mine is|mine was|has been set to|was set to
      |(?:set|changed|updated) to) `,
    why: 'it was …',
    example: 'it asks what was your first school, it was ⟦Holy Cross⟧',
  },
  {
    pattern: pattern`${start}${askedForName}(?!\p{L})[^.?!;:,\n]{0,30}?(?: -|:|\?|,|=|\)|"|\.| is| was| as| by)+ `,
    why: 'after what is asked for, and a stop',
    example: "security question first school - ⟦St Anne's⟧",
  },
  {
    pattern: pattern`${start}${askedForName} `,
    why: 'right after what is asked for',
    example: 'it wants my childhood pet ⟦Tyson⟧',
  },
  {
    pattern: pattern`${start}(?:born|grew up|lived|met) (?:in|at|on) `,
    why: 'where somebody was born, lived or met',
    example: 'security question, i was born in ⟦Ibadan⟧',
  },
];

/** The name that answers a question by which a site knows somebody again. */
export function namesInAnswers(text: string, pieces: readonly Piece[], rows = namesThatAnswer): Span[] {
  if (!isIn(text, ofThemes) || !ofQuestions.test(text)) return [];
  return rows.flatMap((row) =>
    matchesOf(text, row.pattern).flatMap(({ 0: whole, index }) =>
      namesFrom(pieces, pieceFrom(pieces, index + whole.length), row.isPlain === true),
    ),
  );
}

/** "Ibadan, and also Redeemed Church" */
function namesFrom(pieces: readonly Piece[], from: number, isPlain: boolean): Span[] {
  const isQuoted = /^["']/.test(pieces[from]?.raw ?? '');
  const first = isQuoted
    ? valueAt(pieces, from, 'offered')
    : (nameAt(pieces, from) ??
      titledAt(pieces, from) ??
      (isPlain ? valueAt(pieces, from, 'answered', true) : undefined));
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
