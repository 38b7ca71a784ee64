import { remembered } from '../remembered.ts';
import { type Span, spansOf } from './folded.ts';
import { beforeTime, isHarmless } from './numbers.ts';

/** Most codes that are compared with the rest of a text. */
const mostCompared = 4;

/** What is written like a code that was found is one too: "texted 61742 and then another one 90355". */
export function alike(text: string, found: readonly Span[]): Span[] {
  const shapes = new Set(found.map(({ start, end }) => shapeOfCode(text.slice(start, end))));
  return [...shapes]
    .filter((shape) => shape !== '')
    .slice(0, mostCompared)
    .flatMap((shape) =>
      spansOf(
        text,
        patternOf(shape),
        ({ 0: value, index }) =>
          /\d/.test(value) &&
          !/^(?:19|20)\d\d$/.test(value) &&
          !beforeTime.test(text.slice(Math.max(0, index - 20), index)) &&
          !isHarmless(text, index, index + value.length),
      ),
    );
}

/** "164 4 82, then without space 164482": the same figures, however they are spaced. */
export function spacedAlike(text: string, found: readonly Span[]): Span[] {
  const rows = new Set(found.map(({ start, end }) => text.slice(start, end).replace(/[ .-]/g, '')));
  return [...rows]
    .filter((row) => /^\d{5,8}$/.test(row))
    .slice(0, mostCompared)
    .flatMap((row) => spansOf(text, new RegExp(`(?<!\\d)${[...row].join('[ .-]{0,2}')}(?!\\d)`, 'dg')));
}

/** More shapes than honest codes have. */
const mostPatterns = 200;
const patternOf = remembered(
  (shape) => new RegExp(`(?<![\\p{L}\\d_@#£$+/.:%-]|\\d )${shape}(?![\\p{L}\\d_@%/]|[.:-][\\p{L}\\d]| \\d)`, 'dgu'),
  mostPatterns,
);

/** The same figures and capitals, with the same marks between. Nothing, where it is too short to be known again. */
function shapeOfCode(value: string): string {
  if (!/^[A-Z\d]+(?:[ .-][A-Z\d]+)*$/.test(value) || value.length < 4 || value.length > 24) return '';
  const any = /[A-Z]/.test(value) ? '[A-Z\\d]' : '\\d';
  return value.replace(/[A-Z\d.]/g, (one) => (one === '.' ? '\\.' : any));
}
