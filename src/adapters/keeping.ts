/** How long a conversation is kept, in seconds from its last turn, in every store: a person may pause through a 12-hour lock and a night's sleep. */
export const conversationLife = 20 * 3600;
