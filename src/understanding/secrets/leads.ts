import { adverb, aside, choosing, is, type Lead, lead, name, start, sure, system, typing } from './lead-words.ts';

/** Where the password is named, and what only its owner is to know beside it. */
export const namingLeads: readonly Lead[] = [
  lead(`${start}${name}${aside}? ?${is}:? ${adverb}{0,3}`, 'named'),
  lead(`${start}${name}(?:'s?| has)(?: always)?(?: been)? ${adverb}{0,2}(?<=(?:'s?|been|always) .{0,30})`, 'named'),
  lead(
    `${start}${name}(?: (?:here|(?:i|i've|ive|we) (?:have |had |was |am |always |just )?\\p{L}{3,9}(?: (?:up|in))?))? ?(?::|=|->|=>|-(?= ))+ ?${adverb}{0,2}`,
    'named',
  ),
  lead(`${start}${name},? (?=[("'])`, 'bare'),
  // "my password is my dog's name, Biscuit"
  lead(
    `${start}${name}${aside}? ?${is} (?=[^\\n.?!;:]{0,40}(?:name|word|same|usual|always|something|lower ?case|letters|easy|simple))[^\\n.?!;:,(-]{3,60}?(?:(?:,|\\(| -|:| which (?:is|was))+ ?(?:which is |its |it's |called )?|(?<= name) (?!of|is|and|on|was))`,
    'bare',
  ),
  // "password bluebell" at the head of a line or clause, or with a user name before it
  lead(`(?:^|[\\n.,;/|(] ?)(?:(?:my|me|and) )?${system}?${name} `, 'bare'),
  lead(
    `(?:@[^\\s,]{3,60}|${start}(?:un|user ?(?:name|id)?|log ?in|id|e?mail(?: address)?)(?: (?:is|was|=|:))?(?: [^\\s,]{1,40})?),?(?: (?:and|with|&|/|n))? (?:the |my )?${name} (?:the |a )?`,
    'offered',
  ),
  lead(
    `${start}(?:e?mail|username|user|login|log ?in|id) (?:and|with|&) (?:the |my )?${name} (?:the |a )?(?=(?:[^\\s,.?!]+ ){2,4}[^\\s,.?!]+\\W*$)`,
    'phrase',
  ),
  lead(`${start}p: `, 'bare'),
  // "changed my password to …", "set it to …"
  lead(
    `${start}(?:chang|set|reset|mak|made|updat|switch|alter|amend|swap|put)(?:e|es|ed|ing|in|ting|ped)? (?:it|this|that|them|mine|(?:the|my) (?:new|old|other) one|(?:(?:my|me|the|her|his|our) )?${system}{0,2}${name})(?: back| (?:on|at|in) (?:my|the) \\p{L}+)? (?:to|as|=) (?:be )?${adverb}{0,2}`,
    'offered',
  ),
  lead(`${start}set (?:it|mine|this|that|one|me)? ?up (?:as|with) `, 'offered'),
  // "ABC12 / bluebell"
  lead(`${start}(?:\\d{2,3}[a-z]{3,}\\d{0,3}|[a-z]{3,}\\d{1,3}) ?[/:] ?`, 'bare'),
  lead(`${start}(?:make|made|making|want(?:ed)?) it (?:to be |back )?`, 'bare'),
];

/** Where somebody says what they typed, without the word. */
export const offeringLeads: readonly Lead[] = [
  lead(
    `${start}(?:what|which|the (?:word|words|thing|one)|one)(?: (?:did|do))? i(?:'ve|ve)? ?(?:have |had |keep |been |always |usually |normally |just )*(?:typ(?:e|ed|ing)|put(?:ting)?|enter(?:ed|ing)?|us(?:e|ed|ing)|tried|wrote|write|chose|picked|set)(?: in)?(?: (?:on|in|at) (?:the|my|a) [^\\n.?!;:,]{1,25}?(?= (?:is|was)))?(?: (?:last time|before|every time|for it|was|is|as|just now))*[ ,:?=.-]+(?:was |is |its |it's |it was )?${sure}? ?`,
    'offered',
  ),
  lead(`${start}${typing}(?: in| it in as| it as| it| as| down)?:? (?:the word |just )?`, 'typed'),
  lead(`${start}${choosing}:? (?:the word |just |both |either )?`, 'offered'),
  lead(
    `${start}(?:won'?t|will not|wouldn'?t|doesn'?t|does not|dont|don't|didn'?t|refus\\p{L}+ to|not|never)(?: it| they| esr| nhsp| ti| the site)?(?: even)? (?:tak(?:e|ing)|accept(?:ing)?|lik(?:e|ing)|hav(?:e|ing)|let(?:ting)? me (?:use|have)|allow(?:ing)?|recogni[sz](?:e|ing)) `,
    'offered',
  ),
  lead(
    `${start}(?:hat(?:es|ed|ing)|rejects|rejected|rejecting|refuses|refused|refusing|accepts|accepted|bounced) `,
    'offered',
  ),
  lead(
    `${start}(?:is|isn'?t|was|wasn'?t|would|if) (?=\\S+ (?:be )?(?:(?:not |too |still |no longer |being )?(?:ok|okay|strong|weak|long|short|good|allowed|acceptable|rejected|refused|banned)|(?:still |not |now |really )?(?:my|the) ${name}))`,
    'offered',
    true,
  ),
  lead(`${start}wrong with `, 'offered'),
  lead(`${start}either (?=(?:\\S+ ){1,3}or )`, 'offered'),
  lead(`${start}(?:capital|big) [a-z](?:,? then|,) `, 'bare'),
];

