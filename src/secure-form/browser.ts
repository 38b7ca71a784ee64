/** Closes the form where Teams opened it, in a dialog. Anywhere else it is a plain page, and stays. */
const teamsAnswersWithin = 3_000;

async function close(): Promise<void> {
  const { closeDialog } = await import('./teams.ts');
  // In a frame that is not Teams', nobody answers, and the library would wait for a minute.
  const tooLong = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error()), teamsAnswersWithin));
  await Promise.race([closeDialog(), tooLong]);
}

if (window.parent !== window) close().catch(() => undefined);

export {};
