import { addressesIn } from '../../text/address.ts';
import { fold, oneLine } from '../../text/fold.ts';
import { part } from '../../text/pattern.ts';
import { asWritten } from './dictated.ts';
import { nameIn } from './person-names.ts';

/** How somebody can be reached. `at` is as it was typed, in one line: a number with its extension, an address in small letters, a place. */
export interface Way {
  readonly by: 'phone' | 'text' | 'bleep' | 'email' | 'other';
  readonly at: string;
}

/** What a person said of themselves, so that a colleague can find and answer them. All of it is as it was typed. */
export interface ContactDetails {
  readonly name?: string;
  readonly payrollNumber?: string;
  /** Why they have no payroll number to give, in their own words. */
  readonly noPayrollNumber?: string;
  readonly ways: readonly Way[];
  /** That nobody should call them, in their own words. */
  readonly noCalls?: string;
  /** That they have no phone, in their own words. */
  readonly noPhone?: string;
  /** What else was said, without the words around the details. */
  readonly rest: string;
}

/** What a form of contact details asks for. */
export type Detail = 'name' | 'payroll-number' | 'reach' | 'issue';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Nobody says all of this in more. */
const longest = 2000;
/** Stands where a detail was taken out: what is beside it are two clauses. */
const taken = '|';

const link =
  '(?:\\s*(?:number|num|no|nr|id|ref|is|are|was|would be|should be|will be|to|at|on|me|us|[:=#-])\\b\\.?|\\s*[:=#.-])*\\s*';
