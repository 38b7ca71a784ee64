import { part } from '../../text/pattern.ts';
import { isIn, sieveOf } from '../../text/prefilter.ts';
import { lettersOf, singleSpaced } from '../text/normalise.ts';

const role = part`(?:hca|(?:staff|charge|bank|agency|student|new|senior|ward) (?:nurse|sister|doctor|manager|clerk)|hcsw|joiner
    |recruit|rotator|team mate|teammate|colleague|friend|mate|staff|staff member|member of (?:staff|my team|the team|our team)
    |team member|nurse|student|porter|apprentice|trainee|f1|f2|fy1|fy2|sho|registrar|doctor|consultant|manager|supervisor|matron
    |wife|husband|partner|mum|mother|dad|father|daughter|son|brother|sister|new starter|starter|cleaner|secretary|clerk
    |receptionist|housekeeper|domestic|junior|mentee|locum|physio|pharmacist|midwife|carer|boss|lady|lad|girl|guy|someone|somebody
    |volunteer|technician|sister in charge|deputy|band \d|other half|neighbour|cohort|new nurse|agency nurse|healthcare assistant
    |support worker|employee)s?`;
const owner = '(?:my|our|one of (?:my|our|the|his|her)|a|an|the|this|another|some)';
/** More than one of them: "6 new starters", "half my team". */
const several = part`(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen|several|some|many|loads of|lots of|a few|a couple of
    |both|all|most|half|(?:a|the|my) (?:list|batch|group|bunch|load|number|set|cohort|couple) of)(?: of)?(?: (?:my|our|the|these
    |new|junior|bank|agency|of))*`;
/** "Mates locked out of ESR", "hubby forgot": whose it is stands first, and no "my" before it. */
const bare = new RegExp(
  part`^\W*(?:(?:hi|hello|hey|hiya|so|ok|um|er|please)\W+)*(?:(?:a|the) )?(?:mate|colleague|friend|hubby|husband
    |wife|missus|partner|other half|hca|student|manager|sister|daughter|son|mum|dad|girlfriend|boyfriend|lass
    |lad|gf|bf|workmate|housemate)(?:'?s)? (?:(?:is|has|got|been|just|keeps|keep|getting|still|also|on my ward
    |here|at work) )*(?:been )?(?:locked|lockd|stuck|forgot|forgotten|lost|can'?t|cant|cannot|couldn'?t|not able
    |unable|nhsp|esr|training|password|code|login|needs|hasn'?t|hasnt|isn'?t|isnt|won'?t|wont|didn'?t|never)\b`,
  'i',
);
const titled = part`(?:(?:dr|doctor|mr|mrs|ms|miss|prof|professor|matron|sister|(?:staff |charge |bank |student )?nurse|(?:staff|team
    |ward) (?:member|manager|clerk))\.? (?!(?:in|on|with|and|or|has|is|are|said|says|can|cant|needs|who|i|my|for|from|at
    |the)\b)\p{L}[\p{L}'-]*?)`;
const login =
  '(?:esr|nhsp(?: online)?|account|password|login|log ?in|pw|training(?: interface)?|reset|access|user ?name|code|ti|mandatory training|pay ?slips?)';
const trouble = part`(?:can ?'?t|cannot|cant|couldn'?t|could not|is|isn'?t|are|aren'?t|was|has|hasn'?t|have|haven'?t|had|doesn'?t|don'?t
    |didn'?t|did|won'?t|forgot|forgotten|forgets|needs?|keeps?|gets?|got|lost|never|tried|locked|cannot|starts?|begins?|joins?
    |started|joined|came to me|ask(?:s|ed) me (?:to|how))`;
const saying = part`(?:said|says|say|sez|told|tells|tell|reckons?|thinks?|thought|wants? (?:me|my|it|us|this)|asked me (?:for|to)
    |needs? (?:me|my|it|this|us)|is (?:asking|chasing|on at|nagging|waiting|telling|saying)|has (?:asked|told|sent|given|booked
    |said|done|got)|got me|gave|sent|booked|put|set|did|checked|can see|will|keeps? (?:asking|telling|saying|chasing|nagging
    |emailing))`;

/** "My mate is with me": where they are, and nothing of a login. */
const atHand =
  '(?:with (?:me|us)|here|there|coming|on (?:his|her|their|the) way|next to me|beside me|looking after|driving|picking)';

