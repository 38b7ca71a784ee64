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
  // "changed from … to …"
  lead(
    `${start}(?:chang|switch|swap|went|gone|go)(?:e|es|ed|ing|ped|ping)? (?:it |mine |${mine} ${system}?${name} |over )?from (?=(?:[^\\s,.;:?!]+ ){1,6}?to [^\\s])`,
    'offered',
    false,
    ofTyping,
  ),
  // "says no to …", "how about …"
  lead(`${start}(?:sa(?:ys|id) no to|would (?:you|it|they|esr|nhsp) (?:accept|allow|take)) `, 'bare', true),
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
  // "my pin is letters, not numbers, it's …"
  lead(
    `${start}pin(?!\\p{L})[^\\d\\n.?!;]{0,15}(?:letters|a word|words|not? numbers)[^\\d\\n.?!;]{0,25}?(?:,|:| -)+ ?(?:it'?s |which is )?`,
    'bare',
    true,
  ),
  // "user 412ABLOG01 and …"
  lead(
    `${start}(?:user ?(?:name|id)?|un|log ?in)(?: is| was|:| =)? [^\\s,\\d]*\\d[^\\s,]*(?:,| and| with| &| /| then) `,
    'bare',
    true,
  ),
  lead(
    `${start}(?:log(?:s|ged|ging)?|sign(?:s|ed|ing)?|get(?:s|ting)?|got) (?:in|on|into|onto)(?: (?:to |into |onto )?(?:the |my )?(?!with|using)[^\\s]+){0,2} (?:with|using) (?:just )?|${start}(?:let|gets?|got|letting) (?:me|us) in (?:with|using) `,
    'bare',
    true,
  ),
];
