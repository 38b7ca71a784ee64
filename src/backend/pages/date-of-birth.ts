import type { Faults, Visit } from '../../pages/visit.ts';
import { type DatePart, type Day, readDateOfBirth, type TypedDate } from '../days.ts';

const idOf = (part: DatePart) => `date-of-birth-${part}`;

/** Reads the three boxes of a date of birth. @param today ISO date */
export function readBorn(visit: Visit, today: string): Day {
  const typed: TypedDate = {
    day: visit.field(idOf('day')),
    month: visit.field(idOf('month')),
    year: visit.field(idOf('year')),
  };
  return readDateOfBirth(typed, today);
}

/** One line of the summary for all that is wrong with a date: it leads to the first box that has to be changed. */
export function bornFaults(born: Day): Faults {
  const [first] = 'problem' in born ? born.parts : [];
  return 'problem' in born && first !== undefined ? { [idOf(first)]: born.problem } : {};
}

/** The boxes to be marked as wrong: `bornParts` of the form's template. */
export function bornParts(born: Day | undefined): readonly DatePart[] {
  return born !== undefined && 'problem' in born ? born.parts : [];
}
