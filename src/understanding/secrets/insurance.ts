import { type Span, spansOf } from './folded.ts';

/** Two letters, six digits and a letter, however they are spaced. */
const wholeInsurance =
  /(?<![\p{L}\d])[a-z][ .-]?[a-z][ .,/-]{0,2}(?:\d[ .,/-]{0,2}){5}\d[ .,/-]{0,2}[a-dfmp](?![\p{L}\d])/dgiu;
const namedInsurance =
  /(?<!\p{L})(?:n\.?i\.?(?:no)?|nino|nat(?:ional)? ?ins(?:urance)?)(?!\p{L})[^\d\n.?!]{0,25}?(?<secret>(?<!\p{L})(?:[a-z]{2}[ .-]?)?\d{2}[ .-]?\d{2}[ .-]?\d{2}(?:[ .-]?[a-z](?!\p{L}))?)(?!\d)/dgiu;

/** "my NI starts ZR1144", "the last four of my national insurance, 318B" */
const partInsurance =
  /(?<!\p{L})(?:n\.?i\.?(?:no)?|nino|nat(?:ional)? ?ins(?:urance)?)(?!\p{L})[^\d\n.?!]{0,40}?(?<!\p{L})(?<secret>(?!ward|room|bay|band)[a-z]{2} ?\d{2,5}|\d{2,4} ?[a-d])(?![\p{L}\d])/dgiu;

export function insuranceNumbers(text: string): Span[] {
  return [...spansOf(text, wholeInsurance), ...spansOf(text, namedInsurance), ...spansOf(text, partInsurance)];
}
