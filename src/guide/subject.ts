import { part } from '../text/pattern.ts';

/**
 * Whether a value that was said answers a question: nothing of weight is said beside it, or it is said of what the question
 * asks about ("locked me out at 11").
 */

/** Words that add nothing to a value. */
const light = new Set(
  `a an the about abt around round roughly approx approximately circa like maybe perhaps probably possibly prob i i'd id i'm im guess
  think reckon believe suppose say says said saying between would was were is it its it's itd it'd be that thats that's this at on in of or so since from just er um
  umm erm uh hmm well oh ah ok okay yes yeah yep yup aye no nah right sorry hi hiya hello hey please pls plz thanks thank you ta cheers
  then again and once twice thrice my me when not sure no idea clue dunno unsure exactly must have been could be might sometime some time somewhere only literally
  actually really honestly tbh last first time rough guess there was ish mate love hun dear pet duck flower petal hen sweetheart darling pal boss there
  im afraid sir madam also lastly over had go goes it'll itll another tho though summat like some bout arnd gone
  more than nearly almost least less abouts thereabouts dot bang sharp would wouldve mustve
  final made innit comma tho finally fine alright sure recently the one did do with to for if remember right can't cant say definitely certainly mean meant itself nearer closer
  barely hardly scarcely basically practically genuinely precisely easily typically obviously annoyingly stupidly unfortunately sadly apparently quite pretty truly maximum minimum`.split(
    /\s+/,
  ),
);
/** "Three times" counts tries, and tells no time; "before that" orders times; "give or take" is about how exact it is. */
const counts = new RegExp(
  part`\b(?:\d{1,2}|two|three|four|five|six|ten|a couple of|a few|several|loads of|too many|so many|many|all my
    |all of my|all the) ?(?:x|times|wrong times|goes|tries|attempts
    |guesses|wrong goes|wrong tries|wrong attempts|failed attempts|wrong guesses|wrong passwords)\b
    |\b(?:my own (?:silly |stupid |daft )?fault|silly me|stupid me|daft me|like an idiot|like a fool|just my luck|of all times|of course|to be (?:fair|honest|precise|exact)|would you believe(?: it)?|no word of a lie)\b
    |\bx ?\d\b|\bgive or take\b
    |\b(?:before|after) the clocks? (?:changed?|went|go(?:es)?)(?: (?:back|forwards?))?\b|\b(?:before|after) (?:that|then)\b|\b(?:just|shortly|bit) (?:after|before|gone|past)\b`,
  'g',
);
/** Where somebody was tells no more of when: "once more on the bus at ten past". "I'm on my break at two" tells of a break. */
const places = new RegExp(
  part`(?<!\b(?:i'?m|am|be|is|was|were|been|back|go|goes|going|off|start|starting|break|lunch) )\b(?:on|in|at|from|during|over|while on|whilst on) (?:the |my |me |our |a )?
    (?:(?:first|second|last|tea|lunch|dinner|coffee|fag|late|early|long) )?(?:break|bus|train|tram|car|car ?park|canteen|staff ?room|tea ?room|coffee ?room
    |office|nurses'? ?station|station|kitchen|corridor|loo|phone|mobile|laptop|tablet|ipad|pc|computer|home|house|way (?:in|home|to work|here))\b
    |… (?:o'?clock )?(?:drugs?|meds?|medication|medicines?|tea|obs|coffee) (?:round|trolley|run)\b`,
  'g',
);
/** "Can I try at 9?" */
const asking =
  new RegExp(part`^(?:(?:so|ok|and|but|well|please|hi|hello|sorry)[ ,]+)*(?:can|could|shall|should|will|would|when|what|is|are|do|does
    |did|how|may|must|why|who|where|any|am)\b|\?\s*$`);
/** Of what is still to come, or is wanted. */
const ahead =
  new RegExp(part`\b(?:will|won't|i'll|ill|gonna|going to|gotta|need|needs|want|wants|have to|has to|must|trying to|hoping|due|closes?
    |shuts?|opens?|starts?|begins?|ends?|call me|ring me|phone me|text me|until|till|by then|leaves?|leaving)\b`);
/** What people have ahead of them, where nothing says that it is over. */
const event =
  /\b(?:deadline|finish(?:es)?|interview|appraisal|appointment|meeting|exam|course|induction|shift|clinic|handover)\b/;
const past =
  new RegExp(part`\b(?:was|were|did|(?<!(?:ve|have|has) )got|came|sent|told|been|had|went|made|said|forgot|lost|put|began|gave|saw|rang|kept|broke|stopped
    |took|did|last|ago|yesterday|earlier|(?!(?:feed|need|indeed|speed|bleed|seed|shed|hundred|med|bed|red|kid|breed)\b)\w{2,}ed)\b`);

/** "It went and locked me out" is one thing, not two. */
const oneThing = /\b(went|gone|goes|been|gone off) and /g;

