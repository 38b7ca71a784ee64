import { part } from '../../text/pattern.ts';

/** Where one clause ends and the next begins: a mark with a space after it, or a word that joins. */
const joints = new RegExp(
  part`[.!?;:,\n]+(?=\s|$)|\s(?:[-–—/|&+]+|and|nd|n|but|then|also|while i(?:'?m| am) (?:here|at it|on)|plus|as well as
    |on top of that|in addition|additionally|secondly|separately|oh|besides|while|whilst|moreover|though)(?=\s)`,
  'giu',
);
/** "1 … 2 …", "1) … 2) …" */
const numbered = /(?:^|\s)\(?1[).:]?\s(?=\p{L}).{8,400}?\s\(?2[).:]?\s(?=\p{L})/su;
const number = /(?:^|\s)\(?[123][).:]?\s(?=\p{L})/gu;
/** Nobody tells more in one message that could be told apart. */
const most = 8;

/** The clauses of a message, as they were typed. A word that stands alone belongs to what is before it. */
export function clausesOf(typed: string): string[] {
  const text = numbered.test(typed) ? typed.replace(number, '. ') : typed;
  const clauses: string[] = [];
  for (const part of text.slice(0, 1500).split(joints)) {
    const clause = part.trim();
    if (clause === '') continue;
    if (!/\s/.test(clause) && clauses.length > 0) clauses.push(`${clauses.pop()} ${clause}`);
    else clauses.push(clause);
  }
  return clauses.slice(0, most);
}
