/** How much of what the doors ask may come from whom. Those of the reset backend are its own, those of new chats web chat's. */

/** Mails or texts when it is time, to one address or number: nobody can have somebody else's mailbox filled, or their phone ring. */
export const timeMails = { name: 'time-mails', most: 4, seconds: 86_400 };
/** How many forms of the desk may come from one network or agent. */
export const deskForms = { name: 'desk-forms', most: 600, seconds: 600 };
/** Wrong codes of one browser that we know, of one network, and in all: a code is one of 11 million, and lasts 900 seconds. */
export const wrongResumeCodes = {
  browser: { name: 'resume-codes-of-browser', most: 10, seconds: 900 },
  network: { name: 'resume-codes', most: 300, seconds: 900 },
  all: { name: 'resume-codes-of-all', most: 1000, seconds: 900 },
};
/** Links to the desk that nobody has, of one network or of one browser that an agent uses. */
export const wrongDeskLinks = { name: 'desk-links', most: 20, seconds: 600 };
