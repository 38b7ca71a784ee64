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
  /** The IT helpdesk, to call about an account on hold: its extension, and what to do "from outside the Trust". */
  readonly helpdesk: { readonly extension: string; readonly outside: string };
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
}

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
    helpdesk: {
      extension: facts.say('training-interface.other-systems'),
      outside: facts.say('around.it-outside'),
    },
    password: {
      length: facts.count('training-interface.password-rules'),
      say: facts.say('training-interface.password-rules'),
    },
  };
}

/** "call the IT helpdesk on extension 26655. From outside the Trust, ring …", without its full stop */
export function sayCall({ extension, outside }: Rules['helpdesk']): string {
  return `call the IT helpdesk on extension ${extension}. From outside the Trust, ${outside}`;
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
  'training-interface.other-systems',
  'around.it-outside',
  'around.emails-an-hour',
] as const;

/** The rows that are addresses which its letters come from, and are answered to. */
export const addresses = ['training-interface.sender', 'training-interface.help-email', 'esr.contact'] as const;

/** The rows that the backend enforces: those figures, and the rules that have none. */
export const enforced: readonly string[] = [
  ...figures,
  'training-interface.which-email',
  'training-interface.not-recognised-new',
  'esr.which-email',
  'esr.date-of-birth',
  'esr.email-has-username',
  'esr.no-override',
  'esr.no-reuse',
  'nhsp-online.which-email',
  'nhsp-online.all-fields',
  'nhsp-online.verify-email',
  'nhsp-online.verify-code',
];
