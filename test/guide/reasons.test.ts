import assert from 'node:assert/strict';
import { factBehind } from '../../src/guide/reasons.ts';
import type { Place, Rest } from '../../src/guide/session.ts';
import { realContent } from './dialogs.ts';

const { guides, facts } = realContent();

/** A place at which a step is all that was said. */
function placeOf(guide: string, step: string, ...before: readonly string[]): Place {
  const steps = guides.get(guide)?.steps;
  const find = (id: string) => {
    const found = steps?.get(id);
    assert.ok(found, `${guide}/${id}`);
    return found;
  };
  const passed = before.map(find).filter((one) => one.kind === 'tell');
  return { rest: find(step) as Rest, passed, held: 0, values: {}, reached: new Date(0) };
}

const said = ({ rest, passed }: Place): string =>
  [...passed, rest]
    .flatMap((step) => [step.say, step.kind === 'ask' ? step.ask : undefined])
    .flatMap((text) => text ?? [])
    .map((part) => (part.kind === 'words' ? part.words : part.kind === 'clock' ? 'a length' : 'a value'))
    .join(' ')
    .toLowerCase();

describe('the fact behind a sentence', () => {
  for (const guide of guides.values())
    for (const step of guide.steps.values())
      it(`${guide.id}/${step.id}: one that stands in what is said, or none`, () => {
        const place =
          step.kind === 'tell' ? { ...placeOf(guide.id, step.id), passed: [step] } : placeOf(guide.id, step.id);
        const id = factBehind(place, facts);
        if (id === undefined)
          return assert.ok(step.cites.length === 0 || !figures(step.cites).some((one) => said(place).includes(one)));
        assert.ok(step.cites.includes(id), `${id} is not cited`);
        const { value, quote = '' } = facts.get(id);
        const words = `${facts.say(id)} ${value} ${quote}`.toLowerCase().match(/[a-z0-9@.]{3,}/g) ?? [];
        assert.ok(
          words.some((word) => said(place).includes(word.slice(0, 5))) || said(place).includes('a length'),
          `${id} does not stand in: ${said(place)}`,
        );
      });

  const figures = (cites: readonly string[]) =>
    cites.flatMap((id) => facts.say(id).match(/\b\d+ (?:hours|minutes|attempts|working days)\b/g) ?? []);

  for (const [guide, step, fact] of [
    ['esr', 'which-login', 'esr.shared-login'],
    ['esr', 'when-asked', 'esr.link-life'],
    ['esr', 'locked', 'esr.no-override'],
    ['esr', 'only-nhs-net', 'esr.why-nhs-net'],
    ['esr', 'rules', 'esr.password-rules'],
    ['esr', 'sent', 'esr.link-life'],
    ['nhsp-online', 'login-choice', 'nhsp-online.login-choice'],
    ['nhsp-online', 'every-box', 'nhsp-online.all-fields'],
    ['training-interface', 'used-before', 'training-interface.who-needs-reset'],
    ['training-interface', 'screen-shown', 'training-interface.confirmation'],
    ['training-interface', 'copy-it', 'training-interface.link-use'],
    ['training-interface', 'asked-often', 'around.emails-an-hour'],
  ] as const)
    it(`of ${guide}/${step} it is ${fact}`, () => {
      const found = guides.get(guide)?.steps.get(step);
      const place = placeOf(guide, step);
      assert.equal(factBehind(found?.kind === 'tell' ? { ...place, passed: [found] } : place, facts), fact);
    });

  it("is the open question's own first, then that of the last sentence before it", () => {
    assert.equal(
      factBehind(placeOf('training-interface', 'open-link', 'token-means'), facts),
      'training-interface.password-rules',
    );
    assert.equal(factBehind(placeOf('esr', 'which-email', 'link-live', 'link-dead'), facts), 'esr.link-life');
    assert.equal(factBehind(placeOf('esr', 'which-computer', 'only-nhs-net'), facts), 'esr.shared-login');
    assert.equal(factBehind(placeOf('esr', 'tries'), facts), 'esr.attempts');
    assert.equal(factBehind(placeOf('esr', 'where-refused', 'only-nhs-net'), facts), 'esr.why-nhs-net');
  });

  it('is none where nothing that is cited is said', () => {
    assert.equal(factBehind(placeOf('esr', 'where-refused'), facts), undefined);
  });
});
