import { part } from '../../text/pattern.ts';
import { pattern, type Row } from './rows.ts';

/**
 * How plainly a password is said to come: `named`, so that any word that is no remark on passwords is one ("password is …");
 * `answered`, where a password was asked for or is used as one, so that any single word is one that is no remark and nothing on a
 * computer ("when it asks for the password I type …"); `typed` and `offered`, so that a word which is no everyday one is ("I typed …");
 * `phrase`, so that several words are one which say nothing ("and password …"); `bare`, with nothing between, so that every word must
 * be an uncommon one.
 */
export type Plainness = 'named' | 'answered' | 'typed' | 'offered' | 'phrase' | 'bare';

/** What stands before a password, or after it, and how plainly it says that one comes. What is taken is what stands there. */
export interface Lead extends Row {
  readonly says: Plainness;
  /** The password is a single word, and the sentence goes on after it. */
  readonly single?: true;
}

/** A password, by all its names and the ways they are misspelt. */
export const name = part`(?:p[/.]?wo?r?d?s?|p\.word|passw(?:r?d)?|pwds?|psw|psswd|passwd|passwrd|pswd|pass[ -]?words?
  |p(?:a|aa)s{1,2}w[aeou]*r?[aeou]*r?d+e?s?|passowrds?|passwrods?|passwork|pass|pass[ -]?codes?|pass[ -]?phrases?
  |(?:log ?[io]n|sign ?[io]n|secret|magic|key)[ -]?words?)`;
export const system = part`(?:(?:esr|nhsp(?:[: -]?online)?|ti|training(?: interface)?|interface|login|log in|work|new|old|own|usual) )`;
export const adverb = part`(?:(?:now|currently|just|still|even|always|literally|simply|only|either|probably|definitely|deffo|defo|actually|maybe
  |possibly|called|something like|set (?:to|as)|like|spelt|all (?:one word|lower ?case|small letters|in capitals)|one word|the word
  |the name),? )`;
export const is = part`(?:is|was|are|were|be|=|has(?: always)? been|have(?: always)? been
  |(?:should|would|could|might|may|must|will) be|used to be|called|goes)`;
/** "for ESR", "I set up last week", ", which": between the name and the verb. */
export const aside = part`(?:,? (?:for|on|to|in|i|ive|i've|im|i'm|we|that|which|she|he|they|you|hes|shes|it)[ ]
  (?:[^\s.?!;:=]{1,20} ){0,6}?(?=${is}[ :]))`;
export const start = part`(?<![\p{L}\d])`;
export const typing = part`(?:typ(?:e|ed|es|ing|in)|put(?:ting|tin|s)?|enter(?:ed|ing|in|s)?|key(?:ed|ing)|input(?:ted|ting)?|inputed|bung(?:ed|ing)
  |popp(?:ed|ing)|stuck(?= (?:in )?[^\s]+ (?:in|as) )|whack(?:ed)?|bash(?:ed)?|wrote|writ(?:e|ten|ing)|tapp?(?:ed|ing)|punch(?:ed|ing))`;
export const choosing = part`(?:(?:went|gone|going|go) (?:with|for)|st[iu]ck(?:ing)? (?:with|to)|chose|chosen|choose|choosing|pick(?:ed|ing)?
  |had a (?:go|bash|stab|try) (?:with|at)|guess(?:ed|ing)?|used|using|us(?:e|in)|tried|try(?:ing|in)?)`;
export const sure = part`(?:definitely|deffo|defo|def|always(?: been)?|just|still|been|certainly|100%|it's|its|basically|only|really|honestly|literally)`;

/** "My last wrong password was 3 o'clock this morning", "… was half past two" */
const noTime = part`(?!(?:at |about |around |roughly )*(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'?clock|ish|this|last|today|yesterday|tonight
  |(?:mins?|minutes?|hours?|hrs?) ago|in the|on (?:the|mon|tues|wednes|thurs|fri|satur|sun))\b|(?:just (?:now|gone)|(?:about |gone )?(?:half|quarter|five
  |ten|twenty|twenty[ -]five) (?:past|to|gone)\b)))`;

const passwordOf = part`(?:(?:my|me|the|her|his|our) )?${system}{0,2}${name}`;
const notOfPage = part`(?!\p{L}| (?:reset|link|email|page|form|box`;

