import { part } from '../../text/pattern.ts';

const person = part`(?:(?:a|an|some|the|any|another|your|one|just|please|pls|with|to|2) )*(?:(?:real|actual|live|proper|living|different
    |single|other) )*(?:person|persn|persun|human(?: being)?|humn|humen|hooman|someone|somebody|sum ?one|sumbody|sum1|anyone
    |anybody|agent|advis[eo]r|operator|colleague|member of (?:the |your )?(?:\w+ )?(?:team|staff)|staff member|manager|supervisor
    |representative|technician|help ?desk|service desk|it desk|it team|training team|real people|people|(?:one|some) of (?:you
    |your team|the team|your lot))`;
const me = '(?:me|us)';
const whence =
  '(?: (?:from|in|at|on|off) (?:the |your |my |our )?(?:\\w+ ){0,2}(?:team|desk|helpdesk|department|office|it|staff|lot|end))?';
const talk = '(?:talk(?:ing)?|tlk|speak(?:ing)?|spk|speek|chat(?:ting)?)';

const asking = [
  // "Can you email them for me": the bot writes to those who answer by passing it on.
  /^\W*(?:(?:so|and|ok|then|well|please) )*(?:can|could|will|would) you (?:just )?(?:e-?mail|message|contact|write to|let|tell|ring|call) (?:them|the (?:team|training team|helpdesk))(?: know)?(?: for me| please| instead| then)*\W*$/iu,
  `\\b${talk} (?:to|with|2|wiv) ${person}\\b`,
  part`\b(?:any|is there (?:any|a)|what) chance (?:of (?:a|an|some) |that )?${person}\b`,
  /^\W*(?:(?:please|pls|ok|just|a|an|real|actual|live)\W+)*(?:person|human|agent|advis[eo]r|operator) (?:please|pls|plz|asap|now|urgently)\b/i,
  part`\b(?:be|get) (?:put|passed|transferred|connected|handed|patched|referred|switched)(?: (?:over|on|thru|through|straight|back|to|with|onto))*[ ]
    ${person}\b`,
  // "Can a person help me with it", "could a real human take a look"
  part`^\W*(?:(?:please|pls|so|ok|well|right|then|but|and|hi|hello)\W+)*(?:can|could|will|would|may) (?:i have )?(?:a|an|one|some|any) (?:(?:real|actual|live
    |proper|single) )*(?:person|human(?: being)?|colleague|agent|advis[eo]r|operator|member of staff) (?:please |just |actually )*(?:help|look|see|check|sort
    |deal|do|take|fix|assist|talk|speak|call|ring|answer|get|come)\b`,
  `\b${person} (?:please |to |can |could )?(?:help|assist|see) (?:me|us) in person\b`,
  part`\b(?:put|pass|transfer|connect|hand|patch|refer|switch) ${me}(?: (?:over|on|thru|through|straight|back))* (?:thru[ ]
    |through |onto |on to |over to |to |with )?${person}\b`,
  `\\b(?:get|give|gimme|find|fetch|gis|send)(?: ${me})? (?:to )?${person}\\b`,
  '\\b(?:hand|pass|transfer) (?:me|this|it) over\\b',
  `\\b(?:help|answer|call|reply|hear) (?:from|by|off) ${person}\\b`,
  part`\b(?:want|need|wanting|like|prefer|have|after)(?: to (?:have|get|see))? (?:(?:a|an|another|some|to) )*(?:(?:real|actual
    |live|proper) )*(?:person|human(?: being)?|humn|agent|operator|advis[eo]r)\b`,
  part`\b(?:can|could|will|would|wud|please|pls|want|need|needs|like|have|get)(?: i have)? (?:${person}${whence}|they|you|u)[ ]
    (?:please |pls |just |to |2 |needs? to |there )*(?:ring|call|phone|telephone|contact|email|text|txt|bleep|get back to) ${me}\b`,
  `(?<!\\b(?:my|our|his|her|their) )\\b${person}${whence} (?:please |needs? to |should |must |has to |can |could |would |might |will |to )?(?:ring|call|phone|telephone|contact|email|text|txt|bleep) ${me}\\b`,
  part`\b(?:want|need|like)(?: to (?:have|get))? ${person} (?:(?:from|in|at|off) (?:the |your |my )?(?:\w+ ){1,3})?(?:to|who can|that can)[ ]
    (?:look|check|sort|fix|see|deal|do|reset|help|take)\b`,
  part`^\W*(?:(?:please|pls|so|ok|well|right|then|but|and)\W+)*(?:can|could|will|would) (?:someone|somebody|anyone|anybody
    |sum ?one|sum1) (?:please |pls |just )*(?:(?:have|take) a look|look|check)(?: at| in ?to| on)?(?: (?:it|this|that))?(?:[ ]
    (?:please|pls|out|now|soon|asap|then|for (?:me|us)))*\W*$`,
  part`^(?!.*\b(?:where|how|what|which|whether|if|why|when|is there)\b).*\b(?:raise|log|open|submit|lodge|put in|put through
    |make|create|start) (?:a|an|one|the|my|another) (?:\w+ )?(?:ticket|support request|incident)\b`,
  part`\b(?:want|need|like|after)(?: to)? (?:a|an|one) (?:\w+ )?ticket (?:raising|raised|opening|opened|logging|logged
    |putting in|please)\b`,
  part`^\W*(?:(?:please|pls|so|ok|well|right|then|but|and|just|can you|could you)\W+)*(?:(?:ring|call|phone|telephone|bleep) ${me}
    |(?:give|gimme|gis) (?:me |us )?a (?:ring|call|bell|buzz|tinkle|shout on))\b
    (?= (?:back|at|on|in|after|before|between|from|around|about|when|any|later|today|tonight|tomorrow|this|asap|now|please|pls|if
    |mon|tues|wednes|thurs|fri|satur|sun)|\W*$)`,
].map((pattern) => new RegExp(pattern, 'iu'));
/** "Can someone …", "can I talk to …", "could you get someone …": a wish, in the form of a question. */
const wish = new RegExp(
  part`^\W*(?:any|is there (?:any|a)|what) chance\b|^\W*(?:(?:please|pls|so|ok|well|right|then|but|and)\W+)*(?:can|could|will|would|may) (?:(?:i|we) (?:please |pls |just
    |actually )*(?:${talk}|get|be (?:put|passed|transferred|connected|referred|handed))|(?:a|an|one) (?:real |actual |live )?(?:person|human|colleague|agent|advis[eo]r|member of staff)\b|you (?:please |pls |just )*
    (?:get|find|send|fetch)|someone|somebody|anyone|anybody|sum ?one|sum1|(?:one|some) of (?:you|your)|the (?:help ?desk|team))\b`,
  'iu',
);
/** What others said or did, and what is not wanted. */
const other = new RegExp(
  part`\b(?:don'?t|do not|dont|without|no need to|not|never|rather not|didn'?t|cant|can'?t|cannot|couldn'?t|(?:told|said
    |says?|asked|advised|suggested|tried|trying)(?: (?:me|us|that|i|to|by|he|she|they))*(?: (?:should|could|had|need))*)(?: (?:me
    |us|i|to|want|need|like|have|really|just))* (?:(?:be )?put|talk|speak|call|ring|get(?= (?:to |a |an |any |some |the |through[ ]
    |hold |of |any ?one |real )*(?:person|human|someone|somebody|anyone|anybody|agent|adviser|operator|through|hold)\b)|see|phone
    |contact|person|human|someone|somebody)`,
  'iu',
);
/** A name as Outlook pastes it, of whoever is called Person. */
const pastedName = /^[\p{L}' -]+, [\p{L}' -]+ \([^)]*\bNHS\b[^)]*\)/iu;
const clauseEnd = /[.!?;,\n]+(?=\s|$)|\s(?:-|–|but|and|so|cos|coz|because)\s/giu;

