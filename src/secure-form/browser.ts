/** The form where Teams shows it, in a dialog. Anywhere else it is a plain page, and stays. */
async function inDialog(): Promise<void> {
  const teams = await import('../teams/browser/teams.ts');
  await teams.begin();
  if (document.querySelector('[data-over]') !== null) return teams.closeDialog();
  const form = document.querySelector('form');
  const signIn = form?.querySelector<HTMLInputElement>('[name="sign-in"]');
  if (!form || !signIn) return;
  // Where sign-in is not set up, the address of the form has to do.
  const asked = teams.token().then(
    (token) => {
      signIn.value = token;
    },
    () => undefined,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void asked.then(() => form.submit());
  });
}

if (window.parent !== window) inDialog().catch(() => undefined);

export {};
