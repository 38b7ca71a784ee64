import assert from 'node:assert/strict';
import { fromReply } from '../../src/bot/activity.ts';

const links = [{ title: 'The form', url: 'https://example.nhs.uk/' }];
const textOf = (text: string) => fromReply({ text, choices: [], links }, 'p1').text;

describe('links of a reply in Teams', () => {
  it('come before the question that ends it', () => {
    assert.equal(
      textOf('1. Open it.\n2. Press Submit.\n\nWhat did the page show?'),
      '1. Open it.\n2. Press Submit.\n\n- [The form](https://example.nhs.uk/)\n\nWhat did the page show?',
    );
  });

  it('come last where nothing is asked', () => {
    assert.equal(
      textOf('Is it new? Then open it.'),
      'Is it new? Then open it.\n\n- [The form](https://example.nhs.uk/)',
    );
  });

  it('stand alone before a reply that is only a question', () => {
    assert.equal(textOf('Are you in?'), '- [The form](https://example.nhs.uk/)\n\nAre you in?');
  });
});
