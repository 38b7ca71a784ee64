import { danger } from './distress/danger.ts';
import { excused, joking, lasting, technical } from './distress/login-talk.ts';
import { denied } from './distress/signs.ts';
import { strain } from './distress/strain.ts';
import { suffering } from './distress/suffering.ts';
import { respell } from './respelling.ts';

/** From here on somebody is answered as a person in distress: sooner, where no login is spoken of at all. */
const enough = { amongTechnical: 1, otherwise: 0.7 };

/**
 * Whether somebody is in distress, by what they mean: signs are weighed together, and those that are about a login count
 * for little, because "I can't cope with this password" is said of a password. What is said of a life counts in full,
 * whatever stands beside it.
 *
 * @param said what was typed, secrets taken out; only its first 4,000 characters are read
 */
export function isDistress(said: string): boolean {
  const clauses = respell(said.slice(0, 4000))
    .split(/ ?[|] ?/)
    .map((clause) => excused.reduce((rest, excuse) => rest.replace(excuse, ' '), clause).trim())
    .filter((clause) => clause !== '');
  const whole = clauses.join('| ');
  const isJoking = joking.test(said);
  const isTechnical = technical.test(whole);
  let weight = 0;
  for (const { signs, weigh } of [danger, suffering, strain]) {
    for (const [sign, worth] of signs) {
      const clause = clauses.find((one) => sign.test(one) && !denied(one, sign));
      if (clause === undefined) continue;
      weight += worth * weigh({ here: technical.test(clause), anywhere: isTechnical, joking: isJoking });
    }
  }
  if (weight >= 0.3 && lasting.test(whole))
    weight += 0.4 * suffering.weigh({ here: false, anywhere: isTechnical, joking: isJoking });
  return weight > (isTechnical ? enough.amongTechnical : enough.otherwise) - 0.001;
}