const extension = '(?:ext(?:ension|n|en)?|x)\\.?\\s?(?:no\\.?|number|is|:)?\\s?\\d{2,6}';
const payrollWord = '(?:pay ?rol{1,2}|assignment|employee|staff|personnel)';
const payrollShape = '(?:[A-Za-z]{1,3}[ -]?)?\\d{5,10}(?:\\s?-\\s?\\d{1,2})?(?![\\d@])';
const labelledPayroll = new RegExp(`\\b(?:my |the )?(?:${payrollWord}|esr)${link}(?<value>${payrollShape})`, 'i');
const barePayroll =
  /(?<![\w@+(/.-])(?<value>(?:[A-Za-z]{1,2}|00)?[1-9]\d{5,9}(?:\s?-\s?\d{1,2})?)(?![\w@/]|\.\d|[ -]?\d)/;
/** "Badge says 0044512", "NMC pin 12A3456E": a number that is named as another one than what a form asks for. */
const otherId = new RegExp(
  part`\b(?:my |the )?(?:(?:id |staff |ID )?badge|(?:staff |hospital )?id card|smart ?card|nmc|gmc|hcpc|gphc|library card|parking permit)
      (?:\s*(?:pin|number|num|no|card|registration|reg|id|code|is|says|it|has|[:=#.-])\b\.?|\s*[:=#-])*\s*
      (?<value>(?:[a-z]{0,2}\d{3,12}[a-z]?|\d{2}[a-z]\d{4}[a-z]|\d{4} \d{4} \d{4}))(?![\w@])`,
  'i',
);
const phoneWord =
  '(?:(?:tele)?phone|ph|mobile|mob|cell|tel|landline|number|num|contact|call|ring|reach|text|txt|sms|whatsapp)';
const labelledPhone = new RegExp(
  `\\b(?:my |the |on )?${phoneWord}${link}(?<value>\\+?\\(?\\d[\\d ().-]{5,17}\\d(?:[ ,]*${extension})?)(?![\\w@])`,
  'i',
);
const barePhone = new RegExp(
  `(?<![\\w@.])(?<value>(?:\\+|00|\\(?0)\\d?[\\d ().-]{7,17}\\d(?:[ ,]*${extension})?)(?![\\w@])`,
);
const bareExtension = new RegExp(`(?<![\\w@])(?:(?:use|try|on|via|my) )*(?<value>${extension})(?![\\w@])`, 'i');
/** "You can get me on 4471" */
const reachedOn = /\b(?:get|reach|find|ring|call|phone|contact|catch) me (?:on|at) (?<value>\d{4,6})(?![\w@:/-]|\.\d)/i;
const bleep =
  /\b(?<value>(?:bleep|bleap|blp|pager|dect)(?:\s*(?:number|num|no|me|is|on|it|[:=#.-]))*\s*(?:\d{2,3}[ -]\d{2,3}|\d{3,6}))\b/i;
const fewFigures = /(?<![\w@.:/-])(?<value>\d{4,6})(?![\w@:/]|\.\d)/;
const place = /\b(?:ward|room|bay|theatre|office|reception|a&e|clinic|unit|level|floor|block|desk) ?[\w&-]{0,12}\b/i;

const clauseEnd = /[.!?;,\n|]+(?=\s|$|\|)|\s[-–]\s|\s(?:but|and|so|cos|coz|because|though|use|try)\s/gi;

const saysNot = new RegExp(
  part`\b(?:no|not|none|never|without|nothing|nowt|aint|cannot|forgot(?:ten)?|lost|(?:is|was|are|has|have|had|ha|does|do
    |did|ca|could|would|wo)[e ]?n'?t|dunno|don'?t|unable|n/?a)\b`,
  'i',
);
const isNew = new RegExp(
  part`\b(?:i'?m|im|i am|am|being|as a|only|just|brand)\b.*\b(?:new|started|starting|joined|starter|agency|locum|student
    |bank|honorary|contractor|volunteer)\b|\b(?:first (?:day|week|shift)|new starter|not (?:been )?paid yet|start(?:ed|ing)?[ ]
    (?:today|yesterday|this week|on monday))\b`,
  'i',
);
const away =
  /\b(?:at home|in my (?:locker|bag|car)|not (?:on|with) me|to hand|can'?t (?:find|remember|see|get)|i lost|don'?t (?:know|remember))\b/i;
const ofPayroll = new RegExp(`\\b(?:${payrollWord}|pay ?slip|wage ?slip)s?\\b`, 'i');

const ofNumber = new RegExp(`\\b(?:${payrollWord}|numbers?)\\b`, 'i');
const hasNoSlip =
  /\b(?:no|without|lost|not (?:had|got|seen|to hand)|haven'?t (?:had|got|seen)|never (?:had|got|seen)|yet to (?:get|have|see))\b(?: \w+){0,3} (?:pay|wage) ?slips?\b|\bpay ?slips? (?:yet|at home|to hand)\b/i;

const deaf =
  /\b(?:(?:i'?m|im|i am|am) (?:\w+ )?(?:deaf|mute|non-?verbal|hard of hearing|hearing impaired)|can'?t (?:really )?hear|hard of hearing|deaf)\b/i;
const calling = '(?:call(?:s|ed|ing)?|ring(?:s|ing)?|rung|phone(?:d|s)?|phone ?calls?|telephone(?:d)?|voice ?calls?)';
const noCalling = new RegExp(
  part`\b(?:(?:please |pls )?(?:don'?t|do not|dont|never|rather (?:you|they|people)? ?(?:didn'?t|not)|without)(?: anyone
    | anybody| you| let them| try(?: to)?| want(?: a| to be| you to)?| like| do)* ${calling}|no (?:phone |more |voice[ ]
    |incoming )?calls|not (?:a |by )?(?:phone|call|calls)|instead of (?:a |by )?(?:phone|call|calling|ringing)|(?:can'?t|cannot
    |cant|unable to|not able to|not allowed to) (?:take|answer|have|do|use|get|make|hear) (?:a |any |the |my |personal )*(?:phone
    |mobile|calls?)\b|can'?t (?:really )?(?:talk|speak|answer))`,
  'i',
);
const cannotCall = new RegExp(
  `\\b(?:can'?t|cannot|cant|unable to|not able to) (?:really )?(?:\\w+ )?${calling}\\b`,
  'i',
);
const writtenOnly = new RegExp(
  part`\b(?:text|txt|sms|e-?mail|email|message|messages)s? only\b|\bonly (?:by |via )?(?:text|txt|sms|e-?mail|email)\b|\b
    (?:text|txt|email|e-?mail) (?:not (?:a )?${calling}|not (?:my |by )?(?:mobile|voice)\b|(?:rather than|instead of|over) )`,
  'i',
);
const asksForText = new RegExp(
  part`\b(?:text|txt|sms|whatsapp) (?:me|only|please|pls|if|instead|not|rather|is (?:best|better|easier|fine))\b|\b
    (?:please|pls|just|only|by|via|prefer|(?:can|could) (?:you|they|someone)|rather (?:you|they|have)) (?:a )?(?:text|txt|sms
    |whatsapp)\b`,
  'i',
);
const noPhone = new RegExp(
  part`\b(?:(?:haven'?t|havent|have not|not|don'?t|dont|do not) (?:got |have |own |use )*(?:a |any |my |one )*(?:work[ ]
    |mobile )?(?:phone|mobile)|no (?:phone|mobile|landline)|phone(?:'s| is| has been)? (?:broken|dead|lost|stolen|bust
    |knackered))\b`,
  'i',
);

const mailIsBetter =
  /\be-?mail(?:'?s| is| might be| would be| may be| will be)? (?:\w+ )?(?:better|best|easier|easiest|preferred|safer)\b|\bprefer (?:an )?e-?mail|\be-?mail (?:if (?:you can|possible|poss)|please|preferably|first)\b/i;

/**
 * Reads name, payroll number, ways to be reached and what is left, in any order, of whatever is in a message. A detail
 * is kept as it was typed. Nothing is judged by what it should look like: what it is told by is the words and figures around it.
 *
 * @param open the detail that was asked for just now: a few figures alone are then that; or that a person was asked for
 */
export function contactDetailsIn(said: string, open?: Detail | 'person'): ContactDetails {
  const typed = asWritten(said.slice(0, longest));
  const { text, at } = fold(typed);
  let left = text;
  const asTyped = ({ start, end }: Span) => tidy(typed.slice(at[start], at[end]));
  const blank = ({ start, end }: Span) => {
    left = left.slice(0, start) + taken.repeat(end - start) + left.slice(end);
  };
  /** Takes what a pattern finds out of what is left. The words that lead to it stay, as they may say more. */
  const take = (pattern: RegExp): { readonly value: string; readonly at: number } | undefined => {
    const found = pattern.exec(left);
    const value = found?.groups?.value;
    if (found === null || value === undefined) return undefined;
    const start = found.index + found[0].lastIndexOf(value);
    blank({ start, end: start + value.length });
    return { value: asTyped({ start, end: start + value.length }), at: start };
  };

  const found: (Way & { readonly from: number })[] = [];
  for (const run of text.matchAll(/[^\s<>()[\]{}",;]*@[^\s<>()[\]{}",;]*/g)) {
    const [address] = addressesIn(run[0]);
    if (address === undefined) continue;
    found.push({ by: 'email', at: address, from: run.index });
    blank({ start: run.index, end: run.index + run[0].length });
  }
  for (let one = otherId.exec(left); one !== null; one = otherId.exec(left))
    blank({ start: one.index, end: one.index + one[0].length });
  const isPayrollOpen = open === 'payroll-number';
  let payrollNumber = take(labelledPayroll)?.value;
  for (let one = take(bleep); one !== undefined; one = take(bleep))
    found.push(
      /^dect/i.test(one.value)
        ? { by: 'phone', at: one.value, from: one.at }
        : { by: 'bleep', at: one.value.replace(/^\D+/, ''), from: one.at },
    );
  const nextNumber = () => take(labelledPhone) ?? take(barePhone);
  for (let one = nextNumber(); one !== undefined; one = nextNumber())
    if (isDialled(one.value, isPayrollOpen))
      found.push({ by: isTextAsked(left, one.at) ? 'text' : 'phone', at: one.value, from: one.at });
  if (found.every(({ by }) => by === 'email' || by === 'bleep')) {
    const one = take(bareExtension) ?? take(reachedOn);
    if (one !== undefined) found.push({ by: 'phone', at: one.value, from: one.at });
  }
  // "Ext 5512, but email might be better": what is better comes first.
  const first = mailIsBetter.test(left) ? 'email' : undefined;
  const ways: Way[] = found
    .sort((one, other) => Number(other.by === first) - Number(one.by === first) || one.from - other.from)
    .map(({ by, at }) => ({ by, at }));
  const details = clausesOf(left);
  const noCalls = details.find(
    (clause) =>
      noCalling.test(clause) ||
      writtenOnly.test(clause) ||
      deaf.test(clause) ||
      (open === 'reach' && cannotCall.test(clause)),
  );
  const whyNoPhone = details.find((clause) => noPhone.test(clause));
  const reasons = noCalls === undefined ? undefined : joined(reasonsOf(left, noCalls), left);

  const isBeside = ways.length > 0 || payrollNumber !== undefined;
  const name = nameIn(left, { isOpen: open === 'name', isBeside, isWithPerson: open === 'person' });
  if (name !== undefined) blank(name.span);
  if (
    payrollNumber === undefined &&
    (isPayrollOpen || name !== undefined || ways.length > 0 || !/\p{L}{2}/u.test(left))
  )
    payrollNumber = take(barePayroll)?.value;
  if (ways.length === 0 && open === 'reach') {
    const one = take(fewFigures);
    if (one !== undefined) ways.push({ by: 'phone', at: one.value });
  }
  const whyNone = payrollNumber === undefined ? whyNoPayrollNumber(left, isPayrollOpen) : [];
  if (ways.length === 0 && open === 'reach' && place.test(left) && !/\?/.test(left) && reasons === undefined)
    ways.push({ by: 'other', at: tidy(typed).slice(0, 120) });

  const isWritten = reasons !== undefined || asksForText.test(left);
  const asWanted = (way: Way): Way => {
    if (way.by !== 'phone' && way.by !== 'text') return way;
    return { by: isMobile(way.at) && (way.by === 'text' || isWritten) ? 'text' : 'phone', at: way.at };
  };
  const told = [
    ...(noCalls === undefined ? [] : reasonsOf(left, noCalls)),
    ...whyNone,
    ...(whyNoPhone === undefined ? [] : [whyNoPhone]),
  ];
  return {
    ...(name === undefined ? {} : { name: asTyped(name.value) }),
    ...(payrollNumber === undefined ? {} : { payrollNumber }),
    ...(whyNone.length === 0 ? {} : { noPayrollNumber: joined(whyNone, left) }),
    ways: ways.map(asWanted),
    ...(reasons === undefined ? {} : { noCalls: reasons }),
    ...(whyNoPhone === undefined ? {} : { noPhone: whyNoPhone }),
    rest: ways.some(({ by }) => by === 'other') ? '' : restOf(left, told),
  };
}

/** Whether a number is told that is named as another one: a badge's, a card's, a register's. */
export function tellsOtherId(said: string): boolean {
  return /\d/.test(said) && otherId.test(said);
}

/** A number that a mobile phone has: one that can be texted. */
export function isMobile(number: string): boolean {
  return /^(?:\+?44|0044|0)?7\d{9}$/.test(oneLine(number).replace(/\(0\)|[^\d+]/g, ''));
}

/** The mobile numbers in what was typed, each once, in E.164: British ones, without those that only look so (070, 076). */
export function mobilesIn(typed: string): readonly string[] {
  const numbers = [...fold(typed.slice(0, longest)).text.matchAll(new RegExp(barePhone, 'g'))]
    .map(({ groups }) => groups?.value ?? '')
    .filter(isMobile)
    .map((number) => `+44${number.replace(/\(0\)|\D/g, '').slice(-10)}`);
  return [...new Set(numbers)].filter((number) => !/^\+447[06]/.test(number));
}

/** In one line, without what nobody sees. */
function tidy(typed: string): string {
  return typed
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
}

/** Enough figures for a phone, and not too many for one. Without 0 or + in front it may as well be a payroll number. */
function isDialled(number: string, isPayrollOpen: boolean): boolean {
  const figures = number.replace(/(?:ext|x).*$/i, '').replace(/\D/g, '').length;
  return figures >= 5 && figures <= 15 && (!isPayrollOpen || /^[+(]|^0(?!0\d{1,8}$)/.test(number));
}

/** Whether the words in front of a number that was taken out say that it is to be texted. */
function isTextAsked(left: string, at: number): boolean {
  return /\b(?:text|txt|sms|whatsapp)\W{0,3}(?:(?:me|only|is|on|to|at|number|no)\W{0,2})*$/i.test(left.slice(0, at));
}

/** Clauses as they stood in the text, where nothing else stood between them. */
function joined(clauses: readonly string[], left: string): string {
  const [first = '', last = first] = [clauses[0], clauses.at(-1)];
  const start = left.indexOf(first);
  const whole = left.slice(start, left.indexOf(last, start) + last.length);
  const isAll = clausesOf(whole).length === clauses.length && !whole.includes(taken);
  return (isAll ? oneLine(whole) : clauses.join(', ')).slice(0, 120);
}

function clausesOf(left: string): string[] {
  return left
    .split(clauseEnd)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** The clause that says so, with others that say why: "i cant call, im deaf". */
function reasonsOf(left: string, clause: string): readonly string[] {
  const others = clausesOf(left).filter(
    (one) => one !== clause && (deaf.test(one) || noCalling.test(one) || writtenOnly.test(one)),
  );
  return [clause, ...others];
}

const isOne =
  /^(?:agency|locum|bank|student|contractor|honorary|volunteer|temp|new)(?: (?:nurse|staff|worker|doctor|starter|hca|here))*$/i;

function whyNoPayrollNumber(left: string, isOpen: boolean): readonly string[] {
  const clauses = clausesOf(left);
  // "It won't load my payslip" is what is wrong, where no number is asked for.
  const named = clauses.filter(
    (clause) =>
      ofPayroll.test(clause) &&
      (saysNot.test(clause) || away.test(clause)) &&
      (isOpen || ofNumber.test(clause) || hasNoSlip.test(clause)),
  );
  if (named.length > 0)
    return clauses.filter((clause) => named.includes(clause) || isNew.test(clause) || isOne.test(clause));
  if (!isOpen || /\?/.test(left)) return [];
  const isSaid = (clause: string) => saysNot.test(clause) || isNew.test(clause) || away.test(clause);
  return clauses.length < 5 && clauses.some((clause) => isSaid(clause) || isOne.test(clause)) ? clauses : [];
}

/** "My secretary is on …", "the number on my payslip is …": no more than whose it is, or where it stands. */
const leadsToDetail = /\b(?:is|are|on|at|via|number|no|phone|mobile|ext|bleep|called|answers)\W*$/i;
const mostOfLead = 9;

const aroundDetails = new RegExp(
  part`^(?:ph|and|my|the|is|it'?s|its|on|at|or|to|me|you can|u can|can|number|num|no|phone|mobile|email|e-?mail|name|pay|roll|payroll|payslip|staff|employee|assignment|personnel
    |call|ring|text|txt|sms|whatsapp|bleep|reach|contact|best|please|pls|plz|thanks|thank you|ta|cheers|hi|hello|hiya|via|by|with
    |here|use|try|also|instead|rather|works?|work|home|personal|address|details|oh|ah|found|got|it|:|-|,|\.|\(|\)|ok|okay|so|well|for|a)$`,
  'i',
);

/** What is left, without what was told, and without the clauses that say nothing but what a detail is. */
function restOf(whole: string, told: readonly string[]): string {
  const left = told.reduce((text, reason) => text.replace(reason, (all) => taken.repeat(all.length)), whole);
  const pieces = left.split(/(\|+|[.!?;,\n]+(?=\s|$|\|))/);
  let rest = '';
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? '';
    const words = piece
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '');
    if (words.every((word) => aroundDetails.test(word.replace(/[.,;:!?]+$/, '')))) continue;
    const end = pieces[at + 1] ?? '';
    if (end.startsWith(taken) && leadsToDetail.test(piece) && words.length <= mostOfLead) continue;
    rest += `${piece}${end.startsWith(taken) ? ' ' : end}`;
  }
  return rest
    .replaceAll(taken, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:[\s.,;:-]|(?:and|but|so|coz|cos|because|use|try)(?= |$))+|[\s,;:-]+$/gi, '')
    .replace(/ (?:use|try|on|via|at|is)$/i, '')
    .replace(/^(?:problem|issue)(?: is| -)? (?!with\b|is\b|of\b|in\b|on\b|logging\b|getting\b)(?=\p{L})/iu, '');
}
