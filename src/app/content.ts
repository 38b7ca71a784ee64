import { fileURLToPath } from 'node:url';
import { nearest } from '../guide/authoring/wording.ts';
import { common } from '../guide/common-topics.ts';
import type { Content } from '../guide/content.ts';
import { type Config, ConfigError } from './config.ts';
import { keepRead, readContent } from './dialogs-folder.ts';

const kept = fileURLToPath(new URL('../../dist/dialogs.json', import.meta.url));
const dialogs = fileURLToPath(new URL('../../dialogs', import.meta.url));

/** @throws ConfigError with every issue, when the content has any */
export function readContentOf(config: Config): Content {
  const compiled = readContent(dialogs, config.factsFile, config.contacts, kept);
  if ('content' in compiled) return compiled.content;
  const issues = compiled.issues.map(({ file, line, message, remedy }) => `${file}:${line} ${message} → ${remedy}`);
  throw new ConfigError(`the content cannot be used:\n${issues.join('\n')}`);
}

/** @throws ConfigError when somebody is to answer for a guide that there is not */
export function checkTeams({ issuer }: Config, { guides }: Content): void {
  const all = [...guides.keys()];
  const issues = [...(issuer?.teams ?? [])]
    .filter(([, guide]) => !guides.has(guide))
    .map(([value, guide]) => {
      const remedy = nearest(guide, all, `the guides are ${all.join(', ')}`);
      return `OIDC_TEAMS names the guide ${guide} for ${value}, which there is not: ${remedy}`;
    });
  if (issues.length > 0) throw new ConfigError(issues.join('\n'));
}

/** So that starts need not read the guides again until they change. */
export function keepContentRead(): void {
  keepRead(dialogs, kept);
}

/** A message that has nothing in it to be filled in. */
export function wordsOf(content: Content, id: string): string {
  const text = content.messages.get(id) ?? [];
  return text.map((part) => (part.kind === 'words' ? part.words : '')).join('');
}

/** What the chat can be opened at, and what a person says with it: a system, or a topic of one. */
export function openings({ guides }: Content): ReadonlyMap<string, string> {
  const ours = [...guides].filter(([id]) => id !== common);
  return new Map(
    ours.flatMap(([id, { title, topics }]) => [
      [id, title] as const,
      ...[...topics].map(([topic, { title: about }]) => [`${id}/${topic}`, `${title}: ${about}`] as const),
    ]),
  );
}

/** What the chat asks once a guide has ended. */
export function feedbackWords(content: Content): Readonly<Record<'ask' | 'yes' | 'no' | 'counted', string>> {
  const words = (id: string) => wordsOf(content, `feedback.${id}`);
  return { ask: words('ask'), yes: words('yes'), no: words('no'), counted: words('say') };
}
