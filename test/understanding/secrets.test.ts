import assert from 'node:assert/strict';
import { takeOutSecrets } from '../../src/understanding/secrets.ts';

describe('taking out secrets', () => {
  for (const typed of [
    'my email is first.last@nhs.net',
    'ring me on 0113 496 0000',
    'payroll number 12345678',
    'ticket LK-7K4-P2M',
    'I joined on 3 November 2026',
    'since 02:30 this morning',
    'extension 26655',
    'it says password must have 8 characters',
    'I forgot my password',
    'the password is wrong',
    'what is the code for',
    'my password has expired 3 times',
    'https://my.esr.nhs.uk/dashboard/web/esrweb',
  ]) {
    it(`leaves "${typed}" as it is`, () =>
      assert.deepEqual(takeOutSecrets(typed, undefined), { text: typed, found: [] }));
  }

  it('leaves alone the very thing that was asked for', () => {
    assert.deepEqual(takeOutSecrets('123456', 'payroll-number').found, []);
    assert.deepEqual(takeOutSecrets('3/4/1998', 'date').found, []);
    assert.deepEqual(takeOutSecrets('123456', undefined).found, ['code']);
  });

  it('takes a token out of a pasted link, and leaves the rest', () => {
    const { text, found } = takeOutSecrets(
      'it is https://reset.example/form?token=Zm9vYmFyYmF6cXV4 and it fails',
      undefined,
    );
    assert.deepEqual(found, ['code']);
    assert.equal(text, 'it is https://reset.example/form?token=[code removed] and it fails');
  });

  it('stays quick on text made to be slow', () => {
    const typed = `password ${'a1'.repeat(2000)} ${'1'.repeat(2000)} ${'-'.repeat(2000)}`;
    assert.ok(takeOutSecrets(typed, undefined).text.length > 0);
  });
});
