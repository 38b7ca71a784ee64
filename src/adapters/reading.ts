import type { z } from 'zod';
import { RecordUnreadable } from '../conversation/ports.ts';
import type { Sealer } from './sealing.ts';

/**
 * Opens sealed JSON and checks its shape: what another version of us wrote must not be taken for ours.
 *
 * @throws RecordUnreadable. What was read stays where it is
 */
export function readSealed<Shape>(sealer: Sealer, sealed: string, place: string, shape: z.ZodType<Shape>): Shape {
  const parsed = shape.safeParse(JSON.parse(sealer.open(sealed, place)));
  if (!parsed.success) throw new RecordUnreadable('not of a shape that this version knows');
  return parsed.data;
}
