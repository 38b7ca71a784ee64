import assert from 'node:assert/strict';
import { enforced } from '../../../src/backend/rules.ts';
import type { GuideFiles } from '../../../src/guide/authoring/compile.ts';
import type { SourceFile } from '../../../src/guide/authoring/document.ts';
import { checkAll } from '../../../src/guide/authoring/review.ts';
import { common } from '../../../src/guide/common-topics.ts';
import { learn } from '../../../src/understanding/intents/learning.ts';
import { topicClassifierOf } from '../../../src/understanding/intents/topic-classifier.ts';
import { analyser } from '../../../src/understanding/understand.ts';
import { understanding } from '../../conversation/bench.ts';
import { isEvery } from '../../every.ts';
import { changed, sources } from '../dialogs.ts';

const check = (guides: readonly GuideFiles[]) =>
  checkAll({ facts: sources.facts, guides }, undefined, enforced, '2026-11-20');
const isOf = (file: string, guide: string) => file.startsWith(`dialogs/${guide}/`);

/** A topic renamed where it is defined, and nowhere else. */
function renamed(guide: string, was: string, is: string): GuideFiles[] {
  return changed(sources.guides, ({ file, text }) => {
    if (file !== `dialogs/${guide}/guide.yaml`) return text;
    assert.ok(text.includes(`\n  ${was}:\n`), `${guide} has no topic ${was}`);
    return text.replace(`\n  ${was}:\n`, `\n  ${is}:\n`);
  });
}

/** A topic renamed wherever dialogs/ has it: in its guide and its routing, in what others say of it, and as a file of phrases. */
function renamedEverywhere(guide: string, was: string, is: string): GuideFiles[] {
  const id = new RegExp(`(?<![\\w/-])${was}(?![\\w-])(?!: [{>|"\\w])`, 'g');
  const elsewhere = new RegExp(`(?<=${guide}[./])${was}(?![\\w-])`, 'g');
  const inText = ({ file, text }: SourceFile) => {
    if (file.endsWith('.txt')) return text;
    const others = text.replace(elsewhere, is);
    return isOf(file, guide) ? others.replace(id, is) : others;
  };
  return changed(sources.guides, inText).map((one) => ({
    ...one,
    phrases: (one.phrases ?? []).map(({ file, text }) => ({
      file: isOf(file, guide) ? file.replace(`/${was}.txt`, `/${is}.txt`) : file,
      text,
    })),
  }));
}

describe('renaming', () => {
  it('a topic in guide.yaml alone: the check names every place that still has the old name, with its line', () => {
    const { issues } = check(renamed('esr', 'account-locked', 'locked'));
    const places = issues.map(({ file, message }) => `${file.replace('dialogs/', '')}: ${message}`);
    assert.deepEqual(places, [
      'common/guide.yaml: pass-on.esr.account-locked is said of account-locked, which is not a topic of esr',
      'esr/guide.yaml: offers account-locked, which is not a topic',
      'esr/guide.yaml: offers account-locked, which is not a topic',
      'esr/phrases/account-locked.txt: phrases of account-locked, which is not a topic of esr',
      'esr/routing.yaml: routes account-locked, which is not a topic of esr',
      'esr/routing.yaml: routes account-locked, which is not a topic of esr',
    ]);
    const text = sources.guides.find(({ file }) => isOf(file, 'esr'))?.routing?.text.split('\n') ?? [];
    for (const { file, line } of issues.filter(({ file }) => file.endsWith('routing.yaml')))
      assert.match(text[line - 1] ?? '', /account-locked/, `${file}:${line}`);
  });

  it('a topic that another guide calls the same trouble', () => {
    const { issues } = check(renamed('nhsp-online', 'register', 'registry'));
    const told = issues.map(({ file, message, remedy }) => `${file.replace('dialogs/', '')}: ${message} → ${remedy}`);
    for (const guide of ['esr', 'training-interface'])
      assert.ok(
        told.includes(`${guide}/routing.yaml: register is not a topic of nhsp-online → did you mean registry?`),
        told.join('\n'),
      );
  });

  it('a guide', () => {
    const guides = changed(sources.guides, ({ file, text }) =>
      file === 'dialogs/nhsp-online/guide.yaml' ? text.replace('guide: nhsp-online', 'guide: nhsp') : text,
    );
    const told = check(guides).issues.map(({ file, message }) => `${file.replace('dialogs/', '')}: ${message}`);
    assert.deepEqual(told, [
      'common/guide.yaml: pass-on.nhsp-online is said of no guide',
      'esr/routing.yaml: there is no guide nhsp-online',
      'nhsp-online/asked/all-fields.txt: there are no facts of nhsp',
      'training-interface/routing.yaml: there is no guide nhsp-online',
    ]);
  });

  it('a topic that the program turns to by itself', () => {
    const { issues } = check(renamed(common, 'wellbeing', 'well-being'));
    assert.ok(
      issues.some(
        ({ message, remedy }) =>
          message === 'the common guide has no topic wellbeing, which the program needs' &&
          remedy === 'did you mean well-being?',
      ),
      issues.map(({ message }) => message).join('\n'),
    );
  });

  it('a topic everywhere: all is well, and the same sentences are understood as before', () => {
    const { issues, content } = check(renamedEverywhere('esr', 'account-locked', 'lockout'));
    assert.deepEqual(
      issues.map(({ file, line, message }) => `${file}:${line} ${message}`),
      [],
    );
    assert.ok(content);
    // It learns from all phrases anew, which takes longest.
    if (!isEvery) return;
    const { guides } = content;
    const now = () => new Date('2026-11-20T03:10:00Z');
    const is = analyser(guides, common, topicClassifierOf(guides, common, learn(guides, common)), now);
    for (const said of [
      'my esr account is locked',
      'esr is locked and I cannot get into my nhs.net mail',
      'ESR locked me out and my address has changed',
      'locked out',
      'I forgot my ESR password',
      'never logged in to esr and nhsp is the same',
    ]) {
      // A sum in another order differs in its last digit.
      const rounded = (_key: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(12)) : value);
      const meant = JSON.stringify(understanding.understand(said, undefined).meaning, rounded);
      assert.deepEqual(
        JSON.stringify(is.understand(said, undefined).meaning, rounded),
        meant.replaceAll('"account-locked"', '"lockout"'),
        said,
      );
    }
  });
});
