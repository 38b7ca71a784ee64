/** The rules of the three systems, as numbers. They are never written here: see rulesFrom. */
export interface Rules {
  /** Working days after joining before the Training Interface knows a person. */
  readonly joiningWorkingDays: number;
  readonly trainingInterface: {
    readonly linkSeconds: number;
    /** Who sends its mails, and who answers to them. */
    readonly sender: string;
    readonly helpEmail: string;
  };
  readonly esr: {
    readonly linkSeconds: number;
    readonly attempts: number;
    readonly lockSeconds: number;
    /** Who answers to its mails. */
    readonly contact: string;
  };
  readonly nhspOnline: { readonly codeSeconds: number };
  /** Letters to one mailbox in any one hour: counted exactly, see limits.ts. */
  readonly lettersAnHour: number;
  /** What its mails and pages say as the chat does: whole sentences. */
  readonly says: Readonly<Record<Saying, string>>;
  /**
   * ESR and NHSP:Online keep their own rules to themselves (the guides send people to the site for them), so practice
   * accounts of all three have the one rule that is stated.
   */
  readonly password: { readonly length: number; readonly say: string };
}

/** Where the figures come from: dialogs/facts.yaml, whose rows the bot says too. */
export interface FactSource {
  seconds(id: string): number;
  count(id: string): number;
  workingDays(id: string): number;
  say(id: string): string;
  sentence(id: string): string;
}

/** The rows whose sentence stands in mails and on pages, as it is said in the chat, by what it is about. */
const sayings = {
  accountReady: 'training-interface.joining-delay',
  attempts: 'esr.attempts',
  callIt: 'around.it-outside',
  hold: 'around.hold',
  lettersAnHour: 'around.emails-an-hour',
  moveIt: 'training-interface.email-wait',
  newest: 'around.newest-counts',
  noOverride: 'esr.no-override',
  noReset: 'esr.lock',
  notAsked: 'around.not-asked',
  pasteLink: 'training-interface.link-use',
  sameElsewhere: 'around.same-elsewhere',
  username: 'esr.email-has-username',
} as const;
export type Saying = keyof typeof sayings;

export function rulesFrom(facts: FactSource): Rules {
  return {
    joiningWorkingDays: facts.workingDays('training-interface.joining-delay'),
    trainingInterface: {
      linkSeconds: facts.seconds('training-interface.link-life'),
      sender: facts.say('training-interface.sender'),
      helpEmail: facts.say('training-interface.help-email'),
    },
    esr: {
      linkSeconds: facts.seconds('esr.link-life'),
      attempts: facts.count('esr.attempts'),
      lockSeconds: facts.seconds('esr.lock'),
      contact: facts.say('esr.contact'),
    },
    nhspOnline: { codeSeconds: facts.seconds('nhsp-online.code-life') },
    lettersAnHour: facts.count('around.emails-an-hour'),
    says: Object.fromEntries(
      Object.entries(sayings).map(([saying, id]) => [saying, facts.sentence(id)]),
    ) as Rules['says'],
    password: {
      length: facts.count('training-interface.password-rules'),
      say: facts.say('training-interface.password-rules'),
    },
  };
}

/** The rows of dialogs/facts.yaml whose figures the backend takes. */
export const figures = [
  'training-interface.joining-delay',
  'training-interface.link-life',
  'training-interface.sender',
  'training-interface.help-email',
  'training-interface.password-rules',
  'esr.link-life',
  'esr.attempts',
  'esr.lock',
  'esr.contact',
  'nhsp-online.code-life',
  'around.emails-an-hour',
] as const;

/** The rows that are addresses which its letters come from, and are answered to. */
export const addresses = ['training-interface.sender', 'training-interface.help-email', 'esr.contact'] as const;

/** The rows that the backend enforces or says: those figures, and the rules that have none. */
export const enforced: readonly string[] = [
  ...new Set([...figures, ...Object.values(sayings)]),
  'training-interface.which-email',
  'training-interface.not-recognised-new',
  'esr.which-email',
  'esr.date-of-birth',
  'esr.no-reuse',
  'nhsp-online.which-email',
  'nhsp-online.all-fields',
  'nhsp-online.verify-email',
  'nhsp-online.verify-code',
];
