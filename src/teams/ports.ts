export type { Clock, ConversationRecord, ConversationStore, Handoff, Log, Person } from '../conversation/ports.ts';
export type { Documents } from '../documents/ports.ts';
