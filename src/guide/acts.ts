/**
 * What a guide can ask the rooms around it to do. Each act says which values it needs, and every result it can have with
 * the values that result leaves behind; a guide that leaves a result unrouted does not compile.
 *
 * What has an effect outside ends in `unknown` when it may have been done and nobody could say so in the end; `unavailable`
 * means that nothing was done.
 *
 * Values: `expires`, `lock-ends` and `available-from` (of request-reset) are ISO instants; `available-from` of
 * joining-delay is an ISO date; `sign-in`, `page` are https (or loopback http) addresses; `reference` and `answered-by`
 * (an ISO date) belong to a ticket, and so does `reach-at`: the number or address by which its person is reached.
 */
export const acts = {
  /** Is this system connected to a reset backend, or does the person act on the system's own site? */
  connection: { needs: [], results: { connected: ['sign-in'], guided: [] } },
  /** Asks the backend to email a reset link. An anonymous person is only ever told done, limited, unavailable or unknown. */
  'request-reset': {
    needs: ['email'],
    results: {
      done: ['expires'],
      'not-registered': [],
      'too-soon': ['available-from'],
      limited: [],
      unavailable: [],
      unknown: [],
    },
  },
  /**
   * Opens the form that takes a date of birth outside the chat, and requests the ESR reset with it. The result comes
   * later, when the form has been sent; meanwhile the step's own answers are offered.
   */
  'secure-form': {
    needs: ['email'],
    results: {
      done: ['expires'],
      'not-registered': [],
      locked: ['lock-ends'],
      limited: [],
      unavailable: [],
      unknown: [],
    },
  },
  /** Starts an NHSP:Online registration: emails a code and leaves the address of the page that takes it. */
  'start-registration': {
    needs: ['email'],
    results: { done: ['expires', 'page'], limited: [], unavailable: [], unknown: [] },
  },
  /** Have enough working days passed since the person joined? */
  'joining-delay': {
    needs: ['joined'],
    counts: 'working-days',
    results: { passed: [], 'not-yet': ['available-from'] },
  },
  /** When does a lock end that began at the last wrong try? */
  'lock-clock': { needs: ['last-try'], counts: 'seconds', results: { locked: ['lock-ends'], over: [] } },
  /** Has the life of a link, counted from when it was asked for, run out? Unsure, where that was a stretch in which it may have. */
  'link-clock': { needs: ['asked'], counts: 'seconds', results: { live: ['expires'], expired: [], unsure: [] } },
  /** Stores a ticket with the trail, and sends it to the people who answer. Its results say how they will: as the person asked. */
  'open-ticket': {
    needs: ['name', 'payroll-number', 'reach', 'issue'],
    results: {
      'by-phone': ['reference', 'answered-by', 'reach-at'],
      'by-text': ['reference', 'answered-by', 'reach-at'],
      'by-bleep': ['reference', 'answered-by', 'reach-at'],
      'by-email': ['reference', 'answered-by', 'reach-at'],
      'by-other': ['reference', 'answered-by', 'reach-at'],
      unknown: [],
    },
  },
} as const satisfies Record<string, ActSource>;

interface ActSource {
  readonly needs: readonly string[];
  readonly results: Readonly<Record<string, readonly string[]>>;
  /** In what it counts the length of the fact that its step names. */
  readonly counts?: 'seconds' | 'working-days';
}

export type ActName = keyof typeof acts;

export function isActName(name: string): name is ActName {
  return Object.hasOwn(acts, name);
}

/** In what an act counts the length of a fact; undefined where it counts none. */
export function countsIn(act: ActName): ActSource['counts'] {
  const source: ActSource = acts[act];
  return source.counts;
}

export function resultsOf(act: ActName): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(acts[act].results));
}
