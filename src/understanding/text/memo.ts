/**
 * A function of a text that remembers its answers: of words, which are said again and again, and of the parts of a message, of
 * which more than one thing is asked. Never of what may hold a secret, which would then be kept with them.
 *
 * @param most how many answers are kept; beyond that they are all forgotten
 */
export function remembered<T>(of: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, number>();
  // By their places, which are used again: what a map has forgotten is held by its old table for long after.
  const answers: T[] = [];
  return (text) => {
    const at = known.get(text);
    if (at !== undefined) return answers[at] as T;
    if (known.size >= most) known.clear();
    const answer = of(text);
    answers[known.size] = answer;
    known.set(text, known.size);
    return answer;
  };
}

/** As many texts as one message is heard by: the whole and its clauses. */
export const mostParts = 32;

/** More different words than people use of their logins. */
export const mostWords = 5000;
