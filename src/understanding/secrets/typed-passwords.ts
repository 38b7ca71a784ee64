import { part } from '../../text/pattern.ts';
import { choosing, type Lead, name, start, sure, system, typing } from './named-passwords.ts';
import { pattern, sign } from './rows.ts';

const mine = '(?:my|me|the|our|a|his|her|their|this)';
const notOfPassword = part`(?!\p{L}| (?:reset|link|email|page|form|box|field|rules?|policy|manager|problem|issue))`;
/** That somebody is speaking of what they type, where "from … to …" and the like could be of anything. */
const ofTyping = sign`(?<!\p{L})(?:pass\p{L}*|pw|pwd|neither|both|typ(?:e|ed|ing)|log(?:ging|ged)? ?(?:in|on)|sign(?:ing)? in
  |won'?t (?:take|accept|have)|not? (?:good|accept\p{L}*)|too similar|reject\p{L}*|locked|every \d+ days|expir\p{L}*)(?!\p{L})`;
const refusing = part`(?:won'?t|will not|wouldn'?t|doesn'?t|does not|dont|don't|didn'?t|refus\p{L}+ to|not|never)`;
const taking = part`(?:tak(?:e|ing)|accept(?:ing)?|lik(?:e|ing)|hav(?:e|ing)|let(?:ting)? me (?:use|have)|allow(?:ing)?|recogni[sz](?:e|ing))`;
const verdict = part`(?:not |too |still |no longer |being )?(?:ok|okay|strong|weak|long|short|good|allowed|acceptable|rejected|refused|banned)`;
const asking = part`(?:ask(?:s|ed|ing)?|says?|said|saying|wants?|wanted|prompts?|need(?:s|ed)?|when|where|for|in|at)`;

