import type { Reason } from '../../../../model/screening.js';
/** What each reason for a stricter answer is called. */
export declare const reasonNames: Readonly<Record<Reason, {
    readonly label: string;
}>>;
/** The sentences of the result that name a reason: they come with what asks for a doctor first, and with the details. */
export declare const naming: {
    screening: {
        reasons: Readonly<Record<Reason, {
            readonly label: string;
        }>>;
    };
};
