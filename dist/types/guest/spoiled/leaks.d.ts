import type { Spoil } from './spoil.js';
/** A script that tells what it knows in one way, and the beginning of the line that says so. */
export interface Leak extends Spoil {
    readonly tells: string;
}
/** Every script that leaks. */
export declare const leaks: readonly Leak[];
