import { matchesOf, type Span } from '../text/folded.ts';

/** What stands between two spaces. */
export interface Piece extends Span {
  /** Without the quotes, brackets and full stops around it. */
  readonly core: string;
  readonly raw: string;
}

const unbroken = /\S+/g;
const opening = '"\'([{<*';
const closing = '"\')]}>.,;:?…*';

export function split(text: string): Piece[] {
  return matchesOf(text, unbroken).map(({ 0: raw, index }) => {
    let from = 0;
    let to = raw.length;
    while (from < to && opening.includes(raw[from] as string)) from += 1;
    while (to > from && closing.includes(raw[to - 1] as string)) to -= 1;
    const core = to - from === raw.length ? raw : raw.slice(from, to);
    return { core, raw, start: index + from, end: index + to };
  });
}

/** Nothing but marks: "=", "->", "-". */
export function isMark(piece: Piece): boolean {
  return !/[\p{L}\d]/u.test(piece.raw);
}

/** Whether a clause ends with this piece. An exclamation mark may belong to a password and ends nothing. */
export function endsClause(piece: Piece): boolean {
  return /[,.;:?)\]…"]$/.test(piece.raw);
}

/** The first piece that begins at a place, or after it. */
export function pieceFrom(pieces: readonly Piece[], place: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
