import { fields, text } from './wire.ts';

/** What a reload of the page in the same tab needs in order to go on. */
export interface Session {
  readonly token: string;
  readonly conversation: string;
}

const key = 'latchkey-chat';
let isKept = true;

/** On a computer that others use too: a reload begins anew. */
export function keepNothing(): void {
  isKept = false;
  saveSession(undefined);
}

/** Whether others use this computer too. */
export function isShared(): boolean {
  return !isKept;
}

/** Whether the browser lets us keep anything, so that a reload goes on. */
export function canKeep(): boolean {
  try {
    sessionStorage.setItem(`${key}-try`, '');
    sessionStorage.removeItem(`${key}-try`);
    return true;
  } catch {
    return false;
  }
}

/** A browser may refuse storage altogether: the chat then lasts as long as the page. */
export function loadSession(): Session | undefined {
  if (!isKept) return undefined;
  try {
    const saved = fields(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    const token = text(saved.token);
    const conversation = text(saved.conversation);
    return token === undefined || conversation === undefined ? undefined : { token, conversation };
  } catch {
    return undefined;
  }
}

export function saveSession(session: Session | undefined): void {
  try {
    if (session === undefined || !isKept) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(session));
  } catch {
    // See above.
  }
}
