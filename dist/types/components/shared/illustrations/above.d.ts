/** A head from above, the forehead at the top, on a grid of 96 by 96: the parts that the hair pictures are made from. */
export declare const ABOVE_BOX = "0 0 96 96";
export declare const ABOVE_WIDTH = 1.8;
/** Nose, ears and the rim of the head. */
export declare const HEAD_ABOVE: string;
/** Where hair begins above the forehead. */
export declare const HAIRLINE = "M24 28C34 22 62 22 72 28";
/** The ground that hair covers. */
export declare const HAIR_GROUND = "M24 28C34 22 62 22 72 28C75 34 77 41 77 48C77 70 66 87 48 87C30 87 19 70 19 48C19 41 21 34 24 28Z";
/** Full hair, falling back from the hairline. */
export declare const FULL_HAIR = "M34 34C26 46 27 64 36 76M42 31C37 46 38 66 43 81M54 31C59 46 58 66 53 81M62 34C70 46 69 64 60 76";
