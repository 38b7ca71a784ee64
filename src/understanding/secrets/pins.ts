import { type Span, spansOf } from './folded.ts';
import { harmlessWordIn, sayingPin } from './numbers.ts';

/** "I set the pin to the year we moved, 1987": a year, where that is what the PIN is said to be. */
const yearForPin = new RegExp(
  `(?<!\\p{L})${sayingPin}(?!\\p{L})(?![^\\n.?!;]{0,40}(?:expir|renew|valid|since|runs? out|joined|regist))[^\\d\\n.?!;]{0,40}?(?:year|born|birthday)(?!\\p{L})[^\\d\\n.?!;]{0,25}?(?<secret>(?:19|20)\\d\\d)(?!\\d)`,
  'dgiu',
);
/** What is opened with a PIN. */
export const ofCards =
  /(?<!\p{L})(?:(?:smart ?)?cards?|card reader|reader|key ?pad|pin ?pad|pins?|identity agent|ra (?:lady|man|guy|team|office|desk|agent)|too (?:easy|simple|short|obvious)|(?:four|six|4|6)(?: to (?:six|eight|6|8))? (?:digits?|numbers?|figures?))(?!\p{L})/iu;
/** "I tap 4471 and the light stays orange", "it's always been 5190 when the card goes in" */
const tappedDigits =
  /(?<!\p{L})(?:(?<verb>tap(?:ped|ping)?|typ(?:e|ed|ing)|put(?:ting)?|enter(?:ed|ing)?|press(?:ed|ing)?|key(?:ed|ing)?(?: in)?|tried|try|us(?:e|ed|ing)|gave it|give it|said|went with|chose|picked|set (?:it|mine)(?: as| to)?|made it|punch(?:ed|ing)?|(?:un)?locks? with|opens? with|works? with)|it'?s|(?:always|has|it) (?:is|was|been)|mine(?: is| was)?|(?:smart ?)?card is|so|backwards|bank card|which is)(?:,? (?!number|ward|room|ext|bay|page)[^\d\s.?!;]{1,12}){0,2}?,? (?<secret>\d{4,8}|\d(?: \d){3,7})(?![\d\p{L}_/:@%]|[.:-]\d| ?(?:times|am|pm|hrs|hours|people|staff|number|\d{3,}))/dgiu;
/** "I swear it's 3391 or 3319" */
const swornDigits =
  /(?<!\p{L})(?:swear|sure|certain|positive|bet|definitely|deffo|reckon)(?: that)? (?:it'?s|it is|it was)(?: either)? (?<secret>\d{4,6}(?: or \d{4,6})?)(?![\d\p{L}_/:@%]|[.:-]\d| ?(?:times|am|pm|hrs|hours|days|people))/dgiu;

/** Finds PINs where nobody says the word: by what they open, or by somebody who swears to them. */
export function pins(text: string): Span[] {
  return [
    ...spansOf(text, yearForPin),
    ...spansOf(text, swornDigits),
    ...(ofCards.test(text) ? spansOf(text, tappedDigits, isTapped) : []),
  ];
}

/** A year is not typed into a card reader, unless somebody says so. */
function isTapped({ 0: whole, groups }: RegExpExecArray): boolean {
  const isYear = /^(?:19|20)\d\d$/.test(groups?.secret ?? '');
  return !harmlessWordIn(` ${whole}`) && (!isYear || groups?.verb !== undefined);
}

/** "2580 and then 1990": what is told in a row with a PIN is one, a year or not. */
export function joinedOn(text: string, found: readonly Span[]): Span[] {
  return found.flatMap(({ start, end }) => {
    const [whole = '', joint = '', next = ''] =
      /^( (?:and|or)(?: then)? )(\d{4})(?![\d\p{L}])/u.exec(text.slice(end, end + 20)) ?? [];
    return whole !== '' && /^\d{4}$/.test(text.slice(start, end))
      ? [{ start: end + joint.length, end: end + joint.length + next.length }]
      : [];
  });
}