const subject = new RegExp(
  part`\b${owner} (?:new |\w+ ){0,2}?${role}(?:'s)?(?: (?:in|on|from|called|of|who) (?:[\p{L}\d]+ ?){1,3}?)?
    (?: (?!(?:and|but|so|then)\b|${saying}\b|${trouble}\b)\p{L}{3,12})? (?!${saying}\b)(?:just |also |still |only |really )?${trouble}(?!\w)(?! (?:${atHand}|reachable|available|on (?:(?:ext\w*|bleep|number) )?[+(]?\d+)\b)`,
  'iu',
);
const possession = new RegExp(
  `\\b(?:${owner} (?:\\w+ )?${role}(?:'s|s'?)?|${titled}(?:'s|s)) (?:new |old |own )?${login}\\b`,
  'iu',
);
/** "Dr Khan can't get in", "got 6 new starters, all need logins". */
const others = new RegExp(
  part`\b(?:${titled} ${trouble}(?!\w)|(?<!\bwork(?:ing|ed|s)? )for ${titled}(?: |$|[.,!?])|${several} (?:\w+ )?${role}\b
    (?:\W+\w+){0,6}?\W+(?:need|want|require|without|waiting|who|all|locked|stuck|starting|start|can'?t|cannot|cant|have|haven'?t
    |don'?t|are|aren'?t)\b|(?:for|of) ${several} (?:\w+ )?${role}\b)`,
  'iu',
);
const behalf = new RegExp(
  part`\b(?:on behalf of|for (?:a|my|our|one of (?:my|our)|another|some) (?:\w+ ){0,2}?${role}|(?:reset|unlock|get back
    |unblock)\b(?: (?!for\b)[\w:]+){0,6} of (?:an?|my|our|one of (?:my|our|the)) (?:\w+ ){0,2}?${role}\b|(?:reset|unlock|sort|do|get
    |help|check|change|register|send)\b(?: (?!on\b|in\b|after\b|during\b)\w+){0,4} (?:for )?(?:him|her|them|someone else|somebody else)\b|someone else'?s
    |somebody else'?s|(?:not|isn'?t|isnt) for me\b|asking for (?:a|my) ${role}\b
    |(?:get|let|log) (?:my|our|one of (?:my|our)) (?:\w+ )?${role} (?:back )?(?:on|in|into|onto|logged)\b|help(?:ing)? (?:a|my|our|one of (?:my|our)) (?:\w+ )?${role})`,
  'i',
);
const pronoun = new RegExp(
  part`\b(?:he|she|they) (?:can'?t|cannot|cant|couldn'?t|is locked|'?s locked|has (?:been |used |forgotten|lost|tried|no[ ]
    |not )|has(?:n'?t)? (?:got|had)|hasn'?t|doesn'?t|isn'?t|forgot|keeps getting|needs (?:a|her|his|to|access|it)|never got
    |didn'?t get|didn'?t receive|got locked|gets|tried)\b|\b(?:he|she) (?:just )?(?:asked for|requested|locked|typed|got (?:the|a|it|one))\b|\b(?:his|her) (?:password|account|login|log ?in|esr|nhsp|user ?name
    |email|attempts|code|access|reset|training)\b`,
  'i',
);
/** "Sarah's ESR is locked": a name, and what is theirs. */
const named = new RegExp(
  part`(?<![.!?] |^)\b(?!It|That|What|Who|He|She|There|Here|Let|Trust|Today|Yesterday|Monday|Tuesday|Wednesday|Thursday
    |Friday|Saturday|Sunday)\p{Lu}\p{Ll}{2,12}'s (?:ESR|NHSP|account|password|login|log ?in|user ?name|access|TI
    |[Tt]raining [Ii]nterface)\b`,
  'u',
);
/** The same in small letters, where the word before the login is no thing that has one. */
const small = new RegExp(
  part`(?<!\b(?:the|a|an|this|that|my|our|your) )\b(?!(?:it|that|what|who|he|she|there|here|let|how|where|when|why|today
    |yesterday|tomorrow|everyone|everybody|nobody|anyone|system|trust|hospital|ward|site|page|bank|app|esr|nhsp|training|interface
    |work|problem|password|account|login|username|code|link|email|nhs|morning|someone|somebody|one|other|which)'s)\p{Ll}{3,12}'s[ ]
    (?:esr|nhsp|account|password|login|log ?in|user ?name|access|ti|training interface)\b`,
  'u',
);
const mine = new RegExp(
  part`\b(?:my (?:wife|husband|partner|mum|dad|son|daughter|friend|colleague|mate)(?:'s)? (?:e ?mail|phone|mobile|address
    |number|laptop|inbox))\b|\b(?:got|was|been|is) giv(?:e)?n to (?:someone|somebody|sum1)\b|\bi let my\b|\bmine (?:is|isn'?t|has
    |hasn'?t|won'?t|doesn'?t|didn'?t|keeps|still|never|says)\b|\bmine['’]?s\b|\b(?:on|with|using) my (?:own )?(?:phone|mobile|laptop|tablet|ipad
    |computer|pc|account|login)\b`,
  'i',
);

