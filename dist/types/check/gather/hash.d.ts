import type { Hash } from '../facts.js';
/** The `integrity` value of a script's bytes. They come from the browser's own store where it still has them. */
export declare function hashOf(address: string | undefined): Promise<Hash>;
