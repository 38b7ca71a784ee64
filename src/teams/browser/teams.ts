import { app, authentication } from '@microsoft/teams-js';

/** @param theme is told how Teams looks, now and whenever that changes. @throws when it is not Teams that shows the page */
export async function begin(theme: (name: string) => void): Promise<void> {
  await app.initialize();
  const context = await app.getContext();
  theme(context.app.theme);
  app.registerOnThemeChangeHandler(theme);
}

/** What Teams signs of who looks at the page. */
export function token(): Promise<string> {
  return authentication.getAuthToken();
}

/** Takes down what Teams shows while a page loads. */
export function ready(): void {
  app.notifySuccess();
}
