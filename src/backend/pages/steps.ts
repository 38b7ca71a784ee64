import { page, type Visit } from '../../pages/visit.ts';
import type { Pass } from '../registration/enrolment.ts';
import type { Proven, Stage } from '../registration/record.ts';
import type { Site } from './site.ts';

export const root = '/practice/nhsp-online';
/** Keeps what opens the later steps of a registration, in the browser that had the code. */
const passCookie = 'latchkey-registration';
const passSeconds = 7200;

/** Where each stage of a registration is. */
export const pathOf = {
  code: `${root}/register`,
  details: `${root}/register/details`,
  'second-factor': `${root}/register/second-factor`,
  verify: `${root}/register/verify`,
  verified: `${root}/register/verified`,
  done: `${root}/register/done`,
} as const satisfies Readonly<Record<Stage, string>>;

/** The pages of a stage that has more than one. */
export const pagesOf = {
  /** Where a code that was sent is entered. */
  check: `${root}/register/check`,
  authenticator: `${root}/register/authenticator`,
} as const;

/** Somebody in the middle of a registration, and how far it has come. */
export interface Opened extends Pass {
  readonly open: Proven;
}

/** Lets the browser that entered the code into the steps that follow. */
export function keepPass(visit: Visit, { id, proof }: Pass): void {
  visit.keep(passCookie, `${id}.${proof}`, root, passSeconds);
}

/** A page of one stage of a registration. Who comes at another stage is sent to the page of that one. */
export function step(
  site: Site,
  stage: Exclude<Stage, 'code'>,
  show: (visit: Visit, opened: Opened) => Promise<void> | void,
  take: (visit: Visit, opened: Opened) => Promise<void> | void,
  path: string = pathOf[stage],
): void {
  const enter = async (visit: Visit, then: typeof show) => {
    const [id = '', proof = ''] = (visit.cookie(passCookie) ?? '').split('.');
    const open = await site.backend.enrolment.open({ id, proof });
    const mayChooseAgain = open?.stage === 'verify' && stage === 'second-factor';
    if (open === undefined) visit.go(pathOf.code);
    else if (open.stage !== stage && !mayChooseAgain) visit.go(pageFor(open));
    else await then(visit, { id, proof, open });
  };
  page(
    site,
    path,
    (visit) => enter(visit, show),
    (visit) => enter(visit, take),
  );
}

/** Where a registration goes on. */
export function pageFor(open: Proven): `/${string}` {
  if (open.stage !== 'verify') return pathOf[open.stage];
  return open.choice.kind === 'authenticator' ? pagesOf.authenticator : pathOf.verify;
}

/** On to the next page, or back to the start when the registration has been closed meanwhile. */
export function go(visit: Visit, result: unknown, next: `/${string}`): void {
  visit.go(result === 'not-open' ? pathOf.code : next);
}
