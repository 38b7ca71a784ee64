/**
 * The bank holidays of England on weekdays, as https://www.gov.uk/bank-holidays has them; it publishes some two years ahead, and what is
 * beyond is by the same rules. A day proclaimed for one year only is added here by hand. After the last year none are known:
 * `endingSoon` says so a year before.
 */
const days = `
2024 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
2028 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
2029 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
2030 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
2031 01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26
2032 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
2033 01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27
2034 01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26
2035 01-01 03-23 03-26 05-07 05-28 08-27 12-25 12-26
2036 01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26
2037 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
2038 01-01 04-23 04-26 05-03 05-31 08-30 12-27 12-28
`;

export const bankHolidays: ReadonlySet<string> = new Set(
  days
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [year, ...dates] = line.split(' ');
      return dates.map((date) => `${year}-${date}`);
    }),
);

/** The last day of which it is known whether it is one, as an ISO date. */
export const knownUntil = `${[...bankHolidays].at(-1)?.slice(0, 4)}-12-31`;
