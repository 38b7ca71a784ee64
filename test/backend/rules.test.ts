import assert from 'node:assert/strict';
import { enforced, figures, rulesFrom } from '../../src/backend/rules.ts';
import { facts, rules } from './world.ts';

describe('the rules of the backend', () => {
  it('are the figures of dialogs/facts.yaml', () => {
    const { says: _, ...figures } = rules;
    assert.deepEqual(figures, {
      joiningWorkingDays: 5,
      trainingInterface: {
        linkSeconds: 7200,
        sender: 'mandatorytraining.lth@nhs.net',
        helpEmail: 'leedsth-tr.MandatoryTraining@nhs.net',
      },
      esr: { linkSeconds: 14_400, attempts: 3, lockSeconds: 43_200, contact: 'stees.mandatorytraining@nhs.net' },
      nhspOnline: { codeSeconds: 900 },
      lettersAnHour: 3,
      password: {
        length: 8,
        say: 'at least 8 characters, with a capital letter, a small letter, a number and a symbol',
      },
    });
  });

  it('name each row that they come from, and no other', () => {
    const asked = new Set<string>();
    const note =
      <Answer>(answer: (id: string) => Answer) =>
      (id: string) => {
        asked.add(id);
        return answer(id);
      };
    rulesFrom({
      seconds: note((id) => facts.seconds(id)),
      count: note((id) => facts.count(id)),
      workingDays: note((id) => facts.workingDays(id)),
      say: note((id) => facts.say(id)),
      sentence: (id) => facts.sentence(id),
    });
    assert.deepEqual([...asked].sort(), [...figures].sort());
  });

  it('are rows that exist', () => {
    for (const id of enforced) assert.ok(facts.rows.has(id), id);
  });
});
