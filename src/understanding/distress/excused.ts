import { part } from '../../text/pattern.ts';
import { sieveOf } from '../../text/prefilter.ts';
import { respell } from './respelling.ts';

/** Ways of speaking, and matters of record, that say nothing of the person. */
const excused: readonly RegExp[] = [
  /\b(?:losing|lost|loosing|sapping|lose) (?:the|my|all) (?:\w+ )?will to live\b(?! and (?:i mean|im not|im serious)| any more| for real| seriously)/g,
  /\bsuicide squad\b|\bgood grief\b|\bgrief (?:another|not|again|this|what)\b/g,
  /\bfor crying out loud\b|\bcrying with laughter\b|\bcry(?:ing)? laughing\b|\bcry for help\b/g,
  /\b(?:sick|bored|tired|scared|frightened) (?:\w+ )?(?:to death|half to death|stiff)\b/g,
  new RegExp(
    part`\b(?:rather|sooner) die\b|\bover my dead body\b|\b(?:death|end) of me\b|\bto die for\b|\b(?:(?:and|im
    |i am|honestly|literally|actually|absolutely|just) )*dying (?:to|for)\b(?: (?:a|an|some|my|the|another
    |this|that) \w+)?`,
    'g',
  ),
  /\b(?:hopeless|useless|rubbish|terrible|worthless) (?:with|at|on|when it comes to)\b/g,
  /\b(?:hopeless|useless|worthless) (?:chat ?bot|bot|system|website|thing|site|link|code|helpdesk|service|app|form|email)s?\b/g,
  new RegExp(
    part`\b(?:suicide|suicidal|mental health|wellbeing|self ?harm|domestic (?:abuse|violence)|bereavement|resilience
    |stress|anxiety|depression|counselling|bullying)(?: (?!is|my|im|i|me)\w+){0,4} (?:training|modules?|courses?
    |e ?learning|elearning|policy|certificate|session|refresher|study|webinar|competency|assessment|team login)\b`,
    'g',
  ),
  new RegExp(
    part`\b(?:training|module|course|e ?learning|webinar|session) (?:\w+ ){0,2}(?:on|about|for|in|called|named) (?:\w+ ){0,2}(?:suicide
    |suicidal|mental health|wellbeing|self ?harm|domestic (?:abuse|violence)|bereavement|resilience|stress
    |anxiety|depression|bullying)(?: prevention| awareness)?\b`,
    'g',
  ),
  new RegExp(
    part`\b(?:off|leave|absence|away|absent)(?: \w+){0,3} (?:with|for|due to|because of|after|following|from) (?:\w+ ){0,2}(?:stress
    |depression|anxiety|burnout|bereavement|breakdown|mental health|panic attacks?|miscarriage|grief)\b`,
    'g',
  ),
  /\b(?:bereavement|compassionate|stress|sick) leave\b/g,
  /\b(?:basic|advanced|immediate|intermediate|paediatric|newborn|adult) life support\b/g,
  /\bfor the life of me\b|\bnever (?:\w+ ){0,5}in my (?:\w+ )?life\b|\bno use to me (?:till|until|without|if|unless|when|on|at)\b/g,
  /\b(?:extension|number|link|code|email|guide|page|site|answer|list|app|phone|that|this|it|its|thats)s?(?: (?:is|are|was|were))? (?:of )?(?:no|not much|not any) use to me\b/g,
  /\b(?:minutes?|mins?|hours?|days?|weeks?) of my life(?= (?:that )?(?:ill|i will|im not|i wont|gone|wasted)\b)/g,
  /\b(?:link|email|code|token|account|session|login|screen|page|phone|laptop|computer|pc|battery|site|system|app|it|its|thats)(?: \w+)? (?:died|dead|dying|dies|killed)\b/g,
  /\bneed (?:it|this|that|one) (?:for )?myself\b/g,
  /\b(?:drugs?|meds|medicines?) (?:rounds?|trolleys?|charts?|cupboards?|keys?|calculations?|calcs|administration)\b/g,
  /\b(?:mental health|psychiatric|psychiatry|counselling|suicide) (?:nurse|ward|unit|trust|team|act|services? manager|practitioner|department)\b/g,
];

const sieve = sieveOf(excused);

/** Only so much of a message is read. */
const longest = 4000;

/** What was typed, as it is weighed: usual spellings, clauses divided by " | ", and mere ways of speaking taken out. */
export function meantBy(said: string): string {
  // All clauses at once: no way of speaking goes on from one line to the next.
  const clauses = respell(said.slice(0, longest)).replace(/ ?[|] ?/g, '\n');
  // Taking one out puts nothing new together: a blank stands in its place.
  const meant = sieve(clauses).reduce((rest, place) => rest.replace(excused[place] as RegExp, ' '), clauses);
  return meant
    .split('\n')
    .map((clause) => clause.replace(/ {2,}/g, ' ').trim())
    .filter((clause) => clause !== '')
    .join(' | ');
}
