import assert from 'node:assert/strict';
import { compile } from '../../../src/guide/authoring/compile.ts';
import { facts, guideOf, guideText, issuesOf } from '../small.ts';

const hello = '  first: { say: Hello., end: solved }\n';

describe('hostile content (71 to 75)', () => {
  it('71 does not expand a bomb of aliases', () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const before = Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ');
      return `a${level}: &a${level} [${level === 0 ? 'lol' : before}]`;
    });
    const issues = issuesOf(`${levels.join('\n')}\n`);
    assert.deepEqual(
      issues.map(({ line, message }) => [line, message]),
      [[1, 'anchors and aliases are not used here']],
    );
  });

  it('71 refuses a file over 512 KB unread', () => {
    const issues = issuesOf(`# ${'x'.repeat(600_000)}`);
    assert.deepEqual(
      issues.map(({ message }) => message),
      ['the file is over 512 KB'],
    );
  });

  it('survives nesting deeper than the stack', () => {
    const issues = issuesOf('['.repeat(20_000));
    assert.ok(issues.length > 0 && issues.length < 5, `${issues.length} issues`);
  });

  for (const tag of ['!!js/function "() => 1"', '!!python/object:os.system x', '!mine x']) {
    it(`72 refuses the tag ${tag.split(' ')[0]}`, () => {
      const issues = issuesOf(guideText(`  first:\n    say: ${tag}\n    end: solved\n`));
      assert.ok(issues.some(({ line, remedy }) => line === 8 && /remove the tag/.test(remedy)));
    });
  }

  it('73 refuses a key given twice, with the line of the second', () => {
    const issues = issuesOf(guideText('  first:\n    say: One.\n    say: Two.\n    end: solved\n'));
    assert.deepEqual(
      issues.map(({ line, remedy }) => [line, remedy]),
      [[9, 'keep one of the two']],
    );
  });

  for (const bare of ['no', 'yes', 'on', 'off', 'n', 'true', '~']) {
    it(`73 refuses a bare ${bare} as the name of an answer`, () => {
      const steps = `  first:\n    ask: Done?\n    answers:\n      ${bare}: { say: No, go: done }\n  done: { say: Hello., end: solved }\n`;
      assert.ok(issuesOf(guideText(steps)).some(({ line }) => line === 10));
    });
  }

  it('73 takes a bare no for a word where a sentence stands', () => {
    const guide = guideOf('  first: { say: no, end: stopped }\n');
    assert.deepEqual(guide.steps.get('first')?.say, [{ kind: 'words', words: 'no' }]);
  });

  for (const name of ['__proto__', 'constructor', 'prototype']) {
    it(`73 refuses ${name} as a name, and leaves every object as it was`, () => {
      const issues = issuesOf(
        guideText(`  first:\n    say: Hello.\n    ${name}: { polluted: true }\n    end: solved\n`),
      );
      assert.deepEqual(
        issues.map(({ line, message }) => [line, message]),
        [[9, `"${name}" cannot be a name`]],
      );
      assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
    });
  }

  it('74 keeps nothing of content with an issue: the caller has no new content to put in force', () => {
    const circle = guideText('  first: { say: Hello., go: second }\n  second: { say: Hello., go: first }\n');
    const compiled = compile({ file: 'facts.yaml', text: facts }, [{ file: 'esr.yaml', text: circle }]);
    assert.ok(compiled.issues.length > 0);
    assert.equal('content' in compiled, false);
  });

  it('75 evaluates nothing in a sentence', () => {
    for (const expression of ['{{7*7}}', '{process.exit(1)}', '{constructor}', '{__proto__}', '{ }']) {
      const issues = issuesOf(guideText(`  first:\n    say: "Hello ${expression}"\n    end: solved\n`));
      assert.ok(
        issues.some(({ line }) => line === 8),
        expression,
      );
    }
    const guide = guideOf('  first: { say: "$(id) `id` <% id %> $HOME", end: solved }\n');
    assert.deepEqual(guide.steps.get('first')?.say, [{ kind: 'words', words: '$(id) `id` <% id %> $HOME' }]);
  });

  it('75 links to https alone', () => {
    for (const address of ['http://esr.example/', 'javascript:alert(1)', '//esr.example/', 'data:text/html,x']) {
      const unsafe = `esr:\n  url: { value: "${address}", quote: q }\n`;
      const steps = '  first: { say: Hello., links: [{ say: Open, to: esr.url }], end: solved }\n';
      assert.ok(
        issuesOf(guideText(steps), unsafe).some(({ message }) => /not an https address/.test(message)),
        address,
      );
    }
  });

  it('reads a file with a byte order mark and Windows line ends', () => {
    assert.deepEqual(issuesOf(`\uFEFF${guideText(hello).replaceAll('\n', '\r\n')}`), []);
  });

  it('finds the line of an item in a list', () => {
    const issues = issuesOf(
      guideText('  first:\n    say: Hello.\n    cite:\n      - esr.lock\n      - 7\n    end: solved\n'),
    );
    assert.deepEqual(
      issues.map(({ line }) => line),
      [11],
    );
  });
});