/** "If it locks me out at nine": nothing of it is so. "If I remember right" doubts what is. */
const supposed = new RegExp(
  part`\b(?:what if|suppos(?:e|ing)|imagine|let'?s say|in case|if) (?:i|it|he|she|they|we|you|my|the|that|esr|nhsp|someone|somebody)\b
    (?! (?:remember|recall|had to|have to|think|must|mean|am|was|were right|can remember|says?|said|guess))|^(?:so |ok |and |but )?say (?:i|it|my|esr)\b`,
);

/** Where a value stood in a clause. */
export const here = '…';

/** Whether nothing of weight is left when the values are taken out. @param text folded, in small letters, `here` for each value */
export function isAlone(text: string, about: readonly string[]): boolean {
  return areLight(text, wordsOf(about));
}

/**
 * Whether a value is said of one of these subjects: they stand in its clause with nothing of weight between, and the clause
 * asks nothing, and speaks of nothing that is still to come before it comes to the value.
 *
 * @param isOver the value is of a day before today: "can I use the email from last week?"
 */
export function isSaidOf(clause: string, about: readonly string[], isOver = false): boolean {
  const others = about.reduce((rest, phrase) => rest.replace(phrase, ' '), clause);
  if ((!isOver && asking.test(clause)) || supposed.test(clause) || isAhead(others.slice(0, others.indexOf(here) + 1)))
    return false;
  const own = wordsOf(about);
  return about.some((phrase) => {
    const at = ` ${clause} `.search(new RegExp(`(?<![\\p{L}\\p{N}'])${escaped(phrase)}(?![\\p{L}\\p{N}'])`, 'u')) - 1;
    if (at < 0) return false;
    const value = clause.indexOf(here);
    const between = at < value ? clause.slice(at + phrase.length, value) : clause.slice(value + 1, at);
    return areLight(between, own);
  });
}

/** Whether it may be an answer all the same: something is told that is over, and no other use of the value shows. */
export function mayBeOf(clause: string, isPast: boolean): boolean {
  if (began.test(clause) || supposed.test(clause)) return false;
  return !asking.test(clause) && !isAhead(clause) && (isPast || past.test(clause));
}

/** "I've been up since 5": from when on somebody was at something else. */
const began =
  /(?:\b(?:up|awake|on|in|here|working|going|at it|at work|on shift|on call|sat|waiting|trying|queuing) since|\bbeen (?:up|awake|on|in|here|working|at it|at work|on shift)(?: since)?) …/;

/** Whether a clause asks, or speaks of what is still to come, before it comes to the value. */
export function isOfLater(clause: string, isOver: boolean): boolean {
  return (
    (!isOver && asking.test(clause)) || supposed.test(clause) || isAhead(clause.slice(0, clause.indexOf(here) + 1))
  );
}

/** Whether something is told that is over. */
export function isPast(text: string): boolean {
  return past.test(text);
}

/** Whether it is a question, that no value in it answers. */
export function isAsking(clause: string): boolean {
  return asking.test(clause);
}

function isAhead(clause: string): boolean {
  return ahead.test(clause) || (event.test(clause) && !past.test(clause));
}

/**
 * The clause of each value. One that says no more than its value goes with the one before it, or the one after: "it locked
 * me out, at 11".
 *
 * @param text folded, in small letters
 * @param spans where the values stand, in their order
 */
export function clausesOf(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly string[] {
  let marked = '';
  let from = 0;
  for (const { start, end } of spans) {
    marked += text.slice(from, start) + here;
    from = end;
  }
  marked += text.slice(from);
  const clauses = marked
    .replace(oneThing, '$1 ')
    .split(
      /[.!;\n]+(?= |$)|(?<=\?)|, | - | (?:and|but|because|cos|coz|so|as|while|although|then|whereas|or else)(?= )/,
    );
  return clauses.flatMap((clause, at) => {
    const values = clause.split(here).length - 1;
    const whole = values > 0 && isAlone(clause, []) ? withThoseBefore(clauses, at) : clause;
    return Array.from({ length: values }, (_, index) => onlyOne(whole.trim(), index, values));
  });
}

/** "ESR locked me, too many attempts, two minutes ago": back to the first clause before it that says something of its own. */
function withThoseBefore(clauses: readonly string[], at: number): string {
  const tells = clauses.slice(0, at).findLastIndex((clause) => !isAlone(clause, []));
  return [...clauses.slice(Math.max(tells, 0), at).map((one) => one.replaceAll(here, '')), clauses[at]].join(' ');
}

/** The clause with the mark of one value, and none of the others. */
function onlyOne(clause: string, index: number, values: number): string {
  if (values === 1) return clause;
  let at = -1;
  return clause.replaceAll(here, () => {
    at += 1;
    return at === index ? here : '';
  });
}

function areLight(text: string, own: ReadonlySet<string>): boolean {
  const words =
    text
      .replace(counts, ' ')
      .replace(places, ' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [];
  return words.every((word) => light.has(word) || own.has(word));
}

function wordsOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => phrase.split(' ')));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
