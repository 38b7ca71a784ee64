/** How long things are kept, in seconds. Every adapter keeps to these. */

/** A conversation, counted from its last turn: a person may pause through a 12-hour lock and a night's sleep. */
export const conversationLife = 20 * 3600;

/** A ticket, counted from when it was opened. */
export const ticketLife = 90 * 24 * 3600;
