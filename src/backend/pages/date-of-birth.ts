import { type DateField, type DateRead, readDateOfBirth } from '../../pages/date-of-birth.ts';
import type { Faults, Visit } from '../../pages/visit.ts';

const idOf = (field: DateField) => `date-of-birth-${field}`;

/** Reads the three boxes of a date of birth. @param today ISO date */
export function readBorn(visit: Visit, today: string): DateRead {
  const [day, month, year] = [visit.field(idOf('day')), visit.field(idOf('month')), visit.field(idOf('year'))];
  return readDateOfBirth({ day, month, year }, today);
}

/** One line of the summary for all that is wrong with a date: it leads to the first box that has to be changed. */
export function bornFaults(born: DateRead): Faults {
  const [first] = 'problem' in born ? born.fields : [];
  return 'problem' in born && first !== undefined ? { [idOf(first)]: born.problem } : {};
}

/** The boxes to be marked as wrong: `bornParts` of the form's template. */
export function bornParts(born: DateRead | undefined): readonly DateField[] {
  return born !== undefined && 'problem' in born ? born.fields : [];
}
