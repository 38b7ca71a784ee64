/**
 * How well a time tells two classes apart: the chance that one of the second takes longer than one of the first (Mann-Whitney;
 * a tie counts half). 0.5 is a coin, 0 and 1 are certainty.
 */
export function auc(first: readonly number[], second: readonly number[]): number {
  const all = [
    ...first.map((time) => ({ time, isSecond: false })),
    ...second.map((time) => ({ time, isSecond: true })),
  ];
  all.sort((one, other) => one.time - other.time);
  let ranks = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.time === all[from]?.time) to += 1;
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at += 1) if (all[at]?.isSecond) ranks += rank;
    from = to;
  }
  return (ranks - (second.length * (second.length + 1)) / 2) / (first.length * second.length);
}

export interface Told {
  /** max(AUC, 1 - AUC): a classifier may guess the other way round. */
  readonly auc: number;
  /** The middle 95 % of the AUCs of resamples, turned the same way. */
  readonly from: number;
  readonly to: number;
}

export function tell(first: readonly number[], second: readonly number[], resamples = 1_000): Told {
  const found = auc(first, second);
  const turn = (value: number) => (found < 0.5 ? 1 - value : value);
  const again = Array.from({ length: resamples }, () => turn(auc(resample(first), resample(second))));
  again.sort((one, other) => one - other);
  const at = (share: number) => again[Math.round(share * (again.length - 1))] ?? Number.NaN;
  return { auc: turn(found), from: at(0.025), to: at(0.975) };
}

/** The least delay, in milliseconds, that this many samples of this noise would show as an AUC over 0.55. */
export function leastNoticed(times: readonly number[]): number {
  const odd = times.filter((_, at) => at % 2 === 1);
  const even = times.filter((_, at) => at % 2 === 0);
  for (let delay = 0.001; delay < 1_000; delay *= 1.1) {
    const slower = even.map((time) => time + delay);
    if (auc(odd, slower) > 0.55) return delay;
  }
  return Number.POSITIVE_INFINITY;
}

export function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}

export function shuffle<Item>(items: readonly Item[]): Item[] {
  const shuffled = [...items];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1));
    [shuffled[at], shuffled[other]] = [shuffled[other] as Item, shuffled[at] as Item];
  }
  return shuffled;
}

function resample(times: readonly number[]): number[] {
  return times.map(() => times[Math.floor(Math.random() * times.length)] ?? 0);
}
