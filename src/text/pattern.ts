/** Part of a pattern. It may be written over several lines: a line break and the spaces after it are no part of it. */
export function part(strings: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw(strings, ...parts).replace(/\n\s*/g, '');
}
