/** The seconds left until a screen is cleared, and what was said of them last: not each of them is. */
export declare class Count {
    seconds: number;
    said: string;
    /** Goes on to the seconds left now; none are counted at Infinity. */
    goOn(seconds: number, inWords: (seconds: number) => string): void;
}
