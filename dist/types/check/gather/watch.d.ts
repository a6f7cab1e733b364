import type { Blocked } from '../facts.js';
/** What the browser says of the page from now on, and what it still says of before. */
export declare class Watch {
    private readonly refusals;
    private readonly shifts;
    private readonly knowsShifts;
    private readonly shiftsSeen;
    constructor();
    /** What was refused to files or addresses that are the widget's. */
    blocked(isOurs: (address: string) => boolean): readonly Blocked[];
    /** How far what stands under an element moved before a moment, without anybody's doing; `null` where it is not told. */
    shiftUnder(element: Element, before: DOMHighResTimeStamp): number | null;
    private keepShifts;
    private note;
}