/** Whether the account is somebody else's: a colleague's who is spoken of, or for whom somebody asks. */
export function someoneElse(said: string): boolean {
  const plain = singleSpaced(said);
  if (isIn(plain, mine)) return isIn(plain, behalf);
  return sieve(plain).some((place) => (ofSomeoneElse[place] as RegExp).test(plain));
}

const ofSomeoneElse = [subject, bare, others, possession, behalf, pronoun, named, small];
const sieve = sieveOf(ofSomeoneElse);

const theirs = new RegExp(
  part`\b(?:(?:my|our) (?:\w+ )?${role}(?:'?s|s')?|his|her|hers|their|theirs|(?:someone|somebody) else'?s)(?:,|:|;|-|[ ]
    (?:own|work|personal|home|nhs|nhs\.net|e-?mail|mail|address|one|account|is|it'?s|at|instead))*,? \S+@`,
  'i',
);

/** Whether an address is said to be somebody else's: "send it to my husband's, ...". */
export function isTheirAddress(said: string): boolean {
  return isIn(singleSpaced(said), theirs);
}

/** "It's for my colleague, actually": said of what is under way already. */
export function isForSomeoneElse(said: string): boolean {
  return isIn(singleSpaced(said), forAnother);
}
const forAnother = new RegExp(
  part`\b(?:(?:it|this|that)(?:'?s| is| was)?|im asking|i'm asking|i am asking|asking) (?:actually |really |all )?
    (?:not mine|not for me|not my (?:own )?(?:account|login)|for (?:${owner} (?:\w+ )?${role}\b|${titled}|(?:someone
    |somebody) else)|${owner} (?:\w+ )?${role}(?:'?s|s')? (?:own )?${login}\b[, ]+(?:and )?(?:not|isn'?t) (?:mine|my own|me)\b)|\bon behalf of\b`,
  'iu',
);

const cross = new RegExp(
  part`\b(?:ridiculous|useless|a joke|is a joke|fuming|furious|fed up|sick (?:and tired )?of|sick to death|ffs|wtf|omfg
    |for god'?s sake|for (?:fuck|f\W{0,4}k|pete|heaven|crying out loud|christ)\w*|bloody|sodding|damn|crap|sh[i*!1]t\w*
    |f[u*@#]+c?k\w*|bollocks|arse|hate (?:this|esr|nhsp|it|the|my|that|you)|rubbish|angry|annoy\w*|driving me|over and over
    |again and again|round in circles|round and round|waste of|wasting my|wasted|pathetic|shambles|shambolic|disgrace\w*
    |unacceptable|appalling|losing the will|lost the will|scream|give up|giving up|had enough|doing my head|tearing my hair
    |pulling my hair|had it with|up to here|end of my tether|wits'? end|nightmare|farce|can do one|every (?:single|bloody|damn)[ ]
    (?:time|day|week)|(?:third|fourth|fifth|sixth|tenth|umpteenth|nth|hundredth|\d+(?:rd|th)) time|how many (?:more )?times|stupid
    |dumb|idiotic|not (?:good|helpful) enough|no use|no help|kill(?:ing|s) me|shoot me|sick of|exasperat\w*|infuriat\w*
    |frustrat\w*|what is the point|what'?s the point|are you (?:even|actually) (?:listening|reading)|you'?re not listening
    |already (?:said|told you|tried that)|just said that|not what i asked|throw (?:this|my|the) (?:\w+ )?(?:out|across|at))\b`,
  'i',
);
const crossMarks = /[!?]{3,}|![^!]{0,60}![^!]{0,60}!/u;
const crossFaces = /[😡🤬😤🙄👿💢]/u;

/** Whether somebody shows it by a face. @param typed as it was typed */
export function isCross(typed: string): boolean {
  return crossFaces.test(typed);
}

/** "Done!!! Thank you" is no shouting. */
const pleased = /\b(?:thanks?|thank ?you|thx|cheers|done|worked|sorted|brilliant|hurrah|yay|finally in)\b/i;

/** Whether somebody is cross by now: in their words, or by shouting. */
export function frustration(said: string): boolean {
  if (isIn(said, cross) || (crossMarks.test(said) && !isIn(said, pleased))) return true;
  const { letters, capitals } = lettersOf(said);
  return letters >= 15 && said.split(/\s+/).length >= 4 && capitals > letters * 0.8;
}
