import { is, type Lead, lead, start } from './lead-words.ts';

/** What sites ask for to know somebody again, beside a password. */
const asked = [
  "(?:first|fav(?:ou?rite)?|eldest|oldest|childhood|old)(?: ever)? (?:pet|car|school|teacher|job|boss|film|movie|book|song|band|food|meal|drink|colour|color|animal|team|football team|place|holiday|singer|actor|street|road|house|nickname|friend|crush|kiss|concert|flower|season|sport)(?:'s)?(?: name| ever)?",
  '(?:childhood |school |old )?nickname',
  "(?:mother|mum|mam|mom)'?s?(?:'s)? maiden(?: name)?",
  '(?:middle|first|pet) names?(?: of| for) (?:my |your )?\\p{L}+(?: \\p{L}+)?',
  "(?:father|dad|mother|mum|gran|nan|grand(?:ad|dad|mother|father|ma|pa)|partner|husband|wife|sister|brother)'?s?(?:'s)? (?:middle name|first name|job|birthplace|town)",
  '(?:place|town|city|village|country) (?:of birth|(?:that )?(?:i|you) (?:was|were) born(?: in)?)',
  'where (?:i|you) (?:was|were) born',
  'birth ?place',
  'street (?:that )?(?:i|you) (?:grew up|lived)(?: on| in)?(?: as a (?:kid|child))?',
  'best friend(?: at school)?',
  'make of (?:my|your) first car',
  'honeymoon(?: question| place)?',
  '(?:security|secret|memorable|memorible|memrable|special|safe|magic)(?: security)? (?:question|answer|word|place|name|person|phrase|date|info(?:rmation)?|bit)s?(?: answer)?',
].join('|');

const answering =
  "(?:i |i've |ive |i have |and i |so i |i always |i've always )(?:put|say|said|answer|answered|typed?|gave|give|chose|used|wrote|went with|set|picked|think|thought)(?: in| that)?(?: it'?s| it was| it is)?";

/** Answers to the questions by which a site knows somebody again. */
export const answerLeads: readonly Lead[] = [
  lead(
    `${start}(?:${asked})(?!\\p{L})(?: (?:for|on|in|to|at) (?:esr|nhsp|ti|it|this|the|my|that|training)(?: \\p{L}+)?)?(?:["')?!.,:;=-]| ${is}| ${answering}| which (?:is|was)| as| to be| that'?s| it'?s| it (?:was|is)| can only be)+ ?(?:(?:${answering}|its|it's|it was|it is|that's|that was|which is|is|was|to be|called|named)(?=[ :"]) ?[:"]? ?){0,3}(?:(?:a|an|the|just|still|always) )?(?!(?:your |my |the )?(?:${asked})|(?:please )?(?:enter|type|choose|give) )`,
    'offered',
  ),
  // "first pet Tyson", "memorable word Sampaguita"
  lead(
    `${start}(?:${asked}) (?:(?:for|on|in) (?:esr|nhsp|ti|it|training(?: interface)?) )?(?!${is}(?!\\p{L}))`,
    'bare',
  ),
  // "memorable word I was given at registration: falcon"
  lead(
    `${start}(?:security|secret|memorable|safe) (?:answer|word|place|name|person|phrase) (?:that )?(?:i|we|you|they|it) [^\\n.?!;:]{2,40}?(?: (?:is|was|=)|:) `,
    'offered',
    true,
  ),
  lead(
    `${start}(?:dog|cat|pet|horse|hamster|budgie|rabbit|tortoise|parrot|kitten|puppy|goldfish|guinea pig|teddy|street|village|boat|house|team|son|daughter|wife|wive|husband|kid|nan|gran|grandson|granddaughter|grandmother|grandfather|grandma|grandad|baby|boy|girl|lad|lass|mum|dad|sister|brother)'?s?(?:'s)? name[ ,:(-]+(?:is |was |which is |its |it's |so )?`,
    'bare',
  ),
];