/** Where the password is named before it, and what only its owner is to know beside it. */
export const namedPasswords: readonly Lead[] = [
  {
    pattern: pattern`${start}${name}${aside}? ?${is}:? ${adverb}{0,3}${noTime}`,
    says: 'named',
    why: 'what the password is',
    example: 'my password for esr is ⟦tulip⟧ and it says no',
    not: 'my password is wrong',
  },
  {
    pattern: pattern`${start}${name}(?:'s?| has)(?: always)?(?: been)? ${adverb}{0,2}(?<=(?:'s?|been|always) .{0,30})`,
    says: 'named',
    why: "what the password's",
    example: "password's ⟦tulip⟧",
    not: "my password's expired",
  },
  {
    pattern: pattern`${start}${name}(?: (?:here|(?:i|i've|ive|we) (?:have |had |was |am |always |just )?\p{L}{3,9}(?: (?:up|in))?))?[ ]?
      (?::|=|->|=>|-(?= ))+ ?${adverb}{0,2}`,
    says: 'named',
    why: 'a colon or the like after the word',
    example: 'pw: ⟦tulip⟧',
    not: 'password: expired',
  },
  {
    pattern: pattern`${start}${name},? (?=[("'])`,
    says: 'bare',
    why: 'in brackets or quotes after the word',
    example: 'password (⟦tulip⟧) refused',
  },
  {
    pattern: pattern`${start}${name}${aside}? ?${is} (?=[^\n.?!;:]{0,40}(?:name|word|same|usual|always|something|lower ?case|letters|easy|simple))
      [^\n.?!;:,(-]{3,60}?(?:(?:,|\(| -|:| which (?:is|was))+ ?(?:which is |its |it's |called )?|(?<= name) (?!of|is|and|on|was))`,
    says: 'bare',
    why: 'what kind of word it is, and then the word',
    example: "my password is my dog's name, ⟦Biscuit⟧",
  },
  {
    pattern: pattern`(?:^|[\n.,;/|(] ?)(?:(?:my|me|and) )?${system}?${name} `,
    says: 'bare',
    why: 'the word at the head of a line or clause',
    example: 'password ⟦bluebell⟧',
    not: 'password problem',
  },
  {
    pattern: pattern`(?:@[^\s,]{3,60}|${start}(?:un|user ?(?:name|id)?|log ?in|id|e?mail(?: address)?)(?: (?:is|was|=|:))?(?: [^\s,]{1,40})?),?
      (?: (?:and|with|&|/|n))? (?:the |my )?${name} (?:the |a )?`,
    says: 'offered',
    why: 'after a user name',
    example: 'user jbloggs password ⟦bluebell⟧',
    not: 'username and password wrong',
  },
  {
    pattern: pattern`${start}(?:e?mail|username|user|login|log ?in|id) (?:and|with|&) (?:the |my )?${name} (?:the |a )?
      (?=(?:[^\s,.?!]+ ){2,4}[^\s,.?!]+\W*$)`,
    says: 'phrase',
    why: 'several words after a user name, and nothing else',
    example: 'log in with my email and password the ⟦quick brown dog⟧',
  },
  {
    pattern: pattern`${start}p: `,
    says: 'bare',
    why: 'u: and p:, as in a list of logins',
    example: 'u: jbloggs p: ⟦bluebell⟧',
  },
  {
    pattern: pattern`${start}(?:chang|set|reset|mak|made|updat|switch|alter|amend|swap|put)(?:e|es|ed|ing|in|ting|ped)?[ ]
      (?:it|this|that|them|mine|(?:the|my) (?:new|old|other) one|${passwordOf})
      (?: back| (?:on|at|in) (?:my|the) \p{L}+)? (?:to|as|=) (?:be )?${adverb}{0,2}`,
    says: 'offered',
    why: 'what it was changed to',
    example: 'I changed my password to ⟦bluebell⟧',
    not: 'I changed my password to a new one',
  },
  {
    pattern: pattern`${start}set (?:it|mine|this|that|one|me)? ?up (?:as|with) `,
    says: 'offered',
    why: 'what it was set up as',
    example: 'i set it up as ⟦bluebell⟧',
  },
  {
    pattern: pattern`${start}(?:\d{2,3}[a-z]{3,}\d{0,3}|[a-z]{3,}\d{1,3}) ?[/:] ?`,
    says: 'bare',
    why: 'user name, a stroke, password',
    example: 'ABC12 / ⟦bluebell⟧',
  },
  {
    pattern: pattern`${start}(?:make|made|making|want(?:ed)?) it (?:to be |back )?`,
    says: 'bare',
    why: 'what somebody made it',
    example: 'i made it ⟦bluebell⟧',
  },
];

