import { type ChoiceWords } from '../../shapes.js';
export declare const nobodyKnows: import("../../shapes.js").Statement;
export declare const whileUsed: import("../../shapes.js").Statement;
export declare const several = "Several. Studies differ";
/** What it means for a goal is told beside its problem. */
export declare const doNothing: ChoiceWords;
