import { app, authentication, dialog } from '@microsoft/teams-js';

/** In milliseconds. In a frame that is not Teams' nobody answers, and the library would wait for a minute. */
const answersWithin = 3_000;

/** Makes the page look as Teams does, now and whenever that changes. @throws when it is not Teams that shows the page */
export async function begin(): Promise<void> {
  await inTime(app.initialize());
  const context = await inTime(app.getContext());
  theme(context.app.theme);
  app.registerOnThemeChangeHandler(theme);
}

/** What Teams signs of who looks at the page. @throws when nobody set that up, or Teams does not answer */
export function token(): Promise<string> {
  return inTime(authentication.getAuthToken());
}

/** Takes down what Teams shows while a page loads. */
export function ready(): void {
  app.notifySuccess();
}

/** Closes the dialog that this page is shown in: what was asked for in it has been sent. */
export function closeDialog(): void {
  dialog.url.submit({ form: 'sent' });
}

function theme(name: string): void {
  document.documentElement.dataset.teamsTheme = name;
}

function inTime<Value>(value: Promise<Value>): Promise<Value> {
  const tooLong = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error()), answersWithin));
  return Promise.race([value, tooLong]);
}
