/** Agents who look on, as their pages do it: see run.ts. */
import { setTimeout as pause } from 'node:timers/promises';

const [url = '', ...cookies] = process.argv.slice(2);

for (const cookie of cookies)
  void (async () => {
    const response = await fetch(`${url}/desk/live`, { headers: { cookie } });
    let isDue = false;
    let has = '';
    for await (const chunk of response.body ?? [])
      for (const [reference] of Buffer.from(chunk as Uint8Array)
        .toString()
        .matchAll(/LK-\w{3}-\w{3}/g)) {
        process.send?.({ heard: { reference, at: Date.now() } });
        if (isDue) continue;
        isDue = true;
        void pause(150 + Math.random() * 600).then(async () => {
          isDue = false;
          const began = performance.now();
          const page = await fetch(`${url}/desk?look=yes&has=${has}`, { headers: { cookie } });
          has = /data-table="([\w-]+)"/.exec(await page.text())?.[1] ?? '';
          process.send?.({ looked: performance.now() - began });
        });
      }
  })();
