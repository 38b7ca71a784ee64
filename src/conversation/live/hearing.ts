import { takeOutSecrets } from '../../understanding/secrets/secrets.ts';
import { type Kept, talkedAbout } from '../hearing.ts';
import type { InboundEvent } from '../messages.ts';
import type { RuleName } from '../policy/names.ts';
import { picked, typedButton } from '../policy/policy.ts';
import { tellOfSecrets } from '../secrets-told.ts';
import type { TurnContext } from '../turn-context.ts';
import { heardByPerson } from './answering.ts';

/** Somebody answers, or soon does: buttons of ours hold, and everything else is theirs. */
export async function hearWhileLive(
  heard: Extract<InboundEvent, { kind: 'message' }>,
  text: string,
  turn: TurnContext,
): Promise<{ readonly kept: Kept; readonly rule: RuleName }> {
  const { record, builder } = turn;
  const pick = heard.pick ?? typedButton(text, turn);
  if (pick !== undefined && pick.at === record.offer?.at)
    return {
      rule: await picked(pick, turn),
      kept: { text: takeOutSecrets(text, undefined).text, expected: undefined, pick },
    };
  if (heard.withFile === true) builder.message(text.trim() === '' ? 'file' : 'file.beside');
  const understood = turn.analyser.understand(text, undefined, { open: talkedAbout(record) });
  tellOfSecrets(understood.secrets, understood.text, record, builder);
  const rule = await heardByPerson(understood, turn);
  return { rule, kept: { text: understood.text, expected: undefined, care: understood.inDistress } };
}
