import { app, dialog } from '@microsoft/teams-js';

/** Closes the Teams dialog that this page is shown in. @throws when it is shown in something else */
export async function closeDialog(): Promise<void> {
  await app.initialize();
  dialog.url.submit({ form: 'sent' });
}
