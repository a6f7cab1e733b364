/** Outlines that several pictures share, each one path on a grid of 160 by 160. */
export declare const FACE: string;
/** A head from behind. */
export declare const HEAD_BEHIND: string;
/** From the waist down clothed, and nobody in particular. */
export declare const BODY_SIDES: string;
/** The same with the middle line and the navel. */
export declare const BODY = "M51 14c-1 20 8 32 7 48-1 17-15 28-20 50-2 12-2 24-1 38m72-136c1 20-8 32-7 48 1 17 15 28 20 50 2 12 2 24 1 38m-87-24c22 8 66 8 88 0m-88 10c22 8 66 8 88 0m-44-4v10M35 16c1 14-6 28-4 44 2 14-4 28-9 42m103-86c-1 14 6 28 4 44-2 14 4 28 9 42M80 40v26m0 22c-1.7 2-1.7 6 0 8 1.7-2 1.7-6 0-8";
