import { AdaptiveCard, HostConfig, SerializationContext, Versions } from 'adaptivecards';
import { z } from 'zod';

/**
 * What we use of Adaptive Cards 1.5, and nothing beside it: written from the reference at https://adaptivecards.io/explorer.
 * The parser of Microsoft's own library, which reads what it knows and leaves the rest, is asked as well.
 */
const spacing = z.enum(['none', 'small', 'default', 'medium', 'large', 'extraLarge', 'padding']);
const submit = z.strictObject({
  type: z.literal('Action.Submit'),
  title: z.string().min(1),
  data: z.looseObject({}),
  style: z.enum(['default', 'positive', 'destructive']).optional(),
  associatedInputs: z.enum(['auto', 'none']).optional(),
});
const execute = z.strictObject({
  type: z.literal('Action.Execute'),
  title: z.string().min(1),
  verb: z.string().min(1),
  data: z.looseObject({}),
  style: z.enum(['default', 'positive', 'destructive']).optional(),
  associatedInputs: z.enum(['auto', 'none']).optional(),
  fallback: submit,
});
const textRun = z.strictObject({
  type: z.literal('TextRun'),
  text: z.string().min(1),
  weight: z.enum(['lighter', 'default', 'bolder']).optional(),
  color: z.enum(['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention']).optional(),
  isSubtle: z.boolean().optional(),
});
const richText = z.strictObject({
  type: z.literal('RichTextBlock'),
  spacing: spacing.optional(),
  inlines: z.array(textRun).min(1),
});
const input = {
  id: z.string().min(1),
  label: z.string().min(1),
  isRequired: z.literal(true),
  errorMessage: z.string().min(1),
};
/** What can be pressed as a whole, in a list of such. */
const row = z.strictObject({
  type: z.literal('Container'),
  style: z.literal('emphasis'),
  spacing: spacing.optional(),
  selectAction: execute,
  items: z.array(richText).length(1),
});
const actionSet = z.strictObject({
  type: z.literal('ActionSet'),
  spacing: spacing.optional(),
  actions: z.array(z.union([submit, execute])).length(1),
});
const element = z.discriminatedUnion('type', [
  richText,
  z.strictObject({ type: z.literal('TextBlock'), text: z.string().min(1), wrap: z.literal(true) }),
  z.strictObject({
    type: z.literal('Container'),
    style: z.enum(['default', 'emphasis', 'good', 'attention', 'warning', 'accent']).optional(),
    spacing: spacing.optional(),
    items: z.array(z.union([richText, row, actionSet])).min(1),
  }),
  z.strictObject({
    type: z.literal('Input.Text'),
    ...input,
    value: z.string().optional(),
    maxLength: z.int().positive(),
    isMultiline: z.boolean().optional(),
  }),
]);
const adaptiveCard = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version: z.literal('1.5'),
  body: z.array(element).min(1),
  /** Teams shows six at most. */
  actions: z
    .array(z.discriminatedUnion('type', [submit, execute]))
    .min(1)
    .max(6)
    .optional(),
  refresh: z
    .strictObject({ action: execute.omit({ fallback: true }), userIds: z.array(z.string().min(1)).min(1).max(60) })
    .optional(),
  fallbackText: z.string().min(1),
  speak: z.string().min(1),
});

/** @returns what is wrong with a card, one line each */
export function issuesOf(card: unknown): string[] {
  const { error } = adaptiveCard.safeParse(card);
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
  parsed.parse(card as never, context);
  const events = Array.from({ length: context.eventCount }, (_none, index) => context.getEventAt(index).message);
  const { validationEvents } = parsed.validateProperties();
  return [
    ...(error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...events,
    ...validationEvents.map(({ message }) => message),
  ];
}
