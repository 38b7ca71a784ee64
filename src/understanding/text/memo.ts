/**
 * A function of a text that remembers its answers: of words, which are said again and again, and of the parts of a message, of
 * which more than one thing is asked. Never of what may hold a secret, which would then be kept with them.
 *
 * @param most how many answers are kept; beyond that they are all forgotten
 */
export function remembered<T>(of: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= most) known.clear();
    const answer = of(text);
    known.set(text, answer);
    return answer;
  };
}

/** As many texts as one message is heard by: the whole and its clauses. */
export const mostParts = 32;

/** More different words than people use of their logins. */
export const mostWords = 5000;
