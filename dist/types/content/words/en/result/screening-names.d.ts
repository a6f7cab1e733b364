import type { ByReason, ReasonName } from '../../shapes.js';
/** What each reason for a stricter answer is called. */
export declare const reasonNames: ByReason<ReasonName>;
/** The sentences of the result that name a reason: they come with what asks for a doctor first, and with the details. */
export declare const naming: {
    screening: {
        reasons: Readonly<Record<import("../../../../model/screening.js").Reason, ReasonName>>;
    };
};
