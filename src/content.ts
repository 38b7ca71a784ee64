import { fileURLToPath } from 'node:url';
import { keepRead, readContent } from './adapters/content.ts';
import { type Config, ConfigError } from './config.ts';
import type { Content } from './guide/compile.ts';

const kept = fileURLToPath(new URL('../dist/dialogs.json', import.meta.url));
const dialogs = fileURLToPath(new URL('../dialogs', import.meta.url));

/** @throws ConfigError with every issue, when the content has any */
export function readContentOf(config: Config): Content {
  const compiled = readContent(dialogs, config.factsFile, config.contacts, kept);
  if ('content' in compiled) return compiled.content;
  const issues = compiled.issues.map(({ file, line, message, remedy }) => `${file}:${line} ${message} → ${remedy}`);
  throw new ConfigError(`the content cannot be used:\n${issues.join('\n')}`);
}

/** So that starts need not read the guides again until they change. */
export function keepContentRead(): void {
  keepRead(dialogs, kept);
}
