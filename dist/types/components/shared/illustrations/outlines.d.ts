/** Outlines that several pictures share, each one path on a grid of 160 by 160. */
export declare const FACE: string;
/** A head from behind. */
export declare const HEAD_BEHIND: string;
/** From the waist down clothed, and nobody in particular. */
export declare const BODY_SIDES: string;
/** The same with the middle line and the navel. */
export declare const BODY = "M51 14C50 34 59 46 58 62C57 79 43 90 38 112C36 124 36 136 37 150M109 14C110 34 101 46 102 62C103 79 117 90 122 112C124 124 124 136 123 150M36 126C58 134 102 134 124 126M36 136C58 144 102 144 124 136M80 132V142M35 16C36 30 29 44 31 60C33 74 27 88 22 102M125 16C124 30 131 44 129 60C127 74 133 88 138 102M80 40V66M80 88C78.3 90 78.3 94 80 96C81.7 94 81.7 90 80 88";
