import { part } from '../../text/pattern.ts';
import { isIn } from '../../text/prefilter.ts';
import { mostParts, remembered } from '../text/memo.ts';

/** What people put before a question: "hi, do you know …", "sorry but …". */
const before = part`(?:(?:and|but|so|also|well|ok|okay|hi|hiya|hello|hey|oh|um|er|right|please|sorry|thanks|cheers|just|quick|question
    |one|more|thing|actually|then|now|wondering|wondered|if|i am|i was|do you know|does anyone know|any idea|any clue|no idea
    |not sure|can you tell me|could you tell me|can you say|tell me|remind me|i want to know|i need to know|i would like to know
    |want to know|need to know|can i ask|may i ask|can i check|just checking|out of interest|basically|hang on|hold on|wait
    |but first|before i start|(?:silly|stupid|daft|random) question|do not know(?= (?:how (?:long|many|much|soon|often)|who|where
    |which|when)\b)|(?:i )?(?:do|would) not know(?= how to (?:get hold|contact|reach|ring|phone|call)\b)) )*`;
/** One of these before a word that is no subject tells something: "can not get in", "is locked", "does not know me". */
const tellsOn = part`not|locked|expired|gone|still|saying|says|said|asking|being|been|in|out|on|off|to|no|never|nothing|frozen|stuck
    |blocked|refused|rejected|invalid|wrong|too|very|so|just|always|only|sent|trying|waiting|getting|having|working|done
    |all(?! (?:the|of|these|those|your)\b)|fine|ok`;
/** "Not sure if it is still good" */
const doubts = /^(?:(?:but|so|and|i|am|i am|just) )*(?:do not know|not sure|unsure|no idea|wondering) (?:if|whether) /;
const begins = new RegExp(
  part`^(?!(?:and )?so did (?:my|the|our|his|her)\b)(?!${before}(?:will|might|shall) (?:look|check|try|do|come|ring|call|see|go|sort|carry|have|let|leave|wait|log|keep
    |give)\b)(?!was (?:the|an?|my) \w+(?: \w+)?$)${before}(?:(?:who|whose|whom|why|how|hw|which|explain|any chance|(?:have you |you )?got any|
    (?:give|send|show|get) me(?! (?:(?:a|an|the|some|to) )*(?:(?:real|actual|live|proper) )?(?:human|person|people|someone
    |somebody|agent|adviser)\b))\b|(?:what|where|whereabouts|when) (?!(?:i|it|we|they|he|she|you)\b(?! (?:need|want)))|(?:what
    |where|when|whereabouts)$|(?:is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|might|must|has|have) (?!
    (?:${tellsOn})\b)|need (?:i|we|it|they)\b|(?:can|could|would|should|do|does|did|is|are) ?not (?:you|they|we|there|someone
    |somebody|anyone|anybody|hr|it|my|this|that)\b)`,
);
/** "And if I'm not there?" */
const supposes =
  /^(?:(?:ok|okay|right|so) )*(?:(?:and|but) if (?:i|they|nobody|no one|it|my|the)\b|and (?:once|when|after) (?:i|it|its|they|that|this|the)(?: \w+){1,4}$|(?:and )?not even (?:a|the|my|for|if|with|on)(?: \w+){1,3}$)/;
/** "Just tell me once more what goes in it" */
const bids =
  /^(?:(?:ok|okay|right|so|and|but|sorry|please|just|can you|could you|hang on) )*(?:tell|remind|show|explain to) (?:me|us) (?:(?:please|again|once|more|just|exactly) )*(?:what|which|how|where|when|who|why)\b/;
/** Asked in the middle of a message without a mark before it: "… says invalid token what does that mean". */
const within =
  new RegExp(part` (?:did (?:you|they)|(?<!\b(?:i|we|you|he|she|they|who|what|just|only) )did it|(?:do(?! (?:it|this|that)\b)|does|can|could|will|would|should|shall) (?:i|you|we|they|it|he|she|there|this|that|the
    |my|your|anyone|anybody|someone|esr|nhsp)|(?:have|am) i|(?:is|are|was|were) there|(?:has|have) (?:it|they) got|should
    (?:something|anything|someone|somebody)|what i (?:do|put|press|click|type)|what (?:is|are
    |does|do|did|will|would|should|can|time|number|address|email|happens|else)|how (?:long|many|much|soon|often|quick|quickly|do i
    |does|can i|would i)|where (?:is|do|does|can|would|are|will)|which (?:one|email|address|link|button|box|code|do)|whom? (?:do
    |does|is|can|will|should|reads|sees)|when (?:do|does|will|can|is|should)|why (?:do|does|is|can|will)|do i (?:need|have|use|put
    |click|get|just)|does (?:it|that|this) (?:matter|mean|have|need|count|take|work)|can i (?:use|get|still|just|do|have|put|ask)
    |am i (?:supposed|meant|allowed)|is (?:it|that|there|this) (?:a|an|the|normal|ok|right|still|any|free|same|true|real|really
    |genuine|legit|safe|spam|from|allowed|compulsory|too late|saved|kept|stored|private|deleted|recorded)) `);
