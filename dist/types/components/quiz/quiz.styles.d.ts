export declare const quizStyles: import("lit").CSSResult;
