/** What a page keeps of the PIN of its staff: never the PIN itself. */
export interface StaffPin {
  readonly salt: string;
  /** SHA-256 of the salt with the PIN after it, 64 digits from 0 to f. */
  readonly hash: string;
}

/** Wrong tries so far, and until when no other is taken, in ms of a clock that only runs on. */
export interface PinTries {
  readonly wrong: number;
  readonly lockedUntilMs: number;
}

/** Digits of a PIN. */
export const PIN_LENGTH = 4;
export const MAX_WRONG = 5;
export const LOCK_MS = 300_000;
export const NO_TRIES: PinTries = { wrong: 0, lockedUntilMs: 0 };
/** On a page that was just read. Nothing is stored, so its clock is all that tells: without this, each reload would give five tries more. */
export const AT_LOAD: PinTries = { wrong: 0, lockedUntilMs: LOCK_MS };

/** Whether this browser can tell a PIN: on a page without https it cannot. */
export function canTellPin(): boolean {
  return typeof globalThis.crypto?.subtle?.digest === 'function';
}

/** The hash of a salt and a PIN. */
export async function hashOf(salt: string, pin: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + pin));
  let hash = '';
  for (const byte of new Uint8Array(digest)) hash += byte.toString(16).padStart(2, '0');
  return hash;
}

/** Whether it is the PIN. What cannot be told is wrong. */
export async function isPin(pin: string, { salt, hash }: StaffPin): Promise<boolean> {
  try {
    return (await hashOf(salt, pin)) === hash.toLowerCase();
  } catch {
    return false;
  }
}

/** How long no PIN is taken yet, in ms; 0 where one is. */
export function lockedMs({ lockedUntilMs }: PinTries, nowMs: number): number {
  return Math.max(0, lockedUntilMs - nowMs);
}

/** The tries after one more. The last wrong one locks, and the count begins anew after it. */
export function afterTry(tries: PinTries, isRight: boolean, nowMs: number): PinTries {
  if (lockedMs(tries, nowMs) > 0) return tries;
  if (isRight) return NO_TRIES;
  const wrong = tries.wrong + 1;
  return wrong < MAX_WRONG ? { wrong, lockedUntilMs: 0 } : { wrong: 0, lockedUntilMs: nowMs + LOCK_MS };
}
