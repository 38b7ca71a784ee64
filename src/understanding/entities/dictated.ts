import { mendAddresses } from '../../text/address-slips.ts';
import { figuresSaid, spokenDigit } from '../secrets/numbers.ts';

/** Dictated with the words for the stops. */
const dictated = /(?<before>\S)\s+(?:full stop|fullstop)(?=[\s.]|$)/gi;
const inWords = new RegExp(`\\b${spokenDigit}(?:[ ,-]+${spokenDigit}){3,}\\b`, 'gi');

/** One figure after another, or two: "0 7 7 0 0 9", "30 66 12 34". */
const apart = /(?<![\d.,:/-])(?:\d(?: \d){6,}|\d{2}(?: \d{2}){3,}(?: \d)?)(?! ?\d)/g;

/** "Oh seven seven double oh", "jo at nhs dot net": as it is dictated, in figures and signs. */
export function asWritten(typed: string): string {
  const mended = /@| (?:dot|full ?stop) /i.test(typed) ? mendAddresses(typed) : typed;
  let written = / full ?stop/i.test(mended) ? mended.replace(dictated, '$<before>.') : mended;
  if (/\d \d/.test(written)) written = written.replace(apart, (figures) => figures.replace(/ /g, ''));
  if (!/\b(?:zero|oh|double|triple|one|two|three|four|five|six|seven|eight|nine)[ ,-]/i.test(written)) return written;
  return written.replace(inWords, (words) => figuresSaid(words));
}
