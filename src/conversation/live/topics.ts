/** Topics of pubSub: who types, and in which conversation. */
export const agentTypes = (conversation: string): string => `agent types ${conversation}`;
export const personTypes = (conversation: string): string => `person types ${conversation}`;