/** Where somebody says what they typed or chose, or what was refused, without the word; and by detours. */
export const typedPasswords: readonly Lead[] = [
  {
    pattern: pattern`${start}(?:what|which|the (?:word|words|thing|one)|one)(?: (?:did|do))? i(?:'ve|ve)?[ ]?
      (?:have |had |keep |been |always |usually |normally |just )*
      (?:typ(?:e|ed|ing)|put(?:ting)?|enter(?:ed|ing)?|us(?:e|ed|ing)|tried|wrote|write|chose|picked|set)(?: in)?
      (?: (?:on|in|at) (?:the|my|a) [^\n.?!;:,]{1,25}?(?= (?:is|was)))?
      (?: (?:last time|before|every time|for it|was|is|as|just now))*[ ,:?=.-]+(?:was |is |its |it's |it was )?${sure}? ?`,
    says: 'offered',
    why: 'what I typed was …',
    example: 'what i typed was ⟦bluebell⟧',
    not: 'what i typed was right',
  },
  {
    pattern: pattern`${start}${typing}(?: in| it in as| it as| it| as| down)?:? (?:the word |just )?`,
    says: 'typed',
    why: 'I typed …',
    example: 'i typed ⟦bluebell⟧ and it says no',
    not: 'i typed it again',
  },
  {
    pattern: pattern`${start}${choosing}:? (?:the word |just |both |either )?`,
    says: 'offered',
    why: 'I chose …',
    example: 'i tried ⟦bluebell⟧ and it says no',
    not: 'i tried everything',
  },
  {
    pattern: pattern`${start}${refusing}(?: it| they| esr| nhsp| ti| the site)?(?: even)? ${taking} `,
    says: 'offered',
    why: "it won't take …",
    example: "it won't take ⟦bluebell⟧",
    not: "it won't take my password",
  },
  {
    pattern: pattern`${start}(?:hat(?:es|ed|ing)|rejects|rejected|rejecting|refuses|refused|refusing|accepts|accepted|bounced) `,
    says: 'offered',
    why: 'it refuses …',
    example: 'it rejects ⟦bluebell⟧',
  },
  {
    pattern: pattern`${start}(?:is|isn'?t|was|wasn'?t|would|if) (?=\S+ (?:be )?(?:${verdict}|(?:still |not |now |really )?(?:my|the) ${name}))`,
    says: 'offered',
    single: true,
    why: 'is … strong enough?',
    example: 'is ⟦bluebell⟧ too weak?',
    not: 'is it too weak?',
  },
  {
    pattern: pattern`${start}wrong with `,
    says: 'offered',
    why: 'what is wrong with …?',
    example: 'what is wrong with ⟦bluebell⟧?',
    not: 'what is wrong with my account?',
  },
  {
    pattern: pattern`${start}either (?=(?:\S+ ){1,3}or )`,
    says: 'offered',
    why: 'either … or …',
    example: 'it is either ⟦bluebell⟧ or something else',
  },
  {
    pattern: pattern`${start}(?:capital|big) [a-z](?:,? then|,) `,
    says: 'bare',
    why: 'a capital letter, then the others',
    example: 'capital B, then ⟦luebell⟧',
  },
  {
    pattern: pattern`${start}${asking}(?: me| us)?(?: (?:for|to enter|to type|about|is))? (?:the |my |a |your )?${name}
      (?: (?:box|bit|field|part|one|bar))?,? (?:so |then |and )?(?:i|we)(?:'m|'ve)?
      (?: (?:am|was|just|always|only|then|have|had|do|did|keep))* (?:${typing}|give|gave|say)(?: in)? (?:the word )?`,
    says: 'answered',
    why: 'what is typed where a password is asked for',
    example: 'when it asks for password i type ⟦bluebell⟧',
  },
  {
    pattern: pattern`${start}(?:us(?:e|es|ed|ing|in)|had|have|has|got|kept|keep|with|${typing}|${choosing})[ ]
      (?=(?:[^\s,.;:?!]+ ){1,8}?as ${mine} ${system}?${name}${notOfPassword})`,
    says: 'answered',
    why: 'what is used as my password',
    example: "I've always used ⟦bluebell⟧ as my password",
  },
  {
    pattern: pattern`${start}(?:chang|switch|swap|went|gone|go)(?:e|es|ed|ing|ped|ping)?[ ]
      (?:it |mine |${mine} ${system}?${name} |over )?from (?=(?:[^\s,.;:?!]+ ){1,6}?to [^\s])`,
    says: 'offered',
    where: ofTyping,
    why: 'what it was changed from',
    example: 'i changed my password from ⟦bluebell⟧ to something else',
  },
  {
    pattern: pattern`${start}(?:sa(?:ys|id) no to|would (?:you|it|they|esr|nhsp) (?:accept|allow|take)) `,
    says: 'bare',
    single: true,
    why: 'it says no to …',
    example: 'it says no to ⟦bluebell⟧ every time',
  },
  {
    pattern: pattern`${start}(?:pw|pwd|pword|passwd|p/w)[ ]
      (?=[^\s]+(?:$| (?:help|pls|plz|please|thx|ta|dob|un|user|and|but|not|won'?t|isn'?t)(?!\p{L})))`,
    says: 'bare',
    single: true,
    why: 'a word after "pw", and hardly more',
    example: 'hi im lorna pw ⟦bluebell⟧ help',
    not: 'hi im lorna pw reset please',
  },
  {
    pattern: pattern`${start}(?:us(?:e|ed|ing)|put|typed?|entered|tried|chose|picked|went with|have|had|that'?s)[ ]
      (?:that|it|this|his|her|their|its)?(?: name| one)?,? (?:so )?(?:just|only|literally|simply) (?:plain )?(?=[^\s,.;:?!]+(?:[,.;:!?]|$))`,
    says: 'offered',
    single: true,
    why: 'I used that, just …',
    example: 'I used that, just ⟦bluebell⟧.',
  },
  {
    pattern: pattern`${start}pin(?!\p{L})[^\d\n.?!;]{0,15}(?:letters|a word|words|not? numbers)[^\d\n.?!;]{0,25}?(?:,|:| -)+ ?(?:it'?s |which is )?`,
    says: 'bare',
    single: true,
    why: 'a PIN of letters',
    example: "my pin is letters, not numbers, it's ⟦bluebell⟧",
  },
  {
    pattern: pattern`${start}(?:user ?(?:name|id)?|un|log ?in)(?: is| was|:| =)? [^\s,\d]*\d[^\s,]*(?:,| and| with| &| /| then) `,
    says: 'bare',
    single: true,
    why: 'after a user name',
    example: 'user 412ABLOG01 and ⟦bluebell⟧',
  },
  {
    pattern: pattern`${start}(?:log(?:s|ged|ging)?|sign(?:s|ed|ing)?|get(?:s|ting)?|got) (?:in|on|into|onto)
      (?: (?:to |into |onto )?(?:the |my )?(?!with|using)[^\s]+){0,2} (?:with|using) (?:just )?
      |${start}(?:let|gets?|got|letting) (?:me|us) in (?:with|using) `,
    says: 'bare',
    single: true,
    why: 'what somebody logs in with',
    example: 'i log in to esr with ⟦bluebell⟧',
    not: 'i log in to esr with a smartcard',
  },
];

/** "It's …": a password only where something else says so too. */
export const perhapsPasswords: readonly Lead[] = [
  {
    pattern: pattern`${start}(?:wrote|written) (?:it )?down[^\n.?!]{0,15} says `,
    says: 'bare',
    why: 'what the paper says',
    example: 'i wrote it down and the paper says ⟦bluebell⟧',
  },
  {
    pattern: pattern`${start}(?:it'?s|(?:so|and|yes|ok|sure) it is|it (?:was|has been)|that was|mine(?:'s| is| was)
      |(?:old|new|temp(?:orary)?|other|right|proper|real) one(?:'s| is| was|,|:)?) (?:${sure} ){0,2}`,
    says: 'offered',
    why: 'it is …, where passwords are spoken of',
    example: "my password won't work, it's ⟦bluebell⟧",
    not: "it's broken",
  },
];
