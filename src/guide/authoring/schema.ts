import { z } from 'zod';
import { factsSource } from '../facts.ts';
import { routingSource } from '../routing.ts';
import { oursSource } from './ours.ts';
import { guideSource } from './source.ts';

/**
 * JSON Schemas of the content files, for editors that complete and check while somebody types. They say less than the
 * compiler: what holds between two keys, or two steps, only the compiler knows.
 *
 * @returns file name → text
 */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ['guide.schema.json', textOf(guideSource, 'A guide of Latchkey')],
    ['routing.schema.json', textOf(routingSource, 'How words lead to a guide of Latchkey and its topics')],
    ['ours.schema.json', textOf(oursSource, 'What a guide of Latchkey says of its own accord')],
    ['facts.schema.json', textOf(factsSource, 'The facts of Latchkey')],
  ]);
}

// Draft 7 is the newest that every YAML editor understands.
function textOf(shape: z.ZodType, title: string): string {
  const { $schema, ...schema } = z.toJSONSchema(shape, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ $schema, title, ...schema }, undefined, 2)}\n`;
}
