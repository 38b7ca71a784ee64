import { distance } from 'fastest-levenshtein';
import { mayMatch } from '../../text/prefilter.ts';
import { mostWords, remembered } from '../text/memo.ts';
import { folded } from '../text/normalise.ts';

/** How words are written in a hurry, and by ear. */
const byEar: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  n: 'and',
  an: 'and',
  wanna: 'want to',
  wana: 'want to',
  wanta: 'want to',
  wont2: 'want to',
  gonna: 'going to',
  gona: 'going to',
  cannot: 'cant',
  cnt: 'cant',
  carnt: 'cant',
  dnt: 'dont',
  dun: 'dont',
  doesn: 'doesnt',
  anymore: 'any more',
  nemore: 'any more',
  alot: 'a lot',
  nothin: 'nothing',
  nuffin: 'nothing',
  nuthin: 'nothing',
  noone: 'nobody',
  no1: 'nobody',
  nobdy: 'nobody',
  sum1: 'someone',
  some1: 'someone',
  any1: 'anyone',
  every1: 'everyone',
  evry1: 'everyone',
  evryone: 'everyone',
  evry: 'every',
  evrything: 'everything',
  wiv: 'with',
  wid: 'with',
  fink: 'think',
  finking: 'thinking',
  meself: 'myself',
  myslef: 'myself',
  mysel: 'myself',
  mesen: 'myself',
  lyf: 'life',
  liv: 'live',
  dye: 'die',
  cos: 'because',
  cuz: 'because',
  coz: 'because',
  wud: 'would',
  cud: 'could',
  shud: 'should',
  nite: 'night',
  nites: 'nights',
  wen: 'when',
  wot: 'what',
  wots: 'whats',
  panik: 'panic',
  panick: 'panic',
  tears: 'tears',
  skared: 'scared',
  scard: 'scared',
  freind: 'friend',
  copin: 'coping',
  dyin: 'dying',
  kil: 'kill',
  kms: 'kill myself',
  enuf: 'enough',
  enuff: 'enough',
  piont: 'point',
  givin: 'giving',
  atack: 'attack',
  attak: 'attack',
  atak: 'attack',
  cri: 'cry',
  cryed: 'cried',
  slep: 'sleep',
  hav: 'have',
  wish2: 'wish to',
  b: 'be',
  im2: 'im too',
  bf: 'boyfriend',
  gf: 'girlfriend',
  hubby: 'husband',
  gna: 'going to',
  '2nite': 'tonight',
  tonite: 'tonight',
  '2moro': 'tomorrow',
  tmrw: 'tomorrow',
  tomoz: 'tomorrow',
  '2day': 'today',
  betta: 'better',
  b4: 'before',
  abt: 'about',
  ppl: 'people',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  thru: 'through',
  tho: 'though',
  rly: 'really',
  ngl: 'honestly',
  tbf: 'honestly',
  cba: 'cant be bothered',
  idk: 'i dont know',
  dunno: 'dont know',
  rn: 'right now',
  str8: 'straight',
  acc: 'account',
  birfday: 'birthday',
  mam: 'mum',
  mom: 'mum',
};

/** Words worth knowing with a letter wrong, where no everyday word lies as near. */
const worth =
  `suicide suicidal hopeless worthless depressed depression anxiety overwhelmed exhausted breakdown burnout mental
    counselling counsellor struggling overdose bullying bullied frightened terrified disappear panicking crying
    nightmares anxious drowning strangled threatened`.split(/\s+/);
const everyday = new Set(
  `depressing overwhelming struggle struggles exhausting frightening terrifying bullies cycling trying drying threaten
    threatens homeless topless restless deprecated pressed expressed impressed metal rental dental disappears fulfilling
    smuggling billing pulling`.split(/\s+/),
);

/** What is drawn together. */
const drawn: readonly (readonly [RegExp, string])[] = [
  [/\bi am\b/g, 'im'],
  [/\bi have\b/g, 'ive'],
  [/(^|\| )am\b/g, '$1im'],
  [/\b(do|does|did|is|was|were|have|has|had|would|could|should|can|will) not\b/g, '$1nt'],
  [/\bcant?nt\b/g, 'cant'],
  [/\b(want|wants|need|have|going|how|try|trying|like|used) 2 (?=[a-z])/g, '$1 to '],
  [/\bno one\b|\bno body\b/g, 'nobody'],
  [/\bmy self\b/g, 'myself'],
];

/**
 * Text as it is weighed: small letters, no apostrophes, usual spellings, "i am" and "do not" drawn together, and a bar
 * between one clause and the next.
 */
export function respell(typed: string): string {
  const words = folded(typed)
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[.!?;,:\n()]+/g, ' | ')
    .replace(/ *[^\p{L}\p{N}| ][^\p{L}\p{N}|]*| {2,}/gu, ' ')
    .split(' ')
    .map(asMeant);
  return drawn
    .reduce(
      (text, [apart, together]) => (mayMatch(apart, text) ? text.replace(apart, together) : text),
      words.join(' '),
    )
    .trim();
}

const asMeant = remembered((word) => byEar[word] ?? ending(word) ?? near(word) ?? word, mostWords);

/** "cryin", "feelin" */
function ending(word: string): string | undefined {
  return /^(?:cry|feel|think|hurt|harm|cutt|end|kill|liv|drink|sleep|eat|go|keep|hav|los|struggl|break|shak|be)in$/.test(
    word,
  )
    ? `${word}g`
    : undefined;
}

function near(word: string): string | undefined {
  if (word.length < 6 || word.length > 14 || everyday.has(word)) return undefined;
  const allowed = word.length > 7 ? 2 : 1;
  return worth.find(
    (right) =>
      right[0] === word[0] && Math.abs(right.length - word.length) <= allowed && distance(right, word) <= allowed,
  );
}
