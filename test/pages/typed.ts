import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { splitSentences } from '../../src/guide/authoring/sentences.ts';

/** The folder src/. */
export const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Where mails are written, and pages that a person sees. */
const rooms =
  /^(?:backend\/(?:mail|pages)|adapters\/mail|secure-form|leaflets|webchat|handoff\/pages|handoff\/browser|pages|teams)(?:\/|\.)/;

interface Typed {
  readonly file: string;
  readonly words: string;
}

/** What is typed into the sources of mails and pages, a sentence each. What is filled in is left as `{}`. */
export const typed: readonly Typed[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => rooms.test(file) && /\.(?:njk|ts)$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(src, file), 'utf8');
    const pieces = file.endsWith('.njk') ? ofTemplate(text) : ofScript(text);
    return pieces.flatMap(splitSentences).map((words) => ({ file, words }));
  });

function ofTemplate(text: string): string[] {
  const plain = text.replace(/\{#[\s\S]*?#\}|<script[\s\S]*?<\/script>|<svg[\s\S]*?<\/svg>/g, ' ');
  const inside = [...plain.matchAll(/\{[{%][\s\S]*?[%}]\}/g)].flatMap(([code]) => quotedIn(code));
  const attributes = [...plain.matchAll(/\b(?:title|alt|placeholder|aria-label|data-[a-z]+)="([^"]*)"/g)].map(
    ([, value = '']) => value,
  );
  const shown = plain
    .replace(/\{\{[\s\S]*?\}\}/g, '{}')
    .replace(/\{%[\s\S]*?%\}/g, ' ')
    .replace(/<\/?(?:strong|a|code|span|kbd|em)\b[^>]*>/g, '')
    .split(/<[^>]*>/);
  return [...inside, ...attributes, ...shown];
}

function ofScript(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '');
  return [
    ...quotedIn(code),
    ...[...code.matchAll(/`((?:[^`\\]|\\.)*)`/g)].map(([, words = '']) => words.replace(/\$\{[^}]*\}/g, '{}')),
  ];
}

/** Strings of three words and more. */
function quotedIn(code: string): string[] {
  const all = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g)];
  return all
    .map(([, one, other]) => (one ?? other ?? '').replace(/\\'/g, "'"))
    .filter((words) => /\w+ \S+ \S/.test(words));
}
