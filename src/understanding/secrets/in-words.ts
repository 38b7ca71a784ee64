import { answerLeads } from './answer-leads.ts';
import { answers } from './answers-by-name.ts';
import { matchesOf, type Span } from './folded.ts';
import type { Lead } from './lead-words.ts';
import { beingLeads, namingLeads, offeringLeads, ofOthers, ofPasswords, telling, trails } from './leads.ts';
import { roundaboutLeads } from './roundabout-leads.ts';
import { isMark, type Piece, pieceFrom } from './split.ts';
import { type Plainness, valueAt, valueBefore } from './value.ts';

/** What half the world types, so that alone it is a password and nothing else. */
const favourites = new Set(
  `letmein letmeinplease iloveyou qwerty qwertyuiop qwert zxcvbnm trustno passw0rd monkey dragon sunshine princess
  superman batman pokemon starwars liverpoolfc manutd arsenalfc baseball butterfly
  buttercup bluebell snowball snoopy tigger
  mypassword changeme opensesame abracadabra password1 welcome1`.split(/\s+/),
);

/** Passwords that are plain words, by what is said around them. */
export function inWords(text: string, pieces: readonly Piece[], known: readonly Span[], expectsName: boolean): Span[] {
  if (pieces.length <= 2 && !expectsName) {
    const alone = pieces.map(({ core }) => core.toLowerCase()).join('');
    if (favourites.has(alone)) return [...pieces];
  }
  const found: Span[] = [];
  const seen = new Set<string>();
  const take = (span: Span | undefined): void => {
    if (span === undefined || seen.has(`${span.start} ${span.end}`)) return;
    for (const one of [span, ...listed(pieces, span)]) {
      found.push(one);
      seen.add(`${one.start} ${one.end}`);
    }
  };
  const isOfOthers = (span: Span | undefined): boolean =>
    span !== undefined && ofOthers.test(text.slice(span.end, span.end + 60));
  const after = ({ pattern, plainness, single, only }: Lead): void => {
    if (only?.test(text) === false) return;
    for (const { 0: whole, index } of matchesOf(text, pattern)) {
      const span = valueAt(pieces, pieceFrom(pieces, index + whole.length), plainness, single);
      if (plainness === 'named' || !isOfOthers(span)) take(span);
    }
  };
  for (const lead of namingLeads) after(lead);
  for (const lead of answerLeads) after(lead);
  for (const span of answers(text, pieces)) take(span);
  for (const lead of offeringLeads) after(lead);
  for (const lead of roundaboutLeads) after(lead);
  const isTold = telling.test(text);
  for (const lead of beingLeads) being(lead);
  for (const { pattern, plainness, single } of trails) {
    for (const { index } of matchesOf(text, pattern))
      take(valueBefore(pieces, pieceFrom(pieces, index + 1) - 1, plainness, single));
  }
  for (const span of known) take(span);
  return found;

  /** A name with a capital may be whoever is typing: "it's Sandra". */
  function being({ pattern, plainness, single }: Lead): void {
    for (const { 0: whole, index } of matchesOf(text, pattern)) {
      const at = pieceFrom(pieces, index + whole.length);
      const first = pieces[at];
      const near = text.slice(Math.max(0, index - 80), index + 80);
      if (!isTold && !ofPasswords.test(near) && (pieces.length > 3 || expectsName)) continue;
      if (first === undefined || (!isTold && /^\p{Lu}\p{Ll}/u.test(first.core))) continue;
      const span = valueAt(pieces, at, plainness, single);
      const next = pieces.find(({ start }) => start >= (span?.end ?? 0));
      if (span !== undefined && (next === undefined || endsAfter(text, span) || isTold)) take(span);
    }
  }
}

function endsAfter(text: string, { end }: Span): boolean {
  return /^\W*(?:$|[.,;:?!)\n]|and\b|but\b|with\b|not\b)/.test(text.slice(end, end + 12));
}

const joint =
  /^(?:and|or|then|with|now|also|maybe|followed|by|could|might|be|its|it's|n|even|both|either|,|\/|&|to|just|after|that|instead|of|not|rather|than|till|until)$/i;

/** What is told in a row with a secret, after it: "bluebell, harebell and then Bluebell1". */
function listed(pieces: readonly Piece[], first: Span, plainness: Plainness = 'offered'): Span[] {
  const found: Span[] = [];
  let span = first;
  for (let more = 0; more < 4; more += 1) {
    const last = pieceFrom(pieces, span.end - 1);
    const comma = /[,/]$/.test(pieces[last]?.raw ?? '');
    let at = last + 1;
    let joints = comma ? 1 : 0;
    while (
      at < last + 5 &&
      pieces[at] !== undefined &&
      (isMark(pieces[at] as Piece) || joint.test((pieces[at] as Piece).core))
    ) {
      at += 1;
      joints += 1;
    }
    const next = joints === 0 ? undefined : valueAt(pieces, at, plainness);
    if (next === undefined) return found;
    found.push(next);
    span = next;
  }
  return found;
}
