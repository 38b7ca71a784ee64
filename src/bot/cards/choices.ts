import type { Reply } from '../../conversation/messages.ts';
import { type Action, type CardData, type Element, paragraphs, type Words } from './card.ts';

/** Teams shows six actions at most. */
const mostActions = 6;
/**
 * How many letters buttons may have that stand in one row, each with its margins counted as some: a phone cuts off what it has no room for, until nothing is
 * left of a word but its first letter.
 */
const widestRow = 32;
const margins = 5;

/** What can be pressed on a card: `body` below what is said, `actions` at its foot. */
export interface Pressable {
  readonly body: readonly Element[];
  readonly actions: readonly Action[];
}

interface Press {
  readonly title: string;
  readonly action: Action;
  readonly group?: string | undefined;
}

/**
 * The choices of a reply, and the dialog that its form opens in. What fits in a row of buttons is one; anything else is a list, one below the other,
 * under the headings that they stand under. One press takes one.
 */
export function pressable({ choices, form }: Reply, data: (what: CardData['do']) => CardData, words: Words): Pressable {
  const presses: Press[] = choices
    .filter(({ pick }) => form?.of !== 'details' || !form.instead.includes(pick.answer))
    .map(({ label, pick, group }) => ({ title: label, group, action: executed(label, { ...data('answer'), pick }) }));
  if (form !== undefined) {
    const title = words(`card.form.${form.of}`);
    // Details are changed where they are not right as they are: that they are comes first.
    presses.splice(form.of === 'details' ? 1 : 0, 0, { title, action: dialogAction(title, data('dialog')) });
  }
  const width = presses.reduce((sum, { title }) => sum + title.length + margins, 0);
  if (presses.length <= mostActions && width <= widestRow)
    return { body: [], actions: presses.map(({ action }) => action) };
  const headings = [...new Set(presses.map(({ group = '' }) => group))];
  const body = headings.map((heading) => ({
    type: 'Container',
    spacing: 'medium',
    items: [
      ...paragraphs(heading, { weight: 'bolder' }),
      ...presses.filter(({ group = '' }) => group === heading).map(form === undefined ? row : button),
    ],
  }));
  return { body, actions: [] };
}

/** A dialog is opened by a button alone, as not every client opens one by a row: what stands beside it are buttons as well. */
function button({ action }: Press): Element {
  return { type: 'ActionSet', spacing: 'small', actions: [action] };
}

function row({ title, action }: Press): Element {
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'small',
    selectAction: action,
    items: paragraphs(title),
  };
}

function executed(title: string, data: CardData): Action {
  const inputs = { associatedInputs: 'none' };
  return {
    type: 'Action.Execute',
    title,
    verb: data.do,
    data,
    ...inputs,
    // For clients that know no Universal Actions.
    fallback: { type: 'Action.Submit', title, data, ...inputs },
  };
}

/** Teams opens a dialog by a submit alone. */
function dialogAction(title: string, data: CardData): Action {
  return { type: 'Action.Submit', title, data: { ...data, msteams: { type: 'task/fetch' } }, associatedInputs: 'none' };
}
