/** The page "My cases". Where Teams shows it, it signs in and shows what is theirs; anywhere else it stays as it is. */
const teamsAnswersWithin = 3_000;

interface Line {
  readonly title: string;
  readonly says: string;
}

const part = (id: string) => document.getElementById(id) as HTMLElement;

function show(...ids: readonly string[]): void {
  for (const id of ['signed-out', 'waiting', 'failed', 'mine']) part(id).hidden = !ids.includes(id);
}

/** In a frame that is not Teams', nobody answers, and the library would wait for a minute. */
function inTime<Value>(value: Promise<Value>): Promise<Value> {
  const tooLong = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error()), teamsAnswersWithin));
  return Promise.race([value, tooLong]);
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
  const theme = (name: string) => {
    document.documentElement.dataset.teamsTheme = name;
  };
  await inTime(teams.begin(theme));
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
