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
export declare const PIN_LENGTH = 4;
export declare const MAX_WRONG = 5;
export declare const LOCK_MS = 300000;
export declare const NO_TRIES: PinTries;
/** On a page that was just read. Nothing is stored, so its clock is all that tells: without this, each reload would give five tries more. */
export declare const AT_LOAD: PinTries;
/** Whether this browser can tell a PIN: on a page without https it cannot. */
export declare function canTellPin(): boolean;
/** The hash of a salt and a PIN. */
export declare function hashOf(salt: string, pin: string): Promise<string>;
/** Whether it is the PIN. What cannot be told is wrong. */
export declare function isPin(pin: string, { salt, hash }: StaffPin): Promise<boolean>;
/** How long no PIN is taken yet, in ms; 0 where one is. */
export declare function lockedMs({ lockedUntilMs }: PinTries, nowMs: number): number;
/** The tries after one more. The last wrong one locks, and the count begins anew after it. */
export declare function afterTry(tries: PinTries, isRight: boolean, nowMs: number): PinTries;
