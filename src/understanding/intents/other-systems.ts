import { Expressions } from '../text/expressions.ts';

/**
 * Systems and devices of a hospital that are none of ours, as data. Hearing any of them as one thing, "another", tells more
 * than each name by itself: most are met in two or three phrases, and a few in none.
 */
const systems = `
  systmone systemone system.one systm.one tpp emis ppm ppm+ ppm.plus epr e.p.r electronic.patient.record cerner careflow lorenzo
  meditech medway pas pacs ris cris ice winpath telepath clinisys nervecentre nervecenter vitalpac e.obs eobs patienttrack
  healthroster health.roster e.roster eroster e.rostering erostering allocate employee.online loop.app rotawatch rotageek
  medirota rotamaster clwrota clw locums.nest patchwork datix ulysses inphase lfpse elfh e.lfh learning.for.healthcare
  learning.hub openathens athens horus turas kaizen eportfolio e.portfolio iscp l2p sard fourteenfish fourteen.fish
  badgernet badger.net medisoft opera.eyes openeyes chemocare somerset infoflex mosaiq aria medchart emeds e.meds epma
  eprescribing e.prescribing electronic.prescribing jac omnicell pyxis bloodtrack blood.track bluespier theatreman ormis
  qpulse q.pulse docman evolve windip edms accurx airmid attend.anywhere egress bighand big.hand winscribe dictate.it
  dictaphone dictation trac.jobs trac nhs.jobs healthjobs selenity easy.expenses e.expenses expenses.system unit4 agresso
  oracle eproc integra workday vivup wagestream nhs.app gov.uk.verify e.referral e.referrals choose.and.book summary.care
  spine.portal patient.system clinical.system pathology.system radiology.system theatre.system maternity.system
  lab.system pharmacy.system patient.administration uptodate clinical.key clinicalkey power.bi tableau qlik
`;

const devices = `
  smartcard smartcards smart.card smart.cards cis.card cas.card swipe.card card.reader vpn global.protect globalprotect
  anyconnect citrix vmware remote.desktop virtual.desktop wifi wi.fi eduroam printer printers photocopier copier scanner
  scanners barcode.reader projector webcam headset docking.station monitor keyboard mouse ipad ipads tablet handheld
  handhelds vocera dect desk.phone telephone voicemail pager fax microphone
  sharepoint onedrive one.drive shared.drive network.drive s.drive h.drive x.drive q.drive g.drive w.drive z.drive shared.folder
  network.folder shared.mailbox distribution.list calendar intranet internet network excel powerpoint acrobat adobe
  microsoft.teams ms.teams teams zoom webex windows domain bitlocker blood.gas glucose.meter ecg.machine analyser
  telly tv whiteboard kiosk door.access keypad barrier cctv
`;

/** Things of which people speak beside our systems too ("I did it on the ward PC"): heard only where something is wrong with them. */
const things =
  '(?:outlook|nhsmail|nhs mail|nhs.net|nhs net|mailbox|work emails?|trust emails?|computers?|pcs?|laptops?|desktop|work phone|work mobile|badge|office 365|365|screen)';
const ofThings = `(?: (?:email|emails|mail|account|mailbox|app|login|system|in|on|at|the|this|ward|bay|clinic|office|\\d+)){0,3}`;
const wrong =
  '(?:keeps?|kept|will not|does not|is not|not|wants|asks|asking|crash\\S*|has crashed|frozen|freez\\S*|is down|down|broken|slow|locked|blocked|disabled|password|username|login|log in|has run|run out|has expired|expired|expires|full|says|said|update|updates|updating|restart\\S*|stuck|black|blank|dead)';
const into =
  '(?:log in|log on|login|logged in|logged on|get in|get into|get on|get onto|sign in|password|username|locked out|unlock|reset|account|access|install|set up)(?: (?:to|into|on|onto|for|of|in|at|with|my|the|our|this|that|any|a|ward|work|trust|hospital|own|new)){0,4}';

const named = new Expressions<Another>([...phrasesOf('system', systems), ...phrasesOf('device', devices)]);
const troubled = new RegExp(` (?:${things}${ofThings} ${wrong}|${into} ${things})(?= )`);

export const otherKinds = ['system', 'device', 'thing'] as const;

export type Another = (typeof otherKinds)[number];

/** What of a hospital's other systems and devices is spoken of. @param said corrected text */
export function othersIn(said: string): readonly Another[] {
  const met = named.in(said.split(' '));
  return otherKinds.filter((kind) => (kind === 'thing' ? troubled.test(` ${said} `) : met.has(kind)));
}

/** A point in a name is a space as well. */
function phrasesOf(kind: Another, list: string): (readonly [Another, string])[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((name) =>
      name
        .split('.')
        .reduce<string[]>(
          (ways, part, index) => (index === 0 ? [part] : ways.flatMap((way) => [`${way} ${part}`, `${way}.${part}`])),
          [],
        ),
    )
    .map((name) => [kind, name] as const);
}
