import { existsSync, readFileSync } from 'node:fs';

/** The lengths of the heads of a journal and of each of its frames, in bytes: https://sqlite.org/fileformat2.html#walformat */
const [journalHead, frameHead] = [32, 24];
const magic = { little: 0x377f0682, big: 0x377f0683 };

/**
 * Whether a transaction is lost that stands in the journal (`-wal`). SQLite reads it up to the first frame that is not what was
 * written, and goes on as if no more had been. That is right for the transaction that a crash cut short, the last one. Where
 * the end of another one follows, something has changed the file.
 */
export function hasLostTransaction(file: string): boolean {
  return existsSync(file) && isCut(readFileSync(file));
}

function isCut(journal: Buffer): boolean {
  if (journal.length < journalHead + frameHead) return false;
  const kind = journal.readUInt32BE(0);
  if (kind !== magic.little && kind !== magic.big) return true;
  const summed = summer(journal, kind === magic.big);
  const frame = frameHead + journal.readUInt32BE(8);
  let sums = summed(0, 24, [0, 0]);
  if (!stands(journal, 24, sums)) return true;
  let at = journalHead;
  const isOfThisRound = () => journal.compare(journal, 16, 24, at + 8, at + 16) === 0;
  for (; at + frame <= journal.length && isOfThisRound(); at += frame) {
    const next = summed(at + frameHead, at + frame, summed(at, at + 8, sums));
    if (!stands(journal, at + 16, next)) break;
    sums = next;
  }
  for (at += frame; at + frame <= journal.length; at += frame)
    if (isOfThisRound() && journal.readUInt32BE(at + 4) !== 0) return true;
  return false;
}

type Sums = readonly [number, number];

function stands(journal: Buffer, at: number, [one, other]: Sums): boolean {
  return journal.readUInt32BE(at) === one && journal.readUInt32BE(at + 4) === other;
}

function summer(journal: Buffer, isBig: boolean) {
  const word = (at: number) => (isBig ? journal.readUInt32BE(at) : journal.readUInt32LE(at));
  return (from: number, to: number, before: Sums): Sums => {
    let [one, other] = before;
    for (let at = from; at < to; at += 8) {
      one = (one + word(at) + other) >>> 0;
      other = (other + word(at + 4) + one) >>> 0;
    }
    return [one, other];
  };
}