/** By these alone somebody asks for one: "agent please". */
const named = /\b(?:person|human|agent|operator|advis[eo]r|colleague|supervisor)\b/i;

function asks(clause: string, isCommand: (clause: string) => boolean): boolean {
  if (clause.length > 300 || other.test(clause)) return false;
  return asking.some((pattern) => pattern.test(clause)) || (named.test(clause) && isCommand(clause));
}

/**
 * Whether a person is asked for, in whichever clause of what was said: "can somebody ring me about ESR, it won't let me in".
 *
 * @param isCommand whether a clause is one of the ways to ask that are known word for word
 */
export function asksForPerson(text: string, isCommand: (clause: string) => boolean): boolean {
  if (pastedName.test(text)) return false;
  return text
    .slice(0, 1500)
    .split(clauseEnd)
    .some((clause) => asks(clause, isCommand));
}

/** What was said beside that: the clauses in which nobody is asked for. */
export function besidePerson(text: string, isCommand: (clause: string) => boolean): string {
  const kept: string[] = [];
  let from = 0;
  for (const end of [...text.matchAll(clauseEnd), { index: text.length, 0: '' }]) {
    const clause = text.slice(from, end.index);
    if (!asks(clause, isCommand))
      kept.push(`${clause}${/[.!?]/.test(end[0]) ? end[0] : end[0] === '' ? '' : end[0].replace(/^\n/, ' ')}`);
    from = end.index + end[0].length;
  }
  return kept
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/([.,;!?]) (?:and|but|so|cos|coz|because)(?= )/gi, '$1')
    .replace(
      /^(?:[\s.,;:!-]|(?:and|but|so|please|pls|hi|hello|hiya|sorry|problem:)(?=[\s,]|$))+|[\s,;:-]+$|\s(?:and|but|so)$/gi,
      '',
    )
    .trim()
    .replace(/[\s,;]+(?:and|but|so|cos|coz|because)$/i, '');
}

const hour =
  '(?:(?:about |around |roughly |say )?(?:\\d|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|lunch|dinner|tea|break|work|school|my shift|handover))';
const when = part`(?:(?:at|after|before|from|until|till|by|around) ${hour}|between \d|in (?:an?|half an|\d+|two|a few) (?:hour|minute|min)s?
  |(?:tomorrow|today|tonight|this (?:morning|afternoon|evening)|later|any ?time|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mornings?
  |afternoons?|evenings?|weekends?|on my break)\b)`;
const calledWhen = new RegExp(
  part`\b(?:(?:call|ring|phone|telephone|text|txt|bleep|contact|get back to|reach) ${me}|give ${me} a (?:ring|call|bell|buzz))\b
    (?=[^.!?;\n]*?\b${when})[^.!?;\n]{2,120}`,
  'i',
);
const reachedWhen = new RegExp(`(?:\\b(?:only|not|best|ideally|please|but) )*\\b${when}[^.!?;\\n]{0,60}`, 'i');

/**
 * When they want to be rung, in their own words: "call me at 4".
 *
 * @param isReach whether it is said of how to reach them: "07700 900123, after 6"
 */
export function whenToCall(text: string, isReach = false): string | undefined {
  const said = calledWhen.exec(text)?.[0] ?? (isReach ? reachedWhen.exec(text)?.[0] : undefined);
  return said
    ?.replace(/^(?:but|and) /i, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether it is wished that somebody does something, rather than asked who does. */
export function isWish(text: string): boolean {
  return wish.test(text);
}
