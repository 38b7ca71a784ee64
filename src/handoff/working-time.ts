import { addDays, addWorkingDays, dayAt, isWorkingDay, workingDayFrom } from '../calendar/calendar.ts';

/** The hour at which the desk closes on a working day, by the clocks of England. It opens at 09:00. */
const closes = 17;

const hourOf = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

/**
 * The day by which a ticket is answered. Counted from the working day on which somebody first sees it: one opened at 03:10 on
 * a Friday counts from that Friday, one opened at 17:00 from the Monday after.
 *
 * @returns an ISO date
 */
export function answerDay(opened: Date, workingDays: number): string {
  return addWorkingDays(seenOn(opened), workingDays);
}

function seenOn(opened: Date): string {
  const day = dayAt(opened);
  const hour = Number(hourOf.format(opened));
  return isWorkingDay(day) && hour < closes ? day : workingDayFrom(addDays(day, 1));
}
