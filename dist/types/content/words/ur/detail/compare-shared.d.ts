import type { ChoiceWords } from '../../shapes.js';
import type { Translation } from '../../translation.js';
export declare const nobodyKnows: {
    readonly text: string;
};
export declare const whileUsed: {
    readonly text: string;
};
export declare const several = "\u06A9\u0626\u06CC\u06D4 \u062A\u062D\u0642\u06CC\u0642\u0627\u062A \u0645\u06CC\u06BA \u0641\u0631\u0642 \u06C1\u06D2";
export declare const doNothing: Translation<ChoiceWords>;
