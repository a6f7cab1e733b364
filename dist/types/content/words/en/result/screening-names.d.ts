import type { Reason } from '../../../../model/screening.js';
/** What each reason for a stricter answer is called. */
export declare const reasonNames: Readonly<Record<Reason, {
    readonly label: string;
}>>;