/** Asked at the end of what was told: "found an old email, any use". */
const after =
  new RegExp(part` (?:any (?:use|good)(?: (?:now|still|to me|then|for \w+))?|(?:then|now) (?:what|which)|next|(?<!(?:know|see|says?|sure|that|is|understand) )why|safe to (?:open|click|press|tap|use|do)
    |too late|true or (?:not|false)|is (?:that|this|it) (?:so|correct)|can (?:she|he|they)
    |or (?:what|not|no|my own(?: one)?)|which(?: one)?|same (?:login|password)|right or wrong|yes or no|y or n
    |y n)$`);

/** The same, turned round: "I only clicked it, is that wrong", "asked a minute ago, am I too early". */
const turnedRound =
  new RegExp(part`(?<!\b(?:problem|issue|trouble|thing|point|what|how|where|who|whom|why|which|when|if|as|it|says|said|saying|error
    |message|that|happens) )\b(?:(?:is|was|are|were) (?:it|that|this|they|these)(?! (?:${tellsOn}|a message|what happens)\b(?! (?:ok|fine|right|to|it)\b))
    (?: \w+){1,3}|(?:am|was|were|should|shall) i(?! (?:locked|stuck|blocked|out|asked|told|getting|got|trying|at|in|on)\b)(?: \w+){1,5})$`);

/** What makes a question of what is told: "it needs a capital, doesn't it". A bare "yes" is one only where a question mark follows. */
const tag =
  / (?:(?:is|does|do|will|has|have|can|are|was|did|would|should) not (?:it|they|i|you|that|there)|am i right|is that (?:right|so|correct)|have i got that right|innit|isnt it)$/;
const tagMarked = / (?:yes|yeah|yep|right|correct|no|ok|okay|true|surely|then)$/;
const fewest = 4;

/** What is asked by a tag behind it, without the tag; undefined where there is none. @param isMarked a question mark follows */
export function withoutTag(said: string, isMarked: boolean): string | undefined {
  if (said.split(' ').length < fewest) return undefined;
  const left = said.replace(tag, '');
  if (left !== said) return left;
  const bare = isMarked ? said.replace(tagMarked, '') : said;
  return bare === said ? undefined : bare;
}

/** Asked from the middle on, with the word for what is asked after another: "on what page …", "surely someone can …". */
const turned =
  new RegExp(part`(?:^| )(?:(?:on|in|at|to|from|under|for|with|by|about) (?:what|which|who|whom|whose)|can not (?:find|see) (?:where
    |which)|(?:until|till|since) when|wondering (?:does|do|is|are|can|could|will|should)|please (?:tell|say|inform|explain)(?: me
    | us)? (?:the|my|how|what|which|when|where|who|why)|surely (?:a|an|the|some|someone|somebody|anyone|anybody|you|they|there|it
    |hr)|what (?:was|is) (?:it|that|this|the other one)(?= |$)(?! (?:not|wrong))|(?:you|u) can (?:tell|say|give|send|show)(?: me)?
    |is (?:that|this|it) (?:even|still|really|only|just|also)? ?(?:for|meant for|about) me|(?:the one|thing|number|address|link
    |page) (?:for|to) (?:it|that) is)(?= |$)`);

/** What somebody may want to be given, and what says that something happened to it. */
const thing = part`(?:(?:web|website|email|e mail|mail|internet|phone|telephone|contact|direct|exact|full|proper|correct|right) )?
    (?:email|e mail|address|addresses|link|page|site|website|web page|webpage|url|number|numbers|no|phone|extension|ext|contact
    |contacts|details|helpline|rules|requirements|criteria|policy|opening hours|opening times|hours|guide|instructions|sender
    |length|duration|limit|options|meaning|turnaround|turnaround time|response time)`;
