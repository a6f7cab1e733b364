import type { doNothing as english } from '../../en/detail/compare-shared.js';
import type { Translation } from '../../translation.js';
export declare const nobodyKnows: {
    readonly text: string;
};
export declare const whileUsed: {
    readonly text: string;
};
export declare const several = "\u0639\u062F\u0629 \u0632\u064A\u0627\u0631\u0627\u062A. \u0648\u062A\u062E\u062A\u0644\u0641 \u0627\u0644\u062F\u0631\u0627\u0633\u0627\u062A";
export declare const doNothing: Translation<typeof english>;
