import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers.js';

/**
 * What the SDK writes of an entity. Its list of the parts of one has three, and its serialiser takes the list that has no room for
 * others, so that of a citation nothing but the type would leave.
 */
export function writeEntitiesWhole(): void {
  Object.assign(Entity.type, { additionalProperties: { type: { name: 'Object' } } });
}
