import { z } from 'zod';
import { type Hours, readHours } from '../handoff/live/opening-hours.ts';

/** When people answer chats: see handoff/live/opening-hours.ts. */
export const hours = z.string().transform((text, context) => {
  const read = readHours(text);
  if (read !== undefined) return read;
  context.addIssue('is not of the form Mon-Thu 08:00-12:30 13:00-17:00; Fri 09:00-16:00; Hol 10:00-12:00, or always');
  return z.NEVER;
});

/** `DESK_HOURS_ESR`: when chats about the guide `esr` are answered. */
export const hoursOf = /^DESK_HOURS_([A-Z\d_]+)$/;

/** @returns the hours by the id of their guide, and what is wrong with them */
export function readTeamHours(env: Readonly<Record<string, string>>): {
  readonly teamHours: ReadonlyMap<string, Hours>;
  readonly issues: string[];
} {
  const teamHours = new Map<string, Hours>();
  const issues: string[] = [];
  for (const [name, value] of Object.entries(env)) {
    const guide = hoursOf.exec(name)?.[1]?.toLowerCase().replaceAll('_', '-');
    if (guide === undefined) continue;
    const { data, error } = hours.safeParse(value);
    if (data !== undefined) teamHours.set(guide, data);
    else issues.push(...error.issues.map(({ message }) => `${name} ${message}`));
  }
  return { teamHours, issues };
}
