/**
 * Reads JSON, and refuses an object that names a key twice: JSON.parse keeps the last one silently, so that whoever checks
 * the first and whoever uses the last see two different requests. The libraries for it have not been kept up, and what is
 * left to do once JSON.parse has accepted a text is little: strings and brackets are then all that needs to be told apart.
 *
 * @returns `repeated`, a key that was there twice; else the value
 * @throws SyntaxError when it is not JSON
 */
export function readStrictJson(text: string): { readonly value: unknown } | { readonly repeated: string } {
  const value: unknown = JSON.parse(text);
  const open: (Set<string> | undefined)[] = [];
  for (const [token, string, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*(:)?|[{}[\]]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (string !== undefined && colon !== undefined) {
      // Decoded, as "\u0061" is "a".
      const key = String(JSON.parse(string));
      if (open.at(-1)?.has(key)) return { repeated: key };
      open.at(-1)?.add(key);
    }
  }
  return { value };
}
