/** A time as a clock shows it. `half` is open where twelve hours later would be said in the same words. */
export interface ClockTime {
  /** Since midnight; of an open half, 0 to 719. */
  readonly minutes: number;
  readonly half: 'fixed' | 'open';
}
export type DayPart = 'morning' | 'lunchtime' | 'afternoon' | 'evening' | 'night' | 'small-hours';

/** One word, or a few that belong together, of which a moment is made. `bare` ones mean nothing beside other words. */
export type TimeWord = { readonly start: number; readonly end: number; readonly bare?: boolean } & (
  | { readonly is: 'clock'; readonly times: readonly ClockTime[]; readonly rough: boolean }
  | { readonly is: 'part'; readonly part: DayPart; readonly of: 'this' | 'last' | 'the' }
  /** Whole days, from the first to the last of them. `open` names no month; `isAbout` may be a few days off; `weekday` is 0 on Sundays. */
  | {
      readonly is: 'day';
      readonly days: Days;
      readonly open?: number;
      readonly weekday?: number;
      readonly isAbout?: true;
      readonly ahead?: true;
    }
  /** So many milliseconds before now, the longer way back first. */
  | { readonly is: 'ago'; readonly most: number; readonly least: number }
  /** It says when, and not at what time: the beginning of a shift. Or it looks like a time, and is none: 25:70. */
  | {
      readonly is: 'unclear';
      readonly why: 'which-hour' | 'unreadable';
      /** So many minutes past the hour, or before it, and no hour is named: "ten to" is -10. */
      readonly past?: number;
    }
);
export type Days = readonly [string, string];

/** What the groups of a pattern found. */
export type Groups = Readonly<Record<string, string | undefined>>;
/** A time word, wherever it stands. */
export type Meaning<T = TimeWord> = T extends unknown ? Omit<T, 'start' | 'end'> : never;