const happened =
  new RegExp(part`\b(?:not|never|(?<!\b(?:phone|tel|mobile) )no(?! (?:of|for)\b)|has|have|had|is|was|were|are|came|come|comes|gone|got|arrived|work|works|working
    |worked|changed|expired|wrong|missing|lost|locked|rejected|refused|fails?|failed|broken|broke|says?|said|new|my|reset it)\b`);
const given = new RegExp(
  part`^(?:(?:hi|hello|hiya|please|just|quick|the|a|an|and|ok|need|i need|i want|want|looking for|after|i am after) )*(?:(?:samaritans?
    |it|help ?desk|training team|staff support) )?${thing} (?:for|of|to|about|on|at) `,
);
const givenPlease = new RegExp(`^(?:[a-z]+ ){0,5}${thing}(?:(?: [a-z]+){0,2} please$| please )`);
const rulesOf =
  new RegExp(part`^(?:[a-z0-9]+ ){1,5}(?:rules|requirements|criteria|options|validity|duration|length|minimum|maximum|limit|lifetime
    |meaning|turnaround|response time|helpline|web address|website address|email address|phone number|extension|website|url
    |opening hours|opening times|where|how|when)$`);

/** A thing asked for by its name alone: "email for the training team please", "password rules". */
function isOfThing(said: string): boolean {
  return (isIn(said, given) || isIn(said, givenPlease) || isIn(said, rulesOf)) && !happened.test(said);
}

/** Of two things, which: "home or work email for the sign up". */
const eitherOf =
  /^(?:(?:ok|so|and|is it|hi|please|the|my|a|an) )*(?:\w+ ){0,3}(?:\w+) or (?:\w+ ?){1,3}(?:(?:for|on|to|with|in|of) (?:\w+ ?){1,4})?(?:please)?$/;

function isEither(said: string): boolean {
  return said.includes(' or ') && eitherOf.test(said) && !happened.test(said) && !tellsOfSelf.test(said);
}
const tellsOfSelf =
  /\b(?:i|im|we|my|me|forgot|forgotten|lost|help|need|want|not|or (?:so|two|three|something|whatever|anything|more|other)|username or password|yes or no)\b/;

/** "Where is my email?" tells that it has not come. */
const misses =
  new RegExp(part` where (?:(?:is|are|has|have|did) (?:my|me|it|they|that|your)(?! (?:written|printed|kept|shown|payroll|assignment|employee|staff|pay|ni
    |national))|(?:is|are|has) (?:the|this)(?: \w+){0,2} (?:email|emails|mail|code|codes|message|text)) `);

/**
 * Whether a clause has the form of a question, as tired people put it: mostly without a question mark, and a report may have one
 * ("why won't it let me in??").
 *
 * @param said corrected text
 */
export const isAsking = remembered(hasForm, mostParts);

function hasForm(said: string): boolean {
  return (
    (begins.test(said) ||
      doubts.test(said) ||
      supposes.test(said) ||
      bids.test(said) ||
      isIn(said, turned) ||
      isIn(said, after) ||
      isIn(said, turnedRound) ||
      isOfThing(said) ||
      isEither(said) ||
      isIn(` ${said} `, within)) &&
    !misses.test(` ${said} `)
  );
}

const wants =
  new RegExp(part`^(?:how (?:do|can|would|could|should|to|am|is)(?! i (?:find|know|see|tell|contact|get (?:to|hold)|check|use|open)\b)
    |can (?:you|someone|somebody|anyone)|could (?:you|someone)|will you|would you|(?:.* )?what (?:do|can|should) i do(?: now)?(?! with)|why
    |what is wrong|what now|is (?:my|it(?! (?:a|an|the|in|by|on|from|free|safe|saved|kept|private|ok)\b))|am i)(?: |$)`);

/** A question that wants something done, or complains: "how do I reset it?" It begins a guide sooner than it asks for a fact. */
export function isWanting(said: string): boolean {
  return wants.test(said);
}

const reasons =
  /^(?:(?:and|but|so|ok|okay|sorry|well|right|oh|just|please|yes|no|hi|hello) )*(?:why|how come|(?:what is|whats) (?:the|your) reason)\b/;

/** "Why 12 hours?" asks for the reason, and not for how long. */
export function asksWhy(said: string): boolean {
  return reasons.test(said);
}
