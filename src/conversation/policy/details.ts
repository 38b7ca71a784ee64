import { type SecretKind, takeOutSecrets } from '../../understanding/secrets/secrets.ts';
import { isReview } from '../forms.ts';
import { changedDetail, details, type FormValues } from '../handoff-form.ts';
import type { InboundEvent } from '../messages.ts';
import type { TurnContext } from '../turn-context.ts';
import { settle } from './beginning.ts';

const expected = { name: 'name', 'payroll-number': 'payroll-number', reach: 'phone', issue: undefined } as const;
const longest = 2000;

/**
 * The details of a handover were changed in a form of the channel's own: what differs is taken as if it had been typed.
 *
 * @returns the kinds of secrets that were taken out
 */
export async function filledIn(
  { at, values }: Extract<InboundEvent, { kind: 'details' }>,
  turn: TurnContext,
): Promise<readonly SecretKind[]> {
  const { runner, builder } = turn;
  const current = runner.current();
  if (current === undefined || !isReview(current.session, current.place)) return late(turn);
  if (runner.at(current.session, current.place) !== at) return late(turn);
  const before = current.place.values;
  const secrets: SecretKind[] = [];
  let changes: FormValues = {};
  for (const detail of details) {
    const read = takeOutSecrets((values[detail] ?? '').trim().slice(0, longest), expected[detail]);
    if (read.text === '' || read.text === before[detail]) continue;
    secrets.push(...read.found);
    const move = changedDetail({ detail, value: read.text, said: '' }, { ...before, ...withValue(changes) });
    if (move.do === 'fill') changes = { ...changes, ...move.values };
  }
  settle(turn);
  if (Object.keys(changes).length > 0) builder.message('amended');
  await runner.fill(current.session, changes);
  return secrets;
}

function late({ builder }: TurnContext): readonly SecretKind[] {
  builder.message('details-late');
  return [];
}

function withValue(values: FormValues): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
