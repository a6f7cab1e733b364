/**
 * Gives the focus to a heading that has just appeared. The page stays where it is as long as the heading can be seen;
 * otherwise it moves as little as needed.
 */
export declare function focusAndReveal(element: HTMLElement): void;
