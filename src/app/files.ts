import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { z } from 'zod';

/** A setting that names a file. */
export const file = z.string().superRefine((path, context) => {
  try {
    accessSync(path, constants.R_OK);
    if (!statSync(path).isFile()) context.addIssue(`is not a file: ${path}`);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    context.addIssue(`${isMissing ? 'names a file that is not there' : 'names a file that cannot be read'}: ${path}`);
  }
});

/** A PEM file that holds something of this name, read. */
export const pem = (holds: string) =>
  file
    .transform((path) => readFileSync(path, 'utf8'))
    .refine(
      (text) => new RegExp(`-----BEGIN (?:[A-Z]+ )?${holds}-----`).test(text),
      `is not a PEM file with a ${holds}`,
    );
