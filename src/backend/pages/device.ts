import type { Visit } from '../../pages/visit.ts';
import type { System } from '../contract.ts';
import type { Requester } from '../sign-in/attempts.ts';
import { deviceSeconds } from '../sign-in/devices.ts';
import type { Site } from './site.ts';

const cookie = 'latchkey-device';

/** Who is at this browser, to the account of that name: its own person when the account knows the browser. */
export function requesterAt({ backend }: Site, visit: Visit, system: System, name: string): Promise<Requester> {
  return backend.signIn.requesterOfBrowser(system, name, visit.cookie(cookie), visit.network);
}

/** From now on the account knows this browser. */
export function rememberDevice(visit: Visit, system: System, device: string): void {
  visit.keep(cookie, device, `/practice/${system}`, deviceSeconds);
}
