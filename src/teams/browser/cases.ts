/** The page "My cases". Where Teams shows it, it signs in and shows what is theirs; anywhere else it stays as it is. */
interface Line {
  readonly title: string;
  readonly says: string;
}

const part = (id: string) => document.getElementById(id) as HTMLElement;

function show(...ids: readonly string[]): void {
  for (const id of ['signed-out', 'waiting', 'failed', 'mine']) part(id).hidden = !ids.includes(id);
}

function fill(id: string, lines: readonly Line[]): void {
  part(`no-${id}`).hidden = lines.length > 0;
  part(id).hidden = lines.length === 0;
  part(id).replaceChildren(
    ...lines.map(({ title, says }) => {
      const row = document.createElement('div');
      row.className = 'nhsuk-summary-list__row';
      for (const [tag, text] of [
        ['dt', title],
        ['dd', says],
      ] as const) {
        const cell = document.createElement(tag);
        cell.className = `nhsuk-summary-list__${tag === 'dt' ? 'key' : 'value'}`;
        cell.textContent = text;
        row.append(cell);
      }
      return row;
    }),
  );
}

async function load(): Promise<void> {
  const teams = await import('./teams.ts');
  await teams.begin();
  show('waiting');
  try {
    const token = await teams.token();
    const response = await fetch('/teams/cases/mine', { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(String(response.status));
    const { cases, tickets } = (await response.json()) as Readonly<Record<'cases' | 'tickets', readonly Line[]>>;
    fill('cases', cases);
    fill('tickets', tickets);
    show('mine');
    teams.ready();
  } catch {
    show('failed');
    teams.ready();
  }
}

// Nobody else's frame is asked for who somebody is.
if (window.parent !== window) load().catch(() => show('signed-out'));

export {};
