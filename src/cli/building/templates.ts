import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The templates of pages: those of each room where it has them, and those of the NHS design system under nhsuk/. */
export function copyTemplates(root: string, out: string): void {
  copy(join(root, 'src'), out);
  copy(join(root, 'node_modules/nhsuk-frontend/dist/nhsuk'), join(out, 'nhsuk'));
}

/** The schema that manifest/manifest.json is checked against, where Microsoft's package looks for it. */
export function copyManifestSchema(root: string, out: string): void {
  const { $schema } = JSON.parse(readFileSync(join(root, 'manifest/manifest.json'), 'utf8')) as { $schema: string };
  const place = $schema.slice($schema.indexOf('json-schemas/'));
  cpSync(join(root, 'node_modules/@microsoft/app-manifest/build', place), join(out, place));
}

function copy(from: string, to: string): void {
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.njk')) cpSync(join(from, name), join(to, name));
}