/** "It's bluebell": a password only where something else says so too. */
export const beingLeads: readonly Lead[] = [
  lead(`${start}(?:wrote|written) (?:it )?down[^\\n.?!]{0,15} says `, 'bare'),
  lead(
    `${start}(?:it'?s|(?:so|and|yes|ok|sure) it is|it (?:was|has been)|that was|mine(?:'s| is| was)|(?:old|new|temp(?:orary)?|other|right|proper|real) one(?:'s| is| was|,|:)?) (?:${sure} ){0,2}`,
    'offered',
  ),
];

/** What says that a word before it was a password. */
export const trails: readonly Lead[] = [
  lead(
    `,?(?: down| in| on file)? (?:is|was|as|=|for|being) (?:still |not |now |really |actually |only )?(?:me|my|the|her|his|our|(?<=as )an?)(?: (?:temp(?:orary)?|first|default|starter))? ${system}{0,2}${name}(?!\\p{L}| (?:reset|link|email|page|form|box|field|rules?|policy|problem|issue|person|thing|that|which|i\\b))`,
    'offered',
  ),
  lead(
    `[.,!]{0,2}(?: -)?(?: that'?s it[.,!]?)? (?:that'?s|that is|that was) (?:me|my|the) ${system}{0,2}${name}(?!\\p{L}| (?:reset|link|email|page|form|box))`,
    'offered',
  ),
  lead(
    `,? (?:in )?all (?:in )?(?:one word|lower ?case|small(?: letters)?|little letters|caps|capitals|together)(?!\\p{L}| or)`,
    'offered',
  ),
  lead(`,? (?:with (?:a |an )?)?(?:big|capital|small|little) [a-z](?!\\p{L}| in )`, 'offered'),
  lead(
    `,? (?:and |with |then |plus )?(?:a |an |my )?(?:\\d{1,4}|number|figure|exclamation(?: mark)?|hash|star|symbol|full stop) (?:on|at) the end`,
    'offered',
  ),
  lead(`(?: is|isn'?t|wasn'?t|aint)? (?:not |isn'?t |isnt )(?:being )?(?:accepted|allowed)(?!\\p{L})`, 'typed', true),
  lead(
    `,? is (?:that|this|it) (?:not )?(?:too (?:short|weak|long|easy)|(?:long|strong|good) enough|ok|okay|allowed)(?!\\p{L})`,
    'offered',
    true,
  ),
  lead(` (?:in|into) the (?:box|field|bit|one|boxes) with (?:the |them )?(?:dots|stars|circles|blobs)`, 'answered'),
  lead(` (?:has|have|had) (?:already )?been used(?!\\p{L})`, 'offered'),
  lead(
    ` (?:is|was|isn'?t|wasn'?t|not|ain'?t)(?: not)?(?: apparently| now| being)? (?:too (?:weak|short|common|easy|simple|obvious|similar)|strong enough|long enough|good enough|complex enough)`,
    'offered',
  ),
];

/** "I put Dr Patel as my supervisor": said of something else after all. */
export const ofOthers = new RegExp(
  `^ (?:down )?(?:as|for) (?:(?:my|the|a|an|our) (?!${system}{0,2}${name})|(?:first|last|middle|sur|fore|given|family|user) ?name)|^,? \\(?[^\\s@,]{1,40}@`,
  'iu',
);

/** Words that go with telling a password: "shh", "all one word", "I know it's right". */
export const telling =
  /(?<!\p{L})(?:sh+h|don'?t tell|dont tell|don'?t laugh|don'?t judge|between (?:you|us|ourselves|me)|our secret|keep it (?:quiet|secret)|all (?:one word|lower ?case|small|in (?:caps|capitals))|small letters|lower ?case|capital [a-z]|no (?:spaces|capitals)|caps lock|as always|always (?:been|was|used|use)|definitely|deffo|i know its|i know it's|wrote it down|written it down|same (?:one )?as (?:always|ever)|since forever|(?:easy|hard|simple|tricky) one|nothing (?:fancy|clever)|for years|10 years)(?!\p{L})/iu;
/** Where somebody is speaking of passwords at all. */
export const ofPasswords = new RegExp(
  `${start}(?:${name}|log(?:ging|in|ged)?[ -]?(?:in|on)?|sign(?:ing)? in|typed?|typing|boxes|incorrect|accept\\p{L}*|reject\\p{L}*|won'?t (?:take|have)|not having it|too (?:weak|short)|caps lock|sa(?:ys|id) no)(?!\\p{L})`,
  'iu',
);
