import { choosing, type Lead, lead, name, start, system, typing } from './lead-words.ts';

const mine = '(?:my|me|the|our|a|his|her|their|this)';
const notOfPassword = '(?!\\p{L}| (?:reset|link|email|page|form|box|field|rules?|policy|manager|problem|issue))';
/** That somebody is speaking of what they type, where "from … to …" and the like could be of anything. */
const ofTyping =
  /(?<!\p{L})(?:pass\p{L}*|pw|pwd|neither|both|typ(?:e|ed|ing)|log(?:ging|ged)? ?(?:in|on)|sign(?:ing)? in|won'?t (?:take|accept|have)|not? (?:good|accept\p{L}*)|too similar|reject\p{L}*|locked|every \d+ days|expir\p{L}*)(?!\p{L})/iu;

/** Passwords that are told by a detour: by what was asked for, what it was used as, who guessed it, how it is put together. */
export const roundaboutLeads: readonly Lead[] = [
  // "when it asks for password i type …", "for password i am writing …"
  lead(
    `${start}(?:ask(?:s|ed|ing)?|says?|said|saying|wants?|wanted|prompts?|need(?:s|ed)?|when|where|for|in|at)(?: me| us)?(?: (?:for|to enter|to type|about|is))? (?:the |my |a |your )?${name}(?: (?:box|bit|field|part|one|bar))?,? (?:so |then |and )?(?:i|we)(?:'m|'ve)?(?: (?:am|was|just|always|only|then|have|had|do|did|keep))* (?:${typing}|give|gave|say)(?: in)? (?:the word )?`,
    'answered',
  ),
  // "I've always used … as my password"
  lead(
    `${start}(?:us(?:e|es|ed|ing|in)|had|have|has|got|kept|keep|with|${typing}|${choosing}) (?=(?:[^\\s,.;:?!]+ ){1,8}?as ${mine} ${system}?${name}${notOfPassword})`,
    'answered',
  ),
  // "I put for password …"
  lead(`${start}(?:${typing}|${choosing}) (?:for|as) (?:the |my )?${name} `, 'answered'),
  // "changed from … to …"
  lead(
    `${start}(?:chang|switch|swap|went|gone|go)(?:e|es|ed|ing|ped|ping)? (?:it |mine |${mine} ${system}?${name} |over )?from (?=(?:[^\\s,.;:?!]+ ){1,6}?to [^\\s])`,
    'offered',
    false,
    ofTyping,
  ),
  // "he guessed my password straight off, …, so"
  lead(
    `${start}(?:guess|crack|got|kn[eo]w|t[eo]ll|told|suss|work|stole|nick|saw|seen|shar|g[ia]ve|clock|caught|overhear|made|mak|set|cho[os]|pick)\\p{L}* (?:(?!about|of)[^\\s,.;:!?]+ ){0,4}?${mine} ${system}?${name}(?: [^\\s,.;:!?()]+){0,4}(?:,| -|:| \\()+ ?["']?(?:it'?s |which (?:is|was) )?(?=[^\\s,.;:?!"')]+["']?(?:[,.;:)!?](?! who)| -|$))`,
    'bare',
    true,
  ),
  // "the same password since school, …, never failed"
  lead(`${start}${name}(?: [^\\s,.;:!?()]+){1,4}, (?=[^\\s,.;:?!"')]{4,20}, (?!who))`, 'bare', true),
  // "says no to …", "how about …"
  lead(`${start}(?:sa(?:ys|id) no to|would (?:you|it|they|esr|nhsp) (?:accept|allow|take)) `, 'bare', true),
  lead(`${start}(?:how|what) about `, 'bare', true, ofTyping),
  lead(`${start}can (?:my|the) ${system}?${name} (?:just |not just )?be `, 'answered', true),
  lead(`${start}my usual(?: one)?(?: is| was|'s) `, 'bare', true),
  // "hi im lorna pw … help"
  lead(
    `${start}(?:pw|pwd|pword|passwd|p/w) (?=[^\\s]+(?:$| (?:help|pls|plz|please|thx|ta|dob|un|user|and|but|not|won'?t|isn'?t)(?!\\p{L})))`,
    'bare',
    true,
  ),
  // "I used that, just …"
  lead(
    `${start}(?:us(?:e|ed|ing)|put|typed?|entered|tried|chose|picked|went with|have|had|that'?s) (?:that|it|this|his|her|their|its)?(?: name| one)?,? (?:so )?(?:just|only|literally|simply) (?:plain )?(?=[^\\s,.;:?!]+(?:[,.;:!?]|$))`,
    'offered',
    true,
  ),
  // "it's three words all run together, …"
  lead(
    `(?<=(?:words?|names?|letters)(?:,? (?:all|both))? |all )(?:run|joined|stuck|put|pushed|squashed|mashed|smashed|strung)(?: up)?(?: together| in one| as one| into one| with no spaces)*[ ,:-]+(?:so |like |it'?s )?`,
    'offered',
  ),
  // "my pin is letters, not numbers, it's …"
  lead(
    `${start}pin(?!\\p{L})[^\\d\\n.?!;]{0,15}(?:letters|a word|words|not? numbers)[^\\d\\n.?!;]{0,25}?(?:,|:| -)+ ?(?:it'?s |which is )?`,
    'bare',
    true,
  ),
  // "the word I sign in with is …"
  lead(`${start}(?:the|my) word (?:that |which )?(?:i|we|you|they) [^\\n.?!,;:]{1,30}? (?:is|was|=) `, 'offered'),
  lead(
    `${start}(?:the|my) (?:word|one) (?:that |which )?(?:i|we|they)(?:'?ve)? [^\\n.?!,;:]{0,20}(?:us|wr[io]t|typ|put|got|had|have|remember|set|cho[os]|pick|enter|log|sign|go|get (?:on|in))[^\\n.?!,;:]{0,25}? (?:is|was) `,
    'bare',
    true,
  ),
  // "user 412ABLOG01 and …"
  lead(
    `${start}(?:user ?(?:name|id)?|un|log ?in)(?: is| was|:| =)? [^\\s,\\d]*\\d[^\\s,]*(?:,| and| with| &| /| then) `,
    'bare',
    true,
  ),
  // "I have a new password, is …"
  lead(`${start}${name}, ?(?:it )?(?:is|was) `, 'offered', true),
  // "the password I was given at induction was …"
  lead(
    `${start}${name} (?:that |which )?(?:i|we|you|they|he|she|hr|it|my|our)(?:'ve|'d|'m)? [^\\n.?!,;:=]{3,60} (?:is|was|=) (?=[^\\s]+(?:$|[.,;:?!]| (?:and|but|which|it|so|is|not|followed|then|plus)(?!\\p{L})))`,
    'answered',
    true,
  ),
  // "password is same as my name, …"
  lead(
    `${start}${name} (?:is |was |it is )?(?:the )?same (?:like|as|with) (?:my |the )?(?:\\p{L}+ )?name,? (?:which is |it'?s |it is )?`,
    'bare',
    true,
  ),
  lead(
    `${start}(?:log(?:s|ged|ging)?|sign(?:s|ed|ing)?|get(?:s|ting)?|got) (?:in|on|into|onto)(?: (?:to |into |onto )?(?:the |my )?(?!with|using)[^\\s]+){0,2} (?:with|using) (?:just )?|${start}(?:let|gets?|got|letting) (?:me|us) in (?:with|using) `,
    'bare',
    true,
  ),
  lead(
    `${start}(?:make|making|made|have|set|keep|call|here'?s|here is|this is) ${mine} ${system}?${name}[ ,:-]+`,
    'bare',
    true,
  ),
  lead(`${start}(?:with|using|plus) ${name} (?:of )?`, 'bare'),
  lead(`${start}${name} (?:of|starts with|begins with|starting|beginning) `, 'bare', true),
];
