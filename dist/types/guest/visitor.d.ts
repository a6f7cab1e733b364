import type { Guest } from './guest.js';
export type Concern = 'Face' | 'Hair' | 'Body';
/** Somebody who goes through the widget, in every way there is: by mouse, by keys, and as assistive technology does. */
export declare class Visitor {
    private readonly guest;
    constructor(guest: Guest);
    waitForStart(): Promise<void>;
    /** Tab by Tab into the widget: the number of stops it took. */
    tabIn(): Promise<number>;
    /** From the first screen to the result with all its charts; the second answer of each question, "None of these" of each list. */
    visit(concern?: Concern): Promise<void>;
    /** Answers what is asked until there is a result: the first question by mouse, the second by keys, the others by script. */
    answerAll(): Promise<void>;
    /** Until every chart stands on its canvas. */
    seeCharts(): Promise<void>;
    private chooseSecond;
    private chooseNone;
    /** From the heading, which has the focus, to the first answer, down to the second, and on to Continue. */
    private byKeys;
    private tabTo;
}
