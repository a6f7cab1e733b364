import { type Statement } from '../../shapes.js';
/** A claim visitors will meet elsewhere, and why it is not made here. */
export interface ClaimWords {
    readonly claim: string;
    readonly why: Statement;
}
/** Claims we do not repeat, with the reason. */
export declare const claims: readonly ClaimWords[];