/** Where what says that it was a password comes after it. */
export const passwordsBefore: readonly Lead[] = [
  {
    pattern: pattern`,?(?: down| in| on file)? (?:is|was|as|=|for|being) (?:still |not |now |really |actually |only )?
      (?:me|my|the|her|his|our|(?<=as )an?)(?: (?:temp(?:orary)?|first|default|starter))? ${system}{0,2}${name}
      ${notOfPage}|field|rules?|policy|problem|issue|person|thing|that|which|i\b))`,
    says: 'offered',
    why: 'it is my password',
    example: '⟦bluebell⟧ is my password',
    not: 'what is my password',
  },
  {
    pattern: pattern`[.,!]{0,2}(?: -)?(?: that'?s it[.,!]?)? (?:that'?s|that is|that was) (?:me|my|the) ${system}{0,2}${name}${notOfPage}))`,
    says: 'offered',
    why: "that's my password",
    example: "⟦bluebell⟧, that's my password",
  },
  {
    pattern: pattern`,? (?:in )?all (?:in )?(?:one word|lower ?case|small(?: letters)?|little letters|caps|capitals|together)(?!\p{L}| or)`,
    says: 'offered',
    why: 'how it is written',
    example: '⟦bluebell⟧ all lower case',
  },
  {
    pattern: pattern`,? (?:with (?:a |an )?)?(?:big|capital|small|little) [a-z](?!\p{L}| in )`,
    says: 'offered',
    why: 'which of its letters is a capital',
    example: '⟦bluebell⟧ with a capital B',
  },
  {
    pattern: pattern`,? (?:and |with |then |plus )?(?:a |an |my )?
      (?:\d{1,4}|number|figure|exclamation(?: mark)?|hash|star|symbol|full stop) (?:on|at) the end`,
    says: 'offered',
    why: 'what is at its end',
    example: '⟦bluebell⟧ with a hash at the end',
  },
  {
    pattern: pattern`(?: is|isn'?t|wasn'?t|aint)? (?:not |isn'?t |isnt )(?:being )?(?:accepted|allowed)(?!\p{L})`,
    says: 'typed',
    single: true,
    why: 'it is not accepted',
    example: '⟦bluebell⟧ not accepted',
    not: 'password not accepted',
  },
  {
    pattern: pattern`,? is (?:that|this|it) (?:not )?(?:too (?:short|weak|long|easy)|(?:long|strong|good) enough|ok|okay|allowed)(?!\p{L})`,
    says: 'offered',
    single: true,
    why: 'is it strong enough?',
    example: '⟦bluebell⟧, is that too short?',
  },
  {
    pattern: pattern`[ ](?:in|into) the (?:box|field|bit|one|boxes) with (?:the |them )?(?:dots|stars|circles|blobs)`,
    says: 'answered',
    why: 'it is typed where nobody can read it',
    example: 'i put ⟦bluebell⟧ in the box with the dots',
  },
  {
    pattern: pattern`[ ](?:has|have|had) (?:already )?been used(?!\p{L})`,
    says: 'offered',
    why: 'it was used before',
    example: 'it says ⟦bluebell⟧ has been used',
    not: 'the link has been used',
  },
  {
    pattern: pattern`[ ](?:is|was|isn'?t|wasn'?t|not|ain'?t)(?: not)?(?: apparently| now| being)?[ ]
      (?:too (?:weak|short|common|easy|simple|obvious|similar)|strong enough|long enough|good enough|complex enough)`,
    says: 'offered',
    why: 'it is too weak',
    example: '⟦bluebell⟧ is too weak',
    not: 'password is too short',
  },
];
