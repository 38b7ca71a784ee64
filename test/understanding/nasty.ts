/** Repeatable random numbers from 0 up to 1, so that a test that fails once fails again. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const pieces: readonly string[] = [
  ...'a Z 0 7 9 . , ; : ! ? @ # $ % & * ( ) [ ] { } < > / \\ | _ - + = ~ ^ " \''.split(' '),
  ' ',
  '  ',
  '\n',
  '\t',
  '\0',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\u0301',
  '\ufe0f',
  '\u20e3',
  '\ud83d',
  '\udc4d',
  '👩‍⚕️',
  '🇬🇧',
  '🙄',
  'é',
  'ß',
  'ﬁ',
  '½',
  'İ',
  'ſ',
  '٣',
  '６',
  'ע',
  'مر',
  '漢字',
  'password',
  'pw is',
  'code',
  'pin',
  'dob',
  'born on',
  'ni no',
  'token=',
  'https://x.test/',
  '?key=',
  'x@y.test',
  '640 215',
  '3/4/1979',
  'nineteen eighty two',
  'Gardenia22',
  'AB 12 34 56 C',
  'i want to die',
  'not',
  'since last night',
  '20 mins ago',
  'Tuesday',
  'joined',
  'my colleague',
  "can't",
  'junk',
  '[password removed]',
  '[code removed',
];

/** Text as nobody should have to read it: of words, marks, other alphabets and what cannot be seen. */
export function nastyTexts(count: number, longest = 60): string[] {
  const next = numbersFrom(20_261_120);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(next() * longest) }, () => pieces[Math.floor(next() * pieces.length)]).join(
      next() < 0.5 ? ' ' : '',
    ),
  );
}

/** Ten kilobytes of one thing after another, in which a careless pattern loses its way. */
export const longTexts: readonly string[] = [
  ...pieces,
  'a1',
  '1 ',
  '1-',
  '12/',
  'aA1!',
  'A1.b2.',
  'one ',
  'double ',
  'capital a ',
  'the first of ',
  'ab@',
  '.a',
  'a@b.',
  'a-',
  'key=a',
  '&a=',
  'eyJ',
  'my ',
  'my nurse ',
  'wait for a ',
  'i cant ',
  'so very ',
  'everyone would be ',
  '"\'(',
].map((piece) => piece.repeat(Math.ceil(10_240 / piece.length)).slice(0, 10_240));
