import { part } from '../../text/pattern.ts';
/** Words that take back what went before. */
export interface Correction {
  readonly meant: string;
  /** They can mean nothing else: "I meant" cannot, a bare "no" can. */
  readonly firm: boolean;
  /** They say sorry first, or how it was instead. */
  readonly regrets: boolean;
  /** What it is not: "ESR, not NHSP". With no other sign this may be anything: "email not found". */
  readonly denied?: string;
  readonly otherSigns: boolean;
}

const sorry = new RegExp(
  part`^(?:(?:no|nope|nah|nay|naw|not that(?: one)?|sorry|(?:my )?apologies|pardon(?: me)?|come to think of it|thinking about it
    |now i think(?: of it)?|(?:i(?:['’]?ve)? )?got (?:(?:them|it|those|these|that|the two) )?(?:mixed up|muddled(?: up)?|wrong)
    |wrong system|oops|wait(?: a (?:sec|second|mo|minute|tick))?|(?:hang|hold) on(?: a[ ]
    (?:sec|second|mo|minute|tick))?|actually|oh|er|um|wrong(?: (?:one|address|e?mail|number|time|day|date))?|scratch that|scrap that|ignore that|correction|my mistake
    |my bad|i lied|(?:i )?tell a lie|whoops|woops|on second thoughts|no no|hold up|rather)\b[\s,.;:!-]*)+`,
  'i',
);
const meaning = new RegExp(
  part`^(?:meant|i said [\w: ]{2,30}? (?:but|when|and) (?:i )?meant|i should(?: have|ve|['’]ve)? said|i (?:actually |really )?(?:meant|mean|said|was (?:talking|asking|on) about|am (?:talking|asking) about)|i['’]?m[ ]
    (?:talking|asking) about|i meant to say|make that|change (?:that|it) to)\b(?: to say| that)?[\s,:]*`,
  'i',
);
const stating =
  /^(?:it['’]?s(?: actually| really| for| about)?|it is|it was|that was|this is(?: about)?|the|in|on|for)\b\s*/i;
/** "It's the training one I meant" */
const meaningLast = /[\s,]+(?:that |what )?i (?:actually |really )?(?:meant|mean)[.!]*$/i;
/** "… not NHSP", at the end, and "not NHSP, …" before the thing that was meant. */
const deniedLast = /[\s,]+(?:and )?not (?:the |my |on |for )?([\w:. ]{2,30})[.!]*$/i;
const deniedFirst = /^not (?:the |my |on |for )?([\w: ]{2,30}?)[,;.]\s*(?:but )?/i;

/**
 * Hears "no, I meant ESR", "sorry, it was yesterday", "not NHSP, the training one". What was meant is left for the caller to
 * understand, in the light of where the person stands.
 */
export function correctionIn(text: string): Correction | undefined {
  if (text.length > 200) return undefined;
  let rest = text.trim();
  const lead = rest.match(sorry)?.[0] ?? '';
  rest = rest.slice(lead.length);
  const denied = (rest.match(deniedFirst) ?? rest.match(deniedLast))?.[1];
  rest = rest.replace(deniedFirst, '').replace(deniedLast, '');
  const firmly = meaning.exec(rest)?.[0] ?? '';
  const isMeantLast = firmly === '' && meaningLast.test(rest);
  rest = rest.slice(firmly.length).replace(meaningLast, '');
  if (lead === '' && firmly === '' && !isMeantLast && denied === undefined) return undefined;
  const meant = rest.replace(stating, '').trim();
  if (meant === '') return undefined;
  const regrets =
    /\b(?:sorry|oops|wrong|apologies|pardon|think|thinking|mixed|muddled)\b/i.test(lead) ||
    (lead !== '' && /^(?:it|that) was\b/i.test(rest));
  const firm = firmly !== '' || isMeantLast;
  const otherSigns = lead !== '' || firm;
  return { meant, firm, regrets, otherSigns, ...(denied === undefined ? {} : { denied }) };
}
